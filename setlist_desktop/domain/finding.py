"""What one search box over the whole library finds."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.notices import Home

HIGHEST_ID = 2**63 - 1
"""SQLite counts no farther."""


def id_in(text: str) -> int | None:
    """Return the id that a text writes as a number; None where it is none that can be."""
    number = text.strip()
    if not number.isdecimal() or len(number) > len(str(HIGHEST_ID)):
        return None
    return int(number) if int(number) <= HIGHEST_ID else None


class FoundKind(StrEnum):
    """What a hit is, in the order in which kinds are shown."""

    ARTIST = "artist"
    SONG = "song"
    SHOW = "show"
    VENUE = "venue"
    CITY = "city"
    TOUR = "tour"
    ALBUM = "album"


class Found(Struct, frozen=True):
    """A hit: `id` is that of the artist, song, performance, venue, city, tour or album.

    `artist_id` is whose it is, 0 for places. `detail` tells it from others of its name.
    """

    kind: FoundKind
    id: int
    name: str
    detail: str = ""
    artist_id: int = 0


class NearShow(Struct, frozen=True):
    """A show to come near a place; `km` is how far, along the globe."""

    show_id: int
    km: float


class NearPlace(Struct, frozen=True):
    """Where the user lives, and how many km around it are near."""

    home: Home
    radius_km: int
