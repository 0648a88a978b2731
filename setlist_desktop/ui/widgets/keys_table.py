"""A list of acts with their keys at the right: for reading and choosing, not for editing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from setlist_desktop.ui.actions import ActionBook

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class KeysTable(QTableWidget):
    """One row an act, chosen whole; Tab leaves the table."""

    def __init__(self, name: str) -> None:
        super().__init__(0, 2)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_actions(self, actions: Sequence[QAction], book: ActionBook) -> None:
        """Show acts with the keys that they have now."""
        self.setRowCount(len(actions))
        for row, action in enumerate(actions):
            keys = book.keys(action.objectName())
            told = QTableWidgetItem(keys.toString(QKeySequence.SequenceFormat.NativeText))
            told.setTextAlignment(_RIGHT)
            self.setItem(row, 0, QTableWidgetItem(book.title_of(action)))
            self.setItem(row, 1, told)
