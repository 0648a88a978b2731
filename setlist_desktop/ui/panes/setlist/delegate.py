"""Paints the lines of the setlist: headings, and items with bar, figure and length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from setlist_desktop.domain.language import count, tr
from setlist_desktop.domain.words import percent
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.lines import HeadingLine, ItemLine, short_duration
from setlist_desktop.ui.panes.setlist.model import LINE_ROLE, Index
from setlist_desktop.ui.theme import TextRole, Tokens, tokens
from setlist_desktop.ui.widgets import painting

if TYPE_CHECKING:
    from setlist_desktop.ui.panes.setlist.lines import Line

ROW_HEIGHT = 28
HEADING_HEIGHT = 34
MARGIN = 14
GAP = 10
BAR_WIDTH = 96
PIN_WIDTH = 22
FULL_WIDTH = 400
FIGURES_WIDTH = 270

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Reads the theme's tokens at each painting, so that a change of theme shows at once."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        spare = HEADING_HEIGHT if isinstance(line, HeadingLine) else ROW_HEIGHT
        text = theme.metrics().height()
        return QSize(120, max(spare, text + spare - 17))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        look = tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(look.selection))
        if isinstance(line, HeadingLine):
            _paint_heading(painter, option, line, look)
        else:
            _ItemPainter(painter, option, line, look).paint()
        if _shows_focus(option):
            painting.paint_focus(painter, option.rect, look.accent)
        painter.restore()


def _shows_focus(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, line: HeadingLine, look: Tokens
) -> None:
    area = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
    if not line.first:
        painter.fillRect(
            QRect(option.rect.left(), area.top(), option.rect.width(), 1), QColor(look.line)
        )
    font, metrics = theme.lettering(TextRole.STRONG)
    painter.setFont(font)
    painter.setPen(QColor(look.dim))
    heading_width = metrics.horizontalAdvance(line.heading)
    fits = heading_width + GAP + metrics.horizontalAdvance(line.whole_summary) <= area.width()
    summary = line.whole_summary if fits else line.summary
    painting.paint_words(painter, option, area, summary, _RIGHT)
    room = area.width() - metrics.horizontalAdvance(summary) - GAP
    painter.setPen(QColor(look.ink))
    heading = metrics.elidedText(line.heading, Qt.TextElideMode.ElideRight, room)
    painting.paint_words(painter, option, area, heading, _LEFT)


class _ItemPainter:
    """Paints one item: columns from both edges inwards, the title in what is left."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ItemLine, look: Tokens
    ) -> None:
        self._painter = painter
        self._option = option
        self._line = line
        self._look = look
        self._row = option.rect
        self._left = option.rect.left() + MARGIN
        self._right = option.rect.right() + 1 - MARGIN

    def paint(self) -> None:
        self._paint_number()
        if self._row.width() >= FIGURES_WIDTH:
            self._paint_right("00:00", short_duration(self._line.duration_s))
        if self._line.item.probability is not None and self._line.item.is_song:
            self._paint_probability(self._line.item.probability)
        self._paint_title()

    def _paint_number(self) -> None:
        font, metrics = theme.lettering(TextRole.TEXT)
        width = metrics.horizontalAdvance("00")
        area = QRect(self._left, self._row.top(), width, self._row.height())
        if self._line.number:
            self._text(area, count(self._line.number), font, self._look.dim, _RIGHT)
        self._left += width
        if self._line.item.pinned and not self._line.item.struck:
            pin = QRect(self._left, self._row.top(), PIN_WIDTH, self._row.height())
            painting.paint_pin(self._painter, self._mirrored(pin), self._look.accent)
        self._left += PIN_WIDTH

    def _paint_right(self, widest: str, text: str) -> None:
        font, metrics = theme.lettering(TextRole.TEXT)
        width = metrics.horizontalAdvance(widest)
        area = QRect(self._right - width, self._row.top(), width, self._row.height())
        self._text(area, text, font, self._look.dim, _RIGHT)
        self._right -= width + GAP

    def _paint_probability(self, share: float) -> None:
        self._paint_right(percent(1.0), percent(share))
        if self._row.width() >= FULL_WIDTH:
            area = QRect(self._right - BAR_WIDTH, self._row.top(), BAR_WIDTH, self._row.height())
            look = self._look
            painting.paint_bar(self._painter, self._mirrored(area), share, look.bar, look.track)
            self._right -= BAR_WIDTH + GAP

    def _paint_title(self) -> None:
        line, dim = self._line, self._look.dim
        role = TextRole.TITLE if line.number else TextRole.TEXT
        chip = 0
        if line.item.cover_of:
            chip = painting.chip_width(tr("cover"), theme.font(TextRole.SMALL)) + GAP
        tail = " ›" if line.item.segue else ""
        tail_width = theme.metrics(role).horizontalAdvance(tail) if tail else 0
        ink = self._look.ink if line.number else dim
        room = self._right - self._left - chip - tail_width
        self._elided(line.title, role, ink, room, struck=line.item.struck)
        if tail:
            self._elided(tail, role, dim, tail_width + 1)
        if chip and self._right - self._left >= chip - GAP:
            self._paint_cover_chip(chip - GAP)
        if line.remark and self._right - self._left > 24:
            dash = " — " if not line.number else "  "
            self._elided(dash + line.remark, TextRole.TEXT, dim, self._right - self._left)

    def _paint_cover_chip(self, width: int) -> None:
        place = QRect(self._left + 6, self._row.top(), width, self._row.height())
        painting.paint_chip(
            self._painter,
            self._mirrored(place).left(),
            self._row,
            tr("cover"),
            theme.font(TextRole.SMALL),
            self._look.dim,
            self._look.track,
        )
        self._left = place.right() + 1 + 6

    def _elided(
        self, text: str, role: TextRole, ink: str, room: int, *, struck: bool = False
    ) -> None:
        font, metrics = theme.lettering(role)
        if struck:
            font = QFont(font)
            font.setStrikeOut(True)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        area = QRect(self._left, self._row.top(), max(room, 0), self._row.height())
        self._text(area, shown, font, ink, _LEFT)
        self._left += metrics.horizontalAdvance(shown)

    def _text(self, area: QRect, text: str, font: QFont, ink: str, align: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        painting.paint_words(self._painter, self._option, area, text, align)

    def _mirrored(self, area: QRect) -> QRect:
        return painting.mirrored(self._option, area)
