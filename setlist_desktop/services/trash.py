"""The trash: setlists and artists thrown away, and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Reason
from setlist_desktop.services.backups import Backups
from setlist_desktop.storage import trash as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.statistics import Thrown
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Trash:
    """What was thrown away. Artists go there by `Artists.remove`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> tuple[Thrown, ...]:
        """Return what is in the trash, thrown away last first."""
        return await self._database.read(stored.in_trash)

    async def throw_setlist(self, setlist_id: int) -> int:
        """Put a setlist into the trash, with its undo steps; return its id there."""
        now = self._clock.now()
        return await self._database.write(
            lambda write: stored.throw_setlist(write, setlist_id, now)
        )

    async def restore(self, thrown_id: int) -> None:
        """Bring something back. Raises NotFound, or Conflict where its place is taken."""
        await self._database.write(lambda write: stored.restore_thrown(write, thrown_id))

    async def empty(self) -> int:
        """Delete for good what is in the trash, after a backup; return how many things."""
        await Backups(self._database, self._clock).before(Reason.ROUTINE)
        return await self._database.write(stored.empty)
