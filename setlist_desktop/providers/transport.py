"""One request over the network: the only place that knows httpx."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from setlist_desktop import __version__
from setlist_desktop.domain.errors import ReplyInvalid, Unreachable
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.activity import Activity
from setlist_desktop.providers.retry import AttemptFailed
from setlist_desktop.system.logging import RedactingFilter, redact

if TYPE_CHECKING:
    import httpx

    from setlist_desktop.domain.updates import UpdateSource
    from setlist_desktop.system.clock import Clock

PROGRAM = f"SetlistDesktop/{__version__}"
REPLY_LIMIT = 16 * 1024 * 1024
CONNECT_S, READ_S, WHOLE_S = 10.0, 20.0, 60.0
MOST_REDIRECTS = 5
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent; `params`, `headers` and `content` may hold a key and are never shown.

    `redirects`: the service answers from elsewhere, so that redirects are followed, by https.
    `endpoint`: its name in counts.
    """

    service: Service | UpdateSource
    url: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    method: str = "GET"
    content: bytes = field(default=b"", repr=False)
    redirects: bool = False
    endpoint: str = ""


class Reply(Struct, frozen=True):
    """A reply of any status; header names are in lower case. `sent_at`: when the request left.

    `endpoint` is the request's.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    sent_at: datetime
    endpoint: str = ""

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


class TransportCounts(Struct):
    """Requests sent, bytes received, failures; by service and endpoint in `Activity`."""

    requests: int = 0
    received_bytes: int = 0
    failures: int = 0


class Transport:
    """One pooled client for all services, made when first used, off the event loop's thread.

    `build` makes the httpx client; tests give one of their own.
    """

    def __init__(
        self,
        clock: Clock,
        build: Callable[[], httpx.AsyncClient] | None = None,
        *,
        activity: Activity | None = None,
        contact: str = "",
    ) -> None:
        self.counts = TransportCounts()
        self.activity = activity or Activity(None, clock)
        self._clock = clock
        self._build = build or partial(_build_whole_client, user_agent(contact))
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
            if isinstance(request.service, Service):
                self.activity.unanswered(request.service, request.endpoint)
            raise
        took_s, size = self._clock.monotonic() - started, len(reply.body)
        self.counts.received_bytes += size
        if isinstance(request.service, Service):
            self.activity.answered(request.service, request.endpoint, reply.status, took_s, size)
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
                return await self._followed(client, request, on_sent)
        except TimeoutError:
            raise _too_slow(request.service) from None
        except httpx.PoolTimeout:
            # A slot whose request was cancelled while connecting is never given back:
            # https://github.com/encode/httpcore/issues/1093. A new pool has all of them.
            await self.aclose()
            raise _unreachable(
                mark("{service} cannot be reached: no connection was free."), request.service
            ) from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _translated(request.service, error) from None

    async def _followed(
        self, client: httpx.AsyncClient, request: Request, on_sent: Callable[[], None]
    ) -> Reply:
        reply = await self._stream(client, request, on_sent)
        for _ in range(MOST_REDIRECTS if request.redirects else 0):
            target = reply.headers.get("location")
            if reply.status not in {301, 302, 303, 307, 308} or not target:
                break
            # Nothing of the first request goes along: no key, no parameter.
            there = Request(request.service, _secure(request.url, target))
            request = replace(there, endpoint=request.endpoint)
            reply = await self._stream(client, request, _ignore)
        return reply

    async def _stream(
        self, client: httpx.AsyncClient, request: Request, on_sent: Callable[[], None]
    ) -> Reply:
        async def trace(event: str, _: Mapping[str, Any]) -> None:
            if event.endswith("send_request_headers.started"):
                on_sent()

        sent_at = self._clock.now().astimezone(UTC)
        async with client.stream(
            request.method,
            request.url,
            params=list(request.params) or None,
            headers=dict(request.headers),
            content=request.content or None,
            extensions={"trace": trace},
        ) as response:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > REPLY_LIMIT:
                    raise _too_long(request.service)
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Reply(response.status_code, headers, bytes(body), sent_at, request.endpoint)

    async def _ready_client(self) -> httpx.AsyncClient:
        async with self._making:
            if self._client is None:
                _redact_logs_of_httpx()
                # Reading the certificates takes 50 ms, the import more: not on this thread.
                loop = asyncio.get_running_loop()
                thread = ThreadPoolExecutor(1, thread_name_prefix="http-set-up")
                try:
                    self._client = await loop.run_in_executor(thread, self._build)
                finally:
                    thread.shutdown(wait=False)  # who is cancelled meanwhile does not wait for it
            return self._client


def _redact_logs_of_httpx() -> None:
    """Keep keys out of what httpx logs of addresses, whoever listens to it."""
    log = logging.getLogger("httpx")
    if not any(isinstance(each, RedactingFilter) for each in log.filters):
        log.addFilter(RedactingFilter())


def user_agent(contact: str) -> str:
    """Return how the program names itself: with the user's contact, where one was set."""
    return f"{PROGRAM} ( {contact or 'desktop program'} )"


