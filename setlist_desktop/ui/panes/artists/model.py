"""The artist list as Qt's views see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.artists.rows import (
    ArtistRow,
    CandidateRow,
    HeadingRow,
    RecentRow,
    Row,
    TrendRow,
)
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtCore import QObject

ROW = Qt.ItemDataRole.UserRole

_NO_INDEX = QModelIndex()


class ArtistsModel(QAbstractListModel):
    """Rows known by stable keys. `update` tells exact differences, `replace` resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def update_to(self, rows: Sequence[Row]) -> None:
        """Show the same query's rows as they are now."""
        update_rows(self, self._rows, rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show the rows of a new query."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return where a key stands; an invalid index where it does not."""
        for row, shown in enumerate(self._rows):
            if shown.key == key:
                return self.index(row, 0)
        return QModelIndex()

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return tuple(self._rows)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return _name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case Qt.ItemDataRole.ToolTipRole if not isinstance(row, HeadingRow):
                return f"{_name(row)}\n{row.detail}"
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], HeadingRow):
            return Qt.ItemFlag.NoItemFlags
        never_children = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never_children


def _name(row: Row) -> str:
    match row:
        case HeadingRow():
            return row.text
        case ArtistRow():
            return row.artist.name
        case CandidateRow():
            return row.candidate.name
        case TrendRow():
            return row.week.name
        case RecentRow():
            return row.looked.name
