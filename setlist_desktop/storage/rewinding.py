"""A setlist as it stood at an instant: what was done since is taken back, on paper."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain import editing
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import UndoStepRow
from setlist_desktop.storage.undo import decode, setlist_scope

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import Setlist

_STEP = table_of(UndoStepRow)


def setlist_as_of(session: Session, setlist: Setlist, instant: datetime) -> Setlist | None:
    """Return the setlist without what was done, undone and redone at or after an instant.

    None where that cannot be told any more. Nothing is written.
    """
    at = to_stored(instant)
    steps = session.execute(
        select(_STEP)
        .where(
            _STEP.c.scope == setlist_scope(setlist.id),
            (_STEP.c.done_at >= at) | (_STEP.c.turns != ""),
        )
        .order_by(_STEP.c.id)
    ).all()
    since = [step.inverse for step in steps if not step.undone and not _was_done(step, at)]
    gone = [step.command for step in steps if step.undone and _was_done(step, at)]
    try:
        for act in (*reversed(since), *gone):
            command = decode(act)
            if not isinstance(command, editing.SetLocked):
                unlocked, _ = editing.apply(setlist, editing.SetLocked(locked=False))
                setlist, _ = editing.apply(unlocked, command)
    except Conflict:
        return None
    return setlist


def _was_done(step: Row[Any], at: datetime) -> bool:
    """Whether a step was done, and not undone, right before an instant (as stored)."""
    turns = sum(datetime.fromisoformat(turn) < at for turn in step.turns.split())
    return step.done_at < at and turns % 2 == 0
