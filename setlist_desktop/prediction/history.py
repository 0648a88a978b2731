"""An artist's past, indexed once for the predictor: shows × songs as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from setlist_desktop.domain.predictions import PastShow

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]

MIN_SONGS = 5
RUN_DAYS = 4


class History(Struct, frozen=True):
    """The kept shows (five entries or more), oldest first, over `songs` columns.

    `played` is shows × songs (1.0 where played). `order` holds each show's distinct columns in
    the order played, `encores` those of its encores, `closers` the column of the last entry.
    `days` are proleptic ordinals. `places` are (venue, city, country), `tours` the tour labels.
    """

    songs: tuple[int, ...]
    played: Floats
    order: tuple[tuple[int, ...], ...]
    encores: tuple[frozenset[int], ...]
    closers: tuple[int, ...]
    days: Ints
    places: tuple[tuple[str, str, str], ...]
    tours: tuple[str, ...]

    @property
    def shows(self) -> int:
        """How many shows are kept."""
        return len(self.order)

    def lengths(self, first: int, last: int) -> list[int]:
        """Return how many distinct songs each show in `first:last` had."""
        return [len(order) for order in self.order[max(0, first) : last]]


def run_start(history: History, known: int, place: tuple[str, str, str], day: int) -> int:
    """Return the first show of the run that a show at a place on a day (ordinal) goes on with.

    A run is an unbroken block of shows there, at most four days apart; `known` where there is none.
    """
    start = known
    while (
        start and history.places[start - 1] == place and day - history.days[start - 1] <= RUN_DAYS
    ):
        start -= 1
        day = int(history.days[start])
    return start


def kept(shows: Sequence[PastShow], fewest: int = MIN_SONGS) -> list[PastShow]:
    """Return the shows that count: at least five entries that are no tape."""
    return [show for show in shows if len(show.entries) >= fewest]


def index(shows: Sequence[PastShow], fewest: int = MIN_SONGS) -> History:
    """Index shows given oldest first; those with fewer than five entries are left out."""
    shows = kept(shows, fewest)
    column: dict[int, int] = {}
    for show in shows:
        for entry in show.entries:
            column.setdefault(entry.song, len(column))
    played = np.zeros((len(shows), len(column)))
    order = tuple(tuple(dict.fromkeys(column[e.song] for e in show.entries)) for show in shows)
    for row, columns in enumerate(order):
        played[row, list(columns)] = 1.0
    return History(
        songs=tuple(column),
        played=played,
        order=order,
        encores=tuple(
            frozenset(column[e.song] for e in show.entries if e.encore) for show in shows
        ),
        closers=tuple(column[show.entries[-1].song] for show in shows),
        days=np.array([show.date.toordinal() for show in shows], dtype=np.int64),
        places=tuple((show.venue, show.city, show.country) for show in shows),
        tours=tuple(show.tour for show in shows),
    )
