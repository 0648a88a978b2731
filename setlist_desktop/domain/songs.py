"""Songs of an artist, as the pool offers them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MergedSong:
    """A song that the user takes for another one, which is kept in its place."""

    id: int
    title: str
    kept_id: int
    kept_title: str


@dataclass(frozen=True, slots=True)
class PoolSong:
    """A song that can be dragged into a setlist.

    `plays` counts performances (tapes left out), `gap` the artist's shows with a setlist since
    the last of them (0: played at the latest; None: never played), `rate` its share of the last
    20 setlists. `duration_s` is in seconds where known.
    """

    id: int
    title: str
    cover_of: str = ""
    plays: int = 0
    last_played_on: date | None = None
    gap: int | None = None
    rate: float = 0.0
    duration_s: int | None = None
    album: str = ""


@dataclass(frozen=True, slots=True)
class PopularSong:
    """A song as listeners rank it: `rank` 1 is the most listened, by `source`'s count alone."""

    title: str
    rank: int
    source: str
