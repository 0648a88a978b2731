"""The model of the setlist editor: flat lines with stable ids, updated by exact differences.

It writes nothing itself: what is dropped or moved is told by a signal, and comes back as a new
setlist.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from setlist_desktop.domain.setlists import Item, Setlist
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.panes.setlist.lines import HeadingLine, ItemLine, Line, lines_of
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADING = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_ITEM = _HEADING | Qt.ItemFlag.ItemIsDragEnabled

LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class SetlistModel(QAbstractListModel):
    """Lines of one setlist. The signals carry (set id, index in the set) as the place."""

    items_dropped = Signal(object, int, int)
    songs_dropped = Signal(object, int, int)
    text_dropped = Signal(str, int, int)
    files_dropped = Signal(object, int, int)
    lengths_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setlist: Setlist | None = None
        self._lines: list[Line] = []
        self._durations: dict[int, int] = {}
        self._editable = False

    @property
    def setlist(self) -> Setlist | None:
        """The setlist shown."""
        return self._setlist

    @property
    def editable(self) -> bool:
        """Whether lines can be dragged and dropped here."""
        return self._editable

    def set_editable(self, editable: bool) -> None:
        """Say whether lines can be dragged and dropped here."""
        self._editable = editable

    def show(self, setlist: Setlist | None) -> None:
        """Show a setlist: by exact differences, or by a reset where it is another one."""
        before = self._setlist
        self._setlist = setlist
        lines = lines_of(setlist, self._durations) if setlist else []
        if before is not None and setlist is not None and before.id == setlist.id:
            update_rows(self, self._lines, lines)
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def durations(self) -> Mapping[int, int]:
        """The lengths of songs: seconds by song id."""
        return self._durations

    def set_durations(self, durations: Mapping[int, int]) -> None:
        """Take over the lengths of songs: seconds by song id."""
        self._durations = dict(durations)
        if self._setlist is not None:
            update_rows(self, self._lines, lines_of(self._setlist, self._durations))
        self.lengths_changed.emit()

    def line(self, row: int) -> Line:
        """Return a line by row."""
        return self._lines[row]

    def items_at(self, indexes: Sequence[Index]) -> list[Item]:
        """Return the items of rows, in list order; headings left out."""
        lines = [self._lines[row] for row in sorted({index.row() for index in indexes})]
        return [line.item for line in lines if isinstance(line, ItemLine)]

    def row_of(self, key: tuple[str, int]) -> int | None:
        """Return the row of a line's key."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def place_before(self, row: int) -> tuple[int, int] | None:
        """Return set id and index for what is dropped before `row` (-1: at the very end).

        Just above a later set's heading means the end of the set before it.
        """
        if not self._lines:
            return None
        row = len(self._lines) if row < 0 else max(row, 1)
        for index, line in enumerate(reversed(self._lines[:row])):
            if isinstance(line, HeadingLine):
                return line.set_id, index
        return None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.heading if isinstance(line, HeadingLine) else line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return line.sentence
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._editable else Qt.ItemFlag.NoItemFlags
        return _ITEM if isinstance(self._lines[index.row()], ItemLine) else _HEADING

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [mime.ITEMS, mime.SONGS, mime.FILES, mime.TEXT]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        setlist_id = self._setlist.id if self._setlist else 0
        return mime.items_mime(setlist_id, self.items_at(indexes))

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        wanted = self._editable and action != Qt.DropAction.IgnoreAction
        return wanted and mime.is_for_lines(data)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        place = self.place_before(parent.row() if parent.isValid() else row) or (0, 0)
        if items := mime.read_items(data):
            self.items_dropped.emit(items, *place)
        elif song_ids := mime.read_song_ids(data):
            self.songs_dropped.emit(song_ids, *place)
        elif files := mime.read_files(data):
            self.files_dropped.emit(files, *place)
        elif text := data.text().strip():
            self.text_dropped.emit(text, *place)
        else:
            return False
        return True

    @override
    def moveRows(self, source: Index, row: int, count: int, target: Index, child: int) -> bool:
        """Ask for a move. True once it is asked for: the rows move when it has been written."""
        inside = row >= 0 and max(row + count, child) <= len(self._lines) and child >= 0
        if not (self._editable and inside and self._setlist):
            return False
        items = self.items_at([self.index(at) for at in range(row, row + count)])
        place = self.place_before(child)
        if not items or place is None or row <= child <= row + count:
            return False
        ids = tuple(item.id for item in items)
        self.items_dropped.emit(mime.DraggedItems(self._setlist.id, ids, ()), *place)
        return True
