"""Setlists: read, made, edited by commands, undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setlist_desktop.domain.editing import Command
    from setlist_desktop.domain.setlists import Setlist, SetlistKind, UndoState
    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Setlists:
    """The setlists of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_show(self, show_id: int, kind: SetlistKind) -> Setlist | None:
        """Return the show's setlist of a kind, or None where there is none yet."""
        raise NotImplementedError

    async def get(self, setlist_id: int) -> Setlist:
        """Return a setlist. Raises NotFound."""
        raise NotImplementedError

    async def begin(self, show_id: int, kind: SetlistKind) -> Setlist:
        """Return the show's setlist of a kind, making an empty one (one main set) if need be."""
        raise NotImplementedError

    async def edit(self, setlist_id: int, command: Command, label: str) -> Setlist:
        """Apply an act as one undo step named `label`; return the setlist as it is now.

        Songs with id 0 are found or made by title for the show's artist. Raises Conflict.
        """
        raise NotImplementedError

    async def undo(self, setlist_id: int) -> Setlist:
        """Undo the last step. Raises Conflict where the setlist was changed meanwhile."""
        raise NotImplementedError

    async def redo(self, setlist_id: int) -> Setlist:
        """Redo the step undone last."""
        raise NotImplementedError

    async def undo_state(self, setlist_id: int) -> UndoState:
        """Return the names of the steps that undo and redo would act on."""
        raise NotImplementedError

    async def pool(self, show_id: int) -> tuple[PoolSong, ...]:
        """Return all songs of the show's artist, most often played of late first."""
        raise NotImplementedError

    async def set_played_from_text(self, show_id: int, text: str) -> Setlist:
        """Replace the played setlist by pasted or typed text, as one undo step.

        The text's form is that of `domain.setlist_text`. Raises InvalidInput with the line.
        """
        raise NotImplementedError
