"""The menu bar, built from the action book; Undo and Redo act on the pane that has the focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import Preference

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.widgets.card_dock import CardDock

TITLES = {
    "file": "&File",
    "edit": "&Edit",
    "view": "&View",
    "artist": "&Artist",
    "show": "&Show",
    "setlist": "Set&list",
    "tools": "&Tools",
    "help": "&Help",
}


def make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """Make the menus, still empty, and return them by name.

    Their letters are underlined only while Alt is held.
    """
    return {name: bar.addMenu(title.replace("&", "")) for name, title in TITLES.items()}


class LettersOnAlt(QObject):
    """Underlines the letters that open the menus while Alt is held; then they open them, too."""

    def __init__(self, window: QWidget, menus: dict[str, QMenu]) -> None:
        super().__init__(window)
        self._menus = menus
        for menu in menus.values():
            menu.aboutToHide.connect(partial(self._show, letters=False))
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self._show(letters=False)
        elif kind in _KEYS and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._show(letters=kind == QEvent.Type.KeyPress)
        return False

    def _show(self, *, letters: bool) -> None:
        for name, menu in self._menus.items():
            menu.setTitle(TITLES[name] if letters else TITLES[name].replace("&", ""))


_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


def fill_menus(menus: dict[str, QMenu], book: ActionBook) -> None:
    """Put the acts of the book into their menus."""
    for name, menu in menus.items():
        for action in book.of_menu(name):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)


def add_theme_menu(
    menu: QMenu, chosen: Preference, prefer: Callable[[Preference], object]
) -> QMenu:
    """Add View ▸ Theme with its three choices."""
    theme_menu = menu.addMenu("&Theme")
    group = QActionGroup(theme_menu)
    texts = {
        Preference.SYSTEM: "As the &system",
        Preference.LIGHT: "&Light",
        Preference.DARK: "&Dark",
    }
    for preference, text in texts.items():
        action = theme_menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(preference is chosen)
        action.triggered.connect(partial(_prefer, prefer, preference))
        group.addAction(action)
    return theme_menu


def _prefer(
    prefer: Callable[[Preference], object], preference: Preference, _checked: bool = False
) -> None:
    prefer(preference)


class UndoByFocus(QObject):
    """Lets one pair of Undo and Redo stand in the Edit menu: that of the pane with the focus."""

    def __init__(self, menu: QMenu, book: ActionBook, voting: CardDock) -> None:
        super().__init__(menu)
        actions = {action.objectName(): action for action in book.all()}
        self._setlist = [actions[n] for n in ("setlist.undo", "setlist.redo") if n in actions]
        self._votes = [actions[n] for n in ("voting.undo", "voting.redo") if n in actions]
        self._book = book
        self._voting = voting
        self._votes_have_it = False
        self._menu = menu
        if self._votes:
            QApplication.instance().focusChanged.connect(self._on_app_focus_changed)  # type: ignore[union-attr]
        for setlist, vote in zip(self._setlist, self._votes, strict=False):
            book.share_keys(vote.objectName(), setlist.objectName())
        book.on_keys_changed.append(self._on_keys_changed)
        self._give_to_votes(False)

    def _on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._voting.window():
            self._give_to_votes(self._voting.isAncestorOf(new))

    def _on_keys_changed(self) -> None:
        self._give_to_votes(self._votes_have_it)

    def _give_to_votes(self, votes: bool) -> None:
        self._votes_have_it = votes
        if not self._votes:
            return
        # The others leave the menu: merely hidden they would be disabled, and their buttons too.
        for actions, theirs in ((self._setlist, not votes), (self._votes, votes)):
            for action in actions:
                self._menu.removeAction(action)
                keys = self._book.keys(action.objectName()) if theirs else QKeySequence()
                action.setShortcut(keys)
        first = next(iter(self._menu.actions()), None)
        if first is not None:
            self._menu.insertActions(first, self._votes if votes else self._setlist)


def everywhere(book: ActionBook) -> list[QAction]:
    """Return the acts whose keys work wherever the focus is in the window."""
    window = Qt.ShortcutContext.WindowShortcut
    return [action for action in book.all() if action.shortcutContext() is window]


def add_dock_toggles(menu: QMenu, docks: tuple[CardDock, ...]) -> list[QAction]:
    """Add a check mark for each pane to the View menu."""
    toggles = [dock.toggleViewAction() for dock in docks]
    menu.addActions(toggles)
    return toggles
