"""Small tables of what happened, per artist: how often a song in such a state was then played.

Each cell keeps a numerator (played) and a denominator (was candidate), both fading from show to
show with the table's half-life; its estimate leans on a prior worth three shows.
"""

from __future__ import annotations

import numpy as np

from setlist_desktop.prediction.history import Floats, Ints

PRIOR_SHOWS = 3.0

GAP_CUTS = np.array([1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 100], dtype=np.float64)
RATE_CUTS = np.array([0.02, 0.05, 0.1, 0.2, 0.35, 0.55, 0.75, 0.9, 0.97])
COARSE_RATE_CUTS = np.array([0.1, 0.25, 0.5, 0.8])
USUAL_GAP_CUTS = np.array([1.3, 2.0, 3.0, 5.0, 8.0, 14.0, 25.0])
RATIO_CUTS = np.array([0.15, 0.3, 0.5, 0.8, 1.2, 2.0, 4.0])


def bucket(cuts: Floats, values: Floats) -> Ints:
    """Return the bucket of each value; a value equal to a cut belongs to the lower one."""
    return np.searchsorted(cuts, values, side="left").astype(np.int64)


class Table:
    """One table of `cells` cells with a half-life in shows."""

    def __init__(self, cells: int, half_life: float) -> None:
        self._fade = 2.0 ** (-1.0 / half_life)
        self._played = np.zeros(cells)
        self._seen = np.zeros(cells)

    def estimate(self, cells: Ints, prior: Floats | float) -> Floats:
        """Return the chance in each of `cells`, given a prior for each."""
        numerator = self._played[cells] + PRIOR_SHOWS * prior
        return np.asarray(numerator / (self._seen[cells] + PRIOR_SHOWS), dtype=np.float64)

    def learn(self, cells: Ints, outcome: Floats) -> None:
        """Fade by one show, then add each candidate's outcome (0 or 1) to its cell."""
        size = len(self._seen)
        self._played = self._played * self._fade + np.bincount(cells, outcome, size)
        self._seen = self._seen * self._fade + np.bincount(cells, minlength=size)
