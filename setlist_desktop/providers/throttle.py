"""Start slots: requests to a service begin no faster than it allows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import RateLimited
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.system.clock import Clock

Sleep = Callable[[float], Awaitable[None]]

LONGEST_WAIT_S = 60.0
# Between our start and the service's arrival lies a network whose delay varies.
MARGIN = 1.06


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests a second, of which `burst` may come at once."""

    per_s: float
    burst: int = 1


# Deezer counts 50 per 5 seconds: 8 at once and 8 a second stay below it in every window.
RATES = {
    Service.MUSICBRAINZ: Rate(1),
    Service.SETLISTFM: Rate(2),
    Service.TICKETMASTER: Rate(5),
    Service.DEEZER: Rate(8, burst=8),
}


class Throttle:
    """A token bucket: `acquire` returns when a request may start; first come, first served."""

    def __init__(self, service: Service, rate: Rate, clock: Clock, sleep: Sleep) -> None:
        self.waits = 0
        self.waited_s = 0.0
        self._service = service
        self._interval_s = MARGIN / rate.per_s
        self._slack_s = self._interval_s * (rate.burst - 1)
        self._clock = clock
        self._sleep = sleep
        self._queue = asyncio.Lock()
        self._next = clock.monotonic()
        self._held_until = self._next

    async def acquire(self) -> None:
        """Wait for the next slot. Raises RateLimited where the service asked for over a minute."""
        async with self._queue:
            while (wait_s := self._wait_s()) > 0:
                self._refuse_long_hold()
                self.waits += 1
                self.waited_s += wait_s
                # Qt's timers count whole milliseconds and cut off the rest.
                await self._sleep(max(wait_s, 0.001))
            now = self._clock.monotonic()
            self._next = max(self._next, now) + self._interval_s

    def sent(self) -> None:
        """Count the next slot from now: connecting took its time before the request went out."""
        if not self._slack_s:
            self._next = max(self._next, self._clock.monotonic() + self._interval_s)

    def hold(self, seconds: float) -> None:
        """Let no request start for so long: the service asked for it."""
        self._held_until = max(self._held_until, self._clock.monotonic() + seconds)

    def _wait_s(self) -> float:
        return max(self._next - self._slack_s, self._held_until) - self._clock.monotonic()

    def _refuse_long_hold(self) -> None:
        held_s = self._held_until - self._clock.monotonic()
        if held_s <= LONGEST_WAIT_S:
            return
        retry_at = self._clock.now() + timedelta(seconds=held_s)
        raise RateLimited(
            self._service,
            f"{self._service.title} asks to wait until {retry_at:%H:%M}.",
            hint="Try again then.",
            retry_at=retry_at,
        )
