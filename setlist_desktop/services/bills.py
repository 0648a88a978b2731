"""The acts of one night: told, added by hand, taken off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import bills as stored
from setlist_desktop.storage.artists import has_artist

if TYPE_CHECKING:
    from collections.abc import Mapping

    from setlist_desktop.domain.shows import Act
    from setlist_desktop.storage.database import Database, Write


class Bills:
    """Who plays with whom: at one venue on one day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_artist(self, artist_id: int) -> Mapping[int, tuple[str, ...]]:
        """Return the names of the other acts by the ids of an artist's shows; most have none."""
        return await self._database.read(lambda s: stored.bills_of_artist(s, artist_id))

    async def of_show(self, show_id: int) -> tuple[Act, ...]:
        """Return the acts of a show's night in their order, its own among them. Raises NotFound."""
        return await self._database.read(lambda session: stored.bill_of_show(session, show_id))

    async def add(self, show_id: int, artist_id: int) -> int:
        """Put an artist on the bill; return the id of its show. Raises NotFound."""

        def change(write: Write) -> int:
            if not has_artist(write.session, artist_id):
                raise NotFound(tr("No artist has the id {id}.", id=artist_id))
            return stored.add_act(write, show_id, artist_id)

        return await self._database.write(change)

    async def take_off(self, show_id: int) -> None:
        """Take an act off that was added by hand.

        Raises NotFound, or Conflict where something is known of it.
        """
        await self._database.write(lambda write: stored.take_off(write, show_id))
