"""Help ▸ Keyboard shortcuts: every act that has one, as the action book knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.ui.actions import ActionBook


def shortcut_rows(book: ActionBook) -> list[tuple[str, str]]:
    """Return (what it does, keys) of every action with a shortcut."""
    return [
        (_plain(action), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        for action in book.all()
        if not action.shortcut().isEmpty()
    ]


def make_shortcuts_dialog(book: ActionBook, parent: QWidget) -> QDialog:
    """Return the sheet of shortcuts."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Keyboard shortcuts")
    rows = shortcut_rows(book)
    table = QTableWidget(len(rows), 2, dialog)
    table.setObjectName("shortcuts")
    table.setAccessibleName("Keyboard shortcuts")
    table.verticalHeader().hide()
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(table)
    layout.addWidget(buttons)
    dialog.resize(460, 520)
    return dialog


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")
