"""A button that does what an action does, and is enabled and explained with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class ActionButton(ElidedButton):
    """Keeps its own short text; the action's text and status tip are its tool tip and name."""

    def __init__(self, action: QAction, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text or plain_text(action), parent)
        self._action = action
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        name = plain_text(action)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = action.statusTip() or name
        self.setToolTip(f"{tip} ({keys})" if keys else tip)
        self.setAccessibleName(name)
        self.setAccessibleDescription(action.statusTip())
