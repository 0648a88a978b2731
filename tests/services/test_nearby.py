"""Shows near home: where home is, how far is near, the nearest show first."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.finding import NearPlace
from setlist_desktop.domain.notices import NoticeKind, NoticeWishes
from setlist_desktop.services.nearby import Nearby
from setlist_desktop.services.notices import Notices
from setlist_desktop.storage.rows import PerformanceRow, ShowRow, VenueRow
from tests.support.past import FixedClock, Past

PLACES = {
    "Potsdam": (52.40, 13.06, "Europe/Berlin"),
    "Berlin": (52.52, 13.40, "Europe/Berlin"),
    "Hamburg": (53.55, 9.99, "Europe/Berlin"),
    "Sydney": (-33.87, 151.21, "Australia/Sydney"),
}


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def nearby(database, clock):
    return Nearby(database, clock)


@pytest.fixture
def around(database):
    """Return what adds a show in a city."""
    venues = {}

    def venue(write, city):
        north, east, zone = PLACES[city]
        return write.session.execute(
            insert(VenueRow)
            .values(name=f"Hall of {city}", key=city, city=city, country="DE",
                    latitude=north, longitude=east, zone=zone)
            .returning(VenueRow.id)
        ).scalar_one()  # fmt: skip

    def add(past: Past, city: str, on: date) -> int:
        def change(write):
            if city not in venues:
                venues[city] = venue(write, city)
            show = insert(ShowRow).values(date=on, venue_id=venues[city]).returning(ShowRow.id)
            show_id = write.session.execute(show).scalar_one()
            values = {"show_id": show_id, "artist_id": past.artist_id}
            performance = insert(PerformanceRow).values(**values).returning(PerformanceRow.id)
            return write.session.execute(performance).scalar_one()

        return database.write_now(change)[0]

    return add


async def test_shows_of_all_artists_stand_by_distance(database, nearby, around):
    one, other = Past(database, "The Lanterns"), Past(database, "Glass Orchard")
    far = around(one, "Hamburg", date(2026, 12, 1))
    close = around(other, "Berlin", date(2027, 3, 1))
    outside = around(one, "Potsdam", date(2026, 12, 2))
    around(one, "Sydney", date(2026, 12, 3))
    around(one, "Berlin", date(2025, 12, 3))
    place = await nearby.choose("berlin", 300)
    found = await nearby.shows(place)
    assert [show.id for show, _km in found] == [close, outside, far]
    assert [round(km) for _show, km in found] == [0, 27, 255]
    assert found[0][0].artist_name == "Glass Orchard"
    nearer = await nearby.choose("Berlin, DE", 100)
    assert [show.id for show, _km in await nearby.shows(nearer)] == [close, outside]


async def test_a_show_is_near_until_the_next_morning_at_the_venue(database, nearby, around, clock):
    show = around(Past(database), "Sydney", date(2026, 11, 20))
    place = await nearby.choose("-33.87, 151.21", 10)
    clock.instant = clock.instant.replace(day=20, hour=18)  # 05:00 on the 21st in Sydney
    assert [one.id for one, _km in await nearby.shows(place)] == [show]
    clock.instant = clock.instant.replace(hour=20)
    assert await nearby.shows(place) == ()


async def test_home_is_kept_and_is_that_of_the_notifications(database, nearby, around, clock):
    around(Past(database), "Berlin", date(2026, 12, 1))
    assert await nearby.place() is None
    assert await nearby.cities() == ("Berlin",)
    notices = Notices(database, clock)
    await notices.wish(NoticeWishes(frozenset({NoticeKind.NEW_SHOW})))
    chosen = await nearby.choose(" Berlin ", 75)
    assert await nearby.place() == chosen == NearPlace(chosen.home, 75)
    wishes = await notices.wishes()
    assert wishes.home == chosen.home
    assert wishes.kinds == {NoticeKind.NEW_SHOW}
    assert wishes.radius_km is None, "notifications are limited by their own radius"


@pytest.mark.parametrize(
    ("text", "radius"),
    [("Atlantis", 100), ("Berlin", 0), ("91, 20", 100), ("52.5, 200", 100), ("nan, 13", 100)],
)
async def test_what_is_no_place_is_refused(database, nearby, around, text, radius):
    around(Past(database), "Berlin", date(2026, 12, 1))
    with pytest.raises(InvalidInput):
        await nearby.choose(text, radius)
    assert await nearby.place() is None
