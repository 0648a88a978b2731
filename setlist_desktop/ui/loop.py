"""The event loop: asyncio on Qt, run to the end of one main coroutine; signals and memory tidy.

Python's cyclic garbage collector is switched off and driven by a timer of the GUI thread instead:
run on a worker thread it would destroy Qt objects there, which ends the process.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from setlist_desktop.ui.application import make_application
from setlist_desktop.ui.overriding import override

os.environ["QT_API"] = "pyside6"

import qasync

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

T = TypeVar("T")

COLLECT_EVERY_MS = 1000
SETTLED_AT_TICK = 5
WHOLE_EVERY_TICKS = 600
GIVE_BACK_EVERY_TICKS = 3
WORKERS = 4
SWITCH_S = 0.0005
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]
    """An asyncio loop that is Qt's own; made while a QApplication lives."""

    @override
    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, context: Any = None
    ) -> None:
        """As asyncio's; with `context`, which qasync forgets, the callback runs in it."""
        if context is not None:
            callback, args = context.run, (callback, *args)
        super().call_soon_threadsafe(callback, *args)


def make_loop() -> QtLoop:
    """Return a loop whose `asyncio.to_thread` takes threads only as they are needed.

    qasync's own executor starts ten at once, each with memory of its own.
    """
    loop = QtLoop()
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, thread_name_prefix="worker"))
    return loop


class GarbageTimer(QObject):
    """Collects Python's cyclic garbage on the GUI thread, and gives back what memory is free."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(COLLECT_EVERY_MS)

    def _on_timer_timeout(self) -> None:
        self.collect()
        if self._ticks % GIVE_BACK_EVERY_TICKS == 0:
            from setlist_desktop.system.memory import give_back

            give_back()

    def collect(self) -> None:
        """Collect the oldest generation that is over its threshold; cheap where none is.

        What lives after the first seconds is the program itself, and what has outlived a whole
        collection is likely to stay: both are left out from then on, so that no collection takes
        long. Every ten minutes all is looked through.
        """
        self._ticks += 1
        if self._ticks <= SETTLED_AT_TICK:
            gc.freeze()
        elif self._ticks % WHOLE_EVERY_TICKS == 0:
            gc.unfreeze()
            self._collect(2)
        else:
            count, threshold = gc.get_count(), gc.get_threshold()
            over = (
                generation for generation in (2, 1, 0) if count[generation] > threshold[generation]
            )
            self._collect(next(over, None))

    def _collect(self, generation: int | None) -> None:
        if generation is not None:
            gc.collect(generation)
        if generation == 2:
            gc.freeze()

    def stop(self) -> None:
        """Stop the timer, before the loop ends."""
        self._timer.stop()


def run(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run the coroutine that `main` makes on the Qt loop and return what it returns.

    SIGINT and SIGTERM cancel it, unless it handles them itself with `stop_signals`.
    """
    make_application()
    # A worker that computes gives Python's lock back so soon that the window does not wait for it.
    sys.setswitchinterval(SWITCH_S)
    garbage = GarbageTimer()
    try:
        with asyncio.Runner(loop_factory=make_loop) as runner:
            return runner.run(_supervised(main))
    finally:
        garbage.stop()


async def _supervised(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    task = asyncio.ensure_future(main())
    with stop_signals(task.cancel):
        return await task


@contextlib.contextmanager
def stop_signals(on_signal: Callable[[], object]) -> Iterator[None]:
    """Call `on_signal` on the loop's thread at SIGINT and SIGTERM, as long as the block lasts.

    Blocks nest: the innermost is called. Off Unix the signals keep Python's own handling.
    """
    _handlers.append(on_signal)
    _listen()
    try:
        yield
    finally:
        _handlers.remove(on_signal)
        _listen()


_handlers: list[Callable[[], object]] = []


def _listen() -> None:
    loop = asyncio.get_running_loop()
    for number in STOP_SIGNALS:
        with contextlib.suppress(NotImplementedError):  # Windows
            if _handlers:
                loop.add_signal_handler(number, _handlers[-1])
            else:
                loop.remove_signal_handler(number)
