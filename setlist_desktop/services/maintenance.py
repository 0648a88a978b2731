"""Care of the library: how it stands, clean-up, order, made-up data to try things with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.services.backups import Backups
from setlist_desktop.services.plays import count_anew
from setlist_desktop.storage import maintenance as stored
from setlist_desktop.storage.maintenance import LOGS_KEPT

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from setlist_desktop.domain.maintenance import Cleaned, Condition
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Maintenance:
    """Looks after the open library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def condition(self) -> Condition:
        """Look the whole library through: sizes, soundness, what is left over."""
        return await self._database.read(stored.condition)

    async def clean(self, keep_logs: timedelta = LOGS_KEPT) -> Cleaned:
        """Take out what nothing leads to and old logs, after a backup; nothing of the user's."""
        await Backups(self._database, self._clock).before(Reason.ROUTINE)
        before = self._clock.now() - keep_logs
        return await self._database.write(lambda write: stored.clean(write, before))

    async def put_in_order(self) -> int:
        """Build indexes anew and give free space back; return the bytes freed.

        Edits wait meanwhile. Raises StorageBusy where another program works on the library.
        """
        path = self._database.path
        return await self._database.alone(lambda: stored.put_in_order(path))

    async def add_sample(
        self, size: SampleSize | None = None, report: Callable[[int, int], None] | None = None
    ) -> None:
        """Add made-up artists, venues, songs and shows; `report` hears (shows done, of how many).

        Raises InvalidInput for a size that makes no library.
        """
        from setlist_desktop.storage.samples import Sampler

        size = size or SampleSize()
        if min(size.artists, size.venues, size.shows, size.songs) < 1:
            raise InvalidInput(tr("A sample has at least one of everything."), field="size")
        sampler = Sampler(size, self._clock.now())
        await self._database.write(sampler.add_artists)
        done = 0
        for shows in sampler.portions():
            await self._database.write(lambda write, some=shows: sampler.add_shows(write, some))  # type: ignore[misc]
            done += len(shows)
            if report is not None:
                report(done, size.shows)
        await count_anew(self._database)
