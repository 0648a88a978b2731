"""From setlist.fm's payloads to our records."""

from __future__ import annotations

from datetime import UTC, datetime

from setlist_desktop.domain.records import (
    ArtistRecord,
    CityRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.titles import split_medley
from setlist_desktop.providers.setlistfm.wire import (
    ArtistWire,
    CityWire,
    CoordsWire,
    CountryWire,
    SetlistWire,
    SetWire,
    SongWire,
    VenueWire,
    parse_event_date,
)

SOURCE = "setlistfm"

_SEGUES = ("->", ">")
_NO_CITY, _NO_COORDS, _NO_COUNTRY = CityWire(), CoordsWire(), CountryWire()


def show_record(wire: SetlistWire) -> ShowRecord:
    """Return the show with its setlist; `sets` is empty for stubs and upcoming shows."""
    return ShowRecord(
        artist=artist_record(wire.artist),
        date=parse_event_date(wire.event_date),
        venue=venue_record(wire.venue) if wire.venue else None,
        source=SOURCE,
        external_id=wire.id,
        version=wire.version_id or "",
        updated_at=_instant(wire.last_updated),
        tour=_text(wire.tour.name) if wire.tour else "",
        url=_text(wire.url),
        note=_text(wire.info),
        sets=tuple(_set(part) for part in wire.sets.set if part.song),
    )


def artist_record(wire: ArtistWire) -> ArtistRecord:
    """Return the artist; its setlist.fm page stands under `setlistfm`."""
    return ArtistRecord(
        name=wire.name,
        mbid=wire.mbid or None,
        sort_name=_text(wire.sort_name),
        disambiguation=_text(wire.disambiguation),
        external_ids={SOURCE: wire.url} if wire.url else {},
    )


def venue_record(wire: VenueWire) -> VenueRecord:
    """Return the venue; the coordinates are its city's."""
    city = wire.city or _NO_CITY
    country = city.country or _NO_COUNTRY
    coords = city.coords or _NO_COORDS
    return VenueRecord(
        name=_text(wire.name),
        city=_text(city.name),
        region=_text(city.state),
        country=_text(country.name),
        country_code=_text(country.code),
        latitude=coords.lat,
        longitude=coords.long,
        external_id=wire.id or "",
    )


def city_record(wire: CityWire) -> CityRecord:
    """Return the city; raises ValueError for one without an id."""
    if not wire.id:
        raise ValueError("a city has no `id`")
    country, coords = wire.country or _NO_COUNTRY, wire.coords or _NO_COORDS
    return CityRecord(
        _text(wire.name),
        wire.id,
        _text(wire.state),
        _text(country.name),
        _text(country.code),
        coords.lat,
        coords.long,
    )


def _set(wire: SetWire) -> SetRecord:
    name = _text(wire.name).removesuffix(":").rstrip()
    return SetRecord(name, wire.encore or 0, tuple(_item(song) for song in wire.song))


def _item(wire: SongWire) -> ItemRecord:
    title = _text(wire.name)
    type_, titles = _type_and_titles(title, tape=bool(wire.tape))
    note, segue = _note_and_segue(_text(wire.info))
    return ItemRecord(
        type=type_,
        titles=titles,
        cover_of=_text(wire.cover.name) if wire.cover else "",
        guests=_text(wire.guest.name) if wire.guest else "",
        note=note,
        segue=segue,
    )


def _type_and_titles(title: str, *, tape: bool) -> tuple[ItemType, tuple[str, ...]]:
    if tape:
        return ItemType.TAPE, (title,) if title else ()
    if not title:
        return ItemType.UNKNOWN, ()
    titles = split_medley(title)
    return (ItemType.MEDLEY if len(titles) > 1 else ItemType.SONG), titles


def _note_and_segue(info: str) -> tuple[str, bool]:
    """Tell the segue mark (">" or "->", alone or at an end of a note) from the note."""
    for mark in _SEGUES:
        if info.startswith(mark) or info.endswith(mark):
            return info.removeprefix(mark).removesuffix(mark).strip(), True
    return info, False


def _instant(text: str | None) -> datetime | None:
    """Return the instant of `2022-07-04T01:06:23.000+0000`, or None for another form."""
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _text(value: str | None) -> str:
    return (value or "").strip()
