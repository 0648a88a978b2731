"""What comes by itself: the news of a synchronisation, the background jobs, what they cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from setlist_desktop.domain.services import Service
from setlist_desktop.domain.words import count, counted


class NewsKind(StrEnum):
    """What can happen to a show that is already followed."""

    NEW_SHOW = "new-show"
    MOVED = "moved"
    CANCELLED = "cancelled"
    ON_SALE = "on-sale"
    ON_SALE_SOON = "on-sale-soon"
    SETLIST = "setlist"
    EDITED = "edited"
    SCORED = "scored"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class ShowNews:
    """One thing that changed; `was` is the former date of a show that moved."""

    kind: NewsKind
    show_id: int
    artist: str = ""
    on: date | None = None
    place: str = ""
    was: date | None = None
    note: str = ""

    def in_words(self) -> str:
        """Return one sentence."""
        show = " ".join(part for part in (self.artist, self._where()) if part)
        match self.kind:
            case NewsKind.NEW_SHOW:
                return f"New show: {show}."
            case NewsKind.MOVED:
                return f"Moved from {_day(self.was)}: {show}."
            case NewsKind.CANCELLED:
                return f"Cancelled: {show}."
            case NewsKind.ON_SALE:
                return f"On sale: {show}."
            case NewsKind.ON_SALE_SOON:
                return f"Tickets from {self.note}: {show}."
            case NewsKind.SETLIST:
                return f"Setlist posted: {show}."
            case NewsKind.EDITED:
                return f"Setlist edited: {show}."
            case NewsKind.SCORED:
                return f"Prediction scored: {show}. {self.note}".strip()
            case NewsKind.TROUBLE:
                return self.note

    def _where(self) -> str:
        on = _day(self.on)
        return f"on {on} in {self.place}" if self.place else f"on {on}"


def _day(on: date | None) -> str:
    return on.isoformat() if on else "a date to be announced"


@dataclass(frozen=True, slots=True)
class Entry:
    """A piece of news as it is kept, with when it was noticed (UTC)."""

    id: int
    news: ShowNews
    at: datetime


def news_in_words(news: tuple[ShowNews, ...]) -> str:
    """Return how much of each kind there is: "2 new shows, 1 edited setlist"."""
    said = []
    for kind, (one, many) in _COUNTED.items():
        number = sum(item.kind is kind for item in news)
        if number:
            said.append(counted(number, one, many))
    return ", ".join(said) or "nothing new"


_COUNTED = {
    NewsKind.NEW_SHOW: ("new show", "new shows"),
    NewsKind.MOVED: ("moved date", "moved dates"),
    NewsKind.CANCELLED: ("cancellation", "cancellations"),
    NewsKind.ON_SALE: ("show on sale", "shows on sale"),
    NewsKind.ON_SALE_SOON: ("show on sale soon", "shows on sale soon"),
    NewsKind.SETLIST: ("new setlist", "new setlists"),
    NewsKind.EDITED: ("edited setlist", "edited setlists"),
    NewsKind.SCORED: ("scored prediction", "scored predictions"),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """Requests that a piece of work will send, by service, against what today leaves.

    `left` and `limit` hold counted services only; `exact` is False where the number of pages is
    not known before the first one came.
    """

    requests: dict[Service, int] = field(default_factory=dict)
    left: dict[Service, int] = field(default_factory=dict)
    limit: dict[Service, int] = field(default_factory=dict)
    exact: bool = True

    @property
    def short(self) -> tuple[Service, ...]:
        """The services whose day does not suffice."""
        return tuple(
            service
            for service, needed in self.requests.items()
            if service in self.left and needed > self.left[service]
        )

    def in_words(self) -> str:
        """Return what it costs of the counted services, and what that leaves for tomorrow."""
        limited = [service for service in self.requests if service in self.limit]
        about = "" if self.exact else "about "
        said = [
            f"{about}{count(self.requests[service])} of {count(self.limit[service])} daily "
            f"requests to {service.title} "
            f"({count(self.left.get(service, self.limit[service]))} left today)"
            for service in limited
        ]
        words = "Costs " + ", ".join(said) + "." if said else "Costs no counted requests."
        if self.short:
            names = " and ".join(service.title for service in self.short)
            words += f" What today's requests to {names} do not cover comes tomorrow."
        return words


class JobStatus(StrEnum):
    """How a background job stands."""

    NEVER = "never"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    WAITING = "waiting"
    OFFLINE = "offline"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class JobRun:
    """One run of a job that has ended, and how."""

    job: str
    began: datetime
    ended: datetime | None
    status: str
    words: str


@dataclass(frozen=True, slots=True)
class JobState:
    """A job as it stands: when it is due and ran last (aware instants), and how that ended.

    `message` tells it in words, the error too. `every_s` is the user's own interval, None for
    the usual one.
    """

    name: str
    title: str = ""
    due: datetime | None = None
    last_run: datetime | None = None
    status: JobStatus = JobStatus.NEVER
    message: str = ""
    paused: bool = False
    every_s: int | None = None
    done: int = 0
    total: int = 0
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Connection:
    """Whether services can be asked: `words` say since when and why not."""

    online: bool
    chosen: bool = False
    since: datetime | None = None
    words: str = ""
