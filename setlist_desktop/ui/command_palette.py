"""Every act of the window, found by typing: the acts that can be done now, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.keys_table import KeysTable

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.ui.actions import ActionBook

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class CommandPalette(QDialog):
    """One field and a list below it; Return does what is chosen, after the palette has closed.

    `itself` is the act that opens the palette, which it does not list.
    """

    def __init__(self, book: ActionBook, itself: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self._book = book
        self._actions = [
            action
            for action in book.by_menus()
            if action.isEnabled() and action.isVisible() and not action.menu()
            if action is not itself
        ]
        self._shown: list[QAction] = []
        self.search = QLineEdit(placeholderText=tr("Type what you want to do"))
        self.search.setAccessibleName(tr("What you want to do"))
        self.search.installEventFilter(self)
        self.table = KeysTable(tr("Commands"))
        self.nothing = QLabel(
            tr("No command has these words. Those that cannot be done now are left out.")
        )
        self.nothing.setProperty("role", "dim")
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing)
        give_size(self, 520, 420)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self._do_chosen)
        self.table.activated.connect(self._do_chosen)
        self._on_search_text_changed("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, step: int) -> None:
        last = self.table.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(max(self.table.currentRow() + step, 0), last))

    def _on_search_text_changed(self, text: str) -> None:
        titles = [self._book.title_of(action) for action in self._actions]
        self._shown = [self._actions[place] for place in ranked(titles, text)]
        self.table.show_actions(self._shown, self._book)
        if self._shown:
            self.table.selectRow(0)
        self.table.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)

    def _do_chosen(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shown):
            action = self._shown[row]
            # Once the palette is gone: the act may look at what has the focus.
            QTimer.singleShot(0, action, action.trigger)
            self.accept()


def ranked(titles: list[str], text: str) -> list[int]:
    """Return the places of the titles with all words of a text; begun words come first."""
    words = text.casefold().split()
    found = []
    for place, title in enumerate(titles):
        line = title.casefold()
        if all(word in line for word in words):
            begun = sum(f" {word}" in f" {line}" for word in words)
            found.append((-begun, place))
    return [place for _begun, place in sorted(found)]
