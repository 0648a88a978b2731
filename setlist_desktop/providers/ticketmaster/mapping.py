"""From Ticketmaster's payloads to our records."""

from __future__ import annotations

import contextlib
import math
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from setlist_desktop.domain.festivals import speak_of_festival
from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
from setlist_desktop.domain.shows import ShowStatus, Tickets
from setlist_desktop.providers.ticketmaster.wire import (
    AttractionWire,
    DatesWire,
    EventWire,
    LinkWire,
    NamedWire,
    PriceWire,
    SaleWire,
    StartWire,
    VenueWire,
)

SOURCE = "ticketmaster"

_STATUSES = {
    "onsale": ShowStatus.ON_SALE,
    "offsale": ShowStatus.OFF_SALE,
    "cancelled": ShowStatus.CANCELLED,
    "canceled": ShowStatus.CANCELLED,
    "postponed": ShowStatus.POSTPONED,
    "rescheduled": ShowStatus.RESCHEDULED,
}
_NO_NAME, _NO_DATES, _NO_START = NamedWire(), DatesWire(), StartWire()
_NEVER = 1900  # the year that stands for "unknown"


def artist_record(wire: AttractionWire) -> ArtistRecord:
    """Return the attraction; its links can be wrong, so the MBID is one external id of them."""
    ids = {SOURCE: wire.id}
    for site, raw in (wire.external_links or {}).items():
        if value := _first_link(raw, by_id=site == "musicbrainz"):
            ids.setdefault(site, value)
    return ArtistRecord(name=wire.name.strip(), aliases=tuple(wire.aliases or ()), external_ids=ids)


def show_record(wire: EventWire, artist: ArtistRecord | None = None) -> ShowRecord:
    """Return the event as a show of `artist`, or of its first attraction.

    Raises ValueError for a date of another form, and for an event of nobody.
    """
    artist = artist or _headliner(wire)
    dates = wire.dates or _NO_DATES
    start = dates.start or _NO_START
    venue = wire.embedded.venues[0] if wire.embedded and wire.embedded.venues else None
    zone = dates.timezone or (venue.timezone if venue else None)
    name = (wire.name or "").strip()
    return ShowRecord(
        artist=artist,
        date=_local_date(start, zone),
        time=_local_time(start),
        venue=venue_record(venue, zone) if venue else None,
        source=SOURCE,
        external_id=wire.id,
        status=_STATUSES.get(((dates.status and dates.status.code) or "").strip().lower()),
        url=wire.url or "",
        note="" if name == artist.name else name,
        on_sale_at=_sale_start(wire.sales.public if wire.sales else None),
        tickets=_tickets(wire),
        starts_at=_instant(start.date_time) if start.date_time and _local_time(start) else None,
        festival=speak_of_festival(name, *_attraction_names(wire)),
    )


def _first_link(raw: msgspec.Raw, *, by_id: bool) -> str | None:
    try:
        links = msgspec.json.decode(raw, type=list[LinkWire])
    except msgspec.DecodeError:
        return None
    values = (link.id if by_id else link.url for link in links)
    return next((value for value in values if value), None)


def _local_date(start: StartWire, zone: str | None) -> date | None:
    """Return the venue's date; None where it is to be announced, or the year that means never."""
    if start.date_tba or start.date_tbd:
        return None
    on: date | None = None
    if start.local_date:
        on = _parsed_date(start.local_date)
    elif start.date_time:
        on = _date_in_zone(start.date_time, zone)
    return None if on is None or on.year <= _NEVER else on


def _parsed_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"`dates.start.localDate` {text[:20]!r} is no date") from None


def _date_in_zone(text: str, zone: str | None) -> date:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"`dates.start.dateTime` {text[:30]!r} is no instant") from None
    if zone and instant.tzinfo:
        try:
            return instant.astimezone(ZoneInfo(zone)).date()
        except (ZoneInfoNotFoundError, ValueError):
            pass
    return instant.date()


def _local_time(start: StartWire) -> time | None:
    if not start.local_time or start.no_specific_time or start.time_tba:
        return None
    try:
        return time.fromisoformat(start.local_time)
    except ValueError:
        return None


def _sale_start(wire: SaleWire | None) -> datetime | None:
    if wire is None or not wire.start or wire.start_tba or wire.start_tbd:
        return None
    return _instant(wire.start)


def _instant(text: str) -> datetime | None:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo and instant.year > _NEVER else None


def _tickets(wire: EventWire) -> Tickets | None:
    """Return what is told of sale and prices; None where that is nothing."""
    public = wire.sales.public if wire.sales else None
    price = _price(wire.prices or [])
    tickets = Tickets(
        sale_from=_sale_start(public),
        sale_until=_instant(public.end) if public and public.end else None,
        lowest=price.min,
        highest=price.max,
        currency=price.currency or "",
    )
    return None if tickets == Tickets() else tickets


def _price(raws: list[msgspec.Raw]) -> PriceWire:
    """Return the first price that can be told; an empty one where there is none."""
    for raw in raws:
        try:
            price = msgspec.json.decode(raw, type=PriceWire)
        except msgspec.DecodeError:
            continue
        if price.currency and price.min is not None and price.max is not None:
            return price
    return PriceWire()


def _attraction_names(wire: EventWire) -> list[str]:
    """Return who or what draws to the event: acts, and often the festival itself."""
    names = []
    for raw in (wire.embedded.attractions if wire.embedded else None) or []:
        with contextlib.suppress(msgspec.DecodeError):
            names.append(_name(msgspec.json.decode(raw, type=NamedWire).name))
    return names


def _headliner(wire: EventWire) -> ArtistRecord:
    raws = (wire.embedded.attractions if wire.embedded else None) or []
    for raw in raws:
        try:
            return artist_record(msgspec.json.decode(raw, type=AttractionWire, strict=False))
        except msgspec.DecodeError:
            continue
    name = (wire.name or "").strip()
    if not name:
        raise ValueError("an event has neither an artist nor a name")
    return ArtistRecord(name=name)


def venue_record(wire: VenueWire, zone: str | None = None) -> VenueRecord:
    """Return the venue; `zone` where it does not say its own."""
    country = wire.country or _NO_NAME
    latitude, longitude = _coordinates(wire)
    return VenueRecord(
        name=_name(wire.name),
        city=_name((wire.city or _NO_NAME).name),
        region=_name((wire.state or _NO_NAME).name),
        country=_name(country.name),
        country_code=_name(country.country_code),
        latitude=latitude,
        longitude=longitude,
        zone=wire.timezone or zone,
        external_id=wire.id or "",
    )


def _coordinates(wire: VenueWire) -> tuple[float | None, float | None]:
    if wire.location is None:
        return None, None
    latitude, longitude = _degrees(wire.location.latitude), _degrees(wire.location.longitude)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None
    return latitude, longitude


def _degrees(value: str | float | None) -> float | None:
    try:
        degrees = float(value) if value is not None else math.nan
    except ValueError:
        return None
    return degrees if math.isfinite(degrees) else None


def _name(value: str | None) -> str:
    return " ".join((value or "").split())
