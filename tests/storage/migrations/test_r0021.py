"""Revision 0021 leaves steps as they are: done or waiting to be redone, at unknown instants."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate

ROWS = """
INSERT INTO undo_step (id, scope, label, command, inverse, version_after, undone, done_at) VALUES
    (1, 'setlist:7', 'Add', '{}', '{}', 2, 0, '2026-11-20 12:00:00.000000'),
    (2, 'setlist:7', 'Move', '{}', '{}', 2, 1, '2026-11-20 12:01:00.000000');
"""


def test_steps_stay_as_they_are(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0021"])
        connection.executescript(ROWS)
        before = connection.execute("SELECT * FROM undo_step").fetchall()
        migrate(connection, path, "", [step for step in steps() if step.revision <= "0021"])
        after = connection.execute("SELECT * FROM undo_step").fetchall()
        assert after == [(*row, "", 0) for row in before]
