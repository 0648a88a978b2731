"""What the delegates of all lists have in common: grounds, single lines of text, chips, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

Align = Qt.AlignmentFlag


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Fill a row as selected or hovered, with a ring where it has the keyboard focus."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.colour("selection"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.colour("hover"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)


def draw_line(
    painter: QPainter,
    room: QRect,
    text: str,
    role: TextRole,
    colour: str,
    align: Align = Align.AlignLeft,
) -> None:
    """Draw one line of text, ended with … where room is short; never wrapped."""
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    shown = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align | Align.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def two_lines(room: QRect) -> tuple[QRect, QRect]:
    """Return the places of a row's title and of the dim line below it, centred in the row."""
    line = theme.metrics().height() + 1
    top = room.top() + (room.height() - 2 * line) // 2
    first = QRect(room.left(), top, room.width(), line)
    return first, first.translated(0, line)


def row_height(lines: int) -> int:
    """Return the height of a row of one line or two."""
    text = theme.metrics().height() + 1
    return lines * text + theme.scaled(14 if lines > 1 else 8)


def heading_height() -> int:
    """Return the height of a section's heading row."""
    return theme.metrics(TextRole.LABEL).height() + theme.scaled(16)


def draw_heading(painter: QPainter, room: QRect, text: str, left: int) -> None:
    """Draw the heading of a section, at the bottom of its row."""
    place = room.adjusted(left, 0, -theme.scaled(12), -theme.scaled(3))
    height = theme.metrics(TextRole.LABEL).height()
    place.setTop(place.bottom() - height)
    draw_line(painter, place, text, TextRole.LABEL, "dim")


def chip_width(text: str) -> int:
    """Return the width of a chip."""
    return theme.metrics(TextRole.SMALL).horizontalAdvance(text) + theme.scaled(14)


def draw_chip(painter: QPainter, room: QRect, text: str, ink: str, ground: str) -> int:
    """Draw a chip at the right end of `room`, centred; return the width it took."""
    height = theme.metrics(TextRole.SMALL).height() + theme.scaled(4)
    width = min(chip_width(text), room.width())
    place = QRect(room.right() - width + 1, 0, width, height)
    place.moveTop(room.center().y() - height // 2 + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(place, height / 2, height / 2)
    draw_line(painter, place, text, TextRole.SMALL, ink, Align.AlignHCenter)
    return width


def button_rect(room: QRect, text: str) -> QRect:
    """Return the place of a button at the right end of `room`."""
    metrics = theme.metrics()
    width = metrics.horizontalAdvance(text) + theme.scaled(20)
    height = metrics.height() + theme.scaled(10)
    place = QRect(room.right() - width + 1, 0, width, height)
    place.moveTop(room.center().y() - height // 2 + 1)
    return place


def draw_button(painter: QPainter, place: QRect, text: str, *, hot: bool) -> None:
    """Draw a button as the style sheet draws real ones."""
    painter.setPen(QPen(theme.colour("control_line"), 1))
    painter.setBrush(theme.colour("hover" if hot else "pane"))
    edge = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
    draw_line(painter, place, text, TextRole.TEXT, "ink", Align.AlignHCenter)
