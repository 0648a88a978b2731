"""Covers: fetched by https alone, kept for a run without a network, refused where no picture."""

import json

import httpx
import pytest

from setlist_desktop.domain.errors import ReplyInvalid, Unavailable
from setlist_desktop.domain.services import Freshness
from tests.providers.fakes import replying

GROUP = "48140466-cff6-3222-bd55-63c27e43190d"
PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x80\x81\x82"
ARCHIVE = "http://archive.example/download/1.jpg"


def archive(request: httpx.Request) -> httpx.Response:
    if request.url.host == "coverartarchive.org":
        return httpx.Response(307, headers={"location": ARCHIVE})
    if request.url.path == "/download/1.jpg":
        return httpx.Response(302, headers={"location": "https://ia1.archive.example/2.jpg"})
    return httpx.Response(200, content=PICTURE, headers={"content-type": "image/jpeg"})


async def test_redirects_are_followed_to_other_hosts_by_https_only(house):
    here = house(archive)
    found = await here.providers.coverart.front(GROUP)
    assert found.value == PICTURE
    assert [str(request.url) for request in here.requests] == [
        f"https://coverartarchive.org/release-group/{GROUP}/front-250",
        "https://archive.example/download/1.jpg",
        "https://ia1.archive.example/2.jpg",
    ]


async def test_a_picture_shows_offline_in_the_next_run(house):
    here = house(archive)
    await here.providers.coverart.front(GROUP, 300)
    await here.providers.aclose()
    again = house(archive, offline=True)
    found = await again.providers.coverart.front(GROUP, 500)
    assert (found.value, found.freshness) == (PICTURE, Freshness.FRESH)
    assert again.requests == []


async def test_no_cover_is_an_answer_that_is_kept(house):
    here = house(replying("<!doctype html><title>404</title>", 404))
    assert (await here.providers.coverart.front(GROUP)).value is None
    assert (await here.providers.coverart.front(GROUP)).value is None
    assert len(here.requests) == 1


async def test_what_is_no_picture_is_refused(house):
    here = house(replying("<html>sign in</html>"))
    with pytest.raises(Unavailable, match="web page"):
        await here.providers.coverart.front(GROUP)
    here = house(replying("{}"))
    with pytest.raises(ReplyInvalid, match="something else than a picture"):
        await here.providers.coverart.front(GROUP)


async def test_a_circle_of_redirects_ends(house):
    here = house(lambda _: httpx.Response(307, headers={"location": ARCHIVE}))
    with pytest.raises(Unavailable):
        await here.providers.coverart.front(GROUP)
    assert len(here.requests) == 6


async def test_pictures_are_listed_front_first_by_https(house):
    images = [
        {"front": False, "image": "http://c/2.jpg", "thumbnails": {"small": "http://c/2-250.jpg"}},
        {"front": True, "image": "http://c/1.jpg", "thumbnails": {"500": "http://c/1-500.jpg"}},
    ]
    here = house(replying(json.dumps({"images": images})))
    found = await here.providers.coverart.pictures(GROUP)
    assert found.value == ("https://c/1-500.jpg", "https://c/2.jpg")
