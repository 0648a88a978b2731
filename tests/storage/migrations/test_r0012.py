"""Revision 0012 adds the log of requests, and changes nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate


def test_the_log_is_there_and_all_else_stays(tmp_path):
    path = tmp_path / "library.sqlite3"
    listed = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%request_log%'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0012"])
        connection.execute("INSERT INTO request_budget VALUES ('setlistfm', '2026-11-20', 7)")
        before = connection.execute(listed).fetchall()
        migrate(connection, path, "0011", [step for step in steps() if step.revision <= "0012"])
        assert connection.execute(listed).fetchall() == before
        assert connection.execute("SELECT used FROM request_budget").fetchall() == [(7,)]
        assert connection.execute("SELECT count(*) FROM request_log").fetchall() == [(0,)]
