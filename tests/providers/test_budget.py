"""The day's budget: counted before a request is sent, by every process alike."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import BudgetSpent, Unavailable
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.budget import DAILY_LIMITS, DailyBudget
from tests.providers.fakes import FakeBudgets, FakeClock


def _budget(clock: FakeClock, store: FakeBudgets, limit: int = 3) -> DailyBudget:
    return DailyBudget(Service.SETLISTFM, limit, store, clock)


def test_the_limits_are_the_services_own():
    assert DAILY_LIMITS == {Service.SETLISTFM: 1440, Service.TICKETMASTER: 5000}


async def test_the_last_request_of_a_day_is_followed_by_none(clock):
    budget = _budget(clock, FakeBudgets())
    for left in (2, 1, 0):
        await budget.spend()
        assert budget.left == left

    with pytest.raises(BudgetSpent) as caught:
        await budget.spend()
    assert caught.value.retry_at == datetime(2026, 11, 21, tzinfo=UTC)
    assert budget.refusals == 1


async def test_the_next_day_begins_anew(clock):
    budget = _budget(clock, FakeBudgets(), limit=1)
    await budget.spend()
    clock.advance(12 * 3600)
    await budget.spend()


async def test_what_cannot_be_counted_is_not_sent(clock):
    store = FakeBudgets()
    store.broken = True

    with pytest.raises(Unavailable, match="could not be counted"):
        await _budget(clock, store).spend()


async def test_refresh_tells_what_is_left_without_spending(clock):
    store = FakeBudgets()
    await _budget(clock, store).spend()
    fresh = _budget(clock, store)
    await fresh.refresh()
    assert fresh.left == 2
    store.broken = True
    await fresh.refresh()
    assert fresh.left == 2


async def test_ticketmasters_day_begins_with_its_first_request(clock):
    budget = DailyBudget(Service.TICKETMASTER, 1, FakeBudgets(), clock, rolling=True)
    clock.advance(3600)
    began = clock.now()
    await budget.spend()
    clock.advance(14 * 3600)  # past midnight
    with pytest.raises(BudgetSpent) as caught:
        await budget.spend()
    assert caught.value.retry_at == began + timedelta(days=1) == budget.resets_at()
    clock.advance(10 * 3600)
    await budget.spend()
    assert budget.resets_at() == clock.now() + timedelta(days=1)


async def test_another_process_goes_on_with_a_day_that_was_begun(clock):
    store = FakeBudgets()
    await DailyBudget(Service.TICKETMASTER, 3, store, clock, rolling=True).spend()
    clock.advance(3600)
    other = DailyBudget(Service.TICKETMASTER, 3, store, clock, rolling=True)
    await other.refresh()
    assert other.left == 2
    assert other.resets_at() == clock.now() + timedelta(hours=23)


async def test_a_clock_set_back_begins_a_day_and_locks_nobody_out(clock):
    store = FakeBudgets()
    await DailyBudget(Service.TICKETMASTER, 1, store, clock, rolling=True).spend()
    clock.advance(-7 * 86400)
    budget = DailyBudget(Service.TICKETMASTER, 1, store, clock, rolling=True)
    await budget.spend()
    with pytest.raises(BudgetSpent) as caught:
        await budget.spend()
    assert caught.value.retry_at == clock.now() + timedelta(days=1)


@given(
    st.lists(st.floats(0, 40_000), max_size=60), st.integers(1, 6), st.booleans(), st.integers(1, 3)
)
async def test_no_day_ever_holds_more_than_the_limit(waits, limit, rolling, processes):
    """Whatever the pauses, and whoever of several processes asks."""
    clock, store = FakeClock(), FakeBudgets()
    budgets = [
        DailyBudget(Service.TICKETMASTER, limit, store, clock, rolling=rolling)
        for _ in range(processes)
    ]
    sent: list[datetime] = []
    for number, wait in enumerate(waits):
        clock.advance(wait)
        budget = budgets[number % processes]
        try:
            await budget.spend()
        except BudgetSpent:
            assert clock.now() < budget.resets_at() <= clock.now() + timedelta(days=1)
            continue
        sent.append(clock.now())
        assert budget.left is not None
        assert 0 <= budget.left < limit
    if rolling:
        # Days follow each other from first requests on; none overlaps the one before.
        days = sorted({datetime.fromisoformat(day) for _, day in store.counts})
        assert all(later - day >= timedelta(days=1) for day, later in pairwise(days))
    for day in {when.date() for when in sent} if not rolling else ():
        assert sum(when.date() == day for when in sent) <= limit
    assert all(count <= limit for count in store.counts.values())
