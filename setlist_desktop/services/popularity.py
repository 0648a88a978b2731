"""Which songs of an artist are listened to most, by the first service that tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.errors import AuthFailed, NotFound, ProviderError
from setlist_desktop.domain.language import plural
from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.domain.songs import PopularSong
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.imports import recordings_of, song_keys, subject
from setlist_desktop.storage.songs import ingest_tracks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.imports import Subject

MOST_ASKED = 1000
MOST_LEARNT = 25


class Popularity:
    """Asks Deezer, then ListenBrainz, then Last.fm; never Spotify, whose data goes nowhere else."""

    def __init__(self, database: Database, providers: Providers) -> None:
        self._database = database
        self._providers = providers

    async def popular_songs(self, artist_id: int) -> tuple[PopularSong, ...]:
        """Return an artist's songs, the most listened first, by one service; empty: nobody knows.

        A missing key is no failure. Raises NotFound for an unknown artist, ProviderError where
        nobody knew and one of them could not be asked.
        """
        artist = await self._database.read(lambda session: subject(session, artist_id))
        failure: ProviderError | None = None
        for ask in (self._at_deezer, self._at_listenbrainz, self._at_lastfm):
            try:
                tracks = await ask(artist)
            except NotFound:
                continue
            except ProviderError as error:
                if not (isinstance(error, AuthFailed) and error.missing):
                    failure = failure or error
                continue
            if songs := ranked(tracks):
                return songs
        if failure is not None:
            raise failure
        return ()

    async def learn(self, artist_id: int) -> int:
        """Keep which songs of an artist are popular; return how many, 0 where nobody can tell.

        They become songs of the library, whose place predictions without any setlist go by.
        Raises NotFound for an unknown artist.
        """
        try:
            songs = (await self.popular_songs(artist_id))[:MOST_LEARNT]
        except ProviderError:
            return 0
        tracks = [
            TrackRecord(song.title, rank=MOST_ASKED - song.rank, source=song.source)
            for song in songs
        ]
        await self._database.write(lambda write: ingest_tracks(write, artist_id, tracks))
        return len(tracks)

    async def _at_deezer(self, artist: Subject) -> Sequence[TrackRecord]:
        return (await top_at_deezer(self._database, self._providers, artist)).value

    async def _at_listenbrainz(self, artist: Subject) -> Sequence[TrackRecord]:
        """Return the top list, which needs the free token; else the library's songs as counted."""
        if not artist.mbid:
            return ()
        try:
            return (await self._providers.listenbrainz.top_recordings(artist.mbid)).value
        except AuthFailed as error:
            if not error.missing:
                raise
        return await self._counted(artist)

    async def _counted(self, artist: Subject) -> Sequence[TrackRecord]:
        known = await self._database.read(
            lambda session: recordings_of(session, artist.id, MOST_ASKED)
        )
        if not known:
            return ()
        counts = (await self._providers.listenbrainz.popularity([one.mbid for one in known])).value
        heard = {one.recording_mbid.lower(): one.listens for one in counts if one.listens}
        tracks = [one.track for one in known if one.mbid.lower() in heard]
        told = [
            replace(track, rank=heard[track.recording_mbid.lower()], source="listenbrainz")
            for track in tracks
            if track.recording_mbid
        ]
        return sorted(told, key=lambda track: -(track.rank or 0))

    async def _at_lastfm(self, artist: Subject) -> Sequence[TrackRecord]:
        """Return Last.fm's list: it knows artists by name, so the songs have to be theirs."""
        tracks = (await self._providers.lastfm.top_tracks(artist.name)).value
        return tracks if await are_of(self._database, artist, tracks) else ()


def ranked(tracks: Iterable[TrackRecord]) -> tuple[PopularSong, ...]:
    """Return songs with their place, from 1; of several versions of a song the first counts."""
    first: dict[str, TrackRecord] = {}
    for track in tracks:
        if key := title_key(track.title):
            first.setdefault(key, track)
    return tuple(
        PopularSong(track.title, place, track.source)
        for place, track in enumerate(first.values(), start=1)
    )


async def top_at_deezer(
    database: Database,
    providers: Providers,
    artist: Subject,
    notice: Callable[[str], None] | None = None,
) -> Fetched[tuple[TrackRecord, ...]]:
    """Return Deezer's list of an artist: by the id that MusicBrainz knows, else by name.

    Deezer knows no MBIDs. What is found by name counts only where its tracks are the artist's;
    `notice` hears in words where several bear it. Raises NotFound, ProviderError.
    """
    known = artist.external_ids.get(Service.DEEZER.value)
    if artist.refuses(Service.DEEZER.value):
        return Fetched((), providers.now())
    if known:
        return await providers.deezer.top_tracks(known)
    found = await providers.deezer.search_artists(artist.name)
    key = name_key(artist.name)
    named = [one for one in found.value if name_key(one.name) == key]
    if len(named) > 1 and notice is not None:
        notice(
            plural(
                len(named),
                "Deezer has {n} artist of this name; it was not taken. "
                "Choose one under Artist ▸ Linked services.",
                "Deezer has {n} artists of this name; none was taken. "
                "Choose one under Artist ▸ Linked services.",
            )
        )
    if len(named) != 1:
        return Fetched((), found.fetched_at)
    fetched = await providers.deezer.top_tracks(named[0].external_ids[Service.DEEZER.value])
    ours = await are_of(database, artist, fetched.value)
    if ours:
        return fetched
    return Fetched((), fetched.fetched_at, fetched.freshness, fetched.reason)


async def are_of(database: Database, artist: Subject, tracks: Iterable[TrackRecord]) -> bool:
    """Whether at least a third of the tracks are songs that the artist is known to have."""
    ours = await database.read(lambda session: song_keys(session, artist.id))
    titles = {title_key(track.title) for track in tracks}
    return bool(titles) and 3 * len(titles & ours) >= len(titles)
