"""Figures in rows: a table that tells each row as a sentence, and stands in for charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.words import inside
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.spare_columns import LEAST_FIRST, hide_spare_columns

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

KEY_ROLE = Qt.ItemDataRole.UserRole + 1

Align = Qt.AlignmentFlag


class Figures(Struct, frozen=True):
    """Columns and rows of text; `numeric` columns stand at the right. `keys`: one a row, if any.

    `spare` columns go first, in their order, where there is no room for all. The `leading` columns
    share the room that the others leave: one in most tables, two where each names a thing.
    `strong` rows stand out.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    numeric: frozenset[int] = frozenset()
    keys: tuple[int, ...] = ()
    spare: tuple[int, ...] = ()
    leading: int = 1
    strong: frozenset[int] = frozenset()


class FiguresModel(QAbstractTableModel):
    """Shows `Figures`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.figures = Figures(())

    def show(self, figures: Figures) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.figures = figures
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.figures.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.figures.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.figures.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = index.column() in self.figures.numeric
            return (Align.AlignRight if right else Align.AlignLeft) | Align.AlignVCenter
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.sentence(index.row())
        if role == Qt.ItemDataRole.FontRole and index.row() in self.figures.strong:
            return theme.font(TextRole.STRONG)
        if role == KEY_ROLE:
            return self.figures.keys[index.row()] if self.figures.keys else 0
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.figures.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in self.figures.numeric
            return (Align.AlignRight if right else Align.AlignLeft) | Align.AlignVCenter
        return None

    def sentence(self, row: int) -> str:
        """Return a row as a screen reader says it: its first cell, then each named figure."""
        first, *others = self.figures.rows[row]
        named = zip(self.figures.columns[1:], others, strict=True)
        told = (f"{inside(name)} {value}" if name else value for name, value in named if value)
        return ", ".join([first, *told])


class FiguresTable(QTableView):
    """A calm table: no grid, one row chosen as a whole, the first column takes the room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures_model = FiguresModel(self)
        self.setModel(self.figures_model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.metrics().height() + theme.scaled(10))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setAccessibleName(tr("Columns of {table}", table=name))

    def show_figures(self, figures: Figures) -> None:
        """Show other figures; where there are none, no headings stand over nothing."""
        self.figures_model.show(figures)
        header = self.horizontalHeader()
        header.setVisible(bool(figures.rows))
        for column in range(figures.leading, len(figures.columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._fit_leading()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_leading()  # first: Qt would show a scroll bar for columns as wide as before
        super().resizeEvent(event)

    def _fit_leading(self) -> None:
        """Give the leading columns the room that is left, but never less than names need."""
        header, leading = self.horizontalHeader(), self.figures_model.figures.leading
        if not header.count():
            return
        hide_spare_columns(self, self.figures_model.figures.spare)
        others = range(leading, header.count())
        taken = sum(map(header.sectionSizeHint, others))
        taken = max(taken, sum(map(header.sectionSize, others)))
        for column in range(leading):
            wanted = min(self.sizeHintForColumn(column) + 4, theme.scaled(LEAST_FIRST))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max((self.viewport().width() - taken) // leading, wanted))

    def chosen_key(self) -> int:
        """Return the key of the current row; 0 for none."""
        index = self.currentIndex()
        return int(index.data(KEY_ROLE) or 0) if index.isValid() else 0


class ChartWithTwin(QWidget):
    """A chart under its heading, and the same figures as a table at the press of a button."""

    def __init__(self, title: str, chart: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table = FiguresTable(title)
        self.as_table = QPushButton(tr("Table"))
        self.as_table.setCheckable(True)
        self.as_table.setProperty("flat", True)
        self.as_table.setAccessibleName(tr("{chart} as a table", chart=title))
        self.as_table.toggled.connect(self._on_as_table_toggled)
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self.table)
        heading = QLabel(title)
        heading.setProperty("role", "label")
        heading.setFont(theme.font(TextRole.LABEL))
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.as_table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    def _on_as_table_toggled(self, checked: bool) -> None:
        self.as_table.setText(tr("Chart") if checked else tr("Table"))
        self._stack.setCurrentIndex(int(checked))
