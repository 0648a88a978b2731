"""Dates, times and ages in words of the user's locale."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from setlist_desktop.domain.language import plural, tr

if TYPE_CHECKING:
    from datetime import time


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def short_day(day: date) -> str:
    """Return "Tue 24 Nov" (with the year where it is not this one) in the user's locale."""
    locale = QLocale()
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    this_year = day.year == date.today().year  # noqa: DTZ011
    return locale.toString(_qdate(day), _shortened(long, with_year=not this_year))


@lru_cache(maxsize=8)
def _shortened(long: str, *, with_year: bool) -> str:
    """Return a locale's pattern for full dates with short names, in the locale's own order.

    What stands quoted between the parts ("24 de noviembre de 2026") is of full dates only.
    """
    short = re.sub(r"\s*'[^']*'", "", long)
    if not with_year:
        short = re.sub(r"[\s,.]*y+\s*[年년]?[\s,.]*", "", short)
    short = re.sub(r"(?<=日)dddd", "(ddd)", short)
    short = re.sub(r"dddd, (?=d)", "ddd ", short)
    return short.replace("dddd", "ddd").replace("MMMM", "MMM").strip(" ,")


def dense_day(day: date) -> str:
    """Return "24 Nov 2025" in the user's locale, for columns of dates from many years."""
    long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(_qdate(day), _without_weekday(_shortened(long, with_year=True)))


@lru_cache(maxsize=8)
def _without_weekday(short: str) -> str:
    return re.sub(r"[\s,]*\(?ddd\)?[\s,]*", "", short)


def long_day(day: date) -> str:
    """Return a date as the user's locale writes it in full."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def weekday(day: date) -> str:
    """Return the weekday, short."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def month(day: date) -> str:
    """Return the month, short."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def month_and_year(day: date) -> str:
    """Return "November 2026"."""
    name = QLocale().standaloneMonthName(day.month)
    return tr("{month} {year}", month=name, year=day.year)


def show_time(at: time) -> str:
    """Return a show's local time as the user's locale writes times."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_time(instant: datetime) -> str:
    """Return an instant in the user's zone: the time, with the day where it is not today."""
    local = instant.astimezone()
    words = show_time(local.time())
    if local.date() != datetime.now(UTC).astimezone().date():
        words = tr("{time}, {day}", time=words, day=short_day(local.date()))
    return words


def instant(at: datetime) -> str:
    """Return an instant in the user's zone: "Tue 24 Nov, 20:30"."""
    local = at.astimezone()
    return f"{short_day(local.date())}, {show_time(local.time())}"


def days_away(day: date, today: date) -> str:
    """Return "today", "tomorrow" or "in 4 days"; empty for the past and beyond two weeks."""
    days = (day - today).days
    if days in {0, 1}:
        return tr("tomorrow") if days else tr("today")
    return plural(days, "in {n} day", "in {n} days") if 1 < days <= 14 else ""


def age(instant: datetime, now: datetime) -> str:
    """Return how old a fact is: "today", "3 days ago", "2 months ago"."""
    days = (now.astimezone().date() - instant.astimezone().date()).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days < 60:
        return plural(days, "{n} day ago", "{n} days ago")
    if days < 730:
        return plural(days // 30, "{n} month ago", "{n} months ago")
    return plural(days // 365, "{n} year ago", "{n} years ago")
