"""The import of an artist, in phases; what has come stays, whatever happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.artists import ArtistCandidate
    from setlist_desktop.domain.imports import ImportReport, ImportStatus
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Importer:
    """Imports artists from the services into the library."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def begin(self, candidate: ArtistCandidate) -> int:
        """Put the artist into the library at once, with what is known; return its id."""
        raise NotImplementedError

    async def run(
        self, artist_id: int, report: Callable[[ImportStatus], None] | None = None
    ) -> ImportReport:
        """Run all phases; go on where an earlier import of this artist stopped.

        `report` hears each step on the event loop's thread; percent never falls. A service that
        fails marks the artist partial with the reason; nothing that came is lost or doubled.
        Cancelling keeps what has come, and the next run goes on from there.
        """
        raise NotImplementedError

    async def status(self, artist_id: int) -> ImportStatus | None:
        """Return how far the artist's import has come."""
        raise NotImplementedError
