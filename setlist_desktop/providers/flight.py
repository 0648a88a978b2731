"""Single flight: whoever wants the same thing at the same time waits for one request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, cast

from msgspec import Struct

T = TypeVar("T")


class Ticket(Struct):
    """A shared task's standing: once `committed`, it finishes even where nobody waits any more."""

    committed: bool = False

    def commit(self) -> None:
        """Say that the request goes out now."""
        self.committed = True


class _Shared(Struct):
    task: asyncio.Task[Any]
    ticket: Ticket
    waiters: int = 0


class Flights:
    """Requests under way by key. A cancelled waiter leaves; the shared task goes on.

    A task that everybody has left before its request went out (an older search, still queued for
    its slot) is ended, so that it takes no slot from a newer one.
    """

    def __init__(self) -> None:
        self._shared: dict[str, _Shared] = {}
        self._strays: set[asyncio.Task[Any]] = set()
        self.joined = 0

    async def run(self, key: str, work: Callable[[Ticket], Awaitable[T]]) -> T:
        """Return the work's result, shared with everybody who asks for `key` meanwhile."""
        shared = self._shared.get(key)
        if shared is None:
            shared = self._start(key, work)
        else:
            self.joined += 1
        shared.waiters += 1
        try:
            return cast("T", await asyncio.shield(shared.task))
        finally:
            shared.waiters -= 1
            self._left(key, shared)

    def spawn(self, key: str, work: Callable[[Ticket], Awaitable[T]]) -> None:
        """Do the work behind, unless it is under way; its failure is nobody's concern."""
        if key not in self._shared:
            self._start(key, work).ticket.commit()

    async def aclose(self) -> None:
        """End all that is under way."""
        tasks = [shared.task for shared in self._shared.values()] + list(self._strays)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, key: str, work: Callable[[Ticket], Awaitable[T]]) -> _Shared:
        ticket = Ticket()
        task = asyncio.ensure_future(_call(work, ticket))
        shared = _Shared(task, ticket)
        self._shared[key] = shared
        self._strays.add(task)
        task.add_done_callback(lambda done: self._landed(key, done))
        return shared

    def _landed(self, key: str, task: asyncio.Task[Any]) -> None:
        self._strays.discard(task)
        shared = self._shared.get(key)
        if shared is not None and shared.task is task:
            del self._shared[key]
        if not task.cancelled():
            task.exception()  # taken notice of, even where every waiter has left

    def _left(self, key: str, shared: _Shared) -> None:
        if shared.waiters or shared.task.done() or shared.ticket.committed:
            return
        shared.task.cancel()
        if self._shared.get(key) is shared:
            del self._shared[key]


async def _call(work: Callable[[Ticket], Awaitable[T]], ticket: Ticket) -> T:
    return await work(ticket)
