"""One plausible setlist, drawn from the chances: as long as shows are, songs that go together.

Songs are swapped in and out (Metropolis) so that their chances hold on average, while pairs that
went together at past shows attract each other and pairs that never did keep apart.
"""

from __future__ import annotations

import numpy as np

from setlist_desktop.prediction.history import Floats, History, Ints
from setlist_desktop.prediction.supposing import Pairs

MOST_CANDIDATES = 200
LENGTHS_FROM = 20
ATTRACTION = 0.5
SWAPS_A_SONG = 60


def drawn(history: History, pairs: Pairs, columns: Ints, probabilities: Floats, seed: int) -> Ints:
    """Return the indices (among `columns`) of a plausible setlist; the same for the same seed.

    Songs with a chance of 1 are always in, those with 0 never.
    """
    draw = np.random.default_rng(seed)
    among = np.lexsort((columns, -probabilities))[:MOST_CANDIDATES]
    among = among[probabilities[among] > 0.0]
    chances = np.clip(probabilities[among], 1e-4, 1.0)
    lengths = history.lengths(history.shows - LENGTHS_FROM, history.shows) or [len(among)]
    fixed = int((chances >= 1.0).sum())
    length = min(max(int(draw.choice(lengths)), fixed), len(among))
    held = np.clip(chances, 1e-4, 1.0 - 1e-4)
    start = _first(draw, held, chances >= 1.0, length)
    attraction = ATTRACTION * pairs.log_odds(columns[among], columns[among])
    np.fill_diagonal(attraction, 0.0)
    inside = _swapped(draw, held, chances >= 1.0, start, attraction)
    return np.asarray(among[np.flatnonzero(inside)], dtype=np.int64)


def _first(draw: np.random.Generator, held: Floats, fixed: np.ndarray, length: int) -> np.ndarray:
    """Return a first draw (in or out) by chance alone: the keys of weighted sampling."""
    odds = held / (1.0 - held)
    keys = np.log(draw.random(len(held))) / odds
    keys[fixed] = 1.0
    inside = np.zeros(len(held), dtype=bool)
    inside[np.argsort(-keys)[:length]] = True
    return inside


def _swapped(
    draw: np.random.Generator,
    held: Floats,
    fixed: np.ndarray,
    inside: np.ndarray,
    attraction: Floats,
) -> np.ndarray:
    inside = inside.copy()
    field = np.log(held / (1.0 - held)) + attraction @ (inside - held)
    for _ in range(SWAPS_A_SONG * int(inside.sum())):
        free, out = np.flatnonzero(inside & ~fixed), np.flatnonzero(~inside)
        if not len(free) or not len(out):
            break
        leaving, coming = int(draw.choice(free)), int(draw.choice(out))
        gain = field[coming] - field[leaving] - attraction[leaving, coming]
        if np.log(draw.random()) < gain:
            inside[leaving], inside[coming] = False, True
            field += attraction[:, coming] - attraction[:, leaving]
    return inside
