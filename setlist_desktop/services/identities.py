"""Artists joined with services by the user: who is meant there, and who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.artists import LinkCandidate
from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.services.backups import Backups
from setlist_desktop.services.matching import match_artist
from setlist_desktop.storage import identities as stored
from setlist_desktop.storage.forgetting import forget_shows_of
from setlist_desktop.storage.imports import subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.artists import ArtistLinks
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.forgetting import Forgotten
    from setlist_desktop.system.clock import Clock

GIVE_SHOWS = (Service.SETLISTFM.value, Service.TICKETMASTER.value, Service.MUSICBRAINZ.value)


class Identities:
    """The joins of artists. Nothing of the library is lost by another join."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def of(self, artist_id: int) -> ArtistLinks:
        """Return who an artist is at the services. Raises NotFound."""
        return await self._database.read(lambda session: stored.links_of(session, artist_id))

    async def candidates(self, artist_id: int, service: Service) -> tuple[LinkCandidate, ...]:
        """Return whom a service knows by the artist's name, those that fit best first.

        Raises ProviderError, NotFound; InvalidInput for a service that artists are not joined with.
        """
        artist = await self._database.read(lambda session: subject(session, artist_id))
        try:
            found = await self._found(service, artist.name)
        except NotFound:
            return ()
        wanted = ArtistRecord(artist.name, artist.mbid, external_ids=artist.external_ids)
        best = match_artist(wanted, found).artists
        ordered = [*best, *(one for one in found if one not in best)]
        return tuple(_candidate(service, one, likely=one in best) for one in ordered)

    async def relink(self, artist_id: int, service: Service, external_id: str) -> ArtistLinks:
        """Join an artist with an id of a service, or (empty) with nobody there; one undo step.

        Shows, setlists, votes stay. Raises Conflict where another artist of the library has the id.
        """
        if service not in stored.KEPT_AS:
            raise InvalidInput(
                tr("Artists are not joined with {title}.", title=service.title), field="service"
            )
        words = mark("Link with {service}") if external_id else mark("Unlink from {service}")
        now = self._clock.now()
        await self._database.write(
            lambda write: stored.relink(
                write,
                artist_id,
                service,
                external_id.strip(),
                tr(words, service=service.title),
                now,
            )
        )
        return await self.of(artist_id)

    async def take_out(self, artist_id: int) -> Forgotten:
        """Take out the artist's shows and setlists as services gave them, after a backup.

        For after a wrong join. What the user made, edited, predicted or voted on stays.
        """
        await Backups(self._database, self._clock).before(Reason.MERGE)
        return await self._database.write(
            lambda write: forget_shows_of(write, artist_id, GIVE_SHOWS)
        )

    async def undo(self, artist_id: int) -> ArtistLinks:
        """Take the last change back. Raises Conflict."""
        await self._database.write(lambda write: stored.step(write, artist_id, back=True))
        return await self.of(artist_id)

    async def redo(self, artist_id: int) -> ArtistLinks:
        """Do again what was taken back last. Raises Conflict."""
        await self._database.write(lambda write: stored.step(write, artist_id, back=False))
        return await self.of(artist_id)

    async def _found(self, service: Service, name: str) -> Sequence[ArtistRecord]:
        match service:
            case Service.MUSICBRAINZ:
                return (await self._providers.musicbrainz.search_artists(name)).value
            case Service.DEEZER:
                return (await self._providers.deezer.search_artists(name)).value
            case Service.TICKETMASTER:
                return (await self._providers.ticketmaster.attractions(name)).value
        raise InvalidInput(
            tr("Artists are not joined with {title}.", title=service.title), field="service"
        )


def _candidate(service: Service, record: ArtistRecord, *, likely: bool) -> LinkCandidate:
    ours = record.mbid if service is Service.MUSICBRAINZ else None
    external_id = ours or record.external_ids.get(service.value, "")
    told = (record.disambiguation, record.country, record.years)
    return LinkCandidate(external_id, record.name, ", ".join(filter(None, told)), likely)
