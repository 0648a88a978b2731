"""The button that opens filters: three lines, each shorter, in the theme's own colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QIcon, QPainter, QPen
from PySide6.QtWidgets import QPushButton

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.painted_icon import PaintedIcon

REACHES = (0.42, 0.27, 0.12)


def make_filter_button(name: str) -> QPushButton:
    """Return a button that stays pressed while filters are open; `name` says which."""
    button = QPushButton()
    button.setIcon(QIcon(_Lines()))
    button.setCheckable(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class _Lines(PaintedIcon):
    @override
    def pen(self, width: int, mode: QIcon.Mode, state: QIcon.State) -> QPen:
        return QPen(theme.colour("accent" if state is QIcon.State.On else "ink"), 1.6)

    @override
    def draw(self, painter: QPainter, rect: QRect) -> None:
        centre, size = QRectF(rect).center(), rect.width()
        for at, reach in enumerate(REACHES, start=-1):
            half, down = QPointF(size * reach, 0), QPointF(0, at * size * 0.27)
            painter.drawLine(centre + down - half, centre + down + half)
