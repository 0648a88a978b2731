"""Circuit breakers: a service that is down is left alone for a while, then tried with care."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.system.clock import Clock

SUCCESSES_TO_CLOSE = 2


class BreakerState(StrEnum):
    """Where a breaker stands."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class Breaker:
    """One service's breaker: opens after consecutive failures, closes after two successes.

    While half-open, one request at a time is let through. Only outages (no connection, 5xx) are
    failures; any answer that the service gave, a refusal included, is a success.
    """

    def __init__(self, service: Service, clock: Clock, *, failures: int, open_s: float) -> None:
        self.opens = 0
        self.refusals = 0
        self._service = service
        self._clock = clock
        self._threshold = failures
        self._open_s = open_s
        self._state = BreakerState.CLOSED
        self._failures = 0
        self._successes = 0
        self._opened_at = 0.0
        self._probing = False

    @property
    def state(self) -> BreakerState:
        """The state now: an open breaker becomes half-open by time alone."""
        if self._state is BreakerState.OPEN and self._rest_s() <= 0:
            return BreakerState.HALF_OPEN
        return self._state

    def admit(self, *, probe: bool = False) -> None:
        """Let a request pass, or raise Unavailable with the time of the next try.

        `probe`: the user asks to test the service, which is always let through.
        """
        state = self.state
        if state is BreakerState.CLOSED:
            return
        if not probe and (state is BreakerState.OPEN or self._probing):
            self.refusals += 1
            raise self._refusal()
        if self._state is BreakerState.OPEN:
            self._state = BreakerState.HALF_OPEN
            self._successes = 0
        self._probing = True

    def succeeded(self) -> None:
        """Note an answer."""
        if self._state is BreakerState.OPEN:
            return  # of a request from before: only one that was let through since counts
        self._probing = False
        self._failures = 0
        if self._state is BreakerState.CLOSED:
            return
        self._successes += 1
        if self._successes >= SUCCESSES_TO_CLOSE:
            self._state = BreakerState.CLOSED

    def failed(self) -> None:
        """Note an outage."""
        if self._state is BreakerState.OPEN:
            return  # of a request from before, which is no reason to rest any longer
        self._probing = False
        self._failures += 1
        if self._state is not BreakerState.CLOSED or self._failures >= self._threshold:
            self._open()

    def reset(self) -> None:
        """Let requests pass again: the user says so."""
        self._state = BreakerState.CLOSED
        self._failures = 0
        self._successes = 0
        self._probing = False

    def released(self) -> None:
        """Note that a request was not sent after all, or given up."""
        self._probing = False

    def _open(self) -> None:
        self._state = BreakerState.OPEN
        self._opened_at = self._clock.monotonic()
        self._failures = 0
        self._successes = 0
        self.opens += 1

    def _rest_s(self) -> float:
        return self._opened_at + self._open_s - self._clock.monotonic()

    def _refusal(self) -> Unavailable:
        retry_at = self._clock.now() + timedelta(seconds=max(1.0, self._rest_s()))
        return Unavailable(
            self._service,
            tr(
                "{service} has failed several times and is left alone for a moment.",
                service=self._service.title,
            ),
            hint=tr("It is tried again at {time}.", time=f"{retry_at:%H:%M:%S}"),
            retry_at=retry_at,
        )


class BreakerRegistry:
    """The breakers of all services; they live as long as the process."""

    def __init__(self, clock: Clock) -> None:
        self._breakers = {
            service: Breaker(service, clock, failures=failures, open_s=open_s)
            for service in Service
            for failures, open_s in [(3, 30.0) if service is Service.MUSICBRAINZ else (5, 60.0)]
        }

    def __getitem__(self, service: Service) -> Breaker:
        return self._breakers[service]
