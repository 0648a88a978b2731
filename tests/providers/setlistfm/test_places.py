"""Venues, cities, countries, users; only what is new, only what was edited."""

import json
from datetime import UTC, date, datetime

import pytest

from setlist_desktop.domain.errors import InvalidInput, NotFound
from tests.providers.fakes import replying

CITY = {
    "id": "2644688",
    "name": "Leeds",
    "state": "England",
    "coords": {"lat": 53.8, "long": -1.5},
    "country": {"code": "GB", "name": "United Kingdom"},
}
VENUE = {"id": "v1", "name": "Tidemark Hall", "city": CITY, "url": "https://www.setlist.fm/v"}


def setlist(number: int, version: str = "g1") -> dict:
    return {
        "id": f"s{number}",
        "versionId": version,
        "eventDate": "01-03-2024",
        "artist": {"name": "Paper Lanterns", "mbid": "m"},
        "venue": VENUE,
        "sets": {"set": []},
    }


def page(number: int, rows: list, total: int = 100) -> str:
    told = {"type": "setlists", "itemsPerPage": 2, "page": number, "total": total}
    return json.dumps({**told, "setlist": rows})


async def test_edits_are_asked_for_by_instant_and_shows_by_day(house):
    here = house(replying(page(1, [setlist(1)])))
    instant = datetime(2026, 3, 1, 12, 30, 5, tzinfo=UTC)
    await here.providers.setlistfm.search_setlists(artist_mbid="m", last_updated=instant)
    await here.providers.setlistfm.search_setlists(
        artist_mbid="m", date=date(2024, 3, 1), city_name="Leeds", tour_name="Ink", year=2024
    )
    first, second = (request.url.params for request in here.requests)
    assert first["lastUpdated"] == "20260301123005"
    assert (second["date"], second["cityName"], second["tourName"]) == (
        "01-03-2024",
        "Leeds",
        "Ink",
    )


async def test_a_user_s_shows(house):
    here = house(replying(page(1, [setlist(1)])))
    assert len((await here.providers.setlistfm.attended("a fan")).value.items) == 1
    assert here.requests[0].url.raw_path.startswith(b"/rest/1.0/user/a%20fan/attended")
    with pytest.raises(InvalidInput):
        await here.providers.setlistfm.attended(" ")


async def test_venues_and_their_setlists(house):
    here = house(replying(json.dumps(VENUE)))
    venue = (await here.providers.setlistfm.venue("v1")).value
    assert (venue.name, venue.city, venue.latitude) == ("Tidemark Hall", "Leeds", 53.8)
    here = house(replying(json.dumps({"venue": [VENUE, {"id": 1, "name": []}], "total": 2})))
    found = (await here.providers.setlistfm.search_venues("Tide", city_name="Leeds")).value
    assert (found.items, len(found.problems)) == ((venue,), 1)
    here = house(replying(page(1, [setlist(1)])))
    assert (await here.providers.setlistfm.venue_setlists("v1")).value.items[0].venue == venue
    here = house(replying("{}", 404))
    with pytest.raises(NotFound):
        await here.providers.setlistfm.venue("v2")
    assert (await here.providers.setlistfm.search_venues("zz")).value.items == ()


async def test_cities_and_countries(house):
    here = house(replying(json.dumps({"cities": [CITY], "total": 1, "itemsPerPage": 50})))
    (city,) = (await here.providers.setlistfm.search_cities("Leeds", country="GB")).value.items
    assert (city.external_id, city.country_code) == ("2644688", "GB")
    here = house(replying(json.dumps({"country": [{"code": "GB", "name": "United Kingdom"}]})))
    assert (await here.providers.setlistfm.countries()).value[0].name == "United Kingdom"
