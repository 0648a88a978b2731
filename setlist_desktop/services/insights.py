"""Insights: what an artist's past tells, computed off the event loop and kept until it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.insights import insights_of
from setlist_desktop.storage.pasts import artist_past, fingerprint, titles_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.insights import Insights as Told
    from setlist_desktop.storage.database import Database


class Insights:
    """Statistics of the library's artists."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: tuple[tuple[object, ...], Told] | None = None

    async def of_artist(self, artist_id: int) -> Told:
        """Return what an artist's past tells; empty where no setlist is known."""
        return await self._database.read(lambda session: self._of(session, artist_id))

    def _of(self, session: Session, artist_id: int) -> Told:
        key = (artist_id, *fingerprint(session, artist_id))
        kept = self._kept
        if kept is not None and kept[0] == key:
            return kept[1]
        past = artist_past(session, artist_id)
        songs = {entry.song for show in past.shows for entry in show.past.entries}
        titles = {song: title for song, (title, _) in titles_of(session, songs).items()}
        told = insights_of(artist_id, past.shows, titles)
        self._kept = (key, told)
        return told
