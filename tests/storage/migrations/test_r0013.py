"""Revision 0013 knows of the sales that were kept for reminders."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.shows import Tickets
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.shows import one_show

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO show (id, date) VALUES (1, '2027-12-01'), (2, NULL);
INSERT INTO performance (id, show_id, artist_id) VALUES (1, 1, 1), (2, 2, 1);
INSERT INTO sync_mark (what, row_id, at) VALUES
    ('on-sale', 1, '2026-12-01 09:00:00.000000'), ('on-sale', 99, '2026-12-01 09:00:00.000000'),
    ('setlists', 2, '2026-12-01 09:00:00.000000');
"""


def test_kept_sales_are_told_of_their_shows(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0013"])
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    try:
        first, second = (database.read_now(lambda s, n=n: one_show(s, n)) for n in (1, 2))
        marks = database.read_now(
            lambda s: s.connection().exec_driver_sql("SELECT count(*) FROM sync_mark").scalar()
        )
    finally:
        database.close_now()
    assert first.tickets == Tickets(datetime(2026, 12, 1, 9, tzinfo=UTC))
    assert second.tickets is None
    assert marks == 3
