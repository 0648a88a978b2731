"""Songs of an artist, as the pool offers them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


class SongKind(StrEnum):
    """What kind of recording a song is known by; of several the one that stands first here."""

    STUDIO = "studio"
    ACOUSTIC = "acoustic"
    LIVE = "live"
    DEMO = "demo"
    INSTRUMENTAL = "instrumental"
    REMIX = "remix"
    OTHER = "other"


class MergedSong(Struct, frozen=True):
    """A song that the user takes for another one, which is kept in its place."""

    id: int
    title: str
    kept_id: int
    kept_title: str


class PoolSong(Struct, frozen=True):
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
    kind: SongKind | None = None


class PopularSong(Struct, frozen=True):
    """A song as listeners rank it: `rank` 1 is the most listened, by `source`'s count alone."""

    title: str
    rank: int
    source: str
