"""Spoilers: tours hidden until the user has been, in one place for the window and the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.storage import spoilers as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.spoilers import HiddenTour
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Spoilers:
    """Hides tours, and shows them again."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def tours(self) -> tuple[HiddenTour, ...]:
        """Return what is hidden."""
        return await self._database.read(stored.hidden_tours)

    async def shows(self) -> frozenset[int]:
        """Return the shows of which nothing is told that was played."""
        return await self._database.read(stored.hidden_shows)

    async def hide(self, show_id: int) -> None:
        """Hide the tour of a show until the user has been to it. Raises NotFound."""
        now = self._clock.now()
        await self._database.write(lambda write: stored.hide_tour(write, show_id, now))

    async def show(self, show_id: int) -> None:
        """Take `hide` back. Raises NotFound."""
        await self._database.write(lambda write: stored.show_tour(write, show_id))

    async def settle(self) -> int:
        """Show the tours again that the user has been to; return how many."""
        now = self._clock.now()
        if not await self.tours():
            return 0
        return await self._database.write(lambda write: stored.show_where_been(write, now))

    def reveal(self) -> None:
        """Hide nothing for as long as this process works on the library."""
        self._database.reveal = True
