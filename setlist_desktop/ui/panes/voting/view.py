"""The list of the ballot: votes by mouse on ▲ and ▼, or by keys on the current row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.voting.model import ROW_ROLE, BallotModel, BallotRow, Index
from setlist_desktop.ui.panes.voting.motion import RankMotion
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets import painting
from setlist_desktop.ui.widgets.painting import mirrored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Align = Qt.AlignmentFlag

MARGIN = 12
BUTTON = 22
NARROW = 260  # below it the score leaves its place beside the title to this
BUTTON_GAP = 6

_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Left: -1,
}


def button_area(row: QRect, value: int) -> QRect:
    """Return where a row's button for a vote (+1 or -1) is, read from left to right."""
    side = theme.scaled(BUTTON)
    left = row.left() + MARGIN + (0 if value > 0 else side + BUTTON_GAP)
    return QRect(left, row.center().y() - side // 2 + 1, side, side)


class BallotDelegate(QStyledItemDelegate):
    """Paints a song: two buttons, title over bar, score."""

    hovered: tuple[int, int] | None = None  # row and value of the button under the pointer
    motion: RankMotion | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(36, QFontMetrics(option.font).height() + 18))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BallotRow = index.data(ROW_ROLE)
        painter.save()
        if self.motion is not None:
            painter.translate(0, self.motion.offset(row.key, option.rect.top()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        for value in (1, -1):
            hovered = self.hovered == (index.row(), value)
            area = mirrored(option, button_area(option.rect, value))
            _paint_button(painter, area, value, row, hovered=hovered)
        _paint_song(painter, option, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, option.rect, theme.tokens().accent)
        painter.restore()


def _paint_song(painter: QPainter, option: QStyleOptionViewItem, row: BallotRow) -> None:
    look, area = theme.tokens(), option.rect
    left = button_area(area, -1).right() + 10
    score_width = theme.metrics().horizontalAdvance("+000")
    score = QRect(area.right() - MARGIN - score_width, area.top(), score_width, area.height())
    room = score.left() - 10 - left
    titled = room if area.width() >= theme.scaled(NARROW) else score.right() - left
    title, metrics = theme.lettering(TextRole.STRONG if row.song.mine else TextRole.TEXT)
    painter.setFont(title)
    painter.setPen(QColor(look.ink))
    words = QRect(left, area.top() + 4, titled, metrics.height())
    shown = metrics.elidedText(row.song.title, Qt.TextElideMode.ElideRight, titled)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(
        mirrored(option, words), painting.line_flags(option.direction, Align.AlignLeft), shown
    )
    painter.setLayoutDirection(option.direction)
    bar = mirrored(option, QRect(left, words.bottom() + 3, room, 6))
    painting.paint_bar(painter, bar, row.share, look.bar, look.track)
    painter.setFont(theme.font())
    painter.setPen(QColor(look.dim))
    if titled > room:
        score.moveCenter(QPoint(score.center().x(), words.bottom() + 7))
    flags = painting.line_flags(option.direction, Align.AlignRight | Align.AlignVCenter)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sign stands before the figure
    painter.drawText(mirrored(option, score), flags, row.score)


def _paint_button(
    painter: QPainter, area: QRect, value: int, row: BallotRow, *, hovered: bool
) -> None:
    look = theme.tokens()
    chosen = row.song.mine == value
    ink = (look.good if value > 0 else look.bad) if chosen else look.dim
    ground = (look.good_ground if value > 0 else look.bad_ground) if chosen else look.pane
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = ink if chosen else look.dim if hovered else look.control_line
    painter.setPen(QPen(QColor(border), 1.5 if chosen else 1))
    painter.setBrush(QColor(look.hover if hovered and not chosen else ground))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    centre, size = QRectF(area).center(), area.width() * 0.19
    tip = QPointF(centre.x(), centre.y() - value * size)
    base = centre.y() + value * size * 0.9
    arrow = QPolygonF(
        [tip, QPointF(centre.x() - size * 1.2, base), QPointF(centre.x() + size * 1.2, base)]
    )
    # A vote that is cast is filled, one that is open an outline: it shows without colour too.
    painter.setPen(
        QPen(
            QColor(ink),
            1.2,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(QColor(ink) if chosen else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(arrow)
    painter.restore()


class BallotView(QListView):
    """Shows a ballot. `vote_wanted` carries song id and vote, as pressed (+1 or -1)."""

    vote_wanted = Signal(int, int)
    toggle_wanted = Signal(int)

    def __init__(self, model: BallotModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = BallotDelegate(self)
        self.motion = self._delegate.motion = RankMotion(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Ballot"))
        self.setAccessibleDescription(
            tr("Plus or Right votes up, Minus or Left down, Space toggles.")
        )
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        model.rowsAboutToBeMoved.connect(self._on_model_rows_about_to_be_moved)
        model.modelAboutToBeReset.connect(self.motion.stop)

    def _on_model_rows_about_to_be_moved(self) -> None:
        if self.isVisible():
            indexes = (self._model.index(row) for row in range(self._model.rowCount()))
            self.motion.begin({self._model.row(i).key: self.visualRect(i).top() for i in indexes})

    def current_song(self) -> int:
        """Return the id of the current row's song; 0 for none."""
        index = self.currentIndex()
        return self._model.row(index).key if index.isValid() else 0

    def vote_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and vote of the button at a point of the viewport."""
        index = self.indexAt(point)
        if index.isValid():
            for value in (1, -1):
                row = self.visualRect(index)
                area = QStyle.visualRect(self.layoutDirection(), row, button_area(row, value))
                if area.contains(point):
                    return index.row(), value
        return None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        hit = self.vote_at(event.position().toPoint())
        if hit and event.button() == Qt.MouseButton.LeftButton:
            self.vote_wanted.emit(self._model.row(self._model.index(hit[0])).key, hit[1])

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.vote_at(event.position().toPoint()))
        if not event.buttons():  # dragging must not run through the rows
            super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        song_id = self.current_song()
        value = _KEYS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if song_id and value and plain:
            self.vote_wanted.emit(song_id, value)
        elif song_id and event.key() == Qt.Key.Key_Space and plain:
            self.toggle_wanted.emit(song_id)
        else:
            super().keyPressEvent(event)

    def _hover(self, hit: tuple[int, int] | None) -> None:
        if hit != self._delegate.hovered:
            self._delegate.hovered = hit
            self.viewport().update()
