"""The rows of a library as they are, out and into an empty one.

They keep their ids, so that what refers to them by number (undo, scores, seals) holds. What a
trigger counts, what belongs to this computer alone (budgets, jobs, logs of requests) and the news
for other processes are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.changes import Kind
from setlist_desktop.storage import rows_catalogue, rows_people, rows_sync, score_rows
from setlist_desktop.storage.artists import has_any_artist
from setlist_desktop.storage.rows import ArtistRow, PerformanceRow, Row, SetlistRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Table
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_HERE_ONLY = frozenset(
    {
        "change_log",
        "request_budget",
        "request_log",
        "job_state",
        "job_run",
        rows_catalogue.ArtistCountRow.__tablename__,
        rows_catalogue.PerformanceCountRow.__tablename__,
        rows_catalogue.SongPlayRow.__tablename__,
        rows_catalogue.UnreckonedShowRow.__tablename__,
        rows_people.TrendRow.__tablename__,
        rows_catalogue.VoteTallyRow.__tablename__,
    }
)
# Before the rows from which triggers would make them; profiles before all that is theirs.
_FIRST = (
    "profile",
    "artist",
    rows_people.FollowRow.__tablename__,
    "album",
    "tour",
    "city",
)
_AT_ONCE = 5000

Values = dict[str, Any]


def tables() -> tuple[str, ...]:
    """Return the names of the tables that are archived, those that others refer to first."""
    for known_by in (score_rows.ScoreRow, rows_sync.JobStateRow):
        assert known_by.metadata is Row.metadata  # noqa: S101 - their tables are known, too
    known = [table.name for table in Row.metadata.sorted_tables]
    rest = [name for name in known if name not in _HERE_ONLY and name not in _FIRST]
    return (*_FIRST, *rest)


def rows_of(session: Session, name: str) -> Iterator[Values]:
    """Yield the rows of a table by key, each as its columns hold it."""
    table = Row.metadata.tables[name]
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key)
    result = session.connection().exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY {keys}')  # noqa: S608
    for row in result.mappings():
        yield dict(row)


def is_empty(session: Session) -> bool:
    """Whether the library holds nothing that rows with their ids could meet."""
    return not has_any_artist(session)


def put_back(write: Write, rows: Mapping[str, Iterable[Values]]) -> None:
    """Write rows into an empty library, in the order of `tables`.

    Columns that this version of the program does not know are left out.
    """
    for name in tables():
        table = Row.metadata.tables[name]
        batch: list[Values] = []
        for row in rows.get(name, ()):
            batch.append(row)
            if len(batch) == _AT_ONCE:
                _insert(write, table, batch)
                batch = []
        _insert(write, table, batch)
    for kind, row_type in (
        (Kind.ARTIST, ArtistRow),
        (Kind.SONG, ArtistRow),
        (Kind.SHOW, PerformanceRow),
        (Kind.SETLIST, SetlistRow),
    ):
        write.changed(kind, write.session.scalars(select(row_type.__table__.c.id)).all())


def _insert(write: Write, table: Table, batch: list[Values]) -> None:
    if not batch:
        return
    columns = [column.name for column in table.c if column.name in batch[0]]
    keys = [column.name for column in table.primary_key]
    names = ", ".join(f'"{name}"' for name in columns)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in keys)
    statement = (
        f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608
        f" ON CONFLICT ({', '.join(keys)}) DO "
        + (f"UPDATE SET {updates}" if updates else "NOTHING")
    )
    write.session.connection().exec_driver_sql(
        statement, [tuple(row.get(name) for name in columns) for row in batch]
    )
