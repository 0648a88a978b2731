"""A picture for an artist: the cover of a studio album, from the Cover Art Archive.

Nothing else is asked for pictures: Last.fm has none of artists any more, Spotify's may only stand
beside what is Spotify's, and Deezer's terms, which nobody can read without an account, may not
permit it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import NotFound, ProviderError
from setlist_desktop.providers.urgency import behind
from setlist_desktop.storage.imports import subject

if TYPE_CHECKING:
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database

MOST_ALBUMS = 3
"""So many albums, the newest first, are asked for a cover before an artist counts as without."""

EDGE_PX = 250


class Artwork:
    """Pictures, from the cache where they were fetched before, so that they show offline."""

    def __init__(self, database: Database, providers: Providers) -> None:
        self._database = database
        self._providers = providers

    async def of_artist(self, artist_id: int) -> bytes | None:
        """Return a JPEG, PNG or GIF of an artist, None where there is none or none can be had.

        It is asked for behind whatever the user waits for.
        """
        try:
            artist = await self._database.read(lambda session: subject(session, artist_id))
            if not artist.mbid:
                return None
            with behind():
                return await self._newest_cover(artist.mbid)
        except (ProviderError, NotFound):
            return None  # a picture only adorns: what failed stands on the service's card

    async def _newest_cover(self, mbid: str) -> bytes | None:
        albums = (await self._providers.musicbrainz.release_groups(mbid)).value
        full = [album for album in albums if album.kind == "album"] or list(albums)
        for album in full[: -MOST_ALBUMS - 1 : -1]:
            picture = (await self._providers.coverart.front(album.mbid or "", EDGE_PX)).value
            if picture is not None:
                return picture
        return None
