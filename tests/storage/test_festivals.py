"""Whether a show is at a festival: told by a service, never against what the user said."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.pasts import artist_past, fingerprint
from setlist_desktop.storage.show_facts import change_facts, facts_of

NOW = datetime(2026, 11, 20, tzinfo=UTC)
BAND = ArtistRecord("Velvet Meridian")
PLAIN = ShowRecord(
    BAND, date(2026, 1, 9), VenueRecord("Park", "Osaka"), "setlistfm", "s1", version="1"
)
NOTED = replace(PLAIN, version="2", note="Lantern Festival")


@pytest.fixture
def database(tmp_path):
    opened = open_database(tmp_path / "library.sqlite3", ChangeBus())
    yield opened
    opened.close_now()


def take(database, record):
    database.write_now(lambda write: ingest_shows(write, ingest_artist(write, BAND), [record]))


def past(database):
    return [one.past.festival for one in database.read_now(lambda s: artist_past(s, 1)).shows]


def print_of(database):
    return database.read_now(lambda session: fingerprint(session, 1))


@pytest.mark.parametrize("told", [NOTED, replace(PLAIN, festival=True)])
def test_a_service_tells_it_with_the_show_or_later(database, told):
    take(database, PLAIN)
    assert past(database) == [None]
    before = print_of(database)
    take(database, told)
    assert past(database) == [True]
    assert print_of(database) != before
    take(database, replace(told, external_id="s2", date=date(2026, 2, 1)))
    assert past(database) == [True, True]


def test_what_the_user_said_stays(database):
    take(database, NOTED)
    facts = database.read_now(lambda session: facts_of(session, 1))
    before = print_of(database)
    database.write_now(lambda write: change_facts(write, 1, replace(facts, festival=False), NOW))
    assert print_of(database) != before
    take(database, replace(NOTED, version="3", festival=True))
    assert past(database) == [False]
