"""Songs that are one under two titles: said by the user, remembered, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.matches import MatchKind, Verdict
from setlist_desktop.storage import library_acts
from setlist_desktop.storage import song_merges as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.songs import MergedSong
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


class SongMerges:
    """Merges and splits of songs; pool, search, votes, predictions and imports follow them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_artist(self, artist_id: int) -> tuple[MergedSong, ...]:
        """Return the artist's songs that are taken for others, by title."""
        return await self._database.read(lambda s: stored.merged_songs(s, artist_id))

    async def merge(self, kept: int, other: int) -> None:
        """Take the song `other` for `kept`, as one step. Raises NotFound or InvalidInput."""
        now = self._clock.now()

        def merge(write: Write) -> None:
            pair = stored.pair(write.session, kept, other)
            library_acts.settle(write, pair, Verdict.SAME, now)

        await self._database.write(merge)

    async def split(self, other: int) -> None:
        """Make a song that was taken for another one of its own again, as one step."""
        now = self._clock.now()

        def split(write: Write) -> None:
            key = f"{stored.kept_for(write.session, other)}|{other}"
            library_acts.take_back(write, MatchKind.SONG, key, now)

        await self._database.write(split)
