"""Revision 0018 invents no author for what was made before."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id) VALUES (1);
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1);
INSERT INTO setlist (id, performance_id, kind, name, basis_rule) VALUES
    (1, 1, 'played', '', NULL), (2, 1, 'predicted', 'Mine', NULL),
    (3, 1, 'predicted', 'Its', 'model');
INSERT INTO setlist_version (setlist_id, version, content, replaced_at) VALUES
    (2, 1, '[]', '2026-01-01 00:00:00');
"""


def test_old_setlists_stay_as_they_are_and_nobody_knows_whose(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0018"])
        connection.executescript(ROWS)
        before = connection.execute("SELECT * FROM setlist ORDER BY id").fetchall()
        migrate(connection, path, "", [step for step in steps() if step.revision <= "0018"])
        after = connection.execute("SELECT * FROM setlist ORDER BY id").fetchall()
        authors = connection.execute("SELECT author FROM setlist_version").fetchall()
    assert after == [(*row, None) for row in before]
    assert authors == [(None,)]
