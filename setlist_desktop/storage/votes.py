"""Votes: cast within their limits, taken back, undone; every act is kept in the log."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import case, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, LimitReached, NotFound
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.titles import title_key
from setlist_desktop.domain.votes import Ballot, BallotSong, VoteLimits
from setlist_desktop.storage import profiles, undo
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ItemRow,
    ItemSongRow,
    SetlistRow,
    SetRow,
    SongRow,
    VoteLogRow,
    VoteRow,
)
from setlist_desktop.storage.rows_people import SettingRow
from setlist_desktop.storage.setlists import artist_of
from setlist_desktop.storage.songs import joined_titles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write

_HOURS = 24
_VOTE = table_of(VoteRow)


class Cast(Struct, frozen=True):
    """A vote to be given: `value` 0 takes it back; `voted_at` is when it was cast first."""

    song_id: int
    value: int
    voted_at: datetime | None = None


class _Voter(Struct, frozen=True):
    """A profile on the ballot of a show."""

    profile_id: int
    performance_id: int

    @property
    def scope(self) -> str:
        """Where its votes are undone."""
        return undo.votes_scope(self.performance_id, self.profile_id)


def ballot(session: Session, performance_id: int, now: datetime) -> Ballot:
    """Return the ballot of a show, leaders first: songs predicted, and all that have votes."""
    artist_of(session, performance_id)
    me = _voter(session, performance_id)
    chances = _predicted(session, performance_id)
    counts = _counts(session, me)
    song_ids = [*dict.fromkeys([*chances, *counts])]
    songs = [
        BallotSong(row.id, row.title, *counts.get(row.id, (0, 0, 0)), chances.get(row.id))
        for row in session.execute(
            select(SongRow.id, SongRow.title).where(SongRow.id.in_(song_ids))
        )
    ]
    songs.sort(key=lambda song: (-song.score, -(song.probability or 0.0), song.title.casefold()))
    limits = vote_limits(session)
    return Ballot(
        performance_id,
        tuple(songs),
        left_for_show=max(0, limits.per_show - _given(session, me)),
        left_today=max(0, limits.per_day - _given_today(session, me, now)),
        by_hour=_by_hour(session, performance_id, now),
        limits=limits,
    )


def vote_limits(session: Session) -> VoteLimits:
    """Return how many votes the library allows."""
    rows = session.execute(
        select(SettingRow.name, SettingRow.value).where(SettingRow.name.in_(_LIMITS.values()))
    )
    values = {name: int(value) for name, value in rows}
    kept = {field: values[name] for field, name in _LIMITS.items() if name in values}
    return VoteLimits(**kept)


def set_vote_limits(write: Write, limits: VoteLimits) -> None:
    """Change how many votes the library allows; votes given stay. Raises InvalidInput."""
    if min(limits.per_show, limits.per_day) < 1:
        raise InvalidInput(tr("A limit of votes is at least one."), field="limits")
    for field, name in _LIMITS.items():
        value = str(getattr(limits, field))
        write.session.execute(
            upsert(SettingRow)
            .values(name=name, value=value)
            .on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )


_LIMITS = {"per_show": "votes_per_show", "per_day": "votes_per_day"}


def cast_vote(write: Write, performance_id: int, song_id: int, value: int, now: datetime) -> Ballot:
    """Vote as one undo step. Raises InvalidInput, NotFound, or LimitReached with words why."""
    if value not in {-1, 0, 1}:
        raise InvalidInput(tr("A vote is up, down or none."), field="value")
    title = _title(write.session, performance_id, song_id)
    me = _voter(write.session, performance_id)
    before = _mine(write.session, me, song_id)
    if before.value != value:
        after = _give(write, me, Cast(song_id, value, before.voted_at), now)
        undo.push(
            write.session,
            me.scope,
            tr(_ACTS[value], song=title),
            _encode(after),
            _encode(before),
            version=_version(write.session, me.scope) + 1,
            now=now,
        )
    return ballot(write.session, performance_id, now)


def undo_vote(write: Write, performance_id: int, now: datetime) -> Ballot:
    """Undo the last vote on a show. Raises Conflict where there is none or it is another now."""
    me = _voter(write.session, performance_id)
    undo.turn(write.session, me.scope, partial(_swap, write, me, now=now), back=True)
    return ballot(write.session, performance_id, now)


def redo_vote(write: Write, performance_id: int, now: datetime) -> Ballot:
    """Redo the vote undone last on a show. Raises Conflict as `undo_vote`, or LimitReached."""
    me = _voter(write.session, performance_id)
    undo.turn(write.session, me.scope, partial(_swap, write, me, now=now), back=False)
    return ballot(write.session, performance_id, now)


def votes_undo_state(session: Session, performance_id: int) -> UndoState:
    """Return the names of the votes that undo and redo would act on."""
    return undo.undo_state(session, _voter(session, performance_id).scope)


def song_titled(session: Session, performance_id: int, title: str) -> int:
    """Return the song of the show's artist with that title. Raises NotFound."""
    artist_id, key = artist_of(session, performance_id), title_key(title)
    song_id: int | None = joined_titles(session, artist_id).get(key) or session.scalar(
        select(SongRow.id).where(SongRow.artist_id == artist_id, SongRow.title_key == key)
    )
    if song_id is None:
        raise NotFound(
            tr("The show's artist has no song “{title}” in the library.", title=title),
            hint=tr("Check the title, or put the song into a setlist first."),
        )
    return song_id


