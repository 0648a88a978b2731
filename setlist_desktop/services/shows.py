"""Shows of an artist: listed, added by hand, marked as gone to or missed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import PastShows, When, is_past
from setlist_desktop.services.bills import Bills
from setlist_desktop.services.show_changes import ShowChanges
from setlist_desktop.storage import attendance as marks
from setlist_desktop.storage import shows as stored
from setlist_desktop.storage.artists import has_artist

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable
    from datetime import datetime

    from setlist_desktop.domain.attendance import Attendance
    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.domain.shows import NewShow, Show
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


_AROUND = timedelta(days=3)
PAGE = 100
"""So many shows are read in the time of a frame."""


class Shows:
    """The shows of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.bills = Bills(database)
        self.changes = ShowChanges(database, clock)
        self._database = database
        self._clock = clock

    async def of_artist(self, artist_id: int, when: When = When.ALL) -> tuple[Show, ...]:
        """Return an artist's shows: upcoming ones soonest first (undated last), past newest first.

        Upcoming means not yet past at the venue: cancelled, postponed and undated ones included.
        ALL gives upcoming, then past.
        """
        now = self._clock.now()
        # Where a show is over depends on its venue's zone, a day or two at most.
        since = now.date() - _AROUND if when is When.UPCOMING else None
        until = now.date() + _AROUND if when is When.PAST else None
        return await self._database.read(
            lambda session: _arranged(
                stored.shows_of_artist(session, artist_id, since, until), when, now
            )
        )

    async def past_pages(self, artist_id: int, most: int = PAGE) -> AsyncIterator[PastShows]:
        """Yield an artist's past shows, newest first, so many at a time: a long past takes a while.

        The first page comes also where there is none.
        """
        now = self._clock.now()
        until = now.date() + _AROUND
        before: Show | None = None
        total: int | None = None
        while True:
            shows = await self._database.read(
                partial(
                    stored.past_shows, artist_id=artist_id, until=until, before=before, most=most
                )
            )
            over = _arranged(reversed(shows), When.PAST, now)
            if total is None:
                up_to = await self._database.read(
                    partial(stored.count_shows, artist_id=artist_id, until=until)
                )
                total = up_to - (len(shows) - len(over))
            yield PastShows(over, total)
            if len(shows) < most:
                return
            before = shows[-1]

    async def get(self, show_id: int) -> Show:
        """Return one show. Raises NotFound."""
        return await self._database.read(lambda session: stored.one_show(session, show_id))

    async def add(self, show: NewShow) -> Show:
        """Add a show by hand; a show of that artist, date and venue is returned as it is.

        Raises InvalidInput for an empty venue, NotFound for the artist.
        """
        if not show.venue.strip():
            raise InvalidInput(tr("A show needs a venue."), field="venue")

        def add(write: Write) -> Show:
            if not has_artist(write.session, show.artist_id):
                raise NotFound(tr("No artist has the id {id}.", id=show.artist_id))
            return stored.one_show(write.session, stored.add_show(write, show))

        return await self._database.write(add)

    async def mark(self, show_id: int, state: Attendance | None) -> None:
        """Say that the user goes to a show, went, or missed it; None: nothing. One undo step.

        Raises NotFound.
        """
        now = self._clock.now()
        await self._database.write(lambda write: marks.mark_show(write, show_id, state, now))

    async def undo_mark(self) -> None:
        """Undo the last mark. Raises Conflict where there is none, or it was changed meanwhile."""
        now = self._clock.now()
        await self._database.write(lambda write: marks.undo_mark(write, now))

    async def redo_mark(self) -> None:
        """Redo the mark undone last. Raises Conflict as `undo_mark`."""
        now = self._clock.now()
        await self._database.write(lambda write: marks.redo_mark(write, now))

    async def marks_undo_state(self) -> UndoState:
        """Return the names of the marks that undo and redo would act on."""
        return await self._database.read(marks.marks_undo_state)


def _arranged(shows: Iterable[Show], when: When, now: datetime) -> tuple[Show, ...]:
    """Return the shows (given by date) as a tab shows them."""
    upcoming: list[Show] = []
    past: list[Show] = []
    around = now.date() - timedelta(days=2), now.date() + timedelta(days=2)
    for show in shows:
        if show.date is None or around[0] <= show.date <= around[1]:
            over = is_past(show.date, show.zone, now)
        else:  # so far off that the venue's zone makes no difference
            over = show.date < around[0]
        (past if over else upcoming).append(show)
    past.reverse()
    return {
        When.UPCOMING: tuple(upcoming),
        When.PAST: tuple(past),
        When.ALL: (*upcoming, *past),
    }[when]
