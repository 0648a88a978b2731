"""The words of the setlist pane: its heading, what a setlist stands on, what an empty one says."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.ui import dates

if TYPE_CHECKING:
    from datetime import date

    from setlist_desktop.domain.setlists import Basis
    from setlist_desktop.domain.shows import Show

SOURCE_NAMES = {
    "": "Written by hand",
    "user": "Written by hand",
    "file": "From a file",
    "setlistfm": "setlist.fm",
}


def title_of(show: Show) -> str:
    """Return "Tue 24 Nov · Velodrom, Berlin"."""
    day = dates.short_day(show.date) if show.date else "No date yet"
    place = ", ".join(part for part in (show.venue, show.city) if part)
    return f"{day} · {place}" if place else day


def prediction_basis(basis: Basis | None) -> str:
    """Return what a prediction stands on, in one line."""
    if basis is None:
        return "Made by hand, without a prediction"
    count = dates.counted(basis.setlists, "setlist", "setlists")
    until = f" up to {_day(basis.up_to)}" if basis.up_to else ""
    return f"From {count}{until} · {basis.rule}"


def _day(day: date) -> str:
    pattern = "d MMM" if day.year == datetime.now(UTC).year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def played_source(setlist: Setlist, now: datetime) -> str:
    """Return where a played setlist comes from, with link and age, as rich text."""
    name = html.escape(SOURCE_NAMES.get(setlist.source, setlist.source))
    if setlist.url:
        name = f'<a href="{html.escape(setlist.url, quote=True)}">{name} ↗</a>'
    age = f" · updated {dates.age(setlist.fetched_at, now)}" if setlist.fetched_at else ""
    return f"{name}{age}"


def empty_words(show: Show | None, kind: SetlistKind, *, over: bool) -> tuple[str, str]:
    """Return what stands where there are no lines: what there is not, and what to do."""
    if show is None:
        return "No show chosen", "Choose a show to read, predict and edit its setlist."
    if kind is SetlistKind.PREDICTED:
        return (
            "Nothing predicted yet",
            "Predict it from the setlists played of late, or drag songs here from below.",
        )
    if over:
        return "No setlist known", "If you know what was played, paste or type it."
    return "Not played yet", "What was played will stand here after the show."
