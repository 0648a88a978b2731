"""Revision 0005 makes what an older library holds findable, and keeps it so."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.storage.finding import found
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES
    (1, 'Moth', 'moth', '2026-01-01 00:00:00.000000');
INSERT INTO song (id, artist_id, title, title_key, album) VALUES
    (1, 1, '東京の灯', '東京の灯', 'Lamps & Wires');
INSERT INTO venue (id, name, key, city, country) VALUES (1, 'Loft', 'loft|cork', 'Cork', 'Ireland');
INSERT INTO show (id, date, venue_id) VALUES (1, '2026-12-01', 1);
INSERT INTO performance (id, show_id, artist_id, tour) VALUES (1, 1, 1, 'Night Flight');
"""


def test_each_kind_is_found_as_if_it_had_come_later(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0005"])
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    try:
        ask = lambda typed: {one.kind for one in database.read_now(lambda s: found(s, typed))}  # noqa: E731
        assert ask("moth") == {FoundKind.ARTIST, FoundKind.SHOW}
        assert ask("京の") == {FoundKind.SONG}
        assert ask("wires") == {FoundKind.ALBUM}
        assert ask("loft") == {FoundKind.VENUE, FoundKind.SHOW}
        assert ask("night fl") == {FoundKind.TOUR, FoundKind.SHOW}
        assert FoundKind.CITY in ask("cork")
    finally:
        database.close_now()
