"""How right the user's predictions of an artist have been of late, beside the model's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import dates, theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.domain.scored import ScoredShow, Subject
    from setlist_desktop.ui.panes.statistics.charts import LinesChart
    from setlist_desktop.ui.widgets.figures_table import ChartWithTwin

LAST = 8
LEAST = 2
"""One point makes no line."""
HEIGHT = 108


class ScoreLine(QWidget):
    """A line a subject over the last scored shows; empty where there are too few of them.

    The chart is made when there is something to draw, so that the window need not wait for it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 0)
        self._chart: tuple[ChartWithTwin, LinesChart] | None = None
        self.points = 0

    def show_scored(self, scored: Mapping[Subject, Sequence[ScoredShow]]) -> None:
        """Show the scores of an artist's last shows, the oldest first."""
        from setlist_desktop.domain.scores import Rule
        from setlist_desktop.ui.panes.setlist.compare.score_words import value_in_words
        from setlist_desktop.ui.panes.statistics.scores_page import Scored, by_show
        from setlist_desktop.ui.widgets.figures_table import Figures

        rows, lines = by_show(Scored(scored, {}))
        rows = rows[-LAST:]
        self.points = len(rows)
        if self.points < LEAST:
            return
        lines = [replace(line, shares=line.shares[-LAST:]) for line in lines]
        twin, chart = self._made()
        chart.show_lines(lines, dates.short_day(rows[0].date), dates.short_day(rows[-1].date))
        figures = tuple(
            (
                f"{dates.short_day(show.date)} {show.city or show.venue}",
                *(value_in_words(Rule.F1, line.shares[at]) for line in lines),
            )
            for at, show in reversed([*enumerate(rows)])
        )
        columns = (tr("Show"), *(line.name for line in lines))
        twin.table.show_figures(Figures(columns, figures, frozenset({1, 2})))

    def _made(self) -> tuple[ChartWithTwin, LinesChart]:
        from setlist_desktop.ui.panes.statistics.charts import LinesChart
        from setlist_desktop.ui.widgets.figures_table import ChartWithTwin

        if self._chart is None:
            chart = LinesChart(tr("Your scores of late"))
            chart.setMinimumHeight(theme.scaled(HEIGHT))
            twin = ChartWithTwin(tr("Your scores of late"), chart)
            twin.setFixedHeight(theme.scaled(HEIGHT + 34))
            self._layout.addWidget(twin)
            self._chart = twin, chart
        return self._chart
