"""Revision 0007 leaves setlists as they are, without a wanted length, and lets them have one."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.editing import SetTarget
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.system.clock import SystemClock

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id, date) VALUES (1, '2026-12-01');
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1);
INSERT INTO setlist (id, performance_id, kind, name, version, song_count, named_count)
    VALUES (5, 1, 'predicted', 'Mine', 4, 0, 0);
INSERT INTO set_part (id, setlist_id, position) VALUES (6, 5, 0);
"""


def test_setlists_of_an_older_library_stay_and_can_be_given_a_length(tmp_path):
    path = tmp_path / "library.sqlite3"
    before_0007 = [step for step in steps() if step.revision < "0007"]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", before_0007)
        connection.executescript(ROWS)
        before = connection.execute("SELECT * FROM setlist").fetchall()
    open_database(path, ChangeBus()).close_now()
    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT * FROM setlist").fetchall()
        known = len(before[0]) + 1
        assert [row[:known] for row in after] == [(*row, None) for row in before]
    asyncio.run(give_a_length(path))


async def give_a_length(path):
    database = open_database(path, ChangeBus())
    try:
        setlists = Setlists(database, SystemClock())
        edited = await setlists.edit(5, SetTarget(5400), "Set the target length")
        assert (edited.target_s, edited.name, edited.version) == (5400, "Mine", 5)
        assert (await setlists.undo(5)).target_s is None
        assert (await setlists.redo(5)).target_s == 5400
    finally:
        await database.close()
