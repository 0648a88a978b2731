"""Backups of a library file: made whole and checked, listed, rotated.

A copy is written under a name of its own, checked, brought to the disk, and only then given its
place: what stands in the folder is whole.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Backup, Reason, superfluous
from setlist_desktop.domain.errors import (
    StorageDamaged,
    StorageError,
    StorageReadOnly,
)
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.database import BUSY_TIMEOUT_S, storage_error
from setlist_desktop.system.folders import is_full, no_space

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPLICATION_ID = 0x5E71_157D
"""SQLite's mark of whose file it is; written with the first migration."""

_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(?P<reason>[a-z]+)-(?P<stamp>\d{8}T\d{12}Z)\.sqlite3")


def folder_of(path: Path) -> Path:
    """Return the folder of a library's backups."""
    return path.parent / "backups"


def back_up(path: Path, reason: Reason, *, unless_unchanged: bool = False) -> Backup:
    """Write a copy of the library at `path` beside it, check that it is whole, and rotate.

    With `unless_unchanged`, the newest backup is returned as it is where nothing has been written
    since. Raises StorageDamaged where the library itself is not whole, StorageFull,
    StorageReadOnly; then nothing is left behind.
    """
    with told(path):
        make_folder(folder_of(path))
        with closing(connect(path)) as connection:
            newest = _newest_alike(path, connection) if unless_unchanged else None
            if newest is not None:
                return newest
            _check_source(connection, path)
            backup = _place_of(path, reason)
            copy_into(connection, backup)
    rotate(path)
    return _described(backup, reason)


def backups_of(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a library, newest first; not yet looked into."""
    prefix = f"{path.stem}-"
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for file in folder_of(path).iterdir():
            match = _NAME.fullmatch(file.name.removeprefix(prefix))
            if match and file.name.startswith(prefix) and match["reason"] in set(Reason):
                found.append(_described(file, Reason(match["reason"])))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def newest_good(path: Path) -> Backup | None:
    """Return the newest backup that is whole, looked through from end to end.

    What was only kept aside while another was restored does not count.
    """
    for backup in backups_of(path):
        if backup.reason is Reason.RESTORE:
            continue
        with suppress(StorageError, OSError):
            check_whole(backup.path)
            return backup
    return None


def rotate(path: Path) -> tuple[Backup, ...]:
    """Drop the backups that newer ones of their day, week and month stand for; return them."""
    dropped = superfluous(backups_of(path))
    for backup in dropped:
        with suppress(OSError):  # one that cannot be dropped now is dropped the next time
            backup.path.unlink()
    return dropped


def check_whole(copy: Path) -> None:
    """Look a copy through from end to end. Raises StorageDamaged."""
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as found:
            (mark,) = found.execute("PRAGMA application_id").fetchone()
            (words,) = found.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        raise StorageDamaged(
            tr("{copy} is no whole library: {error}.", copy=copy, error=error),
            hint=tr("Choose another backup."),
        ) from error
    if words != "ok" or mark != APPLICATION_ID:
        reason = words if words != "ok" else tr("it is not of this program")
        raise StorageDamaged(
            tr("{copy} is no whole library: {reason}.", copy=copy, reason=reason),
            hint=tr("Choose another backup."),
        )


def copy_into(connection: sqlite3.Connection, target: Path) -> None:
    """Write the connection's library into `target`, which appears whole or not at all."""
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        connection.execute("VACUUM INTO ?", (str(partial),))
        check_whole(partial)
        _bring_to_disk(partial)
        partial.replace(target)
        _bring_to_disk(target.parent)
    finally:
        partial.unlink(missing_ok=True)


def connect(path: Path) -> sqlite3.Connection:
    """Return a plain connection whose transactions are begun by hand."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    connection.execute("PRAGMA synchronous=NORMAL")
    return connection


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there keeps its mode."""
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        folder.chmod(0o700)  # whatever the umask says


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the refusals of system and SQLite to read or write files into words."""
    try:
        yield
    except sqlite3.Error as error:
        raise storage_error(path, error) from error
    except OSError as error:
        if is_full(error):
            raise no_space(path) from error
        raise StorageReadOnly(
            tr(
                "The library {path} cannot be written: {reason}.",
                path=path,
                reason=error.strerror,
            ),
            hint=tr("Check the permissions of its folder, or choose another with --data-dir."),
        ) from error


def _place_of(path: Path, reason: Reason) -> Path:
    stamp = datetime.now(UTC).strftime(_STAMP)
    return folder_of(path) / f"{path.stem}-{reason.value}-{stamp}.sqlite3"


def _described(file: Path, reason: Reason) -> Backup:
    stamp = file.stem.rpartition("-")[2]
    made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    return Backup(file, reason, made_at, file.stat().st_size)


def _check_source(connection: sqlite3.Connection, path: Path) -> None:
    (words,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if words != "ok":
        raise StorageDamaged(
            tr("The library {path} is damaged: {words}.", path=path, words=words),
            hint=tr("Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`."),
        )


def _newest_alike(path: Path, connection: sqlite3.Connection) -> Backup | None:
    """Return the newest backup if the library's log has not moved since."""
    newest = next(iter(backups_of(path)), None)
    if newest is None:
        return None
    try:
        with closing(sqlite3.connect(f"{newest.path.absolute().as_uri()}?mode=ro", uri=True)) as at:
            return newest if _state(at) == _state(connection) else None
    except sqlite3.Error:
        return None


def _state(connection: sqlite3.Connection) -> tuple[object, ...]:
    """Return what tells one state of a library from another: its schema and its log's end."""
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    logged = connection.execute(
        "SELECT seq FROM sqlite_sequence WHERE name = 'change_log'"
    ).fetchone()
    return (revision, logged)


def _bring_to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
