"""The rows of the show list, their sections, their words, and the text that the filter searches."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QLocale

from setlist_desktop.domain.attendance import WORDS, Attendance
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.shows import Show, ShowStatus, Tickets
from setlist_desktop.domain.words import count, counted, percent
from setlist_desktop.ui.dates import days_away, instant, long_day, month_and_year, show_time

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


class SectionRow(NamedTuple):
    """The heading of the shows of one month and tour; `nth` tells a repeated one apart."""

    year: int
    month: int
    tour: str
    nth: int = 0

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return self

    @property
    def text(self) -> str:
        """The heading as shown."""
        when = month_and_year(date(self.year, self.month, 1)) if self.year else tr("Date to come")
        return f"{when} · {self.tour}" if self.tour else when


class ShowRow(NamedTuple):
    """A show with the other acts of its night.

    `km` is how far it is where that matters, and then who plays does, too.
    """

    show: Show
    km: float | None = None
    bill: tuple[str, ...] = ()

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return self.show.id

    @property
    def title(self) -> str:
        """The upper line."""
        venue = self.show.venue or tr("Venue to come")
        return venue if self.km is None else self.show.artist_name

    @property
    def detail(self) -> str:
        """The dim line."""
        if self.km is None:
            return " · ".join(filter(None, (detail(self.show), beside(self.bill))))
        parts = (kilometres(self.km), self.show.venue, self.show.city)
        return " · ".join(part for part in parts if part)

    @property
    def tool_tip(self) -> str:
        """All that is known of the show, a line each."""
        return "\n".join(filter(None, (tool_tip(self.show), beside(self.bill))))

    def sentence(self, today: date) -> str:
        """Return the row as a screen reader says it."""
        said = [sentence(self.show, today)]
        if self.bill:
            said.append(beside(self.bill))
        if self.km is not None:
            said = [self.show.artist_name, *said, kilometres(self.km)]
        return ", ".join(said)


class Heading(Protocol):
    """The heading of a section, whatever it is that the section holds together."""

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        ...

    @property
    def text(self) -> str:
        """The heading as shown."""
        ...


Row = Heading | ShowRow


class Chip(NamedTuple):
    """A status with a shape and a word (given to `tr`), in the token of its colour."""

    shape: str
    word: str
    tone: str

    @property
    def text(self) -> str:
        """Shape and word, as shown."""
        return " ".join(part for part in (self.shape, tr(self.word)) if part)


CHIPS = {
    ShowStatus.ON_SALE: Chip("●", mark("on sale"), "good"),
    ShowStatus.POSTPONED: Chip("◆", mark("postponed"), "warn"),
    ShowStatus.RESCHEDULED: Chip("◆", mark("moved"), "warn"),
    ShowStatus.CANCELLED: Chip("✕", mark("cancelled"), "bad"),
    ShowStatus.OFF_SALE: Chip("○", mark("off sale"), "dim"),
}


MARKS = {
    Attendance.GOING: Chip("✓", mark("going"), "accent"),
    Attendance.WENT: Chip("✓", mark("went"), "good"),
    Attendance.MISSED: Chip("–", mark("missed"), "dim"),
}


def chip_of(show: Show) -> Chip | None:
    """Return what stands at the right of a row: its status, else the user's mark and score."""
    own = MARKS[show.attendance] if show.attendance else None
    if show.score is not None:
        said = " · ".join(filter(None, (own and tr(own.word), own_score(show))))
        own = Chip(own.shape if own else "", said, "accent")
    return CHIPS.get(show.status, own)


def sections_of(shows: Sequence[Show]) -> list[SectionRow]:
    """Return each show's section, the same object for the shows of one run."""
    sections: list[SectionRow] = []
    seen: dict[SectionRow, int] = {}
    last: tuple[int, int, str] | None = None
    for show in shows:
        when = (show.date.year, show.date.month) if show.date else (0, 0)
        key = (*when, show.tour)
        if key != last:
            plain = SectionRow(*key)
            current = plain._replace(nth=seen.get(plain, 0))
            seen[plain] = current.nth + 1
            last = key
        sections.append(current)
    return sections


def search_text(show: Show) -> str:
    """Return what the filter searches of a show: venue, place, tour and date, folded."""
    day = show.date.isoformat() if show.date else ""
    return " ".join((_folded(show.venue), _folded(show.place), _folded(show.tour), day))


