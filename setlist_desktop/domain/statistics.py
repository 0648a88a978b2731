"""What the library tells of a show, an artist, a venue; what draws attention; what happened."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct


class SongVotes(Struct, frozen=True):
    """The votes on a song for a show."""

    song_id: int
    title: str
    up: int
    down: int


class VoteStatistics(Struct, frozen=True):
    """The votes on a show: in all, acts of voting in each of the last 24 hours, the leaders."""

    show_id: int
    up: int
    down: int
    by_hour: tuple[int, ...]
    leaders: tuple[SongVotes, ...]


class PlayedSong(Struct, frozen=True):
    """How often a song was played, when last, and how many shows ago (0: at the last one)."""

    song_id: int
    title: str
    plays: int
    last_played_on: date | None
    gap: int


class ArtistStatistics(Struct, frozen=True):
    """An artist's past. `average_length` counts the songs of a show; None without setlists."""

    artist_id: int
    shows: int
    setlists: int
    followers: int
    songs_played: int
    average_length: float | None
    first_on: date | None
    last_on: date | None
    most_played: tuple[PlayedSong, ...] = ()
    longest_missed: tuple[PlayedSong, ...] = ()


class VenueStatistics(Struct, frozen=True):
    """A venue's past. `regulars` are the artists there most often, with how often.

    `capacity`: how many people it holds, where the user has told it.
    """

    venue_id: int
    shows: int
    artists: int
    first_on: date | None
    last_on: date | None
    average_rating: float | None
    regulars: tuple[tuple[str, int], ...] = ()
    capacity: int | None = None


TREND_EVERY = timedelta(hours=4)
TREND_LASTS = TREND_EVERY * 1.5
"""After so long without a new list of what draws attention, it is counted when it is asked for."""


class Trend(Struct, frozen=True):
    """A place among what draws attention; an act counts half after three days."""

    id: int
    name: str
    score: float


class WeekOfVotes(Struct, frozen=True):
    """The votes on an artist's shows in the last seven days; `by_day` ends with the last 24 h."""

    artist_id: int
    name: str
    by_day: tuple[int, ...]

    @property
    def total(self) -> int:
        """All votes of the week."""
        return sum(self.by_day)


class Looked(Struct, frozen=True):
    """An artist that was looked at, with the last day of it."""

    artist_id: int
    name: str
    on: date


class Happening(StrEnum):
    """What can have happened."""

    VOTE = "vote"
    SETLIST = "setlist"
    PREDICTION = "prediction"
    SCORE = "score"
    NEWS = "news"


class Happened(Struct, frozen=True):
    """Something that happened; `show_id` is what it is about, `detail` a title or a kind."""

    kind: Happening
    at: datetime
    show_id: int
    detail: str = ""


class Thrown(Struct, frozen=True):
    """Something in the trash; `id` is to be given back to restore it."""

    id: int
    kind: str
    label: str
    thrown_at: datetime
