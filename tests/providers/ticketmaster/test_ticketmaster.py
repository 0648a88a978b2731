"""Ticketmaster's events as shows: dates, statuses, festivals, tickets."""

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    NotFound,
    RateLimited,
    ReplyInvalid,
    Unavailable,
)
from setlist_desktop.domain.records import ArtistRecord, VenueRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import ShowStatus, Tickets
from tests.providers.fakes import KEYS, replying

ARTIST = ArtistRecord("The Paper Lanterns")
VENUE = {
    "id": "KovZ1",
    "name": "Harbour Hall",
    "timezone": "America/Toronto",
    "city": {"name": " Eastport  "},
    "state": {"name": "Northshire", "stateCode": "NS"},
    "country": {"name": "Fictionland", "countryCode": "XX"},
    "location": {"latitude": "43.5", "longitude": "-79.25"},
}
EVENT = {
    "id": "Ev1",
    "name": "The Paper Lanterns",
    "url": "https://example.org/event/1",
    "test": False,
    "sales": {"public": {"startDateTime": "1900-01-01T18:00:00Z"}},
    "dates": {
        "start": {
            "localDate": "2027-03-04",
            "localTime": "19:30:00",
            "dateTime": "2027-03-05T00:30:00Z",
            "dateTBA": False,
            "dateTBD": False,
            "timeTBA": False,
            "noSpecificTime": False,
        },
        "timezone": "America/Toronto",
        "status": {"code": "onsale"},
    },
    "_embedded": {"venues": [VENUE]},
}


def _events(*events: object, total: int | None = None) -> str:
    page = {"size": 200, "totalElements": total or len(events), "totalPages": 1, "number": 0}
    return json.dumps({"page": page} | ({"_embedded": {"events": events}} if events else {}))


def _fault(code: str, words: str = "words") -> str:
    return json.dumps({"fault": {"faultstring": words, "detail": {"errorcode": code}}})


def _error(code: str, status: str = "400 BAD_REQUEST") -> str:
    return json.dumps({"errors": [{"code": code, "detail": "Why.", "status": status}]})


async def _page(house, body: str, number: int = 1):
    here = house(replying(body))
    return (await here.providers.ticketmaster.events("K8", ARTIST, number)).value


async def _show(house, **dates: object):
    page = await _page(house, _events({**EVENT, "dates": {**EVENT["dates"], **dates}}))
    return page.items[0]


async def test_an_event_becomes_a_show(house):
    show = (await _page(house, _events(EVENT))).items[0]

    assert (show.source, show.external_id) == ("ticketmaster", "Ev1")
    assert (show.date, show.time) == (date(2027, 3, 4), time(19, 30))
    assert show.starts_at == datetime(2027, 3, 5, 0, 30, tzinfo=UTC)
    assert show.status is ShowStatus.ON_SALE
    assert (show.note, show.festival) == ("", False)
    assert show.artist is ARTIST
    assert show.venue == VenueRecord(
        name="Harbour Hall",
        city="Eastport",
        region="Northshire",
        country="Fictionland",
        country_code="XX",
        latitude=43.5,
        longitude=-79.25,
        zone="America/Toronto",
        external_id="KovZ1",
    )


@pytest.mark.parametrize(
    ("name", "others"),
    [("Eastport Open Air, Saturday", []), ("Night of Lamps", [{"id": "K9", "name": "Lamp Fest"}])],
)
async def test_an_event_of_a_festival_is_told_by_its_name_or_another_attraction(
    house, name, others
):
    acts = [{"id": "K8", "name": "The Paper Lanterns"}, *others]
    event = {**EVENT, "name": name, "_embedded": {"venues": [VENUE], "attractions": acts}}
    assert (await _page(house, _events(event))).items[0].festival


async def test_a_request_for_events(house):
    here = house(replying(_events()))
    page = (await here.providers.ticketmaster.events("K8", ARTIST, 3)).value

    params = dict(here.requests[0].url.params)
    assert (params["attractionId"], params["page"], params["size"]) == ("K8", "2", "200")
    assert (params["includeTBA"], params["sort"]) == ("yes", "date,asc")
    assert params["apikey"] == KEYS[Service.TICKETMASTER]
    assert (page.items, page.total, page.problems) == ((), 0, ())


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("onsale", ShowStatus.ON_SALE),
        ("offsale", ShowStatus.OFF_SALE),
        ("cancelled", ShowStatus.CANCELLED),
        ("canceled", ShowStatus.CANCELLED),
        ("Postponed", ShowStatus.POSTPONED),
        ("rescheduled", ShowStatus.RESCHEDULED),
        ("moved", None),
        (None, None),
    ],
)
async def test_statuses(house, code, status):
    assert (await _show(house, status={"code": code})).status is status


