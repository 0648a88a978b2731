"""The button that opens filters: three lines, each shorter, in the theme's own colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override

REACHES = (0.42, 0.27, 0.12)


def make_filter_button(name: str) -> QPushButton:
    """Return a button that stays pressed while filters are open; `name` says which."""
    button = QPushButton()
    button.setIcon(QIcon(_Lines()))
    button.setCheckable(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class _Lines(QIconEngine):
    """Paints itself anew each time, and so follows the theme."""

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if state is QIcon.State.On else "ink"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre, size = QRectF(rect).center(), rect.width()
        for at, reach in enumerate(REACHES, start=-1):
            half, down = QPointF(size * reach, 0), QPointF(0, at * size * 0.27)
            painter.drawLine(centre + down - half, centre + down + half)
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
        return _Lines()
