"""Functional tests of the services, over real HTTP, and what they leave in counts and metrics."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from setlist_desktop.domain.services import Service
from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.services.metrics import metrics_text
from setlist_desktop.services.trials import try_service
from setlist_desktop.system.settings import read_settings
from tests.providers.fakes import FakeBudgets
from tests.services.online import Keys, VirtualTime
from tests.standin.fiction import CARTOGRAPHERS
from tests.standin.server import StandinServer

WORK = {
    Service.MUSICBRAINZ: [
        "artist search",
        "artist links",
        "albums",
        "tracks of an album",
        "recordings",
        "ISRC look up",
        "works",
        "events",
    ],
    Service.SETLISTFM: [
        "artist search",
        "setlists",
        "one setlist",
        "setlist search",
        "one venue",
        "setlists of a venue",
        "venue search",
        "cities",
        "countries",
    ],
    Service.TICKETMASTER: [
        "artist search",
        "events",
        "one event",
        "events near a place",
        "one venue",
        "venues",
    ],
    Service.DEEZER: ["artist search", "top tracks", "previews", "chart"],
    Service.LISTENBRAINZ: ["popularity", "top recordings"],
    Service.LASTFM: ["top tracks", "tags", "tags of a song"],
    Service.COVERART: ["covers"],
    Service.SPOTIFY: [
        "artist search",
        "one artist",
        "albums",
        "one album",
        "tracks of an album",
        "track search",
        "album search",
        "playlists",
    ],
}


@pytest.fixture
async def providers(tmp_path: Path, standin: StandinServer) -> AsyncIterator[Providers]:
    settings = read_settings(standin.environ(), data_dir=tmp_path)
    clock = VirtualTime()
    made = build_providers(settings, Keys(settings.keys), FakeBudgets(), clock, sleep=clock.sleep)
    yield made
    await made.aclose()


@pytest.mark.parametrize("service", list(Service))
async def test_each_capability_is_tried_and_works(providers, standin, service):
    trials = await try_service(providers, service, CARTOGRAPHERS)
    assert [(trial.capability, trial.works) for trial in trials] == [
        (name, True) for name in WORK[service]
    ], trials
    assert standin.count(service.value) >= len(trials)


async def test_it_is_the_service_that_answers_not_the_cache(providers, standin):
    await try_service(providers, Service.DEEZER, CARTOGRAPHERS)
    before = standin.count("deezer")
    await try_service(providers, Service.DEEZER, CARTOGRAPHERS)
    assert standin.count("deezer") == 2 * before


async def test_what_fails_is_told_and_what_hangs_on_it_too(providers, standin):
    standin.fail("html", "deezer", "search")
    search, top, preview, _chart = await try_service(providers, Service.DEEZER, CARTOGRAPHERS)
    assert (search.works, top.works, preview.works) == (False, False, False)
    assert "web page" in search.words
    assert "Nothing to ask about was found: artist." in top.words
    assert "Nothing to ask about was found: track." in preview.words


async def test_counts_and_metrics(providers):
    await try_service(providers, Service.DEEZER, CARTOGRAPHERS)
    activity = providers.activity()
    told = activity[Service.DEEZER]
    assert dict(told.requests) == {
        "search/artist": 1,
        "artist/*/top": 1,
        "search": 1,
        "chart/0/artists": 1,
    }
    assert dict(told.statuses) == {"200": 4}
    assert (told.hits, told.misses) == (0, 4)
    text = metrics_text(providers.statuses(), activity)
    assert 'requests_total{service="deezer",endpoint="artist/*/top"} 1' in text
    assert 'latency_seconds_count{service="deezer"} 4' in text
    assert 'breaker{service="deezer",state="closed"} 1' in text
    for line in text.splitlines():
        assert re.fullmatch(r'# (HELP|TYPE) \w+ .+|\w+\{(\w+="[^"]*",?)+\} [\d.e+-]+', line), line
