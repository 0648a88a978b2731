"""The rotation map: a row a song, a column a show; who was played when, at one look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from setlist_desktop.domain.insights import Rotation
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.words import counted
from setlist_desktop.ui import dates, theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.painting import chart_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

CELL = 13
NAMES = 128
HEADER = 20
STATES = (mark("not played"), mark("played"), mark("played as encore"))

Align = Qt.AlignmentFlag


class HeatMap(QWidget):
    """Filled squares for songs played, squares with a hollow for encores, points for neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Rotation map"))
        self._rotation = Rotation((), (), ())

    def show_rotation(self, rotation: Rotation) -> None:
        """Show who was played when."""
        # The newest show stands beside the titles: it is in sight without scrolling.
        self._rotation = Rotation(
            rotation.shows[::-1], rotation.songs, tuple(row[::-1] for row in rotation.cells)
        )
        self.setAccessibleDescription(
            tr(
                "{songs} by the last {shows}; the table holds the same.",
                songs=counted(len(rotation.songs), "song", "songs"),
                shows=counted(len(rotation.shows), "show", "shows"),
            )
        )
        self.setFixedSize(self.sizeHint())
        self.update()

    def words_at(self, point: QPoint) -> str:
        """Return the cell under a point in words; empty where there is none."""
        cell = theme.scaled(CELL)
        row = (point.y() - theme.scaled(HEADER)) // cell
        column = (point.x() - theme.scaled(NAMES)) // cell
        if not (0 <= row < len(self._rotation.songs) and 0 <= column < len(self._rotation.shows)):
            return ""
        day, place = self._rotation.shows[column]
        state = tr(STATES[self._rotation.cells[row][column]])
        return f"{self._rotation.songs[row]}, {dates.short_day(day)} {place}: {state}"

    @override
    def sizeHint(self) -> QSize:
        cell = theme.scaled(CELL)
        width = theme.scaled(NAMES) + cell * max(len(self._rotation.shows), 1) + 4
        return QSize(width, theme.scaled(HEADER) + cell * max(len(self._rotation.songs), 1) + 4)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setFont(theme.font(TextRole.SMALL))
        metrics = theme.metrics(TextRole.SMALL)
        cell, top = theme.scaled(CELL), theme.scaled(HEADER)
        names = theme.scaled(NAMES)
        for row, title in enumerate(self._rotation.songs):
            painter.setPen(theme.colour("ink"))
            room = QRectF(0, top + row * cell, names - 6, cell)
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, names - 8)
            painter.drawText(room, Align.AlignLeft | Align.AlignVCenter, shown)
            for column, state in enumerate(self._rotation.cells[row]):
                _paint_cell(painter, names + column * cell, top + row * cell, cell, state)
        self._paint_ends(painter, names, cell * len(self._rotation.shows))
        painter.end()

    def _paint_ends(self, painter: QPainter, left: int, width: int) -> None:
        if not self._rotation.shows:
            return
        painter.setPen(theme.colour("dim"))
        room = QRectF(left, 0, max(width, 150), theme.scaled(HEADER) - 3)
        painter.drawText(room, Align.AlignLeft, dates.short_day(self._rotation.shows[0][0]))
        if width > 160:
            painter.drawText(room, Align.AlignRight, dates.short_day(self._rotation.shows[-1][0]))


def _paint_cell(painter: QPainter, x: int, y: int, size: int, state: int) -> None:
    square = QRectF(x + 1, y + 1, size - 2, size - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent" if state else "track"))
    painter.drawRoundedRect(square, 2, 2)
    if state == 2:
        painter.setBrush(theme.colour("pane"))
        painter.drawEllipse(square.center(), size * 0.18, size * 0.18)
