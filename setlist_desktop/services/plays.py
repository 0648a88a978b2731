"""Keeps how often songs were played counted, so that no list has to wait for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.storage.plays import count_plays, uncounted

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database


async def count_anew(database: Database) -> int:
    """Count the plays of the artists whose setlists have changed; return how many artists.

    A write for each, since one with a long past takes a tenth of a second.
    """
    artists = await database.read(uncounted)
    for artist_id in artists:
        await database.write(partial(count_plays, artist_id=artist_id))
    return len(artists)
