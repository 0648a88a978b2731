"""The chain that every request goes through, one per service.

cache → single flight → daily budget → breaker → retry → throttle → send. Each attempt takes its
own slot and counts towards the day. On failure the newest cached value comes back, flagged.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    NotFound,
    ProviderError,
    RateLimited,
    SetlistError,
    Unavailable,
)
from setlist_desktop.domain.services import Fetched, Freshness, Service
from setlist_desktop.providers.cache import Age, Entry, Lifetime, ReplyCache, cache_key
from setlist_desktop.providers.retry import AttemptFailed, Retrier, parse_retry_after
from setlist_desktop.providers.transport import Reply, Request, Transport
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from datetime import datetime

    from setlist_desktop.providers.breaker import Breaker
    from setlist_desktop.providers.budget import DailyBudget
    from setlist_desktop.providers.flight import Flights, Ticket
    from setlist_desktop.providers.throttle import Throttle
    from setlist_desktop.system.clock import Clock

T = TypeVar("T")

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What makes a request the user's own: added when it is sent, kept nowhere."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Links:
    """The chain's links, in order, with the clock they share."""

    cache: ReplyCache
    flights: Flights
    budget: DailyBudget | None
    breaker: Breaker
    retrier: Retrier
    throttle: Throttle
    transport: Transport
    clock: Clock
    offline: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One thing asked: path below the base address, parameters without any key, lifetime.

    `probe` asks the service itself, past cache and breaker. `refresh` asks it although the cache
    has a fresh answer, which is given only where the service fails.
    """

    path: str
    params: Mapping[str, object]
    lifetime: Lifetime
    probe: bool = False
    refresh: bool = False


class Chain:
    """Asks one service, politely.

    `credentials` raises AuthFailed where the key is missing; `judge` returns the body to be
    decoded, or raises AttemptFailed (or NotFound) for what is no answer. `on_outcome` hears how
    each request ended.
    """

    def __init__(
        self,
        service: Service,
        base_url: str,
        links: Links,
        *,
        credentials: Callable[[], Awaitable[Credentials]] | None = None,
        judge: Callable[[Reply, datetime], bytes] | None = None,
    ) -> None:
        self.service = service
        self.sent = 0
        self.on_outcome: Callable[[SetlistError | None], None] = lambda _: None
        self._base_url = base_url.rstrip("/")
        self._links = links
        self._credentials = credentials or _no_credentials
        self._judge = judge or (lambda reply, now: judge_status(service, reply, now))

    async def get_json(self, call: Call, decode: Callable[[bytes], T]) -> Fetched[T]:
        """Return the decoded answer; `decode` raises ReplyInvalid, and then nothing is kept.

        Raises ProviderError where neither the service nor the cache has it.
        """
        request = self._request(call)
        key = cache_key(self.service, request.url, request.params)
        if self._links.offline:
            return await self._cached_only(key, call, decode)
        credentials = await self._checked_credentials()

        async def work(ticket: Ticket) -> Fetched[T]:
            return await self._fetch(key, call, request, credentials, decode, ticket)

        if call.probe:
            return await self._links.flights.run("probe " + key, work)
        cached = await self._from_cache(key, call, decode)
        if call.refresh:
            pass  # what is cached is for failure only
        elif cached is not None and cached[1] is Age.FRESH:
            return cached[0]
        elif cached is not None and cached[1] is Age.REFRESH:
            self._links.flights.spawn(key, work)
            return cached[0]
        try:
            return await self._links.flights.run(key, work)
        except AuthFailed:
            raise
        except ProviderError as error:
            if cached is None:
                raise
            return _because(cached[0], error)

    def _request(self, call: Call) -> Request:
        params = tuple((name, str(value)) for name, value in call.params.items())
        return Request(self.service, f"{self._base_url}/{call.path.lstrip('/')}", params)

    async def _checked_credentials(self) -> Credentials:
        try:
            return await self._credentials()
        except AuthFailed as error:
            self.on_outcome(error)
            raise

    async def _from_cache(
        self, key: str, call: Call, decode: Callable[[bytes], T]
    ) -> tuple[Fetched[T], Age] | None:
        entry = await self._links.cache.get(key)
        if entry is None:
            return None
        age = call.lifetime.age_of(entry, self._links.clock.now())
        if age is None:
            return None
        try:
            value = decode(entry.body)
        except SetlistError:  # written by a version that understood it otherwise
            return None
        freshness = Freshness.FRESH if age is Age.FRESH else Freshness.STALE
        return Fetched(value, entry.fetched_at, freshness), age

    async def _cached_only(self, key: str, call: Call, decode: Callable[[bytes], T]) -> Fetched[T]:
        cached = await self._from_cache(key, call, decode)
        if cached is not None:
            return cached[0]
        raise Unavailable(
            self.service,
            f"{self.service.title} was not asked: the program is offline.",
            hint="Go online and retry.",
        )

    async def _fetch(
        self,
        key: str,
        call: Call,
        request: Request,
        credentials: Credentials,
        decode: Callable[[bytes], T],
        ticket: Ticket,
    ) -> Fetched[T]:
        try:
            body, sent_at = await self._ask(call, _signed(request, credentials), ticket)
            value = decode(body)
        except SetlistError as error:
            self.on_outcome(error)
            raise
        self.on_outcome(None)
        await self._links.cache.put(key, Entry(body, sent_at, self.service), call.lifetime.keep_s)
        return Fetched(value, sent_at)

    async def _ask(self, call: Call, request: Request, ticket: Ticket) -> tuple[bytes, datetime]:
        links = self._links
        links.breaker.admit(probe=call.probe)
        answered: bool | None = None

        async def attempt() -> tuple[bytes, datetime]:
            return await self._attempt(request, ticket)

        try:
            result = await links.retrier.run(attempt, links.throttle.hold)
            answered = True
        except AttemptFailed as failure:
            answered = not failure.outage
            raise failure.error from None
        except NotFound:
            answered = True
            raise
        finally:
            self._tell_breaker(answered)
        return result

    async def _attempt(self, request: Request, ticket: Ticket) -> tuple[bytes, datetime]:
        links = self._links
        if links.budget is not None:
            await links.budget.spend()
        await links.transport.prepare()
        await links.throttle.acquire()
        ticket.commit()
        self.sent += 1
        reply = await links.transport.send(request, links.throttle.sent)
        return self._judge(reply, links.clock.now()), reply.sent_at

    def _tell_breaker(self, answered: bool | None) -> None:
        match answered:
            case True:
                self._links.breaker.succeeded()
            case False:
                self._links.breaker.failed()
            case None:
                self._links.breaker.released()


async def _no_credentials() -> Credentials:
    return Credentials()


def _signed(request: Request, credentials: Credentials) -> Request:
    return Request(
        request.service,
        request.url,
        (*request.params, *credentials.params),
        {**request.headers, **credentials.headers},
    )


def _because(stale: Fetched[T], error: ProviderError) -> Fetched[T]:
    return Fetched(stale.value, stale.fetched_at, Freshness.STALE, error.message)


def judge_status(service: Service, reply: Reply, now: datetime) -> bytes:
    """Return the body of a good reply; raises AttemptFailed for every other status.

    Clients look at what their service does otherwise first, then leave the rest to this.
    """
    retry_after_s = parse_retry_after(reply.headers.get("retry-after"), now)
    if reply.status == 429:
        raise rate_limited(service, retry_after_s=retry_after_s)
    if reply.status >= 500 and reply.status != 511:
        raise _failing(service, reply.status, retry_after_s)
    if reply.status == 511 or 300 <= reply.status < 400 or reply.is_web_page:
        raise web_page(service)
    if reply.status >= 400:
        raise refused(service, reply.status, reply_message(reply.body))
    return reply.body


def rate_limited(service: Service, *, retry_after_s: float | None = None) -> AttemptFailed:
    """Return the failure of a request that came too soon."""
    error = RateLimited(
        service, f"{service.title} asks for a pause: too many requests.", hint="Retry later."
    )
    return AttemptFailed(error, retry_after_s=retry_after_s)


def quota_spent(service: Service, retry_at: datetime | None) -> AttemptFailed:
    """Return the failure of a request beyond the day's quota as the service counts it."""
    error = BudgetSpent(
        service,
        f"{service.title} says that today's requests are used up.",
        hint="It goes on tomorrow; what is here stays.",
        retry_at=retry_at,
    )
    return AttemptFailed(error, retry=False)


