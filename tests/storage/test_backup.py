"""Backups: whole or not there, rotated, and the newest good one found among bad ones."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from setlist_desktop.domain.backups import Backup, Reason, superfluous
from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import StorageDamaged, StorageFull, StorageReadOnly
from setlist_desktop.storage import backup as module
from setlist_desktop.storage.backup import back_up, backups_of, folder_of, newest_good, rotate
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ProfileRow

NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "data" / "library.sqlite3"
    open_database(path, ChangeBus()).close_now()
    return path


def add_profile(path, name):
    database = open_database(path, ChangeBus())

    def add(write):
        write.session.execute(insert(ProfileRow).values(name=name))
        write.changed(Kind.VOTE, 1)

    database.write_now(add)
    database.close_now()


def profiles(path):
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM profile ORDER BY id")]


def spoil(path, start=5000):
    """Write nonsense over all but the first page."""
    data = path.read_bytes()
    path.write_bytes(data[:start] + b"\x5a" * (len(data) - start))


def test_a_backup_holds_what_the_library_holds_also_what_only_the_log_has(path):
    database = open_database(path, ChangeBus())
    database.write_now(lambda write: write.session.execute(insert(ProfileRow).values(name="Ann")))
    backup = back_up(path, Reason.MANUAL)
    database.close_now()
    assert profiles(backup.path) == ["Me", "Ann"]
    assert backups_of(path) == (backup,)
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder_of(path).stat().st_mode) == 0o700
    assert backup.size_bytes == backup.path.stat().st_size


def test_nothing_but_whole_backups_stands_in_the_folder(path, monkeypatch):
    def fail(_copy):
        raise StorageDamaged("not whole")

    monkeypatch.setattr(module, "check_whole", fail)
    with pytest.raises(StorageDamaged):
        back_up(path, Reason.MANUAL)
    assert list(folder_of(path).iterdir()) == []


def test_a_damaged_library_is_not_taken_for_a_backup(path):
    add_profile(path, "Ann")
    spoil(path)
    with pytest.raises(StorageDamaged, match=r"library\.sqlite3"):
        back_up(path, Reason.ROUTINE)
    assert list(folder_of(path).iterdir()) == []


def test_nothing_is_copied_twice_where_nothing_was_written(path):
    first = back_up(path, Reason.IMPORT)
    assert back_up(path, Reason.IMPORT, unless_unchanged=True) == first
    add_profile(path, "Ann")
    second = back_up(path, Reason.IMPORT, unless_unchanged=True)
    assert second.path != first.path
    assert profiles(second.path) == ["Me", "Ann"]


def test_the_newest_good_backup_is_found_behind_a_spoilt_one_and_one_kept_aside(path):
    good = back_up(path, Reason.ROUTINE)
    spoil(back_up(path, Reason.IMPORT).path)
    back_up(path, Reason.RESTORE)
    assert newest_good(path) == good
    good.path.unlink()
    assert newest_good(path) is None


def test_files_of_others_in_the_folder_are_left_alone(path):
    backup = back_up(path, Reason.ROUTINE)
    strange = folder_of(path) / "library-holiday-2020.sqlite3"
    other = folder_of(path) / "other-routine-20200101T000000000000Z.sqlite3"
    for file in (strange, other):
        file.write_bytes(b"")
    rotate(path)
    assert backups_of(path) == (backup,)
    assert strange.exists()
    assert other.exists()


# Rotation


def made(age, reason=Reason.ROUTINE):
    return Backup(Path(f"{reason}-{age}"), reason, NOW - age, 1)


def test_days_weeks_and_months_are_kept_and_no_more():
    every_six_hours = [made(timedelta(hours=6 * step)) for step in range(4 * 800)]
    dropped = set(superfluous(every_six_hours))
    kept = [backup for backup in every_six_hours if backup not in dropped]
    ages = [(NOW - backup.made_at).days for backup in kept]
    assert len([age for age in ages if age < 7]) >= 7
    assert len(kept) <= 3 + 7 + 5 + 12
    assert max(ages) > 300
    assert ages == sorted(ages)


def test_what_was_asked_for_by_hand_stays():
    by_hand = [made(timedelta(minutes=step), Reason.MANUAL) for step in range(50)]
    assert superfluous(by_hand) == ()


def test_the_last_three_stay_though_of_one_day():
    backups = [made(timedelta(minutes=step), Reason.IMPORT) for step in range(6)]
    assert set(superfluous(backups)) == set(backups[3:])


def test_making_backups_rotates(path):
    for _ in range(5):
        back_up(path, Reason.IMPORT)
    assert len(backups_of(path)) == 3


# Where nothing can be written


@pytest.fixture
def small_disk(tmp_path):
    """Return a folder on a disk of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if not mounted or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill_up(ballast):
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


def test_a_full_disk_is_told_and_nothing_is_half_written(small_disk, request):
    path = small_disk / "library.sqlite3"
    database = open_database(path, ChangeBus())
    request.addfinalizer(database.close_now)
    fill_up(small_disk / "ballast")
    long = "x" * 100_000

    def fill(write):
        write.session.execute(insert(ProfileRow).values(name="Half"))
        for number in range(100):
            write.session.execute(insert(ProfileRow).values(name=f"{number} {long}"))

    with pytest.raises(StorageFull, match="No space") as raised:
        database.write_now(fill)
    assert raised.value.hint
    with pytest.raises(StorageFull):
        back_up(path, Reason.MANUAL)
    assert backups_of(path) == ()
    (small_disk / "ballast").unlink()
    database.write_now(lambda write: write.session.execute(insert(ProfileRow).values(name="Ann")))
    assert back_up(path, Reason.MANUAL)
    assert profiles(path) == ["Me", "Ann"]


def test_a_folder_that_is_in_the_way_is_told(path):
    folder_of(path).write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageReadOnly, match=r"library\.sqlite3"):
        back_up(path, Reason.MANUAL)
