"""Revision 0009 takes out two empty tables and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database


def tables(connection):
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type <> 'index'")
    return dict(rows.fetchall())


def test_all_other_tables_stay_as_they_were_with_what_is_in_them(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0009"])
        connection.execute(
            "INSERT INTO view_count (kind, row_id, day, views) VALUES ('show', 1, '2026-11-20', 3)"
        )
        connection.execute("INSERT INTO job_run (job, began_at) VALUES ('shows', '2026-11-20')")
        before = tables(connection)
        migrate(connection, path, "0008", [step for step in steps() if step.revision <= "0009"])
        after = tables(connection)
        assert before.keys() - after.keys() == {"request_log", "trend"}
        assert after == {name: before[name] for name in after}
        assert connection.execute("SELECT views FROM view_count").fetchall() == [(3,)]
        assert connection.execute("SELECT job FROM job_run").fetchall() == [("shows",)]
    open_database(path, ChangeBus()).close_now()
