"""Requests by the second: no window ever holds more than the service allows."""

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setlist_desktop.domain.errors import RateLimited
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.throttle import RATES, Throttle
from tests.providers.fakes import FakeClock


def _throttle(clock: FakeClock, service: Service) -> Throttle:
    return Throttle(service, RATES[service], clock, clock.sleep)


async def _starts(clock: FakeClock, throttle: Throttle, count: int) -> list[float]:
    starts = []

    async def start() -> None:
        await throttle.acquire()
        starts.append(clock.monotonic())

    await asyncio.gather(*(start() for _ in range(count)))
    return starts


@pytest.mark.parametrize(
    ("service", "count", "window_s"),
    [
        (Service.MUSICBRAINZ, 1, 1),
        (Service.SETLISTFM, 2, 1),
        (Service.TICKETMASTER, 5, 1),
        (Service.DEEZER, 50, 5),
    ],
)
async def test_no_window_holds_more_starts_than_the_service_allows(service, count, window_s):
    clock = FakeClock()
    starts = await _starts(clock, _throttle(clock, service), 130)

    for first in starts:
        assert sum(first <= start < first + window_s for start in starts) <= count


async def test_the_strict_services_have_no_burst():
    clock = FakeClock()
    starts = await _starts(clock, _throttle(clock, Service.TICKETMASTER), 3)

    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert min(gaps) >= 0.2


async def test_idle_time_earns_no_burst(clock):
    throttle = _throttle(clock, Service.MUSICBRAINZ)
    clock.advance(3600)
    starts = await _starts(clock, throttle, 3)

    assert starts[2] - starts[0] >= 2


async def test_a_late_start_moves_the_next_slot(clock):
    throttle = _throttle(clock, Service.MUSICBRAINZ)
    await throttle.acquire()
    clock.advance(0.7)  # connecting
    throttle.sent()
    before = clock.monotonic()
    await throttle.acquire()

    assert clock.monotonic() - before >= 1


async def test_a_hold_moves_the_next_slot_for_all(clock):
    throttle = _throttle(clock, Service.SETLISTFM)
    throttle.hold(30)
    before = clock.monotonic()
    await throttle.acquire()

    assert clock.monotonic() - before == pytest.approx(30)


async def test_a_hold_over_a_minute_is_an_error_with_the_time(clock):
    throttle = _throttle(clock, Service.SETLISTFM)
    throttle.hold(3600)

    with pytest.raises(RateLimited) as caught:
        await throttle.acquire()
    assert (caught.value.retry_at - clock.now()).total_seconds() == pytest.approx(3600)
    assert clock.slept == []


async def test_whoever_leaves_the_queue_takes_no_slot(clock):
    throttle = _throttle(clock, Service.MUSICBRAINZ)
    await throttle.acquire()
    sleeping = asyncio.Event()

    async def sleep_for_ever(_: float) -> None:
        sleeping.set()
        await asyncio.Event().wait()

    throttle._sleep = sleep_for_ever
    leaver = asyncio.create_task(throttle.acquire())
    await sleeping.wait()
    leaver.cancel()
    await asyncio.gather(leaver, return_exceptions=True)
    throttle._sleep = clock.sleep
    before = clock.monotonic()
    await throttle.acquire()

    assert clock.monotonic() - before < 1.1


@settings(max_examples=40)
@given(
    st.sampled_from([Service.MUSICBRAINZ, Service.SETLISTFM, Service.TICKETMASTER, Service.DEEZER]),
    st.lists(st.tuples(st.floats(0, 3), st.integers(1, 6)), min_size=1, max_size=25),
)
async def test_whenever_requests_come_no_window_holds_too_many(service, bursts):
    """`bursts`: after so many seconds so many come at once."""
    clock = FakeClock()
    throttle = _throttle(clock, service)
    starts: list[float] = []
    for pause_s, count in bursts:
        clock.advance(pause_s)
        starts += await _starts(clock, throttle, count)
    allowed, window_s = {
        Service.MUSICBRAINZ: (1, 1.0),
        Service.SETLISTFM: (2, 1.0),
        Service.TICKETMASTER: (5, 1.0),
        Service.DEEZER: (50, 5.0),
    }[service]
    assert starts == sorted(starts)
    for first in starts:
        assert sum(first <= start < first + window_s - 1e-6 for start in starts) <= allowed


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 50)), max_size=20))
async def test_nothing_starts_before_a_hold_has_ended(steps):
    """Steps hold for so many seconds, or let so many pass and ask for a slot."""
    clock = FakeClock()
    throttle = _throttle(clock, Service.SETLISTFM)
    free_at = 0.0
    for holds, seconds in steps:
        if holds:
            throttle.hold(seconds)
            free_at = max(free_at, clock.passed_s + seconds)
            continue
        clock.advance(seconds)
        await throttle.acquire()
        assert clock.passed_s >= free_at - 0.002
