"""Start slots: requests begin no faster than a service allows, from all processes together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct, field

from setlist_desktop.domain.errors import RateLimited
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.slots import BUSY_S, Slot, SlotBook
from setlist_desktop.providers.urgency import Urgency, urgency

if TYPE_CHECKING:
    from setlist_desktop.system.clock import Clock

Sleep = Callable[[float], Awaitable[None]]

LONGEST_WAIT_S = 60.0
# Between our start and the service's arrival lies a network whose delay varies.
MARGIN = 1.06


class Rate(Struct, frozen=True):
    """So many requests a second, of which `burst` may come at once.

    `slowest_per_s`: the service tells no number; after each refusal the rate is halved down to
    this one, and grows again with what is answered.
    """

    per_s: float
    burst: int = 1
    slowest_per_s: float | None = None


# Deezer counts 50 per 5 seconds: 8 at once and 8 a second stay below it in every window.
# ListenBrainz tells 30 per 10 seconds. Spotify counts over 30 seconds and tells no number.
RATES = {
    Service.MUSICBRAINZ: Rate(1),
    Service.SETLISTFM: Rate(2),
    Service.TICKETMASTER: Rate(5),
    Service.DEEZER: Rate(8, burst=8),
    Service.LISTENBRAINZ: Rate(2.5, burst=5),
    Service.LASTFM: Rate(5),
    Service.COVERART: Rate(4, burst=4),
    Service.SPOTIFY: Rate(3, burst=3, slowest_per_s=0.2),
}
_GROWTH = 1.05  # by each answer, so that about 15 answers make up for one refusal


class _Waiter(Struct):
    """One who waits for a slot; what a user waits for stands before what runs behind."""

    urgency: Urgency
    number: int
    first: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def rank(self) -> tuple[Urgency, int]:
        return self.urgency, self.number


class Throttle:
    """A token bucket: `acquire` returns when a request may start, first come, first served.

    What runs `behind` waits for what does not. `book` is shared with other processes.
    """

    def __init__(
        self,
        service: Service,
        rate: Rate,
        clock: Clock,
        sleep: Sleep,
        book: SlotBook | None = None,
    ) -> None:
        self.waits = 0
        self.waited_s = 0.0
        self.per_s = rate.per_s
        self._service = service
        self._rate = rate
        self._clock = clock
        self._sleep = sleep
        self._book = book or SlotBook(None, clock)
        self._waiting: list[_Waiter] = []
        self._numbers = count()

    def refuse_held(self) -> None:
        """Raise RateLimited where the service asked for a pause that is too long to wait for."""
        found: list[Slot] = []

        def seen(slot: Slot) -> Slot:
            found.append(slot)
            return slot

        if self._book.change(seen):
            self._refuse_long_hold(self._held_s(found[-1]))

    async def acquire(self) -> None:
        """Wait for the next slot. Raises RateLimited where the service asked for over a minute."""
        waiter = _Waiter(urgency(), next(self._numbers))
        self._waiting.append(waiter)
        try:
            await self._wait_for_slot(waiter)
        finally:
            self._waiting.remove(waiter)
            if self._waiting:
                self._first().first.set()

    async def _wait_for_slot(self, waiter: _Waiter) -> None:
        while True:
            if self._first() is not waiter:
                waiter.first.clear()
                await waiter.first.wait()
                continue
            wait_s = self._take()
            if wait_s <= 0:
                return
            self.waits += 1
            self.waited_s += wait_s
            # Qt's timers count whole milliseconds and cut off the rest.
            await self._sleep(max(wait_s, 0.001))

    def sent(self) -> None:
        """Count the next slot from now: connecting took its time before the request went out."""
        if self._rate.burst == 1:
            due = self._clock.monotonic() + self._interval_s
            self._book.change(lambda slot: Slot(max(slot.next_at, due), slot.held_until))

    def hold(self, seconds: float) -> None:
        """Let no request start for so long: the service asked for it."""
        until = self._clock.now().timestamp() + seconds
        self._book.change(lambda slot: Slot(slot.next_at, max(slot.held_until, until)))

    def limited(self) -> None:
        """Note that the service found us too fast."""
        if self._rate.slowest_per_s is not None:
            self.per_s = max(self._rate.slowest_per_s, self.per_s / 2)

    def answered(self) -> None:
        """Note that the service answered."""
        if self._rate.slowest_per_s is not None:
            self.per_s = min(self._rate.per_s, self.per_s * _GROWTH)

    @property
    def _interval_s(self) -> float:
        return MARGIN / self.per_s

    def _first(self) -> _Waiter:
        return min(self._waiting, key=lambda waiter: waiter.rank)

    def _take(self) -> float:
        """Take the slot if it is due, else return the seconds until it may be."""
        now = self._clock.monotonic()
        found: list[Slot] = []

        def taken(slot: Slot) -> Slot:
            found.append(slot)
            if self._wait_s(slot, now) > 0:
                return slot
            return Slot(max(slot.next_at, now) + self._interval_s, slot.held_until)

        if not self._book.change(taken):
            return BUSY_S
        wait_s = self._wait_s(found[-1], now)
        if wait_s > 0:
            self._refuse_long_hold(self._held_s(found[-1]))
        return wait_s

    def _wait_s(self, slot: Slot, now: float) -> float:
        slack_s = self._interval_s * (self._rate.burst - 1)
        return max(slot.next_at - slack_s - now, self._held_s(slot))

    def _held_s(self, slot: Slot) -> float:
        return slot.held_until - self._clock.now().timestamp()

    def _refuse_long_hold(self, held_s: float) -> None:
        if held_s <= LONGEST_WAIT_S:
            return
        retry_at = self._clock.now() + timedelta(seconds=held_s)
        raise RateLimited(
            self._service,
            tr(
                "{service} asks to wait until {time}.",
                service=self._service.title,
                time=f"{retry_at:%H:%M}",
            ),
            hint=tr("Try again then."),
            retry_at=retry_at,
        )
