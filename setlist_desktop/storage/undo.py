"""Steps that can be undone, as rows beside the data they undo; so they survive a restart.

A scope ("setlist:7", "votes:12") has one line of steps. A step that was undone waits to be redone
until a new act drops it; where it is noted when it was undone, it stays as a row all the same.
`version_after` is the version at which the step can be undone (or, once undone, redone): where the
data has moved on since, by an import say, the step no longer fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from sqlalchemy import delete, func, insert, select, update

from setlist_desktop.domain import editing
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import UndoState
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import UndoStepRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.orm import Session

_ACTS: dict[str, Any] = {
    act.__name__: act
    for act in (
        editing.InsertItems,
        editing.RemoveItems,
        editing.PlaceItems,
        editing.ChangeItems,
        editing.AddSet,
        editing.RemoveSet,
        editing.MoveSet,
        editing.RenameSet,
        editing.ReplaceSets,
        editing.SetLocked,
        editing.SetName,
        editing.SetTarget,
    )
}

_STEP = table_of(UndoStepRow)


class Step(Struct, frozen=True):
    """A step as stored: its name, the act and its inverse as JSON."""

    id: int
    label: str
    command: str
    inverse: str
    version_after: int


def setlist_scope(setlist_id: int) -> str:
    """Return the scope of a setlist's steps."""
    return f"setlist:{setlist_id}"


def is_edited(session: Session, setlist_id: int) -> bool:
    """Whether a setlist holds a step of the user's that was not undone."""
    steps = select(_STEP.c.id).where(_STEP.c.scope == setlist_scope(setlist_id), ~_STEP.c.undone)
    return session.execute(steps.limit(1)).first() is not None


def votes_scope(performance_id: int, profile_id: int = 1) -> str:
    """Return the scope of a profile's votes on a show; that of the first profile is bare."""
    bare = f"votes:{performance_id}"
    return bare if profile_id == 1 else f"{bare}:{profile_id}"


def encode(command: editing.Command, author: str | None = None) -> str:
    """Return an act of the editor as JSON.

    `author`: whose the setlist is again once the act is applied, where that changes with it.
    """
    act: dict[str, Any] = {"act": type(command).__name__, "with": command}
    if author is not None:
        act["author"] = author
    return msgspec.json.encode(act).decode()


def decode(text: str) -> editing.Command:
    """Return the act of the editor that a JSON text holds."""
    outer = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    act = _ACTS[msgspec.json.decode(outer["act"], type=str)]
    command: editing.Command = msgspec.json.decode(outer["with"], type=act)
    return command


def author_of(text: str) -> str | None:
    """Return whose the setlist is again once an act is applied; None where that stays."""
    outer = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    return msgspec.json.decode(outer["author"], type=str) if "author" in outer else None


def push(
    session: Session,
    scope: str,
    label: str,
    command: str,
    inverse: str,
    *,
    version: int,
    now: datetime,
) -> None:
    """Add a step that led from `version` - 1 to `version`.

    Steps waiting to be redone are dropped, and so are those that no longer fit what they undo.
    """
    undone = (_STEP.c.scope == scope, _STEP.c.undone)
    session.execute(delete(_STEP).where(*undone, _STEP.c.turns == ""))
    session.execute(update(_STEP).where(*undone).values(dropped=True))
    last = step_to_undo(session, scope)
    if last and last.version_after != version - 1:
        session.execute(delete(_STEP).where(_STEP.c.scope == scope))
    session.execute(
        insert(_STEP).values(
            scope=scope,
            label=label,
            command=command,
            inverse=inverse,
            version_after=version,
            undone=False,
            done_at=to_stored(now),
        )
    )


def step_to_undo(session: Session, scope: str) -> Step | None:
    """Return the step done last."""
    return _first(session, scope, undone=False)


def step_to_redo(session: Session, scope: str) -> Step | None:
    """Return the step undone last."""
    return _first(session, scope, undone=True)


def needed(step: Step | None, version: int, *, back: bool) -> Step:
    """Return the step, or raise Conflict where there is none or the data has moved on since.

    `back`: it is to be undone, rather than redone.
    """
    if step is None:
        none = (
            tr("There is nothing to undo here.") if back else tr("There is nothing to redo here.")
        )
        raise Conflict(none)
    if step.version_after != version:
        raise Conflict(
            tr("“{step}” no longer fits: there were other changes since.", step=step.label),
            hint=tr("Edit it by hand, or leave it as it is now."),
        )
    return step


def mark(
    session: Session,
    scope: str,
    step: Step,
    *,
    undone: bool,
    version: int,
    at: datetime | None = None,
) -> None:
    """Turn a step into one undone or done, now that the data is at `version`; note `at` when."""
    at_version = {"version_after": version}
    if at is not None:
        turns = func.trim(_STEP.c.turns + f" {to_stored(at).isoformat()}")
        session.execute(update(_STEP).where(_STEP.c.id == step.id).values(turns=turns))
    session.execute(update(_STEP).where(_STEP.c.id == step.id).values(undone=undone, **at_version))
    for other in (step_to_undo(session, scope), step_to_redo(session, scope)):
        if other:
            session.execute(update(_STEP).where(_STEP.c.id == other.id).values(at_version))


def turn(session: Session, scope: str, swap: Callable[[str, str], None], *, back: bool) -> None:
    """Undo the last step (`back`), or redo it. Raises Conflict where there is none.

    `swap` is given what is said to be there and what is wanted instead, as the step keeps them; it
    tells itself whether they still fit.
    """
    found = step_to_undo(session, scope) if back else step_to_redo(session, scope)
    step = needed(found, found.version_after if found else 0, back=back)
    swap(*((step.command, step.inverse) if back else (step.inverse, step.command)))
    mark(session, scope, step, undone=back, version=step.version_after)


def undo_state(session: Session, scope: str) -> UndoState:
    """Return the names of the steps that undo and redo would act on."""
    undo, redo = step_to_undo(session, scope), step_to_redo(session, scope)
    return UndoState(undo.label if undo else None, redo.label if redo else None)


def _first(session: Session, scope: str, *, undone: bool) -> Step | None:
    """Return the newest step done, or the oldest one undone."""
    query = select(
        _STEP.c.id, _STEP.c.label, _STEP.c.command, _STEP.c.inverse, _STEP.c.version_after
    )
    query = query.where(_STEP.c.scope == scope, _STEP.c.undone == undone, ~_STEP.c.dropped)
    query = query.order_by(_STEP.c.id if undone else _STEP.c.id.desc())
    row = session.execute(query.limit(1)).first()
    return Step(*row) if row else None
