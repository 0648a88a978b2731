"""Every call of every client, as it is asked of the stand-in; a new one without an entry fails."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from typing import Any

from setlist_desktop.domain.records import AlbumRecord, ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.providers import Providers
from setlist_desktop.providers.ticketmaster.client import EventQuery
from tests.standin.catalogue import setlistfm_venue
from tests.standin.fiction import CARTOGRAPHERS, PLACES, fictional
from tests.standin.spotify import album_wire, artist_wire

TODAY = date(2026, 11, 20)
ACT = fictional(TODAY).named(CARTOGRAPHERS)
RECORD = ArtistRecord(ACT.name, ACT.mbid)
GROUP = next(group for group in ACT.release_groups if group["primary-type"] == "Album")
ALBUM = AlbumRecord(GROUP["title"], GROUP["id"], released_on=GROUP["first-release-date"])
SONG = next(row for row in ACT.recordings if row["isrcs"])
SHOW = next(row for row in ACT.setlists if row["sets"]["set"])
VENUE = setlistfm_venue(PLACES[0])
EVENT = ACT.events[0]
FAN_ARTIST, FAN_ALBUM = artist_wire(ACT)["id"], album_wire(ACT, GROUP)["id"]
PLAYLIST = "a-list"

NOT_ASKED = {
    "MusicBrainz.found_before": "it reads what is kept",
    "Spotify.top_tracks": "it asks only with extended access, which the stand-in has not",
}


@dataclass(frozen=True)
class Asked:
    """A call: `acts` changes something at the service, so that it is not repeated."""

    service: Service
    name: str
    ask: Callable[[Providers], Coroutine[Any, Any, Any]]
    acts: bool = False

    @property
    def id(self) -> str:
        return f"{self.service}-{self.name}"


def _asked(service: Service, client: str, **calls: Callable[[Any], Any]) -> list[Asked]:
    def bound(call: Callable[[Any], Any]) -> Callable[[Providers], Any]:
        return lambda providers: call(getattr(providers, client))

    return [Asked(service, name, bound(call)) for name, call in calls.items()]


ALL = [
    *_asked(
        Service.MUSICBRAINZ,
        "musicbrainz",
        search_artists=lambda api: api.search_artists("velvet"),
        artist=lambda api: api.artist(ACT.mbid),
        release_groups=lambda api: api.release_groups(ACT.mbid),
        tracks=lambda api: api.tracks(ALBUM),
        recordings=lambda api: api.recordings(ACT.mbid),
        by_isrc=lambda api: api.by_isrc(SONG["isrcs"][0]),
        works=lambda api: api.works(ACT.mbid),
        events=lambda api: api.events(RECORD),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.SETLISTFM,
        "setlistfm",
        search_artists=lambda api: api.search_artists("velvet"),
        artist_setlists=lambda api: api.artist_setlists(ACT.mbid),
        search_setlists=lambda api: api.search_setlists(artist_mbid=ACT.mbid),
        attended=lambda api: api.attended("somebody"),
        venue=lambda api: api.venue(VENUE["id"]),
        venue_setlists=lambda api: api.venue_setlists(VENUE["id"]),
        search_venues=lambda api: api.search_venues(VENUE["name"]),
        search_cities=lambda api: api.search_cities(PLACES[0].city),
        countries=lambda api: api.countries(),
        setlist=lambda api: api.setlist(SHOW["id"]),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.TICKETMASTER,
        "ticketmaster",
        attractions=lambda api: api.attractions("velvet"),
        events=lambda api: api.events(ACT.attraction["id"], RECORD),
        search_events=lambda api: api.search_events(EventQuery(ACT.name)),
        event=lambda api: api.event(EVENT["id"]),
        venues=lambda api: api.venues(EVENT["_embedded"]["venues"][0]["name"]),
        venue=lambda api: api.venue(EVENT["_embedded"]["venues"][0]["id"]),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.DEEZER,
        "deezer",
        search_artists=lambda api: api.search_artists("velvet"),
        top_tracks=lambda api: api.top_tracks(str(ACT.deezer_id)),
        popular_artists=lambda api: api.popular_artists(),
        preview=lambda api: api.preview(ACT.name, ACT.top[0]["title"]),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.LISTENBRAINZ,
        "listenbrainz",
        popularity=lambda api: api.popularity([SONG["id"]]),
        top_recordings=lambda api: api.top_recordings(ACT.mbid),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.LASTFM,
        "lastfm",
        top_tracks=lambda api: api.top_tracks(ACT.name),
        artist=lambda api: api.artist(ACT.name),
        track_tags=lambda api: api.track_tags(ACT.name, ACT.top[0]["title"]),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.COVERART,
        "coverart",
        front=lambda api: api.front(GROUP["id"]),
        pictures=lambda api: api.pictures(GROUP["id"]),
        ping=lambda api: api.ping(),
    ),
    *_asked(
        Service.SPOTIFY,
        "spotify",
        search_artists=lambda api: api.search_artists("velvet"),
        search_albums=lambda api: api.search_albums(GROUP["title"]),
        search_tracks=lambda api: api.search_tracks(ACT.recordings[0]["title"], ACT.name),
        artist=lambda api: api.artist(FAN_ARTIST),
        artist_albums=lambda api: api.artist_albums(FAN_ARTIST),
        album=lambda api: api.album(FAN_ALBUM),
        album_tracks=lambda api: api.album_tracks(FAN_ALBUM),
        profile=lambda api: api.profile(),
        ping=lambda api: api.ping(),
    ),
    Asked(
        Service.SPOTIFY,
        "create_playlist",
        lambda providers: providers.spotify.create_playlist("A night"),
        acts=True,
    ),
    Asked(
        Service.SPOTIFY,
        "add_to_playlist",
        lambda providers: providers.spotify.add_to_playlist(PLAYLIST, ["spotify:track:1"]),
        acts=True,
    ),
]


def public_calls(providers: Providers) -> set[str]:
    """Return the names of all calls that the clients have."""
    return {
        f"{type(client).__name__}.{name}"
        for client in vars(providers).values()
        if type(client).__module__.startswith("setlist_desktop.providers.")
        and type(client).__module__.endswith(".client")
        for name, member in inspect.getmembers(client, inspect.iscoroutinefunction)
        if not name.startswith("_")
    }
