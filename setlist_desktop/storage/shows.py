"""Queries over shows: an artist's list, one show, and a show added by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from sqlalchemy import and_, case, desc, func, insert, or_, select, tuple_

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import Show, ShowStatus, Tickets
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.bulk import id_list
from setlist_desktop.storage.instants import from_stored
from setlist_desktop.storage.profiles import FIRST
from setlist_desktop.storage.rows import (
    ArtistRow,
    PerformanceRow,
    SetlistRow,
    ShowRow,
    VenueRow,
)
from setlist_desktop.storage.rows_people import AttendanceRow
from setlist_desktop.storage.rows_sync import TicketRow
from setlist_desktop.storage.scores import own_scores
from setlist_desktop.storage.venues import find_or_add_venue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.shows import NewShow
    from setlist_desktop.storage.database import Write


def shows_of_artist(
    session: Session, artist_id: int, since: date | None = None, until: date | None = None
) -> list[Show]:
    """Return an artist's shows from a date on (undated ones, too) and up to one.

    By date (undated last), place and ordinal.
    """
    on = PerformanceRow.show_date
    wanted = PerformanceRow.artist_id == artist_id
    if since is not None:
        wanted = and_(wanted, or_(on >= since, on.is_(None)))
    if until is not None:
        wanted = and_(wanted, on <= until)
    listing = _listing(wanted).order_by(on.is_(None), on, PerformanceRow.ordinal, PerformanceRow.id)
    shows = [_show(row) for row in session.execute(listing)]
    return _scored(shows, own_scores(session, artist_id))


def past_shows(
    session: Session, artist_id: int, until: date, before: Show | None, most: int
) -> list[Show]:
    """Return so many of an artist's shows up to a date, newest first, that come after `before`."""
    order = PerformanceRow.show_date, PerformanceRow.ordinal, PerformanceRow.id
    wanted = and_(PerformanceRow.artist_id == artist_id, PerformanceRow.show_date <= until)
    if before is not None:
        wanted = and_(wanted, tuple_(*order) < (before.date, before.ordinal, before.id))
    ids = session.scalars(
        select(PerformanceRow.id).where(wanted).order_by(*map(desc, order)).limit(most)
    ).all()
    rows = session.execute(_listing(PerformanceRow.id.in_(id_list(ids))))
    found = {row[0]: _show(row) for row in rows}
    return _scored([found[show_id] for show_id in ids], own_scores(session, artist_id, ids))


def count_shows(session: Session, artist_id: int, until: date) -> int:
    """Return how many shows an artist has up to a date."""
    wanted = PerformanceRow.artist_id == artist_id, PerformanceRow.show_date <= until
    return session.scalar(select(func.count()).select_from(PerformanceRow).where(*wanted)) or 0


def _scored(shows: list[Show], scores: dict[int, float]) -> list[Show]:
    return [replace(s, score=scores[s.id]) if s.id in scores else s for s in shows]


def shows_of_ids(session: Session, ids: Sequence[int]) -> list[Show]:
    """Return the shows of these performances that there are, in no certain order."""
    listing = _listing(PerformanceRow.id.in_(ids))
    return [_show(row) for row in session.execute(listing)]


def one_show(session: Session, show_id: int) -> Show:
    """Return one show by its performance's id. Raises NotFound."""
    row = session.execute(_listing(PerformanceRow.id == show_id)).first()
    if row is None:
        raise NotFound(
            tr("No show has the id {id}.", id=show_id),
            hint=tr("List an artist's shows for ids."),
        )
    return _show(row)


def add_show(write: Write, show: NewShow) -> int:
    """Add a show by hand and return its id; one of that artist, date and venue stays as it is."""
    existing = _same_show(write.session, show)
    if existing is not None:
        return existing
    venue_id = find_or_add_venue(write, show.venue, show.city, show.country)
    event_id = write.session.execute(
        insert(ShowRow)
        .values(date=show.date, time=show.time, venue_id=venue_id)
        .returning(ShowRow.id)
    ).scalar_one()
    show_id = write.session.execute(
        insert(PerformanceRow)
        .values(show_id=event_id, artist_id=show.artist_id, tour=show.tour.strip())
        .returning(PerformanceRow.id)
    ).scalar_one()
    write.changed(Kind.SHOW, show_id)
    write.changed(Kind.ARTIST, show.artist_id)
    return show_id


