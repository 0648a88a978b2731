"""The instant of a show follows date, time and zone, whoever changes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from msgspec.structs import replace
from sqlalchemy import text, update

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import VenueRow
from setlist_desktop.storage.show_facts import change_facts, facts_of, undo_change
from setlist_desktop.storage.shows import add_show, shows_of_artist

NOW = datetime(2026, 11, 20, tzinfo=UTC)
DAY = date(2027, 1, 9)
BAND = ArtistRecord("Velvet Meridian")
DOME = VenueRecord("Dome", "Osaka", zone="Asia/Tokyo")
TOLD = ShowRecord(BAND, DAY, DOME, "ticketmaster", "e1", time=time(19, 0))
BEGINS = datetime(2027, 1, 9, 10, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    opened = open_database(tmp_path / "library.sqlite3", ChangeBus())
    yield opened
    opened.close_now()


def take(database, *records):
    def run(write):
        artist_id = ingest_artist(write, BAND)
        ingest_shows(write, artist_id, records)
        return artist_id

    return database.write_now(run)[0]


def begins(database, artist_id=1):
    return [show.starts_at for show in database.read_now(lambda s: shows_of_artist(s, artist_id))]


def noted(database):
    count = text("SELECT count(*) FROM show_unreckoned")
    return database.read_now(lambda session: session.scalar(count))


def test_a_show_that_comes_in_has_its_instant(database):
    take(database, TOLD)
    assert begins(database) == [BEGINS]
    assert noted(database) == 0


def test_the_instant_that_a_service_tells_needs_no_zone(database):
    nowhere = replace(TOLD, venue=replace(DOME, zone=None), starts_at=BEGINS)
    take(database, nowhere)
    assert begins(database) == [BEGINS]
    later = datetime(2027, 1, 9, 11, tzinfo=UTC)
    take(database, replace(nowhere, time=time(20, 0), starts_at=later))
    assert begins(database) == [later]


def test_it_moves_with_time_and_date_by_hand_and_back(database):
    take(database, TOLD)
    facts = database.read_now(lambda session: facts_of(session, 1))
    moved = replace(facts, date=date(2027, 2, 1), time=time(8, 0))
    database.write_now(lambda write: change_facts(write, 1, moved, NOW))
    assert begins(database) == [datetime(2027, 1, 31, 23, tzinfo=UTC)]
    database.write_now(undo_change)
    assert begins(database) == [BEGINS]


def test_it_moves_with_the_zone_of_the_venue_and_goes_where_time_or_venue_go(database):
    take(database, TOLD)
    zone = update(VenueRow).values(zone="Europe/Berlin")
    database.write_now(lambda write: write.session.execute(zone))
    assert begins(database) == [datetime(2027, 1, 9, 18, tzinfo=UTC)]
    facts = database.read_now(lambda session: facts_of(session, 1))
    other = replace(facts, venue="Elsewhere", city="")
    database.write_now(lambda write: change_facts(write, 1, other, NOW))
    assert begins(database) == [None]
    database.write_now(undo_change)
    untimed = replace(facts, time=None)
    database.write_now(lambda write: change_facts(write, 1, untimed, NOW))
    assert begins(database) == [None]


def test_a_show_added_by_hand_at_a_known_venue_has_it_too(database):
    artist_id = take(database, TOLD)
    by_hand = NewShow(artist_id, date(2027, 7, 9), "Dome", "Osaka", time=time(19, 0))
    database.write_now(lambda write: add_show(write, by_hand))
    assert begins(database) == [BEGINS, datetime(2027, 7, 9, 10, tzinfo=UTC)]
