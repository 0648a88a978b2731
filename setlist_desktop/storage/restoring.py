"""Brings a backup back into the library's place, all of it or nothing.

The backup is first copied, checked and brought up to date on the side. A library that can still
be written takes it over in one transaction, so that windows and commands that have it open go on
with the new content; one that is damaged is moved aside.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.changes import EVERYTHING
from setlist_desktop.domain.errors import NotFound, StorageBusy, StorageError
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.backup import (
    back_up,
    check_whole,
    connect,
    copy_into,
    folder_of,
    make_folder,
    told,
)
from setlist_desktop.storage.database import BUSY_TIMEOUT_S
from setlist_desktop.storage.migrations import HEAD, steps
from setlist_desktop.storage.opening import migrate, revision_of

if TYPE_CHECKING:
    from pathlib import Path

_AHEAD = 1_000_000
"""So far the log jumps on, past everything that was written while the backup was prepared."""


def restore(copy: Path, path: Path) -> Path | None:
    """Put the library of `copy` into the place of the one at `path`.

    Returns where the library that stood there is kept: a backup, or the damaged file itself; None
    where there was none. Raises StorageDamaged or SchemaTooNew for the copy, NotFound where there
    is none; then the library stays as it was.
    """
    if not copy.is_file():
        raise NotFound(
            tr("There is no backup {copy}.", copy=copy), hint=tr("List them with `backup --list`.")
        )
    check_whole(copy)
    with told(path):
        make_folder(folder_of(path))
        prepared = folder_of(path) / f".restoring-{os.getpid()}.sqlite3"
        try:
            _prepare(copy, prepared)
            return _take_over(prepared, path)
        finally:
            for rest in ("", "-wal", "-shm", "-journal"):
                prepared.with_name(prepared.name + rest).unlink(missing_ok=True)


def _prepare(copy: Path, prepared: Path) -> None:
    with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as source:
        copy_into(source, prepared)
    with closing(connect(prepared)) as connection:
        revision = revision_of(connection, copy)
        if revision != HEAD:
            migrate(connection, prepared, revision, steps(), keep_backup=False)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _take_over(prepared: Path, path: Path) -> Path | None:
    if not path.exists():
        _tell_others(prepared, 0)
        prepared.replace(path)
        return None
    try:
        kept = back_up(path, Reason.RESTORE).path
        logged = _last_logged(path)
    except StorageError as error:
        if error.code not in {"storage-damaged", "storage"}:
            raise
        aside = _move_aside(path)
        _tell_others(prepared, 0)
        prepared.replace(path)
        return aside
    _tell_others(prepared, logged)
    _overwrite(prepared, path)
    return kept


def _last_logged(path: Path) -> int:
    with closing(connect(path)) as connection:
        (last,) = connection.execute(
            "SELECT max(seq) FROM sqlite_sequence WHERE name = 'change_log'"
        ).fetchone()
    return int(last or 0)


def _tell_others(prepared: Path, logged: int) -> None:
    """Let the log go on where that of the replaced library ended, with the news of everything."""
    with closing(connect(prepared)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute(
            "INSERT INTO change_log (seq, kind, row_id, origin)"
            " VALUES (max(?, (SELECT coalesce(max(seq), 0) FROM change_log)) + ?, ?, 0, 'restore')",
            (logged, _AHEAD, EVERYTHING),
        )


def _overwrite(prepared: Path, path: Path) -> None:
    """Write all pages into the open library in one transaction."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S

    def give_up(_status: int, _remaining: int, _total: int) -> None:
        if time.monotonic() > deadline:
            raise StorageBusy(
                tr("The library {path} is in use by another program.", path=path),
                hint=tr("Try again in a moment."),
            )

    with closing(connect(prepared)) as source, closing(connect(path)) as target:
        source.backup(target, progress=give_up)


def _move_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = folder_of(path) / f"{path.stem}-damaged-{stamp}.sqlite3"
    for rest in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + rest).replace(aside.with_name(aside.name + rest))
    return aside
