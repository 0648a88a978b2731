"""What is forgotten when an artist, a show or a catalogue is, and how a day is counted."""

from __future__ import annotations

import json

import httpx
import pytest

from setlist_desktop.domain.services import Service
from setlist_desktop.providers.activity import Activity, endpoint_of
from setlist_desktop.providers.cache import pattern_of
from tests.providers.fakes import FakeClock

ONE = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"
TWO = "e97f805a-ab48-4c52-855e-07049142113d"
REPLIES = {
    "release-group": {"release-groups": [], "release-group-count": 0},
    "recording": {"recordings": [], "recording-count": 0},
    "artist": {"id": ONE, "name": "Paper Lanterns"},
    "setlists": {"setlist": [], "total": 0},
}


def answer(request: httpx.Request) -> httpx.Response:
    parts = request.url.path.split("/")
    name = next(name for name in REPLIES if name in (parts[-1], parts[-2]))
    return httpx.Response(200, text=json.dumps(REPLIES[name]))


async def ask_all(p) -> None:
    for mbid in (ONE, TWO):
        await p.musicbrainz.artist(mbid)
        await p.musicbrainz.release_groups(mbid)
        await p.musicbrainz.recordings(mbid)
        await p.setlistfm.artist_setlists(mbid)


@pytest.mark.parametrize(
    ("act", "again"),
    [
        (lambda p: p.drop_artist(ONE), 4),
        (lambda p: p.drop_catalogue(ONE), 2),
        (lambda p: p.drop_show(Service.SETLISTFM, f"{ONE}/setlists"), 1),
        (lambda p: p.drop_cache(Service.MUSICBRAINZ), 6),
        (lambda p: p.drop_matching("setlistfm|*"), 2),
        (lambda p: p.drop_artist("*"), 0),
        (lambda p: p.drop_artist(""), 0),
    ],
)
async def test_what_is_forgotten_is_asked_again_and_nothing_else(house, act, again):
    here = house(answer)
    await ask_all(here.providers)
    asked = len(here.requests)
    await act(here.providers)
    await ask_all(here.providers)
    assert len(here.requests) - asked == again


def test_patterns_take_texts_as_they_are():
    assert pattern_of("a*b[c]?") == "*a[*]b[[]c][?]*"


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        (f"artist/{ONE}/setlists", "artist/*/setlists"),
        ("artist/27/top", "artist/*/top"),
        ("1/popularity/recording", "1/popularity/recording"),
        ("events.json", "events.json"),
        ("search/artists", "search/artists"),
        ("playlists/7d2D2S200NyUE5KYs80PwO/items", "playlists/*/items"),
    ],
)
def test_endpoints_are_counted_without_ids(path, endpoint):
    assert endpoint_of(path) == endpoint


def test_processes_add_up_and_a_new_day_begins_at_nothing(tmp_path, clock: FakeClock):
    file = tmp_path / "activity.json"
    one, other = Activity(file, clock), Activity(file, clock)
    for each in (one, other):
        each.answered(Service.DEEZER, "search", 200, 0.2, 10)
        each.looked_up(Service.DEEZER, hit=each is one)
        each.flush()
    other.failed(Service.DEEZER, "down")
    told = other.today()[Service.DEEZER]
    assert (told.total, told.hit_rate, told.received_bytes, told.last_error) == (2, 0.5, 20, "down")
    assert 0.2 <= told.latency_s(0.95) < 0.35
    clock.advance(86400)
    assert other.today()[Service.DEEZER].total == 0


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form": 1, "day": "2026-11-20", "services": 3}'])
def test_a_damaged_file_counts_nothing(tmp_path, clock, text):
    file = tmp_path / "activity.json"
    file.write_text(text)
    activity = Activity(file, clock)
    activity.answered(Service.DEEZER, "search", 200, 0.2, 10)
    activity.flush()
    assert Activity(file, clock).today()[Service.DEEZER].total == 1
