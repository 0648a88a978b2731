"""The library's file: one writer thread, a few reader threads, and the news of each write.

`read(fn)` and `write(fn)` run a plain function on its thread and await the result. What leaves is
plain values and frozen records, never a row.
"""

from __future__ import annotations

import asyncio
import secrets
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field
from sqlalchemy import URL, Engine, create_engine, event, insert
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.orm import Session

from setlist_desktop.domain.changes import ChangeBus, ChangeCollector, ChangeSet, Kind
from setlist_desktop.domain.errors import (
    SetlistError,
    StorageBusy,
    StorageDamaged,
    StorageError,
    StorageFull,
    StorageReadOnly,
)
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.beginnings import reckon_beginnings
from setlist_desktop.storage.plays import count_few
from setlist_desktop.storage.rows import ChangeLogRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

T = TypeVar("T")

READERS = 3
BUSY_TIMEOUT_S = 15

_NEWS_KEPT = 100_000
"""Entries of the change log that other processes can still read."""


_COUNTED_AT_END = 3
"""So many artists' plays are counted when the library is closed, which must not take long."""

_ROOM_NEEDED = 64 * 1024
"""A disk with less free space than this is full for SQLite's files beside the library."""


class Write(Struct):
    """One transaction under way: its session, and what it has changed so far."""

    session: Session
    changes: ChangeCollector = field(default_factory=ChangeCollector)

    def changed(self, kind: Kind, ids: int | Iterable[int]) -> None:
        """Note rows as changed, for the views of every process."""
        self.changes.add(kind, ids)


class Database:
    """An open library. Make it with `open_database`; call from one event loop.

    `opened_at` is the last entry of the change log when it was opened: what others have written
    since is news. `reveal` shows what is hidden as a spoiler.
    """

    def __init__(self, path: Path, bus: ChangeBus, opened_at: int = 0) -> None:
        self.path = path
        self.bus = bus
        self.opened_at = opened_at
        self.reveal = False
        self.origin = secrets.token_hex(4)
        self._write_engine = _engine(path, read_only=False)
        self._read_engine = _engine(path, read_only=True)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="library-writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="library-reader")
        self._writes: set[asyncio.Task[Any]] = set()

    async def read(self, fn: Callable[[Session], T]) -> T:
        """Run `fn` on a reader thread with a session that cannot write."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, self.read_now, fn)

    def read_now(self, fn: Callable[[Session], T]) -> T:
        """Run `fn` on this thread, for code that is off the event loop already."""
        with translated(self.path), self._session(self._read_engine) as session:
            return fn(session)

    async def write(self, fn: Callable[[Write], T]) -> T:
        """Run `fn` on the writer thread in one transaction; then tell the bus.

        Commit and news stand together: a cancelled caller does not undo either.
        """
        task = asyncio.ensure_future(self._write_and_publish(fn))
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        return await asyncio.shield(task)

    async def _write_and_publish(self, fn: Callable[[Write], T]) -> T:
        loop = asyncio.get_running_loop()
        result, changes = await loop.run_in_executor(self._writer, self.write_now, fn)
        self.bus.publish(changes)
        return result

    def write_now(self, fn: Callable[[Write], T]) -> tuple[T, ChangeSet]:
        """Run `fn` in one transaction on this thread; return its result and what changed."""
        with translated(self.path), self._session(self._write_engine) as session:
            with session.begin():
                write = Write(session)
                result = fn(write)
                reckon_beginnings(session)
                changes = write.changes.finish(self.origin)
                _log_changes(session, changes)
            return result, changes

    def _session(self, engine: Engine) -> Session:
        return Session(engine, expire_on_commit=False, info={"revealed": self.reveal})

    async def alone(self, fn: Callable[[], T]) -> T:
        """Run `fn` on the writer's thread, so that no write of this process comes between.

        It makes its own connection. A cancelled caller does not end it.
        """
        loop = asyncio.get_running_loop()
        return await asyncio.shield(loop.run_in_executor(self._writer, fn))

    async def settle(self) -> None:
        """Wait for the writes that are under way, those of cancelled callers too."""
        while self._writes:
            await asyncio.gather(*self._writes, return_exceptions=True)

    async def close(self) -> None:
        """Wait for running writes, then close readers, then the writer."""
        await self.settle()
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        """Close without an event loop."""
        self._readers.shutdown(wait=True)
        self._read_engine.dispose()
        self._writer.submit(self._tidy)
        self._writer.shutdown(wait=True)
        self._write_engine.dispose()

    def _tidy(self) -> None:
        """Leave the file in order: old news forgotten, plays counted, statistics up to date."""
        with self._write_engine.begin() as connection:
            connection.exec_driver_sql(
                "DELETE FROM change_log WHERE seq <= (SELECT max(seq) FROM change_log) - ?",
                (_NEWS_KEPT,),
            )
            count_few(connection, _COUNTED_AT_END)
            connection.exec_driver_sql("PRAGMA optimize")


def _log_changes(session: Session, changes: ChangeSet) -> None:
    rows = [
        {"kind": kind.value, "row_id": row_id, "origin": changes.origin}
        for kind, ids in changes.ids.items()
        for row_id in sorted(ids)
    ]
    if rows:
        session.execute(insert(ChangeLogRow), rows)


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={
            "timeout": BUSY_TIMEOUT_S,
            "isolation_level": None,
            "check_same_thread": False,
        },
        pool_size=READERS if read_only else 1,
        max_overflow=1,
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
        cursor = connection.cursor()
        if not read_only:
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_S * 1000}")
        if read_only:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own event signature
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours, each with the file, the reason and the next step."""
    try:
        yield
    except SetlistError:
        raise
    except (DBAPIError, sqlite3.Error) as error:
        raise storage_error(path, error) from error


def _no_space(path: Path) -> bool:
    """Whether the disk is full: where even the index of the log cannot grow, SQLite says I/O."""
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_NEEDED
    except OSError:
        return False


def storage_error(path: Path, error: Exception) -> StorageError:
    """Return the error of ours that a SQLite error means."""
    original = getattr(error, "orig", None) or error
    text = str(original).lower()
    if "locked" in text or "busy" in text:
        return StorageBusy(
            tr("The library {path} is in use by another program.", path=path),
            hint=tr("Try again in a moment."),
        )
    if "disk is full" in text or "disk full" in text or ("i/o" in text and _no_space(path)):
        return StorageFull(
            tr("No space is left on the disk of {path}.", path=path),
            hint=tr("Nothing was half-written. Free some space and try again."),
        )
    if "readonly" in text or "unable to open" in text:
        return StorageReadOnly(
            tr("The library {path} cannot be written.", path=path),
            hint=tr("Check the permissions of its folder, or choose another with --data-dir."),
        )
    if "malformed" in text or "not a database" in text:
        return StorageDamaged(
            tr("The library {path} is damaged or no library.", path=path),
            hint=tr(
                "Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move"
                " the file away to begin anew."
            ),
        )
    if isinstance(error, DatabaseError | sqlite3.DatabaseError) and "i/o" in text:
        return StorageError(
            tr("The disk of {path} reports an error: {original}.", path=path, original=original)
        )
    raise error
