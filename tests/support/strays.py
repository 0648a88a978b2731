"""Fails tests that leave tasks, threads, timers or windows behind, and collects garbage safely.

Python's cyclic collector must not run on a worker thread, where it would destroy QObjects: it is
off, and runs here between two tests, on the GUI thread.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from tests.support.qt_loop import QT_FIXTURES, WORKERS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

LINGER_S = 5.0
"""How long something that is already ending may take to be gone."""

COLLECTIONS_UNTIL_FULL = 50

_threads_before: set[threading.Thread] = set()
_windows_before: list[QWidget] = []


def pytest_configure() -> None:
    """Take the collector off the worker threads."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Leave what is imported by now out of every later collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_stray_tasks(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("asyncio"):
        request.getfixturevalue("_watched_tasks")


@pytest.fixture
async def _watched_tasks() -> AsyncIterator[None]:
    """Ends last of the async fixtures: every task but its own ought to be over by then."""
    yield
    ending = asyncio.all_tasks() - {asyncio.current_task()}
    for task in ending:
        await asyncio.sleep(0)
        if task.cancelling():
            await asyncio.wait([task], timeout=LINGER_S)
    if left := [task for task in ending if not task.done()]:
        names = ", ".join(str(task.get_coro()) for task in left)
        pytest.fail(f"The test left tasks behind: {names}", pytrace=False)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Remember what is there before the test."""
    _threads_before.clear()
    _threads_before.update(threading.enumerate())
    _windows_before[:] = _windows()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Look for strays once every fixture of the test has ended."""
    yield
    widgets = bool(QT_FIXTURES & set(getattr(item, "fixturenames", ())))
    if widgets and QCoreApplication.instance():  # there is none while tests are only skipped
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # Else the offscreen clipboard would end what it holds after Python itself has ended.
        QGuiApplication.clipboard().clear()
    _collect()
    strays = [*_stray_threads(), *(_stray_windows() if widgets else ()), *_stray_timers(widgets)]
    if strays:
        pytest.fail("The test left behind: " + ", ".join(strays), pytrace=False)


def _collect() -> None:
    """Collect what this test and the one before made; what has lived longer, now and then."""
    gc.collect(1)
    if gc.get_count()[2] > COLLECTIONS_UNTIL_FULL:
        gc.collect()
        gc.freeze()


def _stray_threads() -> list[str]:
    """Name the threads that the test started and that do not end."""
    started = [
        thread
        for thread in threading.enumerate()
        if thread not in _threads_before and not thread.name.startswith((WORKERS, "Dummy"))
    ]
    for thread in started:
        thread.join(LINGER_S)
    return [f"thread {thread.name}" for thread in started if thread.is_alive()]


def _stray_windows() -> list[str]:
    """Name the windows that the test did not close, and close them for the next one."""
    left = [window for window in _windows() if window not in _windows_before]
    names = [f"window {window!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return names


def _windows() -> list[QWidget]:
    if QApplication.instance() is None:
        return []
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    ]


def _stray_timers(widgets: bool) -> list[str]:
    """Name the timers that still run, and stop them for the next test."""
    if not widgets:
        return []
    running = [
        timer
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and Shiboken.isValid(timer) and timer.isActive()
    ]
    for timer in running:
        timer.stop()
    return [f"timer {timer!r} of {timer.parent()!r}" for timer in running]
