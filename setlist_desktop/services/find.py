"""One search box over the library, and shows near a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.finding import Found, FoundKind, NearShow
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Find:
    """Finds artists, songs, shows, venues, cities, tours and albums of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def anything(
        self, text: str, kinds: Iterable[FoundKind] = tuple(FoundKind)
    ) -> tuple[Found, ...]:
        """Return what a typed text finds, by kind, the best of each first."""
        return await self._database.read(lambda session: finding.found(session, text, kinds))

    async def shows_behind(self, found: Found) -> tuple[Found, ...]:
        """Return the shows at a venue, in a city, of a tour or with a song that was found."""
        return await self._database.read(
            lambda session: finding.shows_behind(session, found.kind, found.id)
        )

    async def near(
        self, latitude: float, longitude: float, radius_km: float = 100.0
    ) -> tuple[NearShow, ...]:
        """Return the shows to come within a radius. Raises InvalidInput for no place on earth."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180 and radius_km > 0):
            raise InvalidInput(
                tr(
                    "{latitude}, {longitude} within {radius_km} km is no place.",
                    latitude=latitude,
                    longitude=longitude,
                    radius_km=radius_km,
                ),
                field="place",
            )
        since = self._clock.now().date()
        return await self._database.read(
            lambda session: finding.shows_near(session, latitude, longitude, radius_km, since)
        )
