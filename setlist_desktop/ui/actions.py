"""Every act of the window in one book: text, menu, keys; menus, palette and key sheet read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.mnemonics import unmarked

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MENUS = {
    "file": mark("&File"),
    "edit": mark("&Edit"),
    "view": mark("&View"),
    "artist": mark("&Artist"),
    "show": mark("&Show"),
    "setlist": mark("Set&list"),
    "tools": mark("&Tools"),
    "help": mark("&Help"),
}
"""The menus by name, in their order, with their titles."""

GROUPS = {
    "voting": mark("Voting"),
    "statistics": mark("Statistics"),
    "activity": mark("Activity"),
}
"""The groups of acts that are in no menu of their own, with what they are called."""

_WIDGET = Qt.ShortcutContext.WidgetShortcut


class ActionBook:
    """Makes and keeps actions by name ("setlist.predict"); the part before the dot groups them.

    `chosen` holds the user's own keys by action, in portable text ("" for none); `keep` is given
    all of them whenever they change.
    """

    def __init__(
        self,
        parent: QObject,
        chosen: Mapping[str, str] | None = None,
        keep: Callable[[Mapping[str, str]], None] = lambda _: None,
    ) -> None:
        self.on_keys_changed: list[Callable[[], None]] = []
        self._parent = parent
        self._chosen = dict(chosen or {})
        self._keep = keep
        self._actions: dict[str, QAction] = {}
        self._first_keys: dict[str, QKeySequence] = {}
        self._shared: dict[str, str] = {}
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
        self._first_keys[name] = QKeySequence() if shortcut is None else QKeySequence(shortcut)
        action.setShortcut(self.keys(name))
        action.setEnabled(enabled)
        action.setStatusTip(tip)
        action.triggered.connect(partial(_call, slot))
        self._actions[name] = action
        if menu:
            self._menus[menu].append(action)
        return action

    def put(self, menu: str, *names: str | None) -> None:
        """Put actions that are there already into a menu, in this order; None is a line."""
        self._menus[menu] += [None if name is None else self._actions[name] for name in names]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_menu(self, menu: str) -> list[QAction | None]:
        """Return a menu's actions in order; None is a line."""
        return self._menus[menu]

    def all(self) -> list[QAction]:
        """Return every action, in the order they were added."""
        return list(self._actions.values())

    def title_of(self, action: QAction) -> str:
        """Return an action's text behind the names of its menus: "Setlist: Insert ▸ Tape"."""
        group = _group_title(self._group(action))
        if any(action in held for held in self._menus.values()):
            return tr("{menu}: {act}", menu=group, act=plain_text(action))
        above = next((one for one in self._actions.values() if _holds(one, action)), None)
        path = f"{plain_text(above)} ▸ " if above is not None else ""
        return tr("{menu}: {act}", menu=group, act=f"{path}{plain_text(action)}")

    def by_menus(self) -> list[QAction]:
        """Return every action, those of a menu together, in the order of the menus."""
        groups = [*MENUS, *GROUPS]
        return sorted(self.all(), key=lambda action: groups.index(self._group(action)))

    def _group(self, action: QAction) -> str:
        """Return the menu that an action stands in, or else the group that it is named for."""
        holding = (menu for menu, held in self._menus.items() if action in held)
        return next(holding, action.objectName().partition(".")[0])

    # -- keys ---------------------------------------------------------------------------------

    def share_keys(self, name: str, owner: str) -> None:
        """Let an action have the keys of another: one of the two is in reach at a time."""
        self._shared[name] = owner

    def with_own_keys(self) -> list[QAction]:
        """Return the actions whose keys can be chosen."""
        return [action for name, action in self._actions.items() if name not in self._shared]

    def keys(self, name: str) -> QKeySequence:
        """Return an action's keys: the user's own, else those it came with."""
        name = self._shared.get(name, name)
        chosen = self._chosen.get(name)
        if chosen is None:
            return self._first_keys[name]
        return QKeySequence(chosen, QKeySequence.SequenceFormat.PortableText)

    def first_keys(self, name: str) -> QKeySequence:
        """Return the keys that an action came with."""
        return self._first_keys[name]

    def choose_keys(self, name: str, keys: QKeySequence) -> list[QAction]:
        """Give an action keys, or none; return the actions that lost them by it."""
        losers = [] if keys.isEmpty() else self._holders(keys, self._actions[name])
        for loser in losers:
            self._set_keys(loser.objectName(), QKeySequence())
        self._set_keys(name, keys)
        self._told()
        return losers

    def reset_keys(self) -> None:
        """Give every action the keys that it came with."""
        changed, self._chosen = list(self._chosen), {}
        for name in changed:
            if name in self._actions:
                self._actions[name].setShortcut(self._first_keys[name])
        self._told()

    def _holders(self, keys: QKeySequence, wanting: QAction) -> list[QAction]:
        return [
            other
            for other in self.with_own_keys()
            if other is not wanting
            and self.keys(other.objectName()) == keys
            and _in_reach_together(other, wanting)
        ]

    def _set_keys(self, name: str, keys: QKeySequence) -> None:
        if keys == self._first_keys[name]:
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = keys.toString(QKeySequence.SequenceFormat.PortableText)
        self._actions[name].setShortcut(keys)

    def _told(self) -> None:
        self._keep(dict(self._chosen))
        for hear in self.on_keys_changed:
            hear()


def plain_text(action: QAction) -> str:
    """Return what an action does, without the marks of menus."""
    return unmarked(action.text()).removesuffix("…")


def _group_title(name: str) -> str:
    return unmarked(tr(MENUS.get(name) or GROUPS[name]))


def _holds(one: QAction, action: QAction) -> bool:
    menu = one.menu()
    return isinstance(menu, QMenu) and action in menu.actions()


def _in_reach_together(one: QAction, other: QAction) -> bool:
    if one.shortcutContext() is not _WIDGET or other.shortcutContext() is not _WIDGET:
        return True
    return bool(set(one.associatedObjects()) & set(other.associatedObjects()))


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()
