"""Revision 0016 leaves songs as they are, and the next catalogue tells their works."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from sqlalchemy import text

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.storage.ingest import ingest_tracks
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database

ROWS = """
INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01 00:00:00');
INSERT INTO song (id, artist_id, title, title_key, recording_mbid) VALUES
    (1, 1, 'Lamp', 'lamp', 'r1'), (2, 1, 'Salt', 'salt', NULL);
"""


def test_a_song_learns_its_work_from_the_next_catalogue(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0016"])
        connection.executescript(ROWS)
    database = open_database(path, ChangeBus())
    tracks = [
        TrackRecord("Lamp", recording_mbid="r1", work_mbid="w1", source="musicbrainz"),
        TrackRecord("Lamp", recording_mbid="r2", work_mbid="w2", source="musicbrainz"),
        TrackRecord("Tide", work_mbid="w3", source="musicbrainz"),
    ]
    ask = text("SELECT title, recording_mbid, work_mbid FROM song ORDER BY id")

    def songs():
        return [tuple(row) for row in database.read_now(lambda session: session.execute(ask).all())]

    try:
        assert songs() == [("Lamp", "r1", None), ("Salt", None, None)]
        database.write_now(lambda write: ingest_tracks(write, 1, tracks))
        assert songs() == [("Lamp", "r1", "w1"), ("Salt", None, None), ("Tide", None, "w3")]
    finally:
        database.close_now()
