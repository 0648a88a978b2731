"""Artists: found here and online, added by hand, followed, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import AmbiguousArtist, InvalidInput, NotFound
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.storage import artists as stored
from setlist_desktop.storage.ingest import ingest_artist
from setlist_desktop.storage.instants import to_stored

if TYPE_CHECKING:
    from setlist_desktop.domain.artists import Artist, ArtistSearchResult
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


class Artists:
    """The artists of the library and of the services."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def all(self) -> tuple[Artist, ...]:
        """Return the library's artists, followed ones first, by sort name."""
        now = self._clock.now()
        return await self._database.read(lambda session: stored.all_artists(session, now))

    async def get(self, artist_id: int) -> Artist:
        """Return one artist. Raises NotFound."""
        now = self._clock.now()
        return await self._database.read(lambda session: stored.one_artist(session, artist_id, now))

    async def resolve(self, text: str) -> Artist:
        """Return the library's artist of a name, an MBID or an id.

        Raises NotFound, or AmbiguousArtist where several bear the name.
        """
        wanted = text.strip()
        now = self._clock.now()
        artists = await self._database.read(
            lambda session: stored.artists_meant(session, wanted, now)
        )
        if not artists:
            raise NotFound(
                tr("The library has no artist “{name}”.", name=wanted),
                hint=tr("Import or add the artist first."),
            )
        if len(artists) > 1:
            raise AmbiguousArtist(
                plural(
                    len(artists),
                    "{n} artist fits “{name}”.",
                    "{n} artists fit “{name}”.",
                    name=wanted,
                ),
                stored.candidates(artists),
            )
        return artists[0]

    async def search(self, text: str) -> ArtistSearchResult:
        """Search library, MusicBrainz and (with a key) setlist.fm; join by MBID.

        Keyless services still answer where a keyed one fails; `problems` says what failed. Raises
        ProviderError only where nothing at all can be shown.
        """
        from setlist_desktop.services.search import search_artists

        return await search_artists(self._database, self._providers, self._clock, text)

    async def recall(self, text: str) -> ArtistSearchResult:
        """Return the library's artists and those of earlier searches, without asking anybody."""
        from setlist_desktop.services.search import recalled_artists

        return await recalled_artists(self._database, self._providers, self._clock, text)

    async def add(
        self, name: str, *, mbid: str | None = None, disambiguation: str = "", country: str = ""
    ) -> Artist:
        """Add an artist by hand, or return the one that has the MBID (or exact name) already.

        Raises InvalidInput for an empty name or an MBID that is none.
        """
        record = ArtistRecord(
            name=_checked_name(name),
            mbid=_checked_mbid(mbid),
            disambiguation=disambiguation.strip(),
            country=country.strip(),
        )
        now = self._clock.now()

        def add(write: Write) -> Artist:
            artist_id = ingest_artist(write, record, now=now)
            return stored.one_artist(write.session, artist_id, now)

        return await self._database.write(add)

    async def follow(self, artist_id: int, followed: bool) -> Artist:
        """Follow an artist, or no longer."""
        return await self._change(artist_id, followed=followed)

    async def remove(self, artist_id: int) -> None:
        """Take an artist out of the list; nothing of it is deleted, `restore` brings it back."""
        await self._change(artist_id, removed_at=to_stored(self._clock.now()))

    async def restore(self, artist_id: int) -> Artist:
        """Bring a removed artist back."""
        return await self._change(artist_id, removed_at=None)

    async def _change(self, artist_id: int, **values: object) -> Artist:
        now = self._clock.now()

        def change(write: Write) -> Artist:
            stored.change_artist(write, artist_id, **values)
            return stored.one_artist(write.session, artist_id, now)

        return await self._database.write(change)


def _checked_name(name: str) -> str:
    if not name.strip():
        raise InvalidInput(tr("An artist needs a name."), field="name")
    return name.strip()


def _checked_mbid(mbid: str | None) -> str | None:
    if mbid is None or not mbid.strip():
        return None
    if not stored.MBID.fullmatch(mbid.strip()):
        raise InvalidInput(
            tr("“{text}” is no MusicBrainz id.", text=mbid),
            field="mbid",
            hint=tr(
                "It has 32 letters and digits in five groups, as in the artist's address there."
            ),
        )
    return mbid.strip().lower()
