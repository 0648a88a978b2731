"""The server: the services under one address, watched, limited and made to fail."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiohttp import web

from tests.standin import (
    coverart,
    deezer,
    lastfm,
    listenbrainz,
    musicbrainz,
    setlistfm,
    spotify,
    ticketmaster,
)
from tests.standin.catalogue import Catalogue
from tests.standin.faults import Fault, FaultKind, Faults
from tests.standin.limits import Limits

T = TypeVar("T")

ROOTS = {
    "musicbrainz": "/musicbrainz/ws/2",
    "setlistfm": "/setlistfm/rest/1.0",
    "ticketmaster": "/ticketmaster/discovery/v2",
    "deezer": "/deezer",
    "listenbrainz": "/listenbrainz",
    "lastfm": "/lastfm/2.0",
    "coverart": "/coverart",
    "spotify": "/spotify/v1",
    "spotify_accounts": "/accounts",
}
KEYS = {
    "setlistfm": "standin-setlistfm-key",
    "ticketmaster": "standin-ticketmaster-key",
    "listenbrainz": "standin-listenbrainz-token",
    "lastfm": "standin-lastfm-key",
    "spotify": "standin-spotify-client-id",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it came, and the status it was answered with (0: by a fault)."""

    service: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    status: int


@dataclass(slots=True)
class Standin:
    """The services over one catalogue; `app()` is what the server serves."""

    catalogue: Catalogue
    limits: Limits
    keys: dict[str, set[str]] = field(
        default_factory=lambda: {service: {key} for service, key in KEYS.items()}
    )
    accounts: spotify.Accounts = field(init=False)
    faults: Faults = field(default_factory=Faults)
    seen: list[Seen] = field(default_factory=list)
    arrived: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.accounts = spotify.Accounts(self.keys["spotify"])

    def app(self) -> web.Application:
        """Return the application of all services."""
        app = web.Application()
        apps = {
            "musicbrainz": musicbrainz.routes(self.catalogue, self.limits),
            "setlistfm": setlistfm.routes(self.catalogue, self.limits, self.keys["setlistfm"]),
            "ticketmaster": ticketmaster.routes(
                self.catalogue, self.limits, self.keys["ticketmaster"]
            ),
            "deezer": deezer.routes(self.catalogue, self.limits),
            "listenbrainz": listenbrainz.routes(
                self.catalogue, self.limits, self.keys["listenbrainz"]
            ),
            "lastfm": lastfm.routes(self.catalogue, self.limits, self.keys["lastfm"]),
            "coverart": coverart.routes(self.catalogue),
            "spotify": spotify.routes(self.catalogue, self.limits, self.accounts),
            "spotify_accounts": spotify.accounts_routes(self.accounts),
        }
        for service, service_routes in apps.items():
            inner = web.Application(middlewares=[self._watch(service)])
            inner.add_routes(service_routes)
            app.add_subapp(ROOTS[service], inner)
        app.router.add_post("/_faults", self._post_fault)
        app.router.add_delete("/_faults", self._delete_faults)
        app.router.add_get("/_requests", self._get_requests)
        return app

    def _watch(self, service: str) -> Any:
        @web.middleware
        async def watch(request: web.Request, handler: Any) -> web.StreamResponse:
            with self.lock:
                self.arrived[service] += 1
                fault = self.faults.take(service, request.path_qs)
            try:
                reply = await handler(request)
            except web.HTTPNotFound:
                reply = web.json_response({"error": "Not Found"}, status=404)
            self._note(service, request, 0 if fault else reply.status)
            return await self.faults.answer(fault, request, reply) if fault else reply

        return watch

    def _note(self, service: str, request: web.Request, status: int) -> None:
        path = request.path.removeprefix(ROOTS[service])
        seen = Seen(service, path, dict(request.query), dict(request.headers), status)
        with self.lock:
            self.seen.append(seen)

    async def _post_fault(self, request: web.Request) -> web.Response:
        try:
            told = await request.json()
            fault = Fault(**(told | {"kind": FaultKind(told["kind"])}))
        except (json.JSONDecodeError, KeyError, TypeError, ValueError) as error:
            kinds = [kind.value for kind in FaultKind]
            return web.json_response({"error": str(error), "kinds": kinds}, status=400)
        with self.lock:
            self.faults.active.append(fault)
        return web.json_response({"faults": len(self.faults.active)})

    async def _delete_faults(self, _request: web.Request) -> web.Response:
        with self.lock:
            self.faults.active.clear()
        self.faults.released.set()
        self.faults.released = asyncio.Event()
        return web.json_response({"faults": 0})

    async def _get_requests(self, _request: web.Request) -> web.Response:
        with self.lock:
            counts = {service: self.arrived[service] for service in ROOTS}
            statuses: dict[str, Counter[str]] = {service: Counter() for service in ROOTS}
            for seen in self.seen:
                statuses[seen.service][str(seen.status)] += 1
        return web.json_response({"requests": counts, "statuses": statuses})


class StandinServer:
    """A stand-in that runs on a thread of its own, with its own loop, on loopback.

    `fail` and the counters are for the test that shares the process.
    """

    def __init__(self, standin: Standin, port: int = 0) -> None:
        self.standin = standin
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="standin", daemon=True)
        self._runner: web.AppRunner | None = None

    def __enter__(self) -> StandinServer:
        self._thread.start()
        try:
            self._port = self._call(self._start())
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_exc: object) -> None:
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def catalogue(self) -> Catalogue:
        """What the stand-in knows."""
        return self.standin.catalogue

    def url(self, service: str) -> str:
        """Return a service's base address."""
        return f"http://127.0.0.1:{self._port}{ROOTS[service]}"

    def environ(self) -> dict[str, str]:
        """Return the environment that leads the program here, keys included."""
        urls = {f"SETLIST_DESKTOP_{name.upper()}_URL": self.url(name) for name in ROOTS}
        keys = {f"SETLIST_DESKTOP_{name.upper()}_KEY": key for name, key in KEYS.items()}
        secret = {"SETLIST_DESKTOP_SPOTIFY_CLIENT_SECRET": self.standin.accounts.client_secret}
        return urls | keys | secret

    def fail(self, kind: FaultKind | str, service: str = "", path: str = "", **more: Any) -> Fault:
        """Let coming requests fail; see `Fault`. What it returns counts those that did (`met`)."""
        fault = Fault(FaultKind(kind), service, path, **more)
        with self.standin.lock:
            self.standin.faults.active.append(fault)
        return fault

    def heal(self) -> None:
        """End all faults, and drop the requests that hang."""
        with self.standin.lock:
            self.standin.faults.active.clear()
        self._call(self._release())

    def seen(self, service: str = "") -> list[Seen]:
        """Return the requests that came, in order."""
        with self.standin.lock:
            return [one for one in self.standin.seen if service in {"", one.service}]

    def count(self, service: str) -> int:
        """Return how many requests of a service came."""
        with self.standin.lock:
            return self.standin.arrived[service]

    async def _release(self) -> None:
        self.standin.faults.released.set()
        self.standin.faults.released = asyncio.Event()

    async def _start(self) -> int:
        self._runner = web.AppRunner(
            self.standin.app(), handle_signals=False, access_log=None, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def _stop(self) -> None:
        await self._release()
        if self._runner is not None:
            await self._runner.cleanup()

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()
