"""Shows of an artist: listed, and added by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.shows import When

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import NewShow, Show
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Shows:
    """The shows of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_artist(self, artist_id: int, when: When = When.ALL) -> tuple[Show, ...]:
        """Return an artist's shows: upcoming ones soonest first (undated last), past newest first.

        Upcoming means not yet past at the venue: cancelled, postponed and undated ones included.
        ALL gives upcoming, then past.
        """
        raise NotImplementedError

    async def get(self, show_id: int) -> Show:
        """Return one show. Raises NotFound."""
        raise NotImplementedError

    async def add(self, show: NewShow) -> Show:
        """Add a show by hand; a show of that artist, date and venue is returned as it is."""
        raise NotImplementedError
