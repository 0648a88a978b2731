"""Scores of shows as they are kept and shown, and what they come to over a season."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.locks import Lock
from setlist_desktop.domain.scores import Rule, Switch
from setlist_desktop.domain.setlists import Basis

Values = Mapping[Rule, float | None]

POINTS = (Rule.HITS, Rule.SLOT_POINTS, Rule.RARITY_POINTS)
"""The rules that give points."""


class Subject(StrEnum):
    """Whose prediction is scored: the model's own, as it was made, or the user's edited list."""

    MODEL = "model"
    LIST = "list"


class Score(Struct, frozen=True):
    """What every rule gives for one prediction of one show.

    `late`: made (or edited) after the show had begun, or made only now from the shows before it;
    it counts in no total. `before` holds what the rules gave for an earlier version of the played
    setlist, or what earlier rules gave, where that differs; `other_rules` tells that the rules
    were others then. `made_at` None: made for this score alone.
    """

    show_id: int
    subject: Subject
    values: Values
    late: bool
    played_version: int
    scored_at: datetime
    made_at: datetime | None = None
    basis: Basis | None = None
    before: Values | None = None
    other_rules: bool = False

    @property
    def changed(self) -> tuple[Rule, ...]:
        """The rules whose value is another one since the played setlist (or a rule) was changed."""
        if self.before is None:
            return ()
        return tuple(rule for rule in Rule if self.before.get(rule) != self.values.get(rule))


class ShowScores(Struct, frozen=True):
    """The scores of a show; `list` None where the user has no predicted setlist of it.

    `late_words` tells in words why a score is late, "" where none is. `off`: the parts of scoring
    that are switched off.
    """

    show_id: int
    lock: Lock
    model: Score
    list: Score | None = None
    late_words: str = ""
    off: frozenset[Switch] = frozenset()


class ScoredShow(Struct, frozen=True):
    """A show that has been scored, for lists and plots over time."""

    show_id: int
    artist_id: int
    artist_name: str
    date: date
    venue: str
    city: str
    subject: Subject
    late: bool
    values: Values


class SeasonTotal(Struct, frozen=True):
    """What predictions of an artist's shows of a year came to.

    `means` are over the shows where a rule has a meaning; `points` are the sums of the rules that
    give points (hits, slot points, rarity points). Late predictions are left out.
    """

    artist_id: int
    artist_name: str
    year: int
    subject: Subject
    shows: int
    means: Mapping[Rule, float]
    points: Mapping[Rule, float]


def season_totals(shows: Iterable[ScoredShow]) -> tuple[SeasonTotal, ...]:
    """Return totals by artist and year, newest year first; late predictions are left out."""
    seasons: dict[tuple[int, int], list[ScoredShow]] = defaultdict(list)
    for show in shows:
        if not show.late:
            seasons[show.artist_id, show.date.year].append(show)
    totals = [_total(season) for season in seasons.values()]
    return tuple(sorted(totals, key=lambda total: (-total.year, total.artist_name)))


def _total(season: Sequence[ScoredShow]) -> SeasonTotal:
    first = season[0]
    means: dict[Rule, float] = {}
    points: dict[Rule, float] = {}
    for rule in Rule:
        values = [v for show in season if (v := show.values.get(rule)) is not None]
        if values:
            means[rule] = sum(values) / len(values)
            if rule in POINTS:
                points[rule] = sum(values)
    return SeasonTotal(
        first.artist_id,
        first.artist_name,
        first.date.year,
        first.subject,
        len(season),
        means,
        points,
    )
