"""What is said of pairs that may be one, as steps of the library: done, undone, done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.matches import Match, MatchKind, Verdict
from setlist_desktop.storage import matches, song_merges, undo

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

SCOPE = "library"

_LABELS = {
    (False, Verdict.SAME): mark("Join “{first}” and “{second}”"),
    (False, Verdict.DIFFERENT): mark("Tell “{first}” and “{second}” apart"),
    (True, Verdict.SAME): mark("Leave out “{first}”"),
    (True, Verdict.DIFFERENT): mark("Make “{first}” a song of its own"),
}
_BACK = {
    Verdict.SAME: mark("Split “{first}” and “{second}”"),
    Verdict.DIFFERENT: mark("Take back that “{first}” and “{second}” differ"),
}


class Said(Struct, frozen=True):
    """A pair with what is said of it; `verdict` None takes back what was."""

    kind: MatchKind
    key: str
    first: str
    second: str
    artist: str
    verdict: Verdict | None


def settle(write: Write, match: Match, verdict: Verdict, now: datetime) -> None:
    """Act on what the user says of a pair, as one step. Raises NotFound, Conflict."""
    matches.settle(write, match, verdict, now)
    label = _LABELS[match.kind is MatchKind.VERSION, verdict]
    _push(write, label, _said(match, verdict), _said(match, None), now)


def take_back(write: Write, kind: MatchKind, key: str, now: datetime) -> None:
    """Take a decision back, as one step. Raises NotFound, Conflict.

    Shows that an import has joined by itself are told apart for good.
    """
    match = matches.decided_on(write.session, kind, key)
    lasting = matches.joined_by_import(write.session, kind, key)
    _do(write, _said(match, None), now)
    if match.verdict is not None and not lasting:
        _push(write, _BACK[match.verdict], _said(match, None), _said(match, match.verdict), now)


def undo_step(write: Write, now: datetime) -> None:
    """Undo the last step. Raises Conflict where there is none or it no longer fits."""
    undo.turn(write.session, SCOPE, lambda _, wanted: _do(write, _decoded(wanted), now), back=True)


def redo_step(write: Write, now: datetime) -> None:
    """Do the step undone last again. Raises Conflict as `undo_step`."""
    undo.turn(write.session, SCOPE, lambda _, wanted: _do(write, _decoded(wanted), now), back=False)


def steps_state(session: Session) -> UndoState:
    """Return the names of the steps that undo and redo would act on."""
    return undo.undo_state(session, SCOPE)


def _do(write: Write, said: Said, now: datetime) -> None:
    match = Match(said.kind, said.key, said.first, said.second, said.artist)
    if said.verdict is not None:
        matches.settle(write, match, said.verdict, now)
    elif said.kind is MatchKind.SONG and song_merges.is_merged(write.session, said.key):
        song_merges.split(write, int(said.key.partition("|")[2]))
    else:
        matches.take_back(write, said.kind, said.key)


def _push(write: Write, label: str, command: Said, inverse: Said, now: datetime) -> None:
    last = undo.step_to_undo(write.session, SCOPE)
    undo.push(
        write.session,
        SCOPE,
        tr(label, first=command.first, second=command.second),
        msgspec.json.encode(command).decode(),
        msgspec.json.encode(inverse).decode(),
        version=(last.version_after if last else 0) + 1,
        now=now,
    )
    write.changed(Kind.SONG, 0)  # of no artist: what can be undone is told anew


def _said(match: Match, verdict: Verdict | None) -> Said:
    return Said(match.kind, match.key, match.first, match.second, match.artist, verdict)


def _decoded(text: str) -> Said:
    return msgspec.json.decode(text, type=Said)
