"""Functional tests of the services: one thing of each kind that they give, asked for anew."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import NotFound, SetlistError
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.providers import Providers


@dataclass(frozen=True, slots=True)
class Trial:
    """How one capability of a service did; `words` tell what came, or why not."""

    capability: str
    works: bool
    words: str
    seconds: float


@dataclass(slots=True)
class _Trials:
    """The trials of one service, in order; what one finds, the next ones ask about."""

    providers: Providers
    artist: str
    ids: dict[str, str] = field(default_factory=dict)
    done: list[Trial] = field(default_factory=list)

    async def run(self, capability: str, ask: Callable[[], Awaitable[str]]) -> None:
        started = time.perf_counter()
        try:
            works, words = True, await ask()
        except SetlistError as error:
            works, words = False, error.in_words()
        self.done.append(Trial(capability, works, words, time.perf_counter() - started))

    def found(self, name: str) -> str:
        """Return what an earlier trial found. Raises NotFound."""
        if not self.ids.get(name):
            raise NotFound(f"No {name} to ask about was found.")
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
        return f"{len(found)} artists"

    async def albums() -> str:
        return f"{len((await api.release_groups(trials.found('artist'))).value)} albums"

    async def recordings() -> str:
        page = (await api.recordings(trials.found("artist"))).value
        trials.ids["ISRC"] = next((one.isrc for one in page.items if one.isrc), "") or ""
        return f"{page.total} recordings"

    async def code() -> str:
        return f"{len((await api.by_isrc(trials.found('ISRC'))).value)} recordings of an ISRC"

    async def links() -> str:
        return f"{len((await api.artist(trials.found('artist'))).value.external_ids)} links"

    async def works() -> str:
        return f"{(await api.works(trials.found('artist'))).value.total} works"

    async def events() -> str:
        record = ArtistRecord(trials.artist, mbid=trials.found("artist"))
        return f"{(await api.events(record)).value.total} events"

    for name, ask in (
        ("artist search", search),
        ("artist links", links),
        ("albums", albums),
        ("recordings", recordings),
        ("ISRC look-up", code),
        ("works", works),
        ("events", events),
    ):
        await trials.run(name, ask)


async def _setlistfm(trials: _Trials) -> None:
    api = trials.providers.setlistfm

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = (found[0].mbid or "") if found else ""
        return f"{len(found)} artists"

    async def setlists() -> str:
        return f"{(await api.artist_setlists(trials.found('artist'))).value.total} setlists"

    async def countries() -> str:
        return f"{len((await api.countries()).value)} countries"

    await trials.run("artist search", search)
    await trials.run("setlists", setlists)
    await trials.run("countries", countries)


async def _ticketmaster(trials: _Trials) -> None:
    api = trials.providers.ticketmaster

    async def search() -> str:
        found = (await api.attractions(trials.artist)).value
        trials.ids["artist"] = found[0].external_ids.get("ticketmaster", "") if found else ""
        return f"{len(found)} artists"

    async def events() -> str:
        record = ArtistRecord(trials.artist)
        return f"{(await api.events(trials.found('artist'), record)).value.total} events"

    async def venues() -> str:
        return f"{(await api.venues('hall')).value.total} venues"

    await trials.run("artist search", search)
    await trials.run("events", events)
    await trials.run("venues", venues)


async def _deezer(trials: _Trials) -> None:
    api = trials.providers.deezer

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = found[0].external_ids.get("deezer", "") if found else ""
        return f"{len(found)} artists"

    async def top() -> str:
        tracks = (await api.top_tracks(trials.found("artist"))).value
        trials.ids["track"] = tracks[0].title if tracks else ""
        return f"{len(tracks)} tracks"

    async def preview() -> str:
        address = (await api.preview(trials.artist, trials.found("track"))).value
        return "one can be heard" if address else "none of the most popular track"

    await trials.run("artist search", search)
    await trials.run("top tracks", top)
    await trials.run("previews", preview)


async def _listenbrainz(trials: _Trials) -> None:
    api = trials.providers.listenbrainz

    async def recording() -> str:
        music = trials.providers.musicbrainz
        artists = (await music.search_artists(trials.artist)).value
        trials.ids["artist"] = (artists[0].mbid or "") if artists else ""
        songs = (await music.recordings(trials.found("artist"))).value.items
        mbids = [song.recording_mbid for song in songs if song.recording_mbid]
        counts = (await api.popularity(mbids)).value
        return f"{sum(one.listens is not None for one in counts)} of {len(mbids)} counted"

    async def top() -> str:
        return f"{len((await api.top_recordings(trials.found('artist'))).value)} recordings"

    await trials.run("popularity", recording)
    await trials.run("top recordings", top)


async def _lastfm(trials: _Trials) -> None:
    api = trials.providers.lastfm

    async def top() -> str:
        return f"{len((await api.top_tracks(trials.artist)).value)} tracks"

    async def tags() -> str:
        return f"{len((await api.artist(trials.artist)).value.tags)} tags"

    await trials.run("top tracks", top)
    await trials.run("tags", tags)


async def _coverart(trials: _Trials) -> None:
    async def cover() -> str:
        music = trials.providers.musicbrainz
        artists = (await music.search_artists(trials.artist)).value
        trials.ids["artist"] = (artists[0].mbid or "") if artists else ""
        albums = (await music.release_groups(trials.found("artist"))).value
        trials.ids["album"] = (albums[0].mbid or "") if albums else ""
        picture = (await trials.providers.coverart.front(trials.found("album"))).value
        return f"{len(picture):,} bytes" if picture else "no cover of this album"

    await trials.run("covers", cover)


async def _spotify(trials: _Trials) -> None:
    api = trials.providers.spotify

    async def search() -> str:
        found = (await api.search_artists(trials.artist)).value
        trials.ids["artist"] = found[0].id if found else ""
        return f"{len(found)} artists"

    async def albums() -> str:
        return f"{(await api.artist_albums(trials.found('artist'))).value.total} albums"

    async def profile() -> str:
        await api.profile()
        return "signed in"

    await trials.run("artist search", search)
    await trials.run("albums", albums)
    await trials.run("playlists", profile)


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