_ACTS = {
    1: mark("Vote for {song}"),
    -1: mark("Vote against {song}"),
    0: mark("Take back vote on {song}"),
}


def _voter(session: Session, performance_id: int) -> _Voter:
    return _Voter(profiles.present(session), performance_id)


def _swap(write: Write, me: _Voter, there: str, back: str, now: datetime) -> None:
    """Put a vote in the place of the one that must be there."""
    expected, wanted = _decode(there), _decode(back)
    if _mine(write.session, me, expected.song_id).value != expected.value:
        raise Conflict(tr("The vote was changed meanwhile."), hint=tr("Vote again instead."))
    _give(write, me, wanted, now)


def _give(write: Write, me: _Voter, cast: Cast, now: datetime) -> Cast:
    """Write a vote and its line in the log; a new one only within the limits."""
    session, stored_now = write.session, to_stored(now)
    mine = _of_me(me, cast.song_id)
    cast = replace(cast, voted_at=cast.voted_at or stored_now)
    if cast.value == 0:
        session.execute(delete(_VOTE).where(*mine))
    elif session.scalar(select(_VOTE.c.id).where(*mine)) is not None:
        session.execute(update(_VOTE).where(*mine).values(value=cast.value))
    else:
        _check_limits(session, me, cast.voted_at or stored_now, now)
        session.execute(insert(_VOTE).values(**_key(me, cast), value=cast.value))
    logged = {**_key(me, cast), "value": cast.value, "voted_at": stored_now}
    session.execute(insert(VoteLogRow).values(logged))
    write.changed(Kind.VOTE, me.performance_id)
    return cast


def _key(me: _Voter, cast: Cast) -> dict[str, Any]:
    return {
        "profile_id": me.profile_id,
        "performance_id": me.performance_id,
        "song_id": cast.song_id,
        "voted_at": cast.voted_at,
    }


def _check_limits(session: Session, me: _Voter, voted_at: datetime, now: datetime) -> None:
    """Raise LimitReached; a vote of another day that comes back takes none of today's."""
    limits = vote_limits(session)
    if _given(session, me) >= limits.per_show:
        raise LimitReached(
            tr("All {per_show} votes for this show are given.", per_show=limits.per_show),
            hint=tr("Take one back to vote for another song."),
        )
    if voted_at >= _midnight(now) and _given_today(session, me, now) >= limits.per_day:
        raise LimitReached(
            tr("All {per_day} votes of today are given.", per_day=limits.per_day),
            hint=tr("There are new ones tomorrow; votes given can be changed or taken back."),
        )


