"""The predictor of one artist: built once from the past, then asked for any show ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from setlist_desktop.domain.predictions import PastShow, Target
from setlist_desktop.prediction.baselines import gap_rule, last_show
from setlist_desktop.prediction.decoding import Decoded, best_length, decode, usual_length
from setlist_desktop.prediction.history import Floats, History, Ints, index
from setlist_desktop.prediction.model import Coefficients, for_horizon
from setlist_desktop.prediction.terms import Occasion
from setlist_desktop.prediction.training import FIRST_SHOW, Walk, adapt

FEWEST_FOR_MODEL = 3
SHORT_PAST = 30
ROTATING_OVERLAP = 0.5

MODEL = "the model, fitted to this artist"
SHIPPED_MODEL = "the model, with coefficients of other artists (short history)"
GAP_RULE = "the gap rule (short history of changing setlists)"
LAST_SHOW = "the last show again (hardly any history)"


@dataclass(frozen=True, slots=True)
class Chances:
    """Each candidate's probability, by which rule, in columns of the history."""

    rule: str
    columns: Ints
    probabilities: Floats


class Engine:
    """Predicts one artist's shows from a past given oldest first. Deterministic; not thread-safe.

    `horizon` says how many unknown shows lie between the last known one and the target: 0 for the
    next show. State and fit are kept per horizon.
    """

    def __init__(self, shows: Sequence[PastShow]) -> None:
        self.history: History = index(shows)
        self._walks: dict[int, Walk] = {}
        self._fits: dict[int, Coefficients] = {}

    def chances(self, target: Target, horizon: int = 0) -> Chances:
        """Return every candidate's chance at the target, by the rule that serves this past."""
        known = self.history.shows
        if known < FEWEST_FOR_MODEL:
            return self._of_last_show()
        if known < SHORT_PAST and self._overlap() < ROTATING_OVERLAP:
            probabilities = gap_rule(self.history, known)
            columns = np.flatnonzero(probabilities > 0)
            return Chances(GAP_RULE, columns, probabilities[columns])
        base = for_horizon(horizon)
        walk, fitted = self._fitted(base)
        rows = walk.state.rows(self._occasion(target))
        rule = MODEL if known > FIRST_SHOW else SHIPPED_MODEL
        return Chances(rule, rows.columns, fitted.probabilities(rows.terms(base.names)))

    def decoded(self, chances: Chances, target: Target, *, like_a_show: bool = False) -> Decoded:
        """Return the list to show; `like_a_show` takes the usual length, not the best one."""
        known = self.history.shows
        usual = usual_length(self.history, known, target.tour)
        length = usual if like_a_show else best_length(chances.probabilities, usual)
        return decode(self.history, known, chances.columns, chances.probabilities, length)

    def _fitted(self, base: Coefficients) -> tuple[Walk, Coefficients]:
        known = self.history.shows
        if base.horizon not in self._walks:
            walk = Walk(self.history, base.names, base.horizon)
            walk.advance(known)
            self._fits[base.horizon] = adapt(self.history, walk.seen, known, base)
            walk.finish()
            self._walks[base.horizon] = walk
        return self._walks[base.horizon], self._fits[base.horizon]

    def _of_last_show(self) -> Chances:
        if not self.history.shows:
            return Chances(LAST_SHOW, np.zeros(0, dtype=np.int64), np.zeros(0))
        guess = last_show(self.history, self.history.shows)
        columns = np.flatnonzero(guess.probabilities > 0)
        return Chances(LAST_SHOW, columns, guess.probabilities[columns])

    def _overlap(self) -> float:
        orders = [set(order) for order in self.history.order[-11:]]
        shares = [len(b & a) / len(b) for a, b in pairwise(orders)]
        return float(np.mean(shares)) if shares else 1.0

    def _occasion(self, target: Target) -> Occasion:
        last = int(self.history.days[-1])
        day = target.date.toordinal() if target.date else last + 1
        return Occasion(max(day, last), (target.venue, target.city, target.country))
