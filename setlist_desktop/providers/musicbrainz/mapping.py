"""From MusicBrainz's payloads to our records."""

from __future__ import annotations

import re
from datetime import date, time
from urllib.parse import urlsplit

from msgspec.structs import replace

from setlist_desktop.domain.records import (
    AlbumRecord,
    ArtistRecord,
    ShowRecord,
    TrackRecord,
    VenueRecord,
    WorkRecord,
)
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.providers.musicbrainz.setlist_text import parse_setlist
from setlist_desktop.providers.musicbrainz.wire import (
    ArtistWire,
    EventWire,
    LifeSpanWire,
    PlaceWire,
    RecordingWire,
    RelationWire,
    ReleaseGroupWire,
    TrackWire,
    WorkWire,
)

SOURCE = "musicbrainz"

# Relations whose whole page is the id, by their type.
_PAGES = {
    "setlistfm": "setlistfm",
    "songkick": "songkick",
    "bandsintown": "bandsintown",
    "official homepage": "homepage",
    "last.fm": "lastfm",
    "discogs": "discogs",
    "bandcamp": "bandcamp",
}
# Sites whose artist pages end in their id, whatever the relation's type.
_ARTIST_PAGE = re.compile(r"/artist/(?P<id>[A-Za-z0-9]+)/?$")
_WIKIDATA = re.compile(r"/(?P<id>Q\d+)$")


def artist_record(wire: ArtistWire) -> ArtistRecord:
    """Return the artist, with its ids and pages elsewhere where they were asked for."""
    aliases = (alias.name.strip() for alias in wire.aliases or () if alias.name)
    return ArtistRecord(
        name=wire.name,
        mbid=wire.id,
        sort_name=wire.sort_name or "",
        disambiguation=wire.disambiguation or "",
        country=wire.country or "",
        years=_years(wire.life_span),
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias)),
        external_ids=_external_ids(wire.relations or []),
    )


def album_record(wire: ReleaseGroupWire) -> AlbumRecord:
    """Return the album, EP or single."""
    return AlbumRecord(
        title=wire.title,
        mbid=wire.id,
        kind=(wire.primary_type or "album").lower(),
        released_on=wire.first_release_date or "",
    )


def is_studio_work(wire: ReleaseGroupWire) -> bool:
    """Whether it is an album, EP or single, and no live one, compilation, remix or the like."""
    kind = (wire.primary_type or "").lower()
    return kind in {"album", "ep", "single"} and not wire.secondary_types


def track_record(wire: RecordingWire) -> TrackRecord:
    """Return the recording; its remark tells live takes, demos and the like from the song."""
    return TrackRecord(
        title=wire.title,
        duration_s=_seconds(wire.length),
        recording_mbid=wire.id,
        work_mbid=_work(wire),
        isrc=next((isrc for isrc in wire.isrcs or () if isrc), None),
        released_on=wire.first_release_date or "",
        source=SOURCE,
        note=wire.disambiguation or "",
    )


def _work(wire: RecordingWire) -> str | None:
    """Return the one work that is played on a recording; None for a medley of several."""
    works = {
        one.work.id for one in wire.relations or () if one.work and one.type == "performance"
    } - {None}
    return works.pop() if len(works) == 1 else None


def album_track_record(wire: TrackWire, album: AlbumRecord) -> TrackRecord:
    """Return a track of an album; one of a single belongs to none."""
    return replace(
        track_record(wire.recording),
        duration_s=_seconds(wire.length) or _seconds(wire.recording.length),
        album="" if album.kind == "single" else album.title,
        released_on=album.released_on or wire.recording.first_release_date or "",
    )


def work_record(wire: WorkWire) -> WorkRecord:
    """Return the work."""
    return WorkRecord(wire.title, wire.id, wire.language or "", tuple(wire.iswcs or ()))


def is_night_of(wire: EventWire, artist: ArtistRecord) -> bool:
    """Whether the artist played there on a day that is known.

    None are tributes to them, events dated by the year or month, and festivals of several days,
    where nobody tells which of them was theirs.
    """
    span = wire.life_span
    begin = (span.begin or "") if span else ""
    end = (span.end or begin) if span else ""
    parts = {
        one.type for one in wire.relations or () if one.artist and one.artist.id == artist.mbid
    }
    return len(begin) == len("2026-11-30") and end == begin and parts != {"tribute to"}


def show_record(wire: EventWire, artist: ArtistRecord) -> ShowRecord:
    """Return the event as a show of `artist`, with what they played where somebody wrote it.

    Raises ValueError for an event of which not even the day is known.
    """
    place = next((one.place for one in wire.relations or () if one.place), None)
    return ShowRecord(
        artist=artist,
        date=_day(wire.life_span),
        time=_time(wire.time),
        venue=_venue(place) if place else None,
        source=SOURCE,
        external_id=wire.id,
        status=ShowStatus.CANCELLED if wire.cancelled else None,
        url=f"https://musicbrainz.org/event/{wire.id}",
        note="" if wire.name in _plain_names(artist.name, place) else wire.name,
        festival=wire.type == "Festival",
        sets=parse_setlist(wire.setlist or "", artist.name, artist.mbid),
    )


def _plain_names(artist: str, place: PlaceWire | None) -> set[str]:
    """Return the names of an event that tell no more than who played where."""
    return {artist, f"{artist} at {place.name}"} if place else {artist}


def _day(span: LifeSpanWire | None) -> date:
    text = (span.begin or "") if span else ""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"`life-span.begin` {text[:20]!r} is no day") from None


def _time(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None


def _venue(wire: PlaceWire) -> VenueRecord:
    point = wire.coordinates
    return VenueRecord(
        name=wire.name,
        city=(wire.area.name or "") if wire.area else "",
        latitude=point.latitude if point else None,
        longitude=point.longitude if point else None,
        external_id=wire.id,
    )


def is_sound(wire: RecordingWire) -> bool:
    """Whether it is a recording of something: no video, and nothing like `[silence]`."""
    return not (wire.video or wire.title.startswith("["))


def _seconds(milliseconds: int | None) -> int | None:
    return round(milliseconds / 1000) if milliseconds else None


def _years(span: LifeSpanWire | None) -> str:
    """Return "1968–2015", "1968–" while active, or "" where unknown."""
    begin, end = (span.begin or "")[:4] if span else "", (span.end or "")[:4] if span else ""
    if span is None or not (begin or end):
        return ""
    if not end and span.ended:
        end = "?"
    return f"{begin}–{end}"


def _external_ids(relations: list[RelationWire]) -> dict[str, str]:
    """Return the first id or page of each site; relations that have ended are left out."""
    found: dict[str, str] = {}
    for relation in relations:
        url = relation.url.resource if relation.url else None
        if url and not relation.ended and (pair := _external_id(relation.type or "", url)):
            found.setdefault(*pair)
    return found


def _external_id(type_: str, url: str) -> tuple[str, str] | None:
    if type_ in _PAGES:
        return _PAGES[type_], url
    parts = urlsplit(url)
    host = parts.hostname or ""
    if type_ == "wikidata":
        match = _WIKIDATA.search(parts.path)
        return ("wikidata", match["id"]) if match else None
    artist = _ARTIST_PAGE.search(parts.path)
    if artist is None:
        return None
    if host.endswith("deezer.com"):
        return "deezer", artist["id"]
    if host.endswith("spotify.com"):
        return "spotify", artist["id"]
    # Pages of Ticketmaster bear other numbers than its attractions, so the page itself is kept.
    return ("ticketmaster", url) if "ticketmaster." in host else None
