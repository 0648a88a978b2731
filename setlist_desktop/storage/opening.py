"""Opens a library: makes its folder and file, and brings an older one up to date.

Alembic is imported only where something has to be migrated: that takes longer than all the rest.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.errors import SchemaTooNew, StorageDamaged
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.backup import (
    APPLICATION_ID,
    back_up,
    connect,
    make_folder,
    newest_good,
    told,
)
from setlist_desktop.storage.database import BUSY_TIMEOUT_S, Database, translated
from setlist_desktop.storage.migrations import HEAD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.storage.migrations import Step


def open_database(path: Path, bus: ChangeBus) -> Database:
    """Open the library at `path`, making or migrating it where need be.

    A folder made here is for its owner alone (0700), the file always (0600). Raises
    StorageReadOnly, StorageFull, StorageDamaged (no library at all, too; names the newest good
    backup), StorageBusy, or SchemaTooNew for a file of a newer version of the program.
    """
    _make_file(path)
    try:
        return _opened(path, bus)
    except StorageDamaged as error:
        backup = newest_good(path)
        if backup is None:
            raise
        raise StorageDamaged(
            error.message,
            hint=tr(
                "The newest good backup is of {time}: bring it back with"
                " `setlist-desktop restore latest`.",
                time=backup.words,
            ),
        ) from error


def _opened(path: Path, bus: ChangeBus) -> Database:
    with translated(path), closing(connect(path)) as connection:
        revision = revision_of(connection, path)
        if revision != HEAD:
            _bring_up_to_date(connection, path, revision)
        else:
            _check_writable(connection)
        (opened_at,) = connection.execute("SELECT max(seq) FROM change_log").fetchone()
    return Database(path, bus, opened_at or 0)


def _make_file(path: Path) -> None:
    with told(path):
        make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)


def _check_writable(connection: sqlite3.Connection) -> None:
    """Find out now, and not at the first edit, that nothing can be written."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def revision_of(connection: sqlite3.Connection, path: Path) -> str:
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
            tr("The file {path} is no library of Setlist Desktop.", path=path),
            hint=tr("Move it away, or choose another folder with --data-dir."),
        )
    return str(stamped[0])


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, revision: str) -> None:
    from setlist_desktop.storage.migrations import steps

    migrate(connection, path, revision, steps())


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    revision: str,
    steps: Sequence[Step],
    *,
    keep_backup: bool = True,
) -> None:
    """Run the steps after `revision`, each in its own transaction, after a verified backup."""
    known = ["", *(step.revision for step in steps)]
    if revision not in known:
        raise SchemaTooNew(
            tr(
                "The library {path} has the schema {revision}, this program knows up to {last}.",
                path=path,
                revision=revision,
                last=known[-1],
            ),
            hint=tr(
                "Install the newest version of Setlist Desktop, or choose another folder with"
                " --data-dir."
            ),
        )
    if revision and keep_backup:
        back_up(path, Reason.MIGRATION)
    connection.execute("PRAGMA journal_mode=WAL")
    _run(path, steps[known.index(revision) :])


def _run(path: Path, steps: Sequence[Step]) -> None:
    """Run steps, each unless another process has done so since; all of a step or nothing."""
    from sqlalchemy import URL, create_engine, event
    from sqlalchemy.pool import NullPool

    # Foreign keys stay off, as SQLite has them by default: a step may make tables anew.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S, "isolation_level": None},
        poolclass=NullPool,
    )
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.connect() as alchemy:
        connection: sqlite3.Connection = alchemy.connection.driver_connection  # type: ignore[assignment]
        for step in steps:
            with alchemy.begin():
                if revision_of(connection, path) < step.revision:
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
            tr("Rows of the table {table} refer to rows that are missing.", table=broken[0]),
            hint=tr("The library was left as it is. Restore a backup."),
        )


def _stamp(connection: sqlite3.Connection, revision: str) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute("DELETE FROM alembic_version")
    connection.execute("INSERT INTO alembic_version (version_num) VALUES (?)", (revision,))
