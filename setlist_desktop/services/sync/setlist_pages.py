"""setlist.fm's part of an import: an artist's shows and played setlists, page by page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import AuthFailed, ProviderError, Unavailable
from setlist_desktop.domain.imports import ImportStage
from setlist_desktop.domain.services import Service
from setlist_desktop.storage.ingest import ingest_shows

if TYPE_CHECKING:
    from datetime import datetime

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.domain.services import Fetched, Page
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.sync.progress import Progress
    from setlist_desktop.storage.database import Write
    from setlist_desktop.storage.imports import Subject

_STAGE = ImportStage.FETCHING_SHOWS


class SetlistPages:
    """Takes in each page as it comes, so that its shows are seen at once.

    The shows of a page's last date are held until the next page is there: it may bear the late
    show of that date, and shows of one date are joined together.
    """

    def __init__(self, providers: Providers, progress: Progress, artist: Subject) -> None:
        self._providers = providers
        self._progress = progress
        self._artist = artist
        self._held: list[ShowRecord] = []
        self._held_at: datetime | None = None
        self._after_held = 1
        self._came = 0
        self._total = 0

    async def run(self, first_page: int) -> bool:
        """Take in page 1, which bears what is newest, then `first_page` and all after it.

        Returns whether all came; why not is noted in the progress.
        """
        if self._artist.mbid is None:
            self._progress.notice("Without a MusicBrainz id setlist.fm was not asked.")
            return False
        try:
            await self._all_pages(self._artist.mbid, first_page)
        except AuthFailed as error:
            self._note_key(error)
            return False
        except ProviderError as error:
            self._progress.lacks(Service.SETLISTFM, self._how_far() + error.in_words())
            return False
        finally:
            await self._take_in_held()
        return True

    async def _all_pages(self, mbid: str, first_page: int) -> None:
        number = last = 1
        while number <= last:
            # The pages of a new import are asked for anew, those of a resumed one may be cached.
            refresh = first_page == 1 or number == 1
            fetched = await self._providers.setlistfm.artist_setlists(mbid, number, refresh=refresh)
            last = fetched.value.page_count if fetched.value.total else 0
            following = max(number + 1, first_page)
            await self._take_in(fetched, number, following, adjoins=following == number + 1 <= last)
            if fetched.is_stale:
                reason = fetched.reason or "no newer page could be had."
                raise Unavailable(Service.SETLISTFM, reason, hint="Retry later.")
            number = following

    async def _take_in(
        self, fetched: Fetched[Page[ShowRecord]], number: int, following: int, *, adjoins: bool
    ) -> None:
        page = fetched.value
        for problem in page.problems:
            self._progress.lacks(Service.SETLISTFM, problem)
        if number == 1 and not page.total:
            self._progress.notice("setlist.fm has no shows of this artist.")
        records = [*self._held, *page.items]
        last_date = records[-1].date if records and adjoins else None
        ready = [record for record in records if last_date is None or record.date != last_date]
        self._held = [record for record in records if last_date and record.date == last_date]
        self._held_at, self._after_held = fetched.fetched_at, following
        self._total = page.total
        self._came = min((following - 1) * page.per_page, page.total)
        # Should the program end now, what is held is lost: the next import asks for it again.
        whole = not self._held and not fetched.is_stale
        await self._advance(ready, fetched.fetched_at, following if whole else number)

    async def _take_in_held(self) -> None:
        held, self._held = self._held, []
        if held:
            await self._advance(held, self._held_at, self._after_held)

    async def _advance(
        self, records: list[ShowRecord], fetched_at: datetime | None, next_page: int
    ) -> None:
        await self._progress.advance(
            _STAGE,
            f"{self._came:,} of {self._total:,} shows",
            share=self._came / self._total if self._total else 1.0,
            next_page=max(next_page, self._progress.status.next_page),
            take_in=partial(_ingest, self._artist.id, records, fetched_at),
        )

    def _note_key(self, error: AuthFailed) -> None:
        if error.missing:
            self._progress.notice("Played setlists were not asked for: setlist.fm needs a key.")
        else:
            self._progress.lacks(Service.SETLISTFM, error.in_words())

    def _how_far(self) -> str:
        return f"{self._came:,} of {self._total:,} shows came. " if self._total else ""


def _ingest(
    artist_id: int, records: list[ShowRecord], fetched_at: datetime | None, write: Write
) -> None:
    ingest_shows(write, artist_id, records, fetched_at=fetched_at)
