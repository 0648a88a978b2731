"""Events by words, place and days; one event; venues."""

import json
from datetime import date

import pytest

from setlist_desktop.domain.errors import InvalidInput, NotFound, ReplyInvalid
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.ticketmaster.client import MUSIC_SEGMENT, EventQuery
from tests.providers.fakes import replying

VENUE = {
    "id": "KovZ1",
    "name": "Harbour Hall",
    "city": {"name": " Eastport  "},
    "location": {"latitude": "43.5", "longitude": "-79.25"},
}
EVENT = {
    "id": "Ev1",
    "name": "An Evening of Paper",
    "dates": {"start": {"localDate": "2027-03-04"}, "status": {"code": "canceled"}},
    "_embedded": {"venues": [VENUE], "attractions": [{"id": "K8", "name": "Paper Lanterns"}]},
}


def events(*rows: object) -> str:
    page = {"size": 200, "totalElements": len(rows), "totalPages": 1, "number": 0}
    return json.dumps({"page": page, "_embedded": {"events": rows}})


async def test_events_near_a_place_between_days(house):
    here = house(replying(events(EVENT)))
    query = EventQuery("paper", 57.64911, 10.40744, 20, date(2027, 3, 1), date(2027, 3, 31))
    page = (await here.providers.ticketmaster.search_events(query)).value
    (show,) = page.items
    assert (show.artist.name, show.note) == ("Paper Lanterns", "An Evening of Paper")
    params = here.requests[0].url.params
    assert (params["geoPoint"], params["radius"], params["unit"]) == ("u4pruydqq", "20", "km")
    assert params["startDateTime"] == "2027-03-01T00:00:00Z"
    assert params["endDateTime"] == "2027-04-01T12:00:00Z"
    assert params["segmentId"] == MUSIC_SEGMENT
    assert "postalCode" not in params


async def test_an_event_whose_artists_cannot_be_read_bears_its_name(house):
    broken = {**EVENT, "_embedded": {"attractions": [{"id": 7}, "x"]}}
    here = house(replying(events(broken)))
    page = (await here.providers.ticketmaster.search_events(EventQuery("x"))).value
    assert page.items[0].artist.name == "An Evening of Paper"


async def test_no_place_is_refused_before_asking(house):
    here = house(replying("{}"))
    with pytest.raises(InvalidInput):
        await here.providers.ticketmaster.search_events(EventQuery(latitude=91, longitude=0))
    assert here.requests == []


async def test_one_event_and_one_venue(house):
    here = house(replying(json.dumps(EVENT)))
    show = (await here.providers.ticketmaster.event("Ev1")).value
    assert (show.external_id, show.venue.city) == ("Ev1", "Eastport")
    here = house(replying(json.dumps({**EVENT, "dates": {"start": {"localDate": "soon"}}})))
    with pytest.raises(ReplyInvalid):
        await here.providers.ticketmaster.event("Ev2")
    here = house(replying(json.dumps(VENUE)))
    assert (await here.providers.ticketmaster.venue("KovZ1")).value.latitude == 43.5
    missing = {"errors": [{"code": "DIS1004", "detail": "not found", "status": "404"}]}
    here = house(replying(json.dumps(missing), 404))
    with pytest.raises(NotFound):
        await here.providers.ticketmaster.venue("KovZ2")


async def test_venues_by_name(house):
    page = {"size": 20, "totalElements": 1, "totalPages": 1, "number": 0}
    here = house(replying(json.dumps({"page": page, "_embedded": {"venues": [VENUE]}})))
    assert (await here.providers.ticketmaster.venues("harbour")).value.items[
        0
    ].name == "Harbour Hall"
    with pytest.raises(InvalidInput):
        await here.providers.ticketmaster.venues(" ")


async def test_a_quota_that_its_headers_call_spent_is_not_gone_beyond(house):
    headers = {"rate-limit-available": "0", "rate-limit-reset": "1795200000000"}
    here = house(replying(events(EVENT), headers=headers))
    await here.providers.ticketmaster.search_events(EventQuery("x"))
    throttle = here.providers._links[Service.TICKETMASTER].throttle
    assert throttle._wait_s(throttle._book._own, here.clock.monotonic()) > 3600
