"""Which of an artist's shows a forecast is made from, where the user wants it from fewer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from setlist_desktop.domain.predictions import BasisChoice, PastShow, Target

PAUSE_DAYS = 14
"""A longer pause between two shows begins a new leg."""

_FESTIVAL = re.compile(
    r"festival|\bfest\b|\bopen[ -]?air\b|\brock (?:am|im|en|in) \w+|\blollapalooza\b|\bcoachella\b"
    r"|\bglastonbury\b|\bbonnaroo\b|\broskilde\b|\bprimavera sound\b|\bpinkpop\b|\bsummerfest\b",
    re.IGNORECASE,
)


def chosen(shows: Sequence[PastShow], target: Target, choice: BasisChoice) -> list[PastShow]:
    """Return the shows (given oldest first) that a choice leaves.

    This tour, year or leg is the target's, or that of the last show where the target does not
    say. Festivals are told by the names of venue and tour alone.
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
    """Whether the names of a show's venue and tour speak of a festival."""
    return bool(_FESTIVAL.search(show.venue) or _FESTIVAL.search(show.tour))


def _last_leg(shows: Sequence[PastShow]) -> list[PastShow]:
    start = 0
    for nth, (earlier, later) in enumerate(pairwise(shows), start=1):
        if (later.date - earlier.date).days > PAUSE_DAYS:
            start = nth
    return list(shows[start:])
