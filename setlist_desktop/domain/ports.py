"""What one layer needs of a sibling, as small protocols; they are wired in `app`."""

from __future__ import annotations

from typing import Protocol

from setlist_desktop.domain.activity import SentRequest
from setlist_desktop.domain.services import Service


class KeySource(Protocol):
    """Gives the user's key of a service."""

    async def key(self, service: Service) -> str | None:
        """Return the key, or None where the user has given none."""


class BudgetStore(Protocol):
    """Keeps the count of requests of a service's day, across restarts and processes."""

    async def spend(self, service: Service, day: str, limit: int) -> int:
        """Count one request and return how many are left; raises BudgetSpent at the limit."""

    async def used(self, service: Service, day: str) -> int:
        """Return the requests counted on a day."""

    async def latest(self, service: Service, until: str) -> str | None:
        """Return the last day up to `until` on which requests were counted, None for no day."""


class RequestLog(Protocol):
    """Keeps what was sent to services, and how it ended."""

    def note(self, request: SentRequest) -> None:
        """Keep a request; never fails, and nothing waits for it."""

    async def flush(self) -> None:
        """Have kept all that was noted."""


class TokenStore(Protocol):
    """Keeps what a service gave in exchange for the user's sign-in, where keys are kept."""

    async def token(self, name: str) -> str | None:
        """Return what is kept under a name, or None."""

    async def set_token(self, name: str, text: str) -> None:
        """Keep a text; for this run only where there is no keyring."""

    async def remove_token(self, name: str) -> None:
        """Forget it."""
