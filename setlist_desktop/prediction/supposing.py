"""What the other songs' chances become once some are known to be played, or not to be.

Songs that went together, or kept apart, move each other: by the log-odds ratio of the pair over
past shows, held back where it rests on few, times how much of a surprise the supposition is. The
list keeps about its usual length: a surprise takes the place of others.
"""

from __future__ import annotations

import numpy as np

from setlist_desktop.prediction.budget import log_odds, summing_to
from setlist_desktop.prediction.history import Floats, History, Ints

PAIR_SHOWS = 400
PAIR_HALF_LIFE = 100.0
PAIR_PRIOR = 50.0
FEW_PLAYS = 6.0
STRENGTH = 0.4
STRUCK_TELLS = 0.3
CROWDING = 0.2
BUDGET = 0.5
LARGEST_SHIFT = 3.0


class Pairs:
    """How strongly songs went together over the last shows; made once, asked often."""

    def __init__(self, history: History, known: int) -> None:
        first = max(0, known - PAIR_SHOWS)
        age = np.arange(known - first - 1, -1, -1)
        self._weight = 2.0 ** (-age / PAIR_HALF_LIFE)
        self._played = history.played[first:known]
        self._weighted = self._played * self._weight[:, None]
        self._total = float(self._weight.sum())
        self._count = self._weighted.sum(axis=0)

    def log_odds(self, songs: Ints, others: Ints) -> Floats:
        """Return the log-odds ratio of each pair (songs × others); 0 where nothing is known."""
        size = len(self._count)
        result = np.zeros((len(songs), len(others)))
        rows, columns = np.flatnonzero(songs < size), np.flatnonzero(others < size)
        if len(rows) and len(columns):
            found = self._known_log_odds(songs[rows], others[columns])
            result[np.ix_(rows, columns)] = found
        return result

    def _known_log_odds(self, songs: Ints, others: Ints) -> Floats:
        both = self._weighted[:, songs].T @ self._played[:, others]
        one, other, total = self._count[songs][:, None], self._count[others][None, :], self._total
        share = (one / total, other / total)
        prior = PAIR_PRIOR
        n11 = both + prior * share[0] * share[1]
        n10 = one - both + prior * share[0] * (1.0 - share[1])
        n01 = other - both + prior * (1.0 - share[0]) * share[1]
        n00 = total - one - other + both + prior * (1.0 - share[0]) * (1.0 - share[1])
        tiny = 1e-3
        odds = np.log(np.maximum(n11, tiny) * np.maximum(n00, tiny))
        against = np.log(np.maximum(n10, tiny) * np.maximum(n01, tiny))
        rarer = np.minimum(one, other)
        return np.asarray((odds - against) * rarer / (rarer + FEW_PLAYS), dtype=np.float64)


def resettled(
    pairs: Pairs, columns: Ints, probabilities: Floats, supposed: Ints, outcome: Floats
) -> Floats:
    """Return the chances of `columns` once the `supposed` songs have an outcome (0 or 1).

    Supposed songs among the columns have that outcome as their chance; those beyond them count
    as surprises.
    """
    at = {column: place for place, column in enumerate(columns.tolist())}
    places = np.array([at.get(column, -1) for column in supposed.tolist()], dtype=np.int64)
    before = np.where(places >= 0, probabilities[places], 0.0) if len(columns) else outcome * 0.0
    surprise = outcome - before
    free = np.ones(len(columns), dtype=bool)
    free[places[places >= 0]] = False
    result = probabilities.copy()
    result[places[places >= 0]] = outcome[places >= 0]
    if free.any() and len(supposed):
        damped = STRENGTH / (1.0 + CROWDING * (len(supposed) - 1))
        told = np.where(outcome > 0, surprise, STRUCK_TELLS * surprise)
        shift = damped * (told @ pairs.log_odds(supposed, columns[free]))
        budget = float(probabilities[free].sum()) - BUDGET * float(surprise.sum())
        moved = log_odds(probabilities[free]) + np.clip(shift, -LARGEST_SHIFT, LARGEST_SHIFT)
        least = 0.02 * float(probabilities[free].sum())
        result[free] = summing_to(moved, max(budget, least))
    return result
