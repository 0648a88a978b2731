"""Shows to come near home, whoever plays."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.finding import NearPlace
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import is_past
from setlist_desktop.domain.words import count
from setlist_desktop.services.notices import FARTHEST_KM, Notices
from setlist_desktop.storage import nearby as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

_ANY_ZONE = timedelta(days=2)


class Nearby:
    """Knows where home is, and what of the library takes place around it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def place(self) -> NearPlace | None:
        """Return home and the radius around it; None until they were said."""
        return await self._database.read(stored.near_place)

    async def cities(self) -> tuple[str, ...]:
        """Return the cities of the library whose place on the map is known."""
        return tuple(await self._database.read(stored.cities_on_the_map))

    async def choose(self, text: str, radius_km: int) -> NearPlace:
        """Keep a city of the library (or "latitude, longitude") as home; return it.

        Raises InvalidInput where the text is no place.
        """
        if not 1 <= radius_km <= FARTHEST_KM:
            words = tr("A radius is 1 to {most} km.", most=count(FARTHEST_KM))
            raise InvalidInput(words, field="radius")
        before = await self.place()
        if before is not None and before.home.name == text.strip():
            chosen = NearPlace(before.home, radius_km)
        else:
            home = await Notices(self._database, self._clock).place(text)
            chosen = NearPlace(home, radius_km)
        await self._database.write(lambda write: stored.keep_near_place(write, chosen))
        return chosen

    async def shows(self, place: NearPlace) -> tuple[tuple[Show, float], ...]:
        """Return the shows to come around a place, each with its km, the nearest first."""
        now = self._clock.now()
        since = (now - _ANY_ZONE).date()
        found = await self._database.read(lambda s: stored.shows_around(s, place, since))
        return tuple(one for one in found if not is_past(one[0].date, one[0].zone, now))
