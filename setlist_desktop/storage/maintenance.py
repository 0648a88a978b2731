"""Care of a library: sizes, soundness, what is left over, order among the indexes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from sqlalchemy import text

from setlist_desktop.domain.maintenance import Cleaned, Condition, Orphans, TableSize
from setlist_desktop.storage.backup import connect
from setlist_desktop.storage.instants import to_stored

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

NEWS_KEPT = 100_000
LOGS_KEPT = timedelta(days=90)

_ORPHANS = {
    "venue": "id NOT IN (SELECT venue_id FROM show WHERE venue_id IS NOT NULL)"
    " AND id NOT IN (SELECT venue_id FROM venue_review) AND capacity IS NULL",
    "album": "NOT EXISTS (SELECT 1 FROM song WHERE song.artist_id = album.artist_id"
    " AND song.album = album.title)",
    "tour": "NOT EXISTS (SELECT 1 FROM performance WHERE performance.artist_id = tour.artist_id"
    " AND performance.tour = tour.name)",
    "city": "NOT EXISTS (SELECT 1 FROM venue WHERE venue.city = city.name"
    " AND venue.country = city.country)",
}


def condition(session: Session) -> Condition:
    """Look the whole library through; takes about a second for every hundred megabytes."""
    (page,) = session.execute(text("PRAGMA page_size")).one()
    (pages,) = session.execute(text("PRAGMA page_count")).one()
    (free,) = session.execute(text("PRAGMA freelist_count")).one()
    found = session.execute(text("PRAGMA integrity_check(1)")).scalar_one()
    return Condition(
        tables=table_sizes(session),
        size_bytes=page * pages,
        free_bytes=page * free,
        damage="" if found == "ok" else str(found),
        orphans=orphans(session),
    )


def table_sizes(session: Session) -> tuple[TableSize, ...]:
    """Return the tables with rows and bytes, the biggest first; parts of the index are one."""
    listed = session.execute(
        text("SELECT name, tbl_name FROM sqlite_master WHERE type IN ('table', 'index')")
    )
    names: dict[str, str] = {row.name: row.tbl_name for row in listed}
    sizes: dict[str, int] = {}
    for name, size in session.execute(text("SELECT name, sum(pgsize) FROM dbstat GROUP BY name")):
        table = names.get(name, name)
        parts = (index for index in ("find_show", "find") if table.startswith(f"{index}_"))
        table = next(parts, table)
        sizes[table] = sizes.get(table, 0) + size
    sizes = {name: size for name, size in sizes.items() if not name.startswith("sqlite_")}
    counted = [TableSize(name, _count(session, name), size) for name, size in sizes.items()]
    return tuple(sorted(counted, key=lambda table: (-table.size_bytes, table.name)))


def orphans(session: Session) -> Orphans:
    """Count what nothing leads to any more."""
    broken = session.execute(text("SELECT count(*) FROM pragma_foreign_key_check")).scalar_one()
    left = {name: _count(session, name, where) for name, where in _ORPHANS.items()}
    return Orphans(broken, left["venue"], left["album"], left["tour"], left["city"])


def clean(write: Write, before: datetime, news_kept: int = NEWS_KEPT) -> Cleaned:
    """Take out what nothing leads to, and what was logged before an instant."""
    past = "seq <= (SELECT max(seq) FROM change_log) - :kept"
    return replace(
        forget_logs(write, before),
        orphans=sum(_drop(write, name, where) for name, where in _ORPHANS.items()),
        news=_drop(write, "change_log", past, kept=news_kept),
    )


def forget_logs(write: Write, before: datetime) -> Cleaned:
    """Take out what was logged before an instant: runs of jobs, requests, counts of looks."""
    since = to_stored(before)
    return Cleaned(
        runs=_drop(write, "job_run", "ended_at < :since", since=since),
        requests=_drop(write, "request_log", "sent_at < :since", since=since),
        views=_drop(write, "view_count", "day < :since", since=before.date().isoformat()),
    )


def _drop(write: Write, table: str, where: str, **values: object) -> int:
    statement = text(f"DELETE FROM {table} WHERE {where} RETURNING 1")  # noqa: S608 - own names
    return len(write.session.execute(statement, values).all())


def put_in_order(path: Path) -> int:
    """Build indexes anew, merge the index of words, give free space back; return bytes freed.

    Takes as long as a backup, and as much space on the disk meanwhile.
    """
    connection = connect(path)
    try:
        before = _size(connection)
        connection.execute("REINDEX")
        connection.execute("INSERT INTO find (find) VALUES ('optimize')")
        connection.execute("INSERT INTO find_show (find_show) VALUES ('optimize')")
        connection.execute("PRAGMA analysis_limit=1000")
        connection.execute("ANALYZE")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return before - _size(connection)
    finally:
        connection.close()


def _size(connection: sqlite3.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages * page)


def _count(session: Session, table: str, where: str = "TRUE") -> int:
    statement = text(f'SELECT count(*) FROM "{table}" WHERE {where}')  # noqa: S608 - own names
    return int(session.execute(statement).scalar_one())
