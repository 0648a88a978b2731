"""Every act of the window in one book: text, menu, shortcut; menus and shortcut sheet read it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MENUS = ("file", "edit", "view", "artist", "show", "setlist", "tools", "help")


class ActionBook:
    """Makes and keeps actions by name ("setlist.predict"); the part before the dot groups them."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, list[QAction | None]] = {menu: [] for menu in MENUS}

    def add(
        self,
        name: str,
        text: str,
        slot: Callable[[], object],
        *,
        menu: str = "",
        shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None,
        enabled: bool = True,
        tip: str = "",
    ) -> QAction:
        """Add an action; `slot` is called without arguments."""
        action = QAction(text, self._parent)
        action.setObjectName(name)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.setEnabled(enabled)
        action.setStatusTip(tip)
        action.triggered.connect(partial(_call, slot))
        self._actions[name] = action
        if menu:
            self._menus[menu].append(action)
        return action

    def separator(self, menu: str) -> None:
        """Put a line into a menu."""
        self._menus[menu].append(None)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_menu(self, menu: str) -> list[QAction | None]:
        """Return a menu's actions in order; None is a line."""
        return self._menus[menu]

    def all(self) -> list[QAction]:
        """Return every action, in the order they were added."""
        return list(self._actions.values())


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()
