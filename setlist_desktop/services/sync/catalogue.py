"""The songs of an import: MusicBrainz's albums, singles and recordings, Deezer's popular tracks."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from setlist_desktop.domain.errors import NotFound, ProviderError
from setlist_desktop.domain.imports import ImportStage
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.matches import version_of
from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.titles import name_key
from setlist_desktop.domain.words import count, counted
from setlist_desktop.services.popularity import top_at_deezer
from setlist_desktop.storage.ingest import ingest_tracks
from setlist_desktop.storage.matches import keep_versions, songs_proper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.domain.records import AlbumRecord
    from setlist_desktop.domain.services import Fetched, Page
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.sync.progress import Progress
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.imports import Subject

MOST_RECORDING_PAGES = 30
"""At one request a second; who has more recordings than these has mostly live ones."""

MOST_RELEASES = 60
"""Albums go before EPs, and those before singles, which hold little that is not on albums."""

_STAGE = ImportStage.SYNCING_CATALOG
_ALBUMS_DONE, _RELEASES_DONE, _RECORDINGS_DONE = 0.1, 0.5, 0.8
_KINDS = ("album", "ep", "single")


class Catalogue:
    """Brings an artist's songs in, joined by title with those that were played.

    MusicBrainz is asked from `begin` on, while other services give the shows; what it sends is
    taken in by `run`, after them: a song is called as it was when it was played. Call `end`.
    """

    def __init__(
        self, database: Database, providers: Providers, progress: Progress, artist: Subject
    ) -> None:
        self._database = database
        self._providers = providers
        self._progress = progress
        self._artist = artist
        self._noted: list[TrackRecord] = []
        self._sent: asyncio.Queue[Fetched[Any] | BaseException] = asyncio.Queue()
        self._asking: asyncio.Task[None] | None = None
        self._top_asked: asyncio.Task[Fetched[tuple[TrackRecord, ...]]] | None = None

    def begin(self) -> None:
        """Begin to ask MusicBrainz; and Deezer, where no name has to be compared first."""
        if self._artist.mbid:
            self._asking = asyncio.create_task(self._ask(self._artist.mbid))
            self._asking.add_done_callback(self._on_asking_done)
        if Service.DEEZER.value in self._artist.external_ids:
            self._top_asked = asyncio.create_task(self._ask_top())

    async def end(self) -> None:
        """Ask no more."""
        asked = [task for task in (self._asking, self._top_asked) if task is not None]
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)

    async def _ask(self, mbid: str) -> None:
        albums = await self._providers.musicbrainz.release_groups(mbid)
        self._sent.put_nowait(albums)
        for album in chosen_releases(albums.value):
            self._sent.put_nowait(await self._providers.musicbrainz.tracks(album))
        number = last = 1
        while number <= last:
            fetched = await self._providers.musicbrainz.recordings(mbid, number)
            last = min(fetched.value.page_count, MOST_RECORDING_PAGES)
            self._sent.put_nowait(fetched)
            number += 1

    def _on_asking_done(self, task: asyncio.Task[None]) -> None:
        """Queue what went wrong, after what came before it."""
        if not task.cancelled() and (error := task.exception()):
            self._sent.put_nowait(error)

    async def _next(self) -> Fetched[Any]:
        sent = await self._sent.get()
        if isinstance(sent, BaseException):
            raise sent
        return sent

    async def run(self) -> bool:
        """Bring in what can be had; return whether all came. What failed is in the progress."""
        before = len(self._progress.reasons)
        await self._progress.advance(_STAGE, tr("Asking for songs"))
        albums: dict[str, AlbumRecord] = {}
        complete = False
        if self._asking is None:
            self.begin()
        if self._asking is not None:
            try:
                found = await self._albums()
                albums = {
                    name_key(one.title): one for one in reversed(found) if one.kind != "single"
                }
                released = await self._releases(found)
                complete = await self._recordings() and released
                if complete:
                    await self._take_in_versions()
            except (ProviderError, NotFound) as error:
                self._progress.lacks(Service.MUSICBRAINZ, error.in_words())
        try:
            await self._top(albums, complete=complete)
        except (ProviderError, NotFound) as error:
            self._progress.lacks(Service.DEEZER, error.in_words())
        return len(self._progress.reasons) == before

    async def _albums(self) -> Sequence[AlbumRecord]:
        fetched: Fetched[tuple[AlbumRecord, ...]] = await self._next()
        if fetched.reason:
            self._progress.lacks(Service.MUSICBRAINZ, fetched.reason)
        found = fetched.value
        words = plural(len(found), "{n} album, EP or single", "{n} albums, EPs and singles")
        await self._progress.advance(_STAGE, words, share=_ALBUMS_DONE)
        return found

    async def _releases(self, found: Sequence[AlbumRecord]) -> bool:
        """Take in what the albums, EPs and singles hold; return whether all is as new as wanted."""
        chosen = chosen_releases(found)
        complete = True
        for number, album in enumerate(chosen, start=1):
            fetched: Fetched[tuple[TrackRecord, ...]] = await self._next()
            if fetched.reason:
                complete = False
                self._progress.lacks(Service.MUSICBRAINZ, fetched.reason)
            words = plural(
                len(chosen),
                "{number} of {n} album, EP or single: {title}",
                "{number} of {n} albums, EPs and singles: {title}",
                number=count(number),
                title=album.title,
            )
            share = _ALBUMS_DONE + (_RELEASES_DONE - _ALBUMS_DONE) * number / len(chosen)
            await self._take_in(fetched.value, words, share)
        if len(found) > len(chosen):
            self._progress.notice(
                plural(
                    len(found),
                    "Of {n} album, EP or single the tracks of {number} were asked for.",
                    "Of {n} albums, EPs and singles the tracks of {number} were asked for.",
                    number=count(len(chosen)),
                )
            )
        return complete

    async def _recordings(self) -> bool:
        """Take in the recordings page by page; return whether all came that are asked for."""
        number = last = 1
        complete = True
        while number <= last:
            fetched: Fetched[Page[TrackRecord]] = await self._next()
            page = fetched.value
            last = min(page.page_count, MOST_RECORDING_PAGES)
            for problem in page.problems:
                self._progress.lacks(Service.MUSICBRAINZ, problem)
            if fetched.reason:
                complete = False
                self._progress.lacks(Service.MUSICBRAINZ, fetched.reason)
            came = min(number * page.per_page, page.total)
            words = plural(
                page.total, "{came} of {n} recording", "{came} of {n} recordings", came=count(came)
            )
            share = _RELEASES_DONE + (_RECORDINGS_DONE - _RELEASES_DONE) * number / last
            await self._take_in(page.items, words, share)
            number += 1
        if page.page_count > last:
            self._progress.notice(
                tr("MusicBrainz was asked for {recordings} only.", recordings=words)
            )
        return complete

    async def _top(self, albums: Mapping[str, AlbumRecord], *, complete: bool) -> None:
        tracks = await self._top_tracks()
        dressed = [_dressed(track, albums) if complete else _bare(track) for track in tracks]
        await self._take_in(dressed, counted(len(dressed), "popular track", "popular tracks"), 1.0)

    async def _top_tracks(self) -> Sequence[TrackRecord]:
        fetched = await (self._top_asked or self._ask_top())
        if fetched.reason:
            self._progress.lacks(Service.DEEZER, fetched.reason)
        return fetched.value

    async def _ask_top(self) -> Fetched[tuple[TrackRecord, ...]]:
        return await top_at_deezer(
            self._database,
            self._providers,
            self._artist,
            partial(self._progress.several, Service.DEEZER),
        )

    async def _take_in(self, tracks: Sequence[TrackRecord], words: str, share: float) -> None:
        await self._progress.advance(
            _STAGE,
            words,
            share=share,
            take_in=lambda write: self._keep(write, tracks),
        )

    async def _take_in_versions(self) -> None:
        """Take in what the remarks of services call live takes, demos and the like.

        They bear the titles of songs, so that this comes last: it is only told of where there is
        no such song.
        """
        noted, self._noted = self._noted, []
        if noted:
            await self._progress.advance(
                _STAGE,
                self._progress.status.message,
                share=_RECORDINGS_DONE,
                take_in=lambda write: keep_versions(
                    write, self._artist.id, noted, self._progress.now()
                ),
            )

    def _keep(self, write: Write, tracks: Sequence[TrackRecord]) -> None:
        """Put the songs among the artist's; live takes, remixes and the like wait for the user."""
        self._noted += [track for track in tracks if version_of("", track.note)]
        plain = [track for track in tracks if not version_of("", track.note)]
        own = songs_proper(write, self._artist.id, plain, self._progress.now())
        ingest_tracks(write, self._artist.id, own)


def chosen_releases(albums: Sequence[AlbumRecord]) -> list[AlbumRecord]:
    """Return those whose tracks are asked for: albums, then EPs, then singles, the oldest first."""
    known = [one for one in albums if one.mbid and one.kind in _KINDS]
    return sorted(known, key=lambda one: _KINDS.index(one.kind))[:MOST_RELEASES]


def _dressed(track: TrackRecord, albums: Mapping[str, AlbumRecord]) -> TrackRecord:
    """Return the track with its album where that is a studio one, not where it is a collection."""
    album = albums.get(name_key(track.album)) if track.album else None
    if album is None:
        return replace(track, album="")
    return replace(track, album=album.title, released_on=album.released_on)


def _bare(track: TrackRecord) -> TrackRecord:
    """Return the track's popularity alone: what else is known of it MusicBrainz may know better."""
    return TrackRecord(title=track.title, rank=track.rank, source=track.source)
