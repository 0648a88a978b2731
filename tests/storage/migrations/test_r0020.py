"""Revision 0020 finds the lines with a song by an index alone, and loses none of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id) VALUES (1);
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1);
INSERT INTO song (id, artist_id, title, title_key) VALUES (1, 1, 'Lamp', 'lamp'),
    (2, 1, 'Salt', 'salt');
INSERT INTO setlist (id, performance_id, kind) VALUES (1, 1, 'played');
INSERT INTO set_part (id, setlist_id, position) VALUES (1, 1, 0);
INSERT INTO item (id, set_id, position) VALUES (1, 1, 0), (2, 1, 1), (3, 1, 2);
INSERT INTO item_song (item_id, position, song_id, title) VALUES
    (1, 0, 1, 'Lamp'), (2, 0, 2, 'Salt'), (3, 0, 2, 'Salt'), (3, 1, 1, 'Lamp');
"""
LINES = "SELECT item_id FROM item_song WHERE song_id = 1 ORDER BY item_id"


def test_lines_of_a_song_are_found_by_the_index_alone(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0020"])
        connection.executescript(ROWS)
        migrate(connection, path, "", [step for step in steps() if step.revision <= "0020"])
        lines = connection.execute(LINES).fetchall()
        (plan,) = connection.execute(f"EXPLAIN QUERY PLAN {LINES}").fetchall()
    assert lines == [(1,), (3,)]
    assert plan[-1].startswith("SEARCH item_song USING COVERING INDEX")
