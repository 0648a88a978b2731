"""The shows that a user of setlist.fm has been to: told what they cost, then taken over."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from setlist_desktop.domain.attended import AttendedFound, AttendedTaken
from setlist_desktop.domain.errors import AmbiguousArtist, NotFound, ProviderError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.services.plays import count_anew
from setlist_desktop.services.sync.costs import cost_of
from setlist_desktop.storage.artists import listed
from setlist_desktop.storage.attendance import mark_attended
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.sync import shows_linked

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.domain.services import Fetched, Page
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


class Attended:
    """Brings what somebody has kept at setlist.fm into the library."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def look(self, user: str) -> AttendedFound:
        """Return how many shows there are, and what taking them over costs; asks for one page.

        Raises InvalidInput for no name, NotFound where setlist.fm has none, ProviderError.
        """
        page = (await self._page(user, 1)).value
        cost = await cost_of(self._providers, {Service.SETLISTFM: page.page_count})
        return AttendedFound(user.strip(), page.total, cost)

    async def take_over(
        self, user: str, report: Callable[[int, int], None] | None = None
    ) -> AttendedTaken:
        """Add what the library lacks of the shows, and mark them as gone to, as one undo step.

        Artists that are new with them are not followed. What the user has marked here otherwise
        stays. `report` hears (pages done, of how many). Where a page fails, those before it are
        taken over, and the result tells why the rest is missing. Undoing takes the marks off, and
        the artists that came with them off the list; shows of others stay. Raises as `look`, where
        not even the first page came.
        """
        taken = _Taken()
        number = last = 1
        while number <= last:
            try:
                fetched = await self._page(user, number)
            except ProviderError as error:
                if number == 1:
                    raise
                taken.problems.append(error.in_words())
                break
            last = fetched.value.page_count
            await self._database.write(partial(taken.take_in, fetched))
            if report is not None:
                report(number, last)
            number += 1
        now = self._clock.now()
        marked = await self._database.write(
            lambda write: mark_attended(write, taken.shows, now, taken.artists)
        )
        await count_anew(self._database)
        shows, problems = len(taken.shows), tuple(dict.fromkeys(taken.problems))
        return AttendedTaken(shows, taken.added, marked, shows - marked, problems)

    async def _page(self, user: str, number: int) -> Fetched[Page[ShowRecord]]:
        fetched = await self._providers.setlistfm.attended(user, number, refresh=True)
        if number == 1 and not fetched.value.total:
            raise NotFound(
                tr("setlist.fm has no shows that “{user}” has been to.", user=user.strip()),
                hint=tr("It is the name that the address of the profile there ends with."),
            )
        return fetched


class _Taken:
    """What came so far: ids of shows and of new artists, how many shows are new, what is missing.

    Those whom the user had taken off the list are new, too.
    """

    def __init__(self) -> None:
        self.shows: set[int] = set()
        self.artists: set[int] = set()
        self.added = 0
        self.problems: list[str] = []

    def take_in(self, fetched: Fetched[Page[ShowRecord]], write: Write) -> None:
        """Put a page's shows into the library, artist by artist."""
        page = fetched.value
        self.problems += [*page.problems, *filter(None, [fetched.reason])]
        here = listed(write.session)
        records = sorted(page.items, key=lambda one: (one.artist.name, one.artist.mbid or ""))
        for artist, theirs in groupby(records, key=lambda one: one.artist):
            try:
                artist_id = ingest_artist(write, artist, followed=False)
            except AmbiguousArtist as error:
                self.problems.append(error.in_words())
                continue
            if artist_id not in here:
                self.artists.add(artist_id)
            counts = ingest_shows(write, artist_id, list(theirs), fetched_at=fetched.fetched_at)
            self.added += counts.added
        ids = [one.external_id for one in records]
        self.shows.update(shows_linked(write.session, Service.SETLISTFM, ids))
