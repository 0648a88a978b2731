"""Shows as the list presents them: one artist's performance with its date and place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from setlist_desktop.domain.attendance import Attendance


class ShowStatus(StrEnum):
    """Where a show stands; our own words, whatever a service calls it."""

    ANNOUNCED = "announced"
    ON_SALE = "on-sale"
    OFF_SALE = "off-sale"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


class Venue(Struct, frozen=True):
    """A place of shows; `zone` is an IANA name where known."""

    id: int
    name: str
    city: str = ""
    region: str = ""
    country: str = ""
    country_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    zone: str | None = None


class Tickets(Struct, frozen=True):
    """When tickets are sold to all (UTC), and what they cost; None for what is not known."""

    sale_from: datetime | None = None
    sale_until: datetime | None = None
    lowest: float | None = None
    highest: float | None = None
    currency: str = ""


class Show(Struct, frozen=True):
    """One artist's performance on one show.

    `id` is the performance's. `date` is the venue's local date (None: to be announced), `time`
    the local time where known. `song_count` counts entries that are no tape; `has_setlist` means
    at least one of them is named. `url` leads to the page of the service it came from. `score` is
    the F1 (0..1) of the user's own prediction, where it was made in time and has been scored.
    `starts_at` is the instant of date and time, where the zone is known. `capacity` is how many
    people the venue holds, where the user has told it; no service does.
    """

    id: int
    artist_id: int
    artist_name: str
    date: date | None
    venue: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    time: time | None = None
    zone: str | None = None
    status: ShowStatus = ShowStatus.ANNOUNCED
    tour: str = ""
    url: str = ""
    ordinal: int = 1
    has_setlist: bool = False
    song_count: int = 0
    predicted: bool = False
    source: str = ""
    attendance: Attendance | None = None
    score: float | None = None
    tickets: Tickets | None = None
    starts_at: datetime | None = None
    capacity: int | None = None

    @property
    def place(self) -> str:
        """City and country (or what of them is known)."""
        return ", ".join(part for part in (self.city, self.country) if part)


class Act(Struct, frozen=True):
    """One of the acts of a night; `show_id` is its performance's, `billing` its place from 1."""

    show_id: int
    artist_id: int
    artist_name: str
    billing: int = 1


class NewShow(Struct, frozen=True):
    """A show added by hand."""

    artist_id: int
    date: date | None
    venue: str
    city: str = ""
    country: str = ""
    time: time | None = None
    tour: str = ""


class PastShows(Struct, frozen=True):
    """A page of an artist's past shows, newest first, and how many there are on all pages."""

    shows: tuple[Show, ...]
    total: int


class ShowFacts(Struct, frozen=True):
    """What is known of a show, as the user can change it; the date and time are the venue's.

    `festival` is None where nobody has told whether it is at one; its names may still say so.
    `capacity` is how many people the venue holds; no service gives it, so only the user can. With
    another venue, None leaves what is known of that one.
    """

    date: date | None
    venue: str
    city: str = ""
    country: str = ""
    time: time | None = None
    tour: str = ""
    status: ShowStatus = ShowStatus.ANNOUNCED
    festival: bool | None = None
    capacity: int | None = None


class When(StrEnum):
    """The two tabs of the show list."""

    UPCOMING = "upcoming"
    PAST = "past"
    ALL = "all"


def beginning(on: date | None, at: time | None, zone: str | None) -> datetime | None:
    """Return the instant of a local date and time; None where date, time or zone is not known."""
    if on is None or at is None or not zone:
        return None
    try:
        return datetime.combine(on, at, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return None


def local_today(zone: str | None, now: datetime) -> date:
    """Return today's date in `zone`; without one, in the zone that `now` carries."""
    if zone:
        try:
            return now.astimezone(ZoneInfo(zone)).date()
        except (ZoneInfoNotFoundError, ValueError):
            pass
    return now.date()


def is_past(on: date | None, zone: str | None, now: datetime) -> bool:
    """Whether a show is over: from the next local morning (06:00 at the venue) on.

    `now` is an aware instant. A show without a date is never past.
    """
    return on is not None and local_today(zone, now - timedelta(hours=6)) > on
