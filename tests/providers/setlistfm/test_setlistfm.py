"""setlist.fm's setlists, whole and with all that may be missing."""

import json
from datetime import UTC, date, datetime

import httpx
import pytest

from setlist_desktop.domain.errors import (
    AuthFailed,
    NotFound,
    RateLimited,
    ReplyInvalid,
    Unavailable,
)
from setlist_desktop.domain.records import ItemRecord, VenueRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.providers.setlistfm.mapping import show_record
from setlist_desktop.providers.setlistfm.wire import decode_setlists
from tests.providers.fakes import KEYS, replying

SETLIST = {
    "id": "abc1234",
    "versionId": "g99",
    "eventDate": "03-07-2022",
    "lastUpdated": "2022-07-04T01:06:23.000+0000",
    "artist": {
        "mbid": "11111111-2222-3333-4444-555555555555",
        "name": "The Paper Lanterns",
        "sortName": "Paper Lanterns, The",
        "disambiguation": "",
        "url": "https://example.org/lanterns.html",
    },
    "venue": {
        "id": "v1",
        "name": "Harbour Hall",
        "city": {
            "id": "1",
            "name": "Eastport",
            "state": "Northshire",
            "coords": {"lat": 1.5, "long": -2.5},
            "country": {"code": "XX", "name": "Fictionland"},
        },
    },
    "tour": {"name": "Small Lights"},
    "info": "Filmed.",
    "url": "https://example.org/setlist/abc1234.html",
    "sets": {
        "set": [
            {
                "name": "Set 1:",
                "song": [
                    {"name": "Overture", "tape": True},
                    {"name": "", "tape": True, "info": "thunder"},
                    {"name": "Kites", "info": ">"},
                    {"name": "Tin / Rain / Tin", "cover": {"name": "Other Band"}},
                    {"name": "AC/DC Bag", "info": "-> slow", "with": {"name": "A Guest"}},
                    {"name": "", "info": "new song"},
                ],
            },
            {"name": "", "song": []},
            {"encore": 2, "song": [{"name": "Home"}]},
        ]
    },
    "lastFmEventId": 7,
}


def _page(*setlists: object, total: int | None = None) -> str:
    return json.dumps(
        {
            "type": "setlists",
            "itemsPerPage": 20,
            "page": 1,
            "total": len(setlists) if total is None else total,
            "setlist": setlists,
        }
    )


def _show(**changes: object):
    wires, problems = decode_setlists(json.dumps([{**SETLIST, **changes}]).encode())
    assert problems == []
    return show_record(wires[0])


def test_a_setlist_becomes_a_show():
    show = _show()

    assert (show.source, show.external_id, show.version) == ("setlistfm", "abc1234", "g99")
    assert show.date == date(2022, 7, 3)
    assert show.updated_at == datetime(2022, 7, 4, 1, 6, 23, tzinfo=UTC)
    assert show.artist.mbid == "11111111-2222-3333-4444-555555555555"
    assert show.artist.external_ids == {"setlistfm": "https://example.org/lanterns.html"}
    assert show.venue == VenueRecord(
        name="Harbour Hall",
        city="Eastport",
        region="Northshire",
        country="Fictionland",
        country_code="XX",
        latitude=1.5,
        longitude=-2.5,
        external_id="v1",
    )
    assert (show.tour, show.note) == ("Small Lights", "Filmed.")
    assert show.status is None


def test_every_kind_of_line_is_told_apart():
    main, encore = _show().sets

    assert (main.name, main.encore) == ("Set 1", 0)
    assert main.items == (
        ItemRecord(ItemType.TAPE, ("Overture",)),
        ItemRecord(ItemType.TAPE, (), note="thunder"),
        ItemRecord(ItemType.SONG, ("Kites",), segue=True),
        ItemRecord(ItemType.MEDLEY, ("Tin", "Rain", "Tin"), cover_of="Other Band"),
        ItemRecord(ItemType.SONG, ("AC/DC Bag",), guests="A Guest", note="slow", segue=True),
        ItemRecord(ItemType.UNKNOWN, (), note="new song"),
    )
    assert (encore.name, encore.encore) == ("", 2)


def test_an_upcoming_show_has_no_sets():
    assert _show(sets={"set": []}).sets == ()


def test_what_may_be_missing_may_be_missing():
    bare = {key: SETLIST[key] for key in ("id", "eventDate", "sets")}
    wires, problems = decode_setlists(json.dumps([{**bare, "artist": {"name": "X"}}]).encode())
    show = show_record(wires[0])

    assert problems == []
    assert (show.venue, show.artist.mbid, show.updated_at, show.tour) == (None, None, None, "")


@pytest.mark.parametrize("value", [None, "yesterday"])
def test_an_odd_last_update_costs_no_show(value):
    assert _show(lastUpdated=value).updated_at is None


def test_empty_coordinates_are_unknown():
    city = {**SETLIST["venue"]["city"], "coords": {}}
    show = _show(venue={**SETLIST["venue"], "city": city})
    assert (show.venue.latitude, show.venue.longitude) == (None, None)


@pytest.mark.parametrize(
    ("data", "count"),
    [(json.dumps([SETLIST, SETLIST]), 2), (_page(SETLIST), 1), (json.dumps(SETLIST), 1), ("[]", 0)],
)
def test_lists_envelopes_and_single_setlists_are_read(data, count):
    wires, problems = decode_setlists(data.encode())
    assert (len(wires), problems) == (count, [])


