"""Tours that are hidden until the user has been, kept as decisions; nothing is asked of a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.spoilers import HiddenTour, masked
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import (
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueRow,
)
from setlist_desktop.storage.rows_people import AttendanceRow
from setlist_desktop.storage.rows_sync import DecisionRow

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

KIND = "hidden-tour"


def hidden_tours(session: Session, artist_id: int | None = None) -> tuple[HiddenTour, ...]:
    """Return the tours that are hidden, of one artist or of all."""
    kept = session.scalars(select(DecisionRow.key).where(DecisionRow.kind == KIND)).all()
    if not kept or session.info.get("revealed"):
        return ()
    wanted: list[ColumnElement[bool]] = [PerformanceRow.id.in_([int(key) for key in kept])]
    if artist_id is not None:
        wanted.append(PerformanceRow.artist_id == artist_id)
    rows = session.execute(
        select(
            PerformanceRow.id,
            PerformanceRow.artist_id,
            PerformanceRow.tour,
            ShowRow.date,
            VenueRow.zone,
        )
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(*wanted)
        .order_by(PerformanceRow.id)
    ).all()
    return tuple(
        HiddenTour(*row, _first_of(session, row.artist_id, row.tour) if row.tour else None)
        for row in rows
    )


def _first_of(session: Session, artist_id: int, tour: str) -> date | None:
    return session.scalar(
        select(func.min(ShowRow.date))
        .join(PerformanceRow, PerformanceRow.show_id == ShowRow.id)
        .where(PerformanceRow.artist_id == artist_id, PerformanceRow.tour == tour)
    )


def hidden_shows(session: Session, artist_id: int | None = None) -> frozenset[int]:
    """Return the shows (ids) of which nothing is told that was played; mostly none."""
    tours = hidden_tours(session, artist_id)
    if not tours:
        return frozenset()
    rows = session.execute(
        select(PerformanceRow.id, PerformanceRow.artist_id, PerformanceRow.tour, ShowRow.date)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .where(PerformanceRow.artist_id.in_({tour.artist_id for tour in tours}))
    )
    return frozenset(row.id for row in rows if any(tour.hides(*row) for tour in tours))


def unspoiled(session: Session, setlist: Setlist) -> Setlist:
    """Return a setlist as it may be shown."""
    if setlist.kind is not SetlistKind.PLAYED or not hidden_tours(session):
        return setlist
    return masked(setlist) if setlist.performance_id in hidden_shows(session) else setlist


def secret_songs(session: Session, artist_id: int | None = None) -> frozenset[int]:
    """Return the songs that only hidden shows tell of: no other show and no catalogue does."""
    hidden = hidden_shows(session, artist_id)
    if not hidden:
        return frozenset()
    played = (
        select(ItemSongRow.song_id)
        .join(ItemRow, ItemRow.id == ItemSongRow.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .join(SetlistRow, SetlistRow.id == SetRow.setlist_id)
        .join(PerformanceRow, PerformanceRow.id == SetlistRow.performance_id)
        .where(SetlistRow.kind == SetlistKind.PLAYED.value)
        .where(
            PerformanceRow.artist_id.in_(
                select(PerformanceRow.artist_id).where(PerformanceRow.id.in_(hidden))
            )
        )
    )
    there = set(session.scalars(played.where(PerformanceRow.id.in_(hidden)).distinct()))
    elsewhere = set(session.scalars(played.where(PerformanceRow.id.not_in(hidden)).distinct()))
    recorded = session.scalars(
        select(SongRow.id).where(
            SongRow.id.in_(there - elsewhere),
            (SongRow.recording_mbid.is_not(None)) | (SongRow.popularity.is_not(None)),
        )
    )
    return frozenset(there - elsewhere - set(recorded))


def hide_tour(write: Write, show_id: int, now: datetime) -> None:
    """Hide the tour of a show until the user has been to it. Raises NotFound."""
    artist_id = _artist_of(write.session, show_id)
    write.session.execute(
        insert(DecisionRow)
        .values(kind=KIND, key=str(show_id), value="hide", decided_at=to_stored(now))
        .on_conflict_do_nothing()
    )
    _tell(write, artist_id)


def show_tour(write: Write, show_id: int) -> None:
    """Hide the tour no longer. Raises NotFound."""
    artist_id = _artist_of(write.session, show_id)
    write.session.execute(
        delete(DecisionRow).where(DecisionRow.kind == KIND, DecisionRow.key == str(show_id))
    )
    _tell(write, artist_id)


def show_where_been(write: Write, now: datetime) -> int:
    """Hide no longer what the user has been to; return how many tours that are."""
    missed = set(
        write.session.scalars(
            select(AttendanceRow.performance_id).where(AttendanceRow.state == "missed")
        )
    )
    over = [
        tour
        for tour in hidden_tours(write.session)
        if tour.is_over(now, missed=tour.show_id in missed)
    ]
    for tour in over:
        show_tour(write, tour.show_id)
    return len(over)


def _artist_of(session: Session, show_id: int) -> int:
    artist_id = session.scalar(select(PerformanceRow.artist_id).where(PerformanceRow.id == show_id))
    if artist_id is None:
        raise NotFound(tr("No show has the id {id}.", id=show_id))
    return artist_id


def _tell(write: Write, artist_id: int) -> None:
    """Let everything that shows the artist's songs look again."""
    shows = select(PerformanceRow.id).where(PerformanceRow.artist_id == artist_id)
    setlists = select(SetlistRow.id).where(
        SetlistRow.performance_id.in_(shows), SetlistRow.kind == SetlistKind.PLAYED.value
    )
    write.changed(Kind.SHOW, write.session.scalars(shows).all())
    write.changed(Kind.SETLIST, write.session.scalars(setlists).all())
    write.changed(Kind.SONG, artist_id)
