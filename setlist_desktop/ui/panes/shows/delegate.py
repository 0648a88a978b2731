"""How a row of the show list is painted: day, venue, place and time, status."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.dates import month, weekday
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.model import ROW
from setlist_desktop.ui.panes.shows.rows import (
    CHIPS,
    MARKS,
    Chip,
    ShowRow,
    chip_of,
    near,
)
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.row_painting import (
    Align,
    RowPainter,
    chip_width,
    heading_height,
    lines_of,
    row_height,
    two_lines,
)

Index = QModelIndex | QPersistentModelIndex

MARGIN = 12
DAY_WIDTH = 44
GAP = 10
LEAST_PLACE = "Valparaíso"  # as much of a place has to be left where it is shortened
GROUNDS = {
    "good": "good_ground",
    "warn": "warn_ground",
    "bad": "bad_ground",
    "dim": "track",
    "accent": "selection",
}


class ShowDelegate(QStyledItemDelegate):
    """Paints shows, with the month below the day, or the weekday."""

    def __init__(self, *, months: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months = months

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = not isinstance(index.data(ROW), ShowRow)
        return QSize(100, heading_height() if heading else row_height(2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to = RowPainter(painter, option)
        if isinstance(row, ShowRow):
            to.ground()
            self._paint_show(to, row)
        elif row is not None:
            to.heading(row.text.upper(), theme.scaled(MARGIN))
        painter.restore()

    def _paint_show(self, to: RowPainter, row: ShowRow) -> None:
        margin, width = theme.scaled(MARGIN), theme.scaled(DAY_WIDTH)
        inside = to.rect.adjusted(margin, 0, -margin, 0)
        room = inside.adjusted(width + theme.scaled(GAP), 0, 0, 0)
        day = QRect(inside.left(), inside.top(), width, inside.height())
        detail = row.detail
        if to.rect.height() > row_height(2):
            first, second, third = lines_of(room, 3)
            detail, told = _told_below(row, third.width())
            if _below_width(row, told) > third.width():
                third.setLeft(inside.left())
                day.setBottom(third.top())
            _paint_below(to, third, row, told)
        else:
            first, second = _paint_state(to, room, row)
        self._paint_day(to, day, row.show.date)
        to.line(first, row.title, TextRole.TITLE, "ink")
        to.line(second, fitted(detail, second.width()), TextRole.TEXT, "dim")

    def _paint_day(self, to: RowPainter, room: QRect, day: date | None) -> None:
        if day is None:
            to.line(room, tr("TBA"), TextRole.SMALL, "dim", Align.AlignHCenter)
            return
        figure = theme.metrics(TextRole.FIGURE).height()
        small = theme.metrics(TextRole.SMALL).height()
        overlap = theme.scaled(2)
        top = room.top() + (room.height() - figure - small + overlap) // 2
        first = QRect(room.left(), top, room.width(), figure)
        second = QRect(room.left(), top + figure - overlap, room.width(), small)
        to.line(first, str(day.day), TextRole.FIGURE, "ink", Align.AlignHCenter)
        below = (month(day) if self._months else weekday(day)).upper()
        to.line(second, below, TextRole.SMALL, "dim", Align.AlignHCenter)


def fitted(detail: str, room: int) -> str:
    """Return the dim line with its place shortened, rather than the songs or the time behind it."""
    metrics = theme.metrics()
    place, *others = detail.split(" · ")
    behind = f" · {others[0]}" if others else ""
    left = room - metrics.horizontalAdvance(behind)
    fits = not behind or metrics.horizontalAdvance(place + behind) <= room
    if fits or left < metrics.horizontalAdvance(LEAST_PLACE):
        return detail
    return metrics.elidedText(place, Qt.TextElideMode.ElideRight, left) + behind


def _told_below(row: ShowRow, room: int) -> tuple[str, str]:
    """Return the dim line, and what stands below it beside the status: the days to go.

    What stands behind the place goes there, too, where nothing else does, or where it has no room
    behind it. `room` is that of either line.
    """
    soon, detail = near(row.show, _today()), row.detail
    place, _, rest = detail.partition(" · ")
    told = " · ".join(filter(None, (rest, soon)))
    if not soon and chip_of(row.show) is None:
        return place, told
    if theme.metrics().horizontalAdvance(detail) <= room:
        return detail, soon
    shortened = fitted(detail, room)
    if shortened != detail and _below_width(row, told) > room:
        return shortened, soon
    return place, told


def _below_width(row: ShowRow, told: str) -> int:
    """Return what the status and what is told take beside each other."""
    chip = chip_of(row.show)
    taken = chip_width(chip.text) + theme.scaled(8) if chip is not None else 0
    return taken + theme.metrics(TextRole.SMALL).horizontalAdvance(told)


def _paint_below(to: RowPainter, line: QRect, row: ShowRow, told: str) -> None:
    """Paint the status, and what is told beside it, in a line of their own."""
    chip, room = chip_of(row.show), QRect(line)
    if chip is not None:
        room.setWidth(min(chip_width(chip.text), line.width()))
        taken = to.chip(room, chip.text, chip.tone, GROUNDS[chip.tone])
        room = line.adjusted(taken + theme.scaled(8), 0, 0, 0)
    to.line(room, told, TextRole.SMALL, "dim")


def _paint_state(to: RowPainter, room: QRect, row: ShowRow) -> tuple[QRect, QRect]:
    """Paint the status and the days to go at the end; return the room left in both lines.

    One alone stands between the lines, or in the first where the second would not fit beside it.
    """
    chip, soon = chip_of(row.show), near(row.show, _today())
    first, second = two_lines(room)
    if chip is None and soon:
        chip, soon = Chip("", soon, "accent"), ""
    if chip is None:
        return first, second
    needed = theme.metrics().horizontalAdvance(row.detail) + chip_width(chip.text) + GAP
    between = not soon and needed <= room.width()
    ground = GROUNDS[chip.tone]
    taken = to.chip(room if between else first, chip.text, chip.tone, ground) + theme.scaled(8)
    first.setRight(first.right() - taken)
    if between:
        second.setRight(first.right())
    elif soon:
        if row.show.status in CHIPS and row.show.attendance is Attendance.GOING:
            soon = f"{MARKS[Attendance.GOING].text} · {soon}"
        to.line(second, soon, TextRole.SMALL, "dim", Align.AlignRight)
        words = theme.metrics(TextRole.SMALL).horizontalAdvance(soon)
        second.setRight(second.right() - words - theme.scaled(8))
    return first, second


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
