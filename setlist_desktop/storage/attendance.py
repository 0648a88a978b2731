"""Marks on shows (going, went, missed): set, undone, and the songs heard where the user went.

They are those of the profile made with the library: turns are taken at voting alone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.attendance import ATTENDED_STEP, STEPS, Attendance
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import is_past
from setlist_desktop.storage import undo
from setlist_desktop.storage.artists import change_artist
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
from setlist_desktop.storage.shows import one_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

SCOPE = "attendance"


class Mark(Struct, frozen=True):
    """What is said of a show.

    `artist_id`: the artist who came into the list with it, and leaves it with it; 0 for none.
    """

    show_id: int
    state: Attendance | None
    artist_id: int = 0


def mark_show(write: Write, show_id: int, state: Attendance | None, now: datetime) -> None:
    """Mark a show as one undo step; None takes the mark off. Raises NotFound."""
    artist_of(write.session, show_id)
    before, after = Mark(show_id, _state(write.session, show_id)), Mark(show_id, state)
    if before != after:
        _push(write, STEPS[state], [after], [before], now)


def mark_attended(
    write: Write, shows: Iterable[int], now: datetime, new_artists: Iterable[int] = ()
) -> int:
    """Mark shows as gone to (those to come: as going) in one step; return how many there were.

    What the user has said of a show stays, but for a mark as going once it is over. Undoing the
    step takes `new_artists`, who came into the list with these shows, off it again, but for those
    that the user has done something with.
    """
    before, after, new = list[Mark](), list[Mark](), set(new_artists)
    for show_id in sorted(set(shows)):
        show = one_show(write.session, show_id)
        over = is_past(show.date, show.zone, now)
        wanted = Attendance.WENT if over else Attendance.GOING
        said = _state(write.session, show_id)
        if said is None or (said is Attendance.GOING and over):
            came = show.artist_id if show.artist_id in new else 0
            new.discard(came)
            before.append(Mark(show_id, said, came))
            after.append(Mark(show_id, wanted, came))
    if after:
        _push(write, ATTENDED_STEP, after, before, now)
        write.changed(Kind.SHOW, 0)  # of no show: what can be undone is told anew
    return len(after)


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
    """Put marks in the place of those that must be there."""
    if any(_state(write.session, one.show_id) is not one.state for one in _decode(there)):
        raise Conflict(
            tr("The mark was changed meanwhile."), hint=tr("Mark the show again instead.")
        )
    marks = _decode(back)
    for one in marks:
        _put(write, one, now)
    for one in marks:
        if one.artist_id:
            _list_artist(write, one.artist_id, now, listed=one.state is not None)


def _list_artist(write: Write, artist_id: int, now: datetime, *, listed: bool) -> None:
    """Put an artist into the list, or take one off it that nothing of the user's hangs on."""
    if listed or not write.session.scalar(_IS_HELD, {"artist": artist_id}):
        change_artist(write, artist_id, removed_at=None if listed else to_stored(now))


_IS_HELD = text("""SELECT followed OR EXISTS (SELECT 1 FROM artist_tag WHERE artist_id = artist.id)
    OR EXISTS (SELECT 1 FROM performance WHERE artist_id = artist.id AND (
        EXISTS (SELECT 1 FROM attendance WHERE performance_id = performance.id)
        OR EXISTS (SELECT 1 FROM vote WHERE performance_id = performance.id)
        OR EXISTS (SELECT 1 FROM seal WHERE performance_id = performance.id)
        OR EXISTS (SELECT 1 FROM setlist WHERE performance_id = performance.id
            AND kind = 'predicted')))
    FROM artist WHERE id = :artist""")


def _push(
    write: Write, label: str, after: Sequence[Mark], before: Sequence[Mark], now: datetime
) -> None:
    """Put marks, as one step."""
    for one in after:
        _put(write, one, now)
    step = undo.step_to_undo(write.session, SCOPE)
    undo.push(
        write.session,
        SCOPE,
        label,
        _encode(after),
        _encode(before),
        version=(step.version_after if step else 0) + 1,
        now=now,
    )


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


def _encode(marks: Sequence[Mark]) -> str:
    return msgspec.json.encode(marks).decode()


def _decode(step: str) -> list[Mark]:
    """Return the marks of a step; one mark was kept alone before several could be."""
    told = msgspec.json.decode(step, type=Mark | list[Mark])
    return [told] if isinstance(told, Mark) else told
