"""Revision 0015 knows the festivals that notes of shows speak of, and says nothing of others."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.show_facts import facts_of

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id, date, note) VALUES
    (1, '2027-07-01', 'Lantern Festival, main stage'), (2, '2027-07-02', 'Acoustic'),
    (3, '2027-07-03', '');
INSERT INTO performance (id, show_id, artist_id) SELECT id, id, 1 FROM show;
"""


def test_a_note_that_speaks_of_a_festival_makes_it_one(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0015"])
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    try:
        told = [database.read_now(lambda s, n=n: facts_of(s, n)).festival for n in (1, 2, 3)]
    finally:
        database.close_now()
    assert told == [True, None, None]
