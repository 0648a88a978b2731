"""Search: any script, any part of the library, in step with every change."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import text

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    TrackRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.storage.finding import found, match_of, shows_near
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows, ingest_tracks
from setlist_desktop.storage.migrations import steps
from setlist_desktop.storage.opening import migrate, open_database

BAND = ArtistRecord("Sigrún & the Œuvre", aliases=("The Lanterns", "ランタン"))
TITLES = (
    "東京の夜明け", "灯り", "서울의 밤", "Полночь", "¥$", "???", "!!!", "È solo un sogno",
    "Rock & Roll", "Don't Wait", "The Long Night", "Nightlight", "Ålesund",
)  # fmt: skip
HALL = VenueRecord("Großer Saal", "Köln", country="Germany", latitude=50.94, longitude=6.96)


@pytest.fixture
def library(tmp_path):
    database = open_database(tmp_path / "library.sqlite3", ChangeBus())

    def fill(write):
        artist = ingest_artist(write, BAND)
        items = tuple(ItemRecord(ItemType.SONG, (title,)) for title in TITLES)
        record = ShowRecord(
            BAND, date(2025, 6, 14), HALL, source="file", external_id="1", tour="Nordlicht '25",
            sets=(SetRecord("", 0, items),),
        )  # fmt: skip
        ingest_shows(write, artist, [record])
        ingest_tracks(write, artist, [TrackRecord("Nightlight", album="Don’t Look & Leap")])

    database.write_now(fill)
    yield database
    database.close_now()


def names(database, typed, *kinds):
    hits = database.read_now(lambda session: found(session, typed, kinds or tuple(FoundKind)))
    return [hit.name for hit in hits]


def run(database, statement):
    database.write_now(lambda write: write.session.execute(text(statement)))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("東京", "東京の夜明け"),
        ("夜", "東京の夜明け"),
        ("夜明", "東京の夜明け"),
        ("灯", "灯り"),
        ("서울", "서울의 밤"),
        ("밤", "서울의 밤"),
        ("полн", "Полночь"),
        ("¥$", "¥$"),
        ("?", "???"),
        ("!!", "!!!"),
        ("e solo", "È solo un sogno"),
        ("sogno è", "È solo un sogno"),
        ("rock and", "Rock & Roll"),
        ("rock & r", "Rock & Roll"),
        ("dont", "Don't Wait"),
        ("don’t w", "Don't Wait"),
        ("alesund", "Ålesund"),
        ("l", "The Long Night"),
    ],
)
def test_songs_of_every_script_are_found_by_any_word_begun(library, typed, title):
    assert title in names(library, typed, FoundKind.SONG)


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("sigrun", FoundKind.ARTIST, "Sigrún & the Œuvre"),
        ("oeuvre", FoundKind.ARTIST, "Sigrún & the Œuvre"),
        ("lanterns", FoundKind.ARTIST, "Sigrún & the Œuvre"),
        ("ンタン", FoundKind.ARTIST, "Sigrún & the Œuvre"),
        ("grosser", FoundKind.VENUE, "Großer Saal"),
        ("koln", FoundKind.CITY, "Köln"),
        ("nordl", FoundKind.TOUR, "Nordlicht '25"),
        ("dont look and leap", FoundKind.ALBUM, "Don’t Look & Leap"),
        ("sigrun köln 2025", FoundKind.SHOW, "Sigrún & the Œuvre, Großer Saal"),
        ("nordlicht germany", FoundKind.SHOW, "Sigrún & the Œuvre, Großer Saal"),
    ],
)
def test_one_box_finds_everything(library, typed, kind, name):
    assert names(library, typed, kind) == [name]


def test_the_very_name_comes_first_then_names_that_begin_so(library):
    def more(write):
        for name in ("Night", "Nightjar and Friends", "The Night"):
            ingest_artist(write, ArtistRecord(name))

    library.write_now(more)
    assert names(library, "night", FoundKind.ARTIST) == [
        "Night", "Nightjar and Friends", "The Night",
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["", "  ", '"', "* OR", "NEAR(", "a AND", "(", "-", "''"])
def test_signs_of_the_query_language_are_only_signs(library, typed):
    library.read_now(lambda session: found(session, typed))


def test_a_query_is_each_word_begun():
    assert match_of("Tōkyō 東京 ") == '"tokyo"* "東 京"*'


def test_the_index_follows_every_change(library):
    run(
        library, "UPDATE song SET title = 'Dawn', title_key = 'dawn' WHERE title_key = 'nightlight'"
    )
    assert names(library, "dawn", FoundKind.SONG) == ["Dawn"]
    assert "Nightlight" not in names(library, "nightli")
    run(library, "UPDATE venue SET name = 'Oper', key = 'oper|koln'")
    assert names(library, "oper") == ["Sigrún & the Œuvre, Oper", "Oper"]
    assert names(library, "grosser") == []
    run(library, "UPDATE artist SET name = 'Bat', name_key = 'bat'")
    assert names(library, "bat 2025", FoundKind.SHOW) == ["Bat, Oper"]
    run(library, "UPDATE show SET date = '2031-01-02'")
    assert names(library, "bat 2025", FoundKind.SHOW) == []
    assert names(library, "bat 2031", FoundKind.SHOW) == ["Bat, Oper"]
    run(library, "UPDATE artist SET removed_at = '2025-01-01'")
    assert names(library, "bat") == []
    run(library, "DELETE FROM item_song")
    run(library, "DELETE FROM artist")
    left = library.read_now(lambda s: s.execute(text("SELECT rowid >> 40, words FROM find")).all())
    assert sorted(kind for kind, _ in left) == [5, 8]
    run(library, "INSERT INTO find(find) VALUES ('integrity-check')")


def test_shows_near_a_place_are_found_across_the_date_line_too(library):
    def more(write):
        artist = ingest_artist(write, ArtistRecord("Far"))
        places = {"Suva": (-18.14, 178.44), "Apia": (-13.83, -171.77), "Bonn": (50.73, 7.1)}
        ingest_shows(
            write,
            artist,
            [
                ShowRecord(
                    ArtistRecord("Far"), date(2025, 7, day), VenueRecord(city, city, latitude=at[0],
                    longitude=at[1]), source="file", external_id=city,
                )
                for day, (city, at) in enumerate(places.items(), start=1)
            ],
        )  # fmt: skip

    library.write_now(more)

    def near(latitude, longitude, km, since=date(2025, 1, 1)):
        hits = library.read_now(lambda s: shows_near(s, latitude, longitude, km, since))
        return [round(hit.km) for hit in hits]

    assert near(50.94, 6.96, 30) == [0, 25]
    assert near(50.94, 6.96, 20) == [0]
    assert near(50.94, 6.96, 30, date(2025, 7, 1)) == [25]
    assert near(-18.14, -179.9, 200) == [175]
    assert near(89.9, 0, 100) == []


def test_a_library_of_before_is_indexed_by_the_migration(tmp_path):
    path = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, "", [step for step in steps() if step.revision < "0004"])
        connection.executescript("""
            INSERT INTO artist (id, name, name_key, created_at)
                VALUES (1, 'Moth', 'moth', '2020-02-01');
            INSERT INTO venue (id, name, key, city) VALUES (1, 'Loft', 'loft|cork', 'Cork');
            INSERT INTO show (id, date, venue_id) VALUES (1, '2020-01-01', 1);
            INSERT INTO performance (id, show_id, artist_id, tour) VALUES (1, 1, 1, 'First');
            INSERT INTO song (id, artist_id, title, title_key, album)
                VALUES (1, 1, '灯り', '灯り', 'Lamps');
            INSERT INTO setlist (id, performance_id, kind, named_count) VALUES (1, 1, 'played', 1);
            INSERT INTO vote (profile_id, performance_id, song_id, value, voted_at)
                VALUES (1, 1, 1, -1, '2020-01-01');
        """)
    database = open_database(path, ChangeBus())
    for typed in ("moth", "灯", "lamps", "loft", "cork", "first", "moth 2020"):
        assert names(database, typed), typed
    counts = database.read_now(
        lambda s: [
            tuple(s.execute(text(f"SELECT * FROM {table}")).one())
            for table in ("artist_count", "performance_count", "vote_tally", "follow")
        ]
    )
    assert counts == [
        (1, 1, 1, 1, 1, 0, 0), (1, 0, 1, 0, 0, 0), (1, 1, 0, 1), (1, 1, "2020-02-01"),
    ]  # fmt: skip
    database.close_now()
