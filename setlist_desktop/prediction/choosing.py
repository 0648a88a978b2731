"""Which of an artist's shows a forecast is made from, where the user wants it from fewer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from setlist_desktop.domain.festivals import speak_of_festival
from setlist_desktop.domain.predictions import BasisChoice, PastShow, Target

PAUSE_DAYS = 14
"""A longer pause between two shows begins a new leg."""


def chosen(shows: Sequence[PastShow], target: Target, choice: BasisChoice) -> list[PastShow]:
    """Return the shows (given oldest first) that a choice leaves.

    This tour, year or leg is the target's, or that of the last show where the target does not
    say. Festivals are told by a service or the user, else by the names of venue and tour.
    """
    if not shows or choice is BasisChoice.ALL:
        return list(shows)
    if choice is BasisChoice.TOUR:
        tour = target.tour or shows[-1].tour
        return [show for show in shows if tour and show.tour == tour]
    if choice is BasisChoice.YEAR:
        year = (target.date or shows[-1].date).year
        return [show for show in shows if show.date.year == year]
    if choice is BasisChoice.LEG:
        return _last_leg(shows)
    return [show for show in shows if not is_festival(show)]


def is_festival(show: PastShow) -> bool:
    """Whether a show is at a festival: as was told, else as the names of venue and tour say."""
    if show.festival is not None:
        return show.festival
    return speak_of_festival(show.venue, show.tour)


def _last_leg(shows: Sequence[PastShow]) -> list[PastShow]:
    start = 0
    for nth, (earlier, later) in enumerate(pairwise(shows), start=1):
        if (later.date - earlier.date).days > PAUSE_DAYS:
            start = nth
    return list(shows[start:])
