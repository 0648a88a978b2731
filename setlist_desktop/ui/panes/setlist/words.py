"""The words of the setlist pane: its heading, what a setlist stands on, what an empty one says."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from setlist_desktop.domain.locks import lock_of
from setlist_desktop.domain.predictions import CHOICE_WORDS, choice_of, is_drawn
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.words import counted
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


def basis_forms(basis: Basis | None) -> tuple[str, ...]:
    """Return what a prediction stands on: whole, then in forms of one line, the longest first."""
    if basis is None:
        words = "Made by hand, without a prediction"
        return words, words
    count = counted(basis.setlists, "setlist", "setlists")
    until = f" up to {_day(basis.up_to)}" if basis.up_to else ""
    only = CHOICE_WORDS[choice_of(basis)]
    origin = f"From {count}{f' ({only})' if only else ''}{until}"
    if not basis.setlists:
        whole = f"Without percentages: {basis.rule}"
        return whole, whole, "By popularity, no setlist being known"
    if is_drawn(basis):
        origin = f"One plausible night, drawn at random {origin.replace('From', 'from')}"
    whole = " · ".join((origin, basis.rule, *basis.caveats))
    if is_drawn(basis):
        return whole, f"{origin} · not the likeliest songs", origin, "One plausible night"
    long, short = _standing(basis)
    between = f" · {basis.horizon} shows between unknown" if basis.horizon > 1 else ""
    return whole, f"{origin}{between} · {long}", f"{origin} · {short}", origin


def _standing(basis: Basis) -> tuple[str, str]:
    """Return how the model does on this artist beside simpler rules, at length and in short."""
    ahead, margin = basis.ahead_points, basis.margin_points or 0.0
    if ahead is None:
        return basis.rule, basis.rule
    points = f"{abs(ahead):.0f}" if abs(ahead) >= 1 else f"{abs(ahead):.1f}"
    unit = "point" if points == "1" else "points"
    if ahead > margin:
        return (
            f"on this artist {points} {unit} ahead of “last show” and “average”",
            f"{points} {unit} ahead of “last show”",
        )
    if ahead < -margin:
        words = f"the model is {points} {unit} behind a simpler rule, which is used"
        return f"on this artist {words}", "by a simpler rule, better here"
    return "on this artist no better than “last show” or “average”", "no better than “last show”"


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


HIDDEN = (
    "Hidden until you have been",
    "What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.",
)


def lock_words(show: Show, now: datetime) -> tuple[str, str]:
    """Return that a show's prediction is locked by now, and since when; empty where it is not."""
    lock = lock_of(show.date, show.time, show.zone, now.tzinfo)
    if not lock.is_past(now):
        return "", ""
    return "The show has begun: what is predicted now counts in no total.", lock.words


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
