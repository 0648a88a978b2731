"""Filters of the show list beside the typed one: year, tour, city, venue, and with a setlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from setlist_desktop.domain.shows import Show


class ShowFilter(Struct, frozen=True):
    """What shows are wanted; None stands for any."""

    year: int | None = None
    tour: str | None = None
    city: str | None = None
    venue: str | None = None
    with_setlist: bool = False

    @property
    def is_on(self) -> bool:
        """Whether anything is filtered out."""
        return self != ANY

    def fitting(self, shows: Sequence[Show]) -> Sequence[int]:
        """Return the indices of the shows that are wanted; what is not asked for costs nothing."""
        fit: Sequence[int] = range(len(shows))
        if (year := self.year) is not None:
            fit = [at for at in fit if (day := shows[at].date) and day.year == year]
        if (tour := self.tour) is not None:
            fit = [at for at in fit if shows[at].tour == tour]
        if (city := self.city) is not None:
            fit = [at for at in fit if shows[at].city == city]
        if (venue := self.venue) is not None:
            fit = [at for at in fit if shows[at].venue == venue]
        if self.with_setlist:
            fit = [at for at in fit if shows[at].has_setlist]
        return fit


ANY = ShowFilter()


class FilterPanel(QWidget):
    """A list for each of the four, and a box. `changed` carries the new filter."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = _choice(tr("Year"))
        self.tour = _choice(tr("Tour"))
        self.city = _choice(tr("City"))
        self.venue = _choice(tr("Venue"))
        self.with_setlist = QCheckBox(tr("Has a setlist"))
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.setAccessibleName(tr("Clear the filters"))
        self.clear_button.setProperty("flat", True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        for at, choice in enumerate(self._choices()):
            layout.addWidget(choice, at // 2, at % 2)
            choice.activated.connect(self._tell)
        layout.addWidget(self.with_setlist, 2, 0)
        layout.addWidget(self.clear_button, 2, 1)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        self.with_setlist.toggled.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    def wanted(self) -> ShowFilter:
        """Return what is chosen."""
        year, tour, city, venue = (choice.currentData() for choice in self._choices())
        return ShowFilter(year, tour, city, venue, self.with_setlist.isChecked())

    def offer(self, shows: Iterable[Show]) -> None:
        """Offer what these shows have; what is chosen stays so where it is among them."""
        listed = [*shows]
        years = sorted({show.date.year for show in listed if show.date}, reverse=True)
        _fill(self.year, tr("Any year"), [(str(year), year) for year in years])
        tours = dict.fromkeys(show.tour for show in listed if show.tour)
        _fill(self.tour, tr("Any tour"), [(tour, tour) for tour in tours])
        for choice, any_of, names in (
            (self.city, tr("Any city"), {show.city for show in listed if show.city}),
            (self.venue, tr("Any venue"), {show.venue for show in listed if show.venue}),
        ):
            _fill(choice, any_of, [(name, name) for name in sorted(names, key=str.casefold)])
        self._tell()

    def clear(self) -> None:
        """Want any show again."""
        for choice in self._choices():
            choice.setCurrentIndex(0)
        self.with_setlist.setChecked(False)
        self._tell()

    def _choices(self) -> Sequence[QComboBox]:
        return (self.year, self.tour, self.city, self.venue)

    def _tell(self, _what: object = None) -> None:
        self.clear_button.setEnabled(self.wanted().is_on)
        self.changed.emit(self.wanted())


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.view().setAccessibleName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(4)
    choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    choice.setMaxVisibleItems(20)
    return choice


def _fill(choice: QComboBox, any_of: str, items: Sequence[tuple[str, object]]) -> None:
    before = choice.currentData()
    choice.clear()
    choice.addItem(any_of, None)
    for text, value in items:
        choice.addItem(text, value)
    at = next((n for n, (_text, value) in enumerate(items, 1) if value == before), 0)
    choice.setCurrentIndex(at)
