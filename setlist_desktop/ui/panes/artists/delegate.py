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
from setlist_desktop.ui.panes.artists.rows import (
    ArtistRow,
    CandidateRow,
    HeadingRow,
    RecentRow,
    TrendRow,
)
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.avatar import draw_avatar, draw_blank_avatar, draw_picture
from setlist_desktop.ui.widgets.painting import mirrored
from setlist_desktop.ui.widgets.row_painting import (
    Align,
    RowPainter,
    button_rect,
    heading_height,
    row_height,
    two_lines,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap

    from setlist_desktop.domain.artists import Artist
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
        to = RowPainter(painter, option)
        match index.data(ROW):
            case HeadingRow(text):
                to.heading(text, theme.scaled(MARGIN))
            case ArtistRow() as row:
                to.ground()
                self._paint_artist(to, row)
            case TrendRow() as row:
                to.ground()
                _paint_trend(to, row)
            case RecentRow() as row:
                to.ground()
                _paint_recent(to, row)
            case CandidateRow() as row:
                to.ground()
                hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
                _paint_candidate(to, row, hot=hot)
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
            button = mirrored(option, import_button(option.rect))
            inside = button.contains(event.position().toPoint())
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

    def _paint_artist(self, to: RowPainter, row: ArtistRow) -> None:
        artist = row.artist
        place = QRectF(to.placed(_avatar_rect(to.rect)))
        scale = to.painter.device().devicePixelRatioF()
        picture = self.picture_of(artist, place.width(), scale)
        if picture is not None:
            draw_picture(to.painter, place, picture)
        else:
            draw_avatar(to.painter, place, artist.name, f"{artist.name} {artist.disambiguation}")
        first, second = two_lines(_text_room(to.rect))
        if row.soon:
            width = theme.metrics(TextRole.SMALL).horizontalAdvance(row.soon) + theme.scaled(8)
            title = theme.metrics(TextRole.TITLE).horizontalAdvance(artist.name)
            beside = first if title + width <= first.width() else second  # names come first
            to.line(beside, row.soon, TextRole.SMALL, "accent", Align.AlignRight)
            beside.setRight(beside.right() - width)
        to.line(first, artist.name, TextRole.TITLE, "ink")
        to.line(second, row.detail, TextRole.TEXT, "dim")


def _paint_candidate(to: RowPainter, row: CandidateRow, *, hot: bool) -> None:
    room = _text_room(to.rect)
    if to.rect.width() < theme.scaled(NARROW):
        room.setLeft(to.rect.left() + theme.scaled(MARGIN))
    else:
        place = QRectF(to.placed(_avatar_rect(to.rect)))
        draw_blank_avatar(to.painter, place, row.candidate.name)
    if row.pending:
        to.line(room, "…", TextRole.TEXT, "dim", Align.AlignRight)
        room.setRight(room.right() - theme.scaled(20))
    else:
        button = import_button(to.rect)
        to.button(button, tr(IMPORT), hot=hot)
        room.setRight(button.left() - theme.scaled(8))
    first, second = two_lines(room)
    to.line(first, row.candidate.name, TextRole.TITLE, "ink")
    to.line(second, row.detail, TextRole.TEXT, "dim")


def import_button(rect: QRect) -> QRect:
    """Return where *Import* stands in a row that is read from left to right."""
    return button_rect(rect.adjusted(0, 0, -theme.scaled(MARGIN), 0), tr(IMPORT))


def _paint_trend(to: RowPainter, row: TrendRow) -> None:
    """Paint a name and its votes, with the week as a line behind them."""
    narrow = to.rect.width() < theme.scaled(NARROW)
    margin, width = theme.scaled(MARGIN), theme.scaled(SPARK_WIDTH // 2 if narrow else SPARK_WIDTH)
    room = to.rect.adjusted(margin, 0, -margin - width - theme.scaled(8), 0)
    first, second = two_lines(room)
    to.line(first, row.week.name, TextRole.TITLE, "ink")
    to.line(second, row.detail, TextRole.TEXT, "dim")
    spark = QRect(0, 0, width, theme.scaled(SPARK_HEIGHT))
    spark.moveCenter(to.rect.center())
    spark.moveRight(to.rect.right() - margin)
    draw_spark(to.painter, QRectF(to.placed(spark)), row.week.by_day)


def _paint_recent(to: RowPainter, row: RecentRow) -> None:
    first, second = two_lines(to.rect.adjusted(theme.scaled(MARGIN), 0, -theme.scaled(MARGIN), 0))
    to.line(first, row.looked.name, TextRole.TITLE, "ink")
    to.line(second, row.detail, TextRole.TEXT, "dim")


def draw_spark(painter: QPainter, place: QRectF, counts: Sequence[float]) -> None:
    """Draw counts as a line, the oldest at the left in every language."""
    step, most = place.width() / max(len(counts) - 1, 1), max(counts)
    points = [
        QPointF(place.left() + at * step, place.bottom() - place.height() * count / most)
        for at, count in enumerate(counts)
    ]
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.drawPolyline(points)


def _text_room(rect: QRect) -> QRect:
    margin, avatar = theme.scaled(MARGIN), theme.scaled(AVATAR)
    return rect.adjusted(margin + avatar + theme.scaled(10), 0, -margin, 0)


def _avatar_rect(rect: QRect) -> QRect:
    side = theme.scaled(AVATAR)
    top = rect.center().y() - (side - 1) // 2
    return QRect(rect.left() + theme.scaled(MARGIN), top, side, side)
