"""The test bench itself: the loops it chooses, the isolation, and the strays it finds."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from tests.support.isolation import NetworkBlockedError
from tests.support.qt_loop import session_loop

pytest_plugins = ["pytester"]


class Counter(QObject):
    counted = Signal(object)


async def test_a_test_with_widgets_runs_on_the_qt_loop(qtbot):
    label = QLabel("before")
    qtbot.addWidget(label)
    label.show()
    fired = asyncio.Event()
    QTimer.singleShot(0, fired.set)
    await fired.wait()
    label.setText(await asyncio.to_thread(str.upper, "after"))
    assert asyncio.get_running_loop() is session_loop()
    assert label.text() == "AFTER"


async def test_a_second_one_runs_on_the_same_loop(qapp):
    reader, writer = socket.socketpair()
    with reader, writer:
        reader.setblocking(False)
        writer.send(b"x")
        assert await asyncio.get_running_loop().sock_recv(reader, 1) == b"x"
    assert asyncio.get_running_loop() is session_loop()


def test_a_nested_loop_still_waits_after_async_tests(qtbot):
    counter = Counter()
    with qtbot.waitSignal(counter.counted) as blocker:
        QTimer.singleShot(0, lambda: counter.counted.emit(7))
    assert blocker.args == [7]


async def test_a_test_without_widgets_runs_on_plain_asyncio():
    assert type(asyncio.get_running_loop()).__module__.startswith("asyncio")


async def test_async_generators_work_on_the_qt_loop_again_and_again(qapp):
    async def numbers():
        for number in range(3):
            yield number

    assert [number async for number in numbers()] == [0, 1, 2]


def test_the_network_is_out_of_reach():
    with pytest.raises(NetworkBlockedError):
        socket.create_connection(("example.org", 80))
    with pytest.raises(NetworkBlockedError), socket.socket() as outside:
        outside.connect(("192.0.2.1", 80))


def test_home_and_keyring_are_the_tests_own(tmp_path):
    assert Path.home().is_relative_to(tmp_path)
    assert Path(os.environ["SETLIST_DESKTOP_DATA_DIR"]).is_relative_to(tmp_path)
    keyring.set_password("service", "key", "secret")
    assert keyring.get_password("service", "key") == "secret"


def test_the_keyring_is_empty_at_first():
    assert keyring.get_password("service", "key") is None


def test_signals_and_timers_keep_the_count_of_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses references to None, and in the end the process."""
    counter = Counter()
    seen = []
    counter.counted.connect(seen.append)
    timer = QTimer()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(1000):
        counter.counted.emit(None)
        timer.start(1000)
        timer.stop()
    seen.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(x - y) < 100 for x, y in zip(before, after, strict=True)), (before, after)


STRAYS = {
    "task": """
        import asyncio
        kept = []
        async def test_it():
            kept.append(asyncio.ensure_future(asyncio.Event().wait()))
    """,
    "thread": """
        import threading
        stop = threading.Event()
        def test_it():
            threading.Thread(target=stop.wait, name="forgotten", daemon=True).start()
    """,
    "timer": """
        from PySide6.QtCore import QTimer
        kept = []
        def test_it(qapp):
            kept.append(QTimer())
            kept[0].start(1000)
    """,
    "window": """
        from PySide6.QtWidgets import QLabel
        kept = []
        def test_it(qapp):
            kept.append(QLabel("left"))
            kept[0].show()
    """,
}


@pytest.mark.parametrize("kind", STRAYS)
def test_what_a_test_leaves_behind_fails_it(pytester, monkeypatch, kind):
    root = Path(__file__).resolve().parent.parent
    monkeypatch.setattr("tests.support.strays.LINGER_S", 0.1)
    pytester.makepyprojecttoml(
        "[tool.pytest.ini_options]\nasyncio_mode='auto'\nqt_api='pyside6'\n"
        f"asyncio_default_fixture_loop_scope='function'\npythonpath=['{root}']\n"
    )
    pytester.makeconftest(
        "import tests.support.strays as strays\n"
        "strays.LINGER_S = 0.1\n"
        "pytest_plugins = ['tests.support.qt_loop', 'tests.support.strays']\n"
    )
    pytester.makepyfile(STRAYS[kind])
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([f"*left*behind*{kind if kind != 'task' else 'wait'}*"])
