"""The log of requests to services: what was sent when, and how it ended."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, defaultdict
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from setlist_desktop.domain.errors import StorageError
from setlist_desktop.domain.services import Service
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows_sync import RequestLogRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from setlist_desktop.domain.activity import SentRequest
    from setlist_desktop.storage.database import Database, Write

log = logging.getLogger(__name__)

KEPT = timedelta(days=30)
AT_ONCE = 20
"""So many requests are written together: a write for each would wait for the disk each time."""

_LOG = table_of(RequestLogRow)
_KNOWN = {service.value: service for service in Service}


class Requests:
    """Keeps the log in the library; a `RequestLog`. Call from one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[SentRequest] = []
        self._writing: asyncio.Task[None] | None = None

    def note(self, request: SentRequest) -> None:
        """Keep a request; it is written with others, at the latest by `flush`."""
        self._waiting.append(request)
        idle = self._writing is None or self._writing.done()
        if len(self._waiting) >= AT_ONCE and idle:
            self._writing = asyncio.get_running_loop().create_task(self._write())

    async def flush(self) -> None:
        """Write what waits. A library that cannot be written loses it, and nothing else."""
        if self._writing is not None:
            await asyncio.wait([self._writing])
        await self._write()

    async def of_day(self, now: datetime) -> Mapping[Service, Mapping[str, int]]:
        """Return the requests since midnight (UTC), of all processes, by service and endpoint."""
        await self.flush()
        midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        wanted = (
            select(_LOG.c.service, _LOG.c.endpoint, func.count())
            .where(_LOG.c.sent_at >= to_stored(midnight))
            .group_by(_LOG.c.service, _LOG.c.endpoint)
        )
        rows = await self._database.read(lambda session: session.execute(wanted).all())
        found: dict[Service, Counter[str]] = defaultdict(Counter)
        for service, endpoint, number in rows:
            if service in _KNOWN:
                found[_KNOWN[service]][endpoint] = number
        return found

    async def _write(self) -> None:
        batch, self._waiting = self._waiting, []
        rows = [
            {
                "service": one.service.value,
                "endpoint": one.endpoint,
                "sent_at": to_stored(one.sent_at),
                "took_ms": one.took_ms,
                "outcome": one.outcome,
            }
            for one in batch
        ]
        try:
            if rows:
                await self._database.write(lambda write: write.session.execute(insert(_LOG), rows))
        except StorageError as error:
            log.warning("%d requests were not logged: %s", len(rows), error.message)


def forget_requests(write: Write, before: datetime) -> int:
    """Drop the requests of before an instant; return how many."""
    gone = delete(_LOG).where(_LOG.c.sent_at < to_stored(before)).returning(_LOG.c.id)
    return len(write.session.execute(gone).all())
