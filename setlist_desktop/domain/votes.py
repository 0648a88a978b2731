"""Votes on what will be played."""

from __future__ import annotations

from msgspec import Struct

from setlist_desktop.domain.language import tr

VOTES_PER_SHOW = 10
VOTES_PER_DAY = 50
LONGEST_NAME = 60


class Profile(Struct, frozen=True):
    """A person at this computer; `here`: it is this one's turn."""

    id: int
    name: str
    here: bool = False


UNNAMED = "Me"
"""How a library calls its first person until there is another name."""


def person_told(name: str) -> str:
    """Return a person's name as it is told."""
    return tr("Me") if name == UNNAMED else name


class VoteLimits(Struct, frozen=True):
    """How many votes a profile has, for a show and on a day."""

    per_show: int = VOTES_PER_SHOW
    per_day: int = VOTES_PER_DAY


class BallotSong(Struct, frozen=True):
    """A song on the ballot; `mine` is -1, 0 or +1 of the current profile."""

    song_id: int
    title: str
    up: int = 0
    down: int = 0
    mine: int = 0
    probability: float | None = None

    @property
    def score(self) -> int:
        """Votes up less votes down."""
        return self.up - self.down


class Ballot(Struct, frozen=True):
    """The ballot of a show, leaders first; `by_hour` counts votes in each of the last 24 hours.

    What is left is that of the profile whose turn it is.
    """

    performance_id: int
    songs: tuple[BallotSong, ...] = ()
    left_for_show: int = VOTES_PER_SHOW
    left_today: int = VOTES_PER_DAY
    by_hour: tuple[int, ...] = ()
    limits: VoteLimits = VoteLimits()
