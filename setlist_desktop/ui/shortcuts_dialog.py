"""Help ▸ Keyboard shortcuts: every act with its keys, which can be found and changed here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.keys_table import KeysTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.ui.actions import ActionBook

_HINT = mark("Choose a command, press its new keys, then Set.")


class ShortcutsDialog(QDialog):
    """The sheet of keys. What is changed holds at once, and is kept by the action book."""

    def __init__(self, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._book = book
        own = set(book.with_own_keys())
        self._actions = [one for one in book.by_menus() if one in own and not one.menu()]
        self.search = QLineEdit(placeholderText=tr("Find a command or its keys"))
        self.search.setAccessibleName(tr("Find a command or its keys"))
        add_clear_button(self.search)
        self.table = KeysTable(tr("Keyboard shortcuts"))
        self.keys = QKeySequenceEdit()
        for part in (self.keys, *self.keys.findChildren(QLineEdit)):
            part.setAccessibleName(tr("New keys of the chosen command"))
        self.keys.setMaximumSequenceLength(1)
        self.told = QLabel(tr(_HINT), wordWrap=True)
        self.told.setProperty("role", "dim")
        self.set_button = self._make_button(tr("Set", meaning="verb"), self._set)
        self.clear_button = self._make_button(tr("Clear"), self._clear)
        self.first_button = self._make_button(tr("Reset"), self._bring_back)
        self._lay_out()
        self._show_keys()
        self.search.textChanged.connect(self._on_search_text_changed)
        self.table.currentCellChanged.connect(self._on_table_current_cell_changed)
        self.keys.keySequenceChanged.connect(self._on_keys_key_sequence_changed)
        self.table.setCurrentCell(0, 0)

    # -- layout -------------------------------------------------------------------------------

    def _make_button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(partial(_call, slot))
        return button

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.addWidget(self.keys, 1)
        for button in (self.set_button, self.clear_button, self.first_button):
            change.addWidget(button)
        end = QHBoxLayout()
        end.addWidget(self._make_button(tr("Reset all"), self._reset))
        end.addStretch(1)
        end.addWidget(self._make_button(tr("Close"), self.reject))
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(change)
        layout.addWidget(self.told)
        layout.addLayout(end)
        give_size(self, 520, 560)

    # -- state --------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        self.table.show_actions(self._actions, self._book)
        self._offer()

    def _chosen(self) -> QAction | None:
        row = self.table.currentRow()
        return None if row < 0 or self.table.isRowHidden(row) else self._actions[row]

    def _offer(self) -> None:
        action = self._chosen()
        now = QKeySequence() if action is None else self._book.keys(action.objectName())
        first = QKeySequence() if action is None else self._book.first_keys(action.objectName())
        wanted = self.keys.keySequence()
        self.keys.setEnabled(action is not None)
        self.set_button.setEnabled(action is not None and not wanted.isEmpty() and wanted != now)
        self.clear_button.setEnabled(not now.isEmpty())
        self.first_button.setEnabled(now != first)

    def _choose(self, keys: QKeySequence) -> None:
        action = self._chosen()
        if action is None:
            return
        losers = self._book.choose_keys(action.objectName(), keys)
        words = keys.toString(QKeySequence.SequenceFormat.NativeText) or tr("no keys")
        told = [tr("“{act}” has {keys} now.", act=plain_text(action), keys=words)]
        told += [tr("They were those of “{act}”.", act=plain_text(loser)) for loser in losers]
        self.told.setText(" ".join(told))
        self.keys.clear()
        self._show_keys()

    def _set(self) -> None:
        self._choose(self.keys.keySequence())

    def _clear(self) -> None:
        self._choose(QKeySequence())

    def _bring_back(self) -> None:
        action = self._chosen()
        if action is not None:
            self._choose(self._book.first_keys(action.objectName()))

    def _reset(self) -> None:
        self._book.reset_keys()
        self.told.setText(tr("Every command has the keys that it came with."))
        self._show_keys()

    # -- slots --------------------------------------------------------------------------------

    def _on_search_text_changed(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in (0, 1))
            line = " ".join(item.text() for item in items if item is not None).casefold()
            self.table.setRowHidden(row, not all(word in line for word in words))
        self._offer()

    def _on_table_current_cell_changed(self, *_cells: int) -> None:
        self.keys.clear()
        self._offer()

    def _on_keys_key_sequence_changed(self, _keys: QKeySequence) -> None:
        self._offer()


def _call(slot: Callable[[], None], _checked: bool = False) -> None:
    slot()
