"""Rows of terms and outcomes from a past, with the blindness that a horizon brings."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.choice import Opening
from setlist_desktop.prediction.history import Floats, History, Ints
from setlist_desktop.prediction.model import Coefficients
from setlist_desktop.prediction.openers import OpenerRows, OpenerState
from setlist_desktop.prediction.state import State
from setlist_desktop.prediction.terms import Occasion, Rows

MAX_ROWS = 30_000
FIRST_SHOW = 15
AGE_HALF_LIFE = 300.0
WARM_UP_SHOWS = 500
CANDIDATE_SHOWS = 200
OPENER_SHOWS = 300
OPENER_WARM_UP = 200


class Seen(Struct, frozen=True):
    """The candidates of a past show and their terms, as they could be known before it."""

    columns: Ints
    terms: Floats


class OpenerWalk:
    """Walks along with a `Walk`: `seen[u]` are the openers of show u as they could be known.

    Counting begins well before show `until`, with `first`; the last `keep` shows are kept. `base`
    says how likely a song is to be played at all.
    """

    def __init__(
        self, history: History, base: Coefficients, until: int, keep: int = OPENER_SHOWS
    ) -> None:
        self._base = base
        self._keep = keep
        self.first = max(0, until - OPENER_SHOWS - OPENER_WARM_UP)
        self.state = OpenerState(history, self.first)
        self._pending: deque[OpenerRows | None] = deque()
        self.seen: dict[int, OpenerRows] = {}

    def see(self, u: int, occasion: Occasion, seen: Seen | None) -> None:
        """See a show before it is known; `seen` are its candidates."""
        rows = self.at(occasion, seen) if seen is not None else None
        if rows is not None:
            self.seen[u] = rows
            self.seen.pop(u - self._keep, None)
        self._pending.append(rows)

    def absorb(self) -> None:
        """Absorb the show seen longest ago."""
        self.state.absorb(self._pending.popleft())

    def at(self, occasion: Occasion, seen: Seen) -> OpenerRows | None:
        """Return a show's likeliest openers from what is known now; None before any show."""
        if self.state.known == self.first:
            return None
        return self.state.rows(occasion, seen.columns, self._base.probabilities(seen.terms))


class Walk:
    """Walks a past show by show: each is first seen blindly, then (`horizon` shows later) known.

    `seen[u]` are the named terms of show u as they could be known 1 + `horizon` shows before it;
    of old shows they are forgotten, so that about `keep_rows` rows remain. Shows before index
    `first` are counted only: their tables would have faded by the time they matter.
    """

    def __init__(
        self,
        history: History,
        names: Sequence[str],
        horizon: int = 0,
        keep_rows: int = MAX_ROWS,
        first: int = 0,
        openers: OpenerWalk | None = None,
    ) -> None:
        self._history = history
        self._openers = openers
        self._names = names
        self._horizon = horizon
        self._keep_rows = keep_rows
        self._first = first
        self._kept = 0
        self.state = State(history)
        self._pending: deque[Rows | None] = deque()
        self.seen: dict[int, Seen] = {}

    def advance(self, until: int) -> None:
        """See every show before index `until`, and absorb all that may be known by then."""
        for u in range(self.state.known + len(self._pending), until):
            self._see(u)

    def _see(self, u: int) -> None:
        occasion = Occasion(int(self._history.days[u]), self._history.places[u])
        rows = self.at(occasion) if u >= self._first else None
        if rows is not None:
            self.seen[u] = Seen(rows.columns, rows.terms(self._names))
            self._kept += len(rows.columns)
            self._forget()
        self._pending.append(rows)
        if self._openers is not None and u >= self._openers.first:
            self._openers.see(u, occasion, self.seen.get(u))
        if len(self._pending) > self._horizon:
            self._absorb()

    def _absorb(self) -> None:
        if self._openers is not None and self.state.known >= self._openers.first:
            self._openers.absorb()
        self.state.absorb(self._pending.popleft())

    def _forget(self) -> None:
        oldest = next(iter(self.seen))
        if self._kept - len(self.seen[oldest].columns) > self._keep_rows:
            self._kept -= len(self.seen.pop(oldest).columns)

    def finish(self) -> None:
        """Absorb what is still held back: the walk now stands after the last known show."""
        while self._pending:
            self._absorb()

    def at(self, occasion: Occasion) -> Rows | None:
        """Return the candidates for an occasion from what is known now; None before any show."""
        return self.state.rows(occasion) if self.state.known else None


def adapt_opening(history: History, openers: OpenerWalk, until: int, base: Opening) -> Opening:
    """Return coefficients of openers re-fitted to the shows before `until`."""
    seen = {u: rows for u, rows in openers.seen.items() if until - OPENER_SHOWS <= u < until}
    return base.adapted(seen, [order[0] for order in history.order])


def first_needed(history: History, until: int) -> int:
    """Return the first show to walk from, so that a fit before show `until` has all its rows."""
    sizes = candidate_counts(history)
    rows, first = 0, until
    while first > 0 and rows < MAX_ROWS:
        first -= 1
        rows += int(sizes[first])
    return max(0, first - WARM_UP_SHOWS)


def candidate_counts(history: History) -> Ints:
    """Return how many songs were candidates at each show: played in the 200 shows before it."""
    change = np.zeros(history.shows + 1, dtype=np.int64)
    columns, shows = np.nonzero(history.played.T)
    again = np.append(shows[1:], 0)
    again[np.append(columns[1:] != columns[:-1], True)] = history.shows
    until = np.minimum(again, shows + CANDIDATE_SHOWS)
    np.add.at(change, np.minimum(shows + 1, history.shows), 1)
    np.add.at(change, np.minimum(until + 1, history.shows), -1)
    return np.asarray(np.cumsum(change)[:-1], dtype=np.int64)


class TrainingRows(Struct, frozen=True):
    """Rows for a fit: terms (rows × names), outcomes (0 or 1), the show each row belongs to."""

    terms: Floats
    outcome: Floats
    show: Floats


def training_rows(
    history: History, seen: dict[int, Seen], until: int, most: int = MAX_ROWS
) -> TrainingRows | None:
    """Return the rows of the most recent whole shows before `until`, at most `most` of them."""
    taken: list[int] = []
    count = 0
    for u in range(until - 1, FIRST_SHOW - 1, -1):
        if u not in seen:
            continue
        count += len(seen[u].columns)
        if count > most and taken:
            break
        taken.append(u)
    if not taken:
        return None
    return TrainingRows(
        np.concatenate([seen[u].terms for u in taken]),
        np.concatenate([history.played[u, seen[u].columns] for u in taken]),
        np.concatenate([np.full(len(seen[u].columns), float(u)) for u in taken]),
    )


def adapt(history: History, seen: dict[int, Seen], until: int, base: Coefficients) -> Coefficients:
    """Return coefficients re-fitted to the shows before `until`; the shipped ones where too few."""
    training = training_rows(history, seen, until)
    if training is None:
        return base
    weight = 2.0 ** (-(until - 1 - training.show) / AGE_HALF_LIFE)
    return base.adapted(training.terms, training.outcome, weight)
