"""The kind of recording that a song is known by, in whatever order its recordings come."""

from __future__ import annotations

from itertools import permutations

import pytest

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.records import ArtistRecord, TrackRecord
from setlist_desktop.domain.songs import SongKind
from setlist_desktop.storage.ingest import ingest_artist, ingest_tracks
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.pool import pool_of_artist

STUDIO = TrackRecord("Lamp", recording_mbid="r1")
ACOUSTIC = TrackRecord("Lamp", recording_mbid="r2", note="acoustic version")
LIVE = TrackRecord("Lamp", recording_mbid="r3", note="live, 2019-05-01")
TITLE = TrackRecord("Lamp", rank=7)


@pytest.fixture
def database(tmp_path):
    opened = open_database(tmp_path / "library.sqlite3", ChangeBus())
    yield opened
    opened.close_now()


@pytest.mark.parametrize(
    ("tracks", "kind"),
    [
        ([TITLE], None),
        ([LIVE, TITLE], SongKind.LIVE),
        ([LIVE, ACOUSTIC], SongKind.ACOUSTIC),
        ([LIVE, STUDIO, ACOUSTIC, TITLE], SongKind.STUDIO),
    ],
)
def test_of_several_recordings_the_studio_one_counts(database, tracks, kind):
    for number, order in enumerate(permutations(tracks)):
        artist = ArtistRecord(f"Act {number}")

        def take(write, artist=artist, order=order):
            artist_id = ingest_artist(write, artist)
            for track in order:
                ingest_tracks(write, artist_id, [track])
            return artist_id

        artist_id = database.write_now(take)[0]
        songs = database.read_now(lambda session, one=artist_id: pool_of_artist(session, one))
        assert [song.kind for song in songs] == [kind]
