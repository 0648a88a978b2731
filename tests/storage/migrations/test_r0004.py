"""Revision 0004 counts what an older library holds, and goes on counting by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database

ROWS = """
INSERT INTO profile (id, name) VALUES (2, 'Ann');
INSERT INTO artist (id, name, name_key, followed, created_at) VALUES
    (1, 'A', 'a', 1, '2026-01-01 00:00:00.000000'), (2, 'B', 'b', 0, '2026-01-02 00:00:00.000000');
INSERT INTO song (id, artist_id, title, title_key) VALUES (1, 1, 'Lamp', 'lamp');
INSERT INTO show (id, date) VALUES (1, '2026-12-01'), (2, '2026-12-02');
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1), (2, 2, 1), (3, 1, 2);
INSERT INTO setlist (performance_id, kind, song_count, named_count) VALUES
    (1, 'played', 2, 2), (2, 'played', 1, 0), (2, 'predicted', 3, 3);
INSERT INTO vote (profile_id, performance_id, song_id, value, voted_at) VALUES
    (1, 2, 1, 1, '2026-11-20 12:00:00'), (2, 2, 1, -1, '2026-11-20 12:00:00');
"""


def test_counts_follows_and_tallies_are_those_of_what_is_there(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0004"])
        connection.executescript(ROWS)
    open_database(path, ChangeBus()).close_now()
    with closing(sqlite3.connect(path)) as connection:
        ask = connection.execute
        counts = "SELECT artist_id, shows, setlists, followers FROM artist_count"
        assert ask(counts).fetchall() == [(1, 2, 1, 1), (2, 1, 0, 0)]
        assert ask("SELECT profile_id, artist_id, followed_at FROM follow").fetchall() == [
            (1, 1, "2026-01-01 00:00:00.000000")
        ]
        assert ask("SELECT * FROM vote_tally").fetchall() == [(2, 1, 1, 1)]
        assert ask("SELECT id, role FROM profile").fetchall() == [(1, "owner"), (2, "member")]
        ask("DELETE FROM vote WHERE profile_id = 2")
        ask("DELETE FROM performance WHERE id = 1")
        assert ask("SELECT * FROM vote_tally").fetchall() == [(2, 1, 1, 0)]
        assert ask(counts).fetchall() == [(1, 1, 0, 1), (2, 1, 0, 0)]
