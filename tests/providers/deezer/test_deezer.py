"""Deezer's replies: popular tracks, previews, and errors that come with status 200."""

import json

import pytest

from setlist_desktop.domain.errors import NotFound, RateLimited, ReplyInvalid, Unavailable
from setlist_desktop.domain.records import TrackRecord
from tests.providers.fakes import replying

TRACK = {
    "id": 5,
    "title": "Kites",
    "duration": 184,
    "rank": 900,
    "preview": "https://example.org/a.mp3?hdnea=exp=1",
    "album": {"id": 1, "title": "Small Lights"},
    "type": "track",
}


def _error(**error: object) -> str:
    return json.dumps({"error": error})


async def test_popular_tracks(house):
    here = house(replying(json.dumps({"data": [TRACK], "total": 100, "next": "https://x"})))
    tracks = (await here.providers.deezer.top_tracks("27")).value

    assert str(here.requests[0].url) == "https://api.deezer.com/artist/27/top?limit=50"
    assert tracks == (
        TrackRecord("Kites", duration_s=184, album="Small Lights", rank=900, source="deezer"),
    )


async def test_an_artist_s_id_is_text(house):
    here = house(replying('{"data": [{"id": 7, "name": "The Paper Lanterns"}]}'))
    (artist,) = (await here.providers.deezer.search_artists("lanterns")).value
    assert artist.external_ids == {"deezer": "7"}


async def test_nothing_found_is_empty(house):
    here = house(replying('{"data": [], "total": 0}'))
    assert (await here.providers.deezer.search_artists("x")).value == ()


async def test_the_quota_is_told_with_status_200_and_waited_out(house):
    here = house(replying(_error(type="Exception", message="Quota limit exceeded", code=4)))
    with pytest.raises(RateLimited):
        await here.providers.deezer.search_artists("x")
    assert here.clock.slept.count(5.0) == len(here.requests) - 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, _error(type="DataException", message="no data", code=800)),
        (404, '{"error": "Not Found"}'),
        (200, _error(type="DataException", message="no data")),
    ],
)
async def test_an_unknown_artist(house, status, body):
    with pytest.raises(NotFound):
        await house(replying(body, status)).providers.deezer.top_tracks("0")


@pytest.mark.parametrize("error", [{"type": "ParameterException"}, {"message": "odd", "code": 9}])
async def test_other_errors_are_told_and_not_repeated(house, error):
    here = house(replying(_error(**error)))
    with pytest.raises(Unavailable, match="Deezer refused the request"):
        await here.providers.deezer.top_tracks("1")
    assert len(here.requests) == 1


async def test_a_track_of_another_shape_is_left_out(house):
    here = house(replying(json.dumps({"data": [TRACK, {"id": 6}]})))
    assert len((await here.providers.deezer.top_tracks("1")).value) == 1


async def test_no_list_is_no_answer(house):
    with pytest.raises(ReplyInvalid, match=r"\$: object missing required field `data`"):
        await house(replying("{}")).providers.deezer.top_tracks("1")


async def test_a_preview_is_asked_for_each_time_and_kept_nowhere(house):
    artist = {"id": 7, "name": "The Paper Lanterns"}
    others = [
        {**TRACK, "artist": {"id": 8, "name": "Another"}},
        {**TRACK, "artist": artist, "title": "Kites Again"},
        {**TRACK, "artist": artist, "preview": ""},
    ]
    found = {**TRACK, "artist": artist, "title": "Kites (Remastered)"}
    here = house(replying(json.dumps({"data": [*others, found]})))
    for _ in range(2):
        heard = await here.providers.deezer.preview("the paper lanterns", "Kites")
        assert heard.value == TRACK["preview"]
    assert len(here.requests) == 2
    assert here.requests[0].url.params["q"] == 'artist:"the paper lanterns" track:"Kites"'
    assert await here.providers._cache.entries("deezer|") == ()
    assert (await here.providers.deezer.preview("Nobody", "Kites")).value == ""


async def test_an_address_that_is_none_of_the_web_is_no_preview(house):
    artist = {"id": 7, "name": "A"}
    track = {**TRACK, "artist": artist, "preview": "file:///etc/passwd"}
    here = house(replying(json.dumps({"data": [track]})))
    assert (await here.providers.deezer.preview("A", "Kites")).value == ""
