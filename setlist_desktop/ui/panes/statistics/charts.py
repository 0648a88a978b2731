"""The charts of the statistics pane; lines differ in stroke, not in colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.words import count as number
from setlist_desktop.domain.words import percent
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.painting import chart_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LEAST_HEIGHT = 130
MARK = 3.0
SAMPLE, NAMED, BETWEEN = 20, 24, 14  # of a legend: a line's sample, where its name begins, the gap

Align = Qt.AlignmentFlag
STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class Chart(QWidget):
    """A plot with room for labels left and below; says itself in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.scaled(LEAST_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def tell(self, words: str) -> None:
        """Set what the chart says in words, and paint it anew."""
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, theme.scaled(LEAST_HEIGHT + 30))

    def plot_area(self) -> QRectF:
        """Return where points go."""
        small = theme.metrics(TextRole.SMALL)
        left = small.horizontalAdvance(percent(1.0)) + 6
        below = small.height() + 4
        return QRectF(self.rect()).adjusted(left, 6, -8, -below)

    def paint_share_axis(self, painter: QPainter, area: QRectF) -> None:
        """Paint the lines and figures of 0, 50 and 100 percent."""
        painter.setFont(theme.font(TextRole.SMALL))
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.colour("dim"))
            room = QRectF(0, y - 8, area.left() - 5, 16)
            painter.drawText(room, Align.AlignRight | Align.AlignVCenter, percent(share))


