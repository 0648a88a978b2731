"""Last.fm's replies: top tracks and tags, nobody's name, errors whatever the status."""

import json

import httpx
import pytest

from setlist_desktop.domain.errors import AuthFailed, NotFound, RateLimited, Unavailable
from setlist_desktop.domain.services import Service
from tests.providers.fakes import FakeKeys, replying

KEY = "fictional-lastfm-key"
STAR = "http://img.example/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png"


def track(title: str, plays: str = "12", artist: str = "Paper Lanterns") -> dict:
    return {"name": title, "playcount": plays, "artist": {"name": artist}, "mbid": ""}


def top(tracks: object) -> str:
    return json.dumps({"toptracks": {"track": tracks, "@attr": {"total": "2"}}})


@pytest.fixture
def lastfm(house):
    def make(handler):
        here = house(handler)
        here.keys.keys[Service.LASTFM] = KEY
        return here

    return make


async def test_top_tracks_come_with_their_plays(lastfm):
    here = lastfm(replying(top([track("Ink", "300"), track("Paper")])))
    found = await here.providers.lastfm.top_tracks("Paper Lanterns")

    assert [(one.title, one.rank, one.source) for one in found.value] == [
        ("Ink", 300, "lastfm"),
        ("Paper", 12, "lastfm"),
    ]
    url = here.requests[0].url
    assert (url.path, url.params["api_key"]) == ("/2.0/", KEY)
    assert url.params["method"] == "artist.getTopTracks"


async def test_a_list_of_one_and_of_none(lastfm):
    for tracks, count in ((track("Ink"), 1), ([], 0), ("", 0)):
        here = lastfm(replying(top(tracks)))
        found = await here.providers.lastfm.top_tracks(f"Lanterns {count} {tracks!r}")
        assert len(found.value) == count


async def test_the_name_for_nobody_is_nobody(lastfm):
    here = lastfm(replying(top([track("Spur 1", artist="[unknown]")])))
    with pytest.raises(NotFound):
        await here.providers.lastfm.top_tracks("who")


async def test_placeholder_pictures_are_dropped(lastfm):
    body = {
        "artist": {
            "name": "Paper Lanterns",
            "mbid": "",
            "image": [
                {"#text": STAR, "size": "mega"},
                {"#text": "http://x/y.png", "size": "small"},
            ],
            "stats": {"listeners": "7", "playcount": "9"},
            "tags": {"tag": {"name": "Chamber  Pop"}},
        }
    }
    here = lastfm(replying(json.dumps(body)))
    facts = (await here.providers.lastfm.artist("Paper Lanterns")).value
    assert facts.picture == "https://x/y.png"
    assert (facts.tags, facts.listeners, facts.plays, facts.mbid) == (("chamber pop",), 7, 9, None)


async def test_no_tags_at_all(lastfm):
    here = lastfm(replying('{"artist": {"name": "Paper Lanterns", "tags": ""}}'))
    assert (await here.providers.lastfm.artist("Paper Lanterns")).value.tags == ()
    here = lastfm(replying('{"toptags": {"tag": [], "@attr": {}}}'))
    assert (await here.providers.lastfm.track_tags("Paper Lanterns", "Ink")).value == ()


@pytest.mark.parametrize("status", [200, 400, 403, 404])
@pytest.mark.parametrize(
    ("code", "message", "error"),
    [
        (6, "The artist you supplied could not be found", NotFound),
        (6, "limit param out of bounds (1-1000)", Unavailable),
        (10, "Invalid API key", AuthFailed),
        (26, "API Key Suspended", AuthFailed),
        (29, "Rate Limit Exceeded", RateLimited),
        (16, "The service is temporarily unavailable", Unavailable),
        (3, f"No such method for {KEY}", Unavailable),
    ],
)
async def test_errors_are_told_whatever_the_status(lastfm, status, code, message, error):
    here = lastfm(replying(json.dumps({"error": code, "message": message}), status))
    with pytest.raises(error) as caught:
        await here.providers.lastfm.artist("Paper Lanterns")
    assert caught.value.message.endswith(".")


async def test_without_a_key_nothing_is_asked(house):
    here = house(lambda _: httpx.Response(500))
    here.keys = FakeKeys({})
    here.providers = here.build()
    with pytest.raises(AuthFailed) as caught:
        await here.providers.lastfm.artist("Paper Lanterns")
    assert caught.value.missing
    assert here.requests == []
