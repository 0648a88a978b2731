"""The songs of an artist: all, overdue, bust-outs, debuts; and the page of each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
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
from setlist_desktop.domain.language import decimal, mark, plural, tr
from setlist_desktop.domain.words import count, counted, percent
from setlist_desktop.ui import dates
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.statistics.charts import BarsChart
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable

VIEWS = (mark("All songs"), mark("Overdue"), mark("Bust-outs"), mark("Debuts"))

OPENED = mark("opened {n}×")
CLOSED = mark("closed {n}×")
ENCORE = mark("an encore {n}×")


class SongsPage(QStackedWidget):
    """A table of songs; Enter or a double click opens a song's own page, Escape goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._insights = Insights(0, 0)
        self.view = QComboBox()
        self.view.addItems([tr(text) for text in VIEWS])
        self.view.setAccessibleName(tr("Which songs"))
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "dim")
        self.table = FiguresTable(tr("Songs"))
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
                words = tr("Away for more than twice their usual gap; played at least five times.")
            case 2:
                figures = _events(insights.bust_outs, tr("Shows missed"))
                words = tr("Came back after {n} shows or more.", n=BUST_OUT_SHOWS)
            case _:
                figures = _events(insights.debuts, "")
                words = tr("First time played, as far as the setlists here go back.")
        if not figures.rows:
            words = " ".join((words, tr("None are known."))).strip()
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
        self.back = QPushButton(tr("All songs"))
        self.back.setProperty("flat", True)
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("role", "heading")
        self.facts = QLabel(wordWrap=True)
        self.bars = BarsChart(tr("Plays by year"))
        self.by_year = ChartWithTwin(tr("Plays by year"), self.bars)
        self.gaps = FiguresTable(tr("Gaps"))
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
        self.bars.show_bars([(str(year), plays) for year, plays in years])
        rows = tuple((str(year), count(plays)) for year, plays in reversed(years))
        self.by_year.table.show_figures(Figures((tr("Year"), tr("Plays")), rows, frozenset({1})))
        missed = sorted(story.gaps, key=lambda gap: (-gap[1], gap[0]))
        gaps = tuple((dates.long_day(on), count(shows)) for on, shows in missed if shows)
        columns = (tr("Came back on"), tr("Shows missed"))
        self.gaps.show_figures(Figures(columns, gaps, frozenset({1})))


def facts_of(story: SongStory, shows: int) -> str:
    """Return a song's figures in a few sentences."""
    words = [
        plural(
            story.plays,
            "Played once in {shows} known",
            "Played {n} times in {shows} known",
            shows=counted(shows, "show", "shows"),
        ),
        tr(
            "first on {first}, last on {last}",
            first=dates.long_day(story.first),
            last=dates.long_day(story.last),
        ),
    ]
    if story.gap:
        words.append(plural(story.gap, "not played for {n} show", "not played for {n} shows"))
    if story.usual_gap is not None:
        words.append(tr("usually every {gap} shows", gap=decimal(story.usual_gap, 1)))
    roles = ((OPENED, story.openers), (CLOSED, story.closers), (ENCORE, story.encores))
    words += [tr(role, n=times) for role, times in roles if times]
    words.append(tr("on average {share} of the way through", share=percent(story.place)))
    return " · ".join(words) + "."


STORY_COLUMNS = (
    mark("Song"),
    mark("Plays"),
    mark("Last 20"),
    mark("Last", meaning="last played"),
    mark("Gap"),
    mark("Usually"),
)


def _stories(stories: tuple[SongStory, ...]) -> Figures:
    rows = tuple(
        (
            story.title,
            count(story.plays),
            count(story.recent),
            dates.dense_day(story.last),
            count(story.gap),
            "–" if story.usual_gap is None else decimal(story.usual_gap, 1),
        )
        for story in stories
    )
    columns = tuple(tr(text) for text in STORY_COLUMNS)
    keys = tuple(one.song for one in stories)
    return Figures(columns, rows, frozenset({1, 2, 4, 5}), keys, spare=(2, 5, 3, 4))


def _events(events: tuple[Event, ...], missed: str) -> Figures:
    rows = tuple(
        (event.title, dates.short_day(event.on), *([count(event.missed or 0)] if missed else []))
        for event in events
    )
    columns = (tr("Song"), tr("Date"), *([missed] if missed else []))
    return Figures(columns, rows, frozenset({2}), tuple(event.song for event in events))
