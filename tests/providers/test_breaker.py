"""The circuit breaker: open after failures, one try after a while, closed by answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import Unavailable
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.breaker import Breaker, BreakerRegistry, BreakerState
from tests.providers.fakes import FakeClock


@pytest.fixture
def breaker(clock) -> Breaker:
    return BreakerRegistry(clock)[Service.SETLISTFM]


def _trip(breaker: Breaker, failures: int = 5) -> None:
    for _ in range(failures):
        breaker.admit()
        breaker.failed()


def test_it_opens_after_five_failures_for_a_minute(breaker, clock):
    _trip(breaker, 4)
    assert breaker.state is BreakerState.CLOSED
    _trip(breaker, 1)
    assert breaker.state is BreakerState.OPEN

    with pytest.raises(Unavailable) as caught:
        breaker.admit()
    assert (caught.value.retry_at - clock.now()).total_seconds() == pytest.approx(60)
    clock.advance(59)
    assert breaker.state is BreakerState.OPEN
    clock.advance(1)
    assert breaker.state is BreakerState.HALF_OPEN


def test_musicbrainz_opens_after_three_for_half_a_minute(clock):
    breaker = BreakerRegistry(clock)[Service.MUSICBRAINZ]
    _trip(breaker, 3)
    assert breaker.state is BreakerState.OPEN
    clock.advance(30)
    assert breaker.state is BreakerState.HALF_OPEN


def test_an_answer_between_failures_begins_the_count_anew(breaker):
    _trip(breaker, 4)
    breaker.succeeded()
    _trip(breaker, 4)
    assert breaker.state is BreakerState.CLOSED


def test_two_answers_close_it(breaker, clock):
    _trip(breaker)
    clock.advance(60)
    breaker.admit()
    breaker.succeeded()
    assert breaker.state is BreakerState.HALF_OPEN
    breaker.admit()
    breaker.succeeded()
    assert breaker.state is BreakerState.CLOSED


def test_half_open_lets_one_through_at_a_time(breaker, clock):
    _trip(breaker)
    clock.advance(60)
    breaker.admit()
    with pytest.raises(Unavailable):
        breaker.admit()
    breaker.released()
    breaker.admit()


def test_a_failed_try_opens_it_again(breaker, clock):
    _trip(breaker)
    clock.advance(60)
    breaker.admit()
    breaker.failed()
    assert breaker.state is BreakerState.OPEN
    assert breaker.opens == 2


def test_a_test_by_the_user_passes_an_open_breaker(breaker):
    _trip(breaker)
    breaker.admit(probe=True)
    breaker.succeeded()
    breaker.admit(probe=True)
    breaker.succeeded()
    assert breaker.state is BreakerState.CLOSED


def test_services_have_their_own(clock):
    breakers = BreakerRegistry(clock)
    _trip(breakers[Service.SETLISTFM])
    breakers[Service.DEEZER].admit()


EVENTS = st.lists(
    st.one_of(st.sampled_from(["answer", "outage", "given up", "reset"]), st.floats(0, 100)),
    max_size=80,
)


@given(EVENTS)
def test_whatever_happens_it_opens_and_closes_by_its_rule(events):
    """Beside a model that counts failures and answers in a row, one request at a time."""
    clock = FakeClock()
    breaker = BreakerRegistry(clock)[Service.SETLISTFM]
    failures = answers = 0
    opened_at: float | None = None
    for event in events:
        if isinstance(event, float):
            clock.advance(event)
            continue
        if event == "reset":
            breaker.reset()
            failures, answers, opened_at = 0, 0, None
            continue
        resting = opened_at is not None and clock.passed_s < opened_at + 60
        if resting:
            with pytest.raises(Unavailable) as caught:
                breaker.admit()
            assert caught.value.retry_at > clock.now()
            continue
        breaker.admit()
        if event == "given up":
            breaker.released()
        elif event == "answer":
            breaker.succeeded()
            failures, answers = 0, answers + 1
            if opened_at is not None and answers == 2:
                opened_at = None
        else:
            breaker.failed()
            failures, answers = failures + 1, 0
            if failures == 5 or opened_at is not None:
                opened_at, failures = clock.passed_s, 0
        if opened_at is None:
            assert breaker.state is BreakerState.CLOSED
            answers = 0
        else:
            assert breaker.state is not BreakerState.CLOSED


def test_what_was_under_way_when_it_opened_neither_closes_nor_prolongs_it(breaker, clock):
    for _ in range(8):
        breaker.admit()
    for _ in range(5):
        breaker.failed()
    clock.advance(30)
    breaker.failed()
    breaker.succeeded()
    breaker.succeeded()
    assert breaker.state is BreakerState.OPEN
    assert breaker.opens == 1
    clock.advance(30)
    assert breaker.state is BreakerState.HALF_OPEN
