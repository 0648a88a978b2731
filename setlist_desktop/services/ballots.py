"""Voting on what will be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.votes import person_told
from setlist_desktop.storage import profiles, votes
from setlist_desktop.storage.friend_ballots import standings, take_ballot

if TYPE_CHECKING:
    from setlist_desktop.domain.ballot_text import FriendBallot, Standing
    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.domain.votes import Ballot, Profile, VoteLimits
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock


class Ballots:
    """The ballots of the library, for the person whose turn it is."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_show(self, show_id: int) -> Ballot:
        """Return the ballot: songs of the predicted setlist and all that have votes."""
        now = self._clock.now()
        return await self._database.read(lambda session: votes.ballot(session, show_id, now))

    async def vote(self, show_id: int, song_id: int, value: int) -> Ballot:
        """Vote -1 or +1, or take the vote back (0). Raises LimitReached, with words why."""
        now = self._clock.now()
        return await self._database.write(
            lambda write: votes.cast_vote(write, show_id, song_id, value, now)
        )

    async def vote_by_title(self, show_id: int, title: str, value: int) -> Ballot:
        """As `vote`, for a title as people write it. Raises NotFound."""
        now = self._clock.now()

        def vote(write: Write) -> Ballot:
            song_id = votes.song_titled(write.session, show_id, title)
            return votes.cast_vote(write, show_id, song_id, value, now)

        return await self._database.write(vote)

    async def take_in(self, show_id: int, ballot: FriendBallot) -> tuple[str, ...]:
        """Count a friend's ballot; one of the same name on this show is replaced.

        Returns the titles that the show's artist does not have. Raises InvalidInput, NotFound.
        """
        now = self._clock.now()
        return await self._database.write(lambda write: take_ballot(write, show_id, ballot, now))

    async def standings(self, show_id: int) -> tuple[Standing, ...]:
        """Return the songs that have votes, leaders first, with who voted which way."""
        return await self._database.read(lambda session: standings(session, show_id))

    async def limits(self) -> VoteLimits:
        """Return how many votes there are for a show and on a day."""
        return await self._database.read(votes.vote_limits)

    async def set_limits(self, limits: VoteLimits) -> None:
        """Change how many votes there are for a show and on a day; votes given stay."""
        await self._database.write(lambda write: votes.set_vote_limits(write, limits))

    async def undo(self, show_id: int) -> Ballot:
        """Undo the last vote on this show."""
        now = self._clock.now()
        return await self._database.write(lambda write: votes.undo_vote(write, show_id, now))

    async def redo(self, show_id: int) -> Ballot:
        """Redo the vote undone last on this show."""
        now = self._clock.now()
        return await self._database.write(lambda write: votes.redo_vote(write, show_id, now))

    async def undo_state(self, show_id: int) -> UndoState:
        """Return the names of the votes that undo and redo would act on."""
        return await self._database.read(lambda session: votes.votes_undo_state(session, show_id))

    # -- people -------------------------------------------------------------------------------

    async def people(self) -> tuple[Profile, ...]:
        """Return the people at this computer; one of them has the turn."""
        people = await self._database.read(profiles.people)
        return tuple(replace(person, name=person_told(person.name)) for person in people)

    async def take_turn(self, profile_id: int) -> None:
        """Let another person vote from now on; everybody has votes of their own."""
        await self._database.write(lambda write: profiles.take_turn(write, profile_id))

    async def add_person(self, name: str) -> int:
        """Add a person, who has no turn yet; return the id. Raises InvalidInput."""
        return await self._database.write(lambda write: profiles.add_person(write, name))

    async def rename_person(self, profile_id: int, name: str) -> None:
        """Give a person another name. Raises InvalidInput."""
        await self._database.write(lambda write: profiles.rename(write, profile_id, name))
