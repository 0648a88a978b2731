"""Insights: what an artist's past tells, computed off the event loop and kept until it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.insights import insights_of
from setlist_desktop.services.worker import Worker
from setlist_desktop.storage.pasts import artist_past, fingerprint, titles_of

if TYPE_CHECKING:
    from setlist_desktop.domain.insights import Insights as Told
    from setlist_desktop.storage.database import Database


class Insights:
    """Statistics of the library's artists."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._worker = Worker("insights")
        self._kept: tuple[tuple[object, ...], Told] | None = None

    async def of_artist(self, artist_id: int) -> Told:
        """Return what an artist's past tells; empty where no setlist is known."""
        return await self._worker.run(lambda: self._of(artist_id))

    async def close(self) -> None:
        """Wait for what is being computed."""
        await self._worker.settle()

    def _of(self, artist_id: int) -> Told:
        read = self._database.read_now
        key = (artist_id, *read(lambda session: fingerprint(session, artist_id)))
        if self._kept is not None and self._kept[0] == key:
            return self._kept[1]
        past = read(lambda session: artist_past(session, artist_id))
        songs = {entry.song for show in past.shows for entry in show.past.entries}
        words = read(lambda session: titles_of(session, songs))
        titles = {song: title for song, (title, _cover_of) in words.items()}
        told = insights_of(artist_id, past.shows, titles)
        self._kept = (key, told)
        return told
