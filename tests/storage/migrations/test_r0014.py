"""Revision 0014 reckons when the shows begin that are there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.shows import one_show

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO venue (id, name, key, zone) VALUES
    (1, 'Dome', 'dome|', 'Asia/Tokyo'), (2, 'Hall', 'hall|', NULL), (3, 'Pit', 'pit|', 'No/Where');
INSERT INTO show (id, date, time, venue_id) VALUES
    (1, '2027-07-01', '19:30:00.000000', 1), (2, '2027-07-01', NULL, 1),
    (3, '2027-07-01', '19:30:00.000000', 2), (4, '2027-07-01', '19:30:00.000000', 3),
    (5, NULL, '19:30:00.000000', 1);
INSERT INTO performance (id, show_id, artist_id) SELECT id, id, 1 FROM show;
"""


def test_the_instant_is_reckoned_where_date_time_and_zone_are_known(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0014"])
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    try:
        shows = [database.read_now(lambda s, n=n: one_show(s, n)) for n in range(1, 6)]
    finally:
        database.close_now()
    begins = [show.starts_at for show in shows]
    assert begins == [datetime(2027, 7, 1, 10, 30, tzinfo=UTC), None, None, None, None]
