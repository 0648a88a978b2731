"""Small things that delegates paint alike: bars, chips, pins, figures of equal width."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

Align = Qt.AlignmentFlag

BAR_HEIGHT = 5
CHIP_PADDING = 6


def tabular(font: QFont) -> QFont:
    """Return the font with figures of equal width, so that columns of numbers stand straight."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def weighted(font: QFont, weight: QFont.Weight) -> QFont:
    """Return the font in a weight."""
    other = QFont(font)
    other.setWeight(weight)
    return other


def scaled(font: QFont, factor: float) -> QFont:
    """Return the font in another size; the system's own size stays the measure."""
    other = QFont(font)
    if font.pixelSize() > 0:
        other.setPixelSize(max(9, round(font.pixelSize() * factor)))
    else:
        other.setPointSizeF(font.pointSizeF() * factor)
    return other


def chart_painter(chart: QWidget) -> QPainter:
    """Return a smooth painter for a chart, from left to right in any language, as time goes."""
    painter = QPainter(chart)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, align: Align
) -> None:
    """Paint words of a row, which is laid out as if one read from the left, where they belong.

    Names and figures are read as their own script wants, wherever in the row they stand.
    """
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(mirrored(option, area), line_flags(option.direction, align), text)
    painter.setLayoutDirection(before)


@cache
def line_flags(direction: Qt.LayoutDirection, align: Align) -> int:
    """Return the flags that draw a line of text on a side of its area, as one reads.

    Kept, since to join flags takes Python about as long as to draw a short text.
    """
    side = QStyle.visualAlignment(direction, align) | Align.AlignAbsolute
    return int(side | Qt.TextFlag.TextSingleLine)


def mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """Return where an area of a row is on the screen, for those who read from the right, too."""
    if option.direction is Qt.LayoutDirection.LeftToRight:
        return area
    return QStyle.visualRect(option.direction, option.rect, area)


def paint_bar(painter: QPainter, area: QRect, share: float, bar: str, track: str) -> None:
    """Paint a thin bar, `share` (0..1) of it filled from where one begins to read."""
    groove = QRectF(area.x(), area.center().y() - BAR_HEIGHT / 2 + 0.5, area.width(), BAR_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = BAR_HEIGHT / 2
    painter.setBrush(QColor(track))
    painter.drawRoundedRect(groove, radius, radius)
    if share > 0:
        filled = QRectF(groove)
        filled.setWidth(max(BAR_HEIGHT, groove.width() * min(share, 1.0)))
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(groove.right())
        painter.setBrush(QColor(bar))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


def chip_width(text: str, font: QFont) -> int:
    """Return how wide a chip is."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * CHIP_PADDING


def paint_chip(
    painter: QPainter, left: int, row: QRect, text: str, font: QFont, ink: str, ground: str
) -> int:
    """Paint a word on a rounded ground, in the middle of a row's height; return its right edge."""
    metrics = QFontMetrics(font)
    height = metrics.height() + 3
    area = QRectF(left, row.center().y() - height / 2 + 0.5, chip_width(text, font), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return round(area.right())


def paint_pin(painter: QPainter, area: QRect, ink: str) -> None:
    """Paint a pin, 12 px high, in the middle of an area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = area.center()
    painter.translate(centre.x() + 0.5, centre.y() + 0.5)
    painter.rotate(30)
    painter.setPen(QPen(QColor(ink), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0, 1), QPointF(0, 6))
    painter.setBrush(QColor(ink))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(-3.2, -6, 6.4, 2), 1, 1)
    body = [
        QPointF(-2, -5),
        QPointF(2, -5),
        QPointF(2.2, -1),
        QPointF(4, 1.6),
        QPointF(-4, 1.6),
        QPointF(-2.2, -1),
    ]
    painter.drawPolygon(QPolygonF(body))
    painter.restore()


def paint_focus(painter: QPainter, area: QRect, accent: str, radius: float = 4) -> None:
    """Paint the frame that shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
    painter.restore()


def paint_insertion(
    painter: QPainter, left: int, right: int, y: int, accent: str, *, from_right: bool = False
) -> None:
    """Paint the line, 2 px with a knob where it begins, that tells where a drop will land."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(accent))
    painter.drawRect(QRectF(left + 4, y - 1, right - left - 8, 2))
    painter.drawEllipse(QPointF(right - 4 if from_right else left + 4, y), 4, 4)
    painter.restore()
