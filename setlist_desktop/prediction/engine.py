"""The predictor of one artist: built once from the past, then asked for any show ahead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from setlist_desktop.domain.predictions import PastShow, Target
from setlist_desktop.prediction.budget import within_usual
from setlist_desktop.prediction.choice import Opening
from setlist_desktop.prediction.comparison import Comparison, by_baseline, compare, targets
from setlist_desktop.prediction.decoding import (
    Decoded,
    Habits,
    best_length,
    likeliest,
    likeliest_opener,
    usual_length,
    with_opener,
)
from setlist_desktop.prediction.history import History, index
from setlist_desktop.prediction.model import Coefficients, for_horizon, shipped_openings
from setlist_desktop.prediction.rules import (
    MODEL,
    SHIPPED_MODEL,
    Chances,
    of_short_past,
)
from setlist_desktop.prediction.state import State
from setlist_desktop.prediction.terms import Occasion
from setlist_desktop.prediction.training import (
    FIRST_SHOW,
    OpenerWalk,
    Seen,
    Walk,
    adapt,
    adapt_opening,
    first_needed,
)

ALL_ROWS = 10**9
LONGEST_PAUSE_DAYS = 400


class _Ready(Struct, frozen=True):
    """What one horizon needs: the state after the past, the fit, and how it has done so far."""

    state: State
    fitted: Coefficients
    comparison: Comparison | None
    openers: OpenerWalk
    opening: Opening


class Engine:
    """Predicts one artist's shows from a past given oldest first. Deterministic; not thread-safe.

    `horizon` says how many unknown shows lie between the last known one and the target: 0 for the
    next show. State and fit are kept per class of horizons.
    """

    def __init__(self, shows: Sequence[PastShow]) -> None:
        self.history: History = index(shows)
        if not self.history.shows:
            self.history = index(shows, fewest=1)
        self._ready: dict[int, _Ready] = {}

    @cached_property
    def habits(self) -> Habits:
        """How the artist has ordered its songs."""
        return Habits(self.history, self.history.shows)

    def chances(self, target: Target, horizon: int = 0) -> Chances:
        """Return every candidate's chance at the target, by the rule that serves this past."""
        short = of_short_past(self.history, self.history.shows)
        if short is not None:
            return short
        comparison = self.comparison(horizon)
        if comparison is not None and comparison.better is not None:
            day = self._occasion(target).day
            return by_baseline(self.history, comparison.better, comparison.again, target.tour, day)
        return self.by_model(target, horizon)

    def by_model(self, target: Target, horizon: int = 0) -> Chances:
        """Return every candidate's chance by the model; at least one show must be known."""
        ready = self._made_ready(horizon)
        rows = ready.state.rows(self._occasion(target))
        rule = MODEL if self.history.shows > FIRST_SHOW else SHIPPED_MODEL
        fitted = ready.fitted
        seen = Seen(rows.columns, rows.terms(fitted.names))
        chances = within_usual(fitted.probabilities(seen.terms), self.usual_length(target))
        openers = ready.openers.at(self._occasion(target), seen)
        opens = ready.opening.if_played(openers, rows.columns, chances) if openers else {}
        return Chances(rule, rows.columns, chances, opens=opens)

    def comparison(self, horizon: int = 0) -> Comparison | None:
        """Return how the model has done on this artist's last shows; None for a short past."""
        if of_short_past(self.history, self.history.shows) is not None:
            return None
        return self._made_ready(horizon).comparison

    def usual_length(self, target: Target) -> int:
        """Return how many songs the artist plays of late."""
        return usual_length(self.history, self.history.shows, target.tour)

    def decoded(self, chances: Chances, target: Target, *, like_a_show: bool = False) -> Decoded:
        """Return the list to show; `like_a_show` takes the usual length, not the best one."""
        if chances.order is not None:
            return Decoded(chances.order, chances.encore)
        usual = self.usual_length(target)
        length = usual if like_a_show else best_length(chances.probabilities, usual)
        chosen = likeliest(chances.columns, chances.probabilities, length)
        opener = likeliest_opener(chances.columns, chances.probabilities, chances.opens)
        chosen = with_opener(chosen, opener)
        columns, likely = chances.columns[chosen], chances.probabilities[chosen]
        return self.habits.decoded(columns, likely, opens=chances.opens)

    def _made_ready(self, horizon: int) -> _Ready:
        base = for_horizon(horizon)
        if base.horizon not in self._ready:
            known = self.history.shows
            compared = targets(self.history, base.horizon)
            first = first_needed(self.history, compared.start if compared else known)
            openers = OpenerWalk(self.history, base, known)
            walk = Walk(
                self.history,
                base.names,
                base.horizon,
                keep_rows=ALL_ROWS,
                first=first,
                openers=openers,
            )
            walk.advance(known)
            fitted = adapt(self.history, walk.seen, known, base)
            comparison = compare(self.history, walk.seen, base)
            opening = shipped_openings()[base.horizon]
            opening = adapt_opening(self.history, openers, known, opening)
            walk.finish()
            self._ready[base.horizon] = _Ready(walk.state, fitted, comparison, openers, opening)
        return self._ready[base.horizon]

    def _occasion(self, target: Target) -> Occasion:
        last = int(self.history.days[-1])
        day = target.date.toordinal() if target.date else last + 1
        day = min(max(day, last), last + LONGEST_PAUSE_DAYS)
        return Occasion(day, (target.venue, target.city, target.country))
