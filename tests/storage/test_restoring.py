"""Restoring: all of it or nothing, under load, over a damaged file, from an older schema."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import func, insert, select

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import NotFound, SchemaTooNew, StorageDamaged, StorageError
from setlist_desktop.storage.backup import back_up, backups_of, folder_of
from setlist_desktop.storage.migrations import HEAD, steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.restoring import restore
from setlist_desktop.storage.rows import ProfileRow
from setlist_desktop.storage.watch import Watch


def add(name):
    def write_profile(write):
        write.session.execute(insert(ProfileRow).values(name=name))
        write.changed(Kind.VOTE, 1)

    return write_profile


def names(database):
    return database.read_now(lambda s: list(s.scalars(select(ProfileRow.name).order_by("id"))))


@pytest.fixture
def library(tmp_path):
    database = open_database(tmp_path / "library.sqlite3", ChangeBus())
    yield database
    database.close_now()


def test_an_open_library_goes_on_with_what_was_restored(library):
    library.write_now(add("Ann"))
    backup = back_up(library.path, Reason.MANUAL)
    library.write_now(add("Ben"))
    kept = restore(backup.path, library.path)
    assert names(library) == ["Me", "Ann"]
    library.write_now(add("Cleo"))
    assert names(library) == ["Me", "Ann", "Cleo"]
    restore(kept, library.path)
    assert names(library) == ["Me", "Ann", "Ben"]
    assert not list(folder_of(library.path).glob(".*"))


def test_a_restored_library_still_writes_ahead(library):
    restore(back_up(library.path, Reason.MANUAL).path, library.path)
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_other_processes_hear_of_it_and_of_what_comes_after(library):
    library.write_now(add("Ann"))
    backup = back_up(library.path, Reason.MANUAL)
    for number in range(5):
        library.write_now(add(f"P{number}"))
    other = open_database(library.path, ChangeBus())
    heard = asyncio.Queue()
    other.bus.subscribe(heard.put_nowait)
    task = asyncio.ensure_future(Watch(other, interval_s=0).run())
    restore(backup.path, library.path)
    while 12345 not in (await heard.get()).of(Kind.ARTIST):
        pass
    library.write_now(lambda write: write.changed(Kind.SHOW, 7))
    while 7 not in (changes := await heard.get()).of(Kind.SHOW) or 1 in changes.of(Kind.ARTIST):
        pass
    assert names(other) == ["Me", "Ann"]
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await other.close()


def test_under_load_nothing_is_torn(library):
    """Readers see the old library or the new one, writers go on, and both stay whole."""
    library.write_now(add("Before"))
    backup = back_up(library.path, Reason.MANUAL)
    stop, seen, failures = threading.Event(), set(), []

    def write_pairs(other, mark):
        number = 0
        while not stop.is_set():
            try:
                other.write_now(lambda w, n=number: (add(f"{mark}{n}a")(w), add(f"{mark}{n}b")(w)))
            except StorageError as error:
                failures.append(error)
            number += 1

    def read(other):
        while not stop.is_set():
            count = other.read_now(lambda s: s.scalar(select(func.count()).select_from(ProfileRow)))
            seen.add(count % 2)

    others = [open_database(library.path, ChangeBus()) for _ in range(3)]
    threads = [
        threading.Thread(target=write_pairs, args=(others[0], "x")),
        threading.Thread(target=write_pairs, args=(others[1], "y")),
        threading.Thread(target=read, args=(others[2],)),
    ]
    for thread in threads:
        thread.start()
    for _ in range(5):
        back_up(library.path, Reason.ROUTINE)
        restore(backup.path, library.path)
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert seen == {0}
    assert len(names(library)) % 2 == 0
    for other in others:
        other.close_now()
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_damaged_library_is_moved_aside_and_kept(tmp_path):
    path = tmp_path / "library.sqlite3"
    database = open_database(path, ChangeBus())
    database.write_now(add("Ann"))
    backup = back_up(path, Reason.ROUTINE)
    database.close_now()
    path.write_bytes(b"a shopping list\n" * 1000)
    with pytest.raises(StorageDamaged, match=r"library\.sqlite3") as raised:
        open_database(path, ChangeBus())
    assert backup.words in raised.value.hint
    aside = restore(backup.path, path)
    assert aside.read_bytes().startswith(b"a shopping list")
    database = open_database(path, ChangeBus())
    assert names(database) == ["Me", "Ann"]
    database.close_now()


def test_a_library_that_is_gone_comes_back(tmp_path):
    path = tmp_path / "library.sqlite3"
    open_database(path, ChangeBus()).close_now()
    backup = back_up(path, Reason.ROUTINE)
    path.unlink()
    assert restore(backup.path, path) is None
    open_database(path, ChangeBus()).close_now()


def test_an_older_backup_is_brought_up_to_date(tmp_path, library):
    old = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        migrate(connection, old, "", steps()[:1])
        connection.execute("INSERT INTO profile (id, name) VALUES (2, 'Old')")
    restore(old, library.path)
    assert names(library) == ["Me", "Old"]
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


def test_what_is_no_good_backup_changes_nothing(tmp_path, library):
    library.write_now(add("Ann"))
    good = back_up(library.path, Reason.MANUAL)
    newer = tmp_path / "newer.sqlite3"
    newer.write_bytes(good.path.read_bytes())
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew, match="9999"):
        restore(newer, library.path)
    cut = tmp_path / "cut.sqlite3"
    cut.write_bytes(good.path.read_bytes()[:9000])
    with pytest.raises(StorageDamaged, match=r"cut\.sqlite3"):
        restore(cut, library.path)
    with pytest.raises(NotFound):
        restore(tmp_path / "none.sqlite3", library.path)
    assert names(library) == ["Me", "Ann"]
    assert backups_of(library.path) == (good,)
