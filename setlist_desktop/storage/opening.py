"""Opens a library: makes its folder and file, and brings an older one up to date.

Alembic is imported only where something has to be migrated: that takes longer than all the rest.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import (
    SchemaTooNew,
    StorageDamaged,
    StorageError,
    StorageFull,
    StorageReadOnly,
)
from setlist_desktop.storage.database import BUSY_TIMEOUT_S, Database, translated
from setlist_desktop.storage.migrations import HEAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.storage.migrations import Step

APPLICATION_ID = 0x5E71_157D
"""SQLite's mark of whose file it is; written with the first migration."""

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


def open_database(path: Path, bus: ChangeBus) -> Database:
    """Open the library at `path`, making or migrating it where need be.

    A folder made here is for its owner alone (0700), the file always (0600). Raises
    StorageReadOnly, StorageFull, StorageDamaged (no library at all, too), StorageBusy, or
    SchemaTooNew for a file of a newer version of the program.
    """
    _make_file(path)
    with translated(path), closing(_connect(path)) as connection:
        revision = _revision(connection, path)
        if revision != HEAD:
            _bring_up_to_date(connection, path, revision)
        else:
            _check_writable(connection)
        (opened_at,) = connection.execute("SELECT max(seq) FROM change_log").fetchone()
    return Database(path, bus, opened_at or 0)


def _make_file(path: Path) -> None:
    with _told(path):
        _make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        folder.chmod(0o700)  # whatever the umask says


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn the system's refusal to make a folder or file into words."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise StorageFull(
                f"No space is left on the disk of {path}.", hint="Free some space and try again."
            ) from error
        raise StorageReadOnly(
            f"The library {path} cannot be written: {error.strerror}.",
            hint="Check the permissions of its folder, or choose another with --data-dir.",
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    connection.execute("PRAGMA synchronous=NORMAL")
    return connection


def _check_writable(connection: sqlite3.Connection) -> None:
    """Find out now, and not at the first edit, that nothing can be written."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _revision(connection: sqlite3.Connection, path: Path) -> str:
    """Return the revision of the file, "" for an empty one."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return ""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    stamped = (
        "alembic_version" in tables
        and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    )
    if mark != APPLICATION_ID or not stamped:
        raise StorageDamaged(
            f"The file {path} is no library of Setlist Desktop.",
            hint="Move it away, or choose another folder with --data-dir.",
        )
    return str(stamped[0])


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, revision: str) -> None:
    from setlist_desktop.storage.migrations import steps

    migrate(connection, path, revision, steps())


def migrate(
    connection: sqlite3.Connection, path: Path, revision: str, steps: Sequence[Step]
) -> None:
    """Run the steps after `revision`, each in its own transaction, after a verified backup."""
    known = ["", *(step.revision for step in steps)]
    if revision not in known:
        raise SchemaTooNew(
            f"The library {path} has the schema {revision}, this program knows up to {known[-1]}.",
            hint="Install the newest version of Setlist Desktop, or choose another folder with"
            " --data-dir.",
        )
    if revision:
        with _told(path):
            back_up(connection, path, revision)
    connection.execute("PRAGMA journal_mode=WAL")
    for step in steps[known.index(revision) :]:
        _run(path, step)


def back_up(connection: sqlite3.Connection, path: Path, label: str) -> Path:
    """Write a copy of the library into `backups/` beside it, and check that it is whole."""
    folder = path.parent / "backups"
    _make_folder(folder)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = folder / f"{path.stem}-{label}-{stamp}.sqlite3"
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
        _check_whole(copy)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _check_whole(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        (words,) = connection.execute("PRAGMA integrity_check").fetchone()
    if words != "ok":
        raise StorageError(
            f"The backup {copy} is not whole: {words}.",
            hint="The library was left as it is. Check the disk.",
        )


def _run(path: Path, step: Step) -> None:
    """Run one step, unless another process has done so since; all of it or nothing."""
    from sqlalchemy import URL, create_engine, event
    from sqlalchemy.pool import NullPool

    # Foreign keys stay off, as SQLite has them by default: a step may make tables anew.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S, "isolation_level": None},
        poolclass=NullPool,
    )
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as alchemy:
        connection: sqlite3.Connection = alchemy.connection.driver_connection  # type: ignore[assignment]
        if _revision(connection, path) < step.revision:
            _upgrade(alchemy, connection, step)


def _upgrade(alchemy: Connection, connection: sqlite3.Connection, step: Step) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    step.upgrade(Operations(MigrationContext.configure(alchemy)))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    _stamp(connection, step.revision)
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise StorageDamaged(
            f"Rows of the table {broken[0]} refer to rows that are missing.",
            hint="The library was left as it is. Restore a backup.",
        )


def _stamp(connection: sqlite3.Connection, revision: str) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute("DELETE FROM alembic_version")
    connection.execute("INSERT INTO alembic_version (version_num) VALUES (?)", (revision,))
