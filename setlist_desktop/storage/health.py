"""What the library file says of itself: its schema, its counts, whether it is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import func, select, text

from setlist_desktop.storage.rows import ArtistRow, PerformanceRow, SetlistRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class LibraryFacts(Struct, frozen=True):
    """Counts of the library; `damage` is SQLite's own finding, "" where the file is whole."""

    schema: str
    artists: int
    shows: int
    setlists: int
    damage: str


def library_facts(session: Session) -> LibraryFacts:
    """Look the whole file through; takes about a second for every few hundred megabytes."""
    found = session.execute(text("PRAGMA quick_check(1)")).scalar_one()
    return LibraryFacts(
        schema=session.execute(text("SELECT version_num FROM alembic_version")).scalar_one(),
        artists=_count(session, ArtistRow),
        shows=_count(session, PerformanceRow),
        setlists=_count(session, SetlistRow),
        damage="" if found == "ok" else str(found),
    )


def _count(session: Session, row: type[ArtistRow | PerformanceRow | SetlistRow]) -> int:
    return session.execute(select(func.count()).select_from(row)).scalar_one()
