"""The supervisor of the window's coroutines: keeps them alive, ends them, reports failures once.

asyncio is imported by what uses it: the window's frame is painted before that.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from shiboken6 import Shiboken

from setlist_desktop.domain.errors import SetlistError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import QObject

T = TypeVar("T")

STOP_TIMEOUT_S = 2.0


class Tasks:
    """Runs coroutines for widgets. `on_error` is told each failure that is no cancellation."""

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._running: dict[asyncio.Task[Any], QObject | None] = {}
        self._groups: dict[tuple[int, str], asyncio.Task[Any]] = {}
        self._stopping = False

    def spawn(
        self,
        coroutine: Coroutine[Any, Any, T],
        *,
        owner: QObject | None = None,
        group: str = "",
        exclusive: bool = False,
        on_failure: Callable[[SetlistError], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> asyncio.Task[T] | None:
        """Start a coroutine; with `exclusive`, first cancel the one of the same owner and group.

        `on_failure` is told an error meant for people in place of the supervisor's own; `then` is
        called after it or after the end, but not after a cancellation: the owner may be gone.
        The tasks of a destroyed owner are cancelled. After `stop` nothing starts: None.
        """
        import asyncio

        from setlist_desktop.system.logging import action

        if self._stopping:
            coroutine.close()
            return None
        key = (id(owner), group)
        if exclusive and (older := self._groups.get(key)):
            older.cancel()
        with action(group or getattr(coroutine, "__name__", "task")):
            task = asyncio.ensure_future(coroutine)
        if owner is not None and owner not in self._running.values():
            owner.destroyed.connect(partial(self._cancel_of, id(owner)))
        self._running[task] = owner
        if group:
            self._groups[key] = task
        task.add_done_callback(partial(self._on_done, on_failure, then))
        return task

    async def stop(self) -> None:
        """Start nothing any more; cancel what runs and wait for it, two seconds at most."""
        import asyncio

        self._stopping = True
        running = [task for task in self._running if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=STOP_TIMEOUT_S)

    async def settled(self) -> None:
        """Wait until nothing runs, at most two seconds after the last thing was started."""
        import asyncio

        while self._running:
            done, _ = await asyncio.wait(
                tuple(self._running),
                timeout=STOP_TIMEOUT_S,
                return_when=asyncio.FIRST_COMPLETED,
            )
            if not done:
                return

    def _cancel_of(self, owner_id: int, _gone: QObject | None = None) -> None:
        for task, owner in tuple(self._running.items()):
            if id(owner) == owner_id:
                task.cancel()

    def _on_done(
        self,
        on_failure: Callable[[SetlistError], None] | None,
        then: Callable[[], None] | None,
        task: asyncio.Task[Any],
    ) -> None:
        owner = self._running.pop(task, None)
        self._groups = {key: other for key, other in self._groups.items() if other is not task}
        if task.cancelled() or (owner is not None and not Shiboken.isValid(owner)):
            return
        error = task.exception()
        if on_failure is not None and isinstance(error, SetlistError):
            on_failure(error)
        elif error is not None:
            self._on_error(error)
        if then is not None:
            then()
