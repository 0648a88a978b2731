"""Shows: in the order of the tabs, past by the venue's clock, added by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import event

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.shows import NewShow, PastShows, ShowStatus, When
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows

BAND = ArtistRecord("Echo")


@dataclass
class FixedClock:
    instant: datetime = datetime(2026, 5, 10, 12, tzinfo=UTC)

    def now(self):
        return self.instant

    def monotonic(self):
        return 0.0


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def shows(database, clock):
    return Shows(database, clock)


@pytest.fixture
async def band(database):
    return await database.write(lambda write: ingest_artist(write, BAND))


async def take(database, band, *records):
    await database.write(lambda write: ingest_shows(write, band, records))


def show(number, on, items=(), zone=None, **facts):
    return ShowRecord(
        BAND,
        on,
        VenueRecord(f"Hall {number}", "Town", zone=zone),
        source="test",
        external_id=str(number),
        sets=(SetRecord("", 0, tuple(items)),) if items else (),
        **facts,
    )


def order(found):
    return [show.venue.removeprefix("Hall ") for show in found]


async def test_upcoming_come_soonest_first_and_past_newest_first(database, shows, band):
    await take(
        database,
        band,
        show(1, date(2026, 6, 2)),
        show(2, None, status=ShowStatus.POSTPONED),
        show(3, date(2026, 5, 10)),
        show(4, date(2026, 5, 9)),
        show(5, date(1999, 1, 1)),
        show(6, date(2026, 6, 1), status=ShowStatus.CANCELLED),
    )
    assert order(await shows.of_artist(band, When.UPCOMING)) == ["3", "6", "1", "2"]
    assert order(await shows.of_artist(band, When.PAST)) == ["4", "5"]
    assert order(await shows.of_artist(band)) == ["3", "6", "1", "2", "4", "5"]


async def test_a_long_past_comes_in_pages(database, shows, band):
    days = [date(2026, 5, 12), date(2026, 5, 10), *(date(2020, 1, 1 + n // 3) for n in range(25))]
    await take(database, band, *(show(n, on, ordinal=1 + n % 3) for n, on in enumerate(days)))
    pages = [page async for page in shows.past_pages(band, 10)]
    assert [len(page.shows) for page in pages] == [8, 10, 7]
    assert {page.total for page in pages} == {25}
    listed = tuple(one for page in pages for one in page.shows)
    assert listed == await shows.of_artist(band, When.PAST)
    (none,) = [page async for page in shows.past_pages(band + 1)]
    assert none == PastShows((), 0)


async def test_a_show_is_past_from_its_next_local_morning(database, shows, band, clock):
    """23:30 in Sydney, seen from Los Angeles: 06:30 there, the same date."""
    on = date(2026, 11, 20)
    await take(database, band, show(1, on, zone="Australia/Sydney", time=time(23, 30)))
    los_angeles = datetime.fromisoformat("2026-11-20T04:30:00-08:00")
    for hours, when in ((0, When.UPCOMING), (6, When.UPCOMING), (7, When.PAST)):
        clock.instant = los_angeles + timedelta(hours=hours)
        (found,) = await shows.of_artist(band, when)
        assert found.date == on
        assert found.time == time(23, 30)


async def test_a_setlist_is_one_named_song_that_is_no_tape(database, shows, band):
    tape, unknown = ItemRecord(ItemType.TAPE, ("Foghorn",)), ItemRecord(ItemType.UNKNOWN)
    song = ItemRecord(ItemType.SONG, ("Salt",))
    medley = ItemRecord(ItemType.MEDLEY, ("Salt", "Kelp"))
    for number, items in enumerate(([], [tape], [unknown], [tape, song], [medley, song])):
        await take(database, band, show(number, date(2026, 5, 1 + number), items))
    found = {
        show.venue: (show.has_setlist, show.song_count) for show in await shows.of_artist(band)
    }
    assert found == {
        "Hall 0": (False, 0),
        "Hall 1": (False, 0),
        "Hall 2": (False, 0),
        "Hall 3": (True, 1),
        "Hall 4": (True, 2),
    }


async def test_a_list_is_two_queries_however_long(database, shows, band):
    await take(database, band, *(show(n, date(2000, 1, 1) + timedelta(n)) for n in range(300)))
    seen = []

    def note(_connection, _cursor, statement, *_rest):
        if statement.startswith("SELECT"):
            seen.append(statement)

    event.listen(database._read_engine, "before_cursor_execute", note)
    assert len(await shows.of_artist(band)) == 300
    event.remove(database._read_engine, "before_cursor_execute", note)
    assert len(seen) == 2  # the shows, and the scores of those that have one


async def test_a_show_is_had_by_the_id_of_its_performance(database, shows, band):
    await take(database, band, show(1, date(2026, 5, 1), tour="Tidal", url="https://example.org/1"))
    (listed,) = await shows.of_artist(band)
    assert await shows.get(listed.id) == listed
    assert (listed.artist_id, listed.artist_name, listed.tour) == (band, "Echo", "Tidal")
    assert listed.url == "https://example.org/1"
    assert listed.source == "test"
    with pytest.raises(NotFound):
        await shows.get(listed.id + 1)


async def test_a_show_added_by_hand_stands_in_the_list(shows, band, bus):
    heard = []
    bus.subscribe(heard.append)
    new = NewShow(band, date(2026, 8, 1), " Hall ", "Town", "Land", time(19, 30), "Tidal")
    added = await shows.add(new)
    assert (added.venue, added.place, added.time, added.tour) == (
        "Hall",
        "Town, Land",
        time(19, 30),
        "Tidal",
    )
    assert await shows.of_artist(band, When.UPCOMING) == (added,)
    assert [changes.of(Kind.SHOW) for changes in heard] == [{added.id}]


@pytest.mark.parametrize(("venue", "city"), [("Hall", "Town"), ("HALL", ""), ("hall!", "TOWN")])
async def test_the_same_show_added_again_is_that_show(shows, band, venue, city):
    added = await shows.add(NewShow(band, date(2026, 8, 1), "Hall", "Town"))
    assert await shows.add(NewShow(band, date(2026, 8, 1), venue, city)) == added


async def test_another_date_venue_or_artist_is_another_show(database, shows, band):
    other = await database.write(lambda write: ingest_artist(write, ArtistRecord("Brine")))
    day = date(2026, 8, 1)
    news = [
        NewShow(band, day, "Hall", "Town"),
        NewShow(band, None, "Hall", "Town"),
        NewShow(band, day, "Barn", "Town"),
        NewShow(band, day, "Hall", "City"),
        NewShow(other, day, "Hall", "Town"),
    ]
    assert len({(await shows.add(new)).id for new in news}) == len(news)


async def test_a_show_needs_a_venue_and_an_artist(shows, band):
    with pytest.raises(InvalidInput) as raised:
        await shows.add(NewShow(band, date(2026, 8, 1), " "))
    assert raised.value.field == "venue"
    with pytest.raises(NotFound):
        await shows.add(NewShow(band + 1, date(2026, 8, 1), "Hall"))
    assert await shows.of_artist(band) == ()
