"""A library of the first schema is brought to the second with all that is in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import r0001_library
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.setlist_rows import load_setlist

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id, date) VALUES (1, '2026-12-01');
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1);
INSERT INTO setlist (id, performance_id, kind, version, basis_rule, basis_setlists, basis_up_to)
    VALUES (1, 1, 'predicted', 4, 'inclusion rate', 20, '2026-11-17');
INSERT INTO forecast (id, performance_id, rule, setlists, made_at, chances, song_order)
    VALUES (1, 1, 'inclusion rate', 20, '2026-11-20 12:00:00', '{"7": 0.5}', '{"order": [7]}');
"""


def test_predictions_of_the_first_schema_stay_as_they_were(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", (r0001_library,))
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    try:
        setlist = database.read_now(lambda session: load_setlist(session, 1))
    finally:
        database.close_now()
    basis = setlist.basis
    assert (setlist.version, basis.rule, basis.setlists) == (4, "inclusion rate", 20)
    assert (basis.up_to, basis.horizon, basis.ahead_points) == (date(2026, 11, 17), 0, None)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT rule, horizon FROM forecast").fetchall() == [
            ("inclusion rate", 0)
        ]
        assert connection.execute("SELECT count(*) FROM score").fetchone() == (0,)
    assert len(list((tmp_path / "backups").iterdir())) == 1
