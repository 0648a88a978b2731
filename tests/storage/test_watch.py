"""The watch: others' writes reach the bus once, one's own never."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import StorageReadOnly
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.watch import INTERVAL_S, Watch


@pytest.fixture
async def other(database):
    """Another program's view of the same file."""
    other = open_database(database.path, ChangeBus())
    yield other
    await other.close()


@asynccontextmanager
async def watched(database):
    """Watch with no pause between looks; gives a queue of what the bus was told."""
    heard = asyncio.Queue()
    unsubscribe = database.bus.subscribe(heard.put_nowait)
    task = asyncio.ensure_future(Watch(database, interval_s=0).run())
    yield heard
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    unsubscribe()


async def change(database, kind, *ids):
    await database.write(lambda write: write.changed(kind, ids))


async def heard_from(queue, origin):
    while (changes := await queue.get()).origin != origin:
        pass
    return changes


async def test_a_write_of_another_process_is_told(database, other):
    async with watched(database) as heard:
        await change(database, Kind.ARTIST, 99)
        await change(other, Kind.SHOW, 1, 2)
        changes = await heard_from(heard, other.origin)
        assert changes.of(Kind.SHOW) == {1, 2}
        assert not changes.of(Kind.ARTIST)


async def test_each_change_is_told_once_and_own_ones_by_the_write_alone(database, other):
    async with watched(database) as heard:
        await change(database, Kind.ARTIST, 7)
        await change(other, Kind.SHOW, 1)
        await heard_from(heard, other.origin)
        await change(other, Kind.SETLIST, 2)
        second = await heard_from(heard, other.origin)
        assert second.of(Kind.SETLIST) == {2}
        assert not second.of(Kind.SHOW)
        assert heard.empty()


async def test_what_was_written_since_the_opening_is_told_and_nothing_older(database, other):
    await change(other, Kind.SHOW, 1)
    late = open_database(database.path, ChangeBus())
    await change(other, Kind.SHOW, 2)
    async with watched(late) as heard:
        assert (await heard.get()).of(Kind.SHOW) == {2}
        await change(other, Kind.SHOW, 3)
        assert (await heard.get()).of(Kind.SHOW) == {3}
    await late.close()


async def test_kinds_of_a_newer_version_are_passed_over(database, other):
    async with watched(database) as heard:
        with sqlite3.connect(database.path) as connection:
            connection.execute(
                "INSERT INTO change_log (kind, row_id, origin) VALUES ('hologram', 1, 'newer')"
            )
        connection.close()
        await change(other, Kind.VOTE, 3)
        assert (await heard.get()).of(Kind.VOTE) == {3}


async def test_a_file_that_cannot_be_opened_ends_the_watch_in_words(database):
    watch = Watch(database)
    database.path = database.path.parent / "gone" / "library.sqlite3"
    with pytest.raises(StorageReadOnly):
        await watch.run()


async def test_the_command_line_shows_in_the_window_within_its_half_second(database):
    """A real second process, and the watch as the window runs it."""
    assert INTERVAL_S <= 0.5
    heard = asyncio.Queue()
    database.bus.subscribe(heard.put_nowait)
    task = asyncio.ensure_future(Watch(database).run())
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "setlist_desktop", "--data-dir", str(database.path.parent),
        "--offline", "add", "artist", "Moth", cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    changes = await heard.get()
    assert changes.of(Kind.ARTIST) == {1}
    assert changes.origin != database.origin
    assert await process.wait() == 0
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
