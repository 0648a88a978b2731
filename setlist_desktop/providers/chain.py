"""The chain that every request goes through, one per service.

cache → single flight → daily budget → breaker → retry → throttle → send. Each attempt takes its
own slot and counts towards the day. On failure the newest cached value comes back, flagged.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from setlist_desktop.domain.errors import (
    AuthFailed,
    NotFound,
    ProviderError,
    RateLimited,
    SetlistError,
    Unavailable,
)
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Freshness, Service
from setlist_desktop.providers.activity import endpoint_of
from setlist_desktop.providers.cache import Age, Entry, Lifetime, ReplyCache, cache_key
from setlist_desktop.providers.flight import Ticket
from setlist_desktop.providers.refusals import judge_status
from setlist_desktop.providers.retry import AttemptFailed, Retrier
from setlist_desktop.providers.transport import Reply, Request, Transport
from setlist_desktop.providers.urgency import behind, is_asked_anew

if TYPE_CHECKING:
    from datetime import datetime

    from setlist_desktop.providers.breaker import Breaker
    from setlist_desktop.providers.budget import DailyBudget
    from setlist_desktop.providers.flight import Flights
    from setlist_desktop.providers.throttle import Throttle
    from setlist_desktop.system.clock import Clock

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What makes a request the user's own: added when it is sent, kept nowhere."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)


class Links(Struct, frozen=True):
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


class Call(Struct, frozen=True):
    """One thing asked: path below the base address, parameters without any key, lifetime.

    `probe` asks the service itself, past cache and breaker. `refresh` asks it although the cache
    has a fresh answer, which is given only where the service fails. `body` is sent as JSON, by
    POST. `acts`: it changes something there, so that it is never answered from the cache, and not
    repeated where it may have been done. `redirects` are followed.
    """

    path: str
    params: Mapping[str, object]
    lifetime: Lifetime
    probe: bool = False
    refresh: bool = False
    body: Mapping[str, object] | None = None
    acts: bool = False
    redirects: bool = False


class Chain:
    """Asks one service, politely.

    `credentials` raises AuthFailed where the key is missing; `judge` returns the body to be
    decoded, or raises AttemptFailed (or NotFound) for what is no answer; `pause` reads the seconds
    to wait from its headers. `on_outcome` hears how each request ended.
    """

    def __init__(
        self,
        service: Service,
        base_url: str,
        links: Links,
        *,
        credentials: Callable[[], Awaitable[Credentials]] | None = None,
        judge: Callable[[Reply, datetime], bytes] | None = None,
        pause: Callable[[Reply, datetime], float] | None = None,
    ) -> None:
        self.service = service
        self.sent = 0
        self.offline = links.offline
        self.on_outcome: Callable[[SetlistError | None], None] = lambda _: None
        self._base_url = base_url.rstrip("/")
        self._links = links
        self._credentials = credentials or _no_credentials
        self._judge = judge or (lambda reply, now: judge_status(service, reply, now))
        self._pause = pause or (lambda _reply, _now: 0.0)

    async def get_json(self, call: Call, decode: Callable[[bytes], T]) -> Fetched[T]:
        """Return the decoded answer; `decode` raises ReplyInvalid, and then nothing is kept.

        Raises ProviderError where neither the service nor the cache has it.
        """
        request = self._request(call)
        key = cache_key(self.service, request.url, request.params, request.content)
        if self.offline:
            return await self._cached_only(key, call, decode)
        credentials = await self._checked_credentials()

        async def work(ticket: Ticket) -> Fetched[T]:
            return await self._fetch(key, call, request, credentials, decode, ticket)

        if call.acts:
            return await work(Ticket())
        if call.probe:
            return await self._links.flights.run("probe " + key, work)
        return await self._cached_or_asked(key, call, decode, work)

    async def recalled(
        self, path: str, lifetime: Lifetime, decode: Callable[[bytes], T]
    ) -> tuple[Fetched[T], ...]:
        """Return what is still kept of all answers to a path, newest first; nothing is asked."""
        prefix = cache_key(self.service, f"{self._base_url}/{path}", ()).removesuffix("[]")
        found: list[Fetched[T]] = []
        for entry in await self._links.cache.entries(prefix):
            if lifetime.age_of(entry, self._links.clock.now()) is None:
                continue
            with suppress(SetlistError):  # written by a version that understood it otherwise
                found.append(Fetched(decode(entry.body), entry.fetched_at, Freshness.STALE))
        return tuple(sorted(found, key=lambda one: one.fetched_at, reverse=True))

    async def _cached_or_asked(
        self,
        key: str,
        call: Call,
        decode: Callable[[bytes], T],
        work: Callable[[Ticket], Awaitable[Fetched[T]]],
    ) -> Fetched[T]:
        cached = await self._from_cache(key, call, decode)
        refresh = call.refresh or is_asked_anew()
        usable = cached is not None and not refresh and cached[1] is not Age.STALE
        self._links.transport.activity.looked_up(self.service, hit=usable)
        if cached is not None and usable:
            if cached[1] is Age.REFRESH:
                with behind():
                    self._links.flights.spawn(key, work)
            return cached[0]
        try:
            return await self._links.flights.run(key, work)
        except AuthFailed:
            raise
        except ProviderError as error:
            if cached is None or is_asked_anew():
                raise
            return _because(cached[0], error)

    def _request(self, call: Call) -> Request:
        content = json.dumps(call.body, ensure_ascii=False).encode() if call.body else b""
        return Request(
            self.service,
            f"{self._base_url}/{call.path.lstrip('/')}",
            tuple((name, str(value)) for name, value in call.params.items()),
            {"Content-Type": "application/json"} if content else {},
            "POST" if content else "GET",
            content,
            call.redirects,
            endpoint_of(call.path) or str(call.params.get("method", "")),
        )

    async def _checked_credentials(self) -> Credentials:
        try:
            return await self._credentials()
        except ProviderError as error:
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
        if cached is not None and not is_asked_anew():
            return cached[0]
        raise Unavailable(
            self.service,
            tr("{service} was not asked: the program is offline.", service=self.service.title),
            hint=tr("Go online and retry."),
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
            self._note(error)
            raise
        self._note(None)
        if call.acts or not call.lifetime.keep_s:
            return Fetched(value, sent_at)
        await self._links.cache.put(key, Entry(body, sent_at, self.service), call.lifetime.keep_s)
        return Fetched(value, sent_at)

    async def _ask(self, call: Call, request: Request, ticket: Ticket) -> tuple[bytes, datetime]:
        links = self._links
        links.breaker.admit(probe=call.probe)
        answered: bool | None = None

        async def attempt() -> tuple[bytes, datetime]:
            try:
                return await self._attempt(request, ticket)
            except AttemptFailed as failure:
                failure.retry = failure.retry and not (call.acts and failure.outage)
                raise

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
        links.throttle.refuse_held()  # which would not be sent, and so costs nothing of the day
        if links.budget is not None:
            await links.budget.spend()
        await links.transport.prepare()
        await links.throttle.acquire()
        ticket.commit()
        self.sent += 1
        reply = await links.transport.send(request, links.throttle.sent)
        now = links.clock.now()
        if (pause_s := self._pause(reply, now)) > 0:
            links.throttle.hold(pause_s)
        try:
            body = self._judge(reply, now)
        except AttemptFailed as failure:
            if isinstance(failure.error, RateLimited):
                links.throttle.limited()
            raise
        links.throttle.answered()
        return body, reply.sent_at

    def _note(self, error: SetlistError | None) -> None:
        if isinstance(error, ProviderError):
            self._links.transport.activity.failed(self.service, error.message)
        self.on_outcome(error)

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
    return replace(
        request,
        params=(*request.params, *credentials.params),
        headers={**request.headers, **credentials.headers},
    )


def _because(stale: Fetched[T], error: ProviderError) -> Fetched[T]:
    return Fetched(stale.value, stale.fetched_at, Freshness.STALE, error.in_words())
