"""When a prediction locks: at show time in the venue's zone, and how that is told."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from setlist_desktop.domain.language import day, mark, tr

TIME_WORDS = (
    mark("Predictions lock at show time, {day} {time} at the venue."),
    mark(
        "Predictions lock at show time, {day} {time} on this computer (the venue's zone is not"
        " known)."
    ),
)
NO_TIME_WORDS = (
    mark("Predictions lock at {day} {time} at the venue, since the show's time is not known."),
    mark(
        "Predictions lock at {day} {time} on this computer (the venue's zone is not known), since"
        " the show's time is not known."
    ),
)
"""What is told where the venue's zone is known, and where it is not."""


class Lock(Struct, frozen=True):
    """The instant from which predictions of a show come too late; `words` says why then.

    `at` is None for a show without a date: it does not lock yet.
    """

    at: datetime | None
    words: str

    def is_past(self, instant: datetime) -> bool:
        """Whether an aware instant comes too late."""
        return self.at is not None and instant >= self.at


def lock_of(on: date | None, at: time | None, zone: str | None, here: tzinfo | None) -> Lock:
    """Return when predictions of a show lock.

    `zone` is the venue's IANA name; where it is not known (or unknown to this computer) the
    computer's own zone `here` counts. Without a time it is the midnight that begins the date.
    """
    if on is None:
        return Lock(None, tr("Predictions lock at show time; the date is still to be announced."))
    venue_zone = _zone(zone)
    instant = datetime.combine(on, at or time(0, 0), tzinfo=venue_zone or here)
    words = TIME_WORDS if at else NO_TIME_WORDS
    told = tr(words[venue_zone is None], day=day(on), time=f"{instant:%H:%M}")
    return Lock(instant, told)


def _zone(name: str | None) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
