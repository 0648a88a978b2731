"""Setlists: read, made, edited by commands, undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.setlist_text import parse_setlist_text, sets_of_records
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.storage import setlists as stored
from setlist_desktop.storage.pool import pool_of_show
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.undo import setlist_scope, undo_state

if TYPE_CHECKING:
    from setlist_desktop.domain.editing import Command
    from setlist_desktop.domain.setlists import Setlist, UndoState
    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


class Setlists:
    """The setlists of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_show(self, show_id: int, kind: SetlistKind) -> Setlist | None:
        """Return the show's setlist of a kind, or None where there is none yet."""
        return await self._database.read(
            lambda session: stored.find_setlist(session, show_id, kind)
        )

    async def get(self, setlist_id: int) -> Setlist:
        """Return a setlist. Raises NotFound."""
        return await self._database.read(lambda session: load_setlist(session, setlist_id))

    async def begin(self, show_id: int, kind: SetlistKind) -> Setlist:
        """Return the show's setlist of a kind, making an empty one (one main set) if need be."""
        return await self._database.write(lambda write: stored.begin_setlist(write, show_id, kind))

    async def edit(self, setlist_id: int, command: Command, label: str) -> Setlist:
        """Apply an act as one undo step named `label`; return the setlist as it is now.

        Songs with id 0 are found or made by title for the show's artist. Raises Conflict.
        """
        now = self._clock.now()
        return await self._database.write(
            lambda write: stored.edit_setlist(write, setlist_id, command, label, now)
        )

    async def undo(self, setlist_id: int) -> Setlist:
        """Undo the last step. Raises Conflict where the setlist was changed meanwhile."""
        return await self._database.write(lambda write: stored.undo_edit(write, setlist_id))

    async def redo(self, setlist_id: int) -> Setlist:
        """Redo the step undone last."""
        return await self._database.write(lambda write: stored.redo_edit(write, setlist_id))

    async def undo_state(self, setlist_id: int) -> UndoState:
        """Return the names of the steps that undo and redo would act on."""
        scope = setlist_scope(setlist_id)
        return await self._database.read(lambda session: undo_state(session, scope))

    async def pool(self, show_id: int) -> tuple[PoolSong, ...]:
        """Return all songs of the show's artist, most often played of late first."""
        return await self._database.read(lambda session: pool_of_show(session, show_id))

    async def set_played_from_text(self, show_id: int, text: str) -> Setlist:
        """Replace the played setlist by pasted or typed text, as one undo step.

        The text's form is that of `domain.setlist_text`. Raises InvalidInput with the line.
        """
        command = ReplaceSets(sets_of_records(parse_setlist_text(text)))
        now = self._clock.now()

        def replace(write: Write) -> Setlist:
            setlist = stored.begin_setlist(write, show_id, SetlistKind.PLAYED)
            return stored.edit_setlist(write, setlist.id, command, "Paste setlist", now)

        return await self._database.write(replace)
