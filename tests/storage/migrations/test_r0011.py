"""Revision 0011 adds lists of what draws attention, and changes nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate


def test_the_lists_are_there_and_all_else_stays(tmp_path):
    path = tmp_path / "library.sqlite3"
    listed = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%trend%'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0011"])
        connection.execute(
            "INSERT INTO view_count (kind, row_id, day, views) VALUES ('show', 1, '2026-11-20', 3)"
        )
        before = connection.execute(listed).fetchall()
        migrate(connection, path, "0010", [step for step in steps() if step.revision <= "0011"])
        assert connection.execute(listed).fetchall() == before
        assert connection.execute("SELECT views FROM view_count").fetchall() == [(3,)]
        assert connection.execute("SELECT count(*) FROM trend").fetchall() == [(0,)]
        with pytest.raises(sqlite3.IntegrityError, match="kind_known"):
            connection.execute("INSERT INTO trend VALUES ('2026-11-20', 'venue', 1, 1, 1.0)")
