"""A library as it is kept in one file: plain records that refer to each other by number.

The numbers hold within one archive only. Instants are UTC, dates are the venue's, lengths are in
seconds. Keys of services are no part of it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct, field

FORMAT = "setlistdesktop"
VERSION = 2
SUFFIX = ".setlistdesktop"


class Policy(StrEnum):
    """What becomes of a thing that library and archive tell differently; nothing is ever deleted.

    KEEP: the library's stays. REPLACE: the archive's is taken; what it leaves empty stays. MERGE:
    what the library leaves empty is filled, and of two votes or notes the later one stays.
    """

    KEEP = "keep"
    REPLACE = "replace"
    MERGE = "merge"


class Manifest(Struct, frozen=True):
    """What the file is. `reference_date`: the day that a sample's shows are made around."""

    format: str
    version: int
    program: str = ""
    written_at: datetime | None = None
    reference_date: date | None = None


class ArchivedArtist(Struct, frozen=True):
    """An artist with aliases and with ids or pages at services and sites."""

    id: int
    name: str
    mbid: str | None = None
    sort_name: str = ""
    disambiguation: str = ""
    country: str = ""
    followed: bool = True
    removed_at: datetime | None = None
    aliases: tuple[str, ...] = ()
    links: dict[str, str] = field(default_factory=dict)


class ArchivedVenue(Struct, frozen=True):
    """A place of shows."""

    id: int
    name: str
    city: str = ""
    region: str = ""
    country: str = ""
    country_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    zone: str | None = None
    capacity: int | None = None
    links: dict[str, str] = field(default_factory=dict)


class ArchivedSong(Struct, frozen=True):
    """A song of an artist."""

    id: int
    artist: int
    title: str
    cover_of: str = ""
    duration_s: int | None = None
    album: str = ""
    released_on: str = ""
    recording_mbid: str | None = None
    work_mbid: str | None = None
    kind: str | None = None
    isrc: str | None = None
    popularity: int | None = None
    source: str = ""


class ArchivedShow(Struct, frozen=True):
    """An event; several performances can belong to one."""

    id: int
    date: date | None = None
    time: time | None = None
    venue: int | None = None
    status: str = "announced"
    note: str = ""
    starts_at: datetime | None = None
    festival: bool | None = None


class ArchivedLink(Struct, frozen=True):
    """A performance's id at a service."""

    service: str
    external_id: str
    version: str = ""
    url: str = ""


class ArchivedPerformance(Struct, frozen=True):
    """One artist on one show."""

    id: int
    show: int
    artist: int
    ordinal: int = 1
    billing: int = 1
    tour: str = ""
    source: str = ""
    url: str = ""
    links: tuple[ArchivedLink, ...] = ()


class ArchivedItemSong(Struct, frozen=True):
    """A song in a line, by number, with the title as it was written."""

    song: int
    title: str
    cover_of: str = ""


class ArchivedItem(Struct, frozen=True):
    """A line of a set; see `domain.setlists.Item`."""

    type: str = "song"
    songs: tuple[ArchivedItemSong, ...] = ()
    label: str = ""
    note: str = ""
    guests: str = ""
    segue: bool = False
    pinned: bool = False
    duration_s: int | None = None
    probability: float | None = None


class ArchivedSet(Struct, frozen=True):
    """A set: main (`encore` 0) or the n-th encore."""

    name: str = ""
    encore: int = 0
    items: tuple[ArchivedItem, ...] = ()


class ArchivedSetlist(Struct, frozen=True):
    """A setlist of a performance, played or predicted."""

    performance: int
    kind: str
    sets: tuple[ArchivedSet, ...] = ()
    name: str = ""
    locked: bool = False
    source: str = ""
    url: str = ""
    fetched_at: datetime | None = None
    basis_rule: str | None = None
    basis_setlists: int | None = None
    basis_up_to: date | None = None
    basis_horizon: int | None = None
    basis_ahead: float | None = None
    basis_margin: float | None = None
    basis_compared: int | None = None
    target_s: int | None = None
    author: str | None = None


class ArchivedVote(Struct, frozen=True):
    """A vote; `profile` names who voted, "" the user of this computer."""

    performance: int
    song: int
    value: int
    voted_at: datetime
    profile: str = ""


class Archive(Struct, frozen=True):
    """A library whole."""

    manifest: Manifest
    artists: tuple[ArchivedArtist, ...] = ()
    venues: tuple[ArchivedVenue, ...] = ()
    songs: tuple[ArchivedSong, ...] = ()
    shows: tuple[ArchivedShow, ...] = ()
    performances: tuple[ArchivedPerformance, ...] = ()
    setlists: tuple[ArchivedSetlist, ...] = ()
    votes: tuple[ArchivedVote, ...] = ()


class Shift(Struct, frozen=True):
    """How far a sample's dates move, so that what was upcoming still is."""

    days: timedelta = timedelta()
    votes: timedelta = timedelta()

    def date(self, on: date | None) -> date | None:
        """Return a date as moved."""
        return on + self.days if on else on

    def instant(self, at: datetime | None) -> datetime | None:
        """Return the instant of a fetch as moved."""
        return at + self.days if at else at


def shift_to(archive: Archive, now: datetime) -> Shift:
    """Return the shift that brings a sample's reference date to the week of `now`.

    Dates move by whole weeks, so that weekdays stay; votes so that the newest was minutes ago.
    """
    reference = archive.manifest.reference_date
    if reference is None:
        return Shift()
    weeks = (now.date() - reference).days // 7
    newest = max((vote.voted_at for vote in archive.votes), default=now)
    return Shift(timedelta(weeks=weeks), now - timedelta(minutes=5) - newest)
