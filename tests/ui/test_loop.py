"""The loop: signals end it in order, and garbage is collected on its thread alone."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import os
import signal
import subprocess
import sys
import threading
from typing import ClassVar

import pytest

from setlist_desktop.ui.loop import GarbageTimer, stop_signals

PROGRAM = """
import asyncio
from setlist_desktop.ui.loop import run, stop_signals

async def main():
    ending = asyncio.Event()
    with stop_signals(ending.set):
        print("ready", flush=True)
        await ending.wait()
    await asyncio.sleep(0)
    print("ended in order", flush=True)
    return 7

raise SystemExit(run(main))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_the_program_end_in_order(number):
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(number)
        assert process.stdout.read() == b"ended in order\n"
    assert process.returncode == 7


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
async def test_the_innermost_block_hears_the_signal(qapp):
    heard: list[str] = []
    inner = asyncio.Event()
    with stop_signals(lambda: heard.append("outer")):
        with stop_signals(inner.set):
            os.kill(os.getpid(), signal.SIGTERM)
            await inner.wait()
        assert heard == []


async def test_calls_from_threads_keep_their_context(qapp):
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="none")
    context = contextvars.copy_context()
    context.run(variable.set, "of the thread")
    loop = asyncio.get_running_loop()
    seen: asyncio.Future[str] = loop.create_future()

    def call() -> None:
        loop.call_soon_threadsafe(lambda: seen.set_result(variable.get()), context=context)

    thread = threading.Thread(target=call)
    thread.start()
    assert await seen == "of the thread"
    thread.join()


class Cycle:
    """Garbage that only a collection finds; tells on which thread it went."""

    gone: ClassVar[list[str]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone.append(threading.current_thread().name)


@pytest.fixture
def garbage(qapp, monkeypatch):
    monkeypatch.setattr("setlist_desktop.ui.loop.SETTLED_AT_TICK", 1)
    monkeypatch.setattr("setlist_desktop.ui.loop.WHOLE_EVERY_TICKS", 4)
    Cycle.gone.clear()
    timer = GarbageTimer()
    timer.collect()  # the program itself
    yield timer
    timer.stop()
    gc.unfreeze()
    gc.collect()


def test_garbage_goes_by_the_timer_on_the_gui_thread(garbage):
    assert not gc.isenabled()
    for _ in range(gc.get_threshold()[0] + 1):
        Cycle()
    garbage.collect()
    assert len(Cycle.gone) > 0
    assert set(Cycle.gone) == {threading.current_thread().name}


def test_what_lives_at_the_start_is_not_looked_through(garbage):
    assert gc.get_freeze_count() > 1000


def test_what_went_late_is_found_when_all_is_looked_through(garbage):
    kept = Cycle()
    gc.freeze()
    del kept
    garbage.collect()
    garbage.collect()
    assert Cycle.gone == []  # it was taken for a part of the program
    garbage.collect()
    assert len(Cycle.gone) == 1
    assert gc.get_freeze_count() > 1000