async def test_an_absent_status(house):
    assert (await _show(house, status=None)).status is None


@pytest.mark.parametrize(
    ("start", "on"),
    [
        ({"dateTBA": True}, None),
        ({"dateTBA": True, "initialStartDate": "2027-01-01"}, None),
        ({"dateTBD": True, "localDate": "2027-12-31"}, None),
        ({"localDate": "1900-01-01"}, None),
        ({"dateTime": "1900-01-01T00:00:00Z"}, None),
        ({"dateTime": "2027-03-05T00:30:00Z"}, date(2027, 3, 4)),
        ({"localDate": "2027-03-04", "noSpecificTime": True}, date(2027, 3, 4)),
        ({}, None),
        (None, None),
    ],
)
async def test_dates(house, start, on):
    show = await _show(house, start=start)
    assert show.date == on
    assert show.time is None


@pytest.mark.parametrize(
    "start",
    [
        {"localDate": "2027-03-04", "localTime": "19:30:00", "noSpecificTime": True},
        {"localDate": "2027-03-04", "localTime": "19:30:00", "timeTBA": True},
        {"localDate": "2027-03-04", "localTime": "evening"},
    ],
)
async def test_unsure_times_are_none(house, start):
    assert (await _show(house, start=start)).time is None


async def test_a_date_of_another_form_is_told_and_the_rest_kept(house):
    odd = {**EVENT, "dates": {"start": {"localDate": "04.03.2027"}}}
    page = await _page(house, _events(EVENT, odd))
    assert len(page.items) == 1
    assert "localDate" in page.problems[0]


async def test_tickets_are_told_with_their_first_whole_price(house):
    prices = [
        {"type": "odd", "min": "cheap"},
        {"type": "standard", "currency": "CAD", "min": 45.0},
        {"type": "standard", "currency": "CAD", "min": 45, "max": 300.5},
        {"type": "vip", "currency": "CAD", "min": 900, "max": 900},
    ]
    sales = {
        "public": {"startDateTime": "2026-12-01T15:00:00Z", "endDateTime": "2027-03-05T00:30:00Z"}
    }
    event = {**EVENT, "priceRanges": prices, "sales": sales}
    (show,) = (await _page(house, _events(event))).items
    begins, ends = datetime(2026, 12, 1, 15, tzinfo=UTC), datetime(2027, 3, 5, 0, 30, tzinfo=UTC)
    assert show.tickets == Tickets(begins, ends, 45.0, 300.5, "CAD")
    assert show.on_sale_at == begins


async def test_of_tickets_long_on_sale_without_a_price_nothing_is_told(house):
    (show,) = (await _page(house, _events(EVENT))).items
    assert show.tickets is None


@pytest.mark.parametrize("missing", ["dates", "_embedded", "name", "url", "sales"])
async def test_nearly_everything_can_be_missing(house, missing):
    event = {name: value for name, value in EVENT.items() if name != missing}
    page = await _page(house, _events(event))
    assert (len(page.items), page.problems) == (1, ())


@pytest.mark.parametrize(
    "location", [None, {}, {"latitude": "", "longitude": "x"}, {"latitude": "0", "longitude": "0"}]
)
async def test_useless_coordinates_are_none(house, location):
    event = {**EVENT, "_embedded": {"venues": [{**VENUE, "location": location}]}}
    venue = (await _page(house, _events(event))).items[0].venue
    assert (venue.latitude, venue.longitude) == (None, None)


async def test_the_zone_of_the_event_serves_a_venue_without_one(house):
    event = {**EVENT, "_embedded": {"venues": [{**VENUE, "timezone": None}]}}
    assert (await _page(house, _events(event))).items[0].venue.zone == "America/Toronto"


