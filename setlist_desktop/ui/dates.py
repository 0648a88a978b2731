"""Dates, times and ages in words of the user's locale."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import time


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def short_day(day: date) -> str:
    """Return "Tue 24 Nov" (with the year where it is not this one) in the user's locale."""
    pattern = "ddd d MMM" if day.year == date.today().year else "ddd d MMM yyyy"  # noqa: DTZ011
    return QLocale().toString(_qdate(day), pattern)


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
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def show_time(at: time) -> str:
    """Return a show's local time as the user's locale writes times."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_time(instant: datetime) -> str:
    """Return an instant in the user's zone: the time, with the day where it is not today."""
    local = instant.astimezone()
    words = show_time(local.time())
    if local.date() != datetime.now(UTC).astimezone().date():
        words = f"{words}, {short_day(local.date())}"
    return words


def days_away(day: date, today: date) -> str:
    """Return "today", "tomorrow" or "in 4 days"; empty for the past and beyond two weeks."""
    days = (day - today).days
    if days in {0, 1}:
        return ("today", "tomorrow")[days]
    return f"in {days} days" if 1 < days <= 14 else ""


def age(instant: datetime, now: datetime) -> str:
    """Return how old a fact is: "today", "3 days ago", "2 months ago"."""
    days = (now.astimezone().date() - instant.astimezone().date()).days
    if days <= 0:
        return "today"
    if days < 60:
        return "yesterday" if days == 1 else f"{days} days ago"
    return f"{days // 30} months ago" if days < 730 else f"{days // 365} years ago"
