"""Spotify's client against the stand-in and against replies made for it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    NotFound,
    Unavailable,
    UserCancelled,
)
from setlist_desktop.domain.services import Service
from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.providers.registry import NoTokens
from setlist_desktop.providers.spotify.signin import new_pkce, sign_in
from setlist_desktop.providers.spotify.tokens import NAME
from setlist_desktop.system.logging import redact
from setlist_desktop.system.settings import read_settings
from tests.providers.fakes import FakeBudgets, FakeClock, FakeKeys
from tests.standin.fiction import CARTOGRAPHERS
from tests.standin.server import KEYS, StandinServer


@dataclass
class Fan:
    """A user with an app of their own, who signs in by a browser that follows redirects."""

    providers: Providers
    clock: FakeClock
    store: NoTokens
    standin: StandinServer

    @property
    def spotify(self):
        return self.providers.spotify

    @property
    def accounts(self):
        return self.standin.standin.accounts

    async def sign_in(self) -> None:
        visits = []

        def browse(address: str) -> None:
            visits.append(asyncio.ensure_future(_visit(address)))

        await sign_in(self.spotify.tokens, browse, 20)
        await asyncio.gather(*visits)


async def _visit(address: str) -> str:
    async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
        return (await browser.get(address)).text


@pytest.fixture
async def fan(tmp_path: Path, standin: StandinServer) -> AsyncIterator[Fan]:
    environ = standin.environ()
    del environ["SETLIST_DESKTOP_SPOTIFY_CLIENT_SECRET"]
    settings = read_settings(environ, data_dir=tmp_path / "data")
    clock, store = FakeClock(), NoTokens()
    keys = FakeKeys({Service.SPOTIFY: KEYS["spotify"]})
    providers = build_providers(
        settings, keys, FakeBudgets(), clock, sleep=clock.sleep, tokens_kept=store
    )
    yield Fan(providers, clock, store, standin)
    await providers.aclose()


def test_the_challenge_is_that_of_the_verifier():
    one, other = new_pkce(), new_pkce()
    assert 43 <= len(one.verifier) <= 128
    assert len(one.challenge) == 43
    assert one != other


async def test_nobody_is_signed_in_at_first(fan):
    with pytest.raises(AuthFailed) as caught:
        await fan.spotify.search_artists("velvet")
    assert caught.value.missing
    assert fan.standin.seen() == []


async def test_a_sign_in_and_what_it_opens(fan):
    await fan.sign_in()
    found = await fan.spotify.search_artists("velvet", limit=1)
    assert [artist.name for artist in found.value] == [CARTOGRAPHERS]
    asked = fan.standin.seen("spotify")[0].query
    assert asked["limit"] == "2", "a search for one ranks otherwise"
    authorize = fan.standin.seen("spotify_accounts")[0]
    assert authorize.query["redirect_uri"].startswith("http://127.0.0.1:")
    assert "client_secret" not in json.dumps(authorize.query)
    standing = await fan.spotify.tokens.sign_in()
    assert (standing.ends_at - standing.since).days == 182


async def test_an_answer_with_another_state_is_none(fan):
    told = []

    async def forge(address: str) -> None:
        redirect = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        told.append(await _visit(f"{redirect}?code=stolen&state=guessed"))
        told.append(await _visit(redirect.replace("/callback", "/elsewhere")))
        told.append(await _visit(address))

    visits = []
    await sign_in(
        fan.spotify.tokens, lambda address: visits.append(asyncio.ensure_future(forge(address))), 20
    )
    await asyncio.gather(*visits)
    assert "not the sign-in" in told[0]
    assert "not the sign-in" in told[1]
    assert "You are signed in" in told[2]


async def test_a_user_who_declines(fan):
    async def decline(address: str) -> None:
        query = parse_qs(urlsplit(address).query)
        await _visit(f"{query['redirect_uri'][0]}?error=access_denied&state={query['state'][0]}")

    visits = []
    with pytest.raises(UserCancelled, match="not allowed"):
        await sign_in(
            fan.spotify.tokens, lambda url: visits.append(asyncio.ensure_future(decline(url))), 20
        )
    await asyncio.gather(*visits)


async def test_nobody_comes(fan):
    with pytest.raises(Unavailable, match="in time"):
        await sign_in(fan.spotify.tokens, lambda _: None, 0.01)


async def test_a_token_is_refreshed_a_minute_before_its_end(fan):
    await fan.sign_in()
    await fan.spotify.profile()
    fan.clock.advance(3600 - 61)
    await fan.spotify.search_artists("velvet")
    assert fan.accounts.grants == ["authorization_code"]
    fan.clock.advance(2)
    await fan.spotify.search_artists("lanterns")
    assert fan.accounts.grants == ["authorization_code", "refresh_token"]


async def test_a_refresh_that_gives_no_new_refresh_token_leaves_the_old(fan):
    await fan.sign_in()
    kept = fan.store._tokens[NAME]
    fan.clock.advance(4000)
    await fan.spotify.profile()
    assert fan.store._tokens[NAME] == kept
    fan.accounts.rotates = True
    fan.clock.advance(4000)
    await fan.spotify.search_artists("velvet")
    assert fan.store._tokens[NAME] != kept
    fan.clock.advance(4000)
    await fan.spotify.search_artists("paper")


async def test_after_six_months_the_sign_in_has_ended(fan):
    await fan.sign_in()
    fan.accounts.refresh.clear()
    fan.clock.advance(4000)
    with pytest.raises(AuthFailed, match="six months") as caught:
        await fan.spotify.profile()
    assert caught.value.missing
    assert not (await fan.spotify.tokens.sign_in()).signed_in


async def test_a_token_refused_before_its_time_is_renewed_once(fan):
    await fan.sign_in()
    fan.accounts.access.clear()
    assert (await fan.spotify.profile()).value == "account-1"
    assert fan.accounts.grants == ["authorization_code", "refresh_token"]


async def test_a_playlist_of_250_songs_takes_three_calls(fan):
    await fan.sign_in()
    made = await fan.spotify.create_playlist("Leeds", description="As predicted")
    uris = [f"spotify:track:{number}" for number in range(250)]
    assert await fan.spotify.add_to_playlist(made.id, uris) == 250
    assert fan.accounts.playlists[made.id]["uris"] == uris
    paths = [seen.path for seen in fan.standin.seen("spotify")]
    assert paths == ["/me/playlists", *[f"/playlists/{made.id}/items"] * 3]


async def test_a_playlist_that_may_have_been_made_is_not_made_twice(fan):
    await fan.sign_in()
    fan.standin.fail("drop", "spotify", "playlists")
    with pytest.raises(Unavailable):
        await fan.spotify.create_playlist("Leeds")
    assert len(fan.accounts.playlists) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Active premium subscription required for the owner of the app.", "no Premium"),
        ("the user may not be registered in the developer dashboard", "not among the users"),
        ("Forbidden", "does not allow this"),
    ],
)
async def test_the_meanings_of_403(fan, words, told):
    await fan.sign_in()
    fan.accounts.forbids = words
    with pytest.raises(Unavailable, match=told):
        await fan.spotify.profile()


async def test_a_playlist_of_somebody_else(fan):
    await fan.sign_in()
    with pytest.raises(Unavailable, match="not yours"):
        await fan.spotify.add_to_playlist("other", ["spotify:track:1"])


async def test_a_spent_quota_is_no_matter_of_waiting(fan):
    await fan.sign_in()
    fan.accounts.quota_spent = True
    with pytest.raises(BudgetSpent):
        await fan.spotify.profile()
    assert len(fan.standin.seen("spotify")) == 1


async def test_catalogue_calls(fan):
    await fan.sign_in()
    artist = (await fan.spotify.search_artists("velvet")).value[0]
    assert (await fan.spotify.artist(artist.id)).value == artist
    page = (await fan.spotify.artist_albums(artist.id)).value
    assert page.per_page == 10
    album = page.items[0]
    assert (await fan.spotify.album(album.id)).value == album
    tracks = (await fan.spotify.album_tracks(album.id)).value
    assert tracks.total >= len(tracks.items) > 5
    found = await fan.spotify.search_tracks(tracks.items[0].title, CARTOGRAPHERS)
    assert found.value[0].uri == tracks.items[0].uri
    assert (await fan.spotify.search_albums(album.title)).value[0].title == album.title
    with pytest.raises(NotFound):
        await fan.spotify.artist("nobody")


async def test_what_needs_extended_access_is_never_tried(fan):
    await fan.sign_in()
    seen = len(fan.standin.seen())
    with pytest.raises(Unavailable, match="extended access"):
        await fan.spotify.top_tracks("x")
    assert len(fan.standin.seen()) == seen


async def test_the_app_itself_can_search_with_its_secret(tmp_path, standin):
    settings = read_settings(standin.environ(), data_dir=tmp_path / "data")
    clock, keys = FakeClock(), FakeKeys({Service.SPOTIFY: KEYS["spotify"]})
    providers = build_providers(settings, keys, FakeBudgets(), clock, sleep=clock.sleep)
    try:
        assert (await providers.spotify.search_artists("velvet")).value
        assert standin.standin.accounts.grants == ["client_credentials"]
    finally:
        await providers.aclose()


async def test_tokens_are_hidden_from_now_on(fan):
    await fan.sign_in()
    (access,) = fan.accounts.access
    (refresh,) = fan.accounts.refresh
    hidden = redact(f"{access} and {refresh}")
    assert access not in hidden
    assert refresh not in hidden
