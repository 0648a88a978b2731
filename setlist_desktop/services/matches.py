"""Matches to review: what may be one and the same, what was decided of it, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.storage import library_acts
from setlist_desktop.storage import matches as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.matches import Match, MatchKind, Verdict
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Matches:
    """Asks the user what is the same, once, and remembers the answer."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> tuple[Match, ...]:
        """Return what is to be decided, then what has been."""
        return await self._database.read(stored.matches)

    async def settle(self, match: Match, verdict: Verdict) -> None:
        """Act on what the user says of a pair, as one step. Raises NotFound, Conflict."""
        now = self._clock.now()
        await self._database.write(lambda write: library_acts.settle(write, match, verdict, now))

    async def take_back(self, kind: MatchKind, key: str) -> None:
        """Take a decision back, as one step: what was joined is two again.

        Raises NotFound, Conflict.
        """
        now = self._clock.now()
        await self._database.write(lambda write: library_acts.take_back(write, kind, key, now))
