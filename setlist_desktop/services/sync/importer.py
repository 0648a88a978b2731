"""The import of an artist, in phases; what has come stays, whatever happens."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import (
    AmbiguousArtist,
    Conflict,
    InvalidInput,
    NotFound,
    ProviderError,
    StorageError,
)
from setlist_desktop.domain.imports import ImportReport, ImportStage
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.titles import name_key
from setlist_desktop.services.sync.catalogue import Catalogue
from setlist_desktop.services.sync.events import upcoming
from setlist_desktop.services.sync.progress import Progress
from setlist_desktop.services.sync.setlist_pages import SetlistPages
from setlist_desktop.storage.artists import change_artist
from setlist_desktop.storage.imports import counts_of, end_interrupted, status_of, subject
from setlist_desktop.storage.ingest import ingest_artist
from setlist_desktop.storage.instants import to_stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.artists import ArtistCandidate
    from setlist_desktop.domain.imports import ImportStatus
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.imports import Counts, Subject
    from setlist_desktop.system.clock import Clock

RESUME_WITHIN = timedelta(days=1)
"""Later, shows may have changed so much that the pages are asked for from the first one again."""

_STOPPED = "The import was stopped before its end."
_INTERRUPTED = "The import was interrupted: the program ended before it did."


class Importer:
    """Imports artists from the services into the library."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock
        self._running: set[int] = set()

    async def begin(self, candidate: ArtistCandidate) -> int:
        """Put the artist into the library at once, with what is known; return its id.

        A candidate without a name is looked up by its MBID. Raises InvalidInput where it has
        neither, NotFound and ProviderError where that look-up fails.
        """
        if candidate.local_id is not None:
            return candidate.local_id
        record = await self._record_of(candidate)
        now = self._clock.now()
        return await self._database.write(lambda write: ingest_artist(write, record, now=now))

    async def run(
        self, artist_id: int, report: Callable[[ImportStatus], None] | None = None
    ) -> ImportReport:
        """Run all phases; go on where an earlier import of this artist stopped.

        `report` hears each step on the event loop's thread; percent never falls. A service that
        fails marks the artist partial with the reason; nothing that came is lost or doubled.
        Cancelling keeps what has come, and the next run goes on from there. Raises NotFound, or
        Conflict where this artist is being imported already.
        """
        if artist_id in self._running:
            raise Conflict("This artist is being imported already.", hint="Wait for it to end.")
        self._running.add(artist_id)
        try:
            return await self._run(artist_id, report or (lambda _: None))
        finally:
            self._running.discard(artist_id)

    async def status(self, artist_id: int) -> ImportStatus | None:
        """Return how far the artist's import has come."""
        return await self._database.read(lambda session: status_of(session, artist_id))

    async def settle(self) -> int:
        """Mark imports that ended with their program as stopped; return how many there were.

        To be called once, when a library is opened for a window.
        """
        return await self._database.write(lambda write: end_interrupted(write, _INTERRUPTED))

    async def _record_of(self, candidate: ArtistCandidate) -> ArtistRecord:
        if candidate.name:
            return ArtistRecord(
                name=candidate.name,
                mbid=candidate.mbid,
                disambiguation=candidate.disambiguation,
                country=candidate.country,
            )
        if not candidate.mbid:
            raise InvalidInput("The artist to import has neither a name nor an id.", field="artist")
        fetched = await self._providers.musicbrainz.artist(candidate.mbid)
        return replace(fetched.value, mbid=candidate.mbid)

    async def _run(self, artist_id: int, report: Callable[[ImportStatus], None]) -> ImportReport:
        started_s, before = self._clock.monotonic(), self._providers.requests()
        artist = await self._database.read(lambda session: subject(session, artist_id))
        first_page = self._resumed_at(await self.status(artist_id))
        progress = Progress(self._database, self._clock, artist, report, first_page)
        ended = False
        try:
            await self._phases(progress, artist, first_page)
            ended = True
        finally:
            if not ended:
                with suppress(StorageError):
                    await progress.stop(_STOPPED)
        counts = await self._counts(artist_id)
        after = self._providers.requests()
        return ImportReport(
            artist_id=artist_id,
            shows=counts.shows,
            setlists=counts.setlists,
            songs=counts.songs,
            venues=counts.venues,
            requests={service: after[service] - before.get(service, 0) for service in after},
            elapsed_s=self._clock.monotonic() - started_s,
            partial=progress.status.partial,
        )

    def _resumed_at(self, status: ImportStatus | None) -> int:
        """Return the setlist.fm page to go on at: 1 unless an import stopped not long ago."""
        if status is None or status.updated_at is None or not (status.partial or status.running):
            return 1
        recent = self._clock.now() - status.updated_at < RESUME_WITHIN
        return status.next_page if recent else 1

    async def _phases(self, progress: Progress, artist: Subject, first_page: int) -> None:
        await progress.advance(ImportStage.INITIALIZING, f"Looking up {artist.name}")
        artist = await self._initialize(progress, artist)
        setlists_came = await self._shows(progress, artist, first_page)
        counts = await self._counts(artist.id)
        await progress.advance(ImportStage.SHOWS_COMPLETE, _shows_in_words(counts))
        await Catalogue(self._database, self._providers, progress, artist).run()
        await self._finish(progress, artist.id, setlists_came=setlists_came)

    async def _shows(self, progress: Progress, artist: Subject, first_page: int) -> bool:
        """Bring in the shows of both services; return whether all of setlist.fm's came.

        Ticketmaster is asked meanwhile, and taken in afterwards: setlist.fm's shows come first.
        """
        await progress.advance(ImportStage.FETCHING_SHOWS, "Asking for shows")
        asked = asyncio.create_task(upcoming(self._providers, progress, artist))
        try:
            came = await SetlistPages(self._providers, progress, artist).run(first_page)
            await progress.advance(ImportStage.SYNCING_VENUES, "Upcoming shows and their venues")
            events = await asked
        finally:
            asked.cancel()
            await asyncio.wait([asked])
        await progress.advance(
            ImportStage.SYNCING_VENUES,
            f"{len(events.records):,} upcoming shows",
            share=0.5,
            take_in=lambda write: events.take_in(write, artist.id),
        )
        return came

    async def _initialize(self, progress: Progress, artist: Subject) -> Subject:
        """Fill in the artist from MusicBrainz, and return it with its ids elsewhere."""
        try:
            record = await self._identified(artist)
        except (ProviderError, NotFound, AmbiguousArtist) as error:
            progress.lacks(Service.MUSICBRAINZ, error.in_words())
            return artist

        def take_in(write: Write) -> None:
            if ingest_artist(write, record, now=self._clock.now()) != artist.id:
                raise Conflict(
                    f"{artist.name} stands in the library a second time, with its MusicBrainz id.",
                    hint="Import that one.",
                )

        await progress.advance(ImportStage.INITIALIZING, "Artist found", share=0.5, take_in=take_in)
        return await self._database.read(lambda session: subject(session, artist.id))

    async def _identified(self, artist: Subject) -> ArtistRecord:
        """Return MusicBrainz's record: by MBID, else of the only artist of exactly that name."""
        mbid = artist.mbid
        if mbid is None:
            found = await self._providers.musicbrainz.search_artists(artist.name)
            key = name_key(artist.name)
            named = [one for one in found.value if name_key(one.name) == key and one.mbid]
            if not named:
                raise NotFound(f"no artist is called {artist.name!r} there.")
            if len(named) > 1:
                words = f"{len(named)} artists are called {artist.name!r}."
                raise AmbiguousArtist(words, ())
            mbid = named[0].mbid or ""
        fetched = await self._providers.musicbrainz.artist(mbid)
        # Where MusicBrainz has joined two entries it answers with the other's id.
        return replace(fetched.value, mbid=mbid, name=artist.name)

    async def _finish(self, progress: Progress, artist_id: int, *, setlists_came: bool) -> None:
        now = self._clock.now()

        def take_in(write: Write) -> None:
            if setlists_came or not progress.reasons:
                change_artist(write, artist_id, refreshed_at=to_stored(now))

        counts = await self._counts(artist_id)
        again = progress.status.next_page if progress.reasons else 1
        await progress.finish(_all_in_words(counts), next_page=again, take_in=take_in)

    async def _counts(self, artist_id: int) -> Counts:
        return await self._database.read(lambda session: counts_of(session, artist_id))


def _shows_in_words(counts: Counts) -> str:
    return f"{counts.shows:,} shows, {counts.setlists:,} setlists"


def _all_in_words(counts: Counts) -> str:
    return f"{_shows_in_words(counts)}, {counts.songs:,} songs, {counts.venues:,} venues."
