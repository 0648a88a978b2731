"""The list of the setlist editor: drag and drop with an insertion line, keyboard, selection."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.panes.setlist.acts import how_many
from setlist_desktop.ui.panes.setlist.delegate import LineDelegate
from setlist_desktop.ui.panes.setlist.lines import name_of_line
from setlist_desktop.ui.theme import tokens
from setlist_desktop.ui.widgets.drag_card import drag_card
from setlist_desktop.ui.widgets.painting import paint_insertion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.setlists import Item, Setlist
    from setlist_desktop.ui.panes.setlist.model import Index, SetlistModel

EDGE = 10
KNOB = 4
"""What the insertion line needs on both of its sides."""


class SetlistView(QListView):
    """Shows a `SetlistModel`. Drops go to the model, which tells what is wanted.

    `choice_changed`: another line is the current one, or other lines are selected.
    """

    menu_wanted = Signal(QPoint)
    edit_wanted = Signal()
    choice_changed = Signal()

    def __init__(self, model: SetlistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._insertion_row: int | None = None
        self._untold = 0  # how many steps of one change of the choice are under way
        self._pointer = QPoint()
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(tr("Setlist"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoScrollMargin(28)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(False)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        model.rowsMoved.connect(self._on_model_rows_moved)

    def chosen_items(self) -> list[Item]:
        """Return the selected items, in list order."""
        return self._model.items_at(self.selectedIndexes())

    def chosen_keys(self) -> list[tuple[str, int]]:
        """Return the keys of the selected lines, in list order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._model.line(row).key for row in rows]

    def choose(self, keys: list[tuple[str, int]]) -> None:
        """Select lines by key, make the first the current one and bring it into sight."""
        rows = sorted(row for key in keys if (row := self._model.row_of(key)) is not None)
        if not rows:
            return
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row), self._model.index(row))
        keep = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        with self.choice_untold():
            model.setCurrentIndex(self._model.index(rows[0]), keep.NoUpdate)
            model.select(selection, keep.ClearAndSelect)
        self.choice_changed.emit()
        self.scrollTo(self._model.index(rows[-1]))
        self.scrollTo(self._model.index(rows[0]))

    @contextmanager
    def choice_untold(self) -> Iterator[None]:
        """Do not tell of the choice meanwhile: its change has several steps, or is told after."""
        self._untold += 1
        try:
            yield
        finally:
            self._untold -= 1

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_choice()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell_choice()

    def _tell_choice(self) -> None:
        if not self._untold:
            self.choice_changed.emit()

    def show_new_sets(self, before: Setlist | None) -> None:
        """Choose a set that was added to the same setlist, so that it is seen."""
        after = self._model.setlist
        if before is None or after is None or before.id != after.id or not before.sets:
            return
        known, now = ({part.id for part in one.sets} for one in (before, after))
        if known < now and len(now - known) == 1:
            self.choose([("set", set_id) for set_id in now - known])

    def choose_row(self, row: int) -> None:
        """Select the line of an item at a row, or the nearest above."""
        for at in range(min(row, self._model.rowCount() - 1), 0, -1):
            if self._model.line(at).key[0] == "item":
                self.choose([self._model.line(at).key])
                return

    def current_key(self) -> tuple[str, int] | None:
        """Return the key of the last selected line, else of the current one."""
        rows = [index.row() for index in self.selectedIndexes()]
        if not rows and not self.currentIndex().isValid():
            return None
        return self._model.line(max(rows) if rows else self.currentIndex().row()).key

    @property
    def insertion_row(self) -> int | None:
        """The row before which a drop would land; None while nothing is dragged over."""
        return self._insertion_row

    def row_at(self, point: QPoint) -> int:
        """Return the row before which a drop at a point of the viewport lands."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._model.rowCount()
        below = point.y() > self.visualRect(index).center().y()
        return max(index.row() + below, 1)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        items = self.chosen_items()
        if not items or not self._model.editable:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(self.selectedIndexes()))
        text = name_of_line(items[0]) if len(items) == 1 else how_many(items)
        drag.setPixmap(drag_card(text, self))
        drag.setHotSpot(QPoint(-6, 8))
        # The rows stay: they move when the new setlist comes back.
        drag.exec(actions, Qt.DropAction.MoveAction)
        self._show_insertion(None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._answer(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        self._answer(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_insertion(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = self.row_at(event.position().toPoint())
        action = self._action_of(event)
        taken = self._model.dropMimeData(event.mimeData(), action, row, 0, self.rootIndex())
        if taken:
            event.setDropAction(action)
            event.accept()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            event.ignore()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._show_insertion(None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._insertion_row is None:
            return
        painter = QPainter(self.viewport())
        paint_insertion(
            painter,
            EDGE,
            self.viewport().width() - EDGE,
            self._insertion_y(self._insertion_row),
            tokens().accent,
            from_right=self.isRightToLeft(),
        )
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit_wanted.emit()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def _answer(self, event: QDragMoveEvent) -> None:
        self._pointer = event.position().toPoint()
        row = self.row_at(self._pointer)
        action = self._action_of(event)
        if self._model.canDropMimeData(event.mimeData(), action, row, 0, self.rootIndex()):
            event.setDropAction(action)
            event.accept()
            self._show_insertion(row)
        else:
            event.ignore()
            self._show_insertion(None)

    def _action_of(self, event: QDropEvent) -> Qt.DropAction:
        items = mime.read_items(event.mimeData())
        setlist = self._model.setlist
        own = items is not None and setlist is not None and items.setlist_id == setlist.id
        return Qt.DropAction.MoveAction if own else Qt.DropAction.CopyAction

    def _show_insertion(self, row: int | None) -> None:
        if row != self._insertion_row:
            self._update_insertion()
            self._insertion_row = row
            self._update_insertion()

    def _update_insertion(self) -> None:
        """Paint anew where the line is, not all rows: it moves with the pointer."""
        if self._insertion_row is not None:
            top = self._insertion_y(self._insertion_row) - KNOB - 1
            self.viewport().update(0, top, self.viewport().width(), 2 * KNOB + 2)

    def _insertion_y(self, row: int) -> int:
        count = self._model.rowCount()
        if not count:
            return 2
        if row >= count:
            below = self.visualRect(self._model.index(count - 1)).bottom() + 1
            return min(below, self.viewport().height() - KNOB)
        return max(self.visualRect(self._model.index(row)).top(), 1)

    def _on_model_rows_moved(self) -> None:
        if self.currentIndex() in self.selectedIndexes():
            self.scrollTo(self.currentIndex())

    def _on_scroll(self) -> None:
        if self._insertion_row is not None:
            self.viewport().update()  # what was painted has moved with the rows
            self._show_insertion(self.row_at(self._pointer))
