"""Whether there is a newer release. Tells, and never replaces a file by itself."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop import __version__
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.updates import Lookout, UpdateWay, newer_releases
from setlist_desktop.system.preferences import read_preferences, write_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.updates import ReleaseList
    from setlist_desktop.providers.releases import ReleaseFeed
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.settings import Settings

EVERY = timedelta(days=1)
FILE = "updates.json"


class Updates:
    """Looks for newer releases, when asked or once a day where the user has agreed.

    `brought_by` names the system's packages, where those bring this copy's updates.
    """

    def __init__(
        self,
        feed: ReleaseFeed,
        settings: Settings,
        clock: Clock,
        *,
        brought_by: str = "",
        current: str = __version__,
    ) -> None:
        self.brought_by = brought_by
        self.current = current
        self._feed = feed
        self._folder = settings.data_dir
        self._clock = clock

    async def way(self) -> UpdateWay:
        """Return how this copy learns of newer ones."""
        if self.brought_by:
            return UpdateWay.SYSTEM
        if not self._feed.known:
            return UpdateWay.NONE
        wanted = (await asyncio.to_thread(read_preferences, self._folder)).look_for_updates
        if wanted is None:
            return UpdateWay.UNASKED
        return UpdateWay.ON if wanted else UpdateWay.OFF

    async def choose(self, *, look: bool) -> None:
        """Keep the user's answer, whether the program may look by itself. Raises StorageError."""
        await asyncio.to_thread(self._keep_choice, look)

    async def look(self) -> Lookout:
        """Ask the feed now. Raises Unavailable, ReplyInvalid."""
        return await self._taken(await self._feed.releases())

    async def look_if_due(self) -> Lookout | None:
        """Ask the feed where the user agreed and a day has passed; None where not, or in vain.

        Raises ReplyInvalid where the list is ours, but too old: it may be kept standing.
        """
        if await self.way() is not UpdateWay.ON or not await asyncio.to_thread(self._is_due):
            return None
        try:
            told = await self._feed.releases()
        except SetlistError:  # nobody asked: the next look says it again
            return None
        return await self._taken(told)

    async def aclose(self) -> None:
        """Close the connection to the feed."""
        await self._feed.aclose()

    async def _taken(self, told: ReleaseList) -> Lookout:
        await asyncio.to_thread(self._take, told)
        return Lookout(self.current, newer_releases(self.current, told.releases))

    def _keep_choice(self, look: bool) -> None:
        chosen = read_preferences(self._folder)
        write_preferences(self._folder, replace(chosen, look_for_updates=look))

    def _is_due(self) -> bool:
        looked = _seen(self._folder).looked_at
        return looked is None or not timedelta(0) <= self._now() - looked < EVERY

    def _take(self, told: ReleaseList) -> None:
        """Note a list that is of now, for later ones may not be older. Raises ReplyInvalid."""
        now, newest = self._now(), _seen(self._folder).newest_issued
        try:
            told.check_age(now, newest)
            newest = told.issued
        finally:
            self._note(now, newest)

    def _note(self, now: datetime, newest: datetime | None) -> None:
        fresh = self._folder / f"{FILE}.{os.getpid()}"
        seen = {"looked_at": now.isoformat()}
        if newest is not None:
            seen["newest_issued"] = newest.isoformat()
        with suppress(OSError):  # then the next start looks again
            fresh.write_text(json.dumps(seen) + "\n", encoding="utf-8")
            fresh.replace(self._folder / FILE)

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)


class Seen(Struct, frozen=True):
    """What earlier looks left: when the last was, and when the newest list was signed."""

    looked_at: datetime | None = None
    newest_issued: datetime | None = None


def _seen(folder: Path) -> Seen:
    try:
        told = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Seen()
    if not isinstance(told, dict):
        return Seen()
    return Seen(_instant(told.get("looked_at")), _instant(told.get("newest_issued")))


def _instant(told: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(told)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
