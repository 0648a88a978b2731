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


def test_garbage_goes_by_the_timer_on_the_gui_thread(qtbot, monkeypatch):
    monkeypatch.setattr("setlist_desktop.ui.loop.FREEZE_AT_TICK", -1)
    threads: list[str] = []

    class Cycle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            threads.append(threading.current_thread().name)

    timer = GarbageTimer()
    assert not gc.isenabled()
    for _ in range(gc.get_threshold()[0] + 1):
        Cycle()
    timer.collect()
    timer.stop()
    assert len(threads) > 0
    assert set(threads) == {threading.current_thread().name}
