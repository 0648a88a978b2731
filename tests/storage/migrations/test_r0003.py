"""Revision 0003 leaves what is there, and its tables take what is put in."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import r0001_library, r0002_scores
from setlist_desktop.storage.opening import migrate, open_database


def test_an_older_library_gets_the_tables_and_keeps_its_artists(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", (r0001_library, r0002_scores))
        connection.execute(
            "INSERT INTO artist (name, name_key, created_at) VALUES ('A', 'a', '2026-01-01')"
        )
    open_database(path, ChangeBus()).close_now()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, followed FROM artist").fetchall() == [("A", 1)]
        for table in ("job_state", "sync_mark", "news", "decision"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        connection.execute(
            "INSERT INTO decision (kind, key, value, decided_at) VALUES ('k', 'a', 'b', '2026')"
        )
