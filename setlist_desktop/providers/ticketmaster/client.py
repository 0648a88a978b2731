"""Ticketmaster's calls: artists (attractions), upcoming shows by artist or place, venues.

The key is a query parameter, so no address of a sent request is ever shown.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec
from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput, NotFound, ReplyInvalid
from setlist_desktop.domain.language import count, tr
from setlist_desktop.domain.services import Fetched, Page, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call, Credentials
from setlist_desktop.providers.refusals import (
    judge_status,
    key_missing,
    key_refused,
    quota_spent,
    rate_limited,
    refused,
)
from setlist_desktop.providers.replies import decode, decode_page, map_each
from setlist_desktop.providers.retry import parse_retry_after
from setlist_desktop.providers.ticketmaster.geohash import geohash
from setlist_desktop.providers.ticketmaster.mapping import artist_record, show_record, venue_record
from setlist_desktop.providers.ticketmaster.wire import (
    AttractionPageWire,
    AttractionWire,
    ErrorsWire,
    EventPageWire,
    EventWire,
    FoundVenueWire,
    VenuePageWire,
    VenueWire,
)
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import KeySource
    from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

SERVICE = Service.TICKETMASTER
MUSIC_SEGMENT = "KZFzniwnSyZfZ7v7nJ"  # classificationName=music also gives film and arts
EVENTS_PER_PAGE = 200
FARTHEST_KM = 19_999
REACHABLE = 1200  # page·size ≤ 1000 is enforced, so that six pages of 200 can be read
# Stands for the answer to a page beyond them; no reply can be this, since it is no JSON.
TOO_DEEP = b"\0too deep"


async def credentials(keys: KeySource) -> Credentials:
    """Return the parameter of a request: the key."""
    key = await keys.key(SERVICE)
    if not key:
        raise key_missing(SERVICE)
    return Credentials(params=(("apikey", key),))


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; tells quota from spike, and both shapes of errors."""
    if reply.status in (401, 403) and not reply.is_web_page:
        raise key_refused(SERVICE)
    error = _error(reply) if reply.status >= 400 else ErrorsWire()
    if reply.status == 429:
        _judge_excess(reply, error, now)
    if reply.status in (400, 404) and error.errors:
        return _judge_error(reply.status, error)
    return judge_status(SERVICE, reply, now)


def pause(reply: Reply, now: datetime) -> float:
    """Return the seconds until the quota begins anew, where its headers say that it is used up."""
    if reply.headers.get("rate-limit-available", "").strip() != "0":
        return 0.0
    reset = _quota_reset(reply, now)
    return max(0.0, (reset - now).total_seconds())


class EventQuery(Struct, frozen=True):
    """What events are asked for: words, a place (degrees) and a radius around it, days.

    A postal code is none of them: Ticketmaster finds nothing for many.
    """

    keyword: str = ""
    latitude: float | None = None
    longitude: float | None = None
    radius_km: int = 50
    first_day: date | None = None
    last_day: date | None = None
    country_code: str = ""

    def params(self) -> dict[str, object]:
        """Return the parameters of a request. Raises InvalidInput for what is no place."""
        params: dict[str, object] = {}
        if self.keyword.strip():
            params["keyword"] = self.keyword.strip()
        if self.latitude is not None and self.longitude is not None:
            params |= {"geoPoint": _place(self.latitude, self.longitude), "unit": "km"}
            params["radius"] = min(max(self.radius_km, 1), FARTHEST_KM)
        if self.first_day:
            params["startDateTime"] = f"{self.first_day.isoformat()}T00:00:00Z"
        if self.last_day:
            # The day ends later in the west, and the filter counts in UTC.
            last = self.last_day + timedelta(days=1)
            params["endDateTime"] = f"{last.isoformat()}T12:00:00Z"
        if self.country_code:
            params["countryCode"] = self.country_code
        return params


def _place(latitude: float, longitude: float) -> str:
    try:
        return geohash(latitude, longitude)
    except ValueError as error:
        words = tr(
            "{latitude}, {longitude} is no place on the earth.",
            latitude=latitude,
            longitude=longitude,
        )
        raise InvalidInput(words, field="place") from error


