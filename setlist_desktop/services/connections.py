"""The services' keys and states, as the cards of *Connect services* show them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import ProviderError
from setlist_desktop.domain.services import Retention, Service

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.activity import ServiceActivity
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.domain.spotify import SpotifySignIn
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.trials import Trial
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.forgetting import Forgotten
    from setlist_desktop.system.preferences import Preferences
    from setlist_desktop.system.secrets import Secrets

SHORT_TIME = timedelta(days=1)
"""How long what a service gave is here where the user wants short-lived copies only."""


class Connections:
    """Keys of the user, and how each service stands; `Providers.on_status` tells of changes."""

    def __init__(
        self,
        providers: Providers,
        secrets: Secrets,
        database: Database | None = None,
        data_dir: Path | None = None,
    ) -> None:
        self._data_dir = data_dir
        self._providers = providers
        self._secrets = secrets
        self._database = database
        self._looked = False

    async def statuses(self) -> tuple[ServiceStatus, ...]:
        """Return how each service stands, without asking it."""
        if not self._looked:
            # Once only: whoever hears of the change asks for the statuses again.
            self._looked = True
            try:
                await self._providers.refresh()
            except asyncio.CancelledError:
                self._looked = False  # whoever asks next looks again
                raise
        return self._providers.statuses()

    async def set_key(self, service: Service, key: str, *, session_only: bool = False) -> None:
        """Keep a key in the keyring, or for this run only. Raises InvalidInput, SecretsError."""
        await self._secrets.set_key(service, key, session_only=session_only)
        await self._forget_standing(service)

    async def remove_key(self, service: Service) -> None:
        """Forget a key. Raises Conflict for one that the environment gives, SecretsError."""
        try:
            await self._secrets.remove_key(service)
        finally:
            if service is Service.SPOTIFY:
                await self.sign_out()
            await self._forget_standing(service)

    async def sign_in(self, open_page: Callable[[str], object]) -> SpotifySignIn:
        """Let the user sign in to Spotify in their browser; `open_page` shows the address there.

        Raises UserCancelled where they decline, ProviderError where nobody answers within minutes.
        """
        from setlist_desktop.providers.spotify.signin import sign_in

        await sign_in(self._providers.spotify.tokens, open_page)
        await self._forget_standing(Service.SPOTIFY)
        return await self.signed_in()

    async def signed_in(self) -> SpotifySignIn:
        """Return how the sign-in to Spotify stands, without asking it."""
        return await self._providers.spotify.tokens.sign_in()

    async def sign_out(self) -> None:
        """Forget the sign-in to Spotify, and whatever it sent."""
        await self._providers.spotify.tokens.forget()
        await self._providers.drop_cache(Service.SPOTIFY)
        if self._database is not None:
            await self._database.write(_forget_tracks)
        await self._forget_standing(Service.SPOTIFY)

    def reset(self, service: Service) -> None:
        """Let a service be asked again at once, after failures that ended."""
        self._providers.reset_breaker(service)

    def activity(self) -> Mapping[Service, ServiceActivity]:
        """Return what was asked of each service today."""
        return self._providers.activity()

    async def test(self, service: Service) -> ServiceStatus:
        """Ask the service one cheap question and return how it stands now."""
        with suppress(ProviderError):  # the status says it in words
            await self._providers.ping(service)
        statuses = {status.service: status for status in await self.statuses()}
        return statuses[service]

    async def try_out(self, service: Service, artist: str) -> tuple[Trial, ...]:
        """Ask a service for one thing of each kind that it gives, and tell how that went."""
        from setlist_desktop.services.trials import try_service

        return await try_service(self._providers, service, artist)

    async def forget(self, service: Service) -> Forgotten:
        """Delete everything that a service gave: from the library, the cache, sign-ins.

        What the user made or changed stays, and so does the key. Raises StorageError.
        """
        from setlist_desktop.storage.forgetting import Forgotten, forget_service

        await self._providers.drop_cache(service)
        if service is Service.SPOTIFY:
            await self.sign_out()
        if self._database is None:
            return Forgotten()
        return await self._database.write(lambda write: forget_service(write, service.value))

    async def retention(self) -> Mapping[Service, Retention]:
        """Return how long each service's data is kept, as it was chosen last, here or elsewhere."""
        chosen = (await self._preferences()).retention
        return {service: chosen.get(service, Retention.KEEP) for service in Service}

    async def keep(self, service: Service, retention: Retention) -> None:
        """Choose how long a service's data is kept; what is too old goes at once.

        Raises StorageError where the choice cannot be written.
        """
        from setlist_desktop.system.preferences import with_choice, write_preferences

        if self._data_dir is None:
            return
        chosen = with_choice(await self._preferences(), f"retention.{service}", retention.value)
        await asyncio.to_thread(write_preferences, self._data_dir, chosen)
        if retention is Retention.SHORT:
            await self.forget_old(service, self._providers.now() - SHORT_TIME)

    async def _preferences(self) -> Preferences:
        from setlist_desktop.system.preferences import Preferences, read_preferences

        if self._data_dir is None:
            return Preferences()
        return await asyncio.to_thread(read_preferences, self._data_dir)

    async def forget_expired(self, now: datetime) -> None:
        """Delete what may only be kept for a short time, and has been here for longer."""
        for service, retention in (await self.retention()).items():
            if retention is Retention.SHORT:
                await self.forget_old(service, now - SHORT_TIME)

    async def forget_old(self, service: Service, before: datetime) -> Forgotten:
        """Delete the shows, setlists and replies that a service gave earlier than an instant."""
        from setlist_desktop.storage.forgetting import Forgotten, forget_service
        from setlist_desktop.storage.instants import to_stored

        await self._providers.drop_older(service, before)
        if self._database is None:
            return Forgotten()
        stored = to_stored(before)
        return await self._database.write(
            lambda write: forget_service(write, service.value, stored)
        )

    async def _forget_standing(self, service: Service) -> None:
        self._providers.key_changed(service)
        await self._providers.refresh()


def _forget_tracks(write: Write) -> None:
    from setlist_desktop.storage.decisions import undecide
    from setlist_desktop.storage.playlists import SPOTIFY_TRACK

    undecide(write, SPOTIFY_TRACK)
