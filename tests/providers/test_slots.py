"""Slots shared by processes: kept on a file, whatever the file holds, and measured with two."""

from __future__ import annotations

import asyncio
import os
import struct
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import RateLimited
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.locking import locked_file
from setlist_desktop.providers.slots import FARTHEST_SLOT_S, Slot, SlotBook
from setlist_desktop.providers.throttle import MARGIN, RATES, Rate, Throttle
from setlist_desktop.providers.urgency import behind
from tests.providers.fakes import FakeClock


def throttle(file, clock: FakeClock, rate: Rate = RATES[Service.MUSICBRAINZ]) -> Throttle:
    return Throttle(Service.MUSICBRAINZ, rate, clock, clock.sleep, SlotBook(file, clock))


async def test_two_throttles_on_one_file_count_together(tmp_path, clock):
    file = tmp_path / "slots" / "musicbrainz"
    one, other = throttle(file, clock), throttle(file, clock)
    starts = []
    for _ in range(5):
        for each in (one, other):
            await each.acquire()
            starts.append(clock.monotonic())
    assert min(later - earlier for earlier, later in pairwise(starts)) >= 1
    assert file.parent.stat().st_mode & 0o777 == 0o700


async def test_a_hold_is_heard_by_the_other_and_outlives_the_process(tmp_path, clock):
    file = tmp_path / "musicbrainz"
    throttle(file, clock).hold(7200)
    with pytest.raises(RateLimited):
        await throttle(file, clock).acquire()
    clock.advance(7200)
    await throttle(file, clock).acquire()


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"\xff" * 16, struct.pack("<dd", 1e300, 1e300), struct.pack("<dd", 9e5, 0)],
)
async def test_a_damaged_file_or_one_of_before_a_restart_holds_nobody(tmp_path, clock, data):
    file = tmp_path / "musicbrainz"
    file.write_bytes(data)
    await throttle(file, clock).acquire()
    assert clock.passed_s <= FARTHEST_SLOT_S


async def test_without_a_usable_file_each_counts_for_itself(tmp_path, clock):
    (tmp_path / "file").write_text("")
    own = throttle(tmp_path / "file" / "musicbrainz", clock)
    await own.acquire()
    await own.acquire()
    assert clock.passed_s >= 1


async def test_a_slot_held_by_another_process_is_tried_again(tmp_path, clock):
    file = tmp_path / "musicbrainz"
    book = SlotBook(file, clock)
    with locked_file(file):
        assert not book.change(lambda slot: Slot(slot.next_at + 1))
    assert book.change(lambda slot: Slot(slot.next_at + 1))


async def test_what_a_user_waits_for_goes_before_what_runs_behind(clock):
    own = throttle(None, clock)
    order, gate = [], asyncio.Event()

    async def gated(seconds: float) -> None:
        await gate.wait()
        await clock.sleep(seconds)

    own._sleep = gated

    async def ask(name: str) -> None:
        await own.acquire()
        order.append(name)

    with behind():
        tasks = [asyncio.ensure_future(ask(f"behind {number}")) for number in range(3)]
    await asyncio.sleep(0)
    tasks += [asyncio.ensure_future(ask(f"awaited {number}")) for number in range(2)]
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*tasks)
    assert order[0] == "behind 0"
    assert order.index("awaited 1") < order.index("behind 1")
    assert order[-2:] == ["behind 1", "behind 2"]


async def test_one_who_gives_up_lets_the_next_go(clock):
    own = throttle(None, clock)
    await own.acquire()
    never = asyncio.Event()

    async def stuck(_seconds: float) -> None:
        await never.wait()

    own._sleep = stuck
    first = asyncio.ensure_future(own.acquire())
    await asyncio.sleep(0)
    second = asyncio.ensure_future(own.acquire())
    await asyncio.sleep(0)
    own._sleep = clock.sleep
    first.cancel()
    await second
    assert first.cancelled()


async def test_an_unknown_rate_is_halved_by_refusals_and_grows_by_answers(clock):
    own = throttle(None, clock, RATES[Service.SPOTIFY])
    for _ in range(10):
        own.limited()
    assert own.per_s == RATES[Service.SPOTIFY].slowest_per_s
    for _ in range(100):
        own.answered()
    assert own.per_s == RATES[Service.SPOTIFY].per_s


@given(
    per_s=st.floats(0.5, 20),
    burst=st.integers(1, 10),
    idle=st.lists(st.floats(0, 3), min_size=1, max_size=40),
)
def test_no_window_ever_holds_more_than_rate_and_burst(per_s, burst, idle):
    clock = FakeClock()
    own = Throttle(Service.DEEZER, Rate(per_s, burst), clock, clock.sleep)
    starts = []

    async def run() -> None:
        for seconds in idle:
            clock.advance(seconds)
            await own.acquire()
            starts.append(clock.monotonic())

    asyncio.run(run())
    for index, first in enumerate(starts):
        for count, last in enumerate(starts[index:], 1):
            assert count <= burst + (last - first) * per_s / MARGIN + 1e-6


ASK = """
import asyncio, sys
from pathlib import Path
from setlist_desktop.providers import build_providers
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.system.settings import read_settings
from tests.providers.fakes import FakeBudgets, FakeKeys

async def main():
    providers = build_providers(
        read_settings(data_dir=Path(sys.argv[1])), FakeKeys({}), FakeBudgets(), SystemClock()
    )
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(3):
        await providers.musicbrainz.search_artists(f"{sys.argv[2]} {number}")
    await providers.aclose()

asyncio.run(main())
"""


def test_two_processes_at_once_are_never_too_fast(tmp_path):
    from tests.standin.fiction import fictional
    from tests.standin.limits import Limits
    from tests.standin.server import Standin, StandinServer

    today = __import__("datetime").date(2026, 11, 20)
    with StandinServer(Standin(fictional(today), Limits())) as server:
        environ = {**os.environ, **server.environ()}
        running = [
            subprocess.Popen(
                [sys.executable, "-c", ASK, str(tmp_path), name],
                env=environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for name in ("one", "two")
        ]
        for process in running:
            assert process.stdout.readline() == "ready\n"
        for process in running:
            process.stdin.write("go\n")
            process.stdin.flush()
        codes = []
        for process in running:
            process.communicate()
            codes.append(process.returncode)
        assert codes == [0, 0]
        assert [seen.status for seen in server.seen("musicbrainz")] == [200] * 6
