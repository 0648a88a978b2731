"""The import of an artist, in phases; what has come stays, whatever happens."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.errors import (
    AmbiguousArtist,
    Conflict,
    InvalidInput,
    NotFound,
    ProviderError,
    StorageError,
)
from setlist_desktop.domain.imports import ImportReport, ImportStage
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.sync import ShowNews
from setlist_desktop.domain.words import counted
from setlist_desktop.services.plays import count_anew
from setlist_desktop.services.sync.catalogue import Catalogue
from setlist_desktop.services.sync.costs import cost_of
from setlist_desktop.services.sync.events import Events, shows_elsewhere
from setlist_desktop.services.sync.identities import Found, at_musicbrainz, at_setlistfm
from setlist_desktop.services.sync.progress import Progress
from setlist_desktop.services.sync.setlist_pages import SetlistPages
from setlist_desktop.services.sync.telling import all_in_words, shows_in_words, worth_telling
from setlist_desktop.storage.artists import change_artist
from setlist_desktop.storage.imports import counts_of, end_interrupted, status_of, subject
from setlist_desktop.storage.ingest import ingest_artist
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.sync import ATTRACTION, keep_mark, keep_news, marks_of, note_unclear

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from setlist_desktop.domain.artists import ArtistCandidate
    from setlist_desktop.domain.imports import ImportStatus
    from setlist_desktop.domain.sync import Cost
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.imports import Counts, Subject
    from setlist_desktop.system.clock import Clock

RESUME_WITHIN = timedelta(days=1)
"""Later, shows may have changed so much that the pages are asked for from the first one again."""

CATALOGUE_LASTS = timedelta(days=7)
"""So long an artist's songs and ids are taken to be as they were."""


class Part(StrEnum):
    """What of an artist is brought up to date by itself."""

    IDENTITY = "identity"
    SETLISTS = "setlists"
    EVENTS = "events"
    CATALOGUE = "catalogue"


class Plan(Struct, frozen=True):
    """What one run asks for; `since` None means every page of setlists from `first_page` on.

    `watched`: shows of Ticketmaster came before, so that what is new among them is news.
    """

    parts: frozenset[Part]
    begun_at: datetime
    first_page: int
    since: datetime | None
    watched: bool


_ASKED = {
    Part.IDENTITY: Service.MUSICBRAINZ,
    Part.EVENTS: Service.TICKETMASTER,
    Part.CATALOGUE: Service.DEEZER,
}
"""Where an artist is looked for by name."""

_STOPPED = mark("The import was stopped before its end.")
_INTERRUPTED = mark("The import was interrupted: the program ended before it did.")


