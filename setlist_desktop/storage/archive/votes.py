"""The votes of an archive into a library, and the log of voting beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from setlist_desktop.domain.changes import Kind
from setlist_desktop.storage.archive.matching import profile_ids
from setlist_desktop.storage.bulk import insert_all, table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import VoteLogRow, VoteRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from setlist_desktop.domain.archive import ArchivedVote
    from setlist_desktop.storage.archive.taking import Taking, Values
    from setlist_desktop.storage.database import Write

_VOTE = table_of(VoteRow)
_KEY = ("profile_id", "performance_id", "song_id")


def add_votes(write: Write, taking: Taking, votes: Iterable[ArchivedVote], *, log: bool) -> None:
    """Add votes; for those that are there, as the policy says.

    With `log`, they are written into the log, too: where the archive brings none of its own.
    """
    rows = write.session.execute(select(_VOTE)).mappings()
    known = {tuple(row[name] for name in _KEY): dict(row) for row in rows}
    wanted = list(votes)
    profiles = profile_ids(write.session, {vote.profile for vote in wanted})
    added: list[Values] = []
    logged: list[Values] = []
    for vote in wanted:
        values = _values(taking, vote, profiles[vote.profile])
        ours = known.get(tuple(values[name] for name in _KEY))
        came = _settle(write, taking, ours, values) if ours else "added"
        taking.count("votes", came)
        if ours is None:
            known[tuple(values[name] for name in _KEY)] = values
            added.append(values)
        if came in {"added", "changed"}:
            logged.append(values)
    insert_all(write.session, VoteRow, added)
    if log:
        insert_all(write.session, VoteLogRow, logged)
    write.changed(Kind.VOTE, {vote["performance_id"] for vote in logged})


def _settle(write: Write, taking: Taking, ours: Values, theirs: Values) -> str:
    if ours["value"] == theirs["value"]:
        return "same"
    if not taking.prefers(ours["voted_at"], theirs["voted_at"]):
        return "kept"
    if "id" in ours:
        write.session.execute(
            update(_VOTE)
            .where(_VOTE.c.id == ours["id"])
            .values(value=theirs["value"], voted_at=theirs["voted_at"])
        )
    return "changed"


def _values(taking: Taking, vote: ArchivedVote, profile_id: int) -> Values:
    return {
        "profile_id": profile_id,
        "performance_id": taking.performance[vote.performance],
        "song_id": taking.song[vote.song],
        "value": vote.value,
        "voted_at": to_stored(vote.voted_at + taking.shift.votes),
    }
