"""Revision 0001 makes an empty library with the person at this computer in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from setlist_desktop.storage.migrations import r0001_library
from setlist_desktop.storage.opening import migrate


def test_it_holds_one_profile_nothing_else_and_minds_its_rules(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", (r0001_library,))
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        filled = {
            name for (name,) in names.fetchall()
            if connection.execute(f"SELECT count(*) FROM {name}").fetchone() != (0,)
        }  # fmt: skip
        assert filled == {"profile", "alembic_version"}
        assert connection.execute("SELECT id, name FROM profile").fetchall() == [(1, "Me")]
        with pytest.raises(sqlite3.IntegrityError, match="status_known"):
            connection.execute("INSERT INTO show (status) VALUES ('perhaps')")
