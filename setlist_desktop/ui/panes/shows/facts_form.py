"""The form of what is known of a show, for a new one and for one that is changed."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from setlist_desktop.domain.festivals import speak_of_festival
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.shows import ShowFacts, ShowStatus
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.form_dialog import FormDialog
from setlist_desktop.ui.widgets.form_steps import submitted_until_done
from setlist_desktop.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services.show_changes import ShowChanges

STATUS_WORDS = {
    ShowStatus.ANNOUNCED: mark("announced"),
    ShowStatus.ON_SALE: mark("on sale"),
    ShowStatus.OFF_SALE: mark("off sale"),
    ShowStatus.POSTPONED: mark("postponed"),
    ShowStatus.RESCHEDULED: mark("moved"),
    ShowStatus.CANCELLED: mark("cancelled"),
    ShowStatus.COMPLETED: mark("over"),
}


MOST_PEOPLE = 1_000_000


class FactsForm(FormDialog):
    """Venue, place, date, time and tour; the venue is needed."""

    def __init__(self, title: str, verb: str, parent: QWidget | None, *, intro: str = "") -> None:
        super().__init__(title, verb, parent, intro=intro)
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.day_known = QCheckBox(tr("Date known"))
        self.day_known.setChecked(True)
        self.day_known.toggled.connect(self.day.setEnabled)
        self.at = QTimeEdit(QTime(20, 0))
        self.at.lineEdit().setTextMargins(8, 0, 0, 0)
        self.at.setEnabled(False)
        self.at_known = QCheckBox(tr("Time known"))
        self.at_known.toggled.connect(self.at.setEnabled)
        self.venue, self.city = QLineEdit(), QLineEdit()
        self.country, self.tour = QLineEdit(), QLineEdit()
        self.add_field(tr("Venue"), self.venue)
        self.add_field(tr("City"), self.city)
        self.add_field(tr("Country"), self.country)
        self._add_unsure(tr("Date at the venue"), self.day, self.day_known)
        self._add_unsure(tr("Local time"), self.at, self.at_known)
        self.add_field(tr("Tour"), self.tour)
        self.venue.textChanged.connect(self._on_venue_text_changed)
        self._on_venue_text_changed("")

    def _add_unsure(self, label: str, field: QDateTimeEdit, known: QCheckBox) -> None:
        field.setAccessibleName(label)
        self.add_field(label, _side_by_side(field, known))

    def facts(self) -> ShowFacts:
        """Return what the fields say."""
        day, at = self.day.date(), self.at.time()
        return ShowFacts(
            date=date(day.year(), day.month(), day.day()) if self.day_known.isChecked() else None,
            venue=self.venue.text().strip(),
            city=self.city.text().strip(),
            country=self.country.text().strip(),
            time=time(at.hour(), at.minute()) if self.at_known.isChecked() else None,
            tour=self.tour.text().strip(),
        )

    def _on_venue_text_changed(self, text: str) -> None:
        self.submit.setEnabled(bool(text.strip()))


class ChangeShowDialog(FactsForm):
    """The form, filled with what is known, with the status and whether it is at a festival."""

    def __init__(self, known: ShowFacts, parent: QWidget | None) -> None:
        intro = tr("What a service tells of this show later can change it again.")
        super().__init__(tr("Change show"), tr("Save"), parent, intro=intro)
        self.status = QComboBox()
        for status, words in STATUS_WORDS.items():
            self.status.addItem(tr(words), status)
        self.add_field(tr("Status"), self.status)
        self.status.setCurrentIndex(self.status.findData(known.status))
        self._festival = known.festival
        self.festival = QCheckBox(tr("At a festival"))
        seems = known.festival
        if seems is None:
            seems = speak_of_festival(known.venue, known.tour)
        self.festival.setChecked(seems)
        self.festival.setToolTip(tr("Predictions can be made from the shows without festivals."))
        self.festival.clicked.connect(self._on_festival_clicked)
        self.add_field(tr("Festival"), self.festival)
        self.capacity = NumberBox(0, MOST_PEOPLE, tr("Capacity"))
        self.capacity.setSpecialValueText(tr("not known"))
        self.capacity.setGroupSeparatorShown(True)
        self.capacity.setValue(known.capacity or 0)
        self.capacity.setToolTip(tr("How many people the venue holds."))
        self.add_field(tr("Capacity"), self.capacity)
        self._known_capacity = known.capacity
        self._told_of = known.venue, known.city
        self.venue.setText(known.venue)
        self.city.setText(known.city)
        self.country.setText(known.country)
        self.tour.setText(known.tour)
        self.day_known.setChecked(known.date is not None)
        if known.date is not None:
            self.day.setDate(QDate(known.date.year, known.date.month, known.date.day))
        self.at_known.setChecked(known.time is not None)
        if known.time is not None:
            self.at.setTime(QTime(known.time.hour, known.time.minute))

    @override
    def facts(self) -> ShowFacts:
        status = ShowStatus(self.status.currentData())
        return replace(
            super().facts(), status=status, festival=self._festival, capacity=self._people()
        )

    def _people(self) -> int | None:
        """Return the capacity; what was known of one venue is not said of another."""
        elsewhere = (self.venue.text().strip(), self.city.text().strip()) != self._told_of
        typed = self.capacity.value() or None
        return None if elsewhere and typed == self._known_capacity else typed

    def _on_festival_clicked(self, checked: bool) -> None:
        """Keep what the user says; a box that nobody touches tells nothing new."""
        self._festival = checked


async def change_show(changes: ShowChanges, show: Show, parent: QWidget | None) -> bool:
    """Ask what is to be changed of a show, and keep it; False where the user cancelled."""
    dialog = ChangeShowDialog(await changes.facts(show.id), parent)

    async def keep() -> bool:
        await changes.change(show.id, dialog.facts())
        return True

    return bool(await submitted_until_done(dialog, keep))


def _side_by_side(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        # Centred each: else the row would be no higher than the lowest of them can be.
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    layout.addStretch(1)
    return row
