"""What setlist.fm sends (REST 1.0, JSON), as far as it is used.

Also read from files: a dump is a bare list of setlists, a saved reply the paged envelope.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import msgspec

from setlist_desktop.domain.errors import ReplyInvalid
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.replies import decode, decode_each


class ArtistWire(msgspec.Struct, rename="camel", frozen=True):
    """An artist; `mbid` may be missing for one that MusicBrainz does not know."""

    name: str
    mbid: str | None = None
    sort_name: str | None = None
    disambiguation: str | None = None
    url: str | None = None


class NamedWire(msgspec.Struct, frozen=True):
    """Anything of which only the name is used: a tour, the artist of a cover, a guest."""

    name: str | None = None


class CoordsWire(msgspec.Struct, frozen=True):
    """Degrees; `{}` where unknown."""

    lat: float | None = None
    long: float | None = None


class CountryWire(msgspec.Struct, frozen=True):
    """A country, named in the language asked for."""

    code: str | None = None
    name: str | None = None


class CityWire(msgspec.Struct, frozen=True):
    """A city; coordinates are the city's."""

    id: str | None = None
    name: str | None = None
    state: str | None = None
    coords: CoordsWire | None = None
    country: CountryWire | None = None


class VenueWire(msgspec.Struct, frozen=True):
    """A venue."""

    id: str | None = None
    name: str | None = None
    city: CityWire | None = None


class FoundVenueWire(VenueWire, frozen=True, kw_only=True):
    """A venue that was asked for: without id and name it is none."""

    id: str
    name: str


class SongWire(msgspec.Struct, frozen=True):
    """A line of a set; `name` is "" for an unknown song or an unnamed tape."""

    name: str | None = None
    info: str | None = None
    tape: bool | None = None
    cover: NamedWire | None = None
    guest: NamedWire | None = msgspec.field(name="with", default=None)


class SetWire(msgspec.Struct, frozen=True):
    """A set; `encore` counts from 1 and is absent for a main set."""

    song: list[SongWire]
    name: str | None = None
    encore: Annotated[int, msgspec.Meta(ge=0, le=99)] | None = None


class SetsWire(msgspec.Struct, frozen=True):
    """The sets; `set` is empty for stubs and upcoming shows."""

    set: list[SetWire]


class SetlistWire(msgspec.Struct, rename="camel", frozen=True):
    """One artist's setlist; `event_date` is dd-MM-yyyy, `version_id` changes with each edit."""

    id: str
    artist: ArtistWire
    event_date: str
    sets: SetsWire
    version_id: str | None = None
    last_updated: str | None = None
    venue: VenueWire | None = None
    tour: NamedWire | None = None
    info: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueError("`id` is empty")
        if not self.artist.name.strip():
            raise ValueError("`artist.name` is empty")
        parse_event_date(self.event_date)


class SetlistPageWire(msgspec.Struct, rename="camel", frozen=True):
    """A page of setlists, not yet decoded one by one."""

    setlist: list[msgspec.Raw]
    total: int
    page: int = 1
    items_per_page: int = 20


class ArtistPageWire(msgspec.Struct, rename="camel", frozen=True):
    """A page of artists, not yet decoded one by one."""

    artist: list[msgspec.Raw]
    total: int
    page: int = 1
    items_per_page: int = 30


class VenuePageWire(msgspec.Struct, rename="camel", frozen=True):
    """A page of venues, not yet decoded one by one."""

    venue: list[msgspec.Raw]
    total: int
    page: int = 1
    items_per_page: int = 30


class CityPageWire(msgspec.Struct, rename="camel", frozen=True):
    """A page of cities, not yet decoded one by one; the list's name is no singular here."""

    cities: list[msgspec.Raw]
    total: int
    page: int = 1
    items_per_page: int = 50


class CountryPageWire(msgspec.Struct, frozen=True):
    """All countries."""

    country: list[CountryWire]


class _EnvelopeWire(msgspec.Struct, frozen=True):
    setlist: list[msgspec.Raw] | None = None


def parse_event_date(text: str) -> date:
    """Return the date of a text dd-MM-yyyy; raises ValueError otherwise."""
    try:
        return datetime.strptime(text, "%d-%m-%Y").date()  # noqa: DTZ007 - a local date
    except ValueError:
        raise ValueError(f"`eventDate` {text[:20]!r} is no date dd-MM-yyyy") from None


def decode_setlists(data: bytes) -> tuple[list[SetlistWire], list[str]]:
    """Return the setlists of a bare list, a paged envelope or one setlist, and what is wrong.

    Of a setlist of a changed shape that is its JSON path with the reason; the rest is kept.
    Raises ReplyInvalid for what is no JSON, or none of the three.
    """
    service = Service.SETLISTFM
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"[":
        raws = decode(service, _without_bom(data), list[msgspec.Raw])
        return decode_each(raws, SetlistWire, "$")
    envelope = decode(service, _without_bom(data), _EnvelopeWire)
    if envelope.setlist is not None:
        return decode_each(envelope.setlist, SetlistWire, "$.setlist")
    try:
        return [decode(service, _without_bom(data), SetlistWire)], []
    except ReplyInvalid as error:
        raise ReplyInvalid(
            service,
            tr("This is neither a setlist nor a list of setlists: {reason}", reason=error.message),
            path=error.path,
        ) from None


def _without_bom(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf")
