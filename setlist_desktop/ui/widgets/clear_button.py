"""The button that clears a field, as a thin cross in the theme's own colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QAction, QIcon, QPainter, QPen
from PySide6.QtWidgets import QToolButton

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.painted_icon import PaintedIcon

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


class _Cross(PaintedIcon):
    @override
    def pen(self, width: int, mode: QIcon.Mode, state: QIcon.State) -> QPen:
        active = mode is QIcon.Mode.Active
        return QPen(theme.colour("ink" if active else "dim"), max(1.3, width / 11))

    @override
    def draw(self, painter: QPainter, rect: QRect) -> None:
        centre, reach = QRectF(rect).center(), rect.width() * REACH
        for slope in (1, -1):
            step = QPointF(reach, reach * slope)
            painter.drawLine(centre - step, centre + step)
