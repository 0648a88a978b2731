"""What the stand-in knows: acts with everything that each service would tell of them."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

Wire = dict[str, Any]

MUSIC_SEGMENT = "KZFzniwnSyZfZ7v7nJ"
_NAMESPACE = uuid.UUID("5e7115d0-0000-5000-8000-0000000057d1")


def mbid_of(*words: object) -> str:
    """Return a stable id of MusicBrainz's form for whatever the words name."""
    return str(uuid.uuid5(_NAMESPACE, "|".join(map(str, words))))


def hex_of(length: int, *words: object) -> str:
    """Return stable hexadecimal digits for whatever the words name."""
    return hashlib.sha256("|".join(map(str, words)).encode()).hexdigest()[:length]


def number_of(limit: int, *words: object) -> int:
    """Return a stable number below `limit`."""
    return int(hex_of(12, *words), 16) % limit


@dataclass(frozen=True, slots=True)
class Place:
    """A venue, as setlist.fm and Ticketmaster both know it."""

    name: str
    city: str
    state: str
    state_code: str
    country: str
    code: str
    latitude: float
    longitude: float
    zone: str  # "" where nobody says


@dataclass(slots=True)
class Act:
    """An artist with what the four services hold of it; `setlists` are newest first."""

    name: str
    disambiguation: str = ""
    country: str = ""
    mbid: str = ""
    sort_name: str = ""
    kind: str = "Group"
    begin: str | None = None
    aliases: tuple[str, ...] = ()
    links: list[tuple[str, str]] = field(default_factory=list)
    setlists: list[Wire] = field(default_factory=list)
    release_groups: list[Wire] = field(default_factory=list)
    recordings: list[Wire] = field(default_factory=list)
    tracks: dict[str, list[Wire]] = field(default_factory=dict)
    """The recordings of release groups, by their id."""
    attraction: Wire | None = None
    events: list[Wire] = field(default_factory=list)
    deezer_id: int | None = None
    top: list[Wire] = field(default_factory=list)
    at_musicbrainz: bool = True
    at_setlistfm: bool = True

    def __post_init__(self) -> None:
        self.sort_name = self.sort_name or self.name
        if self.at_musicbrainz and not self.mbid:
            self.mbid = mbid_of("artist", self.name, self.disambiguation)

    def setlistfm(self) -> Wire:
        """Return the artist as setlist.fm writes it; without `mbid` where MusicBrainz has none."""
        slug = "".join(c if c.isascii() and c.isalnum() else "-" for c in self.name.lower())
        wire = {
            "mbid": self.mbid,
            "name": self.name,
            "sortName": self.sort_name,
            "disambiguation": self.disambiguation,
            "url": f"https://www.setlist.fm/setlists/{slug}-{hex_of(8, self.mbid, slug)}.html",
        }
        if not self.mbid:
            del wire["mbid"]
        return wire


@dataclass(slots=True)
class Catalogue:
    """All acts of a stand-in."""

    acts: list[Act]

    def act(self, mbid: str) -> Act | None:
        """Return the act of a MusicBrainz id."""
        return next((act for act in self.acts if act.mbid and act.mbid == mbid), None)

    def named(self, name: str) -> Act:
        """Return the first act of a name."""
        return next(act for act in self.acts if act.name == name)

    def setlists(self) -> list[Wire]:
        """Return every setlist of every act."""
        return [setlist for act in self.acts for setlist in act.setlists]


# --- the pieces, as each service writes them -------------------------------------------------


def setlist_wire(
    act: Act,
    key: object,
    on: date,
    place: Place,
    sets: list[Wire],
    *,
    tour: str = "",
    info: str = "",
    updated: datetime | None = None,
) -> Wire:
    """Return a setlist.fm setlist."""
    number = hex_of(8, "setlist", act.mbid, key)
    changed = updated or datetime.combine(on + timedelta(days=1), time(9, 30), UTC)
    wire: Wire = {
        "id": number,
        "versionId": "g" + hex_of(8, "version", number, changed),
        "eventDate": on.strftime("%d-%m-%Y"),
        "lastUpdated": changed.strftime("%Y-%m-%dT%H:%M:%S.000+0000"),
        "artist": act.setlistfm(),
        "venue": setlistfm_venue(place),
        "sets": {"set": sets},
        "url": f"https://www.setlist.fm/setlist/x/{on.year}/x-{number}.html",
    }
    if tour:
        wire["tour"] = {"name": tour}
    if info:
        wire["info"] = info
    return wire


