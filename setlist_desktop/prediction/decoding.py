"""From probabilities to a setlist: how long, in which order, what opens, closes and comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.history import Floats, History, Ints

ORDER_WINDOW = 150
ORDER_HALF_LIFE = 20.0
ROLE_HALF_LIFE = 5.0
ROLE_PRIOR = 0.3
ROLE_LEAST = 0.1
SWEEPS = 3


class Decoded(Struct, frozen=True):
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


def likeliest(columns: Ints, probabilities: Floats, length: int) -> Ints:
    """Return the indices of the `length` likeliest songs; equal ones by their column."""
    ranked = np.lexsort((columns, -probabilities))[:length]
    return np.asarray(ranked, dtype=np.int64)


def likeliest_opener(columns: Ints, chances: Floats, opens: Mapping[int, float]) -> int | None:
    """Return the index of the song that most likely opens; None where that is not known.

    `opens` says by column how likely a song opens over how likely it is played.
    """
    worth = chances * np.array([opens.get(column, 0.0) for column in columns.tolist()])
    best = int(np.argmax(worth)) if len(worth) else 0
    return best if len(worth) and worth[best] > 0.0 else None


def with_opener(chosen: Ints, opener: int | None) -> Ints:
    """Return the chosen indices, likeliest first, with the opener in the place of the last one.

    Somebody opens: the likeliest opener is in the list even where others are likelier to be played.
    """
    if opener is None or not len(chosen) or opener in chosen:
        return chosen
    return np.append(chosen[:-1], opener)


class Habits:
    """How an artist ordered its songs at the first `known` shows; made once, asked often.

    Columns beyond the history's (songs never played) are taken as known by nothing.
    """

    def __init__(self, history: History, known: int) -> None:
        self._shows = range(max(0, known - ORDER_WINDOW), known)
        self._known = known
        songs = len(history.songs)
        lately = np.flatnonzero(history.played[self._shows.start : known].any(axis=0))
        self._slot = np.full(songs, -1, dtype=np.int64)
        self._slot[lately] = np.arange(len(lately))
        self._before = np.zeros((len(lately), len(lately)))
        self._place = np.zeros(len(lately))
        self._weight = np.zeros(len(lately))
        self._roles = {name: np.zeros(songs) for name in ("played", "opened", "closed", "encored")}
        for u in self._shows:
            self._count_places(history, u)
            self._count_roles(history, u)
        sizes = [len(history.encores[u]) for u in range(max(0, known - 10), known)]
        self._encore_size = int(np.median(sizes)) if sizes else 0

    def decoded(
        self,
        columns: Ints,
        probabilities: Floats,
        places: Mapping[int, int] | None = None,
        opens: Mapping[int, float] | None = None,
    ) -> Decoded:
        """Return songs in playing order; `places` (column → index) says where some must stand.

        `opens` says by column how likely a song opens over how likely it is played; without it
        the opener goes by what opened of late.
        """
        chance_of = dict(zip(columns.tolist(), probabilities.tolist(), strict=True))
        order = [int(columns[i]) for i in self._playing_order(columns)]
        opener, closer = self._ends(chance_of, opens or {})
        if closer is not None:
            order.remove(closer)
            order.append(closer)
        if opener is not None:
            order.remove(opener)
            order.insert(0, opener)
        return Decoded(_placed(order, places or {}), self._encore(chance_of))

    def _count_places(self, history: History, u: int) -> None:
        weight = 2.0 ** (-(self._known - 1 - u) / ORDER_HALF_LIFE)
        rows = self._slot[list(history.order[u])]
        size = len(rows)
        self._place[rows] += weight * np.arange(size) / max(size - 1, 1)
        self._weight[rows] += weight
        self._before[np.ix_(rows, rows)] += weight * np.triu(np.ones((size, size)), 1)

    def _count_roles(self, history: History, u: int) -> None:
        weight = 2.0 ** (-(self._known - 1 - u) / ROLE_HALF_LIFE)
        self._roles["played"][list(history.order[u])] += weight
        self._roles["encored"][list(history.encores[u])] += weight
        self._roles["opened"][history.order[u][0]] += weight
        self._roles["closed"][history.closers[u]] += weight

    def _playing_order(self, columns: Ints) -> list[int]:
        preference = self._preference(columns)
        order = [int(i) for i in np.argsort(-preference.sum(axis=1), kind="stable")]
        held = np.clip(preference, 0.02, 0.98)
        gain = np.log(held / held.T)
        for _ in range(SWEEPS):
            if not _improve(order, gain):
                break
        return order

    def _preference(self, columns: Ints) -> Floats:
        """Return P(a before b) for each pair of songs, from recent shows and mean places."""
        size = len(columns)
        known = columns < len(self._slot)
        slots = np.full(size, -1, dtype=np.int64)
        slots[known] = self._slot[columns[known]]
        there = np.flatnonzero(slots >= 0)
        before = np.zeros((size, size))
        before[np.ix_(there, there)] = self._before[np.ix_(slots[there], slots[there])]
        place, weight = np.full(size, 0.3 * 0.5), np.full(size, 0.3)
        place[there] += self._place[slots[there]]
        weight[there] += self._weight[slots[there]]
        mean = place / weight
        prior = 1.0 / (1.0 + np.exp(-6.0 * (mean[None, :] - mean[:, None])))
        return np.asarray((before + prior) / (before + before.T + 1.0), dtype=np.float64)

    def _worth(self, role: str, chance_of: Mapping[int, float], column: int) -> float:
        if column >= len(self._slot):
            return 0.0
        played = self._roles["played"][column] + ROLE_PRIOR
        return float(chance_of[column] * self._roles[role][column] / played)

    def _best(self, role: str, chance_of: Mapping[int, float]) -> int | None:
        """Return the song that most likely has the role, or None where none stands out."""
        worth = {column: self._worth(role, chance_of, column) for column in chance_of}
        found = max(worth, key=lambda column: worth[column], default=None)
        return found if found is not None and worth[found] > ROLE_LEAST else None

    def _ends(
        self, chance_of: Mapping[int, float], opens: Mapping[int, float]
    ) -> tuple[int | None, int | None]:
        """Return opener and closer; a song fit for both is what it is surer of."""
        closer = self._best("closed", chance_of)
        if not opens:
            opener = self._best("opened", chance_of)
            return (None if opener == closer else opener), closer
        worth = {column: chance * opens.get(column, 0.0) for column, chance in chance_of.items()}
        opener = max(worth, key=lambda column: worth[column], default=None)
        if opener is None or opener != closer:
            return opener, closer
        if worth[opener] <= self._worth("closed", chance_of, opener):
            return None, closer
        others = {column: p for column, p in chance_of.items() if column != opener}
        return opener, self._best("closed", others)

    def _encore(self, chance_of: Mapping[int, float]) -> frozenset[int]:
        """Return the likeliest songs of the encore, as many as usual."""
        worth = {column: self._worth("encored", chance_of, column) for column in chance_of}
        ranked = sorted(worth, key=lambda column: -worth[column])[: self._encore_size]
        return frozenset(column for column in ranked if worth[column] > 0.0)


def _placed(order: Sequence[int], places: Mapping[int, int]) -> tuple[int, ...]:
    """Return the order with some songs set down where they must stand."""
    if not places:
        return tuple(order)
    result = [column for column in order if column not in places]
    for column in sorted((c for c in order if c in places), key=lambda c: places[c]):
        result.insert(places[column], column)
    return tuple(result)


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
