"""What other sites and tools offer, to be held against: the last show again, the average setlist.

Each returns its list in playing order and a probability per song; a song's probability from c of
n shows is (c + 0.5) / (n + 1).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from setlist_desktop.prediction.history import Floats, History


@dataclass(frozen=True, slots=True)
class Guess:
    """A baseline's prediction, in columns of the history."""

    order: tuple[int, ...]
    probabilities: Floats
    encore: frozenset[int]


def last_show(history: History, known: int) -> Guess:
    """Return the last of the first `known` shows again."""
    last = known - 1
    return Guess(history.order[last], (history.played[last] + 0.5) / 2.0, history.encores[last])


def average_setlist(history: History, known: int, tour: str = "") -> Guess:
    """Return, place by place, the song most often there on this tour (or in the last ten shows)."""
    shows = [u for u in range(known) if tour and history.tours[u] == tour]
    shows = shows or list(range(max(0, known - 10), known))
    length = round(float(np.mean([len(history.order[u]) for u in shows])))
    order: list[int] = []
    for place in range(length):
        there = Counter(
            history.order[u][place]
            for u in shows
            if place < len(history.order[u]) and history.order[u][place] not in order
        )
        if there:
            most = max(there.values())
            order.append(min(song for song, count in there.items() if count == most))
    counts = history.played[shows].sum(axis=0)
    encored = Counter(song for u in shows for song in history.encores[u])
    encore = frozenset(song for song in order if encored[song] * 2 > counts[song])
    return Guess(tuple(order), (counts + 0.5) / (len(shows) + 1.0), encore)


def gap_rule(history: History, known: int) -> Floats:
    """Return each song's rate of the last 50 shows, raised as its usual gap runs out.

    For short pasts of rotating artists this beats the model.
    """
    recent = history.played[max(0, known - 50) : known]
    rate = recent.mean(axis=0)
    gaps = np.array([_due(history.played[:known, song]) for song in range(history.played.shape[1])])
    return np.asarray(np.clip(rate * gaps, 0.0, 0.95), dtype=np.float64)


def _due(played: Floats) -> float:
    shows = np.flatnonzero(played)
    if not len(shows):
        return 0.0
    usual = (float(np.diff(shows).sum()) + 2.0 * len(played) / len(shows)) / (len(shows) + 1.0)
    return float(np.clip((len(played) - shows[-1]) / max(usual, 1.0), 0.0, 2.0))
