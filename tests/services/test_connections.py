"""Keys and states of the services, as their cards show them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from setlist_desktop.domain.errors import Conflict, InvalidInput
from setlist_desktop.domain.services import Retention, Service, ServiceState
from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.services.connections import Connections
from setlist_desktop.storage.budgets import Budgets
from setlist_desktop.storage.database import Database
from setlist_desktop.system.secrets import Secrets
from setlist_desktop.system.settings import read_settings
from tests.services.online import VirtualTime
from tests.standin.server import KEYS, StandinServer


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class Desk:
    """Connections over the stand-in, with a keyring, and how often news of them came."""

    def __init__(
        self, folder: Path, standin: StandinServer, database: Database, *, with_keys: bool = False
    ) -> None:
        settings = read_settings(standin.environ(), data_dir=folder)
        settings = settings if with_keys else replace(settings, keys={})
        self.ring = Ring()
        self.news = 0
        clock = VirtualTime()
        secrets = Secrets(settings, load_ring=lambda: self.ring)
        self.providers: Providers = build_providers(
            settings, secrets, Budgets(database), clock, sleep=clock.sleep
        )
        self.providers.on_status = self._on_status
        self.clock = clock
        self.connections = Connections(self.providers, secrets, database, folder)

    def _on_status(self) -> None:
        self.news += 1

    async def states(self) -> dict[Service, ServiceState]:
        return {status.service: status.state for status in await self.connections.statuses()}


@pytest.fixture
async def desk(tmp_path: Path, standin: StandinServer, database: Database) -> AsyncIterator[Desk]:
    opened = Desk(tmp_path, standin, database)
    yield opened
    await opened.providers.aclose()


async def test_statuses_ask_no_service(standin: StandinServer, desk: Desk) -> None:
    assert await desk.states() == {
        Service.MUSICBRAINZ: ServiceState.UNTRIED,
        Service.SETLISTFM: ServiceState.NO_KEY,
        Service.TICKETMASTER: ServiceState.NO_KEY,
        Service.DEEZER: ServiceState.UNTRIED,
        Service.LISTENBRAINZ: ServiceState.UNTRIED,
        Service.LASTFM: ServiceState.NO_KEY,
        Service.COVERART: ServiceState.UNTRIED,
        Service.SPOTIFY: ServiceState.NO_KEY,
    }
    assert standin.seen() == []
    news = desk.news
    await desk.states()
    assert desk.news == news, "asking for statuses must not be news of them"


async def test_statuses_tell_what_is_left_of_the_day(standin: StandinServer, desk: Desk) -> None:
    await desk.connections.set_key(Service.SETLISTFM, KEYS["setlistfm"])
    await desk.connections.test(Service.SETLISTFM)
    left = {
        status.service: (status.budget_left, status.budget_limit)
        for status in await desk.connections.statuses()
    }
    assert left[Service.SETLISTFM] == (1439, 1440)
    assert left[Service.MUSICBRAINZ] == (None, None)


@pytest.mark.parametrize("service", list(Service))
async def test_each_service_is_tested_by_one_question(
    standin: StandinServer, desk: Desk, service: Service
) -> None:
    if service.needs_key:
        await desk.connections.set_key(service, KEYS[service.value])
    status = await desk.connections.test(service)
    assert (status.state, status.words) == (ServiceState.READY, "Ready")
    asked = [seen.service for seen in standin.seen() if seen.service != "spotify_accounts"]
    assert asked == [service.value]


async def test_a_wrong_key_is_told_and_a_right_one_set(standin: StandinServer, desk: Desk) -> None:
    await desk.states()
    await desk.connections.set_key(Service.SETLISTFM, "wrong")
    status = await desk.connections.test(Service.SETLISTFM)
    assert status.state is ServiceState.KEY_REFUSED
    assert status.words == "setlist.fm refused the key"
    await desk.connections.set_key(Service.SETLISTFM, KEYS["setlistfm"])
    assert (await desk.states())[Service.SETLISTFM] is ServiceState.UNTRIED
    assert (await desk.connections.test(Service.SETLISTFM)).state is ServiceState.READY


async def test_without_a_key_a_test_says_so_and_asks_nothing(
    standin: StandinServer, desk: Desk
) -> None:
    status = await desk.connections.test(Service.TICKETMASTER)
    assert status.state is ServiceState.NO_KEY
    assert standin.seen() == []


async def test_keys_are_kept_in_the_keyring_and_removed_from_it(desk: Desk) -> None:
    await desk.connections.set_key(Service.TICKETMASTER, " abc123 ")
    assert list(desk.ring.kept.values()) == ["abc123"]
    assert (await desk.states())[Service.TICKETMASTER] is ServiceState.UNTRIED
    await desk.connections.remove_key(Service.TICKETMASTER)
    assert desk.ring.kept == {}
    assert (await desk.states())[Service.TICKETMASTER] is ServiceState.NO_KEY


async def test_a_key_for_this_run_never_reaches_the_keyring(
    standin: StandinServer, desk: Desk
) -> None:
    await desk.connections.set_key(Service.SETLISTFM, KEYS["setlistfm"], session_only=True)
    assert desk.ring.kept == {}
    assert (await desk.connections.test(Service.SETLISTFM)).state is ServiceState.READY


async def test_an_empty_key_is_none(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        await desk.connections.set_key(Service.SETLISTFM, "  ")


async def test_a_service_that_fails_is_told_in_words(standin: StandinServer, desk: Desk) -> None:
    standin.fail("html", "deezer")
    status = await desk.connections.test(Service.DEEZER)
    assert status.state is ServiceState.UNREACHABLE
    assert "web page instead of Deezer" in status.words
    assert (await desk.connections.test(Service.DEEZER)).state is ServiceState.READY


async def test_news_comes_with_each_change(standin: StandinServer, desk: Desk) -> None:
    await desk.states()
    news = desk.news
    await desk.connections.test(Service.DEEZER)
    assert desk.news == news + 1


async def test_a_key_of_the_environment_stays(
    tmp_path: Path, standin: StandinServer, database: Database
) -> None:
    desk = Desk(tmp_path, standin, database, with_keys=True)
    with pytest.raises(Conflict):
        await desk.connections.remove_key(Service.SETLISTFM)
    assert (await desk.connections.test(Service.SETLISTFM)).state is ServiceState.READY
    await desk.providers.aclose()


async def test_what_is_kept_for_a_short_time_goes_after_a_day(
    standin: StandinServer, desk: Desk
) -> None:
    await desk.providers.musicbrainz.search_artists("velvet")
    await desk.providers.deezer.search_artists("velvet")
    await desk.connections.keep(Service.DEEZER, Retention.SHORT)
    assert (await desk.connections.retention())[Service.DEEZER] is Retention.SHORT
    desk.clock.seconds = 25 * 3600
    await desk.connections.forget_expired(desk.clock.now())
    asked = standin.count("deezer"), standin.count("musicbrainz")
    await desk.providers.musicbrainz.search_artists("velvet")
    await desk.providers.deezer.search_artists("velvet")
    assert standin.count("deezer") == asked[0] + 1
    desk.providers.go_offline(True)
    assert (await desk.providers.musicbrainz.search_artists("velvet")).value


async def test_deleting_everything_of_a_service_empties_its_cache_alone(
    standin: StandinServer, desk: Desk
) -> None:
    for search in (desk.providers.musicbrainz, desk.providers.deezer):
        await search.search_artists("velvet")
    await desk.connections.forget(Service.DEEZER)
    asked = standin.count("deezer"), standin.count("musicbrainz")
    for search in (desk.providers.musicbrainz, desk.providers.deezer):
        await search.search_artists("velvet")
    assert (standin.count("deezer"), standin.count("musicbrainz")) == (asked[0] + 1, asked[1])
