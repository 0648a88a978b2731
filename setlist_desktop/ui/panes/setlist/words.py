"""The words of the setlist pane: its heading, what a setlist stands on, what an empty one says."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setlist_desktop.domain import language
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.locks import lock_of
from setlist_desktop.domain.predictions import CHOICE_WORDS, choice_of, is_drawn, rule_in_words
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.words import counted
from setlist_desktop.ui import dates

if TYPE_CHECKING:
    from datetime import date

    from setlist_desktop.domain.setlists import Basis
    from setlist_desktop.domain.shows import Show

SOURCE_NAMES = {
    "": mark("Written by hand"),
    "user": mark("Written by hand"),
    "file": mark("From a file"),
    "setlistfm": "setlist.fm",
    "musicbrainz": "MusicBrainz",
}


def title_of(show: Show) -> str:
    """Return "Tue 24 Nov · Velodrom, Berlin"."""
    return " · ".join(part for part in title_parts(show) if part)


def title_parts(show: Show) -> tuple[str, str]:
    """Return "Tue 24 Nov" and "Velodrom, Berlin"."""
    day = dates.short_day(show.date) if show.date else tr("No date yet")
    return day, ", ".join(part for part in (show.venue, show.city) if part)


def basis_forms(basis: Basis | None) -> tuple[str, ...]:
    """Return what a prediction stands on: whole, then in forms of one line, the longest first."""
    if basis is None:
        words = tr("Made by hand, without a prediction")
        return words, words
    rule = rule_in_words(basis)
    if not basis.setlists:
        whole = tr("Without percentages: {rule}", rule=rule)
        return whole, whole, tr("By popularity, no setlist being known")
    origin = _origin(basis)
    whole = " · ".join((origin, rule, *basis.caveats))
    if is_drawn(basis):
        plausible = tr("{origin} · not the likeliest songs", origin=origin)
        return whole, plausible, origin, tr("One plausible night")
    long, short = _standing(basis)
    parts = [f"{origin} · {long}", f"{origin} · {short}", origin]
    if basis.horizon:
        # From further away a model does worse: without the reason it reads as if it always did.
        between = plural(basis.horizon, "{n} show between unknown", "{n} shows between unknown")
        parts[:1] = (f"{origin} · {between} · {standing}" for standing in (long, short))
    return whole, *parts


def _origin(basis: Basis) -> str:
    """Return from how many setlists of which shows, up to when."""
    setlists = counted(basis.setlists, "setlist", "setlists")
    if only := CHOICE_WORDS[choice_of(basis)]:
        setlists = f"{setlists} ({tr(only)})"
    day = _day(basis.up_to) if basis.up_to else ""
    if is_drawn(basis):
        drawn = tr("One plausible night, drawn at random from {setlists}", setlists=setlists)
        if not day:
            return drawn
        return tr(
            "One plausible night, drawn at random from {setlists} up to {day}",
            setlists=setlists,
            day=day,
        )
    if not day:
        return tr("From {setlists}", setlists=setlists)
    return tr("From {setlists} up to {day}", setlists=setlists, day=day)


def _standing(basis: Basis) -> tuple[str, str]:
    """Return how the model does on this artist beside simpler rules, at length and in short."""
    ahead, margin = basis.ahead_points, basis.margin_points or 0.0
    if ahead is None:
        return rule_in_words(basis), rule_in_words(basis)
    points = plural(round(abs(ahead)), "{n} point", "{n} points", figure=basis.points)
    if ahead > margin:
        return (
            tr("on this artist {points} ahead of “last show” and “average”", points=points),
            tr("{points} ahead of “last show”", points=points),
        )
    if ahead < -margin:
        return (
            tr(
                "on this artist the model is {points} behind a simpler rule, which is used",
                points=points,
            ),
            tr("by a simpler rule, better here"),
        )
    return (
        tr("on this artist no better than “last show” or “average”"),
        tr("no better than “last show”"),
    )


def _day(day: date) -> str:
    return language.day(day, year=day.year != datetime.now(UTC).year)


def played_source(setlist: Setlist, now: datetime) -> str:
    """Return where a played setlist comes from, with link and age, as rich text."""
    name = html.escape(tr(SOURCE_NAMES.get(setlist.source, setlist.source)))
    if setlist.url:
        name = f'<a href="{html.escape(setlist.url, quote=True)}">{name} ↗</a>'
    if not setlist.fetched_at:
        return name
    return tr("{source} · updated {age}", source=name, age=dates.age(setlist.fetched_at, now))


def hidden_words() -> tuple[str, str]:
    """Return what stands in the place of songs that the user does not want to know yet."""
    return (
        tr("Hidden until you have been"),
        tr(
            "What was played on this tour is not shown."
            " Show ▸ Hide this tour until I have been ends it."
        ),
    )


def lock_words(show: Show, now: datetime) -> tuple[str, str]:
    """Return that a show's prediction is locked by now, and since when; empty where it is not."""
    lock = lock_of(show.date, show.time, show.zone, now.tzinfo)
    if not lock.is_past(now):
        return "", ""
    return tr("The show has begun: what is predicted now counts in no total."), lock.words


def empty_words(show: Show | None, kind: SetlistKind, *, over: bool) -> tuple[str, str]:
    """Return what stands where there are no lines: what there is not, and what to do."""
    if show is None:
        return tr("No show chosen"), tr("Choose a show to read, predict and edit its setlist.")
    if kind is SetlistKind.PREDICTED:
        return (
            tr("Nothing predicted yet"),
            tr("Predict it from the setlists played of late, or drag songs here from below."),
        )
    if over:
        return tr("No setlist known"), tr("If you know what was played, paste or type it.")
    return tr("Not played yet"), tr("What was played will stand here after the show.")
