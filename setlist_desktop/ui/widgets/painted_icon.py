"""Icons that are painted anew each time they are shown, and so follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap
from shiboken6 import Shiboken

from setlist_desktop.ui.overriding import override

_copies: list[QIconEngine] = []
"""What `clone` made and Qt still uses: Python would delete it, as nobody there holds it."""


class PaintedIcon(QIconEngine):
    """Smooth strokes; a subclass says with which pen, and draws them."""

    def pen(self, width: int, mode: QIcon.Mode, state: QIcon.State) -> QPen:
        """Return the pen for an icon of a width in pixels."""
        raise NotImplementedError

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw the strokes; the pen is set."""
        raise NotImplementedError

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self.pen(rect.width(), mode, state)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        self.draw(painter, rect)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return made

    @override
    def clone(self) -> QIconEngine:
        copy = type(self)()
        _copies[:] = [*filter(Shiboken.isValid, _copies), copy]
        return copy
