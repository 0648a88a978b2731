"""One thread for long computations, apart from those that read and write the library."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Worker:
    """Runs plain functions one after the other, off the event loop.

    Its thread lives while there is work, so there is nothing to close; `settle` waits for work
    whose caller has been cancelled.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._last: asyncio.Future[Any] | None = None

    async def run(self, work: Callable[[], T]) -> T:
        """Run a function after those asked for before; a cancelled caller does not end it."""
        task = asyncio.ensure_future(self._after(self._last, work))
        self._last = task
        return await asyncio.shield(task)

    async def settle(self) -> None:
        """Wait until there is nothing left to do."""
        while self._last is not None and not self._last.done():
            await asyncio.wait([self._last])

    async def _after(self, before: asyncio.Future[Any] | None, work: Callable[[], T]) -> T:
        if before is not None and not before.done():
            await asyncio.wait([before])
        thread = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        try:
            return await asyncio.get_running_loop().run_in_executor(thread, work)
        finally:
            thread.shutdown(wait=False)
