"""The services' keys and states, as the cards of *Connect services* show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setlist_desktop.domain.services import Service, ServiceStatus
    from setlist_desktop.providers import Providers
    from setlist_desktop.system.secrets import Secrets


class Connections:
    """Keys of the user, and how each service stands."""

    def __init__(self, providers: Providers, secrets: Secrets) -> None:
        self._providers = providers
        self._secrets = secrets

    async def statuses(self) -> tuple[ServiceStatus, ...]:
        """Return how each service stands, without asking it."""
        raise NotImplementedError

    async def set_key(self, service: Service, key: str, *, session_only: bool = False) -> None:
        """Keep a key in the keyring, or for this run only. Raises SecretsError."""
        raise NotImplementedError

    async def remove_key(self, service: Service) -> None:
        """Forget a key."""
        raise NotImplementedError

    async def test(self, service: Service) -> ServiceStatus:
        """Ask the service one cheap question and return how it stands now."""
        raise NotImplementedError
