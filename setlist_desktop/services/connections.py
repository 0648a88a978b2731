"""The services' keys and states, as the cards of *Connect services* show them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import ProviderError
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.domain.activity import ServiceActivity
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.domain.spotify import SpotifySignIn
    from setlist_desktop.providers import Providers
    from setlist_desktop.system.secrets import Secrets


class Connections:
    """Keys of the user, and how each service stands; `Providers.on_status` tells of changes."""

    def __init__(self, providers: Providers, secrets: Secrets) -> None:
        self._providers = providers
        self._secrets = secrets
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

        Raises ProviderError where they decline, or nobody answers within minutes.
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

    async def _forget_standing(self, service: Service) -> None:
        self._providers.key_changed(service)
        await self._providers.refresh()
