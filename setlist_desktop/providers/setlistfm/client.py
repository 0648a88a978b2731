"""setlist.fm's calls: artists, and the setlists of an artist, of a search, or one.

Nothing found is HTTP 404 there, and comes back as an empty page.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.records import CityRecord, CountryRecord, ShowRecord, VenueRecord
from setlist_desktop.domain.services import Fetched, Page, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call, Credentials
from setlist_desktop.providers.refusals import judge_status, key_missing, key_refused, web_page
from setlist_desktop.providers.replies import decode, decode_page, map_each
from setlist_desktop.providers.setlistfm.mapping import (
    artist_record,
    city_record,
    show_record,
    venue_record,
)
from setlist_desktop.providers.setlistfm.wire import (
    ArtistPageWire,
    ArtistWire,
    CityPageWire,
    CityWire,
    CountryPageWire,
    FoundVenueWire,
    SetlistPageWire,
    SetlistWire,
    VenuePageWire,
    VenueWire,
)

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import KeySource
    from setlist_desktop.domain.records import ArtistRecord
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

Venues = Page[VenueRecord]
Cities = Page[CityRecord]

SERVICE = Service.SETLISTFM
SETLISTS_PER_PAGE = 20
VENUES_PER_PAGE = 30
CITIES_PER_PAGE = 50
# Stands for HTTP 404; no reply can be this, since it is no JSON.
NOTHING = b"\0nothing"


async def credentials(keys: KeySource) -> Credentials:
    """Return the headers of a request: the key, and JSON in place of the default XML."""
    key = await keys.key(SERVICE)
    if not key:
        raise key_missing(SERVICE)
    if not (key.isascii() and key.isprintable()):
        raise key_refused(SERVICE).error  # no header can hold it
    return Credentials(headers={"x-api-key": key, "Accept": "application/json"})


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; 404 means nothing found, 403 (and 401) a refused key."""
    if reply.status in (401, 403):
        raise key_refused(SERVICE)
    if reply.status == 404:
        if reply.is_web_page:
            raise web_page(SERVICE)
        return NOTHING
    return judge_status(SERVICE, reply, now)


