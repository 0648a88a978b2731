"""The song pool below the setlist: filter, order, and cards to drag or to add by Enter."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QActionGroup,
    QDrag,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import count, plural, tr
from setlist_desktop.domain.words import counted, inside, percent
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.pool.model import (
    ORDER_NAMES,
    RANK_ROLE,
    SONG_ROLE,
    USED_ROLE,
    Index,
    PoolModel,
    PoolOrder,
)
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets import painting
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.drag_card import drag_card
from setlist_desktop.ui.widgets.undo_keys import leave_undo_to_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.songs import PoolSong

CARD_HEIGHT = 26
CARD_GAP = 6
CARD_MIN_WIDTH = 132

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Paints a song of the pool as a card: title, and its share of the last setlists."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else super().sizeHint(option, index)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        song: PoolSong = index.data(SONG_ROLE)
        used: bool = index.data(USED_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        place = option.rect.adjusted(0, 0, -CARD_GAP, -CARD_GAP)
        card = QRectF(painting.mirrored(option, place)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("selection" if chosen else "ground" if used else "pane"))
        border = theme.colour("accent" if focus else "control_line" if chosen else "line")
        painter.setPen(QPen(border, 1.5 if focus else 1))
        painter.drawRoundedRect(card, 5, 5)
        rank = index.data(RANK_ROLE)
        figure = tr("No. {n}", n=count(rank)) if rank else percent(song.rate) if song.plays else "–"
        _paint_words(painter, option, song, figure, used=used)
        painter.restore()


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, song: PoolSong, figure: str, *, used: bool
) -> None:
    area = option.rect.adjusted(9, 0, -CARD_GAP - 9, -CARD_GAP)
    # Used songs are told by a tick as well as by being dim.
    figure = "✓" if used else figure
    font, metrics = theme.lettering(TextRole.TEXT)
    painter.setFont(font)
    painter.setPen(theme.colour("dim"))
    painting.paint_words(painter, option, area, figure, _RIGHT)
    room = area.width() - metrics.horizontalAdvance(figure) - 8
    painter.setPen(theme.colour("dim" if used else "ink"))
    shown = metrics.elidedText(song.title, Qt.TextElideMode.ElideRight, room)
    painting.paint_words(painter, option, area, shown, _LEFT)


class PoolList(QListView):
    """The cards in as many columns as there is room for."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(tr("Songs of the pool"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(theme.scaled(CARD_HEIGHT + CARD_GAP))
        self.doubleClicked.connect(lambda _index: self.add_wanted.emit())

    def chosen_songs(self) -> list[PoolSong]:
        """Return the selected songs, in the order shown."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [index.data(SONG_ROLE) for index in rows]

    @override
    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Cards are all of one size, whatever they say: they need not be laid out anew as in a list.
        QAbstractItemView.dataChanged(self, first, last, roles)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        songs = self.chosen_songs()
        if not songs:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(self.selectedIndexes()))
        text = songs[0].title if len(songs) == 1 else counted(len(songs), "song", "songs")
        drag.setPixmap(drag_card(text, self))
        drag.setHotSpot(QPoint(-6, 8))
        drag.exec(actions, Qt.DropAction.CopyAction)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.add_wanted.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        columns = max(1, width // theme.scaled(CARD_MIN_WIDTH + CARD_GAP))
        size = QSize(max((width - 2) // columns, 1), theme.scaled(CARD_HEIGHT) + CARD_GAP)
        if size != self.gridSize():
            self.setGridSize(size)


class PoolView(QFrame):
    """Heading, filter field, order and cards. `songs_chosen` carries songs that are to be added."""

    songs_chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("song_pool")
        self.setAccessibleName(tr("Song pool"))
        self.model = PoolModel(self)
        # A list view asks its model about each row while it lays cards out; this one answers by
        # itself, in a tenth of the time. The rows are those of the model.
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.cards = PoolList(self)
        self.cards.setModel(self.shown)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Filter songs"))
        add_clear_button(self.field)
        self._narrow = False
        self._order = PoolOrder.MOST_PLAYED
        self.order = QPushButton()
        self.order.setMenu(self._make_order_menu())
        self.add = QPushButton(tr("Add"))
        self.add.setToolTip(tr("Add the selected songs to the setlist (Enter)"))
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note.setProperty("role", "dim")
        self.note.hide()
        self.empty = QLabel(wordWrap=True)
        self.empty.setProperty("role", "dim")
        self._lay_out()
        self.field.textChanged.connect(self._on_field_changed)
        self.field.installEventFilter(self)
        # What was added is meant, not what was typed to find it.
        leave_undo_to_window(self.field, while_typed=True)
        self.add.clicked.connect(self._on_add_wanted)
        self.cards.add_wanted.connect(self._on_add_wanted)
        self.cards.selectionModel().selectionChanged.connect(self._tell_state)
        self.model.rowsInserted.connect(self._tell_state)
        self.model.rowsRemoved.connect(self._tell_state)
        self.model.modelReset.connect(self._tell_state)
        self._tell_state()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what there is no room for; Enter adds all the same."""
        self._narrow = narrow
        self.add.setVisible(not narrow)
        self._name_order(self._order)

    @property
    def shown_order(self) -> PoolOrder:
        """The order that is chosen."""
        return self._order

    def tell(self, words: str) -> None:
        """Say something of the order that is shown, or nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def first_shown(self) -> PoolSong | None:
        """Return the first song that the filter leaves."""
        first = self.model.index(0, 0)
        song: PoolSong | None = first.data(SONG_ROLE) if first.isValid() else None
        return song

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._enter_cards()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.text():
                if song := self.first_shown():
                    self.songs_chosen.emit([song])
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the ground and draw the line above it; the corners keep within the pane's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(
            QRectF(self.rect()).adjusted(0, -theme.RADIUS, 0, 0), theme.RADIUS - 1, theme.RADIUS - 1
        )
        painter.fillPath(shape, theme.colour("ground"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))

    def _make_order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in PoolOrder:
            action = menu.addAction(tr(ORDER_NAMES[order]))
            action.setCheckable(True)
            action.setChecked(order is PoolOrder.MOST_PLAYED)
            action.triggered.connect(partial(self._on_order_chosen, order))
            group.addAction(action)
        self._name_order(PoolOrder.MOST_PLAYED)
        return menu

    def _lay_out(self) -> None:
        title = QLabel(tr("Song pool"))
        title.setFont(theme.font(TextRole.STRONG))
        title.setProperty("role", "strong")
        title.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(title)
        row.addWidget(self.field, 1)
        row.addWidget(self.order)
        row.addWidget(self.add)
        # The scroll bar stands at the very edge, on the side where lines end.
        mirrored = self.isRightToLeft()
        row.setContentsMargins(12 if mirrored else 0, 0, 0 if mirrored else 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0 if mirrored else 12, 8, 12 if mirrored else 0, 6)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.empty)
        layout.addWidget(self.cards, 1)
        ring = (self.field, self.order, self.cards, self.add)
        for before, after in pairwise(ring):
            QWidget.setTabOrder(before, after)

    def _enter_cards(self) -> None:
        if not self.cards.selectedIndexes() and self.model.rowCount():
            # Before it has the focus: with it, the list takes a first line that it does not select.
            self.cards.setCurrentIndex(self.shown.index(0, 0))
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_order(self, order: PoolOrder) -> None:
        self._order = order
        name = inside(tr(ORDER_NAMES[order]))
        self.order.setText(tr("Sort") if self._narrow else tr("Sort: {order}", order=name))
        self.order.setToolTip(tr("Sorted by: {order}", order=name))
        self.order.setAccessibleName(tr("Sort songs by: {order}", order=name))

    def _on_order_chosen(self, order: PoolOrder, _checked: bool = False) -> None:
        self.model.sort_by(order)
        self._name_order(order)
        self.cards.scrollToTop()
        self.tell("")
        self.order_chosen.emit(order)

    def _on_field_changed(self, text: str) -> None:
        self.model.look_for(text)

    def _on_add_wanted(self) -> None:
        if songs := self.cards.chosen_songs():
            self.songs_chosen.emit(songs)

    def _tell_state(self, *_arguments: object) -> None:
        total, shown = self.model.total, self.model.rowCount()
        self.field.setPlaceholderText(plural(total, "Filter {n} song", "Filter {n} songs"))
        self.field.setEnabled(bool(total))
        self.add.setEnabled(bool(self.cards.selectedIndexes()))
        text = "" if shown else self._empty_text(total)
        self.empty.setText(text)
        self.empty.setVisible(not shown)
        self.cards.setVisible(bool(shown))

    def _empty_text(self, total: int) -> str:
        if total:
            return tr(
                "No song of {n} is like “{text}”. Clear the filter to see all.",
                n=count(total),
                text=self.field.text(),
            )
        return tr(
            "No songs known yet. Import the artist, paste a played setlist, "
            "or insert songs by their title."
        )
