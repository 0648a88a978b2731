"""How predictions would have done on an artist's last shows, beside what everybody could guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from setlist_desktop.domain.language import decimal, mark, plural, tr
from setlist_desktop.domain.words import count, counted, percent
from setlist_desktop.ui import dates, theme
from setlist_desktop.ui.panes.statistics.charts import CalibrationChart, Line, LinesChart
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable

if TYPE_CHECKING:
    from setlist_desktop.domain.evaluations import Evaluation

RULES = (
    ("model", mark("The model")),
    ("last_show", mark("Last show again")),
    ("average", mark("Average setlist")),
)
SIMPLER = {"last_show": mark("last show again"), "average": mark("average setlist")}
"""The simpler rules as they stand in a sentence."""

COLUMNS = (
    ("r_precision", mark("Hits")),
    ("brier", mark("Brier")),
    ("log_loss", mark("Log-loss")),
)
LOSSES = {"brier", "log_loss"}


class BacktestPage(QScrollArea):
    """Verdict in words, the figures of all three, hits show by show, and the calibration."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verdict = QLabel(wordWrap=True)
        self.verdict.setProperty("role", "strong")
        self.basis = QLabel(wordWrap=True)
        self.basis.setProperty("role", "dim")
        self.figures = FiguresTable(tr("Figures of the model and of simpler rules"))
        self.hits_chart = LinesChart(tr("Hits by show"))
        self.hits = ChartWithTwin(tr("Hits by show"), self.hits_chart)
        self.calibration_chart = CalibrationChart()
        self.calibration = ChartWithTwin(tr("Are the percentages true?"), self.calibration_chart)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(6)
        for part in (self.verdict, self.basis, self.figures, self.hits, self.calibration):
            layout.addWidget(part)
        layout.addStretch(1)
        rows = theme.metrics().height() + theme.scaled(10)
        self.figures.setFixedHeight(rows * 4 + 12)
        for chart in (self.hits, self.calibration):
            chart.setMinimumHeight(theme.scaled(190))
        self.setWidget(inside)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show a backtest that compared at least one show."""
        self.verdict.setText(verdict_of(evaluation))
        self.basis.setText(basis_of(evaluation))
        self.figures.show_figures(figures_of(evaluation))
        self._show_hits(evaluation)
        points = [(one.said, one.played, one.songs) for one in evaluation.calibration]
        self.calibration_chart.show_points(points)
        rows = tuple(
            (percent(said), percent(played), count(songs)) for said, played, songs in points
        )
        columns = (tr("Said"), tr("Played"), tr("Songs"))
        self.calibration.table.show_figures(Figures(columns, rows, frozenset({1, 2})))

    def _show_hits(self, evaluation: Evaluation) -> None:
        hits = evaluation.hits
        columns = zip(*(shares for _day, *shares in hits), strict=True)
        names = [tr("Model"), tr("Last show"), tr("Average")]
        lines = [Line(name, shares) for name, shares in zip(names, columns, strict=False)]
        ends = [dates.short_day(row[0]) for row in (*hits[:1], *hits[-1:])] or ["", ""]
        self.hits_chart.show_lines(lines, ends[0], ends[-1])
        rows = tuple(
            (dates.short_day(day), *(percent(share) for share in shares))
            for day, *shares in reversed(hits)
        )
        self.hits.table.show_figures(Figures((tr("Show"), *names), rows, frozenset({1, 2, 3})))


def figures_of(evaluation: Evaluation) -> Figures:
    """Return the table of the model beside its baselines."""
    by_rule = {"model": evaluation.model, **evaluation.baselines}
    rows = tuple(
        (tr(name), *(_figure(by_rule.get(rule, {}).get(key), key) for key, _ in COLUMNS))
        for rule, name in RULES
    )
    columns = ("", *(tr(name) for _key, name in COLUMNS))
    # The tool tip of a row tells the figures that there is no room for.
    return Figures(columns, rows, frozenset(range(1, len(columns))), spare=(3, 2))


def _figure(value: float | None, key: str) -> str:
    if value is None:
        return "–"
    return decimal(value, 3) if key in LOSSES else percent(value)


def verdict_of(evaluation: Evaluation) -> str:
    """Return in words whether the model helps on this artist."""
    hits = evaluation.model.get("r_precision", 0.0)
    others = {
        name: evaluation.baselines.get(rule, {}).get("r_precision", 0.0)
        for rule, name in SIMPLER.items()
    }
    best = max(others, key=lambda name: others[name])
    points = 100 * (hits - others[best])
    share, rule = percent(hits), tr(best)
    if points >= 1:
        return plural(
            round(points),
            "{share} of the songs hit: {n} point ahead of “{rule}”",
            "{share} of the songs hit: {n} points ahead of “{rule}”",
            share=share,
            rule=rule,
        )
    if points <= -1:
        return plural(
            round(-points),
            "{share} of the songs hit: {n} point behind “{rule}”",
            "{share} of the songs hit: {n} points behind “{rule}”",
            share=share,
            rule=rule,
        )
    return tr("{share} of the songs hit: no better than “{rule}”", share=share, rule=rule)


def basis_of(evaluation: Evaluation) -> str:
    """Return in words what shows were tested on, and from what they were predicted."""
    if not evaluation.horizon:
        return plural(
            evaluation.shows,
            "The last show, predicted from the shows before it alone.",
            "The last {n} shows, each predicted from the shows before it alone.",
        )
    return plural(
        evaluation.shows,
        "The last show, predicted from the shows before it alone, as if the {unknown} just before "
        "were not known.",
        "The last {n} shows, each predicted from the shows before it alone, as if the {unknown} "
        "just before were not known.",
        unknown=counted(evaluation.horizon, "show", "shows"),
    )
