"""Bars are filled from where one begins to read; charts go from left to right everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from setlist_desktop.ui.widgets.painting import chart_painter, paint_bar
from setlist_desktop.ui.widgets.row_painting import RowPainter, mirrored

Direction = Qt.LayoutDirection
BOTH = [Direction.LeftToRight, Direction.RightToLeft]


@pytest.mark.parametrize("direction", BOTH)
def test_a_bar_is_filled_from_where_one_begins_to_read(qapp, direction):
    image = QImage(100, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_bar(painter, QRect(0, 0, 100, 20), 0.25, "#ff0000", "#0000ff")
    painter.end()
    ends = [QColor(image.pixel(x, 10)).name() for x in (12, 87)]
    filled = 0 if direction is Direction.LeftToRight else 1
    assert ends[filled] == "#ff0000"
    assert ends[1 - filled] == "#0000ff"


@pytest.mark.parametrize("direction", BOTH)
def test_rows_are_painted_as_their_mirror_image(qapp, direction):
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 200, 40), direction
    assert mirrored(option, QRect(10, 0, 30, 40)).left() == (
        10 if direction is Direction.LeftToRight else 160
    )
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    width = RowPainter(painter, option).chip(option.rect, "on sale", "good", "good_ground")
    painter.end()
    inside = 200 - width // 2 if direction is Direction.LeftToRight else width // 2
    assert QColor(image.pixel(inside, 13)) != QColor("white")
    assert QColor(image.pixel(199 - inside, 13)) == QColor("white")


def test_charts_go_from_left_to_right_everywhere(qtbot, qapp):
    qapp.setLayoutDirection(Direction.RightToLeft)
    try:
        chart = QWidget()
        qtbot.addWidget(chart)
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        chart.resize(10, 10)
        directions = []
        chart.paintEvent = lambda _event: directions.append(_painted(chart))
        chart.render(image)
        assert directions == [Direction.LeftToRight]
    finally:
        qapp.setLayoutDirection(Direction.LeftToRight)


def _painted(chart: QWidget) -> Direction:
    painter = chart_painter(chart)
    direction = painter.layoutDirection()
    painter.end()
    return direction
