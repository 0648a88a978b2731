"""A league without accounts: the table of a folder of sealed files and the texts shared before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop.domain.language import count, decimal, mark, plural, tr
from setlist_desktop.domain.words import percent
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.sealing.opened_dialog import problems_of
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.leagues import League

POINTS = mark("Points: one for each song hit, and those for opener, closer, encore and rare songs.")
NOTHING = mark(
    "No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were "
    "shared before the shows (.txt) into it."
)


class LeagueDialog(QDialog):
    """The standings, best first, and below them what does not count and why."""

    def __init__(self, folder: Path, league: League, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("League table: {folder}", folder=folder.name))
        self.words = QLabel(words_of(league), wordWrap=True)
        self.table = FiguresTable(tr("League table"))
        self.table.show_figures(figures_of(league))
        self.problems = QLabel(wordWrap=True)
        self.problems.setProperty("role", "dim")
        self.problems.setText("\n".join([*problems_of(league.opened), *league.refused]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (self.words, self.table, self.problems, buttons):
            layout.addWidget(part)
        give_size(self, 640, 420)
        self.table.setFocus()


def words_of(league: League) -> str:
    """Return how many predictions were counted, and how points come about."""
    if not league.rows:
        return tr(NOTHING)
    shows = sum(row.shows for row in league.rows)
    told = plural(shows, "{n} prediction counts.", "{n} predictions count.")
    return f"{told} {tr(POINTS)}"


def figures_of(league: League) -> Figures:
    """Return the standings as a table."""
    rows = [
        (
            f"{place}. {row.by}",
            count(row.shows),
            *(decimal(value, 0) for value in (row.points, row.hits)),
            *(decimal(value, 1) for value in (row.slot_points, row.rarity_points)),
            percent(row.f1),
        )
        for place, row in enumerate(league.rows, start=1)
    ]
    columns = (
        tr("Who"),
        tr("Shows"),
        tr("Points"),
        tr("Hits"),
        tr("Slots"),
        tr("Rarity"),
        tr("F1"),
    )
    return Figures(columns, tuple(rows), frozenset(range(1, 7)))
