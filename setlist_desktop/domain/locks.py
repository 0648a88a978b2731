"""When a prediction locks: at show time in the venue's zone, and how that is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True, slots=True)
class Lock:
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
        return Lock(None, "Predictions lock at show time; the date is still to be announced.")
    venue_zone = _zone(zone)
    instant = datetime.combine(on, at or time(0, 0), tzinfo=venue_zone or here)
    where = "at the venue" if venue_zone else "on this computer (the venue's zone is not known)"
    if at is None:
        moment = f"{on.day} {on:%b %Y} 00:00"
        return Lock(
            instant, f"Predictions lock at {moment} {where}, since the show's time is not known."
        )
    return Lock(instant, f"Predictions lock at show time, {on.day} {on:%b %Y} {at:%H:%M} {where}.")


def _zone(name: str | None) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
