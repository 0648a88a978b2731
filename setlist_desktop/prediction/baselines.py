"""What other sites and tools offer, to be held against: the last show again, the average setlist.

Each returns its list in playing order and a probability per song; a song's probability from c of
n shows is (c + 0.5) / (n + 1). Equal chances are told apart by the rate of the long run, halved
every 25 shows back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.history import Floats, History

RECENT = 10
TIE_HALF_LIFE = 25.0
TIE_SHOWS = 200
TIE_WORTH = 1e-4
MOST_SHOWS = 100
GAP_RULE_SHOWS = 50


class Guess(Struct, frozen=True):
    """A baseline's prediction, in columns of the history."""

    order: tuple[int, ...]
    probabilities: Floats
    encore: frozenset[int]


def last_show(history: History, known: int) -> Guess:
    """Return the last of the first `known` shows again."""
    last = known - 1
    probabilities = (history.played[last] + 0.5) / 2.0 + _tie_breaker(history, known)
    return Guess(history.order[last], probabilities, history.encores[last])


def average_setlist(history: History, known: int, tour: str = "", day: int = 0) -> Guess:
    """Return, place by place, the song most often there on this tour.

    Without a tour's name it is the calendar year of `day` (an ordinal), and where neither has a
    show yet the last ten shows.
    """
    shows = _same_tour(history, known, tour, day)
    length = round(float(np.mean([len(history.order[u]) for u in shows])))
    counts = history.played[shows].sum(axis=0)
    encored = Counter(song for u in shows for song in history.encores[u])
    order = _place_by_place(history, shows, length)
    encore = frozenset(song for song in order if encored[song] * 2 > counts[song])
    rates = (counts + 0.5) / (len(shows) + 1.0) + _tie_breaker(history, known)
    return Guess(order, rates, encore)


def gap_rule(history: History, known: int) -> Floats:
    """Return each song's rate of the last 50 shows, raised as its usual gap runs out.

    For short pasts of rotating artists this beats the model.
    """
    recent = history.played[max(0, known - GAP_RULE_SHOWS) : known]
    rate = recent.mean(axis=0)
    gaps = np.array([_due(history.played[:known, song]) for song in range(history.played.shape[1])])
    return np.asarray(np.clip(rate * gaps, 0.0, 0.95), dtype=np.float64)


def _same_tour(history: History, known: int, tour: str, day: int) -> list[int]:
    if tour:
        shows = [u for u in range(known) if history.tours[u] == tour]
    else:
        year = date.fromordinal(day).year if day else 0
        first = date(year, 1, 1).toordinal() if year else 10**9
        shows = [u for u in range(known) if history.days[u] >= first]
    return shows[-MOST_SHOWS:] or list(range(max(0, known - RECENT), known))


def _place_by_place(history: History, shows: Sequence[int], length: int) -> tuple[int, ...]:
    order: list[int] = []
    taken: set[int] = set()
    for place in range(length):
        there = Counter(
            history.order[u][place]
            for u in shows
            if place < len(history.order[u]) and history.order[u][place] not in taken
        )
        if there:
            most = max(there.values())
            order.append(min(song for song, count in there.items() if count == most))
            taken.add(order[-1])
    return tuple(order)


def _tie_breaker(history: History, known: int) -> Floats:
    first = max(0, known - TIE_SHOWS)
    weight = 2.0 ** (-np.arange(known - first - 1, -1, -1) / TIE_HALF_LIFE)
    faded = weight @ history.played[first:known] / weight.sum()
    return np.asarray(TIE_WORTH * faded, dtype=np.float64)


def _due(played: Floats) -> float:
    shows = np.flatnonzero(played)
    if not len(shows):
        return 0.0
    usual = (float(np.diff(shows).sum()) + 2.0 * len(played) / len(shows)) / (len(shows) + 1.0)
    return float(np.clip((len(played) - shows[-1]) / max(usual, 1.0), 0.0, 2.0))
