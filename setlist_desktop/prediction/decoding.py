"""From probabilities to a setlist: how long, in which order, what opens, closes and comes back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from setlist_desktop.prediction.history import Floats, History, Ints

ORDER_WINDOW = 150
ORDER_HALF_LIFE = 20.0
ROLE_HALF_LIFE = 5.0
ROLE_PRIOR = 0.3
ROLE_LEAST = 0.1
SWEEPS = 3


@dataclass(frozen=True, slots=True)
class Decoded:
    """A setlist in columns of the history: in playing order, with the songs of the encore."""

    order: tuple[int, ...]
    encore: frozenset[int]


def usual_length(history: History, known: int, tour: str = "") -> int:
    """Return the median length of the last ten shows, of the same tour where it is under way."""
    on_tour = [u for u in range(max(0, known - 30), known) if tour and history.tours[u] == tour]
    recent = on_tour[-10:] if len(on_tour) >= 2 else range(max(0, known - 10), known)
    return max(1, round(float(np.median([len(history.order[u]) for u in recent]))))


def best_length(probabilities: Floats, usual: int) -> int:
    """Return the length that maximises the expected F1, within 0.6 to 1.5 times the usual one."""
    falling = np.sort(probabilities)[::-1]
    least = max(1, int(np.ceil(0.6 * usual)))
    most = max(least, min(len(falling), int(np.floor(1.5 * usual))))
    lengths = np.arange(least, most + 1)
    sums = np.cumsum(falling)[np.minimum(lengths, len(falling)) - 1]
    return int(lengths[int(np.argmax(2.0 * sums / (lengths + usual)))])


def decode(
    history: History, known: int, columns: Ints, probabilities: Floats, length: int
) -> Decoded:
    """Return the `length` likeliest songs, ordered as the first `known` shows had them."""
    ranked = np.lexsort((columns, -probabilities))[:length]
    chosen, chance = columns[ranked], probabilities[ranked]
    order = [int(chosen[i]) for i in _playing_order(history, known, chosen)]
    chance_of = dict(zip(chosen.tolist(), chance.tolist(), strict=True))
    roles = _Roles(history, known, chance_of)
    closer = roles.best(roles.closed)
    if closer is not None:
        order.remove(closer)
        order.append(closer)
    opener = roles.best(roles.opened)
    if opener is not None and opener != closer:
        order.remove(opener)
        order.insert(0, opener)
    return Decoded(tuple(order), roles.encore())


def _playing_order(history: History, known: int, chosen: Ints) -> list[int]:
    preference = _preference(history, known, chosen)
    order = [int(i) for i in np.argsort(-preference.sum(axis=1), kind="stable")]
    held = np.clip(preference, 0.02, 0.98)
    gain = np.log(held / held.T)
    for _ in range(SWEEPS):
        if not _improve(order, gain):
            break
    return order


def _preference(history: History, known: int, chosen: Ints) -> Floats:
    """Return P(a before b) for each pair of chosen songs, from recent shows and mean places."""
    size = len(chosen)
    slot = {int(column): i for i, column in enumerate(chosen)}
    before = np.zeros((size, size))
    place_sum = np.full(size, 0.3 * 0.5)
    place_weight = np.full(size, 0.3)
    for u in range(max(0, known - ORDER_WINDOW), known):
        weight = 2.0 ** (-(known - 1 - u) / ORDER_HALF_LIFE)
        places = [(slot[c], i) for i, c in enumerate(history.order[u]) if c in slot]
        if not places:
            continue
        rows = np.array([row for row, _ in places])
        at = np.array([i for _, i in places]) / max(len(history.order[u]) - 1, 1)
        place_sum[rows] += weight * at
        place_weight[rows] += weight
        before[np.ix_(rows, rows)] += weight * np.triu(np.ones((len(rows), len(rows))), 1)
    mean = place_sum / place_weight
    prior = 1.0 / (1.0 + np.exp(-6.0 * (mean[None, :] - mean[:, None])))
    return np.asarray((before + prior) / (before + before.T + 1.0), dtype=np.float64)


def _improve(order: list[int], gain: Floats) -> bool:
    """Move single songs to their best place; return whether any moved."""
    moved = False
    for song in list(order):
        at = order.index(song)
        rest = order[:at] + order[at + 1 :]
        # the worth of standing at place k: after rest[:k], before rest[k:]
        before, after = gain[rest, song], gain[song, rest]
        worth = np.concatenate([[0.0], np.cumsum(before)])
        worth = worth + np.concatenate([np.cumsum(after[::-1])[::-1], [0.0]])
        best = int(np.argmax(worth))
        if best != at and worth[best] > worth[at] + 1e-12:
            order[:] = [*rest[:best], song, *rest[best:]]
            moved = True
    return moved


class _Roles:
    """How often each chosen song opened, closed or came as encore, of late."""

    def __init__(self, history: History, known: int, chance_of: dict[int, float]) -> None:
        self._chance_of = chance_of
        self.opened = dict.fromkeys(chance_of, 0.0)
        self.closed = dict.fromkeys(chance_of, 0.0)
        self.encored = dict.fromkeys(chance_of, 0.0)
        self._played = dict.fromkeys(chance_of, ROLE_PRIOR)
        for u in range(max(0, known - ORDER_WINDOW), known):
            self._count(history, u, 2.0 ** (-(known - 1 - u) / ROLE_HALF_LIFE))
        sizes = [len(history.encores[u]) for u in range(max(0, known - 10), known)]
        self._encore_size = int(np.median(sizes)) if sizes else 0

    def _count(self, history: History, u: int, weight: float) -> None:
        for column in history.order[u]:
            if column in self._played:
                self._played[column] += weight
                self.encored[column] += weight * (column in history.encores[u])
        for counts, column in (
            (self.opened, history.order[u][0]),
            (self.closed, history.closers[u]),
        ):
            if column in counts:
                counts[column] += weight

    def _worth(self, counts: dict[int, float], column: int) -> float:
        return self._chance_of[column] * counts[column] / self._played[column]

    def best(self, counts: dict[int, float]) -> int | None:
        """Return the song that most likely has the role, or None where none stands out."""
        found = max(counts, key=lambda column: self._worth(counts, column), default=None)
        return found if found is not None and self._worth(counts, found) > ROLE_LEAST else None

    def encore(self) -> frozenset[int]:
        """Return the likeliest songs of the encore, as many as usual."""
        ranked = sorted(self.encored, key=lambda column: -self._worth(self.encored, column))
        likely = ranked[: self._encore_size]
        return frozenset(column for column in likely if self._worth(self.encored, column) > 0.0)
