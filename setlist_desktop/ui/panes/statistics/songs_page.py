"""The songs of an artist: all, overdue, bust-outs, debuts; and the page of each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.insights import BUST_OUT_SHOWS, Event, Insights, SongStory
from setlist_desktop.domain.words import counted, percent
from setlist_desktop.ui import dates
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.statistics.charts import BarsChart
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable

VIEWS = ("All songs", "Overdue", "Bust-outs", "Debuts")


class SongsPage(QStackedWidget):
    """A table of songs; Enter or a double click opens a song's own page, Escape goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._insights = Insights(0, 0)
        self.view = QComboBox()
        self.view.addItems(VIEWS)
        self.view.setAccessibleName("Which songs")
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "dim")
        self.table = FiguresTable("Songs")
        self.song = SongPage()
        self._list = QWidget()
        layout = QVBoxLayout(self._list)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        self.addWidget(self._list)
        self.addWidget(self.song)
        self.view.currentIndexChanged.connect(self._show_view)
        self.table.activated.connect(self._on_table_activated)
        self.song.back.clicked.connect(self.go_back)

    def show_insights(self, insights: Insights) -> None:
        """Show an artist's songs; a song's page stays open where it is of the same artist."""
        if insights.artist_id != self._insights.artist_id:
            self.setCurrentWidget(self._list)
        self._insights = insights
        self._show_view()
        if self.currentWidget() is self.song:
            self.open_song(self.song.song_id)

    def open_song(self, song_id: int) -> bool:
        """Open a song's page; False where nothing of it is known."""
        story = next((one for one in self._insights.songs if one.song == song_id), None)
        if story is None:
            return False
        self.song.show_story(story, self._insights.shows)
        self.setCurrentWidget(self.song)
        self.song.back.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def go_back(self) -> None:
        """Return from a song's page to the songs."""
        self.setCurrentWidget(self._list)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is self.song:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _show_view(self) -> None:
        insights = self._insights
        match self.view.currentIndex():
            case 0:
                figures, words = _stories(insights.songs), ""
            case 1:
                figures = _stories(insights.overdue)
                words = "Away for more than twice their usual gap; played at least five times."
            case 2:
                figures = _events(insights.bust_outs, "Shows missed")
                words = f"Came back after {BUST_OUT_SHOWS} shows or more."
            case _:
                figures = _events(insights.debuts, "")
                words = "First time played, as far as the setlists here go back."
        if not figures.rows:
            words += " None are known."
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.table.show_figures(figures)

    def _on_table_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_song(self.table.chosen_key())


class SongPage(QWidget):
    """One song: first, last, plays, gaps, places, by year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.song_id = 0
        self.back = QPushButton("All songs")
        self.back.setProperty("flat", True)
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("role", "heading")
        self.facts = QLabel(wordWrap=True)
        self.bars = BarsChart("Plays by year")
        self.by_year = ChartWithTwin("Plays by year", self.bars)
        self.gaps = FiguresTable("Gaps")
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addLayout(row)
        layout.addWidget(self.title)
        layout.addWidget(self.facts)
        layout.addWidget(self.by_year, 1)
        layout.addWidget(self.gaps, 1)

    def show_story(self, story: SongStory, shows: int) -> None:
        """Show a song's story, out of so many shows."""
        self.song_id = story.song
        self.title.setText(story.title)
        self.facts.setText(facts_of(story, shows))
        years = [*story.by_year.items()]
        self.bars.show_bars([(str(year), count) for year, count in years])
        rows = tuple((str(year), str(count)) for year, count in reversed(years))
        self.by_year.table.show_figures(Figures(("Year", "Plays"), rows, frozenset({1})))
        missed = sorted(story.gaps, key=lambda gap: (-gap[1], gap[0]))
        gaps = tuple((dates.long_day(on), str(shows)) for on, shows in missed if shows)
        columns = ("Came back on", "Shows missed")
        self.gaps.show_figures(Figures(columns, gaps, frozenset({1})))


def facts_of(story: SongStory, shows: int) -> str:
    """Return a song's figures in a few sentences."""
    times = "once" if story.plays == 1 else f"{story.plays} times"
    words = [f"Played {times} in {counted(shows, 'show', 'shows')} known"]
    words.append(f"first on {dates.long_day(story.first)}, last on {dates.long_day(story.last)}")
    if story.gap:
        words.append(f"not played for {counted(story.gap, 'show', 'shows')}")
    if story.usual_gap is not None:
        words.append(f"usually every {story.usual_gap:.1f} shows")
    roles = {"opened": story.openers, "closed": story.closers, "an encore": story.encores}
    words += [f"{role} {count}×" for role, count in roles.items() if count]
    words.append(f"on average {percent(story.place)} of the way through")
    return " · ".join(words) + "."


def _stories(stories: tuple[SongStory, ...]) -> Figures:
    rows = tuple(
        (
            story.title,
            str(story.plays),
            str(story.recent),
            _day(story.last),
            str(story.gap),
            "–" if story.usual_gap is None else f"{story.usual_gap:.1f}",
        )
        for story in stories
    )
    columns = ("Song", "Plays", "Last 20", "Last", "Gap", "Usually")
    return Figures(columns, rows, frozenset({1, 2, 4, 5}), tuple(one.song for one in stories))


def _day(on: date) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMM yy")


def _events(events: tuple[Event, ...], missed: str) -> Figures:
    rows = tuple(
        (event.title, dates.short_day(event.on), *([str(event.missed)] if missed else []))
        for event in events
    )
    columns = ("Song", "Date", *([missed] if missed else []))
    return Figures(columns, rows, frozenset({2}), tuple(event.song for event in events))
