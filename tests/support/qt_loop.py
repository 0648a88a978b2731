"""The loop of each async test: one Qt loop for tests with widgets, else a plain asyncio loop.

Stopping and closing a Qt loop again and again leaves the application in a state where later
nested loops return at once, so that there is one for the session, closed at its end.
"""

from __future__ import annotations

import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

QT_FIXTURES = {"qtbot", "qapp"}
WORKERS = "qt-loop-worker"


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Choose the loop by the fixtures that the test uses, directly or through others."""
    if QT_FIXTURES & set(getattr(item, "fixturenames", ())):
        return {"qt": session_loop}
    return {"asyncio": asyncio.new_event_loop}


@functools.cache
def session_loop() -> asyncio.AbstractEventLoop:
    """Return the Qt loop of this session; each test's runner is handed the same."""
    from setlist_desktop.ui.loop import QtLoop, make_application

    class SessionLoop(QtLoop):
        """Outlives the runner of each test: what a runner ends is made good for the next."""

        def close(self) -> None:
            self._asyncgens_shutdown_called = False
            self._executor_shutdown_called = False

        async def shutdown_default_executor(self, *_timeout: float) -> None:
            pass

        def close_for_good(self) -> None:
            super().close()

    loop = SessionLoop(make_application(["setlist-desktop"]))
    loop.set_default_executor(ThreadPoolExecutor(4, thread_name_prefix=WORKERS))
    return loop


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Close the Qt loop, if a test has used it, after the last fixture has ended."""
    if session_loop.cache_info().currsize:
        session_loop().close_for_good()  # type: ignore[attr-defined]
        session_loop.cache_clear()
