"""How a row of the show list is painted: day, venue, place and time, status."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import Show
from setlist_desktop.ui import theme
from setlist_desktop.ui.dates import month, weekday
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.model import ROW
from setlist_desktop.ui.panes.shows.rows import (
    CHIPS,
    MARKS,
    SectionRow,
    ShowRow,
    chip_of,
    detail,
    near,
)
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.row_painting import (
    Align,
    draw_chip,
    draw_heading,
    draw_line,
    heading_height,
    paint_ground,
    row_height,
    two_lines,
)

Index = QModelIndex | QPersistentModelIndex

MARGIN = 12
DAY_WIDTH = 44
GAP = 10
NARROW = 180  # below it the status stands in the second line and leaves the first to the venue
GROUNDS = {
    "good": "good_ground",
    "warn": "warn_ground",
    "bad": "bad_ground",
    "dim": "track",
    "accent": "selection",
}


class ShowDelegate(QStyledItemDelegate):
    """Paints shows; upcoming ones with the weekday below the day, past ones with the month."""

    def __init__(self, *, past: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past = past

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW), SectionRow)
        return QSize(100, heading_height() if heading else row_height(2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, SectionRow):
            draw_heading(painter, option.rect, row.text.upper(), theme.scaled(MARGIN))
        elif isinstance(row, ShowRow):
            paint_ground(painter, option)
            self._paint_show(painter, option.rect, row.show)
        painter.restore()

    def _paint_show(self, painter: QPainter, rect: QRect, show: Show) -> None:
        margin, width = theme.scaled(MARGIN), theme.scaled(DAY_WIDTH)
        day = QRect(rect.left() + margin, rect.top(), width, rect.height())
        self._paint_day(painter, day, show.date)
        room = rect.adjusted(margin + width + theme.scaled(GAP), 0, -margin, 0)
        first, second = two_lines(room)
        if room.width() < theme.scaled(NARROW):
            second.setRight(second.right() - _paint_chip(painter, second, show))
        else:
            taken = _paint_state(painter, room, show)
            first.setRight(first.right() - taken)
            second.setRight(second.right() - taken)
        draw_line(painter, first, show.venue or tr("Venue to come"), TextRole.TITLE, "ink")
        draw_line(painter, second, detail(show), TextRole.TEXT, "dim")

    def _paint_day(self, painter: QPainter, room: QRect, day: date | None) -> None:
        if day is None:
            draw_line(painter, room, tr("TBA"), TextRole.SMALL, "dim", Align.AlignHCenter)
            return
        figure = theme.metrics(TextRole.FIGURE).height()
        small = theme.metrics(TextRole.SMALL).height()
        overlap = theme.scaled(2)
        top = room.top() + (room.height() - figure - small + overlap) // 2
        first = QRect(room.left(), top, room.width(), figure)
        second = QRect(room.left(), top + figure - overlap, room.width(), small)
        draw_line(painter, first, str(day.day), TextRole.FIGURE, "ink", Align.AlignHCenter)
        below = (month(day) if self._past else weekday(day)).upper()
        draw_line(painter, second, below, TextRole.SMALL, "dim", Align.AlignHCenter)


def _paint_chip(painter: QPainter, room: QRect, show: Show) -> int:
    """Paint the status, the mark or else the days to go, at the right; return the room it took."""
    chip = chip_of(show)
    if chip is not None:
        taken = draw_chip(painter, room, chip.text, chip.tone, GROUNDS[chip.tone])
    elif soon := near(show, _today()):
        taken = draw_chip(painter, room, soon, "accent", "selection")
    else:
        return 0
    return taken + theme.scaled(8)


def _paint_state(painter: QPainter, room: QRect, show: Show) -> int:
    """Paint the status and the days to go, one above the other; return the room they took."""
    soon = near(show, _today())
    if chip_of(show) is None or not soon:
        return _paint_chip(painter, room, show)
    if show.status in CHIPS and show.attendance is Attendance.GOING:
        soon = f"{MARKS[Attendance.GOING].text} · {soon}"
    first, second = two_lines(room)
    taken = _paint_chip(painter, first, show)
    draw_line(painter, second, soon, TextRole.SMALL, "dim", Align.AlignRight)
    words = theme.metrics(TextRole.SMALL).horizontalAdvance(soon) + theme.scaled(8)
    return max(taken, words)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