class Importer:
    """Imports artists from the services into the library.

    `on_ended` hears the artist after each import that went through all its phases.
    """

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock
        self.on_ended: list[Callable[[int], None]] = []
        self._running: set[int] = set()
        self._ended = asyncio.Event()

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
        self,
        artist_id: int,
        report: Callable[[ImportStatus], None] | None = None,
        *,
        full: bool = False,
        parts: frozenset[Part] = frozenset(Part),
    ) -> ImportReport:
        """Run all phases; go on where an earlier import of this artist stopped.

        An artist whose setlists have all come is asked only for what changed since, which the
        report's `news` tells; `full` asks for everything again. Background work limits it to
        some `parts`. `report` hears each step on the event loop's thread; percent never falls.
        A service that fails marks the artist partial with the reason; nothing that came is lost
        or doubled. Cancelling keeps what has come, and the next run goes on from there. Raises
        NotFound, or Conflict where this artist is being imported already.
        """
        if artist_id in self._running:
            raise Conflict(
                tr("This artist is being imported already."), hint=tr("Wait for it to end.")
            )
        self._running.add(artist_id)
        try:
            return await self._run(artist_id, report or (lambda _: None), parts, full=full)
        finally:
            self._running.discard(artist_id)
            self._ended.set()

    async def quiet(self, but: int) -> None:
        """Wait until no artist but this one is being imported."""
        while self._running - {but}:
            self._ended.clear()
            await self._ended.wait()

    async def cost(self, artist_id: int) -> Cost:
        """Return what an import costs of the services' days; asks setlist.fm for one page.

        Raises NotFound, ProviderError.
        """
        artist = await self._database.read(lambda session: subject(session, artist_id))
        marks = await self._database.read(lambda session: marks_of(session, artist_id))
        requests = {Service.TICKETMASTER: 1 if ATTRACTION in artist.external_ids else 2}
        if Part.SETLISTS in marks or artist.mbid is None:
            requests[Service.SETLISTFM] = 2
            return await cost_of(self._providers, requests, exact=False)
        page = (await self._providers.setlistfm.artist_setlists(artist.mbid)).value
        requests[Service.SETLISTFM] = page.page_count
        return await cost_of(self._providers, requests)

    async def status(self, artist_id: int) -> ImportStatus | None:
        """Return how far the artist's import has come."""
        return await self._database.read(lambda session: status_of(session, artist_id))

    async def settle(self) -> int:
        """Mark imports that ended with their program as stopped; return how many there were.

        To be called once, when a library is opened for a window.
        """
        reason = tr(_INTERRUPTED)
        return await self._database.write(lambda write: end_interrupted(write, reason))

    async def _record_of(self, candidate: ArtistCandidate) -> ArtistRecord:
        if candidate.name:
            return ArtistRecord(
                name=candidate.name,
                mbid=candidate.mbid,
                disambiguation=candidate.disambiguation,
                country=candidate.country,
            )
        if not candidate.mbid:
            raise InvalidInput(
                tr("The artist to import has neither a name nor an id."), field="artist"
            )
        fetched = await self._providers.musicbrainz.artist(candidate.mbid)
        return replace(fetched.value, mbid=candidate.mbid)

    async def _run(
        self,
        artist_id: int,
        report: Callable[[ImportStatus], None],
        parts: frozenset[Part],
        *,
        full: bool,
    ) -> ImportReport:
        started_s, before = self._clock.monotonic(), self._providers.requests()
        artist = await self._database.read(lambda session: subject(session, artist_id))
        plan = await self._plan(artist, parts, full=full)
        progress = Progress(self._database, self._clock, artist, report, plan.first_page)
        ended, came_in = False, list[ShowNews]()
        try:
            news = await self._phases(progress, artist, plan, came_in)
            ended = True
        finally:
            if not ended:
                await self._stop(progress, came_in)
        await count_anew(self._database)
        for listener in tuple(self.on_ended):
            listener(artist_id)
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
            news=news,
        )

    async def _plan(self, artist: Subject, parts: frozenset[Part], *, full: bool) -> Plan:
        """Decide what is asked for, from what was brought up to date when."""
        marks = await self._database.read(lambda session: marks_of(session, artist.id))
        first_page = 1 if full else self._resumed_at(await self.status(artist.id))
        now = self._clock.now()
        old = {
            part
            for part in (Part.IDENTITY, Part.CATALOGUE)
            if full or part not in marks or now - marks[part] >= CATALOGUE_LASTS
        }
        if artist.mbid is None:
            old.add(Part.IDENTITY)
        since = marks.get(Part.SETLISTS) if first_page == 1 and not full else None
        wanted = (old | {Part.SETLISTS, Part.EVENTS}) & parts
        return Plan(frozenset(wanted), now, first_page, since, Part.EVENTS in marks)

    def _resumed_at(self, status: ImportStatus | None) -> int:
        """Return the setlist.fm page to go on at: 1 unless an import stopped not long ago."""
        if status is None or status.updated_at is None or not (status.partial or status.running):
            return 1
        recent = self._clock.now() - status.updated_at < RESUME_WITHIN
        return status.next_page if recent else 1

    async def _stop(self, progress: Progress, came_in: Sequence[ShowNews]) -> None:
        """Say that the import ended early; keep what news there is, which comes only once."""
        now = self._clock.now()
        news = worth_telling(came_in, now)
        with suppress(StorageError):
            await progress.stop(tr(_STOPPED), lambda write: keep_news(write, news, now))

    async def _phases(
        self, progress: Progress, artist: Subject, plan: Plan, news: list[ShowNews]
    ) -> tuple[ShowNews, ...]:
        came: set[Part] = set()
        await progress.advance(
            ImportStage.INITIALIZING, tr("Looking up {artist}", artist=artist.name)
        )
        if Part.IDENTITY in plan.parts:
            artist, found = await self._initialize(progress, artist)
            came |= {Part.IDENTITY} if found else set()
        catalogue = Catalogue(self._database, self._providers, progress, artist)
        if Part.CATALOGUE in plan.parts:
            catalogue.begin()
        try:
            await self._shows(progress, artist, plan, came, news)
            counts = await self._counts(artist.id)
            await progress.advance(ImportStage.SHOWS_COMPLETE, shows_in_words(counts))
            if Part.CATALOGUE in plan.parts and await catalogue.run():
                came.add(Part.CATALOGUE)
        finally:
            await catalogue.end()
        told = worth_telling(news, self._clock.now())
        await self._finish(progress, artist.id, plan, came, told)
        return told

    async def _shows(
        self,
        progress: Progress,
        artist: Subject,
        plan: Plan,
        came: set[Part],
        news: list[ShowNews],
    ) -> None:
        """Bring in the shows of both services; note in `came` which of them is complete.

        What is news is put into `news` as it comes; an artist's first shows are none.
        The others are asked meanwhile, and taken in afterwards: setlist.fm's shows come first.
        """
        await progress.advance(ImportStage.FETCHING_SHOWS, tr("Asking for shows"))
        asked = asyncio.create_task(self._events(progress, artist, plan))
        heard = news if plan.since is not None else []
        try:
            if Part.SETLISTS in plan.parts and await self._setlists(progress, artist, plan, heard):
                came.add(Part.SETLISTS)
            words = tr("Upcoming shows and their venues")
            await progress.advance(ImportStage.SYNCING_VENUES, words)
            events = await asked
        finally:
            asked.cancel()
            await asyncio.wait([asked])
        await progress.advance(
            ImportStage.SYNCING_VENUES,
            counted(len(events.records), "upcoming show", "upcoming shows"),
            share=0.5,
            take_in=lambda write: events.take_in(write, artist.id, watched=plan.watched),
        )
        came |= {Part.EVENTS} if events.complete else set()
        news += events.news

    async def _events(self, progress: Progress, artist: Subject, plan: Plan) -> Events:
        if Part.EVENTS not in plan.parts:
            return Events()
        return await shows_elsewhere(self._providers, progress, artist)

    async def _setlists(
        self, progress: Progress, artist: Subject, plan: Plan, news: list[ShowNews]
    ) -> bool:
        if artist.refuses(Service.MUSICBRAINZ.value):
            progress.notice(
                tr("Played setlists were not asked for: this artist is linked with none.")
            )
            return False
        found = Found(known=True, mbid=artist.mbid)
        if artist.mbid is None:
            found = await at_setlistfm(self._providers, progress, artist)
        if not found.known:
            return False
        pages = SetlistPages(self._database, self._providers, progress, artist, found.mbid)
        try:
            if plan.since is not None:
                return await pages.newest(plan.since)
            return await pages.run(plan.first_page)
        finally:
            news += pages.news

    async def _initialize(self, progress: Progress, artist: Subject) -> tuple[Subject, bool]:
        """Fill in the artist from MusicBrainz; return it with its ids elsewhere, and whether."""
        if artist.refuses(Service.MUSICBRAINZ.value):
            return artist, True
        try:
            record = await at_musicbrainz(self._providers, artist)
        except (ProviderError, NotFound, AmbiguousArtist) as error:
            if isinstance(error, AmbiguousArtist):
                progress.unclear.add(Service.MUSICBRAINZ)
            progress.lacks(Service.MUSICBRAINZ, error.in_words())
            return artist, False

        def take_in(write: Write) -> None:
            if ingest_artist(write, record, now=self._clock.now()) != artist.id:
                raise Conflict(
                    tr(
                        "{artist} stands in the library a second time, with its MusicBrainz id.",
                        artist=artist.name,
                    ),
                    hint=tr("Import that one."),
                )

        found = tr("Artist found")
        await progress.advance(ImportStage.INITIALIZING, found, share=0.5, take_in=take_in)
        return await self._database.read(lambda session: subject(session, artist.id)), True

    async def _finish(
        self,
        progress: Progress,
        artist_id: int,
        plan: Plan,
        came: set[Part],
        news: tuple[ShowNews, ...],
    ) -> None:
        now = self._clock.now()

        def take_in(write: Write) -> None:
            for part in came:
                keep_mark(write, part, artist_id, plan.begun_at)
            keep_news(write, news, now)
            asked = {_ASKED[part] for part in plan.parts if part in _ASKED}
            note_unclear(write, artist_id, asked, progress.unclear, now)
            if Part.SETLISTS in came or not progress.reasons:
                change_artist(write, artist_id, refreshed_at=to_stored(now))

        counts = await self._counts(artist_id)
        done = Part.SETLISTS in came or not progress.reasons
        again = 1 if done else progress.status.next_page
        words = all_in_words(counts, news if plan.since is not None else None)
        await progress.finish(words, next_page=again, take_in=take_in)

    async def _counts(self, artist_id: int) -> Counts:
        return await self._database.read(lambda session: counts_of(session, artist_id))
