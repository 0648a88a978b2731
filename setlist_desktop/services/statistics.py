"""Statistics of shows, artists and venues; what draws attention; what happened of late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.changes import Kind
from setlist_desktop.storage import feed
from setlist_desktop.storage import statistics as stored
from setlist_desktop.storage.trends import trends

if TYPE_CHECKING:
    from datetime import datetime

    from setlist_desktop.domain.statistics import (
        ArtistStatistics,
        Happened,
        Looked,
        Trend,
        VenueStatistics,
        VoteStatistics,
        WeekOfVotes,
    )
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.setlists import Reading
    from setlist_desktop.system.clock import Clock


_LOOKED_AT = 50
"""So many artists of the list are looked at for votes."""


class Statistics:
    """What the library tells, counted from what it holds."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def votes(self, show_id: int) -> VoteStatistics:
        """Return the votes on a show: totals, the last 24 hours, the leaders."""
        now = self._clock.now()
        return await self._database.read(lambda s: stored.vote_statistics(s, show_id, now))

    async def artist(self, artist_id: int) -> ArtistStatistics:
        """Return an artist's past: shows, lengths, what is played most and missed longest."""
        now = self._clock.now()
        return await self._database.read(lambda s: stored.artist_statistics(s, artist_id, now))

    async def venue(self, venue_id: int) -> VenueStatistics:
        """Return a venue's past."""
        return await self._database.read(lambda s: stored.venue_statistics(s, venue_id))

    async def trending_shows(self) -> tuple[Trend, ...]:
        """Return the shows that draw most attention, as the last list has them."""
        now = self._clock.now()
        return await self._database.read(lambda s: trends(s, Kind.SHOW, now))

    async def trending_artists(self) -> tuple[Trend, ...]:
        """Return the artists that draw most attention, as the last list has them."""
        now = self._clock.now()
        return await self._database.read(lambda s: trends(s, Kind.ARTIST, now))

    async def trending_weeks(self, most: int = 3) -> tuple[WeekOfVotes, ...]:
        """Return the week's votes on the artists that draw most attention, where there are any."""
        now = self._clock.now()

        def weeks(session: Reading) -> tuple[WeekOfVotes, ...]:
            voted = stored.weeks_of_votes(session, now)
            listed = trends(session, Kind.ARTIST, now, _LOOKED_AT)
            return tuple(voted[one.id] for one in listed if one.id in voted)[:most]

        return await self._database.read(weeks)

    async def looked_at_last(self, most: int = 4) -> tuple[Looked, ...]:
        """Return the artists that were looked at, the last ones first."""
        return await self._database.read(lambda s: stored.looked_at_last(s, most))

    async def looked_at(self, show_id: int = 0, artist_id: int = 0) -> None:
        """Count a look at a show and at an artist, for what is trending."""
        now = self._clock.now()
        looks = [("show", show_id), ("artist", artist_id)]

        def count(write: Write) -> None:
            for kind, row_id in looks:
                if row_id:
                    stored.looked_at(write, kind, row_id, now)

        await self._database.write(count)

    async def happened(
        self, before: datetime | None = None, most: int = 50
    ) -> tuple[Happened, ...]:
        """Return what happened before an instant (now), newest first."""
        until = before or self._clock.now()
        return await self._database.read(lambda s: feed.happened(s, until, most))
