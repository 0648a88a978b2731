"""Revision 0019 leaves venues as they are; how many people they hold is not known."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate

ROWS = """
INSERT INTO venue (id, name, key, city, latitude) VALUES
    (1, 'Velodrom', 'velodrom|berlin', 'Berlin', 52.5), (2, 'Loft', 'loft|', '', NULL);
"""


def test_venues_stay_and_can_be_given_a_capacity(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0019"])
        connection.executescript(ROWS)
        before = connection.execute("SELECT * FROM venue").fetchall()
        migrate(connection, path, "", [step for step in steps() if step.revision <= "0019"])
        assert connection.execute("SELECT * FROM venue").fetchall() == [(*r, None) for r in before]
        connection.execute("UPDATE venue SET capacity = 300 WHERE id = 2")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE venue SET capacity = 0 WHERE id = 1")