def _of_me(me: _Voter, song_id: int) -> tuple[Any, ...]:
    return (
        _VOTE.c.profile_id == me.profile_id,
        _VOTE.c.performance_id == me.performance_id,
        _VOTE.c.song_id == song_id,
    )


def _mine(session: Session, me: _Voter, song_id: int) -> Cast:
    row = session.execute(
        select(_VOTE.c.value, _VOTE.c.voted_at).where(*_of_me(me, song_id))
    ).first()
    return Cast(song_id, row.value, row.voted_at) if row else Cast(song_id, 0)


def _title(session: Session, performance_id: int, song_id: int) -> str:
    title: str | None = session.scalar(
        select(SongRow.title).where(
            SongRow.id == song_id, SongRow.artist_id == artist_of(session, performance_id)
        )
    )
    if title is None:
        raise NotFound(tr("The show's artist has no song with the id {song_id}.", song_id=song_id))
    return title


def _given(session: Session, me: _Voter) -> int:
    query = select(func.count()).select_from(_VOTE).where(_VOTE.c.profile_id == me.profile_id)
    return session.scalar(query.where(_VOTE.c.performance_id == me.performance_id)) or 0


def _given_today(session: Session, me: _Voter, now: datetime) -> int:
    """Count the votes cast since the last midnight of the clock's zone."""
    query = select(func.count()).select_from(_VOTE).where(_VOTE.c.profile_id == me.profile_id)
    return session.scalar(query.where(_VOTE.c.voted_at >= _midnight(now))) or 0


def _midnight(now: datetime) -> datetime:
    return to_stored(now.replace(hour=0, minute=0, second=0, microsecond=0))


def _by_hour(session: Session, performance_id: int, now: datetime) -> tuple[int, ...]:
    """Count votes on the show in each of the last 24 hours, the one now ending last."""
    since = to_stored(now) - timedelta(hours=_HOURS)
    hours = [0] * _HOURS
    for voted_at in session.scalars(
        select(_VOTE.c.voted_at).where(
            _VOTE.c.performance_id == performance_id, _VOTE.c.voted_at > since
        )
    ):
        ago = (now - from_stored(voted_at)) // timedelta(hours=1)
        hours[_HOURS - 1 - min(max(ago, 0), _HOURS - 1)] += 1
    return tuple(hours)


def _counts(session: Session, me: _Voter) -> Mapping[int, tuple[int, int, int]]:
    """Return votes up, votes down and the own vote by song."""
    mine = case((_VOTE.c.profile_id == me.profile_id, _VOTE.c.value), else_=0)
    rows = session.execute(
        select(
            _VOTE.c.song_id,
            func.sum(case((_VOTE.c.value > 0, 1), else_=0)),
            func.sum(case((_VOTE.c.value < 0, 1), else_=0)),
            func.sum(mine),
        )
        .where(_VOTE.c.performance_id == me.performance_id)
        .group_by(_VOTE.c.song_id)
    )
    return {song_id: (up, down, own) for song_id, up, down, own in rows}


def _predicted(session: Session, performance_id: int) -> Mapping[int, float | None]:
    """Return the songs of the predicted setlist with their probability."""
    first = (
        select(func.min(SetlistRow.id))
        .where(
            SetlistRow.performance_id == performance_id,
            SetlistRow.kind == SetlistKind.PREDICTED.value,
        )
        .scalar_subquery()
    )
    rows = session.execute(
        select(ItemSongRow.song_id, func.max(ItemRow.probability).label("probability"))
        .join(ItemRow, ItemRow.id == ItemSongRow.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(SetRow.setlist_id == first, ItemRow.type.in_(("song", "medley")))
        .group_by(ItemSongRow.song_id)
    )
    return {row.song_id: row.probability for row in rows}


def _version(session: Session, scope: str) -> int:
    step = undo.step_to_undo(session, scope)
    return step.version_after if step else 0


def _encode(cast: Cast) -> str:
    return msgspec.json.encode(cast).decode()


def _decode(text: str) -> Cast:
    return msgspec.json.decode(text, type=Cast)
