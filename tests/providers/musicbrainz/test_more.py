"""ISRCs, works and events."""

import json
from datetime import date, time

import pytest

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.shows import ShowStatus
from tests.providers.fakes import replying

MBID = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"
ARTIST = ArtistRecord("Paper Lanterns", mbid=MBID)


async def test_recordings_of_an_isrc(house):
    body = {"isrc": "GBAYE0601498", "recordings": [{"id": "r1", "title": "Ink", "length": 200000}]}
    here = house(replying(json.dumps(body)))
    found = await here.providers.musicbrainz.by_isrc("gb-aye-06-01498")
    assert [(one.title, one.duration_s) for one in found.value] == [("Ink", 200)]
    assert here.requests[0].url.path == "/ws/2/isrc/GBAYE0601498"
    with pytest.raises(InvalidInput):
        await here.providers.musicbrainz.by_isrc("no isrc")
    here = house(replying('{"error": "Not Found"}', 404))
    with pytest.raises(NotFound):
        await here.providers.musicbrainz.by_isrc("GBAYE0601499")


async def test_works_of_an_artist(house):
    body = {"works": [{"id": "w1", "title": "Ink", "iswcs": ["T-1"]}], "work-count": 101}
    here = house(replying(json.dumps(body)))
    page = (await here.providers.musicbrainz.works(MBID, 2)).value
    assert (page.items[0].title, page.items[0].iswcs, page.page_count) == ("Ink", ("T-1",), 2)
    assert here.requests[0].url.params["offset"] == "100"


async def test_events_are_shows_with_what_was_played(house):
    event = {
        "id": "e1",
        "name": "Paper Lanterns at Tidemark Hall",
        "time": "20:00",
        "cancelled": True,
        "setlist": f"@ [{MBID}|Paper Lanterns]\n* Ink\n",
        "life-span": {"begin": "2024-03-01", "end": "2024-03-01", "ended": True},
        "relations": [
            {"type": "main performer", "artist": {"id": MBID}},
            {
                "type": "held at",
                "place": {
                    "id": "p1",
                    "name": "Tidemark Hall",
                    "coordinates": {"latitude": 53.8, "longitude": -1.5},
                    "area": {"name": "Leeds"},
                },
            },
        ],
    }
    here = house(replying(json.dumps({"events": [event, {"id": 3}], "event-count": 2})))
    page = (await here.providers.musicbrainz.events(ARTIST)).value
    (show,) = page.items
    assert (show.date, show.time, show.status) == (
        date(2024, 3, 1),
        time(20),
        ShowStatus.CANCELLED,
    )
    assert (show.venue.name, show.venue.city, show.venue.latitude) == (
        "Tidemark Hall",
        "Leeds",
        53.8,
    )
    assert show.sets[0].items[0].titles == ("Ink",)
    assert show.url == "https://musicbrainz.org/event/e1"
    assert (show.note, show.festival) == ("", False)
    assert len(page.problems) == 1


async def test_events_of_no_certain_day_and_tributes_are_no_nights_of_the_artist(house):
    day = {"begin": "2024-03-01", "end": "2024-03-01"}
    parts = [{"type": "main performer", "artist": {"id": MBID}}]
    night = {"id": "e1", "name": "A night", "life-span": day, "relations": parts}
    tribute = [{"type": "tribute to", "artist": {"id": MBID}}, {"type": "main performer",
               "artist": {"id": "somebody else"}}]  # fmt: skip
    events = [
        night,
        {**night, "id": "e2", "type": "Festival"},
        {**night, "id": "e3", "life-span": {"begin": "2024"}},
        {**night, "id": "e4", "life-span": None},
        {**night, "id": "e5", "type": "Festival", "life-span": {**day, "end": "2024-03-03"}},
        {**night, "id": "e6", "relations": tribute},
    ]
    here = house(replying(json.dumps({"events": events, "event-count": len(events)})))
    page = (await here.providers.musicbrainz.events(ARTIST)).value
    assert [(one.external_id, one.note, one.festival) for one in page.items] == [
        ("e1", "A night", False),
        ("e2", "A night", True),
    ]
    assert (page.total, page.problems) == (6, ())
