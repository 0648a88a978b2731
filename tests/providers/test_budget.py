from datetime import UTC, datetime

import pytest

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