class SetlistFm:
    """setlist.fm, with the user's key."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def search_artists(self, text: str) -> Fetched[tuple[ArtistRecord, ...]]:
        """Return the first page of artists, best match first."""
        if not text.strip():
            raise InvalidInput(tr("Type the name of an artist."), field="artist")
        params = {"artistName": text.strip(), "p": 1, "sort": "relevance"}
        return await self._chain.get_json(
            Call("search/artists", params, cache.SEARCH), _decode_artists
        )

    async def artist_setlists(
        self, mbid: str, page: int = 1, *, refresh: bool = False
    ) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1) of an artist's setlists, newest first, upcoming ones included.

        `refresh` asks the service even where the cache has a fresh page.
        """
        path = f"artist/{quote(mbid, safe='')}/setlists"
        return await self._setlists(Call(path, {"p": page}, cache.SETLISTS, refresh=refresh), page)

    async def search_setlists(
        self, page: int = 1, *, refresh: bool = False, **query: str | int | date
    ) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1) of the setlists that fit the query.

        Names are setlist.fm's (`artistMbid`, `venueId`, `cityName`, `countryCode`, `date`, `year`,
        `tourName`, `lastUpdated`), or the same with underscores. Dates and instants are written
        as each wants them.
        `refresh` asks the service even where the cache has a fresh page.
        """
        params: dict[str, str | int] = {_camel(name): _text(value) for name, value in query.items()}
        call = Call("search/setlists", {**params, "p": page}, cache.SETLIST_SEARCH, refresh=refresh)
        return await self._setlists(call, page)

    async def attended(
        self, user: str, page: int = 1, *, refresh: bool = False
    ) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1) of the shows that a user of setlist.fm says to have been at.

        `refresh` asks the service even where the cache has a fresh page.
        """
        if not user.strip():
            raise InvalidInput(tr("Type a user's name at setlist.fm."), field="user")
        path = f"user/{quote(user.strip(), safe='')}/attended"
        return await self._setlists(Call(path, {"p": page}, cache.SETLISTS, refresh=refresh), page)

    async def venue(self, venue_id: str) -> Fetched[VenueRecord]:
        """Return one venue. Raises NotFound."""

        def decoded(body: bytes) -> VenueRecord:
            if body == NOTHING:
                raise NotFound(
                    tr("setlist.fm does not have this venue."), hint=tr("Look for its name.")
                )
            return venue_record(decode(SERVICE, body, FoundVenueWire))

        call = Call(f"venue/{quote(venue_id, safe='')}", {}, cache.PLACES)
        return await self._chain.get_json(call, decoded)

    async def venue_setlists(self, venue_id: str, page: int = 1) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1) of the setlists of a venue, newest first."""
        path = f"venue/{quote(venue_id, safe='')}/setlists"
        return await self._setlists(Call(path, {"p": page}, cache.SETLISTS), page)

    async def search_venues(self, name: str, page: int = 1, **query: str) -> Fetched[Venues]:
        """Return a page of venues by name; `query`: `cityName`, two letters of a `country`."""
        params = {"name": name, **{_camel(key): value for key, value in query.items()}, "p": page}
        return await self._chain.get_json(
            Call("search/venues", params, cache.PLACES), lambda body: _decode_venues(body, page)
        )

    async def search_cities(self, name: str, page: int = 1, **query: str) -> Fetched[Cities]:
        """Return a page of cities by name; `query`: `country` (two letters), `state` and more."""
        params = {"name": name, **{_camel(key): value for key, value in query.items()}, "p": page}
        return await self._chain.get_json(
            Call("search/cities", params, cache.PLACES), lambda body: _decode_cities(body, page)
        )

    async def countries(self) -> Fetched[tuple[CountryRecord, ...]]:
        """Return all countries."""

        def decoded(body: bytes) -> tuple[CountryRecord, ...]:
            wires = decode(SERVICE, body, CountryPageWire).country
            return tuple(CountryRecord(wire.code, wire.name or "") for wire in wires if wire.code)

        return await self._chain.get_json(Call("search/countries", {}, cache.PLACES), decoded)

    async def setlist(self, setlist_id: str) -> Fetched[ShowRecord]:
        """Return one setlist. Raises NotFound."""

        def decode_one(body: bytes) -> ShowRecord:
            if body == NOTHING:
                raise NotFound(
                    tr("setlist.fm does not have this setlist."), hint=tr("Look for the show.")
                )
            return show_record(decode(SERVICE, body, SetlistWire))

        call = Call(f"setlist/{quote(setlist_id, safe='')}", {}, cache.SETLISTS)
        return await self._chain.get_json(call, decode_one)

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        params = {"artistName": "a", "p": 1, "sort": "relevance"}
        await self._chain.get_json(
            Call("search/artists", params, cache.SEARCH, probe=True), _decode_artists
        )

    async def _setlists(self, call: Call, page: int) -> Fetched[Page[ShowRecord]]:
        return await self._chain.get_json(call, lambda body: _decode_setlists(body, page))


def _decode_artists(body: bytes) -> tuple[ArtistRecord, ...]:
    if body == NOTHING:
        return ()
    page = decode(SERVICE, body, ArtistPageWire)
    wires, _ = decode_page(SERVICE, page.artist, ArtistWire, "$.artist")
    return tuple(artist_record(wire) for wire in wires)


def _decode_setlists(body: bytes, number: int) -> Page[ShowRecord]:
    if body == NOTHING:
        return Page((), number, total=0, per_page=SETLISTS_PER_PAGE)
    page = decode(SERVICE, body, SetlistPageWire)
    wires, problems = decode_page(SERVICE, page.setlist, SetlistWire, "$.setlist")
    shows = map_each(SERVICE, wires, show_record, problems)
    return Page(shows, page.page, page.total, page.items_per_page, tuple(problems))


def _decode_venues(body: bytes, number: int) -> Venues:
    if body == NOTHING:
        return Page((), number, total=0, per_page=VENUES_PER_PAGE)
    page = decode(SERVICE, body, VenuePageWire)
    wires, problems = decode_page(SERVICE, page.venue, VenueWire, "$.venue")
    venues = tuple(venue_record(wire) for wire in wires if wire.name)
    return Page(venues, page.page, page.total, page.items_per_page, tuple(problems))


def _decode_cities(body: bytes, number: int) -> Cities:
    if body == NOTHING:
        return Page((), number, total=0, per_page=CITIES_PER_PAGE)
    page = decode(SERVICE, body, CityPageWire)
    wires, problems = decode_page(SERVICE, page.cities, CityWire, "$.cities")
    cities = map_each(SERVICE, wires, city_record, problems)
    return Page(cities, page.page, page.total, page.items_per_page, tuple(problems))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _text(value: str | int | date) -> str | int:
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y%m%d%H%M%S}"
    return f"{value:%d-%m-%Y}" if isinstance(value, date) else value