async def test_events_for_testing_are_left_out(house):
    page = await _page(house, _events(EVENT, {**EVENT, "id": "Ev2", "test": True}))
    assert [show.external_id for show in page.items] == ["Ev1"]


async def test_what_cannot_be_reached_is_told(house):
    page = await _page(house, _events(EVENT, total=5000))
    assert (page.total, page.page_count) == (1200, 6)
    assert "1\u202f200" in page.problems[0]


async def test_a_page_too_deep_is_empty_and_says_so(house):
    here = house(replying(_error("DIS1035"), 400))
    page = (await here.providers.ticketmaster.events("K8", ARTIST, 7)).value
    assert page.items == ()
    assert "1\u202f200" in page.problems[0]


async def test_attractions_with_what_links_say(house):
    links = {
        "musicbrainz": [{"id": "m-b-i-d", "url": "https://musicbrainz.org/artist/m-b-i-d"}],
        "spotify": [{"url": "https://open.spotify.com/artist/x"}],
        "wiki": [],
        "twitter": "odd",
    }
    found = [
        {"id": "K8", "name": "The Paper Lanterns", "externalLinks": links, "aliases": ["PL"]},
        {"id": "K9", "name": "Test", "test": True},
    ]
    page = {"size": 20, "totalElements": 2, "totalPages": 1, "number": 0}
    here = house(replying(json.dumps({"page": page, "_embedded": {"attractions": found}})))
    (artist,) = (await here.providers.ticketmaster.attractions("lanterns")).value

    assert artist.mbid is None
    assert artist.aliases == ("PL",)
    assert artist.external_ids == {
        "ticketmaster": "K8",
        "musicbrainz": "m-b-i-d",
        "spotify": "https://open.spotify.com/artist/x",
    }
    assert here.requests[0].url.params["segmentId"] == "KZFzniwnSyZfZ7v7nJ"


async def test_a_refused_key(house):
    here = house(replying(_fault("oauth.v2.InvalidApiKey", "Invalid ApiKey"), 401))
    with pytest.raises(AuthFailed, match=r"^Ticketmaster refused the key\.$"):
        await here.providers.ticketmaster.attractions("x")


async def test_the_quota_means_stop_until_it_begins_anew(house):
    reset = datetime(2026, 11, 20, 20, tzinfo=UTC)
    words = f"Rate limit quota violation. Identifier : {KEYS[Service.TICKETMASTER]}"
    here = house(
        replying(
            _fault("policies.ratelimit.QuotaViolation", words),
            429,
            {"Rate-Limit-Reset": str(int(reset.timestamp() * 1000))},
        )
    )
    with pytest.raises(BudgetSpent) as caught:
        await here.providers.ticketmaster.attractions("x")
    assert caught.value.retry_at == reset
    assert KEYS[Service.TICKETMASTER] not in caught.value.in_words()
    assert len(here.requests) == 1


@pytest.mark.parametrize("reset", ["soon", "1", "99999999999999999999", None])
async def test_an_odd_reset_means_a_day(house, reset):
    headers = {"Rate-Limit-Reset": reset} if reset else {}
    here = house(replying(_fault("policies.ratelimit.QuotaViolation"), 429, headers))
    with pytest.raises(BudgetSpent) as caught:
        await here.providers.ticketmaster.attractions("x")
    assert caught.value.retry_at == here.clock.now() + timedelta(days=1)


async def test_a_spike_means_a_moment(house):
    here = house(replying(_fault("policies.ratelimit.SpikeArrestViolation"), 429))
    with pytest.raises(RateLimited):
        await here.providers.ticketmaster.attractions("x")
    assert len(here.requests) > 1


async def test_other_errors_are_told_with_code_and_detail(house):
    here = house(replying(_error("DIS1015"), 400))
    with pytest.raises(Unavailable, match=r"DIS1015 Why\."):
        await here.providers.ticketmaster.attractions("x")
    here.network.handler = replying(_error("DIS1004", "404"), 404)
    with pytest.raises(NotFound):
        await here.providers.ticketmaster.attractions("y")


@pytest.mark.parametrize("body", ["{}", '{"page": {}}', '{"_embedded": {"events": []}}'])
async def test_a_reply_without_its_page_is_refused(house, body):
    here = house(replying(body))
    with pytest.raises(ReplyInvalid):
        await here.providers.ticketmaster.events("K8", ARTIST)
