"""Why a song is likely or not: what the numbers say of it, in words.

Each reason is a phrase of its own.
"""

from __future__ import annotations

from datetime import date

import numpy as np

from setlist_desktop.domain.language import count, day, mark, plural, tr
from setlist_desktop.domain.predictions import Target
from setlist_desktop.prediction.history import History

RECENT = 20
LATELY = 50
DEBUT_SHOWS = 10
ROLES = ("opener", "closer", "encore")
LIVE_DEBUT, TOUR_DEBUT = mark("live debut on {day}"), mark("tour debut on {day}")


class Reasons:
    """What a past says of each of its songs, with a target in view; made once, asked often."""

    def __init__(self, history: History, target: Target) -> None:
        self._history = history
        self._target = target
        known = history.shows
        self._recent = range(max(0, known - RECENT), known)
        self._plays = history.played[self._recent.start :].sum(axis=0)
        self._lately = history.played[max(0, known - LATELY) :].sum(axis=0)
        self._gap = _gaps(history)
        self._roles = self._count_roles()
        self._tour = target.tour or (history.tours[-1] if known else "")
        self._tour_start = history.tours.index(self._tour) if self._tour in history.tours else known

    def of(self, column: int) -> tuple[str, ...]:
        """Return the reasons of a song, by its column; none for one beyond the history."""
        if column >= len(self._history.songs):
            return (tr("never played as far as is known"),)
        words = [self._often(column), *self._in_roles(column), self._pause(column)]
        words += [self._debut(column), self._in_run(column)]
        return tuple(word for word in words if word)

    def _often(self, column: int) -> str:
        plays, shows = int(self._plays[column]), len(self._recent)
        if shows == 1:
            return tr("played at the last show")
        if not plays:
            return tr("none of the last {shows}", shows=count(shows))
        return tr("{plays} of the last {shows}", plays=count(plays), shows=count(shows))

    def _in_roles(self, column: int) -> list[str]:
        plays, words = self._plays[column], []
        for role in ROLES:
            times = int(self._roles[role][column])
            if times > 1 and times * 4 > plays:
                words.append(_in_role(role, times))
        return words

    def _pause(self, column: int) -> str:
        gap, shows = int(self._gap[column]), min(LATELY, self._history.shows)
        if gap <= 1:
            return ""
        plays = int(self._lately[column])
        if plays >= 2:
            return _missed(gap - 1, round(shows / plays))
        last = date.fromordinal(int(self._history.days[self._history.shows - gap]))
        return plural(
            gap - 1,
            "not played for {n} show, since {day}",
            "not played for {n} shows, since {day}",
            day=self._day(last),
        )

    def _debut(self, column: int) -> str:
        known = self._history.shows
        for first_show, words in ((0, LIVE_DEBUT), (self._tour_start, TOUR_DEBUT)):
            if first_show >= known:  # the tour begins with the show that is asked for
                continue
            first = int(np.argmax(self._history.played[first_show:, column])) + first_show
            if first > first_show and known - first <= DEBUT_SHOWS and self._gap[column] <= known:
                on = date.fromordinal(int(self._history.days[first]))
                return tr(words, day=self._day(on))
        return ""

    def _in_run(self, column: int) -> str:
        history, on = self._history, self._target.date
        place = (self._target.venue, self._target.city, self._target.country)
        here = history.places[-1] == place and any(place)
        if not here or on is None or on.toordinal() - int(history.days[-1]) > 4:
            return ""
        return tr("played here the night before") if history.played[-1, column] else ""

    def _day(self, on: date) -> str:
        year = self._target.date.year if self._target.date else None
        return day(on, year=on.year != year)

    def _count_roles(self) -> dict[str, np.ndarray]:
        counts = {role: np.zeros(len(self._history.songs), dtype=int) for role in ROLES}
        for u in self._recent:
            counts["opener"][self._history.order[u][0]] += 1
            counts["closer"][self._history.closers[u]] += 1
            counts["encore"][list(self._history.encores[u])] += 1
        return counts


def _in_role(role: str, times: int) -> str:
    if role == "opener":
        return plural(times, "opener {n} time", "opener {n} times")
    if role == "closer":
        return plural(times, "closer {n} time", "closer {n} times")
    return plural(times, "encore {n} time", "encore {n} times")


def _missed(shows: int, usual: int) -> str:
    """Return for how many shows a song was missed that usually comes every so many."""
    if usual <= 1:
        return plural(
            shows,
            "not played for {n} show, usually every show",
            "not played for {n} shows, usually every show",
        )
    return plural(
        shows,
        "not played for {n} show, usually every {usual}",
        "not played for {n} shows, usually every {usual}",
        usual=count(usual),
    )


def _gaps(history: History) -> np.ndarray:
    """Return how many shows ago each song was played last, 1 for the last show."""
    backwards = history.played[::-1]
    gaps = backwards.argmax(axis=0) + 1
    return np.where(history.played.any(axis=0), gaps, history.shows + 1)