def _same_show(session: Session, show: NewShow) -> int | None:
    on = ShowRow.date == show.date if show.date else ShowRow.date.is_(None)
    rows = session.execute(
        select(PerformanceRow.id, VenueRow.name, VenueRow.city)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .join(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.artist_id == show.artist_id, on)
        .order_by(PerformanceRow.ordinal, PerformanceRow.id)
    )
    city = name_key(show.city)
    for show_id, venue, known_city in rows:
        same_city = not city or not known_city or name_key(known_city) == city
        if same_city and name_key(venue) == name_key(show.venue):
            return int(show_id)
    return None


def _listing(condition: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's expressions
    """Return the one query of every show list; its columns are read by place in `_show`."""
    setlists = _setlists_of(condition)
    mine = and_(
        AttendanceRow.performance_id == PerformanceRow.id, AttendanceRow.profile_id == FIRST
    )
    return (
        select(
            PerformanceRow.id,
            PerformanceRow.artist_id,
            ArtistRow.name,
            ShowRow.date,
            VenueRow.name,
            VenueRow.city,
            VenueRow.region,
            VenueRow.country,
            ShowRow.time,
            VenueRow.zone,
            ShowRow.status,
            PerformanceRow.tour,
            PerformanceRow.url,
            PerformanceRow.ordinal,
            setlists.c.named_count,
            setlists.c.song_count,
            setlists.c.predicted,
            PerformanceRow.source,
            AttendanceRow.state,
            TicketRow.sale_from,
            TicketRow.sale_until,
            TicketRow.lowest,
            TicketRow.highest,
            TicketRow.currency,
            ShowRow.starts_at,
            VenueRow.capacity,
        )
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .join(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .outerjoin(setlists, setlists.c.performance_id == PerformanceRow.id)
        .outerjoin(AttendanceRow, mine)
        .outerjoin(TicketRow, TicketRow.performance_id == PerformanceRow.id)
        .where(condition)
    )


def _setlists_of(condition: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's expressions
    """Return what the setlists of such shows come to, folded to a row a show."""
    wanted = select(PerformanceRow.id).where(condition).correlate(None)
    played = SetlistRow.kind == "played"
    return (
        select(
            SetlistRow.performance_id,
            func.max(case((played, SetlistRow.song_count), else_=0)).label("song_count"),
            func.max(case((played, SetlistRow.named_count), else_=0)).label("named_count"),
            func.max(case((~played, 1), else_=0)).label("predicted"),
        )
        .where(SetlistRow.performance_id.in_(wanted))
        .group_by(SetlistRow.performance_id)
        .subquery()
    )


def _show(row: Any) -> Show:  # noqa: ANN401 - a row of the listing, by position
    return Show(
        id=row[0],
        artist_id=row[1],
        artist_name=row[2],
        date=row[3],
        venue=row[4] or "",
        city=row[5] or "",
        region=row[6] or "",
        country=row[7] or "",
        time=row[8],
        zone=row[9],
        status=ShowStatus(row[10]),
        tour=row[11],
        url=row[12],
        ordinal=row[13],
        has_setlist=bool(row[14]),
        song_count=row[15] or 0,
        predicted=bool(row[16]),
        source=row[17],
        attendance=Attendance(row[18]) if row[18] else None,
        # Its currency is empty at the least where there is a row.
        tickets=None if row[23] is None else _tickets(*row[19:24]),
        starts_at=from_stored(row[24]),
        capacity=row[25],
    )


def _tickets(
    sale_from: datetime | None,
    sale_until: datetime | None,
    lowest: float | None,
    highest: float | None,
    currency: str,
) -> Tickets:
    return Tickets(from_stored(sale_from), from_stored(sale_until), lowest, highest, currency)
