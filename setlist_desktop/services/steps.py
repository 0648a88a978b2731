"""Undo and redo of acts on the library: what was joined, split and told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.storage import library_acts as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Steps:
    """The one line of steps of the library, which survives a restart."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def state(self) -> UndoState:
        """Return the names of the steps that undo and redo would act on."""
        return await self._database.read(stored.steps_state)

    async def undo(self) -> None:
        """Undo the last step. Raises Conflict where there is none or it no longer fits."""
        now = self._clock.now()
        await self._database.write(lambda write: stored.undo_step(write, now))

    async def redo(self) -> None:
        """Do the step undone last again. Raises Conflict as `undo`."""
        now = self._clock.now()
        await self._database.write(lambda write: stored.redo_step(write, now))
