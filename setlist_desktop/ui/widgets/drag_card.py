"""The card under the pointer while dragging: how many songs are on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from setlist_desktop.ui.theme import tokens
from setlist_desktop.ui.widgets.painting import weighted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PADDING = 12
SHADOW = 4


def drag_card(text: str, widget: QWidget) -> QPixmap:
    """Return the card as a picture, in the widget's font and for its screen."""
    look = tokens()
    font = weighted(widget.font(), widget.font().Weight.Medium)
    metrics = QFontMetrics(font)
    width = min(metrics.horizontalAdvance(text) + 2, 260) + 2 * PADDING
    height = metrics.height() + PADDING
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(round((width + 2 * SHADOW) * ratio), round((height + 2 * SHADOW) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = QRectF(SHADOW + 0.5, SHADOW + 0.5, width - 1, height - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    for depth in range(SHADOW, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 12))
        painter.drawRoundedRect(
            card.adjusted(-depth, -depth + 2, depth, depth), 6 + depth, 6 + depth
        )
    painter.setPen(QPen(QColor(look.accent), 1))
    painter.setBrush(QColor(look.pane))
    painter.drawRoundedRect(card, 6, 6)
    painter.setPen(QColor(look.ink))
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * PADDING)
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
