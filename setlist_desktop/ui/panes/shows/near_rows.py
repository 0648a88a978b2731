"""The rows of *Near me*: shows by how far they are, whoever plays."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.words import count
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.model import ShowsModel
from setlist_desktop.ui.panes.shows.rows import ShowRow, fold, search_text

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtCore import QObject

    from setlist_desktop.domain.shows import Show

BANDS_KM = (10, 25, 50, 100, 250, 500, 1_000, 20_100)


class BandRow(NamedTuple):
    """The heading of the shows that are up to so many km away."""

    km: int

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return self

    @property
    def text(self) -> str:
        """The heading as shown."""
        return tr("Up to {km} km away", km=count(self.km))


class NearModel(ShowsModel):
    """Shows of all artists in bands of distance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._km: dict[int, float] = {}

    def show_near(self, found: Sequence[tuple[Show, float]]) -> None:
        """Take shows with their km, the nearest first; what stays the same stays where it is."""
        self._km = {show.id: km for show, km in found}
        self.show_shows([show for show, _km in found], same_artist=True)

    @override
    def sections_of(self, shows: Sequence[Show]) -> list[BandRow]:
        bands = [BandRow(km) for km in BANDS_KM]
        last = len(bands) - 1
        return [bands[min(bisect_left(BANDS_KM, self._km[show.id]), last)] for show in shows]

    @override
    def row_of(self, show: Show) -> ShowRow:
        return ShowRow(show, self._km[show.id])

    @override
    def text_of(self, show: Show) -> str:
        return f"{fold(show.artist_name)} {search_text(show)}"
