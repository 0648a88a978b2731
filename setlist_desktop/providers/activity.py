"""What was asked of each service today and how it answered: counted here, added up in one file.

Every process on a data folder adds its own counts, so that `doctor` knows of the window's.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import Counter
from datetime import UTC, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from setlist_desktop.domain.activity import SentRequest, ServiceActivity
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.locking import locked_file, read_all, write_all
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import RequestLog
    from setlist_desktop.system.clock import Clock

LATENCY_BOUNDS_S = tuple(round(0.005 * 1.5**step, 4) for step in range(24))
FLUSH_AFTER = 50
_FILE_LIMIT = 1024 * 1024
_ID = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} | (?=..)[0-9a-z]*[0-9][0-9a-z]*",
    re.IGNORECASE | re.VERBOSE,
)
_FORM = 1


class Counts(Struct):
    """One service's counts of one day; `latency` in classes of LATENCY_BOUNDS_S."""

    requests: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    latency: list[int] = field(default_factory=lambda: [0] * (len(LATENCY_BOUNDS_S) + 1))
    seconds: float = 0.0
    received_bytes: int = 0
    hits: int = 0
    misses: int = 0
    last_error: str = ""
    last_error_at: str = ""

    def add(self, other: Counts) -> None:
        """Add another's counts; its error is the newer one."""
        self.requests.update(other.requests)
        self.statuses.update(other.statuses)
        self.latency = [a + b for a, b in zip(self.latency, other.latency, strict=True)]
        self.seconds += other.seconds
        self.received_bytes += other.received_bytes
        self.hits += other.hits
        self.misses += other.misses
        if other.last_error:
            self.last_error, self.last_error_at = other.last_error, other.last_error_at


class Activity:
    """Counts of this process since they were last added to the file, and the sum with it.

    Never fails: what cannot be written stays in memory. `file` None: in memory alone. `log` is
    told of each request.
    """

    def __init__(self, file: Path | None, clock: Clock, log: RequestLog | None = None) -> None:
        self._file = file
        self._clock = clock
        self._log = log
        self._day = self._today()
        self._own: dict[Service, Counts] = {}
        self._unwritten = 0

    def answered(
        self, service: Service, endpoint: str, status: int, took_s: float, size: int
    ) -> None:
        """Count a reply of any status."""
        counts = self._of(service)
        counts.requests[endpoint] += 1
        counts.statuses[str(status)] += 1
        counts.latency[bisect_left(LATENCY_BOUNDS_S, took_s)] += 1
        counts.seconds += took_s
        counts.received_bytes += size
        self._note(service, endpoint, str(status), took_s)
        self._counted()

    def unanswered(self, service: Service, endpoint: str) -> None:
        """Count a request without a reply."""
        counts = self._of(service)
        counts.requests[endpoint] += 1
        counts.statuses["none"] += 1
        self._note(service, endpoint, "none")
        self._counted()

    def looked_up(self, service: Service, *, hit: bool) -> None:
        """Count a look into the cache."""
        counts = self._of(service)
        counts.hits += hit
        counts.misses += not hit

    def failed(self, service: Service, words: str) -> None:
        """Remember the last error that a user would have been told."""
        counts = self._of(service)
        counts.last_error = redact(words)
        counts.last_error_at = self._clock.now().astimezone(UTC).isoformat(timespec="seconds")

    def today(self) -> dict[Service, ServiceActivity]:
        """Return what all processes have counted today."""
        self._begin_day()
        total = self._read_file()
        for service, counts in self._own.items():
            total.setdefault(service, Counts()).add(counts)
        return {service: _told(total.get(service, Counts())) for service in Service}

    def flush(self) -> None:
        """Add the counts to the file; where another process holds it, next time."""
        self._unwritten = 0
        if self._file is None or not self._own:
            return
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with locked_file(self._file) as descriptor:
                total = _parsed(read_all(descriptor, _FILE_LIMIT), self._day)
                for service, counts in self._own.items():
                    total.setdefault(service, Counts()).add(counts)
                write_all(descriptor, _text(self._day, total))
        except OSError:
            return
        self._own.clear()

    async def settle(self) -> None:
        """Have written what was counted and logged."""
        self.flush()
        if self._log is not None:
            await self._log.flush()

    def _note(
        self, service: Service, endpoint: str, outcome: str, took_s: float | None = None
    ) -> None:
        if self._log is None:
            return
        took_ms = None if took_s is None else round(took_s * 1000)
        sent_at = self._clock.now() - timedelta(seconds=took_s or 0.0)
        self._log.note(SentRequest(service, endpoint, sent_at, took_ms, outcome))

    def _of(self, service: Service) -> Counts:
        self._begin_day()
        return self._own.setdefault(service, Counts())

    def _begin_day(self) -> None:
        today = self._today()
        if today != self._day:
            self.flush()
            self._day = today
            self._own.clear()

    def _counted(self) -> None:
        self._unwritten += 1
        if self._unwritten >= FLUSH_AFTER:
            self.flush()

    def _read_file(self) -> dict[Service, Counts]:
        if self._file is None:
            return {}
        try:
            return _parsed(self._file.read_bytes(), self._day)
        except OSError:
            return {}

    def _today(self) -> str:
        return self._clock.now().astimezone(UTC).date().isoformat()


def endpoint_of(path: str) -> str:
    """Return a call's path with `*` in place of ids, for counting."""
    parts = path.strip("/").split("/")
    return "/".join("*" if _ID.fullmatch(part) else part for part in parts)


def _told(counts: Counts) -> ServiceActivity:
    return ServiceActivity(
        requests=dict(counts.requests),
        statuses=dict(counts.statuses),
        hits=counts.hits,
        misses=counts.misses,
        received_bytes=counts.received_bytes,
        latency=tuple(counts.latency),
        latency_bounds_s=LATENCY_BOUNDS_S,
        latency_sum_s=counts.seconds,
        last_error=counts.last_error,
        last_error_at=counts.last_error_at,
    )


def _text(day: str, total: dict[Service, Counts]) -> bytes:
    services = {
        service.value: {
            "requests": counts.requests,
            "statuses": counts.statuses,
            "latency": counts.latency,
            "seconds": round(counts.seconds, 3),
            "received_bytes": counts.received_bytes,
            "hits": counts.hits,
            "misses": counts.misses,
            "last_error": counts.last_error,
            "last_error_at": counts.last_error_at,
        }
        for service, counts in total.items()
    }
    return json.dumps({"form": _FORM, "day": day, "services": services}).encode()


def _parsed(data: bytes, day: str) -> dict[Service, Counts]:
    """Return the counts of a day; a file of another day, form or content counts nothing."""
    try:
        told = json.loads(data or b"{}")
        if told.get("form") != _FORM or told.get("day") != day:
            return {}
        return {Service(name): _counts(value) for name, value in told["services"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _counts(value: dict[str, Any]) -> Counts:
    latency = [int(number) for number in value["latency"]]
    if len(latency) != len(LATENCY_BOUNDS_S) + 1:
        raise ValueError("other classes of latency")
    return Counts(
        Counter({str(name): int(number) for name, number in value["requests"].items()}),
        Counter({str(name): int(number) for name, number in value["statuses"].items()}),
        latency,
        float(value["seconds"]),
        int(value["received_bytes"]),
        int(value["hits"]),
        int(value["misses"]),
        str(value["last_error"]),
        str(value["last_error_at"]),
    )
