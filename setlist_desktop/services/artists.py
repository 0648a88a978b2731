"""Artists: found here and online, added by hand, followed, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setlist_desktop.domain.artists import Artist, ArtistSearchResult
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Artists:
    """The artists of the library and of the services."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def all(self) -> tuple[Artist, ...]:
        """Return the library's artists, followed ones first, by sort name."""
        raise NotImplementedError

    async def get(self, artist_id: int) -> Artist:
        """Return one artist. Raises NotFound."""
        raise NotImplementedError

    async def resolve(self, text: str) -> Artist:
        """Return the library's artist of a name, an MBID or an id.

        Raises NotFound, or AmbiguousArtist where several bear the name.
        """
        raise NotImplementedError

    async def search(self, text: str) -> ArtistSearchResult:
        """Search library, MusicBrainz and (with a key) setlist.fm; join by MBID.

        Keyless services still answer where a keyed one fails; `problems` says what failed. Raises
        ProviderError only where nothing at all can be shown.
        """
        raise NotImplementedError

    async def add(
        self, name: str, *, mbid: str | None = None, disambiguation: str = "", country: str = ""
    ) -> Artist:
        """Add an artist by hand, or return the one that has the MBID (or exact name) already."""
        raise NotImplementedError

    async def follow(self, artist_id: int, followed: bool) -> Artist:
        """Follow an artist, or no longer."""
        raise NotImplementedError

    async def remove(self, artist_id: int) -> None:
        """Take an artist out of the list; nothing of it is deleted, `restore` brings it back."""
        raise NotImplementedError

    async def restore(self, artist_id: int) -> Artist:
        """Bring a removed artist back."""
        raise NotImplementedError
