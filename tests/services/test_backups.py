"""Backups as the window and the command line make them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.services.backups import Backups, newest_good
from setlist_desktop.services.files import Files
from setlist_desktop.storage.ingest import ingest_artist
from setlist_desktop.system.clock import SystemClock


class Later(SystemClock):
    """The computer's clock, some days on."""

    def __init__(self, days: float = 0) -> None:
        self.days = days

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self.days)


@pytest.fixture
def clock():
    return Later()


@pytest.fixture
def backups(database, clock):
    return Backups(database, clock)


async def add_artist(database, name):
    await database.write(lambda write: ingest_artist(write, ArtistRecord(name)))


async def test_an_empty_library_needs_no_backup(database, backups):
    assert await backups.before(Reason.IMPORT) is None
    assert await backups.keep_up() is None
    await add_artist(database, "Moth")
    assert (await backups.before(Reason.IMPORT)).reason is Reason.IMPORT


async def test_the_days_backup_is_made_once_and_again_when_something_has_changed(
    database, backups, clock
):
    await add_artist(database, "Moth")
    first = await backups.keep_up()
    assert first.reason is Reason.ROUTINE
    assert await backups.keep_up() is None
    clock.days = 2
    assert await backups.keep_up() is None  # nothing was written since
    await add_artist(database, "Owl")
    assert (await backups.keep_up()).path != first.path
    assert len(await backups.all()) == 2


async def test_files_are_taken_in_after_a_backup(database, backups, tmp_path):
    file = tmp_path / "shows.jsonl"
    file.write_text('{"artist": "Owl", "date": "2025-01-01", "sets": []}\n', encoding="utf-8")
    await add_artist(database, "Moth")
    await Files(database, SystemClock()).load([file])
    (backup,) = await backups.all()
    assert backup.reason is Reason.IMPORT
    await backups.restore(backup.path)
    from setlist_desktop.storage.artists import all_artists

    now = datetime.now(UTC)
    found = await database.read(lambda session: all_artists(session, now))
    assert [artist.name for artist in found] == ["Moth"]


async def test_views_hear_that_everything_is_another(database, backups, bus):
    await add_artist(database, "Moth")
    backup = await backups.make()
    heard = []
    bus.subscribe(heard.append)
    await backups.restore(backup.path)
    assert all(99 in heard[-1].of(kind) for kind in (Kind.ARTIST, Kind.SHOW, Kind.SETLIST))
    assert newest_good(database.path) == backup
