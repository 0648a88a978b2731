"""Retries: network errors, 5xx and 429 only, capped in number and time, with full jitter."""

from __future__ import annotations

import math
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from setlist_desktop.domain.language import tr
from setlist_desktop.providers.throttle import LONGEST_WAIT_S, Sleep

if TYPE_CHECKING:
    from setlist_desktop.domain.errors import ProviderError
    from setlist_desktop.system.clock import Clock

T = TypeVar("T")

ATTEMPTS = 4
TOTAL_S = 65.0
BACKOFF_BASE_S = 1.0
BACKOFF_CAP_S = 15.0
_LONGEST_S = 366 * 86400.0


class AttemptFailed(Exception):
    """One attempt failed: the error for people, and what the links have to know of it.

    `retry`: another attempt may help. `outage`: the breaker counts it. `retry_after_s`: as the
    service asks.
    """

    def __init__(
        self,
        error: ProviderError,
        *,
        retry: bool = True,
        outage: bool = False,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(error.message)
        self.error = error
        self.retry = retry
        self.outage = outage
        self.retry_after_s = retry_after_s


class Retrier:
    """Runs an attempt until it succeeds, cannot succeed, or has had its share.

    A wait over a minute is never slept: the error then carries `retry_at`.
    """

    def __init__(
        self, clock: Clock, sleep: Sleep, jitter: Callable[[], float] = random.random
    ) -> None:
        self.retries = 0
        self._clock = clock
        self._sleep = sleep
        self._jitter = jitter

    async def run(self, attempt: Callable[[], Awaitable[T]], hold: Callable[[float], None]) -> T:
        """Return the attempt's result, or raise the last AttemptFailed.

        `hold` hears every wait, so that the service's other requests wait too.
        """
        started = self._clock.monotonic()

        def spent(state: RetryCallState) -> bool:
            ends_s = self._clock.monotonic() - started + state.upcoming_sleep
            return state.attempt_number >= ATTEMPTS or ends_s > TOTAL_S

        def before_sleep(state: RetryCallState) -> None:
            self.retries += 1
            hold(state.upcoming_sleep)

        retrying = AsyncRetrying(
            sleep=self._sleep,
            stop=spent,
            wait=self._wait_s,
            retry=retry_if_exception(_worth_retrying),
            before_sleep=before_sleep,
            reraise=True,
        )
        try:
            return await retrying(attempt)
        except AttemptFailed as failure:
            self._set_retry_at(failure, hold)
            raise

    def _wait_s(self, state: RetryCallState) -> float:
        failure = state.outcome.exception() if state.outcome else None
        if isinstance(failure, AttemptFailed) and failure.retry_after_s:
            return failure.retry_after_s
        ceiling = min(BACKOFF_CAP_S, BACKOFF_BASE_S * 2.0 ** (state.attempt_number - 1))
        return self._jitter() * ceiling

    def _set_retry_at(self, failure: AttemptFailed, hold: Callable[[float], None]) -> None:
        if not failure.retry_after_s:
            return
        hold(failure.retry_after_s)
        if failure.error.retry_at is None:
            retry_at = self._clock.now() + timedelta(seconds=failure.retry_after_s)
            failure.error.retry_at = retry_at
            failure.error.hint = tr("Retry after {time}.", time=f"{retry_at:%H:%M}")


def _worth_retrying(error: BaseException) -> bool:
    return (
        isinstance(error, AttemptFailed)
        and error.retry
        and (error.retry_after_s or 0.0) <= LONGEST_WAIT_S
    )


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Return the seconds of a Retry-After header (seconds or HTTP date), never below 0."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _seconds_until(value, now)
    return min(max(0.0, seconds), _LONGEST_S) if math.isfinite(seconds) else None


def _seconds_until(http_date: str, now: datetime) -> float | None:
    try:
        instant = parsedate_to_datetime(http_date)
    except (TypeError, ValueError, OverflowError):
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    return min(max(0.0, (instant - now).total_seconds()), _LONGEST_S)
