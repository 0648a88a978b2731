"""Votes by hour as small bars, with the same figures as a table and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from setlist_desktop.domain.language import count as number
from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.painting import chart_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT_PX = 84
GAP_PX = 6
NAMED_EVERY = (6, 12, 24)


class HourChart(QWidget):
    """Bars of votes, oldest hour at the left; every sixth has its hour below, if it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Votes by hour"))
        self._counts: tuple[int, ...] = ()
        self._hours: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[int], hours: Sequence[str]) -> None:
        """Show counts with the names of their hours."""
        self._counts, self._hours = tuple(counts), tuple(hours)
        self.setAccessibleDescription(self.in_words())
        self.setToolTip(self.in_words())
        self.update()

    def in_words(self) -> str:
        """Return the chart in a sentence."""
        if not any(self._counts):
            return tr("No votes in the last {n} hours.", n=len(self._counts))
        most = max(self._counts)
        peak = self._hours[self._counts.index(most)]
        return tr(
            "Votes: {total}, most at {hour}: {most}.", total=sum(self._counts), hour=peak, most=most
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, theme.scaled(HEIGHT_PX))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = chart_painter(self)
        painter.setFont(theme.font(TextRole.SMALL))
        label = theme.metrics(TextRole.SMALL).height() + 2
        floor = self.height() - label
        step = self.width() / len(self._counts)
        most = max(*self._counts, 1)
        for at, count in enumerate(self._counts):
            height = max(2.0, (floor - 4) * count / most)
            bar = QRectF(at * step + step * 0.12, floor - height, step * 0.76, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar" if count else "track"))
            painter.drawRoundedRect(bar, min(2.0, height / 2), min(2.0, height / 2))
        painter.setPen(theme.colour("dim"))
        for at in self.named_hours():
            words = QRectF(at * step, floor + 2, self.width(), label)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self._hours[at])
        painter.end()

    def named_hours(self) -> range:
        """Return which bars have their hour below: as many as do not run into each other."""
        widest = max(map(theme.metrics(TextRole.SMALL).horizontalAdvance, self._hours), default=0)
        room = self.width() / max(len(self._hours), 1)
        fits = (every for every in NAMED_EVERY if every * room >= widest + GAP_PX)
        return range(0, len(self._hours), next(fits, NAMED_EVERY[-1]))


class HourTable(QTableWidget):
    """The same figures as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([tr("Hour"), tr("Votes")])
        self.setAccessibleName(tr("Votes by hour"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMaximumHeight(theme.scaled(170))

    def show_counts(self, counts: Sequence[int], hours: Sequence[str]) -> None:
        """Show counts with the names of their hours, newest first."""
        self.setRowCount(len(counts))
        for row, (hour, count) in enumerate(reversed([*zip(hours, counts, strict=True)])):
            figure = QTableWidgetItem(number(count))
            figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 0, QTableWidgetItem(hour))
            self.setItem(row, 1, figure)
