"""Marks on shows (going, went, missed): set, undone, and the songs heard where the user went.

They are those of the profile made with the library: turns are taken at voting alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.attendance import STEPS, Attendance
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import undo
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.profiles import FIRST
from setlist_desktop.storage.rows import (
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
)
from setlist_desktop.storage.rows_people import AttendanceRow
from setlist_desktop.storage.setlists import artist_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

SCOPE = "attendance"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of a show."""

    show_id: int
    state: Attendance | None


def mark_show(write: Write, show_id: int, state: Attendance | None, now: datetime) -> None:
    """Mark a show as one undo step; None takes the mark off. Raises NotFound."""
    artist_of(write.session, show_id)
    before, after = Mark(show_id, _state(write.session, show_id)), Mark(show_id, state)
    if before == after:
        return
    _put(write, after, now)
    step = undo.step_to_undo(write.session, SCOPE)
    undo.push(
        write.session,
        SCOPE,
        STEPS[state],
        _encode(after),
        _encode(before),
        version=(step.version_after if step else 0) + 1,
        now=now,
    )


def undo_mark(write: Write, now: datetime) -> None:
    """Undo the last mark. Raises Conflict where there is none, or it is another now."""
    undo.turn(write.session, SCOPE, partial(_swap, write, now=now), back=True)


def redo_mark(write: Write, now: datetime) -> None:
    """Redo the mark undone last. Raises Conflict as `undo_mark`."""
    undo.turn(write.session, SCOPE, partial(_swap, write, now=now), back=False)


def marks_undo_state(session: Session) -> UndoState:
    """Return the names of the steps that undo and redo would act on."""
    return undo.undo_state(session, SCOPE)


def shows_attended(session: Session, artist_id: int, until: date) -> tuple[int, ...]:
    """Return an artist's shows up to a date that the user went to, or was going to; oldest first.

    Acts of a bill that the user did not see are left out.
    """
    there = (Attendance.WENT.value, Attendance.GOING.value)
    rows = session.scalars(
        select(PerformanceRow.id)
        .join(AttendanceRow, AttendanceRow.performance_id == PerformanceRow.id)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .where(
            PerformanceRow.artist_id == artist_id,
            AttendanceRow.profile_id == FIRST,
            AttendanceRow.state.in_(there),
            AttendanceRow.seen,
            ShowRow.date <= until,
        )
        .order_by(ShowRow.date, PerformanceRow.id)
    )
    return tuple(rows)


def songs_heard(session: Session, shows: tuple[int, ...]) -> dict[int, int]:
    """Return at how many of the shows each song was played, tapes left out."""
    rows = session.execute(
        select(ItemSongRow.song_id, SetlistRow.performance_id)
        .join(ItemRow, ItemRow.id == ItemSongRow.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .join(SetlistRow, SetlistRow.id == SetRow.setlist_id)
        .where(
            SetlistRow.performance_id.in_(shows),
            SetlistRow.kind == "played",
            ItemRow.type.in_(("song", "medley")),
        )
        .distinct()
    )
    heard: dict[int, int] = {}
    for song_id, _show_id in rows:
        heard[song_id] = heard.get(song_id, 0) + 1
    return heard


def _state(session: Session, show_id: int) -> Attendance | None:
    state = session.scalar(
        select(AttendanceRow.state).where(
            AttendanceRow.profile_id == FIRST, AttendanceRow.performance_id == show_id
        )
    )
    return Attendance(state) if state else None


def _swap(write: Write, there: str, back: str, now: datetime) -> None:
    """Put a mark in the place of the one that must be there."""
    expected = _decode(there)
    if _state(write.session, expected.show_id) is not expected.state:
        raise Conflict(
            tr("The mark was changed meanwhile."), hint=tr("Mark the show again instead.")
        )
    _put(write, _decode(back), now)


def _put(write: Write, mark: Mark, now: datetime) -> None:
    if mark.state is None:
        write.session.execute(
            delete(AttendanceRow).where(
                AttendanceRow.profile_id == FIRST, AttendanceRow.performance_id == mark.show_id
            )
        )
    else:
        values = {"state": mark.state.value, "changed_at": to_stored(now)}
        write.session.execute(
            upsert(AttendanceRow)
            .values(profile_id=FIRST, performance_id=mark.show_id, **values)
            .on_conflict_do_update(index_elements=["profile_id", "performance_id"], set_=values)
        )
    write.changed(Kind.SHOW, mark.show_id)


def _encode(mark: Mark) -> str:
    return msgspec.json.encode(mark).decode()


def _decode(text: str) -> Mark:
    return msgspec.json.decode(text, type=Mark)