def setlistfm_venue(place: Place) -> Wire:
    """Return a setlist.fm venue."""
    number = hex_of(8, "venue", place.name, place.city)
    return {
        "id": number,
        "name": place.name,
        "city": {
            "id": str(number_of(9_000_000, "city", place.city)),
            "name": place.city,
            "state": place.state,
            "stateCode": place.state_code,
            "coords": {"lat": place.latitude, "long": place.longitude},
            "country": {"code": place.code, "name": place.country},
        },
        "url": f"https://www.setlist.fm/venue/x-{number}.html",
    }


def attraction_wire(act: Act, *, links: bool) -> Wire:
    """Return a Ticketmaster attraction, with or without its MusicBrainz link."""
    number = "K8v" + hex_of(8, "attraction", act.name, act.disambiguation).upper()
    wire: Wire = {
        "name": act.name,
        "type": "attraction",
        "id": number,
        "test": False,
        "url": f"https://www.ticketmaster.com/x/artist/{number}",
        "locale": "en-us",
        "images": [],
        "classifications": [
            {
                "primary": True,
                "segment": {"id": MUSIC_SEGMENT, "name": "Music"},
                "genre": {"id": "KnvZfZ7vAeA", "name": "Undefined"},
            }
        ],
        "upcomingEvents": {"_total": len(act.events), "_filtered": 0},
        "_links": {"self": {"href": f"/discovery/v2/attractions/{number}?locale=en-us"}},
    }
    if links:
        wire["externalLinks"] = {
            "musicbrainz": [{"id": act.mbid, "url": f"https://musicbrainz.org/artist/{act.mbid}"}],
            "homepage": [{"url": "https://example.org/"}],
        }
    return wire


def event_wire(
    act: Act,
    attraction: Wire,
    key: object,
    place: Place,
    on: date | None,
    at: time | None,
    status: str | None = "onsale",
    *,
    zone_in_dates: bool = True,
) -> Wire:
    """Return a Ticketmaster event; `on` None is one that is to be announced."""
    number = "vvG1" + hex_of(12, "event", act.name, act.disambiguation, key)
    dates: Wire = {"start": _start_wire(on, at), "spanMultipleDays": False}
    if zone_in_dates and place.zone:
        dates["timezone"] = place.zone
    if status:
        dates["status"] = {"code": status}
    return {
        "name": act.name,
        "type": "event",
        "id": number,
        "test": False,
        "url": f"https://www.ticketmaster.com/x/event/{number}",
        "locale": "en-us",
        "images": [],
        "sales": {"public": {"startDateTime": "1900-01-01T06:00:00Z", "startTBD": False}},
        "dates": dates,
        "classifications": attraction["classifications"],
        "_links": {"self": {"href": f"/discovery/v2/events/{number}?locale=en-us"}},
        "_embedded": {
            "venues": [ticketmaster_venue(place)],
            "attractions": [attraction],
        },
    }


def _start_wire(on: date | None, at: time | None) -> Wire:
    start: Wire = {
        "dateTBD": False,
        "dateTBA": on is None,
        "timeTBA": False,
        "noSpecificTime": at is None,
    }
    if on is not None:
        start["localDate"] = on.isoformat()
        if at is not None:
            start["localTime"] = at.isoformat()
            instant = datetime.combine(on, at, UTC)
            start["dateTime"] = instant.strftime("%Y-%m-%dT%H:%M:%SZ")
    return start


def ticketmaster_venue(place: Place) -> Wire:
    """Return a Ticketmaster venue: numbers as strings, a stray space behind the city."""
    number = "KovZ" + hex_of(9, "tm-venue", place.name, place.city)
    wire: Wire = {
        "name": place.name,
        "type": "venue",
        "id": number,
        "locale": "en-us",
        "city": {"name": place.city + " "},
        "country": {"name": place.country, "countryCode": place.code},
        "location": {"latitude": str(place.latitude), "longitude": str(place.longitude)},
        "_links": {"self": {"href": f"/discovery/v2/venues/{number}?locale=en-us"}},
    }
    if place.zone:
        wire["timezone"] = place.zone
    if place.state_code:
        wire["state"] = {"name": place.state, "stateCode": place.state_code}
    return wire