@lru_cache(maxsize=1 << 16)
def _folded(text: str) -> str:
    return fold(text)


def fold(text: str) -> str:
    """Return text without accents and case."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def filtered(texts: Sequence[str], among: Sequence[int], words: Sequence[str]) -> Sequence[int]:
    """Return those indices of `among` whose text has every word."""
    for word in words:
        among = [index for index in among if word in texts[index]]
    return among


def detail(show: Show) -> str:
    """Return the dim line: place, then the local time or the number of songs."""
    parts = [show.place or tr("place not known")]
    if show.has_setlist:
        parts.append(counted(show.song_count, "song", "songs"))
    elif show.time is not None:
        parts.append(show_time(show.time))
    if show.ordinal > 1:
        parts.append(tr("show {n} of the day", n=show.ordinal))
    return " · ".join(parts)


def beside(bill: Sequence[str]) -> str:
    """Return "with Glass Orchard and 2 others"; empty where nobody else plays."""
    if len(bill) < 2:
        return tr("with {act}", act=bill[0]) if bill else ""
    others = len(bill) - 1
    return plural(others, "with {act} and {n} other", "with {act} and {n} others", act=bill[0])


def kilometres(km: float) -> str:
    """Return "3 km"."""
    return tr("{km} km", km=count(round(km)))


def own_score(show: Show) -> str:
    """Return "you 74 %": how right the user's prediction was; empty where it was not scored."""
    return "" if show.score is None else tr("you {share}", share=percent(show.score))


def near(show: Show, today: date) -> str:
    """Return "in 4 days" for a show that is near and not cancelled."""
    if show.date is None or show.status is ShowStatus.CANCELLED:
        return ""
    return days_away(show.date, today)


def own_time(show: Show) -> str:
    """Return the show's beginning in the user's own zone, where that differs from the venue's."""
    if show.date is None or show.time is None or show.starts_at is None:
        return ""
    here = show.starts_at.astimezone()
    if here.replace(tzinfo=None) == datetime.combine(show.date, show.time):
        return ""
    at = show_time(here.time())
    if here.date() == show.date:
        return tr("{time} your time", time=at)
    return tr("{time} your time, {day}", time=at, day=long_day(here.date()))


def sentence(show: Show, today: date) -> str:
    """Return a show as a screen reader says it."""
    chip = CHIPS.get(show.status)
    parts = (
        long_day(show.date) if show.date else tr("date to come"),
        show.venue or tr("venue not known"),
        detail(show).replace(" · ", ", "),
        show.tour,
        tr(chip.word) if chip else "",
        tr("predicted") if show.predicted else "",
        tr(WORDS[show.attendance]) if show.attendance else "",
        near(show, today),
        _score_in_words(show),
    )
    return ", ".join(part for part in parts if part)


def _score_in_words(show: Show) -> str:
    if show.score is None:
        return ""
    return tr("your prediction {n} percent right", n=round(show.score * 100))


def tool_tip(show: Show) -> str:
    """Return all that is known of a show, a line each."""
    lines = (
        show.venue,
        show.place,
        _room(show.capacity) if show.capacity else "",
        long_day(show.date) if show.date else tr("Date to come"),
        tr("{time} at the venue", time=show_time(show.time)) if show.time else "",
        own_time(show),
        show.tour,
        *(_of_tickets(show.tickets) if show.tickets else ()),
    )
    return "\n".join(line for line in lines if line)


def _room(capacity: int) -> str:
    return plural(capacity, "Room for {n} person", "Room for {n} people")


def _of_tickets(tickets: Tickets) -> tuple[str, ...]:
    """Return what is known of a show's tickets, a line each."""
    now = datetime.now(UTC)
    begins, ends = tickets.sale_from, tickets.sale_until
    return (
        _prices(tickets),
        tr("Tickets on sale from {when}", when=instant(begins)) if begins and begins > now else "",
        tr("Tickets on sale until {when}", when=instant(ends)) if ends and ends > now else "",
    )


def _prices(tickets: Tickets) -> str:
    if tickets.lowest is None or tickets.highest is None:
        return ""
    locale, currency = QLocale(), f"{tickets.currency}\u00a0"
    lowest, highest = (
        locale.toCurrencyString(price, currency) for price in (tickets.lowest, tickets.highest)
    )
    if lowest == highest:
        return tr("Tickets {price}", price=lowest)
    return tr("Tickets {lowest} to {highest}", lowest=lowest, highest=highest)
