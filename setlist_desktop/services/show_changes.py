"""Shows mended by hand: date, place, time, tour and status, undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import show_facts as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.domain.shows import ShowFacts
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class ShowChanges:
    """What the user knows better of a show. A service that tells it anew can change it again."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def facts(self, show_id: int) -> ShowFacts:
        """Return what is known of a show. Raises NotFound."""
        return await self._database.read(lambda session: stored.facts_of(session, show_id))

    async def change(self, show_id: int, facts: ShowFacts) -> None:
        """Change what is known, as one step; a capacity is the venue's, so for all shows there.

        Raises InvalidInput for no venue, NotFound.
        """
        if not facts.venue.strip():
            raise InvalidInput(tr("A show needs a venue."), field="venue")
        now = self._clock.now()
        await self._database.write(lambda write: stored.change_facts(write, show_id, facts, now))

    async def undo(self) -> None:
        """Undo the last change. Raises Conflict where there is none, or it was changed since."""
        await self._database.write(stored.undo_change)

    async def redo(self) -> None:
        """Redo the change undone last. Raises Conflict as `undo`."""
        await self._database.write(stored.redo_change)

    async def undo_state(self) -> UndoState:
        """Return the names of the changes that undo and redo would act on."""
        return await self._database.read(stored.changes_undo_state)
