"""Functional tests of the services: one thing of each kind that they give, asked for anew.

A trial's `capability` is its name in documents, and so is not translated; its `words` are.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import Struct, field

from setlist_desktop.domain.errors import NotFound, SetlistError
from setlist_desktop.domain.language import count, plural, tr
from setlist_desktop.domain.records import AlbumRecord, ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.words import counted

if TYPE_CHECKING:
    from setlist_desktop.providers import Providers


class Trial(Struct, frozen=True):
    """How one capability of a service did; `words` tell what came, or why not."""

    capability: str
    works: bool
    words: str
    seconds: float


class _Trials(Struct):
    """The trials of one service, in order; what one finds, the next ones ask about."""

    providers: Providers
    artist: str
    ids: dict[str, str] = field(default_factory=dict)
    place: tuple[float, float] | None = None
    done: list[Trial] = field(default_factory=list)

    async def run(self, capability: str, ask: Callable[[], Awaitable[str]]) -> None:
        started = time.perf_counter()
        try:
            works, words = True, await ask()
        except SetlistError as error:
            works, words = False, error.in_words()
        self.done.append(Trial(capability, works, words, time.perf_counter() - started))

    async def run_all(self, **asks: Callable[[], Awaitable[str]]) -> None:
        """Run trials, each named by its capability with underscores for spaces."""
        for name, ask in asks.items():
            await self.run(name.replace("_", " "), ask)

    def found(self, name: str) -> str:
        """Return what an earlier trial found. Raises NotFound."""
        if not self.ids.get(name):
            raise NotFound(tr("Nothing to ask about was found: {name}.", name=name))
        return self.ids[name]


async def try_service(providers: Providers, service: Service, artist: str) -> tuple[Trial, ...]:
    """Ask a service for one thing of each kind, about an artist; failures are trials, too."""
    from setlist_desktop.providers.urgency import asked_anew

    trials = _Trials(providers, artist)
    with asked_anew():
        await _TRIALS[service](trials)
    return tuple(trials.done)


async def _musicbrainz(trials: _Trials) -> None:
    api = trials.providers.musicbrainz

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = (found[0].mbid or "") if found else ""
        return counted(len(found), "artist", "artists")

    async def links() -> str:
        found = (await api.artist(trials.found("artist"))).value
        return counted(len(found.external_ids), "link", "links")

    async def albums() -> str:
        found = (await api.release_groups(trials.found("artist"))).value
        trials.ids["album"] = next((one.mbid for one in found if one.mbid), "") or ""
        return plural(len(found), "{n} album, EP or single", "{n} albums, EPs and singles")

    async def tracks() -> str:
        found = (await api.tracks(AlbumRecord("", trials.found("album")))).value
        return counted(len(found), "track", "tracks")

    async def recordings() -> str:
        page = (await api.recordings(trials.found("artist"))).value
        trials.ids["ISRC"] = next((one.isrc for one in page.items if one.isrc), "") or ""
        return counted(page.total, "recording", "recordings")

    async def code() -> str:
        found = (await api.by_isrc(trials.found("ISRC"))).value
        return plural(len(found), "{n} recording of an ISRC", "{n} recordings of an ISRC")

    async def works() -> str:
        return counted((await api.works(trials.found("artist"))).value.total, "work", "works")

    async def events() -> str:
        record = ArtistRecord(trials.artist, mbid=trials.found("artist"))
        return counted((await api.events(record)).value.total, "event", "events")

    await trials.run_all(
        artist_search=search,
        artist_links=links,
        albums=albums,
        tracks_of_an_album=tracks,
        recordings=recordings,
        ISRC_look_up=code,
        works=works,
        events=events,
    )


async def _setlistfm(trials: _Trials) -> None:
    api = trials.providers.setlistfm

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = (found[0].mbid or "") if found else ""
        return counted(len(found), "artist", "artists")

    async def setlists() -> str:
        page = (await api.artist_setlists(trials.found("artist"))).value
        newest = page.items[0] if page.items else None
        trials.ids["setlist"] = newest.external_id if newest else ""
        place = newest.venue if newest else None
        trials.ids |= {"venue": place.external_id, "city": place.city} if place else {}
        return counted(page.total, "setlist", "setlists")

    async def one() -> str:
        show = (await api.setlist(trials.found("setlist"))).value
        return plural(sum(len(part.items) for part in show.sets), "{n} song", "{n} songs")

    async def by_search() -> str:
        artist, place = trials.found("artist"), trials.found("venue")
        page = (await api.search_setlists(artist_mbid=artist, venue_id=place)).value
        return counted(page.total, "setlist", "setlists")

    await trials.run_all(
        artist_search=search, setlists=setlists, one_setlist=one, setlist_search=by_search
    )
    await _places_of_setlistfm(trials)


async def _places_of_setlistfm(trials: _Trials) -> None:
    api = trials.providers.setlistfm

    async def venue() -> str:
        return (await api.venue(trials.found("venue"))).value.name

    async def at_venue() -> str:
        page = (await api.venue_setlists(trials.found("venue"))).value
        return counted(page.total, "setlist", "setlists")

    async def venues() -> str:
        name = (await api.venue(trials.found("venue"))).value.name
        return counted((await api.search_venues(name)).value.total, "venue", "venues")

    async def cities() -> str:
        page = (await api.search_cities(trials.found("city"))).value
        return counted(page.total, "city", "cities")

    async def countries() -> str:
        return counted(len((await api.countries()).value), "country", "countries")

    await trials.run_all(
        one_venue=venue,
        setlists_of_a_venue=at_venue,
        venue_search=venues,
        cities=cities,
        countries=countries,
    )


async def _ticketmaster(trials: _Trials) -> None:
    api = trials.providers.ticketmaster

    async def search() -> str:
        found = (await api.attractions(trials.artist)).value
        trials.ids["artist"] = found[0].external_ids.get("ticketmaster", "") if found else ""
        return counted(len(found), "artist", "artists")

    async def events() -> str:
        record = ArtistRecord(trials.artist)
        page = (await api.events(trials.found("artist"), record)).value
        first = next((show for show in page.items if show.venue), None)
        if first is not None and first.venue is not None:
            venue = first.venue
            trials.ids |= {"event": first.external_id, "venue": venue.external_id}
            if venue.latitude is not None and venue.longitude is not None:
                trials.place = venue.latitude, venue.longitude
        return counted(page.total, "event", "events")

    async def one() -> str:
        return (await api.event(trials.found("event"))).value.artist.name

    async def near() -> str:
        from setlist_desktop.providers.ticketmaster.client import EventQuery

        latitude, longitude = trials.place or (None, None)
        query = EventQuery("" if trials.place else trials.artist, latitude, longitude)
        return counted((await api.search_events(query)).value.total, "event", "events")

    async def venue() -> str:
        place = (await api.venue(trials.found("venue"))).value
        trials.ids["venue name"] = place.name
        return place.name

    async def venues() -> str:
        page = (await api.venues(trials.found("venue name"))).value
        return counted(page.total, "venue", "venues")

    await trials.run_all(
        artist_search=search,
        events=events,
        one_event=one,
        events_near_a_place=near,
        one_venue=venue,
        venues=venues,
    )


async def _deezer(trials: _Trials) -> None:
    api = trials.providers.deezer

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = found[0].external_ids.get("deezer", "") if found else ""
        return counted(len(found), "artist", "artists")

    async def top() -> str:
        tracks = (await api.top_tracks(trials.found("artist"))).value
        trials.ids["track"] = tracks[0].title if tracks else ""
        return counted(len(tracks), "track", "tracks")

    async def preview() -> str:
        address = (await api.preview(trials.artist, trials.found("track"))).value
        return tr("one can be heard") if address else tr("none of the most popular track")

    async def chart() -> str:
        return counted(len((await api.popular_artists()).value), "artist", "artists")

    await trials.run_all(artist_search=search, top_tracks=top, previews=preview, chart=chart)


async def _listenbrainz(trials: _Trials) -> None:
    api = trials.providers.listenbrainz

    async def recording() -> str:
        music = trials.providers.musicbrainz
        artists = (await music.search_artists(trials.artist)).value
        trials.ids["artist"] = (artists[0].mbid or "") if artists else ""
        songs = (await music.recordings(trials.found("artist"))).value.items
        mbids = [song.recording_mbid for song in songs if song.recording_mbid]
        counts = (await api.popularity(mbids)).value
        told = sum(one.listens is not None for one in counts)
        return tr("{number} of {total} counted", number=count(told), total=count(len(mbids)))

    async def top() -> str:
        found = (await api.top_recordings(trials.found("artist"))).value
        return counted(len(found), "recording", "recordings")

    await trials.run_all(popularity=recording, top_recordings=top)


async def _lastfm(trials: _Trials) -> None:
    api = trials.providers.lastfm

    async def top() -> str:
        tracks = (await api.top_tracks(trials.artist)).value
        trials.ids["track"] = tracks[0].title if tracks else ""
        return counted(len(tracks), "track", "tracks")

    async def tags() -> str:
        return counted(len((await api.artist(trials.artist)).value.tags), "tag", "tags")

    async def of_song() -> str:
        found = (await api.track_tags(trials.artist, trials.found("track"))).value
        return counted(len(found), "tag", "tags")

    await trials.run_all(top_tracks=top, tags=tags, tags_of_a_song=of_song)


async def _coverart(trials: _Trials) -> None:
    async def cover() -> str:
        music = trials.providers.musicbrainz
        artists = (await music.search_artists(trials.artist)).value
        trials.ids["artist"] = (artists[0].mbid or "") if artists else ""
        albums = (await music.release_groups(trials.found("artist"))).value
        trials.ids["album"] = (albums[0].mbid or "") if albums else ""
        picture = (await trials.providers.coverart.front(trials.found("album"))).value
        return counted(len(picture), "byte", "bytes") if picture else tr("no cover of this album")

    await trials.run_all(covers=cover)


async def _spotify(trials: _Trials) -> None:
    api = trials.providers.spotify

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = found[0].id if found else ""
        return counted(len(found), "artist", "artists")

    async def artist() -> str:
        return (await api.artist(trials.found("artist"))).value.name

    async def albums() -> str:
        page = (await api.artist_albums(trials.found("artist"))).value
        trials.ids["album"] = page.items[0].id if page.items else ""
        return counted(page.total, "album", "albums")

    async def album() -> str:
        return (await api.album(trials.found("album"))).value.title

    async def tracks() -> str:
        page = (await api.album_tracks(trials.found("album"))).value
        trials.ids["track"] = page.items[0].title if page.items else ""
        return counted(page.total, "track", "tracks")

    async def by_title() -> str:
        found = (await api.search_tracks(trials.found("track"), trials.artist)).value
        return counted(len(found), "track", "tracks")

    async def album_search() -> str:
        return counted(len((await api.search_albums(trials.artist)).value), "album", "albums")

    async def profile() -> str:
        await api.profile()
        return tr("signed in")

    await trials.run_all(
        artist_search=search,
        one_artist=artist,
        albums=albums,
        one_album=album,
        tracks_of_an_album=tracks,
        track_search=by_title,
        album_search=album_search,
        playlists=profile,
    )


_TRIALS: dict[Service, Callable[[_Trials], Awaitable[None]]] = {
    Service.MUSICBRAINZ: _musicbrainz,
    Service.SETLISTFM: _setlistfm,
    Service.TICKETMASTER: _ticketmaster,
    Service.DEEZER: _deezer,
    Service.LISTENBRAINZ: _listenbrainz,
    Service.LASTFM: _lastfm,
    Service.COVERART: _coverart,
    Service.SPOTIFY: _spotify,
}
