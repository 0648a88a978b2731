"""Who plays on the same bill: all acts at one venue on one day, festivals among them.

Services tell each artist's shows on their own, so that the acts of a night come as shows of their
own; an act added by hand stands in the same show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import Act
from setlist_desktop.storage.rows import PerformanceLinkRow, PerformanceRow, SetlistRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_BESIDE = """
    JOIN show ON show.id = mine.show_id
    JOIN show AS night ON night.id = show.id
        OR (night.venue_id = show.venue_id AND night.date = show.date)
    JOIN performance AS act ON act.show_id = night.id
    JOIN artist ON artist.id = act.artist_id AND artist.removed_at IS NULL
"""
_OF_ARTIST = text(
    f"SELECT mine.id, artist.name FROM performance AS mine {_BESIDE}"  # noqa: S608 - no input
    " WHERE mine.artist_id = :artist AND act.artist_id <> :artist"
    " ORDER BY act.billing, act.id"
)
_OF_SHOW = text(
    "SELECT act.id, artist.id, artist.name, act.billing"  # noqa: S608 - no input
    f" FROM performance AS mine {_BESIDE} WHERE mine.id = :show ORDER BY act.billing, act.id"
)


def bills_of_artist(session: Session, artist_id: int) -> dict[int, tuple[str, ...]]:
    """Return the names of the other acts of an artist's shows, by performance; most have none."""
    bills: dict[int, list[str]] = {}
    for show_id, name in session.execute(_OF_ARTIST, {"artist": artist_id}):
        bills.setdefault(show_id, []).append(name)
    return {show_id: tuple(dict.fromkeys(names)) for show_id, names in bills.items()}


def bill_of_show(session: Session, show_id: int) -> tuple[Act, ...]:
    """Return all acts of a show's night, itself among them. Raises NotFound."""
    acts = session.execute(_OF_SHOW, {"show": show_id}).all()
    if not acts:
        raise NotFound(tr("No show has the id {id}.", id=show_id))
    return tuple(Act(*act[:4]) for act in acts)


def add_act(write: Write, show_id: int, artist_id: int) -> int:
    """Put an artist on a show's bill, last; return its performance, the one there is if any."""
    for act in bill_of_show(write.session, show_id):
        if act.artist_id == artist_id:
            return act.show_id
    mine = write.session.get_one(PerformanceRow, show_id)
    last = max(act.billing for act in bill_of_show(write.session, show_id))
    added = write.session.execute(
        insert(PerformanceRow)
        .values(show_id=mine.show_id, artist_id=artist_id, billing=last + 1, tour="")
        .returning(PerformanceRow.id)
    ).scalar_one()
    write.changed(Kind.SHOW, show_id)
    write.changed(Kind.SHOW, added)
    write.changed(Kind.ARTIST, artist_id)
    return added


def take_off(write: Write, show_id: int) -> None:
    """Take an act off its bill that was put there by hand, and of which nothing is known.

    Raises NotFound, or Conflict where it has a setlist, comes from a service, or is alone.
    """
    session = write.session
    row = session.get(PerformanceRow, show_id)
    if row is None:
        raise NotFound(tr("No show has the id {id}.", id=show_id))
    of_it = (
        select(SetlistRow.id).where(SetlistRow.performance_id == show_id),
        select(PerformanceLinkRow.id).where(PerformanceLinkRow.performance_id == show_id),
    )
    beside = select(PerformanceRow.id).where(
        PerformanceRow.show_id == row.show_id, PerformanceRow.id != show_id
    )
    alone = session.scalar(beside.limit(1)) is None
    if alone or any(session.scalar(query.limit(1)) is not None for query in of_it):
        raise Conflict(
            tr("Only an act that was added by hand and has no setlist can be taken off a bill."),
            hint=tr("Put its setlist into the trash first."),
        )
    write.changed(Kind.SHOW, show_id)
    write.changed(Kind.ARTIST, row.artist_id)
    for act in session.scalars(beside):
        write.changed(Kind.SHOW, act)
    session.execute(delete(PerformanceRow).where(PerformanceRow.id == show_id))
