"""Ballots of friends: taken in under their names beside one's own, and who voted which way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from setlist_desktop.domain.ballot_text import FriendBallot, Standing
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.votes import person_told
from setlist_desktop.storage import profiles
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import ProfileRow, SongRow, VoteLogRow, VoteRow
from setlist_desktop.storage.setlists import artist_of
from setlist_desktop.storage.votes import song_titled

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write


def take_ballot(
    write: Write, performance_id: int, ballot: FriendBallot, now: datetime
) -> tuple[str, ...]:
    """Put a friend's votes on a show in the place of those they had; return unknown titles.

    Raises InvalidInput for no name or that of a person here, or where no title is known; NotFound
    for the show.
    """
    artist_of(write.session, performance_id)
    if not ballot.name.strip():
        raise InvalidInput(tr("Whose ballot is it?"), field="name", hint=tr("Give a name."))
    name = ballot.name.strip()
    if name in {person.name for person in profiles.people(write.session)}:
        words = tr("“{name}” votes at this computer.", name=name)
        raise InvalidInput(words, field="name", hint=tr("Give a friend's name."))
    profile_id = profiles.friend(write.session, name)
    votes, unknown = _known(write.session, performance_id, ballot)
    if not votes:
        raise InvalidInput(tr("The show's artist has none of these songs."), field="text")
    write.session.execute(
        delete(VoteRow).where(
            VoteRow.profile_id == profile_id, VoteRow.performance_id == performance_id
        )
    )
    rows = [
        {
            "profile_id": profile_id,
            "performance_id": performance_id,
            "song_id": song_id,
            "value": value,
            "voted_at": to_stored(now),
        }
        for song_id, value in votes.items()
    ]
    write.session.execute(insert(VoteRow), rows)
    write.session.execute(insert(VoteLogRow), rows)
    write.changed(Kind.VOTE, performance_id)
    return unknown


def standings(session: Session, performance_id: int) -> tuple[Standing, ...]:
    """Return the songs that have votes, leaders first, with the names of who voted."""
    rows = session.execute(
        select(VoteRow.song_id, SongRow.title, VoteRow.value, ProfileRow.name)
        .join(SongRow, SongRow.id == VoteRow.song_id)
        .join(ProfileRow, ProfileRow.id == VoteRow.profile_id)
        .where(VoteRow.performance_id == performance_id)
        .order_by(ProfileRow.id)
    )
    found: dict[int, tuple[str, list[str], list[str]]] = {}
    for song_id, title, value, name in rows:
        _title, up, down = found.setdefault(song_id, (title, [], []))
        (up if value > 0 else down).append(person_told(name))
    told = [
        Standing(song_id, title, len(up) - len(down), tuple(up), tuple(down))
        for song_id, (title, up, down) in found.items()
    ]
    return tuple(sorted(told, key=lambda one: (-one.score, -len(one.up), one.title.casefold())))


def _known(
    session: Session, performance_id: int, ballot: FriendBallot
) -> tuple[dict[int, int], tuple[str, ...]]:
    votes: dict[int, int] = {}
    unknown = []
    for title, value in ballot.votes:
        try:
            votes[song_titled(session, performance_id, title)] = value
        except NotFound:
            unknown.append(title)
    return votes, tuple(unknown)
