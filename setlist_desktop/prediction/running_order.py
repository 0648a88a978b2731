"""The order in which songs would be played: which came before which at the last shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

_HALF_LIFE = 20.0
_SWEEPS = 3


@dataclass(slots=True)
class _Precedence:
    """How often one song came before another, newer shows counting more; and mean places."""

    before: dict[tuple[int, int], float] = field(default_factory=dict)
    place: dict[int, float] = field(default_factory=dict)

    def log_odds(self, one: int, other: int) -> float:
        """Return how strongly the past says that `one` comes before `other`; 0: nothing."""
        there = self.before.get((one, other), 0.0)
        back = self.before.get((other, one), 0.0)
        guess = 1 / (1 + math.exp(-6 * (self.place[other] - self.place[one])))
        share = min(max((there + guess) / (there + back + 1), 0.02), 0.98)
        return math.log(share / (1 - share))


def running_order(shows: Sequence[Sequence[int]], songs: Sequence[int]) -> list[int]:
    """Return the songs in the order of past shows (oldest first; each song once in a show).

    Starts from the sums of pairwise odds and moves single songs while that agrees better.
    """
    past = _precedence(shows, set(songs))
    odds = {(one, other): past.log_odds(one, other) for one in songs for other in songs}
    order = sorted(songs, key=lambda song: (-sum(odds[song, other] for other in songs), song))
    for _ in range(_SWEEPS):
        before = list(order)
        for song in before:
            _move(order, song, odds)
        if order == before:
            break
    return order


def _precedence(shows: Sequence[Sequence[int]], songs: set[int]) -> _Precedence:
    past = _Precedence()
    weights: dict[int, float] = dict.fromkeys(songs, 0.3)
    places: dict[int, float] = dict.fromkeys(songs, 0.15)
    for age, show in enumerate(reversed(shows)):
        weight = 2 ** (-age / _HALF_LIFE)
        heard: list[int] = []
        for index, song in enumerate(show):
            if song not in songs:
                continue
            weights[song] += weight
            places[song] += weight * index / max(len(show) - 1, 1)
            for earlier in heard:
                pair = earlier, song
                past.before[pair] = past.before.get(pair, 0.0) + weight
            heard.append(song)
    past.place = {song: places[song] / weights[song] for song in songs}
    return past


def _move(order: list[int], song: int, odds: dict[tuple[int, int], float]) -> None:
    """Move one song to where it agrees best with all others; it stays where nothing is better."""
    here = order.index(song)
    others = order[:here] + order[here + 1 :]
    gain = best = 0.0
    gains = [gain]
    for other in others:
        gain += odds[other, song] - odds[song, other]
        gains.append(gain)
    place, best = here, gains[here]
    for index, value in enumerate(gains):
        if value > best + 1e-9:
            place, best = index, value
    order[:] = [*others[:place], song, *others[place:]]