def test_a_byte_order_mark_is_no_harm():
    assert len(decode_setlists(b"\xef\xbb\xbf" + json.dumps([SETLIST]).encode())[0]) == 1


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"artist": {"name": 3}}, "$[1].artist.name"),
        ({"sets": {"set": {"song": []}}}, "$[1].sets.set"),
        ({"sets": {"set": [{"song": [{"name": ["x"]}]}]}}, "$[1].sets.set[0].song[0].name"),
        ({"sets": {"set": [{"song": [], "encore": 10**19}]}}, "$[1].sets.set[0].encore"),
        ({"eventDate": "2022-07-03"}, "dd-MM-yyyy"),
        ({"id": ""}, "`id` is empty"),
    ],
)
def test_a_setlist_of_another_shape_is_named_and_the_rest_kept(change, path):
    data = json.dumps([SETLIST, {**SETLIST, **change}, SETLIST])
    wires, problems = decode_setlists(data.encode())

    assert len(wires) == 2
    assert len(problems) == 1
    assert path in problems[0]


@pytest.mark.parametrize("data", [b"", b"<html>", b"7", b"{}", b'[{"id": ', b'{"code": 404}'])
def test_what_is_no_setlist_at_all_is_refused(data):
    with pytest.raises(ReplyInvalid):
        decode_setlists(data)


async def test_a_request_bears_key_and_accept(house):
    here = house(replying(_page(SETLIST, total=45)))
    page = (await here.providers.setlistfm.artist_setlists("m/b", 2)).value

    request = here.requests[0]
    assert request.url.raw_path == b"/rest/1.0/artist/m%2Fb/setlists?p=2"
    assert request.headers["x-api-key"] == KEYS[Service.SETLISTFM]
    assert request.headers["accept"] == "application/json"
    assert (len(page.items), page.total, page.page_count) == (1, 45, 3)


async def test_artists_are_searched_by_relevance(house):
    here = house(replying(json.dumps({"artist": [SETLIST["artist"]], "total": 1})))
    artists = (await here.providers.setlistfm.search_artists(" lanterns ")).value

    assert [artist.name for artist in artists] == ["The Paper Lanterns"]
    assert dict(here.requests[0].url.params) == {
        "artistName": "lanterns",
        "p": "1",
        "sort": "relevance",
    }


async def test_a_search_takes_dates_and_names_of_both_spellings(house):
    here = house(replying(_page()))
    await here.providers.setlistfm.search_setlists(
        artist_mbid="m", year=2022, date=date(2022, 7, 3), cityName="Eastport"
    )
    assert dict(here.requests[0].url.params) == {
        "artistMbid": "m",
        "year": "2022",
        "date": "03-07-2022",
        "cityName": "Eastport",
        "p": "1",
    }


@pytest.mark.parametrize("body", ['{"code": 404, "message": "not found"}', ""])
async def test_nothing_found_is_an_empty_page(house, body):
    here = house(replying(body, 404))
    page = (await here.providers.setlistfm.artist_setlists("m", 9)).value
    assert (page.items, page.total, page.number) == ((), 0, 9)
    assert (await here.providers.setlistfm.search_artists("x")).value == ()
    with pytest.raises(NotFound):
        await here.providers.setlistfm.setlist("x")


async def test_a_web_page_with_404_is_not_nothing_found(house):
    here = house(replying("<html>no such page", 404))
    with pytest.raises(Unavailable, match=r"a web page instead of setlist\.fm"):
        await here.providers.setlistfm.artist_setlists("m")


async def test_a_refused_key(house):
    here = house(replying('{"message": "Forbidden"}', 403))
    with pytest.raises(AuthFailed, match=r"^setlist.fm refused the key\.$") as caught:
        await here.providers.setlistfm.artist_setlists("m")
    assert not caught.value.missing
    assert len(here.requests) == 1


async def test_a_key_that_no_header_can_hold_is_refused_unsent(house):
    here = house(replying(_page()))
    here.keys.keys[Service.SETLISTFM] = "schlüssel\n"
    with pytest.raises(AuthFailed, match="refused the key"):
        await here.providers.setlistfm.artist_setlists("m")
    assert here.requests == []


async def test_a_page_keeps_what_fits_and_tells_the_rest(house):
    here = house(replying(_page(SETLIST, {"id": "x"}, total=2)))
    page = (await here.providers.setlistfm.artist_setlists("m")).value
    assert len(page.items) == 1
    assert "$.setlist[1]" in page.problems[0]


async def test_a_page_of_which_nothing_fits_is_refused(house):
    here = house(replying(_page({"id": "x"})))
    with pytest.raises(ReplyInvalid) as caught:
        await here.providers.setlistfm.artist_setlists("m")
    assert caught.value.path == "$.setlist[0]"


async def test_a_429_is_waited_out(house):
    replies = iter([httpx.Response(429, headers={"retry-after": "3"})])
    here = house(lambda _: next(replies, None) or httpx.Response(200, text=_page(SETLIST)))
    assert (await here.providers.setlistfm.artist_setlists("m")).value.items
    assert 3 in here.clock.slept


async def test_a_lasting_429_is_told(house):
    here = house(replying("", 429))
    with pytest.raises(RateLimited, match=r"setlist\.fm asks for a pause"):
        await here.providers.setlistfm.artist_setlists("m")
