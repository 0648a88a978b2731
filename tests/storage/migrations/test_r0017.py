"""Revision 0017 calls the songs of the catalogue studio ones where nothing speaks against it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO song (id, artist_id, title, title_key, recording_mbid, source) VALUES
    (1, 1, 'Lamp', 'lamp', 'r1', 'setlistfm'), (2, 1, 'Salt', 'salt', NULL, 'setlistfm'),
    (3, 1, 'Tide (Acoustic)', 'tide acoustic', 'r3', 'musicbrainz'),
    (4, 1, 'Dock', 'dock', 'r4', 'user');
"""


def test_catalogued_songs_are_studio_ones(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0017"])
        connection.executescript(ROWS)
        migrate(connection, path, "", [step for step in steps() if step.revision <= "0017"])
        kinds = connection.execute("SELECT kind FROM song ORDER BY id").fetchall()
    assert kinds == [("studio",), (None,), (None,), (None,)]
