"""What the delegates of lists have in common: grounds, single lines of text, chips, buttons.

Rooms are measured as in a row that is read from left to right; where people read from right to
left, the row is painted as its mirror image.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.painting import line_flags, mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

Align = Qt.AlignmentFlag
_CENTRED = int(Align.AlignVCenter)


def two_lines(room: QRect) -> tuple[QRect, QRect]:
    """Return the places of a row's title and of the dim line below it, centred in the row."""
    first, second = lines_of(room, 2)
    return first, second


def lines_of(room: QRect, count: int) -> tuple[QRect, ...]:
    """Return the places of so many lines one below the other, centred in the row."""
    line = theme.metrics().height() + 1
    top = room.top() + (room.height() - count * line) // 2
    first = QRect(room.left(), top, room.width(), line)
    return tuple(first.translated(0, at * line) for at in range(count))


def row_height(lines: int) -> int:
    """Return the height of a row of one line or two."""
    text = theme.metrics().height() + 1
    return lines * text + theme.scaled(14 if lines > 1 else 8)


def heading_height() -> int:
    """Return the height of a section's heading row."""
    return theme.metrics(TextRole.LABEL).height() + theme.scaled(16)


def chip_width(text: str) -> int:
    """Return the width of a chip."""
    return theme.metrics(TextRole.SMALL).horizontalAdvance(text) + theme.scaled(14)


def button_rect(room: QRect, text: str) -> QRect:
    """Return the place of a button at the end of `room`."""
    metrics = theme.metrics()
    width = metrics.horizontalAdvance(text) + theme.scaled(20)
    height = metrics.height() + theme.scaled(10)
    place = QRect(room.right() - width + 1, 0, width, height)
    place.moveTop(room.center().y() - height // 2 + 1)
    return place


class RowPainter:
    """Paints one row; `painter` and `rect` are those of the delegate."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.rect: QRect = option.rect
        self._option = option
        self._direction = option.direction
        # Names and figures are read as their own script wants, wherever in the row they stand.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def placed(self, room: QRect) -> QRect:
        """Return where a room is on the screen."""
        return mirrored(self._option, room)

    def ground(self) -> None:
        """Fill the row as selected or hovered, with a ring where it has the keyboard focus."""
        state, painter = self._option.state, self.painter
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(self.rect, theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(self.rect, theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)

    def line(
        self,
        room: QRect,
        text: str,
        role: TextRole,
        colour: str,
        align: Align = Align.AlignLeft,
    ) -> None:
        """Draw one line of text, ended with … where room is short; never wrapped."""
        font, metrics = theme.lettering(role)
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = line_flags(self._direction, align) | _CENTRED
        self.painter.drawText(self.placed(room), flags, shown)

    def heading(self, text: str, left: int) -> None:
        """Draw the heading of a section, at the bottom of the row."""
        place = self.rect.adjusted(left, 0, -theme.scaled(12), -theme.scaled(3))
        place.setTop(place.bottom() - theme.metrics(TextRole.LABEL).height())
        self.line(place, text, TextRole.LABEL, "dim")

    def chip(self, room: QRect, text: str, ink: str, ground: str) -> int:
        """Draw a chip at the end of `room`, centred; return the width it took."""
        height = theme.metrics(TextRole.SMALL).height() + theme.scaled(4)
        width = min(chip_width(text), room.width())
        place = QRect(room.right() - width + 1, 0, width, height)
        place.moveTop(room.center().y() - height // 2 + 1)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(ground))
        self.painter.drawRoundedRect(self.placed(place), height / 2, height / 2)
        self.line(place, text, TextRole.SMALL, ink, Align.AlignHCenter)
        return width

    def button(self, place: QRect, text: str, *, hot: bool) -> None:
        """Draw a button as the style sheet draws real ones."""
        self.painter.setPen(QPen(theme.colour("control_line"), 1))
        self.painter.setBrush(theme.colour("hover" if hot else "pane"))
        edge = QRectF(self.placed(place)).adjusted(0.5, 0.5, -0.5, -0.5)
        self.painter.drawRoundedRect(edge, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        self.line(place, text, TextRole.TEXT, "ink", Align.AlignHCenter)
