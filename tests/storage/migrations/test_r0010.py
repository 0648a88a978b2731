"""Revision 0010 dates performances, counts plays and gives shows an index of words of their own."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.finding import found
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.plays import counted_plays, kept_plays, uncounted

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES
    (1, 'Moth', 'moth', '2026-01-01'), (2, 'Gull', 'gull', '2026-01-01');
INSERT INTO song (id, artist_id, title, title_key) VALUES
    (1, 1, 'Lamp', 'lamp'), (2, 1, 'Wick', 'wick'), (3, 1, 'Soot', 'soot'), (4, 2, 'Kelp', 'kelp');
INSERT INTO venue (id, name, key, city) VALUES (1, 'Loft', 'loft|cork', 'Cork');
INSERT INTO show (id, date, venue_id) VALUES
    (1, '2020-01-01', 1), (2, '2020-01-02', 1), (3, NULL, 1), (4, '2020-01-01', 1);
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1), (2, 2, 1), (3, 3, 1), (4, 4, 2);
INSERT INTO setlist (id, performance_id, kind, song_count, named_count) VALUES
    (1, 1, 'played', 3, 3), (2, 2, 'played', 1, 1), (3, 3, 'played', 1, 1), (4, 4, 'played', 1, 1);
INSERT INTO set_part (id, setlist_id, position) VALUES (1, 1, 0), (2, 2, 0), (3, 3, 0), (4, 4, 0);
INSERT INTO item (id, set_id, position, type) VALUES
    (1, 1, 0, 'song'), (2, 1, 1, 'song'), (3, 1, 2, 'medley'), (4, 2, 0, 'song'),
    (5, 2, 1, 'tape'), (6, 3, 0, 'song'), (7, 4, 0, 'song');
INSERT INTO item_song (item_id, position, song_id, title) VALUES
    (1, 0, 1, 'Lamp'), (2, 0, 1, 'Lamp'), (3, 0, 1, 'Lamp'), (3, 1, 2, 'Wick'), (4, 0, 1, 'Lamp'),
    (5, 0, 3, 'Soot'), (6, 0, 2, 'Wick'), (7, 0, 4, 'Kelp');
"""


def test_what_was_there_is_dated_counted_and_found(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0010"])
        connection.executescript(ROWS)
        words = connection.execute("SELECT words FROM find").fetchall()
        migrate(connection, path, "0009", [step for step in steps() if step.revision <= "0010"])
        dates = connection.execute("SELECT show_date FROM performance ORDER BY id").fetchall()
        named, shows = (
            connection.execute(f"SELECT words FROM {table}").fetchall()
            for table in ("find", "find_show")
        )
    assert dates == [("2020-01-01",), ("2020-01-02",), (None,), ("2020-01-01",)]
    assert sorted(named + shows) == sorted(words)
    assert len(shows) == 4
    database = open_database(path, ChangeBus())
    try:
        kept = database.read_now(lambda s: kept_plays(s, 1))
        assert kept == database.read_now(lambda s: counted_plays(s, 1, ()))
        assert {song: (one.plays, one.gap) for song, one in kept.items()} == {1: (2, 0), 2: (1, 1)}
        assert database.read_now(uncounted) == ()
        assert len(database.read_now(lambda s: found(s, "moth loft"))) == 3
        database.write_now(lambda w: w.session.connection().exec_driver_sql("DELETE FROM show"))
        assert database.read_now(lambda s: found(s, "moth loft")) == ()
    finally:
        database.close_now()
