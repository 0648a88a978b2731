"""The window's coroutines: who is told their end, and what a cancellation leaves."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.ui.tasks import Tasks

pytestmark = pytest.mark.usefixtures("qapp")

GONE = NotFound("The show is gone.")


@pytest.fixture
def told():
    return []


@pytest.fixture
def tasks(told):
    return Tasks(told.append)


async def work(ends: list[str] | None = None, error: Exception | None = None) -> None:
    await asyncio.sleep(0)
    if ends is not None:
        ends.append("work")
    if error is not None:
        raise error


async def test_what_follows_comes_after_the_work(tasks, told):
    ends = []
    tasks.spawn(work(ends), then=lambda: ends.append("then"))
    await tasks.settled()
    assert ends == ["work", "then"]
    assert told == []


async def test_a_failure_meant_for_people_goes_to_who_asked_for_it(tasks, told):
    heard, ends = [], []
    tasks.spawn(work(error=GONE), on_failure=heard.append, then=lambda: ends.append("then"))
    await tasks.settled()
    assert (heard, told, ends) == ([GONE], [], ["then"])


async def test_a_fault_goes_to_the_supervisor_all_the_same(tasks, told):
    heard, fault = [], ValueError("of the program")
    tasks.spawn(work(error=fault), on_failure=heard.append)
    await tasks.settled()
    assert (heard, told) == ([], [fault])


async def test_nothing_follows_a_cancellation_even_before_the_first_step(tasks):
    owner, ends = QObject(), []
    for _ in range(2):
        tasks.spawn(
            work(ends), owner=owner, group="g", exclusive=True, then=lambda: ends.append("then")
        )
    await tasks.settled()
    assert ends == ["work", "then"]


async def test_nothing_follows_where_the_owner_is_gone(tasks, told):
    owner, ends = QObject(), []
    task = tasks.spawn(
        work(ends, GONE), owner=owner, on_failure=ends.append, then=lambda: ends.append("then")
    )
    while not task.done():
        await asyncio.sleep(0)
        if task.done():
            Shiboken.delete(owner)
    await tasks.settled()
    assert ends == ["work"]
    assert told == []
