"""The acts of the window as a whole: files, services, panes, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui import window_layout
from setlist_desktop.ui.dialogs_async import show
from setlist_desktop.ui.export_acts import ExportActs
from setlist_desktop.ui.library_acts import LibraryActs
from setlist_desktop.ui.library_undo import LibraryUndo
from setlist_desktop.ui.matches import MatchActs
from setlist_desktop.ui.notices import NoticeActs
from setlist_desktop.ui.own_words.acts import OwnWordsActs
from setlist_desktop.ui.sealing.acts import SealingActs
from setlist_desktop.ui.spoilers import SpoilerActs
from setlist_desktop.ui.updates import UpdateActs

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.services import Services
    from setlist_desktop.ui.main_window import MainWindow

_GO_TO = {
    "artists": mark("Go to artists"),
    "shows": mark("Go to shows"),
    "setlist": mark("Go to setlist"),
    "voting": mark("Go to voting"),
}


class WindowActs(QObject):
    """Puts its acts into the window's action book; those that need services wait for them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._services: Services | None = None
        self._add()

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._library.attach(services.library)
        self.notices.attach(services)
        self.spoilers.attach(services)
        self._sealing.attach(services.seals)
        self._own_words.attach(services)
        self._library_undo.attach(services.library.steps)
        self.updates.attach(services.updates)
        self._exports.attach(services)
        self.matches.attach(services)
        for name in ("file.load", "file.attended", "tools.connect", "edit.preferences"):
            self._context.actions[name].setEnabled(True)

    def connect_services(self) -> None:
        """Open the cards of the services."""
        from setlist_desktop.ui.connect_services import ConnectServicesDialog

        if self._services is not None:
            connections = self._services.connections
            show(ConnectServicesDialog(connections, self._context, self._window))

    def load(self, paths: tuple[Path, ...]) -> None:
        """Take files in."""
        from setlist_desktop.ui.file_loading import load

        if self._services is not None:
            files = self._services.files
            self._context.tasks.spawn(load(self._window, self._context, files, paths), owner=self)

    def _load_files(self) -> None:
        from setlist_desktop.ui.file_loading import choose_and_load

        if self._services is not None:
            files = self._services.files
            self._context.tasks.spawn(
                choose_and_load(self._window, self._context, files), owner=self
            )

    def _open_attended(self) -> None:
        from setlist_desktop.ui.attended_dialog import AttendedDialog

        if self._services is not None:
            show(AttendedDialog(self._services.attended, self._context, self._window))

    def _walk(self, step: int) -> None:
        window_layout.walk(self._window.docks, step)

    def _show_keys(self) -> None:
        from setlist_desktop.ui.shortcuts_dialog import ShortcutsDialog

        show(ShortcutsDialog(self._context.actions, self._window))

    def _show_commands(self) -> None:
        from setlist_desktop.ui.command_palette import CommandPalette

        book = self._context.actions
        show(CommandPalette(book, book["view.commands"], self._window))

    def _show_preferences(self) -> None:
        from setlist_desktop.ui.preferences.dialog import prefer

        if self._services is not None:
            self._context.tasks.spawn(prefer(self._window, self._services), owner=self)

    def _show_about(self) -> None:
        from setlist_desktop.ui.about import make_about_dialog

        show(make_about_dialog(self._window))

    def _add(self) -> None:
        book, window = self._context.actions, self._window
        book.add("file.load", tr("&Load files…"), self._load_files, menu="file", enabled=False)
        book.add(
            "file.attended",
            tr("&Shows you have been to…"),
            self._open_attended,
            menu="file",
            enabled=False,
        )
        self._library = LibraryActs(window, self._context)
        book.add("file.quit", tr("&Quit"), window.quit, menu="file", shortcut="Ctrl+Q")
        self._exports = ExportActs(window, self._context)
        self._add_view_acts()
        book.add(
            "tools.connect",
            tr("&Connect services…"),
            self.connect_services,
            menu="tools",
            enabled=False,
        )
        self.matches = MatchActs(window, self._context)
        self.notices = NoticeActs(window, self._context)
        self.spoilers = SpoilerActs(window, self._context)
        self._sealing = SealingActs(window, self._context)
        keys = QKeySequence.StandardKey.HelpContents
        book.add(
            "help.keys", tr("&Keyboard shortcuts"), self._show_keys, menu="help", shortcut=keys
        )
        self.updates = UpdateActs(window, self._context)
        book.add("help.about", tr("&About Setlist Desktop"), self._show_about, menu="help")

    def add_last(self) -> None:
        """Add what stands at the end of menus that the panes fill."""
        book, keys = self._context.actions, "Ctrl+,"
        self._own_words = OwnWordsActs(self._window, self._context)
        self._library_undo = LibraryUndo(self._window, self._context)
        action = book.add(
            "edit.preferences",
            tr("&Preferences…"),
            self._show_preferences,
            menu="edit",
            shortcut=keys,
            enabled=False,
        )
        action.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _add_view_acts(self) -> None:
        book, window = self._context.actions, self._window
        for number, dock in enumerate(window.docks, start=1):
            text, keys = tr(_GO_TO[dock.objectName()]), f"Ctrl+{number}"
            book.add(f"view.pane{number}", text, dock.focus_pane, menu="view", shortcut=keys)
        next_pane, previous = partial(self._walk, 1), partial(self._walk, -1)
        book.add("view.next", tr("Next pane"), next_pane, menu="view", shortcut="F6")
        book.add("view.previous", tr("Previous pane"), previous, shortcut="Shift+F6")
        commands, keys = tr("&Commands…"), "Ctrl+Shift+P"
        book.add("view.commands", commands, self._show_commands, menu="view", shortcut=keys)
        book.add("view.reset", tr("&Reset layout"), window.reset_layout, menu="view")