class Ticketmaster:
    """Ticketmaster's Discovery API, with the user's key."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def attractions(self, text: str) -> Fetched[tuple[ArtistRecord, ...]]:
        """Return up to 20 musical attractions, best match first.

        `external_ids` holds `ticketmaster` (the attraction's id), and `musicbrainz` (an MBID)
        where Ticketmaster knows one.
        """
        if not text.strip():
            raise InvalidInput(tr("Type the name of an artist."), field="artist")
        return await self._chain.get_json(_search(text.strip(), 20), _decode_attractions)

    async def events(
        self, attraction_id: str, artist: ArtistRecord, page: int = 1, *, refresh: bool = False
    ) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1, of 200) of an attraction's events as shows of `artist`.

        Undated (TBA) ones are among them. `total` counts what can be reached; `problems` says
        where there is more.
        """
        params = {"attractionId": attraction_id, **_event_params(page)}
        return await self._chain.get_json(
            Call("events.json", params, cache.EVENTS, refresh=refresh),
            lambda body: _decode_events(body, artist, page),
        )

    async def search_events(self, query: EventQuery, page: int = 1) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1, of 200) of the music events that fit, by date."""
        params = {**_event_params(page), **query.params(), "segmentId": MUSIC_SEGMENT}
        return await self._chain.get_json(
            Call("events.json", params, cache.EVENTS), lambda body: _decode_events(body, None, page)
        )

    async def event(self, event_id: str) -> Fetched[ShowRecord]:
        """Return one event as a show. Raises NotFound."""

        def decoded(body: bytes) -> ShowRecord:
            wire = decode(SERVICE, body, EventWire)
            problems: list[str] = []
            shows = map_each(SERVICE, [wire], show_record, problems)
            if not shows:
                raise ReplyInvalid(SERVICE, problems[0], path="$.dates")
            return shows[0]

        path = f"events/{quote(event_id, safe='')}.json"
        return await self._chain.get_json(Call(path, {"locale": "*"}, cache.EVENTS), decoded)

    async def venues(self, text: str, page: int = 1) -> Fetched[Page[VenueRecord]]:
        """Return a page (from 1, of 20) of venues by name."""
        if not text.strip():
            raise InvalidInput(tr("Type the name of a venue."), field="venue")
        params = {"keyword": text.strip(), "locale": "*", "size": 20, "page": page - 1}
        return await self._chain.get_json(
            Call("venues.json", params, cache.PLACES), lambda body: _decode_venues(body, page)
        )

    async def venue(self, venue_id: str) -> Fetched[VenueRecord]:
        """Return one venue. Raises NotFound."""
        path = f"venues/{quote(venue_id, safe='')}.json"
        return await self._chain.get_json(
            Call(path, {"locale": "*"}, cache.PLACES),
            lambda body: venue_record(decode(SERVICE, body, FoundVenueWire)),
        )

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        await self._chain.get_json(_search("a", 1, probe=True), _decode_attractions)


def _event_params(page: int) -> dict[str, object]:
    return {
        "sort": "date,asc",
        "includeTBA": "yes",
        "includeTBD": "yes",
        "locale": "*",
        "size": EVENTS_PER_PAGE,
        "page": page - 1,
    }


def _search(text: str, size: int, *, probe: bool = False) -> Call:
    params = {"keyword": text, "segmentId": MUSIC_SEGMENT, "locale": "*", "size": size, "page": 0}
    return Call("attractions.json", params, cache.SEARCH, probe=probe)


def _error(reply: Reply) -> ErrorsWire:
    try:
        return msgspec.json.decode(reply.body, type=ErrorsWire, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ErrorsWire()


def _judge_excess(reply: Reply, error: ErrorsWire, now: datetime) -> None:
    """Quota: stop until the day is over. Spike: back off for a moment."""
    fault = error.fault
    code = (fault.detail.errorcode if fault and fault.detail else None) or ""
    words = (fault.faultstring if fault else None) or ""
    if "Quota" in code or "quota" in words.lower():
        raise quota_spent(SERVICE, _quota_reset(reply, now))
    after_s = parse_retry_after(reply.headers.get("retry-after"), now)
    raise rate_limited(SERVICE, retry_after_s=after_s)


def _quota_reset(reply: Reply, now: datetime) -> datetime:
    """Return when the quota begins anew: as told (epoch milliseconds), else a day at most."""
    latest = now + timedelta(days=1)
    try:
        told = datetime.fromtimestamp(int(reply.headers["rate-limit-reset"]) / 1000, UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        return latest
    return told if now < told < latest else latest


def _judge_error(status: int, error: ErrorsWire) -> bytes:
    first = (error.errors or [])[0]
    if first.code == "DIS1035":
        return TOO_DEEP
    if status == 404:
        raise NotFound(
            tr("Ticketmaster does not have this."), hint=tr("Look for the artist by name.")
        )
    words = " ".join(part for part in (first.code, first.detail) if part)
    raise refused(SERVICE, status, redact(words[:200]))


def _too_deep_in_words() -> str:
    return tr(
        "Ticketmaster gives the first {number} events of an artist only.", number=count(REACHABLE)
    )


def _decode_attractions(body: bytes) -> tuple[ArtistRecord, ...]:
    page = decode(SERVICE, body, AttractionPageWire)
    raws = page.embedded.attractions if page.embedded else []
    wires, _ = decode_page(SERVICE, raws, AttractionWire, "$._embedded.attractions")
    return tuple(artist_record(wire) for wire in wires if not wire.test)


def _decode_venues(body: bytes, number: int) -> Page[VenueRecord]:
    page = decode(SERVICE, body, VenuePageWire)
    raws = page.embedded.venues if page.embedded else []
    wires, problems = decode_page(SERVICE, raws, VenueWire, "$._embedded.venues")
    venues = tuple(venue_record(wire) for wire in wires if wire.name)
    return Page(venues, number, page.page.total_elements, page.page.size, tuple(problems))


def _decode_events(body: bytes, artist: ArtistRecord | None, number: int) -> Page[ShowRecord]:
    if body == TOO_DEEP:
        return Page((), number, REACHABLE, EVENTS_PER_PAGE, (_too_deep_in_words(),))
    page = decode(SERVICE, body, EventPageWire)
    raws = page.embedded.events if page.embedded else []
    wires, problems = decode_page(SERVICE, raws, EventWire, "$._embedded.events")
    real = [wire for wire in wires if not wire.test]
    shows = map_each(SERVICE, real, lambda wire: show_record(wire, artist), problems)
    if page.page.total_elements > REACHABLE:
        problems.append(_too_deep_in_words())
    total = min(page.page.total_elements, REACHABLE)
    per_page = page.page.size or EVENTS_PER_PAGE
    return Page(shows, number, total, per_page, tuple(problems))
