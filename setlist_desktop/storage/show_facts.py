"""What is known of a show, mended by the user: one step of undo each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select, update

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.shows import ShowFacts, ShowStatus
from setlist_desktop.storage import undo
from setlist_desktop.storage.rows import PerformanceRow, ShowRow, UndoStepRow, VenueRow
from setlist_desktop.storage.venues import find_or_add_venue

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

SCOPE = "show-facts"
STEP = mark("Change of {venue}")


class _Told(msgspec.Struct):
    """The facts of a show, as a step keeps them; `rooms` holds capacities of venues by id."""

    show_id: int
    facts: ShowFacts
    rooms: dict[int, int | None] = {}


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
            VenueRow.capacity,
        )
        .join(PerformanceRow, PerformanceRow.show_id == ShowRow.id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.id == show_id)
    ).first()
    if row is None:
        raise NotFound(tr("No show has the id {id}.", id=show_id))
    on, venue, city, country, at, tour, status, festival, capacity = row
    place = venue or "", city or "", country or ""
    return ShowFacts(on, *place, at, tour, ShowStatus(status), festival, capacity)


def change_facts(write: Write, show_id: int, facts: ShowFacts, now: datetime) -> None:
    """Change what is known of a show, as one step. Raises NotFound."""
    before = facts_of(write.session, show_id)
    if before == facts:
        return
    was_at = _venue_of(write.session, show_id)
    _put(write, _Told(show_id, facts))
    rooms_before = _room(write.session, show_id)
    rooms_after = _room_told(rooms_before, facts.capacity, was_at)
    _put_rooms(write, rooms_after)
    # The venue's own spelling of its city counts where there is one already.
    after = facts_of(write.session, show_id)
    step = undo.step_to_undo(write.session, SCOPE)
    undo.push(
        write.session,
        SCOPE,
        tr(STEP, venue=after.venue),
        _encode(_Told(show_id, after, rooms_after)),
        _encode(_Told(show_id, before, rooms_before if rooms_after else {})),
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


def without_corrected(session: Session, show_id: int, news: dict[str, Any]) -> dict[str, Any]:
    """Return what a service tells of a show without what the user has corrected.

    It is that as long as the service says what it said before, and the change is not undone.
    """
    if not news.keys() & {"date", "time", "status"}:
        return news
    steps = session.execute(
        select(UndoStepRow.command, UndoStepRow.inverse).where(
            UndoStepRow.scope == SCOPE, ~UndoStepRow.undone
        )
    )
    told = [(_decode(step.command), _decode(step.inverse).facts) for step in steps]
    wrong = {
        (name, was)
        for after, before in told
        if after.show_id == show_id
        for name in news.keys() & {"date", "time", "status"}
        if (was := getattr(before, name)) != getattr(after.facts, name)
    }
    left = {name: value for name, value in news.items() if (name, value) not in wrong}
    if left.keys() & {"date", "time"} != news.keys() & {"date", "time"}:
        left.pop("starts_at", None)  # which goes with them
    return left


def _swap(write: Write, there: str, back: str) -> None:
    expected = _decode(there)
    if facts_of(write.session, expected.show_id) != expected.facts:
        raise Conflict(tr("The show was changed meanwhile."), hint=tr("Change it again instead."))
    wanted = _decode(back)
    _put(write, wanted)
    _put_rooms(write, wanted.rooms)


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


def _venue_of(session: Session, show_id: int) -> int | None:
    return session.scalar(
        select(ShowRow.venue_id)
        .join(PerformanceRow, PerformanceRow.show_id == ShowRow.id)
        .where(PerformanceRow.id == show_id)
    )


def _room(session: Session, show_id: int) -> dict[int, int | None]:
    """Return the capacity of a show's venue by the venue's id; empty where there is no venue."""
    venue_id = _venue_of(session, show_id)
    if venue_id is None:
        return {}
    capacity = select(VenueRow.capacity).where(VenueRow.id == venue_id)
    return {venue_id: session.scalar(capacity)}


def _room_told(
    known: dict[int, int | None], told: int | None, was_at: int | None
) -> dict[int, int | None]:
    """Return the capacity that a venue is to have; empty where it stays as it is."""
    return {
        venue_id: told
        for venue_id, capacity in known.items()
        if told != capacity and (told is not None or venue_id == was_at)
    }


def _put_rooms(write: Write, rooms: dict[int, int | None]) -> None:
    for venue_id, capacity in rooms.items():
        write.session.execute(
            update(VenueRow).where(VenueRow.id == venue_id).values(capacity=capacity)
        )
        there = select(PerformanceRow.id).join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        write.changed(Kind.SHOW, write.session.scalars(there.where(ShowRow.venue_id == venue_id)))


def _encode(told: _Told) -> str:
    return msgspec.json.encode(told).decode()


def _decode(text: str) -> _Told:
    return msgspec.json.decode(text, type=_Told)
