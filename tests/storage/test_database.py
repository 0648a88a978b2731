"""The database: one writer, readers that cannot write, and news told exactly with each commit."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import func, insert, select, text

from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import InvalidInput, StorageReadOnly
from setlist_desktop.storage import database as module
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ChangeLogRow, ProfileRow


def add_profile(name):
    def add(write):
        write.session.execute(insert(ProfileRow).values(name=name))
        write.changed(Kind.VOTE, 1)

    return add


async def profiles(database):
    return await database.read(lambda session: sorted(session.scalars(select(ProfileRow.name))))


@pytest.fixture
def heard(bus):
    heard = []
    bus.subscribe(heard.append)
    return heard


async def test_a_write_is_there_for_readers_when_the_bus_tells_of_it(database, heard):
    await database.write(add_profile("Ann"))
    assert await profiles(database) == ["Ann", "Me"]
    assert [(changes.of(Kind.VOTE), changes.origin) for changes in heard] == [
        ({1}, database.origin)
    ]


async def test_a_write_that_fails_leaves_nothing_and_tells_nothing(database, heard):
    def fail(write):
        add_profile("Ann")(write)
        raise InvalidInput("No.")

    with pytest.raises(InvalidInput):
        await database.write(fail)
    assert await profiles(database) == ["Me"]
    assert heard == []


async def test_a_write_whose_caller_was_cancelled_is_done_and_told(database, heard):
    begun, go_on = threading.Event(), threading.Event()

    def slow(write):
        begun.set()
        go_on.wait()
        add_profile("Ann")(write)

    task = asyncio.ensure_future(database.write(slow))
    await asyncio.to_thread(begun.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    await database.settle()
    assert await profiles(database) == ["Ann", "Me"]
    assert len(heard) == 1


async def test_writes_come_one_after_the_other(database):
    def count_up(write):
        used = write.session.scalar(select(func.count()).select_from(ProfileRow))
        write.session.execute(insert(ProfileRow).values(name=f"Profile {used}"))

    await asyncio.gather(*(database.write(count_up) for _ in range(20)))
    assert len(await profiles(database)) == 21


async def test_a_reader_cannot_write(database):
    with pytest.raises(StorageReadOnly):
        await database.read(lambda session: session.execute(insert(ProfileRow).values(name="Ann")))


async def test_closing_waits_for_the_write_under_way(tmp_path):
    database = open_database(tmp_path / "closing.sqlite3", ChangeBus())
    write = asyncio.ensure_future(database.write(add_profile("Ann")))
    await asyncio.sleep(0)
    await database.close()
    await write
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("SELECT count(*) FROM profile").fetchone() == (2,)


async def test_a_path_with_signs_of_an_address_is_a_path(tmp_path):
    path = tmp_path / "50 % off? #1" / "library.sqlite3"
    database = open_database(path, ChangeBus())
    await database.write(add_profile("Ann"))
    await database.close()
    assert path.stat().st_size
    assert {found.name for found in tmp_path.iterdir()} <= {path.parent.name, "home"}


async def test_old_news_is_forgotten_at_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_NEWS_KEPT", 3)
    database = open_database(tmp_path / "news.sqlite3", ChangeBus())
    await database.write(lambda write: write.changed(Kind.SHOW, range(1, 11)))
    await database.close()
    database = open_database(tmp_path / "news.sqlite3", ChangeBus())
    kept = await database.read(lambda s: list(s.scalars(select(ChangeLogRow.seq))))
    await database.close()
    assert kept == [8, 9, 10]


async def test_foreign_keys_are_kept_to(database):
    found = await database.read(lambda s: s.execute(text("PRAGMA foreign_keys")).scalar())
    assert found == 1
    journal = await database.read(lambda s: s.execute(text("PRAGMA journal_mode")).scalar())
    assert journal == "wal"
