"""setlist.fm's part of an import: an artist's shows and played setlists, page by page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import AuthFailed, ProviderError, Unavailable
from setlist_desktop.domain.imports import ImportStage
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.titles import name_key
from setlist_desktop.domain.words import count
from setlist_desktop.services.sync.costs import pages_in_words
from setlist_desktop.storage.imports import counts_of
from setlist_desktop.storage.ingest import ingest_shows
from setlist_desktop.storage.sync import versions_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.domain.services import Fetched, Page
    from setlist_desktop.domain.sync import ShowNews
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.sync.progress import Progress
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.imports import Subject

    Ask = Callable[[int, bool], Awaitable[Fetched[Page[ShowRecord]]]]

SERVICE = Service.SETLISTFM
OVERLAP = timedelta(hours=1)
"""Changes are asked for from a little before the last time: clocks differ, and replies are kept."""

_STAGE = ImportStage.FETCHING_SHOWS


class SetlistPages:
    """Takes in each page as it comes, so that its shows are seen at once.

    The shows of a page's last date are held until the next page is there: it may bear the late
    show of that date, and shows of one date are joined together. `mbid` None: by exact name.
    `news` tells what changed.
    """

    def __init__(
        self,
        database: Database,
        providers: Providers,
        progress: Progress,
        artist: Subject,
        mbid: str | None,
    ) -> None:
        self.news: list[ShowNews] = []
        self._database = database
        self._providers = providers
        self._progress = progress
        self._artist = artist
        self._mbid = mbid
        self._ready: list[ShowRecord] = []
        self._held: list[ShowRecord] = []
        self._held_at: datetime | None = None
        self._after_held = 1
        self._first_page = 1
        self._came = 0
        self._total = 0
        self._before = 0
        self._cost = ""

    async def run(self, first_page: int) -> bool:
        """Take in page 1, which bears what is newest, then `first_page` and all after it.

        Returns whether all came; why not is noted in the progress.
        """
        counts = await self._database.read(lambda session: counts_of(session, self._artist.id))
        self._before, self._first_page = counts.shows, first_page
        return await self._guarded(self._all_pages(first_page))

    async def newest(self, since: datetime) -> bool:
        """Take in what is new: pages until one that is known whole, and what changed since.

        Returns whether all came; why not is noted in the progress.
        """
        return await self._guarded(self._new_pages(since))

    async def _guarded(self, work: Awaitable[None]) -> bool:
        try:
            await work
        except AuthFailed as error:
            self._note_key(error)
            return False
        except ProviderError as error:
            self._progress.lacks(SERVICE, self._how_far() + error.in_words())
            return False
        finally:
            await self._take_in_held()
        return True

    async def _all_pages(self, first_page: int) -> None:
        number = last = 1
        while number <= last:
            # The pages of a new import are asked for anew, those of a resumed one may be cached.
            refresh = first_page == 1 or number == 1
            fetched = await self._page(number, refresh)
            last = fetched.value.page_count if fetched.value.total else 0
            following = max(number + 1, first_page)
            if number == 1:
                await self._tell_cost(last - following + 1)
            await self._take_in(fetched, number, following, adjoins=following == number + 1 <= last)
            _refuse_stale(fetched)
            number = following

    async def _new_pages(self, since: datetime) -> None:
        await self._until_known(self._page, self._progress.status.next_page)
        if self._mbid is not None:
            mbid = self._mbid

            async def changed(number: int, refresh: bool) -> Fetched[Page[ShowRecord]]:
                return await self._providers.setlistfm.search_setlists(
                    number, refresh=refresh, artist_mbid=mbid, last_updated=since - OVERLAP
                )

            await self._until_known(changed, 1)

    async def _until_known(self, ask: Ask, next_page: int) -> None:
        """Take in pages up to the first one on which everything is known as it stands."""
        number = last = 1
        while number <= last:
            fetched = await ask(number, True)
            known = await self._is_known(fetched.value.items)
            last = 0 if known else fetched.value.page_count
            self._hold(fetched, adjoins=number < last)
            words = plural(len(self._ready), "{n} show looked at anew", "{n} shows looked at anew")
            await self._advance(self._ready, fetched.fetched_at, next_page, words)
            _refuse_stale(fetched)
            number += 1
        await self._take_in_held()

    async def _is_known(self, records: Sequence[ShowRecord]) -> bool:
        ids = [record.external_id for record in records]
        known = await self._database.read(lambda session: versions_of(session, SERVICE, ids))
        return all(known.get(record.external_id) == record.version for record in records)

    async def _page(self, number: int, refresh: bool) -> Fetched[Page[ShowRecord]]:
        if self._mbid is not None:
            return await self._providers.setlistfm.artist_setlists(
                self._mbid, number, refresh=refresh
            )
        fetched = await self._providers.setlistfm.search_setlists(
            number, refresh=refresh, artist_name=self._artist.name
        )
        page, key = fetched.value, name_key(self._artist.name)
        ours = [one for one in page.items if name_key(one.artist.name) == key and not _mbid(one)]
        return replace(fetched, value=replace(page, items=tuple(ours)))

    async def _tell_cost(self, pages: int) -> None:
        """Say beforehand what the pages still to come cost of the day, where that is much."""
        self._cost = await pages_in_words(self._providers, pages)
        if self._cost:
            await self._progress.advance(_STAGE, self._cost)

    async def _take_in(
        self, fetched: Fetched[Page[ShowRecord]], number: int, following: int, *, adjoins: bool
    ) -> None:
        page = fetched.value
        if number == 1 and not page.total:
            self._progress.notice(tr("setlist.fm has no shows of this artist."))
        self._hold(fetched, adjoins=adjoins)
        self._after_held = following
        self._total = page.total
        fresh_pages = max(number, self._first_page) - 1 if fetched.is_stale else following - 1
        self._came = min(fresh_pages * page.per_page, page.total)
        # Should the program end now, what is held is lost: the next import asks for it again.
        whole = not self._held and not fetched.is_stale
        await self._advance(self._ready, fetched.fetched_at, following if whole else number)

    def _hold(self, fetched: Fetched[Page[ShowRecord]], *, adjoins: bool) -> None:
        """Sort out what can be taken in now and what has to wait for the next page."""
        for problem in fetched.value.problems:
            self._progress.lacks(SERVICE, problem)
        records = [*self._held, *fetched.value.items]
        last_date = records[-1].date if records and adjoins else None
        self._ready = [
            record for record in records if last_date is None or record.date != last_date
        ]
        self._held = [record for record in records if last_date and record.date == last_date]
        self._held_at = fetched.fetched_at

    async def _take_in_held(self) -> None:
        held, self._held = self._held, []
        if held:
            await self._advance(held, self._held_at, self._after_held)

    async def _advance(
        self,
        records: list[ShowRecord],
        fetched_at: datetime | None,
        next_page: int,
        words: str = "",
    ) -> None:
        await self._progress.advance(
            _STAGE,
            words or self._so_far(),
            share=self._came / self._total if self._total else 1.0,
            next_page=max(next_page, self._progress.status.next_page),
            take_in=partial(self._ingest, records, fetched_at),
        )

    def _ingest(self, records: list[ShowRecord], fetched_at: datetime | None, write: Write) -> None:
        counts = ingest_shows(write, self._artist.id, records, fetched_at=fetched_at)
        self.news += counts.news

    def _note_key(self, error: AuthFailed) -> None:
        if error.missing:
            self._progress.notice(tr("Played setlists were not asked for: setlist.fm needs a key."))
        else:
            self._progress.lacks(SERVICE, error.in_words())

    def _how_far(self) -> str:
        """Return how many came; what an earlier import brought is still there."""
        if not self._total:
            return ""
        came = count(self._came)
        if self._before >= self._total:
            words = plural(
                self._total,
                "{came} of {n} show was looked at anew.",
                "{came} of {n} shows were looked at anew.",
                came=came,
            )
        else:
            words = plural(
                self._total, "{came} of {n} show came.", "{came} of {n} shows came.", came=came
            )
        return f"{words} "

    def _so_far(self) -> str:
        came = count(self._came)
        words = plural(self._total, "{came} of {n} show", "{came} of {n} shows", came=came)
        return f"{words}. {self._cost}" if self._cost else words


def _refuse_stale(fetched: Fetched[Page[ShowRecord]]) -> None:
    if fetched.is_stale:
        raise Unavailable(SERVICE, fetched.reason or tr("no newer page could be had. Retry later."))


def _mbid(record: ShowRecord) -> str | None:
    return record.artist.mbid
