"""Faults on demand: what goes wrong between a program and a service, by the request."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import StrEnum
from typing import Any

from aiohttp import web

HUGE_BYTES = 60_000_000
KEPT_HEADERS = ("Content-Type", "Location")
PORTAL = """<!DOCTYPE html>
<html><head><title>Guest Wi-Fi: sign in</title></head>
<body><h1>Welcome</h1><form action="/login"><button>Accept the terms</button></form></body></html>
"""


class FaultKind(StrEnum):
    """The ways to fail."""

    ERROR_500 = "500"
    ERROR_503 = "503"
    LIMITED = "429"
    LIMITED_SECONDS = "429-seconds"
    LIMITED_DATE = "429-date"
    DROP = "drop"
    CUT_OFF = "cut-off"
    HTML = "html"
    WRONG_TYPES = "wrong-types"
    EMPTY = "empty"
    HUGE = "huge"
    HANG = "hang"
    DRIP = "drip"


@dataclass(slots=True)
class Fault:
    """`count` requests of `service` whose path and query match `path` fail, after `skip` others.

    `seconds`: of the Retry-After header, or how long a drip lasts. `meeting` is set by the first
    request that fails.
    """

    kind: FaultKind
    service: str = ""
    path: str = ""
    count: int = 1
    skip: int = 0
    seconds: float = 1.0
    met: int = 0
    meeting: threading.Event = field(default_factory=threading.Event, init=False, repr=False)

    def takes(self, service: str, target: str) -> bool:
        """Whether this request is one that fails; counts it."""
        if self.count <= 0 or (self.service and self.service != service):
            return False
        if not re.search(self.path, target):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.count -= 1
        self.met += 1
        self.meeting.set()
        return True


@dataclass(slots=True)
class Faults:
    """The faults in force, first come first taken."""

    active: list[Fault] = field(default_factory=list)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self, service: str, target: str) -> Fault | None:
        """Return the fault for a request, if it is to fail."""
        return next((fault for fault in self.active if fault.takes(service, target)), None)

    async def answer(
        self, fault: Fault, request: web.Request, reply: web.Response
    ) -> web.StreamResponse:
        """Fail a request that would have been answered by `reply`."""
        match fault.kind:
            case FaultKind.ERROR_500 | FaultKind.ERROR_503:
                return web.Response(status=int(fault.kind), text="upstream failure")
            case FaultKind.LIMITED | FaultKind.LIMITED_SECONDS | FaultKind.LIMITED_DATE:
                return _limited(fault)
            case FaultKind.HTML:
                return web.Response(text=PORTAL, content_type="text/html")
            case FaultKind.EMPTY:
                return web.json_response({})
            case FaultKind.WRONG_TYPES:
                return web.json_response(_with_wrong_types(_told(reply)))
            case FaultKind.HUGE:
                return await _huge(request)
            case FaultKind.DRIP:
                return await _drip(request, reply, fault.seconds)
            case FaultKind.CUT_OFF:
                return await _cut_off(request, reply)
            case FaultKind.HANG:
                await self.released.wait()
        return _drop(request)


def _limited(fault: Fault) -> web.Response:
    headers = {}
    if fault.kind is FaultKind.LIMITED_SECONDS:
        headers["Retry-After"] = f"{fault.seconds:g}"
    if fault.kind is FaultKind.LIMITED_DATE:
        when = datetime.now(UTC) + timedelta(seconds=fault.seconds)
        headers["Retry-After"] = format_datetime(when, usegmt=True)
    return web.json_response({"message": "Too Many Requests"}, status=429, headers=headers)


def _told(reply: web.Response) -> Any:
    """Return what a reply says; nothing where it is no JSON, as of a picture."""
    try:
        return json.loads(reply.body or b"{}")
    except ValueError:
        return {}


def _with_wrong_types(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_wrong_types(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return {"unexpected": True}
    return ["unexpected", None]


def _drop(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=499)


async def _cut_off(request: web.Request, reply: web.Response) -> web.Response:
    body = bytes(reply.body or b"")
    stream = web.StreamResponse(headers={"Content-Type": "application/json"})
    stream.content_length = len(body) + 2
    await stream.prepare(request)
    await stream.write(body[: len(body) // 2])
    return _drop(request)


async def _huge(request: web.Request) -> web.StreamResponse:
    stream = web.StreamResponse(headers={"Content-Type": "application/json"})
    await stream.prepare(request)
    await stream.write(b'{"padding": "')
    chunk = b"x" * 1_000_000
    for _ in range(HUGE_BYTES // len(chunk)):
        await stream.write(chunk)
    await stream.write(b'"}')
    await stream.write_eof()
    return stream


async def _drip(request: web.Request, reply: web.Response, seconds: float) -> web.StreamResponse:
    body, steps = bytes(reply.body or b""), 20
    told = {name: reply.headers[name] for name in KEPT_HEADERS if name in reply.headers}
    stream = web.StreamResponse(status=reply.status, headers=told)
    await stream.prepare(request)
    size = max(1, -(-len(body) // steps))
    for start in range(0, len(body), size):
        await asyncio.sleep(seconds / steps)
        await stream.write(body[start : start + size])
    await stream.write_eof()
    return stream
