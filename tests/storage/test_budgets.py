"""Budgets: counted for all processes, closed at the limit, anew on the next day."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime

import pytest

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import BudgetSpent, StorageDamaged
from setlist_desktop.domain.services import Service
from setlist_desktop.storage.budgets import Budgets
from setlist_desktop.storage.opening import open_database

SERVICE, DAY = Service.SETLISTFM, "2026-03-31"


async def test_each_request_leaves_one_less(database):
    budgets = Budgets(database)
    assert [await budgets.spend(SERVICE, DAY, 3) for _ in range(3)] == [2, 1, 0]
    assert await budgets.used(SERVICE, DAY) == 3


async def test_at_the_limit_nothing_is_counted_and_the_next_day_is_told(database):
    budgets = Budgets(database)
    await budgets.spend(SERVICE, DAY, 1)
    for _ in range(2):
        with pytest.raises(BudgetSpent, match=r"setlist\.fm") as raised:
            await budgets.spend(SERVICE, DAY, 1)
        assert raised.value.retry_at == datetime(2026, 4, 1, tzinfo=UTC)
    assert await budgets.used(SERVICE, DAY) == 1


async def test_a_limit_of_none_sends_none(database):
    with pytest.raises(BudgetSpent):
        await Budgets(database).spend(SERVICE, DAY, 0)


async def test_days_and_services_are_counted_apart(database):
    budgets = Budgets(database)
    await budgets.spend(SERVICE, DAY, 1)
    assert await budgets.spend(SERVICE, "2026-04-01", 1) == 0
    assert await budgets.spend(Service.TICKETMASTER, DAY, 1) == 0


async def test_many_at_once_never_pass_the_limit(database, tmp_path):
    other = open_database(database.path, ChangeBus())
    stores = [Budgets(database), Budgets(other)]
    outcomes = await asyncio.gather(
        *(stores[number % 2].spend(SERVICE, DAY, 10) for number in range(30)),
        return_exceptions=True,
    )
    await other.close()
    assert sorted(left for left in outcomes if isinstance(left, int)) == list(range(10))
    assert sum(isinstance(outcome, BudgetSpent) for outcome in outcomes) == 20


async def test_what_cannot_be_counted_is_not_sent(database, monkeypatch):
    def fail(_function):
        raise StorageDamaged("The library is damaged.")

    monkeypatch.setattr(database, "write_now", fail)
    with pytest.raises(StorageDamaged):
        await Budgets(database).spend(SERVICE, DAY, 10)


async def test_a_count_survives_a_restart(tmp_path):
    path = tmp_path / "again.sqlite3"
    for left in (4, 3):
        database = open_database(path, ChangeBus())
        assert await Budgets(database).spend(SERVICE, DAY, 5) == left
        await database.close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT * FROM request_budget").fetchall() == [
            ("setlistfm", DAY, 2)
        ]
    connection.close()
