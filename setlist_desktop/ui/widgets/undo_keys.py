"""Fields in the window's panes leave Ctrl+Z to the window where it cannot mean what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


def leave_undo_to_window(field: QLineEdit, *, while_typed: bool = False) -> None:
    """Let undo and redo be the window's while the field has nothing to undo or redo.

    A line edit takes these keys for itself even then. `while_typed`: the window's at all times.
    """
    field.installEventFilter(_Leaving(field, while_typed=while_typed))


class _Leaving(QObject):
    def __init__(self, field: QLineEdit, *, while_typed: bool) -> None:
        super().__init__(field)
        self._field = field
        self._while_typed = while_typed

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _leaves(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return self._while_typed or not self._field.isUndoAvailable()
        return event.matches(keys.Redo) and (self._while_typed or not self._field.isRedoAvailable())
