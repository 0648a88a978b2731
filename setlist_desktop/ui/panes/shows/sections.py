"""The rows of a list in sections, worked out as they are looked at: a list may have 100,000."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, overload

from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from setlist_desktop.ui.panes.shows.rows import Heading, Row, ShowRow


def begins_of(sections: Sequence[Heading]) -> list[int]:
    """Return the place of the first of each run of shows that have the same section object."""
    after = (at for at, (one, next_) in enumerate(pairwise(sections), 1) if one is not next_)
    return [0, *after] if sections else []


class Rows(Sequence["Row"]):
    """Rows of some shows (`hits`, by their places), each section's heading above its first one.

    `sections` tells the section of each show, `begins` where each of them begins.
    """

    def __init__(
        self,
        shows: Sequence[ShowRow],
        sections: Sequence[Heading],
        begins: Sequence[int],
        hits: Sequence[int],
    ) -> None:
        self._shows = shows
        self._sections = sections
        self.hits = hits
        self.headings = _headings(begins, hits)

    @override
    def __len__(self) -> int:
        return len(self.hits) + len(self.headings)

    @overload
    def __getitem__(self, row: int) -> Row: ...

    @overload
    def __getitem__(self, row: slice) -> list[Row]: ...

    @override
    def __getitem__(self, row: int | slice) -> Row | list[Row]:
        if isinstance(row, slice):
            return [self[at] for at in range(*row.indices(len(self)))]
        if not 0 <= row < len(self):
            raise IndexError(row)
        above = bisect_left(self.headings, row)
        place = self.hits[row - above]
        if above < len(self.headings) and self.headings[above] == row:
            return self._sections[place]
        return self._shows[place]

    @override
    def __iter__(self) -> Iterator[Row]:
        last = None
        for place in self.hits:
            section = self._sections[place]
            if section is not last:
                yield section
                last = section
            yield self._shows[place]

    def row_of(self, place: int) -> int | None:
        """Return the row of a show by its place; None where it is not among the hits."""
        hit = bisect_left(self.hits, place)
        if hit == len(self.hits) or self.hits[hit] != place:
            return None
        shows_above = range(len(self.headings))
        return hit + bisect_right(shows_above, hit, key=lambda nth: self.headings[nth] - nth)


def _headings(begins: Sequence[int], hits: Sequence[int]) -> list[int]:
    """Return the rows of the headings: a section without a hit has none."""
    headings: list[int] = []
    at = 0
    while at < len(hits):
        headings.append(at + len(headings))
        following = bisect_right(begins, hits[at])
        at = bisect_left(hits, begins[following], at) if following < len(begins) else len(hits)
    return headings
