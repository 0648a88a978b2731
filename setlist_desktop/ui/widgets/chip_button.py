"""A small round button: a question or a choice, painted as chips are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

MOST_PX = 190


class ChipButton(QAbstractButton):
    """Takes focus by Tab; its text ends in … where it is longer than `MOST_PX`."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        metrics = theme.metrics(TextRole.SMALL)
        words = min(metrics.horizontalAdvance(self.text()), theme.scaled(MOST_PX))
        return QSize(words + theme.scaled(18), metrics.height() + theme.scaled(7))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colour("accent" if self.hasFocus() else "track")
        painter.setPen(QPen(edge, 1.5 if self.hasFocus() else 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "track"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "dim"))
        room = round(area.width()) - theme.scaled(12)
        shown = theme.metrics(TextRole.SMALL).elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, room
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
