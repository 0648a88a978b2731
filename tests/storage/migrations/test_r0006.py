"""Revision 0006 leaves what is there, and its table takes what is thrown away."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.services.trash import Trash
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.system.clock import SystemClock

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO song (id, artist_id, title, title_key) VALUES (1, 1, 'Lamp', 'lamp');
INSERT INTO show (id, date) VALUES (1, '2026-12-01');
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1);
INSERT INTO setlist (id, performance_id, kind, version, song_count, named_count)
    VALUES (5, 1, 'predicted', 4, 1, 1);
INSERT INTO set_part (id, setlist_id, position) VALUES (6, 5, 0);
INSERT INTO item (id, set_id, position) VALUES (7, 6, 0);
INSERT INTO item_song (item_id, position, song_id, title) VALUES (7, 0, 1, 'Lamp');
INSERT INTO undo_step (id, scope, label, command, inverse, version_after, done_at)
    VALUES (8, 'setlist:5', 'Add', '{}', '{}', 4, '2026-11-20 12:00:00');
"""
KEPT = ("artist", "song", "show", "performance", "setlist", "set_part", "item", "item_song",
        "undo_step", "follow", "artist_count")  # fmt: skip


def test_an_older_library_keeps_all_and_can_throw_a_setlist_away(tmp_path):
    path = tmp_path / "library.sqlite3"
    before_0006 = [step for step in steps() if step.revision < "0006"]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", before_0006)
        connection.executescript(ROWS)
        before = held(connection)
    open_database(path, ChangeBus()).close_now()
    with closing(sqlite3.connect(path)) as connection:
        assert held(connection, before) == before
        assert connection.execute("SELECT count(*) FROM trash").fetchone() == (0,)
    asyncio.run(throw_and_restore(path))
    with closing(sqlite3.connect(path)) as connection:
        assert held(connection, before) == before


def held(connection, before=None):
    """Return all rows; with those of before, as far as their columns go: later ones add some."""
    rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in KEPT}
    if before is None:
        return rows
    return {name: [row[: len(before[name][0])] for row in rows[name]] for name in KEPT}


async def throw_and_restore(path):
    database = open_database(path, ChangeBus())
    try:
        trash = Trash(database, SystemClock())
        thrown = await trash.throw_setlist(5)
        assert [one.id for one in await trash.all()] == [thrown]
        await trash.restore(thrown)
    finally:
        await database.close()
