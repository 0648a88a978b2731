"""The menu bar, built from the action book; Undo and Redo act on the pane that has the focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.actions import MENUS
from setlist_desktop.ui.mnemonics import keep_lettered, lettered, unmarked
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import Preference

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.widgets.card_dock import CardDock

ORDER: dict[str, tuple[str | None, ...]] = {
    "file": (
        *("file.load", "file.attended", None, "file.export", "file.backup", "file.restore"),
        *(None, "file.trash", None, "file.quit"),
    ),
    "edit": (
        *("setlist.undo", "setlist.redo", None, "library.undo", "library.redo"),
        *(None, "setlist.cut", "setlist.copy", "setlist.paste", None, "edit.find"),
        *(None, "edit.preferences"),
    ),
    "view": (
        *("view.pane1", "view.pane2", "view.pane3", "view.pane4", "view.next"),
        *(None, "statistics.show", "statistics.backtest", "activity.show"),
        *(None, "view.commands", "view.reset", None),
    ),
    "artist": (
        *("artist.find", "artist.import", "artist.add"),
        *(None, "artist.refresh", "artist.follow", "artist.page", "artist.links", "artist.tags"),
        *(None, "setlist.same_song", "setlist.merged_songs"),
        *(None, "artist.export", "artist.calendar", None, "artist.remove", "artist.restore"),
    ),
    "show": (
        *("show.find", "show.add", "show.home"),
        *(None, "show.mark", "show.bill", "show.hide_tour", "show.review"),
        *(None, "show.change", "show.undo_change", "show.redo_change"),
        *(None, "show.paste", "show.page", "show.export"),
    ),
    "tools": (
        *("tools.connect", "tools.offline", None, "tools.matches", "tools.library"),
        *(None, "tools.notifications", None, "tools.seal", "tools.open_seal", "tools.league"),
    ),
}
"""What stands where in the menus that acts from several places fill; None is a line."""

SETLIST = "setlist"
"""The group of the acts that Undo and Redo are of, unless the focus is elsewhere."""


def make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """Make the menus, still empty, and return them by name.

    Their letters are underlined only while Alt is held.
    """
    return {name: bar.addMenu(unmarked(tr(title))) for name, title in MENUS.items()}


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
        titles = [tr(MENUS[name]) for name in self._menus]
        for menu, title in zip(self._menus.values(), lettered(titles), strict=True):
            menu.setTitle(title if letters else unmarked(title))


_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


def fill_menus(menus: dict[str, QMenu], book: ActionBook) -> None:
    """Put the acts of the book into their menus, which give each a letter."""
    for name, menu in menus.items():
        keep_lettered(menu)
        for action in _in_order(name, book.of_menu(name)):
            if action is not None:
                menu.addAction(action)
            elif menu.actions():
                menu.addSeparator()


def _in_order(name: str, actions: Sequence[QAction | None]) -> list[QAction | None]:
    """Return the acts of a menu in its order, those without a place in it at the end."""
    left = {action.objectName(): action for action in actions if action is not None}
    if name not in ORDER:
        return list(actions)
    placed = [
        None if one is None else left.pop(one) for one in ORDER[name] if one is None or one in left
    ]
    return [*placed, *left.values()]


def add_theme_menu(
    menu: QMenu, chosen: Preference, prefer: Callable[[Preference], object]
) -> QMenu:
    """Add View ▸ Theme with its three choices."""
    theme_menu = menu.addMenu(tr("&Theme"))
    group = QActionGroup(theme_menu)
    texts = {
        Preference.SYSTEM: tr("As the &system"),
        Preference.LIGHT: tr("&Light"),
        Preference.DARK: tr("&Dark"),
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
    """Lets one pair of Undo and Redo stand in the Edit menu: that of the pane with the focus.

    `docks` holds the panes that have a pair of their own, by the group of its actions; everywhere
    else that of the setlist stands there.
    """

    def __init__(self, menu: QMenu, book: ActionBook, docks: Mapping[str, CardDock]) -> None:
        super().__init__(menu)
        actions = {action.objectName(): action for action in book.all()}
        self._pairs = {
            group: pair
            for group in (SETLIST, *docks)
            if (pair := [actions[n] for n in (f"{group}.undo", f"{group}.redo") if n in actions])
        }
        self._book = book
        self._docks = docks
        self._owner = SETLIST
        self._menu = menu
        if len(self._pairs) > 1:
            QApplication.instance().focusChanged.connect(self._on_app_focus_changed)  # type: ignore[union-attr]
        for group in self._pairs.keys() - {SETLIST}:
            for mine, theirs in zip(self._pairs[group], self._pairs[SETLIST], strict=False):
                book.share_keys(mine.objectName(), theirs.objectName())
        book.on_keys_changed.append(self._on_keys_changed)
        self._give_to(SETLIST)

    def _on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or all(new.window() is not dock.window() for dock in self._docks.values()):
            return
        owners = (group for group, dock in self._docks.items() if dock.isAncestorOf(new))
        self._give_to(next(owners, SETLIST))

    def _on_keys_changed(self) -> None:
        self._give_to(self._owner)

    def _give_to(self, owner: str) -> None:
        if len(self._pairs) < 2 or owner not in self._pairs:
            return
        self._owner = owner
        # The others leave the menu: merely hidden they would be disabled, and their buttons too.
        for group, pair in self._pairs.items():
            for action in pair:
                self._menu.removeAction(action)
                mine = group == owner
                action.setShortcut(self._book.keys(action.objectName()) if mine else QKeySequence())
        first = next(iter(self._menu.actions()), None)
        if first is not None:
            self._menu.insertActions(first, self._pairs[owner])


def everywhere(book: ActionBook) -> list[QAction]:
    """Return the acts whose keys work wherever the focus is in the window."""
    window = Qt.ShortcutContext.WindowShortcut
    return [action for action in book.all() if action.shortcutContext() is window]


def add_dock_toggles(menu: QMenu, docks: tuple[CardDock, ...]) -> list[QAction]:
    """Add a check mark for each pane to the View menu."""
    toggles = [dock.toggleViewAction() for dock in docks]
    menu.addActions(toggles)
    return toggles
