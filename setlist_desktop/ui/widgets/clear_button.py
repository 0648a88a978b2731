"""The button that clears a field, as a thin cross in the theme's own colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolButton

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

REACH = 0.26


def add_clear_button(field: QLineEdit) -> None:
    """Let a field be cleared by a button at its end, shown while there is text."""
    field.setClearButtonEnabled(True)
    clear = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(clear, QAction):  # Qt's own name for it; without it Qt's own icon stays
        clear.setIcon(QIcon(_Cross()))
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear: {field}", field=field.accessibleName()))


class _Cross(QIconEngine):
    """Paints itself anew each time, and so follows the theme."""

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        active = mode is QIcon.Mode.Active
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("ink" if active else "dim"), max(1.3, rect.width() / 11))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre, reach = QRectF(rect).center(), rect.width() * REACH
        for slope in (1, -1):
            step = QPointF(reach, reach * slope)
            painter.drawLine(centre - step, centre + step)
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
        return _Cross()
