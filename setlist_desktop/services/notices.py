"""Notices outside the window: what is wanted of them, what was told, and the telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import count, tr
from setlist_desktop.domain.notices import Home
from setlist_desktop.storage import notices as stored

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from setlist_desktop.domain.notices import Notice, NoticeWishes
    from setlist_desktop.domain.sync import ShowNews
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

PAST_SHOWN = 200
FARTHEST_KM = 20_000


class Notices:
    """Chooses what of the news is told. `on_notices` hears it, in the window or nowhere."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.on_notices: list[Callable[[Sequence[Notice]], None]] = []
        self._database = database
        self._clock = clock

    async def wishes(self) -> NoticeWishes:
        """Return what the user wants to be told."""
        return await self._database.read(stored.wishes_of)

    async def wish(self, wishes: NoticeWishes) -> None:
        """Keep what the user wants to be told. Raises InvalidInput for what is no place."""
        home, radius = wishes.home, wishes.radius_km
        if home is not None and not _is_on_earth(home):
            raise InvalidInput(tr("Latitude is within ±90, longitude within ±180."), field="home")
        if radius is not None and not 1 <= radius <= FARTHEST_KM:
            raise InvalidInput(
                tr("A radius is 1 to {most} km.", most=count(FARTHEST_KM)), field="radius"
            )
        if radius is not None and home is None:
            raise InvalidInput(tr("A radius needs a place to be around."), field="home")
        await self._database.write(lambda write: stored.keep_wishes(write, wishes))

    async def place(self, text: str) -> Home:
        """Return the place that a text names: a city of the library, or "latitude, longitude".

        Raises InvalidInput where it is neither.
        """
        typed = text.strip()
        if home := _degrees(typed):
            return home
        found = await self._database.read(lambda session: stored.place_named(session, typed))
        if found is None:
            raise InvalidInput(
                tr(
                    "No venue in a city called “{city}” is known with its place on the map.",
                    city=typed,
                ),
                field="home",
                hint=tr("Type it as latitude, longitude: 52.52, 13.40"),
            )
        return found

    async def past(self, most: int = PAST_SHOWN) -> tuple[Notice, ...]:
        """Return what was told, the newest first."""
        return tuple(await self._database.read(lambda s: stored.latest_notices(s, most)))

    async def take_in(self, news: Sequence[ShowNews]) -> tuple[Notice, ...]:
        """Tell what of the news is wanted, and keep it; return it."""
        if not news:
            return ()
        now = self._clock.now()
        told = await self._database.read(lambda session: stored.chosen(session, news, now))
        if told:
            await self._database.write(lambda write: stored.keep_notices(write, told))
            for listener in tuple(self.on_notices):
                listener(told)
        return told


def _degrees(text: str) -> Home | None:
    parts = text.replace(";", ",").split(",")
    if len(parts) != 2:
        return None
    try:
        latitude, longitude = float(parts[0]), float(parts[1])
    except ValueError:
        return None
    home = Home(f"{latitude:g}, {longitude:g}", latitude, longitude)
    return home if _is_on_earth(home) else None


def _is_on_earth(home: Home) -> bool:
    return -90 <= home.latitude <= 90 and -180 <= home.longitude <= 180
