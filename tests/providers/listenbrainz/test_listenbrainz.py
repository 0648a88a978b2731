"""ListenBrainz's replies: counts without a token, top lists with one, and its own limits."""

import json

import httpx
import pytest

from setlist_desktop.domain.errors import AuthFailed, ReplyInvalid, Unavailable
from setlist_desktop.domain.services import Service, ServiceState
from tests.providers.fakes import replying

ONE = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"
TWO = "e97f805a-ab48-4c52-855e-07049142113d"
WANTED = json.dumps({"code": 401, "error": "you need to provide an Auth token"})


async def test_counts_are_asked_by_post_without_a_token(house):
    counts = [
        {"recording_mbid": ONE, "total_listen_count": 9, "total_user_count": 3},
        {"recording_mbid": TWO, "total_listen_count": None, "total_user_count": None},
    ]
    here = house(replying(json.dumps(counts)))
    found = await here.providers.listenbrainz.popularity([ONE, TWO, ONE])

    assert [(one.listens, one.listeners) for one in found.value] == [(9, 3), (None, None)]
    request = here.requests[0]
    assert (request.method, request.url.path) == ("POST", "/1/popularity/recording")
    assert json.loads(request.content) == {"recording_mbids": [ONE, TWO]}
    assert "authorization" not in request.headers
    assert (await here.providers.listenbrainz.popularity([ONE, TWO])).value == found.value
    assert len(here.requests) == 1, "a question by POST is kept, too"
    await here.providers.listenbrainz.popularity([ONE])
    assert len(here.requests) == 2, "and another question is another one"


async def test_top_recordings_want_the_free_token(house):
    here = house(replying(WANTED, 401))
    with pytest.raises(AuthFailed) as caught:
        await here.providers.listenbrainz.top_recordings(ONE)
    assert caught.value.missing
    assert caught.value.in_words() == (
        "ListenBrainz needs the free token for this. Add it under Connect services."
    )
    status = next(s for s in here.providers.statuses() if s.service is Service.LISTENBRAINZ)
    assert status.state is ServiceState.READY


async def test_top_recordings_with_the_token(house):
    row = {"recording_mbid": ONE, "recording_name": "Ink", "length": 200400}
    here = house(replying(json.dumps([row | {"total_listen_count": 5}])))
    here.keys.keys[Service.LISTENBRAINZ] = "fictional-token"
    (track,) = (await here.providers.listenbrainz.top_recordings(TWO)).value

    assert (track.title, track.duration_s, track.rank) == ("Ink", 200, 5)
    assert here.requests[0].headers["authorization"] == "Token fictional-token"


async def test_a_wrong_token_is_told_from_a_missing_one(house):
    here = house(replying('{"code": 401, "error": "Invalid authorization token."}', 401))
    here.keys.keys[Service.LISTENBRAINZ] = "fictional-token"
    with pytest.raises(AuthFailed) as caught:
        await here.providers.listenbrainz.top_recordings(ONE)
    assert not caught.value.missing
    here = house(replying('{"code": 200, "message": "Token invalid.", "valid": false}'))
    here.keys.keys[Service.LISTENBRAINZ] = "fictional-token"
    with pytest.raises(AuthFailed):
        await here.providers.ping(Service.LISTENBRAINZ)


async def test_where_nothing_is_left_the_next_request_waits_for_the_reset(house):
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset-in": "7"}
    here = house(replying("[]", headers=headers))
    await here.providers.listenbrainz.popularity([ONE])
    await here.providers.listenbrainz.popularity([TWO])
    assert here.clock.passed_s == pytest.approx(7, abs=0.1)


@pytest.mark.parametrize("body", ["{}", '{"a": 1}', "null", '[{"total_listen_count": 1}]'])
async def test_another_shape_is_refused(house, body):
    here = house(replying(body))
    with pytest.raises(ReplyInvalid):
        await here.providers.listenbrainz.popularity([ONE])


async def test_a_bad_question_is_told(house):
    here = house(replying('{"code": 400, "error": "artist_mbid: \'x\' is not a valid uuid"}', 400))
    with pytest.raises(Unavailable, match="not a valid uuid"):
        await here.providers.listenbrainz.top_recordings("x")
    assert isinstance(here.requests[0], httpx.Request)
