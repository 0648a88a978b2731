"""How a row of the artist list is painted: avatar, name, dim line, days to go or *Import*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.artists.model import ROW
from setlist_desktop.ui.panes.artists.rows import ArtistRow, CandidateRow, HeadingRow, TrendRow
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.avatar import draw_avatar, draw_blank_avatar, draw_picture
from setlist_desktop.ui.widgets.row_painting import (
    Align,
    button_rect,
    draw_button,
    draw_heading,
    draw_line,
    heading_height,
    paint_ground,
    row_height,
    two_lines,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap

    from setlist_desktop.domain.artists import Artist
    from setlist_desktop.domain.statistics import WeekOfVotes
    from setlist_desktop.ui.panes.artists.pictures import Pictures

Index = QModelIndex | QPersistentModelIndex

MARGIN = 12
AVATAR = 33
NARROW = 220  # below it, a row that has a button spares the place of the avatar
SPARK_WIDTH, SPARK_HEIGHT = 56, 16
IMPORT = mark("Import")


class ArtistDelegate(QStyledItemDelegate):
    """Paints artists; a click on *Import* emits `import_clicked` with the row."""

    import_clicked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: Pictures | None = None
        self._pressed: object = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW), HeadingRow)
        return QSize(100, heading_height() if heading else row_height(2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match index.data(ROW):
            case HeadingRow(text):
                draw_heading(painter, option.rect, text, theme.scaled(MARGIN))
            case ArtistRow() as row:
                paint_ground(painter, option)
                self._paint_artist(painter, option.rect, row)
            case TrendRow(week):
                paint_ground(painter, option)
                _paint_trend(painter, option.rect, week, index.data(ROW).detail)
            case CandidateRow() as row:
                paint_ground(painter, option)
                hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
                self._paint_candidate(painter, option.rect, row, hot=hot)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW)
        if isinstance(row, CandidateRow) and isinstance(event, QMouseEvent):
            inside = import_button(option.rect).contains(event.position().toPoint())
            if event.type() is QEvent.Type.MouseButtonPress:
                self._pressed = row.key if inside else None
            elif event.type() is QEvent.Type.MouseButtonRelease and inside:
                if self._pressed == row.key and not row.pending:
                    self.import_clicked.emit(row)
                return True
        return super().editorEvent(event, model, option, index)

    def picture_of(self, artist: Artist, side: float, scale: float) -> QPixmap | None:
        """Return an artist's picture for a square of so many pixels, if it is here already."""
        if self.pictures is None or artist.mbid is None:
            return None
        return self.pictures.of(artist.id, round(side * scale))

    def _paint_artist(self, painter: QPainter, rect: QRect, row: ArtistRow) -> None:
        room = _text_room(rect)
        artist = row.artist
        seed = f"{artist.name} {artist.disambiguation}"
        place = _avatar_rect(rect)
        picture = self.picture_of(artist, place.width(), painter.device().devicePixelRatioF())
        if picture is not None:
            draw_picture(painter, place, picture)
        else:
            draw_avatar(painter, place, artist.name, seed)
        first, second = two_lines(room)
        if row.soon:
            width = theme.metrics(TextRole.SMALL).horizontalAdvance(row.soon)
            draw_line(painter, first, row.soon, TextRole.SMALL, "accent", Align.AlignRight)
            first.setRight(first.right() - width - theme.scaled(8))
        draw_line(painter, first, row.artist.name, TextRole.TITLE, "ink")
        draw_line(painter, second, row.detail, TextRole.TEXT, "dim")

    def _paint_candidate(
        self, painter: QPainter, rect: QRect, row: CandidateRow, *, hot: bool
    ) -> None:
        room = _text_room(rect)
        if rect.width() < theme.scaled(NARROW):
            room.setLeft(rect.left() + theme.scaled(MARGIN))
        else:
            draw_blank_avatar(painter, _avatar_rect(rect), row.candidate.name)
        if row.pending:
            draw_line(painter, room, "…", TextRole.TEXT, "dim", Align.AlignRight)
            room.setRight(room.right() - theme.scaled(20))
        else:
            button = import_button(rect)
            draw_button(painter, button, tr(IMPORT), hot=hot)
            room.setRight(button.left() - theme.scaled(8))
        first, second = two_lines(room)
        draw_line(painter, first, row.candidate.name, TextRole.TITLE, "ink")
        draw_line(painter, second, row.detail, TextRole.TEXT, "dim")


def import_button(rect: QRect) -> QRect:
    """Return where *Import* stands in a row."""
    return button_rect(rect.adjusted(0, 0, -theme.scaled(MARGIN), 0), tr(IMPORT))


def _paint_trend(painter: QPainter, rect: QRect, week: WeekOfVotes, detail: str) -> None:
    """Paint a name and its votes, with the week as a line at the right."""
    margin, width = theme.scaled(MARGIN), theme.scaled(SPARK_WIDTH)
    room = rect.adjusted(margin, 0, -margin - width - theme.scaled(8), 0)
    first, second = two_lines(room)
    draw_line(painter, first, week.name, TextRole.TITLE, "ink")
    draw_line(painter, second, detail, TextRole.TEXT, "dim")
    height = theme.scaled(SPARK_HEIGHT)
    top = rect.center().y() - height / 2
    step, most = width / (len(week.by_day) - 1), max(week.by_day)
    points = [
        QPointF(rect.right() - margin - width + at * step, top + height * (1 - votes / most))
        for at, votes in enumerate(week.by_day)
    ]
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.drawPolyline(points)


def _text_room(rect: QRect) -> QRect:
    margin, avatar = theme.scaled(MARGIN), theme.scaled(AVATAR)
    return rect.adjusted(margin + avatar + theme.scaled(10), 0, -margin, 0)


def _avatar_rect(rect: QRect) -> QRectF:
    side = theme.scaled(AVATAR)
    top = rect.center().y() - side / 2 + 0.5
    return QRectF(rect.left() + theme.scaled(MARGIN), top, side, side)
