"""Notices what other processes write into the library, and tells the bus.

SQLite counts a file's versions for each connection (`PRAGMA data_version`), at the cost of one
small read; only when that has moved are the changes read, from the log that every write keeps.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from setlist_desktop.domain.changes import EVERYTHING, ChangeSet, Kind, everything_changed
from setlist_desktop.storage.database import BUSY_TIMEOUT_S, translated

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

INTERVAL_S = 0.5

_KINDS = frozenset(kind.value for kind in Kind)


class Watch:
    """Follows one library. `run` as a task of the loop that publishes; cancel it to stop."""

    def __init__(self, database: Database, interval_s: float = INTERVAL_S) -> None:
        self._database = database
        self._interval_s = interval_s

    async def run(self) -> None:
        """Publish, until cancelled, what others have written since the library was opened."""
        worker = ThreadPoolExecutor(1, thread_name_prefix="library-watch")
        loop = asyncio.get_running_loop()
        log = _Log(self._database)
        try:
            await loop.run_in_executor(worker, log.open)
            while True:
                for changes in await loop.run_in_executor(worker, log.news):
                    self._database.bus.publish(changes)
                await asyncio.sleep(self._interval_s)
        finally:
            worker.submit(log.close)
            worker.shutdown(wait=True)


class _Log:
    """The change log as one connection sees it; all calls come from one thread."""

    def __init__(self, database: Database) -> None:
        self._path = database.path
        self._origin = database.origin
        self._connection: sqlite3.Connection | None = None
        self._version = -1  # so that the first look finds what has come since the opening
        self._seen = database.opened_at

    def open(self) -> None:
        with translated(self._path):
            self._connection = sqlite3.connect(
                self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None
            )
            self._connection.execute("PRAGMA query_only=ON")

    def news(self) -> list[ChangeSet]:
        """Return what others have changed since, each process's changes as one set."""
        if self._connection is None:
            return []
        with translated(self._path):
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
            if version == self._version:
                return []
            rows = self._connection.execute(
                "SELECT seq, kind, row_id, origin FROM change_log WHERE seq > ? ORDER BY seq",
                (self._seen,),
            ).fetchall()
        self._version = version
        return self._change_sets(rows)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _change_sets(self, rows: list[tuple[int, str, int, str]]) -> list[ChangeSet]:
        ids: dict[str, dict[Kind, set[int]]] = defaultdict(lambda: defaultdict(set))
        for seq, kind, row_id, origin in rows:
            self._seen = seq
            if kind == EVERYTHING:
                self._seen = rows[-1][0]
                return [everything_changed(origin)]
            # A newer version of the program may tell of kinds that this one does not show.
            if origin != self._origin and kind in _KINDS:
                ids[origin][Kind(kind)].add(row_id)
        return [
            ChangeSet({kind: frozenset(found) for kind, found in kinds.items()}, origin)
            for origin, kinds in ids.items()
        ]
