"""A disk that is really full: told plainly, nothing half-written, and all goes on afterwards."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing

import pytest
from sqlalchemy import insert, select

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import StorageFull
from setlist_desktop.services.archive_file import write_archive
from setlist_desktop.storage.backup import back_up, folder_of
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ProfileRow
from setlist_desktop.storage.scratch import scratch_copy


@pytest.fixture
def small_disk(tmp_path):
    """Return a disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if made.returncode:
        pytest.skip("a disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def grow(disk):
    subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)


def add(name, size=1):
    def write_profile(write):
        write.session.execute(insert(ProfileRow).values(name=name + "." * size))

    return write_profile


def names(database):
    ask = select(ProfileRow.name).order_by(ProfileRow.id)
    return [name.rstrip(".") for name in database.read_now(lambda s: list(s.scalars(ask)))]


async def test_an_edit_on_a_full_disk_is_told_and_the_library_stays_whole(small_disk):
    database = open_database(small_disk / "library.sqlite3", ChangeBus())
    done = ["Me"]

    def fill():
        for number in range(1000):
            database.write_now(add(f"P{number}", 20_000))
            done.append(f"P{number}")

    with pytest.raises(StorageFull, match="No space") as raised:
        fill()
    assert "Free some space" in raised.value.hint
    assert len(done) > 3
    assert names(database) == done
    before = {path.name for path in small_disk.rglob("*")}
    for copying in (
        lambda: back_up(database.path, Reason.MANUAL),
        lambda: scratch_copy(database.path),
    ):
        with pytest.raises(StorageFull):
            copying()
    with pytest.raises(StorageFull):
        await write_archive(database, small_disk / "all.setlistdesktop")
    left = {path.name for path in small_disk.rglob("*")} - before
    assert left <= {folder_of(database.path).name}
    database.close_now()
    with closing(sqlite3.connect(small_disk / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    grow(small_disk)
    database = open_database(small_disk / "library.sqlite3", ChangeBus())
    database.write_now(add("Later"))
    assert names(database) == [*done, "Later"]
    assert back_up(database.path, Reason.MANUAL).path.exists()
    database.close_now()