def _secure(here: str, target: str) -> str:
    """Return where a redirect leads, by https unless it stays on this machine."""
    import httpx

    url = httpx.URL(here).join(target)
    if url.scheme == "http" and url.host not in _LOOPBACK:
        url = url.copy_with(scheme="https", port=None)
    return str(url)


def _ignore() -> None:
    """Count no second slot for a redirect."""


def _build_whole_client(name: str) -> httpx.AsyncClient:
    """Make the client, off the event loop's thread, with all that its first request would load."""
    import anyio

    anyio.run(anyio.sleep, 0)
    return _build_client(name)


def _build_client(name: str) -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(
        http2=True,
        headers={"User-Agent": name, "Accept": "application/json"},
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=20, max_keepalive_connections=10),
    )


def _unreachable(
    text: str, service: Service | UpdateSource, *, retry: bool = True, **told: str
) -> AttemptFailed:
    """Return the failure of a request without any reply; `text` is marked, and names {service}."""
    words = tr(text, service=service.title, **told)
    hint = tr("Check the connection, then retry.")
    return AttemptFailed(Unreachable(service, words, hint=hint), retry=retry, outage=True)


def _too_slow(service: Service | UpdateSource) -> AttemptFailed:
    return _unreachable(mark("{service} cannot be reached: it took too long to answer."), service)


def _translated(service: Service | UpdateSource, error: Exception) -> AttemptFailed:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        return _too_slow(service)
    if isinstance(error, httpx.ConnectError):
        if isinstance(_root_cause(error), ssl.SSLCertVerificationError):
            certificate = mark(
                "{service} cannot be reached: its certificate is not valid; a network may stand "
                "between."
            )
            return _unreachable(certificate, service, retry=False)
        return _unreachable(mark("{service} cannot be reached: no connection."), service)
    if isinstance(error, httpx.ProxyError):
        return _unreachable(
            mark("{service} cannot be reached: the proxy refused the connection."), service
        )
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return _unreachable(
            mark("{service} cannot be reached: the connection was cut off."), service
        )
    if isinstance(error, httpx.DecodingError):
        return _unreachable(mark("{service} cannot be reached: the reply was garbled."), service)
    return _unreachable(
        mark("{service} cannot be reached: its address cannot be used ({kind})."),
        service,
        retry=False,
        kind=type(error).__name__,
    )


def _root_cause(error: BaseException) -> BaseException:
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return error


def _too_long(service: Service | UpdateSource) -> AttemptFailed:
    return AttemptFailed(
        ReplyInvalid(
            service,
            tr(
                "{service} sent a reply of more than {size} MB.",
                service=service.title,
                size=REPLY_LIMIT // 2**20,
            ),
            hint=tr("It was not read."),
        ),
        retry=False,
    )
