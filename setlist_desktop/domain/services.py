"""The music services by name, and how a reply of theirs stands in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Service(StrEnum):
    """Every outside service; the value is its name in settings, tables and JSON."""

    MUSICBRAINZ = "musicbrainz"
    SETLISTFM = "setlistfm"
    TICKETMASTER = "ticketmaster"
    DEEZER = "deezer"
    LISTENBRAINZ = "listenbrainz"
    LASTFM = "lastfm"
    COVERART = "coverart"
    SPOTIFY = "spotify"

    @property
    def title(self) -> str:  # type: ignore[override]
        """The name as the service writes it."""
        return _TITLES[self]

    @property
    def needs_key(self) -> bool:
        """Whether nothing is answered without the user's own key."""
        return self in _KEYED

    @property
    def takes_key(self) -> bool:
        """Whether a key can be given: where none is needed, it opens more."""
        return self.needs_key or self is Service.LISTENBRAINZ


_TITLES = {
    Service.MUSICBRAINZ: "MusicBrainz",
    Service.SETLISTFM: "setlist.fm",
    Service.TICKETMASTER: "Ticketmaster",
    Service.DEEZER: "Deezer",
    Service.LISTENBRAINZ: "ListenBrainz",
    Service.LASTFM: "Last.fm",
    Service.COVERART: "Cover Art Archive",
    Service.SPOTIFY: "Spotify",
}
_KEYED = {Service.SETLISTFM, Service.TICKETMASTER, Service.LASTFM, Service.SPOTIFY}


def service_title(name: str) -> str:
    """Return the title of a service by its name in tables; of anything else, the name itself."""
    return Service(name).title if name in set(Service) else name


class Retention(StrEnum):
    """How long what a service gave is kept: until the user deletes it, or for a short time."""

    KEEP = "keep"
    SHORT = "short"


class Freshness(StrEnum):
    """Whether a value is as new as wanted, or the newest that could be had."""

    FRESH = "fresh"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Fetched(Generic[T]):
    """A value from a service (or its cache) with the instant (UTC) it was sent.

    `reason` says, of a stale value, why no newer one could be had.
    """

    value: T
    fetched_at: datetime
    freshness: Freshness = Freshness.FRESH
    reason: str = ""

    @property
    def is_stale(self) -> bool:
        """Whether a newer value was wanted and could not be had."""
        return self.freshness is Freshness.STALE


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: `number` from 1, `total` items over all pages as the service counts."""

    items: tuple[T, ...]
    number: int
    total: int
    per_page: int
    problems: tuple[str, ...] = ()

    @property
    def page_count(self) -> int:
        """How many pages there are in all, at least 1."""
        return max(1, -(-self.total // self.per_page)) if self.per_page else 1


class ServiceState(StrEnum):
    """What a service's card and status dot say."""

    READY = "ready"
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"
    UNREACHABLE = "unreachable"
    LIMITED = "limited"
    OFFLINE = "offline"
    UNTRIED = "untried"


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """A service as shown: its state, words for people, and requests left today where counted."""

    service: Service
    state: ServiceState
    words: str = ""
    budget_left: int | None = None
    budget_limit: int | None = None
    has_key: bool = False
    breaker: str = "closed"
    requests: int = 0
    budget_resets_at: datetime | None = None