class CalibrationChart(Chart):
    """How often songs given some chance were played; on the diagonal the percentages are true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Calibration"), parent)
        self._points: tuple[tuple[float, float, int], ...] = ()

    def show_points(self, points: Sequence[tuple[float, float, int]]) -> None:
        """Show (chance said, share played, how many songs) of each group of chances."""
        self._points = tuple(points)
        said = (
            tr("said {said}, played {played}", said=percent(a), played=percent(b))
            for a, b, _songs in points
        )
        self.tell("; ".join(said) or tr("No predictions to look at."))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = chart_painter(self)
        area = self.plot_area()
        self.paint_share_axis(painter, area)
        painter.setPen(QPen(theme.colour("dim"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        most = max((songs for *_, songs in self._points), default=1)
        spots = [
            QPointF(area.left() + a * area.width(), area.bottom() - b * area.height())
            for a, b, _songs in self._points
        ]
        painter.setPen(QPen(theme.colour("accent"), 1.8))
        painter.drawPolyline(QPolygonF(spots))
        painter.setBrush(theme.colour("accent"))
        for spot, (*_, songs) in zip(spots, self._points, strict=True):
            size = MARK + 3.0 * (songs / most) ** 0.5
            painter.drawEllipse(spot, size, size)
        self._paint_axis(painter, area)
        painter.end()

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(theme.colour("dim"))
        painter.setFont(theme.font(TextRole.SMALL))
        room = QRectF(area.left(), area.bottom() + 3, area.width(), 16)
        painter.drawText(room, Align.AlignLeft, tr("said {share}", share=percent(0.0)))
        painter.drawText(room, Align.AlignRight, tr("said {share}", share=percent(1.0)))


class Line(Struct, frozen=True):
    """A named line of shares (0..1); None where there is no share, and the line has a gap."""

    name: str
    shares: tuple[float | None, ...]

    @property
    def mean(self) -> float | None:
        """The mean of what is known; None where nothing is."""
        known = [share for share in self.shares if share is not None]
        return sum(known) / len(known) if known else None


class LinesChart(Chart):
    """Shares over shows, oldest left; each line has its own stroke, named in the legend."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines: tuple[Line, ...] = ()
        self._ends = ("", "")

    def show_lines(self, lines: Sequence[Line], first: str, last: str) -> None:
        """Show lines; `first` and `last` name the ends."""
        self._lines, self._ends = tuple(lines), (first, last)
        means = (
            tr("{line}: {share} on average", line=line.name, share=percent(line.mean))
            for line in lines
            if line.mean is not None
        )
        self.tell("; ".join(means) or tr("Nothing to show."))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = chart_painter(self)
        area = self.plot_area()
        legend = theme.metrics(TextRole.SMALL).height() + 4
        area.setTop(area.top() + legend)
        self.paint_share_axis(painter, area)
        for nth in reversed(range(len(self._lines))):
            self._paint_line(painter, area, nth)
        self._paint_legend(painter, area, legend)
        painter.setPen(theme.colour("dim"))
        room = QRectF(area.left(), area.bottom() + 3, area.width(), 16)
        painter.drawText(room, Align.AlignLeft, self._ends[0])
        painter.drawText(room, Align.AlignRight, self._ends[1])
        painter.end()

    def _pen(self, nth: int) -> QPen:
        return QPen(theme.colour("dim" if nth else "accent"), 1.2 if nth else 2, STROKES[nth % 3])

    def _paint_line(self, painter: QPainter, area: QRectF, nth: int) -> None:
        shares = self._lines[nth].shares
        step = area.width() / max(len(shares) - 1, 1)
        painter.setPen(self._pen(nth))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _gap, run in groupby(enumerate(shares), key=lambda pair: pair[1] is None):
            spots = [
                QPointF(area.left() + at * step, area.bottom() - share * area.height())
                for at, share in run
                if share is not None
            ]
            if len(spots) == 1:  # a line of one point would not be seen
                painter.drawEllipse(spots[0], MARK / 2, MARK / 2)
            painter.drawPolyline(QPolygonF(spots))

    def _paint_legend(self, painter: QPainter, area: QRectF, height: float) -> None:
        metrics = theme.metrics(TextRole.SMALL)
        painter.setFont(theme.font(TextRole.SMALL))
        for nth, (x, name) in enumerate(self.legend(area.left())):
            painter.setPen(self._pen(nth))
            painter.drawLine(QPointF(x, height / 2), QPointF(x + SAMPLE, height / 2))
            painter.setPen(theme.colour("dim"))
            room = QRectF(x + NAMED, 0, metrics.horizontalAdvance(name) + 4, height)
            painter.drawText(room, Align.AlignVCenter | Align.AlignLeft, name)

    def legend(self, left: float) -> list[tuple[float, str]]:
        """Return where each line's sample and name stand, from `left` on if there is room for all.

        Names that would not fit end in ….
        """
        metrics = theme.metrics(TextRole.SMALL)
        names = [line.name for line in self._lines]
        apart = NAMED + BETWEEN
        widths = [metrics.horizontalAdvance(name) for name in names]
        x = max(0.0, min(left, self.width() - sum(widths) - apart * len(names) + BETWEEN))
        fair = (self.width() - x - apart * len(names) + BETWEEN) / max(len(names), 1)
        told = []
        for name, width in zip(names, widths, strict=True):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(fair))
            shown = name if sum(widths) <= fair * len(names) else short
            told.append((x, shown))
            x += (width if shown == name else metrics.horizontalAdvance(shown)) + apart
        return told


class BarsChart(Chart):
    """Counts by year (or any other name) as bars with their figures."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[tuple[str, int], ...] = ()

    def show_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show (name, count) from left to right."""
        self._bars = tuple(bars)
        self.tell("; ".join(f"{name}: {number(count)}" for name, count in bars))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = chart_painter(self)
        painter.setFont(theme.font(TextRole.SMALL))
        label = theme.metrics(TextRole.SMALL).height() + 2
        area = QRectF(self.rect()).adjusted(0, label, 0, -label)
        step = min(area.width() / len(self._bars), theme.scaled(48))
        most = max(count for _, count in self._bars) or 1
        for at, (name, count) in enumerate(self._bars):
            height = max(2.0, area.height() * count / most)
            left = area.left() + at * step
            bar = QRectF(left + step * 0.14, area.bottom() - height, step * 0.72, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar" if count else "track"))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(theme.colour("dim"))
            self._paint_words(painter, QRectF(left, bar.top() - label, step, label), number(count))
            self._paint_words(painter, QRectF(left, area.bottom() + 2, step, label), name)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, text: str) -> None:
        if theme.metrics(TextRole.SMALL).horizontalAdvance(text) <= room.width():
            painter.drawText(room, Align.AlignCenter, text)
