"""What the next show may bring: songs never heard live, and the chance of the top five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.hearing import MOST_FAVOURITES
from setlist_desktop.domain.language import decimal, plural, tr
from setlist_desktop.domain.words import percent
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.setlist.words import basis_forms, title_of
from setlist_desktop.ui.panes.statistics.charts import BarsChart
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.hearing import Hearing, Hope
    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.domain.songs import PoolSong

NO_SONG = "–"


class YouPage(QScrollArea):
    """Of one show to come. `favourites_chosen` carries the ids of the songs hoped for."""

    favourites_chosen = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_words = _label("strong")
        self.basis = _label("dim")
        self.been = _label("dim")
        self.new = FiguresTable(tr("Songs you will probably hear and have never heard live"))
        self.choices = [QComboBox() for _ in range(MOST_FAVOURITES)]
        self.undo, self.redo = QPushButton(tr("Undo")), QPushButton(tr("Redo"))
        self.odds = _label("")
        self.chart = BarsChart(tr("How many of them"))
        self.counts = ChartWithTwin(tr("How many of them, in percent of such nights"), self.chart)
        self._lay_out()
        for choice in self.choices:
            choice.activated.connect(lambda _index: self.favourites_chosen.emit(self._chosen()))
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)

    def show_hearing(self, show: Show, hearing: Hearing, songs: Sequence[PoolSong]) -> None:
        """Show what a show may bring; `songs` are those to choose favourites from."""
        self.show_words.setText(title_of(show))
        self.basis.setText(f"{basis_forms(hearing.basis)[0]}.")
        self.been.setText(been_words(hearing))
        rows = tuple((hope.title, _chance(hope)) for hope in hearing.new)
        keys = tuple(hope.song for hope in hearing.new)
        self.new.show_figures(Figures((tr("Song"), tr("Chance")), rows, frozenset({1}), keys))
        self.new.setVisible(bool(rows))
        self._fill_choices(hearing.favourites, songs)
        self._tell_steps(hearing.steps)
        self.odds.setText(odds_words(hearing))
        self.counts.setVisible(bool(hearing.favourites) and bool(hearing.basis.setlists))
        counts = [(str(n), share) for n, share in enumerate(hearing.distribution)]
        self.chart.show_bars([(name, round(100 * share)) for name, share in counts])
        told = tuple((name, percent(share)) for name, share in counts)
        self.counts.table.show_figures(Figures((tr("Songs"), tr("Chance")), told, frozenset({1})))

    def _fill_choices(self, favourites: Sequence[Hope], songs: Sequence[PoolSong]) -> None:
        chosen = [hope.song for hope in favourites]
        for nth, choice in enumerate(self.choices):
            choice.clear()
            choice.addItem(NO_SONG, 0)
            for song in sorted(songs, key=lambda one: one.title.casefold()):
                choice.addItem(song.title, song.id)
            wanted = chosen[nth] if nth < len(chosen) else 0
            choice.setCurrentIndex(max(choice.findData(wanted), 0))

    def _tell_steps(self, steps: UndoState) -> None:
        undo, redo = tr(steps.undo or ""), tr(steps.redo or "")
        self.undo.setEnabled(bool(undo))
        self.undo.setToolTip(tr("Undo {step}", step=undo) if undo else "")
        self.redo.setEnabled(bool(redo))
        self.redo.setToolTip(tr("Redo {step}", step=redo) if redo else "")

    def _chosen(self) -> tuple[int, ...]:
        songs = [int(choice.currentData() or 0) for choice in self.choices]
        return tuple(song for song in songs if song)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.show_words)
        layout.addWidget(self.basis)
        layout.addWidget(_heading(tr("Probable, and never heard live")))
        layout.addWidget(self.been)
        layout.addWidget(self.new)
        layout.addWidget(_heading(tr("Your top five")))
        form = QFormLayout()
        for nth, choice in enumerate(self.choices, start=1):
            choice.setAccessibleName(tr("Favourite {n}", n=nth))
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            form.addRow(f"{nth}.", choice)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(form)
        steps = QHBoxLayout()
        steps.addStretch(1)
        steps.addWidget(self.undo)
        steps.addWidget(self.redo)
        layout.addLayout(steps)
        layout.addWidget(self.odds)
        layout.addWidget(self.counts)
        layout.addStretch(1)
        self.new.setMinimumHeight(theme.scaled(190))
        self.counts.setMinimumHeight(theme.scaled(160))
        self.setWidget(inside)


def been_words(hearing: Hearing) -> str:
    """Return how often the user has been, and what follows for the songs never heard."""
    if not hearing.attended:
        return tr(
            "You have marked no show of this artist as gone to, so every song is new to you here. "
            "Show ▸ Mark as ▸ Went says where you were."
        )
    if not hearing.new:
        return plural(
            hearing.attended,
            "You have been to {n} show of this artist: all songs that are probable you have heard "
            "there.",
            "You have been to {n} shows of this artist: all songs that are probable you have heard "
            "there.",
        )
    return plural(
        hearing.attended,
        "You have been to {n} show of this artist. These were not played there, as far as it is "
        "known.",
        "You have been to {n} shows of this artist. These were not played there, as far as it is "
        "known.",
    )


def odds_words(hearing: Hearing) -> str:
    """Return the chance of each favourite, of one at least, and of all of them."""
    if not hearing.favourites:
        return tr("Choose songs above to see how likely you are to hear them.")
    each = " · ".join(f"{hope.title} {_chance(hope)}" for hope in hearing.favourites)
    if not hearing.basis.setlists:
        return tr("{each}. No setlist is known, so there are no percentages.", each=each)
    counts, songs = hearing.distribution, len(hearing.favourites)
    return tr(
        "{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, "
        "if songs come independently of each other.",
        each=each,
        n=songs,
        some=percent(1.0 - counts[0]),
        all=percent(counts[-1]),
        expected=decimal(hearing.expected, 1),
    )


def _chance(hope: Hope) -> str:
    return NO_SONG if hope.chance is None else percent(hope.chance)


def _label(role: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "label")
    label.setFont(theme.font(TextRole.LABEL))
    return label