def web_page(service: Service) -> AttemptFailed:
    """Return the failure of a request that a network answered in the service's place."""
    error = Unavailable(
        service,
        f"The network answered with a web page instead of {service.title}.",
        hint="Sign in to the network, then retry.",
    )
    return AttemptFailed(error, retry=False)


def key_refused(service: Service) -> AttemptFailed:
    """Return the failure of a request whose key the service does not take."""
    error = AuthFailed(
        service, f"{service.title} refused the key.", hint="Check it under Connect services."
    )
    return AttemptFailed(error, retry=False)


def refused(service: Service, status: int, message: str) -> AttemptFailed:
    """Return the failure of a request that the service finds wrong."""
    because = f": {message}" if message else ""
    error = Unavailable(
        service, f"{service.title} refused the request ({status}{because}).", hint="Retry later."
    )
    return AttemptFailed(error, retry=False)


def reply_message(body: bytes) -> str:
    """Return the short text that an error's JSON body gives under `message` or `error`."""
    try:
        value = json.loads(body[:65536])
    except (ValueError, RecursionError):
        return ""
    if not isinstance(value, dict):
        return ""
    text = value.get("message") or value.get("error")
    return redact(text[:200]) if isinstance(text, str) else ""


def _failing(service: Service, status: int, retry_after_s: float | None) -> AttemptFailed:
    error = Unavailable(
        service,
        f"{service.title} has a fault of its own ({status}).",
        hint="Retry in a while.",
    )
    return AttemptFailed(error, outage=True, retry_after_s=retry_after_s)


def key_missing(service: Service) -> AuthFailed:
    """Return the error of a keyed service without a key."""
    return AuthFailed(
        service,
        f"{service.title} needs a key of your own.",
        hint="Add it under Connect services.",
        missing=True,
    )
