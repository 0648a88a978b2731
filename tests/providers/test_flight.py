"""One request for all who ask for the same at once."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.providers.flight import Flights


class Work:
    """Work that waits to be let go, and counts how often it was begun and ended."""

    def __init__(self, *, commits: bool = True) -> None:
        self.begun = asyncio.Event()
        self.go = asyncio.Event()
        self.calls = self.finished = 0
        self._commits = commits

    async def __call__(self, ticket):
        self.calls += 1
        if self._commits:
            ticket.commit()
        self.begun.set()
        await self.go.wait()
        self.finished += 1
        return "answer"


async def test_whoever_asks_meanwhile_shares_the_answer():
    flights, work = Flights(), Work()
    waiters = [asyncio.create_task(flights.run("key", work)) for _ in range(5)]
    await work.begun.wait()
    work.go.set()

    assert await asyncio.gather(*waiters) == ["answer"] * 5
    assert work.calls == 1
    assert flights.joined == 4


async def test_other_keys_fly_apart_and_a_landed_one_flies_again():
    flights, work = Flights(), Work()
    work.go.set()
    await asyncio.gather(flights.run("a", work), flights.run("b", work))
    await flights.run("a", work)
    assert work.calls == 3


async def test_a_cancelled_waiter_leaves_the_others_their_answer():
    flights, work = Flights(), Work(commits=False)
    leaver = asyncio.create_task(flights.run("key", work))
    stayer = asyncio.create_task(flights.run("key", work))
    await work.begun.wait()
    leaver.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaver
    work.go.set()
    assert await stayer == "answer"


async def test_a_request_under_way_is_finished_for_nobody():
    flights, work = Flights(), Work()
    leaver = asyncio.create_task(flights.run("key", work))
    await work.begun.wait()
    leaver.cancel()
    await asyncio.gather(leaver, return_exceptions=True)
    work.go.set()

    assert await flights.run("key", work) == "answer"
    assert work.calls == 1


async def test_a_request_still_queued_is_dropped_with_its_last_waiter():
    flights, work = Flights(), Work(commits=False)
    leaver = asyncio.create_task(flights.run("key", work))
    await work.begun.wait()
    leaver.cancel()
    await asyncio.gather(leaver, return_exceptions=True)
    work.go.set()

    assert await flights.run("key", work) == "answer"
    assert (work.calls, work.finished) == (2, 1)


async def test_a_failure_reaches_every_waiter_and_is_not_kept():
    flights = Flights()

    async def fail(_):
        await asyncio.sleep(0)
        raise KeyError("gone")

    results = await asyncio.gather(
        flights.run("key", fail), flights.run("key", fail), return_exceptions=True
    )
    assert [type(result) for result in results] == [KeyError, KeyError]


async def test_closing_ends_what_is_under_way():
    flights, work = Flights(), Work()
    flights.spawn("key", work)
    flights.spawn("key", work)
    await work.begun.wait()
    await flights.aclose()
    assert (work.calls, work.finished) == (1, 0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=30))
async def test_each_key_flies_once_and_everybody_gets_their_own_answer(asked):
    """Some who ask leave again before the answer; the others never notice."""
    flights, go = Flights(), asyncio.Event()
    calls: list[str] = []

    def work(key):
        async def answer(ticket):
            calls.append(key)
            ticket.commit()
            await go.wait()
            return key * 3

        return answer

    waiters = [(key, asyncio.create_task(flights.run(key, work(key)))) for key, _ in asked]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for (_, leaves), (_, task) in zip(asked, waiters, strict=True):
        if leaves:
            task.cancel()
    go.set()
    outcomes = await asyncio.gather(*(task for _, task in waiters), return_exceptions=True)
    assert sorted(calls) == sorted({key for key, _ in asked})
    for (key, leaves), outcome in zip(asked, outcomes, strict=True):
        assert isinstance(outcome, asyncio.CancelledError) if leaves else outcome == key * 3
    await flights.aclose()
