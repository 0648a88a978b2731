"""What comes by itself: the news of a synchronisation, the background jobs, what they cost."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field

from setlist_desktop.domain.language import day, tr
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


class ShowNews(Struct, frozen=True):
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
        match self.kind:
            case NewsKind.NEW_SHOW:
                return tr("New show: {show}.", show=self._show())
            case NewsKind.MOVED:
                return tr("Moved from {date}: {show}.", date=_day(self.was), show=self._show())
            case NewsKind.CANCELLED:
                return tr("Cancelled: {show}.", show=self._show())
            case NewsKind.ON_SALE:
                return tr("On sale: {show}.", show=self._show())
            case NewsKind.ON_SALE_SOON:
                return tr("Tickets from {time}: {show}.", time=self.note, show=self._show())
            case NewsKind.SETLIST:
                return tr("Setlist posted: {show}.", show=self._show())
            case NewsKind.EDITED:
                return tr("Setlist edited: {show}.", show=self._show())
            case NewsKind.SCORED:
                words = tr("Prediction scored: {show}.", show=self._show())
                return f"{words} {self.note}".strip()
            case NewsKind.TROUBLE:
                return self.note

    def _show(self) -> str:
        """Return which show is meant: artist, date and place, as far as they are known."""
        told = {"artist": self.artist, "date": _day(self.on), "place": self.place}
        if self.on and self.place:
            return tr("{artist} on {date} in {place}", **told).strip()
        if self.on:
            return tr("{artist} on {date}", **told).strip()
        if self.place:
            return tr("{artist} on a date to be announced in {place}", **told).strip()
        return tr("{artist} on a date to be announced", **told).strip()


def _day(on: date | None) -> str:
    return day(on) if on else tr("a date to be announced")


class Entry(Struct, frozen=True):
    """A piece of news as it is kept, with when it was noticed (UTC)."""

    id: int
    news: ShowNews
    at: datetime


def news_in_words(news: tuple[ShowNews, ...]) -> str:
    """Return how much of each kind there is: "2 new shows, 1 edited setlist"."""
    counts = Counter(item.kind for item in news)
    said = [words for kind in NewsKind if counts[kind] and (words := _counted(kind, counts[kind]))]
    return ", ".join(said) or tr("nothing new")


def _counted(kind: NewsKind, number: int) -> str:
    match kind:
        case NewsKind.NEW_SHOW:
            return counted(number, "new show", "new shows")
        case NewsKind.MOVED:
            return counted(number, "moved date", "moved dates")
        case NewsKind.CANCELLED:
            return counted(number, "cancellation", "cancellations")
        case NewsKind.ON_SALE:
            return counted(number, "show on sale", "shows on sale")
        case NewsKind.ON_SALE_SOON:
            return counted(number, "show on sale soon", "shows on sale soon")
        case NewsKind.SETLIST:
            return counted(number, "new setlist", "new setlists")
        case NewsKind.EDITED:
            return counted(number, "edited setlist", "edited setlists")
        case NewsKind.SCORED:
            return counted(number, "scored prediction", "scored predictions")
        case NewsKind.TROUBLE:
            return ""


class Cost(Struct, frozen=True):
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
        said = [self._of(service) for service in self.requests if service in self.limit]
        if self.short:
            names = ", ".join(service.title for service in self.short)
            said.append(
                tr(
                    "What today's requests to {services} do not cover comes tomorrow.",
                    services=names,
                )
            )
        return " ".join(said) or tr("Costs no counted requests.")

    def _of(self, service: Service) -> str:
        told = {
            "number": count(self.requests[service]),
            "limit": count(self.limit[service]),
            "service": service.title,
            "left": count(self.left.get(service, self.limit[service])),
        }
        if self.exact:
            return tr(
                "Costs {number} of {limit} daily requests to {service} ({left} left today).", **told
            )
        return tr(
            "Costs about {number} of {limit} daily requests to {service} ({left} left today).",
            **told,
        )


class JobStatus(StrEnum):
    """How a background job stands."""

    NEVER = "never"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    WAITING = "waiting"
    OFFLINE = "offline"
    PAUSED = "paused"


class JobRun(Struct, frozen=True):
    """One run of a job that has ended, and how."""

    job: str
    began: datetime
    ended: datetime | None
    status: str
    words: str


class JobState(Struct, frozen=True):
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


class Connection(Struct, frozen=True):
    """Whether services can be asked: `words` say since when and why not."""

    online: bool
    chosen: bool = False
    since: datetime | None = None
    words: str = ""
