"""What is tried again, how often, and how long it waits."""

from datetime import timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import RateLimited, Unavailable
from setlist_desktop.providers.retry import (
    ATTEMPTS,
    TOTAL_S,
    AttemptFailed,
    Retrier,
    parse_retry_after,
)
from setlist_desktop.providers.throttle import LONGEST_WAIT_S
from tests.providers.fakes import START, FakeClock


def _down(**more) -> AttemptFailed:
    return AttemptFailed(Unavailable("deezer", "down"), outage=True, **more)


def _failing(*failures):
    """Return an attempt that fails so, one failure a call, then gives "answer"."""
    queue = list(failures)

    async def attempt():
        if queue:
            raise queue.pop(0)
        return "answer"

    return attempt


def _retrier(clock: FakeClock, jitter: float = 1.0) -> Retrier:
    return Retrier(clock, clock.sleep, lambda: jitter)


async def test_an_outage_is_tried_again_with_growing_waits(clock):
    retrier = _retrier(clock)

    assert await retrier.run(_failing(_down(), _down()), lambda _: None) == "answer"
    assert clock.slept == [1.0, 2.0]
    assert retrier.retries == 2


async def test_the_jitter_is_full(clock):
    await _retrier(clock, jitter=0.0).run(_failing(_down(), _down()), lambda _: None)

    assert clock.slept == [0.0, 0.0]


async def test_attempts_are_capped(clock):
    calls = 0

    async def attempt():
        nonlocal calls
        calls += 1
        raise _down()

    with pytest.raises(AttemptFailed):
        await _retrier(clock).run(attempt, lambda _: None)
    assert calls == ATTEMPTS


async def test_total_time_is_capped(clock):
    calls = 0

    async def attempt():
        nonlocal calls
        calls += 1
        clock.advance(50)
        raise _down()

    with pytest.raises(AttemptFailed):
        await _retrier(clock).run(attempt, lambda _: None)
    assert calls == 2


async def test_what_cannot_succeed_is_not_tried_again(clock):
    with pytest.raises(AttemptFailed):
        await _retrier(clock).run(_failing(_down(retry=False)), lambda _: None)
    assert clock.slept == []


async def test_other_errors_are_not_tried_again(clock):
    with pytest.raises(KeyError):
        await _retrier(clock).run(_failing(KeyError("bug")), lambda _: None)
    assert clock.slept == []


async def test_retry_after_is_waited_for_and_told_to_the_throttle(clock):
    held = []

    await _retrier(clock, jitter=0.0).run(_failing(_down(retry_after_s=7)), held.append)
    assert clock.slept == [7]
    assert held == [7]


async def test_a_wait_over_a_minute_becomes_an_error_with_the_time(clock):
    held = []
    failure = AttemptFailed(RateLimited("setlistfm", "too many"), retry_after_s=3600)

    with pytest.raises(AttemptFailed) as caught:
        await _retrier(clock).run(_failing(failure), held.append)
    assert caught.value.error.retry_at == START + timedelta(hours=1)
    assert clock.slept == []
    assert held == [3600]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        ("1.5", 1.5),
        ("-3", 0),
        (format_datetime(START + timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(START - timedelta(seconds=90), usegmt=True), 0),
        ("Fri, 20 Nov 2026 12:01:00 -0000", 60),
        ("soon", None),
        ("Fri, 20 Nov 99999999999999999999 12:01:00 GMT", None),
        ("Fri, 20 Nov 2026 12:01:00 +99999999999999999", None),
        ("nan", None),
        ("inf", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read_in_both_forms(value, seconds):
    assert parse_retry_after(value, START) == seconds


def test_an_absurd_retry_after_stays_a_time(clock):
    assert parse_retry_after("9" * 300, START) <= 366 * 86400


FAILURES = st.builds(
    lambda retry, after_s: AttemptFailed(
        RateLimited("deezer", "busy"), retry=retry, retry_after_s=after_s
    ),
    st.booleans(),
    st.none() | st.floats(0, 200),
)


@given(st.lists(FAILURES, max_size=8), st.floats(0, 1), st.floats(0, 30))
async def test_however_a_service_fails_the_share_is_never_exceeded(failures, jitter, takes_s):
    """Each attempt takes so long; what is not worth it, or a long wait, is never tried again."""
    clock, holds = FakeClock(), []
    attempt, tries = _failing(*failures), 0

    async def slow():
        nonlocal tries
        tries += 1
        clock.advance(takes_s)
        return await attempt()

    outcome, raised = None, None
    try:
        outcome = await _retrier(clock, jitter).run(slow, holds.append)
    except AttemptFailed as failure:
        raised = failure
    assert raised is (failures[tries - 1] if tries <= len(failures) else None)
    if raised is not None and raised.retry_after_s:
        assert raised.error.retry_at is not None
        assert holds[-1] == raised.retry_after_s
    assert 1 <= tries <= ATTEMPTS
    assert outcome == ("answer" if tries > len(failures) else None)
    for failure in failures[: tries - 1]:
        assert failure.retry
        assert (failure.retry_after_s or 0) <= LONGEST_WAIT_S
    # No wait begins that would end beyond the share; only the last attempt may last longer.
    assert sum(clock.slept) + takes_s * (tries - 1) <= TOTAL_S + 1e-6
    assert all(wait_s <= LONGEST_WAIT_S for wait_s in clock.slept)


@given(st.text(max_size=40))
def test_no_header_of_a_service_breaks_the_waiting(text):
    seconds = parse_retry_after(text, START)
    assert seconds is None or 0 <= seconds <= 366 * 86400
