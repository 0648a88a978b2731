"""The services' keys and states, as the cards of *Connect services* show them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import ProviderError

if TYPE_CHECKING:
    from setlist_desktop.domain.services import Service, ServiceStatus
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
            await self._forget_standing(service)

    async def test(self, service: Service) -> ServiceStatus:
        """Ask the service one cheap question and return how it stands now."""
        with suppress(ProviderError):  # the status says it in words
            await self._providers.ping(service)
        statuses = {status.service: status for status in await self.statuses()}
        return statuses[service]

    async def _forget_standing(self, service: Service) -> None:
        self._providers.key_changed(service)
        await self._providers.refresh()