def release_group_wire(
    act: Act, title: str, released: str, *, kind: str = "Album", secondary: tuple[str, ...] = ()
) -> Wire:
    """Return a MusicBrainz release group."""
    return {
        "id": mbid_of("release-group", act.mbid, title),
        "title": title,
        "disambiguation": "",
        "primary-type": kind,
        "primary-type-id": mbid_of("primary-type", kind),
        "secondary-types": list(secondary),
        "secondary-type-ids": [mbid_of("secondary-type", word) for word in secondary],
        "first-release-date": released,
    }


def work_relation(title: str) -> Wire:
    """Return how a recording tells the work that is played on it."""
    work = {"id": mbid_of("work", title), "title": title}
    return {"type": "performance", "target-type": "work", "attributes": [], "work": work}


def recording_wire(
    act: Act,
    title: str,
    length_ms: int | None,
    released: str = "",
    *,
    disambiguation: str = "",
    video: bool = False,
    isrc: str = "",
) -> Wire:
    """Return a MusicBrainz recording as a browse gives it."""
    return {
        "id": mbid_of("recording", act.mbid, title, disambiguation, video),
        "title": title,
        "length": length_ms,
        "disambiguation": disambiguation,
        "video": video,
        "first-release-date": released,
        "isrcs": [isrc] if isrc else [],
        "artist-credit": [
            {
                "name": act.name,
                "joinphrase": "",
                "artist": {"id": act.mbid, "name": act.name, "sort-name": act.sort_name},
            }
        ],
        "relations": [work_relation(title)],
        "tags": [],
    }


def release_wires(group: Wire, recordings: list[Wire], live: list[Wire]) -> list[Wire]:
    """Return the editions of a release group: a later one with live takes, a bootleg, the first."""
    released = group["first-release-date"]
    later = f"{int(released[:4]) + 20}" if released else ""

    def release(key: str, day: str, status: str, tracks: list[Wire]) -> Wire:
        medium = {
            "position": 1,
            "format": "CD",
            "track-count": len(tracks),
            "tracks": [
                {
                    "id": mbid_of("track", group["id"], key, number),
                    "position": number,
                    "number": str(number),
                    "title": recording["title"],
                    "length": recording["length"],
                    "recording": recording,
                }
                for number, recording in enumerate(tracks, start=1)
            ],
        }
        return {
            "id": mbid_of("release", group["id"], key),
            "title": group["title"],
            "status": status,
            "date": day,
            "media": [medium],
        }

    return [
        release("later", later, "Official", [*recordings, *live]),
        release("bootleg", "1900", "Bootleg", live),
        release("first", released, "Official", recordings),
    ]


def deezer_artist_wire(act: Act, base: str = "https://api.deezer.com") -> Wire:
    """Return a Deezer artist."""
    return {
        "id": act.deezer_id,
        "name": act.name,
        "link": f"https://www.deezer.com/artist/{act.deezer_id}",
        "nb_album": len(act.release_groups),
        "nb_fan": 40_000 + number_of(10_000, act.name),
        "radio": True,
        "tracklist": f"{base}/artist/{act.deezer_id}/top?limit=50",
        "type": "artist",
    }


def deezer_track_wire(act: Act, title: str, seconds: int, rank: int, album: str) -> Wire:
    """Return a Deezer track of a top list: no ISRC there, and a preview that expires."""
    number = number_of(10**9, "deezer", act.name, title)
    return {
        "id": number,
        "readable": True,
        "title": title,
        "title_short": title,
        "title_version": "",
        "link": f"https://www.deezer.com/track/{number}",
        "duration": seconds,
        "rank": rank,
        "explicit_lyrics": False,
        "preview": f"https://preview.example.org/{number}.mp3?hdnea=exp=1~acl=x",
        "contributors": [{"id": act.deezer_id, "name": act.name, "role": "Main"}],
        "artist": {"id": act.deezer_id, "name": act.name, "type": "artist"},
        "album": {"id": number_of(10**8, "album", album), "title": album, "type": "album"},
        "type": "track",
    }
