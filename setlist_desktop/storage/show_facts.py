"""What is known of a show, mended by the user: one step of undo each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select, update

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.shows import ShowFacts, ShowStatus
from setlist_desktop.storage import undo
from setlist_desktop.storage.rows import PerformanceRow, ShowRow, VenueRow
from setlist_desktop.storage.venues import find_or_add_venue

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

SCOPE = "show-facts"
STEP = mark("Change of {venue}")


class _Told(msgspec.Struct):
    """The facts of a show, as a step keeps them."""

    show_id: int
    facts: ShowFacts


def facts_of(session: Session, show_id: int) -> ShowFacts:
    """Return what is known of a show. Raises NotFound."""
    row = session.execute(
        select(
            ShowRow.date,
            VenueRow.name,
            VenueRow.city,
            VenueRow.country,
            ShowRow.time,
            PerformanceRow.tour,
            ShowRow.status,
            ShowRow.festival,
        )
        .join(PerformanceRow, PerformanceRow.show_id == ShowRow.id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.id == show_id)
    ).first()
    if row is None:
        raise NotFound(tr("No show has the id {id}.", id=show_id))
    on, venue, city, country, at, tour, status, festival = row
    place = venue or "", city or "", country or ""
    return ShowFacts(on, *place, at, tour, ShowStatus(status), festival)


def change_facts(write: Write, show_id: int, facts: ShowFacts, now: datetime) -> None:
    """Change what is known of a show, as one step. Raises NotFound."""
    before = facts_of(write.session, show_id)
    if before == facts:
        return
    _put(write, _Told(show_id, facts))
    # The venue's own spelling of its city counts where there is one already.
    after = facts_of(write.session, show_id)
    step = undo.step_to_undo(write.session, SCOPE)
    undo.push(
        write.session,
        SCOPE,
        tr(STEP, venue=after.venue),
        _encode(_Told(show_id, after)),
        _encode(_Told(show_id, before)),
        version=(step.version_after if step else 0) + 1,
        now=now,
    )


def undo_change(write: Write) -> None:
    """Undo the last change. Raises Conflict where there is none, or the show is another now."""
    undo.turn(write.session, SCOPE, partial(_swap, write), back=True)


def redo_change(write: Write) -> None:
    """Redo the change undone last. Raises Conflict as `undo_change`."""
    undo.turn(write.session, SCOPE, partial(_swap, write), back=False)


def changes_undo_state(session: Session) -> UndoState:
    """Return the names of the changes that undo and redo would act on."""
    return undo.undo_state(session, SCOPE)


def _swap(write: Write, there: str, back: str) -> None:
    expected = _decode(there)
    if facts_of(write.session, expected.show_id) != expected.facts:
        raise Conflict(tr("The show was changed meanwhile."), hint=tr("Change it again instead."))
    _put(write, _decode(back))


def _put(write: Write, told: _Told) -> None:
    session, facts = write.session, told.facts
    row = session.get_one(PerformanceRow, told.show_id)
    venue_id = (
        find_or_add_venue(write, facts.venue, facts.city, facts.country) if facts.venue else None
    )
    values = {
        "date": facts.date,
        "time": facts.time,
        "venue_id": venue_id,
        "status": facts.status,
        "festival": facts.festival,
    }
    session.execute(update(ShowRow).where(ShowRow.id == row.show_id).values(**values))
    tour = update(PerformanceRow).where(PerformanceRow.id == told.show_id)
    session.execute(tour.values(tour=facts.tour))
    acts = select(PerformanceRow.id, PerformanceRow.artist_id).where(
        PerformanceRow.show_id == row.show_id
    )
    for show_id, artist_id in session.execute(acts):
        write.changed(Kind.SHOW, show_id)
        write.changed(Kind.ARTIST, artist_id)


def _encode(told: _Told) -> str:
    return msgspec.json.encode(told).decode()


def _decode(text: str) -> _Told:
    return msgspec.json.decode(text, type=_Told)
