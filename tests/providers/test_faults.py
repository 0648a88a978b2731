"""Every fault in every client, over real HTTP: told in words or not noticed, never a crash."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.errors import ProviderError, ReplyInvalid
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Page, Service
from setlist_desktop.providers import build_providers, transport
from setlist_desktop.system.settings import read_settings
from tests.providers.fakes import FakeBudgets
from tests.services.online import Keys, VirtualTime
from tests.standin.faults import FaultKind
from tests.standin.fiction import CARTOGRAPHERS, fictional

ONE = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"
ALBUM = next(
    group["id"]
    for group in fictional(date(2026, 11, 20)).named(CARTOGRAPHERS).release_groups
    if group["primary-type"] == "Album"
)
CALLS = {
    Service.MUSICBRAINZ: lambda p: p.musicbrainz.search_artists("velvet"),
    Service.SETLISTFM: lambda p: p.setlistfm.search_artists("velvet"),
    Service.TICKETMASTER: lambda p: p.ticketmaster.attractions("velvet"),
    Service.DEEZER: lambda p: p.deezer.search_artists("velvet"),
    Service.LISTENBRAINZ: lambda p: p.listenbrainz.popularity([ONE]),
    Service.LASTFM: lambda p: p.lastfm.top_tracks(CARTOGRAPHERS),
    Service.COVERART: lambda p: p.coverart.pictures(ALBUM),
    Service.SPOTIFY: lambda p: p.spotify.search_artists("velvet"),
}
ACT = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
FURTHER = {
    "recordings": (Service.MUSICBRAINZ, lambda p: p.musicbrainz.recordings(ACT.mbid)),
    "albums": (Service.MUSICBRAINZ, lambda p: p.musicbrainz.release_groups(ACT.mbid)),
    "artist": (Service.MUSICBRAINZ, lambda p: p.musicbrainz.artist(ACT.mbid)),
    "setlists": (Service.SETLISTFM, lambda p: p.setlistfm.artist_setlists(ACT.mbid)),
    "events": (
        Service.TICKETMASTER,
        lambda p: p.ticketmaster.events(ACT.attraction["id"], ArtistRecord(ACT.name, ACT.mbid)),
    ),
    "top": (Service.DEEZER, lambda p: p.deezer.top_tracks(str(ACT.deezer_id))),
    "preview": (Service.DEEZER, lambda p: p.deezer.preview(ACT.name, ACT.top[0]["title"])),
    "most-heard": (Service.LISTENBRAINZ, lambda p: p.listenbrainz.top_recordings(ACT.mbid)),
    "facts": (Service.LASTFM, lambda p: p.lastfm.artist(ACT.name)),
    "tracks": (
        Service.SPOTIFY,
        lambda p: p.spotify.search_tracks(ACT.recordings[0]["title"], ACT.name),
    ),
}
PASSING = {
    FaultKind.ERROR_500, FaultKind.ERROR_503, FaultKind.LIMITED, FaultKind.LIMITED_SECONDS,
    FaultKind.LIMITED_DATE, FaultKind.DROP, FaultKind.CUT_OFF, FaultKind.DRIP, FaultKind.HANG,
}  # fmt: skip


@pytest.fixture
async def providers(tmp_path, standin, monkeypatch):
    # What hangs is left after half a second, not twenty.
    monkeypatch.setattr(transport, "READ_S", 0.5)
    settings = read_settings(standin.environ(), data_dir=tmp_path)
    clock = VirtualTime()
    made = build_providers(settings, Keys(settings.keys), FakeBudgets(), clock, sleep=clock.sleep)
    yield made
    standin.heal()
    await made.aclose()


@pytest.mark.parametrize("service", list(Service))
@pytest.mark.parametrize("kind", list(FaultKind))
async def test_a_fault_once(providers, standin, service, kind):
    fault = standin.fail(kind, service.value, seconds=0.2)
    outcome = await _outcome(providers, service)
    if isinstance(outcome, ProviderError):
        assert kind not in PASSING, outcome
        assert outcome.service == service
        assert outcome.message.endswith(".")
        assert isinstance(outcome, ReplyInvalid) or kind is FaultKind.HTML
    else:
        # A search that is answered by nothing at all finds nothing where its shape says so.
        assert kind in PASSING or not outcome.value
    assert fault.met == 1
    standin.heal()
    assert (await CALLS[service](providers)).fetched_at, "and afterwards all is well"


@pytest.mark.parametrize("name", list(FURTHER))
@pytest.mark.parametrize("kind", list(FaultKind))
async def test_a_fault_once_in_what_imports_and_screens_live_on(providers, standin, name, kind):
    """Either as if nothing had been, or an error in words that names the service; then all is well.

    Never an empty answer in place of one that failed, not even for `{}`, and none is kept.
    """
    service, call = FURTHER[name]
    fault = standin.fail(kind, service.value, seconds=0.2)
    error = outcome = None
    try:
        outcome = await call(providers)
    except ProviderError as failure:
        error = failure
    assert fault.met == 1
    standin.heal()
    whole = await call(providers)
    assert _holds_something(whole.value)
    if kind in PASSING:
        assert error is None
        assert outcome.value == whole.value
    else:
        assert isinstance(error, ProviderError), outcome
        assert error.message.endswith(".")
        assert error.service == service


def _holds_something(value):
    return bool(value.items if isinstance(value, Page) else value)


async def _outcome(providers, service):
    try:
        return await CALLS[service](providers)
    except ProviderError as error:
        return error


async def test_a_service_down_for_good_opens_its_breaker_and_a_reset_closes_it(providers, standin):
    standin.fail("500", "lastfm", count=999)
    for number in range(6):
        with pytest.raises(ProviderError):
            await providers.lastfm.top_tracks(f"{CARTOGRAPHERS}{number}")
    asked = standin.count("lastfm")
    with pytest.raises(ProviderError, match="left alone"):
        await providers.lastfm.top_tracks("another")
    assert standin.count("lastfm") == asked
    standin.heal()
    providers.reset_breaker(Service.LASTFM)
    assert (await providers.lastfm.top_tracks(CARTOGRAPHERS)).value


async def test_other_services_go_on(providers, standin):
    standin.fail("500", "lastfm", count=999)
    with pytest.raises(ProviderError):
        await providers.lastfm.top_tracks(CARTOGRAPHERS)
    assert (await providers.ticketmaster.events("x", ArtistRecord("a"))).value.items == ()
