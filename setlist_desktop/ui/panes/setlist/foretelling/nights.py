"""Two nights' predictions side by side: what is on both lists, and what on one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.words import percent
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.panes.setlist.words import basis_forms, title_of
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.predictions import Forecast, NightsCompared
    from setlist_desktop.domain.shows import Show

BOTH, FIRST, SECOND = mark("both"), mark("1st only"), mark("2nd only")


class NightsDialog(QDialog):
    """A table of songs with their chance on each night, and what the predictions stand on."""

    def __init__(
        self,
        first: Show,
        second: Show,
        nights: NightsCompared,
        titles: Mapping[int, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two nights compared"))
        self.words = QLabel(words_of(first, second, nights), wordWrap=True)
        self.table = FiguresTable(tr("Songs by night"))
        self.table.show_figures(figures_of(nights, titles))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        give_size(self, 560, 520)
        self.table.setFocus()


def words_of(first: Show, second: Show, nights: NightsCompared) -> str:
    """Return which nights these are, how much they have in common, and on what that stands."""
    both, songs = len(nights.both), len(nights.first.order)
    told = (
        plural(
            songs,
            "{both} of {n} song is on both lists.",
            "{both} of {n} songs are on both lists.",
            both=count(both),
        ),
        tr("1st: {show}. {basis}.", show=title_of(first), basis=basis_forms(nights.first.basis)[0]),
        tr(
            "2nd: {show}. {basis}.",
            show=title_of(second),
            basis=basis_forms(nights.second.basis)[0],
        ),
    )
    return "\n".join(told)


def figures_of(nights: NightsCompared, titles: Mapping[int, str]) -> Figures:
    """Return each listed song with its chances; in the first night's order, then the others."""
    rows = [
        (titles[song], tr(where), _chance(nights.first, song), _chance(nights.second, song))
        for song, where in (
            *((song, BOTH if song in nights.both else FIRST) for song in nights.first.order),
            *((song, SECOND) for song in nights.only_second),
        )
    ]
    columns = (tr("Song"), tr("Listed"), tr("1st"), tr("2nd"))
    return Figures(columns, tuple(rows), frozenset({2, 3}))


def _chance(night: Forecast, song: int) -> str:
    chance = night.chance_of(song)
    return "–" if chance is None else percent(chance)
