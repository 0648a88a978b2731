"""What the chain stands on, under the tests' control: time, keys, counts and the network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from setlist_desktop.domain.errors import BudgetSpent, StorageBusy
from setlist_desktop.domain.services import Service
from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.providers.transport import Transport
from setlist_desktop.system.settings import Settings

START = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
KEYS = {Service.SETLISTFM: "fictional-setlistfm-key", Service.TICKETMASTER: "fictional-tm-key"}

Handler = Callable[[httpx.Request], httpx.Response]


class FakeClock:
    """Time that passes only when told, or while `sleep` waits."""

    def __init__(self) -> None:
        self.passed_s = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed_s)

    def monotonic(self) -> float:
        return 1000.0 + self.passed_s

    def advance(self, seconds: float) -> None:
        self.passed_s += seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed_s += seconds
        await asyncio.sleep(0)


class FakeKeys:
    """The user's keys."""

    def __init__(self, keys: dict[Service, str] | None = None) -> None:
        self.keys = dict(KEYS if keys is None else keys)

    async def key(self, service: Service) -> str | None:
        return self.keys.get(service)


class FakeBudgets:
    """A budget store in memory; `broken` fails as a locked library does."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str], int] = {}
        self.broken = False

    async def spend(self, service: Service, day: str, limit: int) -> int:
        if self.broken:
            raise StorageBusy("Another program holds the library.")
        used = self.counts.get((service, day), 0)
        if used >= limit:
            raise BudgetSpent(service, "spent")
        self.counts[service, day] = used + 1
        return limit - used - 1

    async def used(self, service: Service, day: str) -> int:
        if self.broken:
            raise StorageBusy("Another program holds the library.")
        return self.counts.get((service, day), 0)

    async def latest(self, service: Service, until: str) -> str | None:
        if self.broken:
            raise StorageBusy("Another program holds the library.")
        return max((day for of, day in self.counts if of == service and day <= until), default=None)


class Network:
    """Answers by `handler`, and remembers what was asked."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.handler(request)

    def transport(self, clock: FakeClock) -> Transport:
        return Transport(clock, lambda: httpx.AsyncClient(transport=httpx.MockTransport(self)))


class House:
    """The providers over a fake network, with everything that a test may want to touch."""

    def __init__(self, folder: Path, handler: Handler, *, offline: bool = False) -> None:
        self.clock = FakeClock()
        self.keys = FakeKeys()
        self.budgets = FakeBudgets()
        self.network = Network(handler)
        self.settings = Settings(folder, offline=offline)
        self.providers: Providers = self.build()

    def build(self) -> Providers:
        """Return providers as a new run of the program would have them."""
        return build_providers(
            self.settings,
            self.keys,
            self.budgets,
            self.clock,
            transport=self.network.transport(self.clock),
            sleep=self.clock.sleep,
        )

    @property
    def requests(self) -> list[httpx.Request]:
        """What was asked over the network."""
        return self.network.requests


def replying(
    body: bytes | str, status: int = 200, headers: dict[str, str] | None = None
) -> Handler:
    """Return a handler that always gives one reply."""
    content = body.encode() if isinstance(body, str) else body
    return lambda _: httpx.Response(status, content=content, headers=headers)
