"""Revision 0008 keeps setlists, and lists of shows are answered by its index alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.shows import shows_of_artist

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id, date) VALUES (1, '2026-12-01'), (2, NULL);
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1), (2, 2, 1);
INSERT INTO setlist (id, performance_id, kind, song_count, named_count) VALUES
    (1, 1, 'played', 3, 2), (2, 1, 'predicted', 5, 5), (3, 1, 'predicted', 4, 4);
"""


def test_setlists_stay_and_are_listed(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0008"])
        connection.executescript(ROWS)
        before = connection.execute("SELECT * FROM setlist").fetchall()
    database = open_database(path, ChangeBus())
    try:
        first, second = database.read_now(lambda session: shows_of_artist(session, 1))
    finally:
        database.close_now()
    assert (first.has_setlist, first.song_count, first.predicted) == (True, 3, True)
    assert (second.date, second.has_setlist, second.predicted) == (None, False, False)
    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT * FROM setlist").fetchall()
        assert [row[: len(before[0])] for row in after] == before
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT max(song_count) FROM setlist WHERE performance_id = 1"
            " AND kind = 'played'"
        ).fetchall()
    assert "COVERING INDEX ix_setlist_performance_id_kind" in plan[0][3]
