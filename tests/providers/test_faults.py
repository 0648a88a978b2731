"""Every fault in every client, over real HTTP: told in words or not noticed, never a crash."""

from __future__ import annotations

import pytest

from setlist_desktop.domain.errors import ProviderError, ReplyInvalid
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Page, Service
from setlist_desktop.providers import build_providers, transport
from setlist_desktop.system.settings import read_settings
from tests.providers.calls import ALL, NOT_ASKED, PLAYLIST, public_calls
from tests.providers.fakes import FakeBudgets
from tests.services.online import Keys, VirtualTime
from tests.standin.faults import FaultKind
from tests.standin.fiction import CARTOGRAPHERS

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


def test_no_call_is_left_out(providers):
    """A new call of a client has to be added to the list, or said why not."""
    names = {f"{_client(one.service)}.{one.name}" for one in ALL}
    assert public_calls(providers) - names == set(NOT_ASKED)


def _client(service: Service) -> str:
    return {
        Service.MUSICBRAINZ: "MusicBrainz",
        Service.SETLISTFM: "SetlistFm",
        Service.TICKETMASTER: "Ticketmaster",
        Service.DEEZER: "Deezer",
        Service.LISTENBRAINZ: "ListenBrainz",
        Service.LASTFM: "LastFm",
        Service.COVERART: "CoverArt",
        Service.SPOTIFY: "Spotify",
    }[service]


@pytest.mark.parametrize("asked", [pytest.param(one, id=one.id) for one in ALL if not one.acts])
@pytest.mark.parametrize("kind", list(FaultKind))
async def test_every_fault_in_every_call(providers, standin, asked, kind):
    """Either as if nothing had been, or an error in words that names the service; then all is well.

    Never an empty answer in place of one that failed, not even for `{}`, and none is kept.
    """
    fault = standin.fail(kind, asked.service.value, seconds=0.2)
    error = outcome = None
    try:
        outcome = await asked.ask(providers)
    except ProviderError as failure:
        error = failure
    assert fault.met == 1
    standin.heal()
    whole = await asked.ask(providers)
    if whole is not None:  # a ping tells nothing
        assert _holds_something(whole.value)
    if kind in PASSING:
        assert error is None
        assert outcome is None or outcome.value == whole.value
    else:
        assert isinstance(error, ProviderError), outcome
        assert error.message.endswith(".")
        assert error.service == asked.service
        assert isinstance(error, ReplyInvalid) or kind is FaultKind.HTML


@pytest.mark.parametrize("asked", [pytest.param(one, id=one.id) for one in ALL if one.acts])
@pytest.mark.parametrize("kind", list(FaultKind))
async def test_every_fault_in_what_changes_something(providers, standin, asked, kind):
    """Told in words, unless it passed by itself; done twice is nothing that may have been done."""
    playlists = standin.standin.accounts.playlists
    playlists[PLAYLIST] = {"uris": []}
    before = standin.count("spotify")
    standin.fail(kind, "spotify", seconds=0.2)
    error = None
    try:
        assert await asked.ask(providers)
    except ProviderError as failure:
        error = failure
    if error is not None:
        assert kind not in {FaultKind.LIMITED, FaultKind.LIMITED_SECONDS, FaultKind.LIMITED_DATE}
        assert error.message.endswith(".")
        assert error.service == Service.SPOTIFY
        assert standin.count("spotify") == before + 1
    standin.heal()
    assert await asked.ask(providers)


def _holds_something(value):
    return bool(value.items if isinstance(value, Page) else value)


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
