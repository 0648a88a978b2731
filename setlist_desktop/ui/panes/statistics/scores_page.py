"""How predictions have scored over time: show by show, season by season, and the best of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.scored import Subject
from setlist_desktop.domain.scores import IN_WORDS, LOSSES, SWITCH_WORDS, Rule
from setlist_desktop.domain.words import count, counted, percent
from setlist_desktop.ui import dates, theme
from setlist_desktop.ui.panes.setlist.compare.score_words import value_in_words
from setlist_desktop.ui.panes.statistics.charts import BarsChart, Line, LinesChart
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.domain.scored import ScoredShow, SeasonTotal
    from setlist_desktop.domain.scores import Switch

WHOSE = {Subject.LIST: mark("Your list"), Subject.MODEL: mark("Model")}
BEST_RULES = (Rule.F1, Rule.HITS, Rule.SLOT_POINTS, Rule.RARITY_POINTS, Rule.POSITION)
BEST = 10
SEASON_COLUMNS = (
    mark("Season"),
    mark("Whose"),
    mark("Shows"),
    mark("Hits"),
    mark("Slots"),
    mark("Rarity"),
    mark("F1"),
)
LATE = mark("Predictions made after a show began are left out of all of this.")


class Scored(Struct, frozen=True):
    """What the page shows: scored shows by date, and totals newest year first, of both subjects.

    `holds` tells which parts of scoring are on.
    """

    shows: Mapping[Subject, Sequence[ScoredShow]]
    totals: Mapping[Subject, Sequence[SeasonTotal]]
    holds: Mapping[Switch, bool] = field(default_factory=dict)

    @property
    def counted(self) -> int:
        """How many shows have a score that counts."""
        return len({show.show_id for shows in self.shows.values() for show in in_time(shows)})

    @property
    def late(self) -> int:
        """How many shows have none but late ones."""
        return len({s.show_id for shows in self.shows.values() for s in shows}) - self.counted


class ScoresPage(QScrollArea):
    """Of the chosen artist or of all: words, plots with tables, and the best predictions.

    `scope_changed`: all artists are wanted (or no longer). `show_wanted`: a show to go to.
    `rule_switched` carries a part of scoring and whether it is to hold.
    """

    scope_changed = Signal()
    rule_switched = Signal(object, bool)
    show_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scored = Scored({}, {})
        self.scope = QComboBox()
        self.scope.addItems([tr("This artist"), tr("All artists")])
        self.scope.setAccessibleName(tr("Whose shows"))
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "strong")
        self.basis = QLabel(tr(LATE), wordWrap=True)
        self.basis.setProperty("role", "dim")
        self.by_show = ChartWithTwin(tr("F1 by show"), LinesChart(tr("F1 by show")))
        self.by_season = ChartWithTwin(tr("Points by year"), BarsChart(tr("Points by year")))
        self.rule = QComboBox()
        self.rule.addItems([tr(IN_WORDS[rule]) for rule in BEST_RULES])
        self.rule.setAccessibleName(tr("Best by"))
        self.best = FiguresTable(tr("Best predictions"))
        self.switches = {one: QCheckBox(tr(words)) for one, words in SWITCH_WORDS.items()}
        self._lay_out()
        for one, box in self.switches.items():
            box.clicked.connect(partial(self._tell_switch, one))
        self.scope.currentIndexChanged.connect(lambda _at: self.scope_changed.emit())
        self.rule.currentIndexChanged.connect(lambda _at: self._show_best())
        self.best.activated.connect(lambda _index: self.show_wanted.emit(self.best.chosen_key()))

    @property
    def of_all(self) -> bool:
        """Whether the shows of all artists are wanted."""
        return self.scope.currentIndex() == 1

    def show_scores(self, scored: Scored) -> None:
        """Show how predictions have scored."""
        self._scored = scored
        for one, box in self.switches.items():
            box.setChecked(scored.holds.get(one, True))
        some = scored.counted > 0
        self.words.setText(words_of(scored))
        late = plural(scored.late, "{n} show has none else.", "{n} shows have none else.")
        self.basis.setText(f"{tr(LATE)} {late}" if scored.late else tr(LATE))
        for part in (self.by_show, self.by_season, self.best, self.rule, self.basis):
            part.setVisible(some or (part is self.basis and scored.late > 0))
        self._show_by_show()
        self._show_by_season()
        self._show_best()

    def _tell_switch(self, one: Switch) -> None:
        self.rule_switched.emit(one, self.switches[one].isChecked())

    def _show_by_show(self) -> None:
        rows, lines = by_show(self._scored)
        ends = [dates.short_day(row.date) for row in (*rows[:1], *rows[-1:])] or ["", ""]
        chart = self.by_show.chart
        if isinstance(chart, LinesChart):
            chart.show_lines(lines, ends[0], ends[-1])
        figures = tuple(
            (
                f"{dates.short_day(show.date)} {show.artist_name}, {show.city or show.venue}",
                *(value_in_words(Rule.F1, line.shares[at]) for line in lines),
            )
            for at, show in reversed([*enumerate(rows)])
        )
        columns = (tr("Show"), *(line.name for line in lines))
        self.by_show.table.show_figures(Figures(columns, figures, frozenset({1, 2})))

    def _show_by_season(self) -> None:
        chart = self.by_season.chart
        if isinstance(chart, BarsChart):
            chart.show_bars(points_by_year(self._scored))
        self.by_season.table.show_figures(seasons(self._scored))

    def _show_best(self) -> None:
        rule = BEST_RULES[max(self.rule.currentIndex(), 0)]
        self.best.show_figures(best_of(self._scored, rule))

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.words, self.basis, self.by_show, self.by_season):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.rule)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.best)
        heading = QLabel(tr("How it is scored"))
        heading.setProperty("role", "label")
        layout.addWidget(heading)
        for box in self.switches.values():
            layout.addWidget(box)
        layout.addStretch(1)
        for chart in (self.by_show, self.by_season, self.best):
            chart.setMinimumHeight(theme.scaled(190))
        self.setWidget(inside)


def in_time(shows: Sequence[ScoredShow]) -> list[ScoredShow]:
    """Return the shows whose prediction was made before they began."""
    return [show for show in shows if not show.late]


def words_of(scored: Scored) -> str:
    """Return in words how good predictions have been."""
    told = []
    for subject, name in WHOSE.items():
        values = [show.values.get(Rule.F1) for show in in_time(scored.shows.get(subject, ()))]
        known = [value for value in values if value is not None]
        if known:
            share = percent(sum(known) / len(known))
            shows = counted(len(known), "show", "shows")
            told.append(
                tr("{list}: F1 {share} over {shows}", list=tr(name), share=share, shows=shows)
            )
    return " · ".join(told) or tr(
        "Nothing has been scored yet. Predict a show before it begins; once it is known what was "
        "played, its score stands here."
    )


def by_show(scored: Scored) -> tuple[list[ScoredShow], list[Line]]:
    """Return the shows that count by date, and a line of F1 for each subject."""
    known: dict[int, ScoredShow] = {}
    values: dict[Subject, dict[int, float | None]] = {subject: {} for subject in WHOSE}
    for subject in WHOSE:
        for show in in_time(scored.shows.get(subject, ())):
            known.setdefault(show.show_id, show)
            values[subject][show.show_id] = show.values.get(Rule.F1)
    rows = sorted(known.values(), key=lambda show: (show.date, show.show_id))
    lines = [
        Line(tr(name), tuple(values[subject].get(show.show_id) for show in rows))
        for subject, name in WHOSE.items()
    ]
    return rows, lines


def points_by_year(scored: Scored) -> list[tuple[str, int]]:
    """Return the points of the user's lists (the model's, where there are none) by year."""
    totals = scored.totals.get(Subject.LIST) or scored.totals.get(Subject.MODEL) or ()
    years: dict[int, float] = {}
    for total in totals:
        years[total.year] = years.get(total.year, 0.0) + sum(total.points.values())
    return [(str(year), round(points)) for year, points in sorted(years.items())]


def seasons(scored: Scored) -> Figures:
    """Return the totals as a table: artist and year, whose, shows, points by rule, mean F1."""
    rows = tuple(
        (
            f"{total.artist_name} {total.year}",
            tr(name),
            count(total.shows),
            *(
                value_in_words(rule, total.points.get(rule))
                for rule in (Rule.HITS, Rule.SLOT_POINTS, Rule.RARITY_POINTS)
            ),
            value_in_words(Rule.F1, total.means.get(Rule.F1)),
        )
        for subject, name in WHOSE.items()
        for total in scored.totals.get(subject, ())
    )
    columns = tuple(tr(text) for text in SEASON_COLUMNS)
    return Figures(columns, rows, frozenset({2, 3, 4, 5, 6}), spare=(5, 4, 3))


def best_of(scored: Scored, rule: Rule) -> Figures:
    """Return the best predictions by a rule, best first; of equal ones the newest."""
    ranked = [
        (value if rule in LOSSES else -value, -show.date.toordinal(), show, name)
        for subject, name in WHOSE.items()
        for show in in_time(scored.shows.get(subject, ()))
        if (value := show.values.get(rule)) is not None
    ]
    best = sorted(ranked, key=lambda one: one[:2])[:BEST]
    rows = tuple(
        (
            f"{dates.short_day(show.date)} {show.artist_name}, {show.city or show.venue}",
            tr(name),
            value_in_words(rule, show.values.get(rule)),
        )
        for _value, _day, show, name in best
    )
    keys = tuple(show.show_id for _value, _day, show, _name in best)
    columns = (tr("Best predictions"), tr("Whose"), tr(IN_WORDS[rule]))
    return Figures(columns, rows, frozenset({2}), keys)
