"""One request over the network: the only place that knows httpx."""

from __future__ import annotations

import asyncio
import logging
import ssl
from bisect import bisect_left
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from setlist_desktop import __version__
from setlist_desktop.domain.errors import ReplyInvalid, Unavailable
from setlist_desktop.providers.retry import AttemptFailed
from setlist_desktop.system.logging import RedactingFilter, redact

if TYPE_CHECKING:
    import httpx

    from setlist_desktop.domain.services import Service
    from setlist_desktop.system.clock import Clock

CONTACT = "https://github.com/setlist-desktop/setlist-desktop"
USER_AGENT = f"SetlistDesktop/{__version__} ( {CONTACT} )"
REPLY_LIMIT = 16 * 1024 * 1024
CONNECT_S, READ_S, WHOLE_S = 10.0, 20.0, 60.0
LATENCY_BOUNDS_S = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """A GET; `params` and `headers` may hold a key and are never shown."""

    service: Service
    url: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply of any status; header names are in lower case. `sent_at`: when the request left."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    sent_at: datetime

    @property
    def is_web_page(self) -> bool:
        """Whether this is HTML, as captive portals and proxies send it."""
        if "html" in self.headers.get("content-type", "").lower():
            return True
        return (
            self.body[:256]
            .lstrip(b"\xef\xbb\xbf \t\r\n")
            .lower()
            .startswith((b"<!doctype html", b"<html"))
        )


@dataclass(slots=True)
class TransportCounts:
    """Requests sent, bytes received, failures, and latency in classes of LATENCY_BOUNDS_S."""

    requests: int = 0
    received_bytes: int = 0
    failures: int = 0
    latency: list[int] = field(default_factory=lambda: [0] * (len(LATENCY_BOUNDS_S) + 1))


class Transport:
    """One pooled client for all services, made when first used, off the event loop's thread.

    `build` makes the httpx client; tests give one of their own.
    """

    def __init__(self, clock: Clock, build: Callable[[], httpx.AsyncClient] | None = None) -> None:
        self.counts = TransportCounts()
        self._clock = clock
        self._build = build or _build_client
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()

    async def prepare(self) -> None:
        """Make the client, if there is none: before a slot is taken, not in it."""
        await self._ready_client()

    async def send(self, request: Request, on_sent: Callable[[], None] = lambda: None) -> Reply:
        """Return the reply, whatever its status; raises AttemptFailed where there is none.

        `on_sent` is called when the request really goes out, the connection being made.
        """
        client = await self._ready_client()
        started = self._clock.monotonic()
        self.counts.requests += 1
        try:
            reply = await self._exchange(client, request, on_sent)
        except AttemptFailed:
            self.counts.failures += 1
            raise
        took_s = self._clock.monotonic() - started
        self.counts.latency[bisect_left(LATENCY_BOUNDS_S, took_s)] += 1
        self.counts.received_bytes += len(reply.body)
        logger.info("%s %s: %d", request.service, redact(request.url), reply.status)
        return reply

    async def aclose(self) -> None:
        """Close all connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _exchange(
        self, client: httpx.AsyncClient, request: Request, on_sent: Callable[[], None]
    ) -> Reply:
        import httpx

        try:
            async with asyncio.timeout(WHOLE_S):
                return await self._stream(client, request, on_sent)
        except TimeoutError:
            raise _unreachable(request.service, "it took too long to answer") from None
        except httpx.PoolTimeout:
            # A slot whose request was cancelled while connecting is never given back:
            # https://github.com/encode/httpcore/issues/1093. A new pool has all of them.
            await self.aclose()
            raise _unreachable(request.service, "no connection was free") from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _translated(request.service, error) from None

    async def _stream(
        self, client: httpx.AsyncClient, request: Request, on_sent: Callable[[], None]
    ) -> Reply:
        async def trace(event: str, _: Mapping[str, Any]) -> None:
            if event.endswith("send_request_headers.started"):
                on_sent()

        sent_at = self._clock.now().astimezone(UTC)
        async with client.stream(
            "GET",
            request.url,
            params=list(request.params) or None,
            headers=dict(request.headers),
            extensions={"trace": trace},
        ) as response:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > REPLY_LIMIT:
                    raise _too_long(request.service)
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Reply(response.status_code, headers, bytes(body), sent_at)

    async def _ready_client(self) -> httpx.AsyncClient:
        async with self._making:
            if self._client is None:
                _redact_logs_of_httpx()
                # Reading the certificates takes 50 ms, the import more: not on this thread.
                loop = asyncio.get_running_loop()
                with ThreadPoolExecutor(1, thread_name_prefix="http-set-up") as thread:
                    self._client = await loop.run_in_executor(thread, self._build)
            return self._client


def _redact_logs_of_httpx() -> None:
    """Keep keys out of what httpx logs of addresses, whoever listens to it."""
    log = logging.getLogger("httpx")
    if not any(isinstance(each, RedactingFilter) for each in log.filters):
        log.addFilter(RedactingFilter())


def _build_client() -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(
        http2=True,
        headers={"User-Agent": USER_AGENT, "Accept": "application/json"},
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=20, max_keepalive_connections=10),
    )


def _unreachable(service: Service, why: str, *, retry: bool = True) -> AttemptFailed:
    return AttemptFailed(
        Unavailable(
            service,
            f"{service.title} cannot be reached: {why}.",
            hint="Check the connection, then retry.",
        ),
        retry=retry,
        outage=True,
    )


def _translated(service: Service, error: Exception) -> AttemptFailed:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        return _unreachable(service, "it took too long to answer")
    if isinstance(error, httpx.ConnectError):
        if isinstance(_root_cause(error), ssl.SSLCertVerificationError):
            return _unreachable(
                service, "its certificate is not valid; a network may stand between", retry=False
            )
        return _unreachable(service, "no connection")
    if isinstance(error, httpx.ProxyError):
        return _unreachable(service, "the proxy refused the connection")
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return _unreachable(service, "the connection was cut off")
    if isinstance(error, httpx.DecodingError):
        return _unreachable(service, "the reply was garbled")
    return _unreachable(
        service, f"its address cannot be used ({type(error).__name__})", retry=False
    )


def _root_cause(error: BaseException) -> BaseException:
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return error


def _too_long(service: Service) -> AttemptFailed:
    return AttemptFailed(
        ReplyInvalid(
            service,
            f"{service.title} sent a reply of more than {REPLY_LIMIT // 2**20} MB.",
            hint="It was not read.",
        ),
        retry=False,
    )
