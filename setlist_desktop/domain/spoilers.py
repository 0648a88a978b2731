"""Spoilers: which shows of a tour the user wants to know nothing of before going to one of them.

What was played at a hidden show is as good as unknown to everything that shows songs: lists,
counts, search, predictions, scores, notices. The one rule is `hides`; what stands in the place of
a hidden setlist is `masked`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.setlists import Item, ItemType, Setlist, SetPart
from setlist_desktop.domain.shows import is_past

HIDDEN_WORDS = "Hidden until you have been"

NAMELESS_TOUR = timedelta(days=183)
"""Where the user's show names no tour, what was played within so long before it is hidden."""


class HiddenTour(Struct, frozen=True):
    """A tour hidden until the user has been to `show_id`; `on` and `zone` are that show's.

    `first` is the date of the tour's first show that is known.
    """

    show_id: int
    artist_id: int
    tour: str = ""
    on: date | None = None
    zone: str | None = None
    first: date | None = None

    def hides(self, show_id: int, artist_id: int, tour: str, on: date | None) -> bool:
        """Whether what was played at a show would tell of the tour.

        The tour's shows do, and those after its first one that name no tour: services learn the
        name late.
        """
        if artist_id != self.artist_id:
            return False
        if show_id == self.show_id:
            return True
        if tour:
            return bool(self.tour) and tour.casefold() == self.tour.casefold()
        since = self.first or (self.on - NAMELESS_TOUR if self.on else None)
        return since is None or on is None or on >= since

    def is_over(self, now: datetime, *, missed: bool = False) -> bool:
        """Whether the user has been: the show is past, and was not missed."""
        return not missed and is_past(self.on, self.zone, now)


def masked(setlist: Setlist) -> Setlist:
    """Return what stands in the place of a hidden setlist: no song, no count, not to be edited."""
    hidden = Item(type=ItemType.TALK, label=HIDDEN_WORDS)
    return replace(setlist, sets=(SetPart(items=(hidden,)),), locked=True)


def is_masked(setlist: Setlist | None) -> bool:
    """Whether a setlist is hidden."""
    return setlist is not None and any(item.label == HIDDEN_WORDS for item in setlist.items())
