"""A setlist as it stood at an instant: what was done since is taken back, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from setlist_desktop.domain import editing
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import UndoStepRow
from setlist_desktop.storage.undo import decode, setlist_scope

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import Setlist

_STEP = table_of(UndoStepRow)


def setlist_as_of(session: Session, setlist: Setlist, instant: datetime) -> Setlist | None:
    """Return the setlist without the steps done at or after an instant.

    None where that cannot be told any more. Nothing is written.
    """
    inverses = session.scalars(
        select(_STEP.c.inverse)
        .where(
            _STEP.c.scope == setlist_scope(setlist.id),
            ~_STEP.c.undone,
            _STEP.c.done_at >= to_stored(instant),
        )
        .order_by(_STEP.c.id.desc())
    )
    try:
        for inverse in inverses:
            command = decode(inverse)
            if not isinstance(command, editing.SetLocked):
                unlocked, _ = editing.apply(setlist, editing.SetLocked(locked=False))
                setlist, _ = editing.apply(unlocked, command)
    except Conflict:
        return None
    return setlist
