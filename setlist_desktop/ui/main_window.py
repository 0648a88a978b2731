"""The main window: four panes as docks, menus, status bar.

It paints its frame first; the panes come right after the first painting, or with `attach`, which
gives them the services. Closing is asked for (`close_requested`) and happens only after
`allow_close`, so that the program can finish its work first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QTabWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme, window_layout
from setlist_desktop.ui.actions import ActionBook
from setlist_desktop.ui.context import Context
from setlist_desktop.ui.messages_bar import MessagesBar
from setlist_desktop.ui.opening import accept_copy, local_files
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.activity.dock import ActivityDock
from setlist_desktop.ui.panes.statistics.dock import StatisticsDock
from setlist_desktop.ui.relay import Relay
from setlist_desktop.ui.screen_layouts import ScreenLayouts
from setlist_desktop.ui.selection import Selection
from setlist_desktop.ui.tasks import Tasks
from setlist_desktop.ui.tray import Tray
from setlist_desktop.ui.widgets.card_dock import CardDock
from setlist_desktop.ui.window_layout import NarrowFit, WindowMemory
from setlist_desktop.ui.window_menus import make_menus

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from setlist_desktop.services import Services

STATUS_BAR_PX = 37


class MainWindow(QMainWindow):
    """The window of one library. `window_file` keeps geometry, layout, theme and selection.

    `library` is its name for the title, which Qt ends with the application's.
    """

    close_requested = Signal()

    def __init__(self, window_file: Path, *, library: str = "") -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(library or QApplication.applicationDisplayName())
        self.setAcceptDrops(True)
        self.memory = WindowMemory(window_file)
        self._may_close = False
        self._furnished = False
        self._services: Services | None = None
        app = cast("QApplication", QApplication.instance())
        self.theme = theme.Theme(app, self.memory.theme, self)
        self.tray = Tray(self)
        self.context = self._make_context()
        window_layout.QuietTabs(self)
        self._make_frame()
        self._narrow_fit = NarrowFit(self, self.docks)
        self._screens = ScreenLayouts(self, self.memory, self._narrow_fit)
        unfolded = self.memory.restore_layout(self)
        if unfolded is not None:
            self._narrow_fit.unfolded = unfolded
        else:
            window_layout.arrange(self, self.docks)

    def attach(self, services: Services) -> None:
        """Take the services and show what the library holds."""
        self.furnish()
        self._services = services
        services.changes.subscribe(self.context.relay.deliver)
        self._last_view.bring_back()
        for pane in (self.artists, self.shows, self.setlist, self.voting):
            pane.attach(services)
        self.statistics_dock.attach(services)
        self.activity_dock.attach(services, self.artists.imports)
        self._acts.attach(services)
        self._news.attach(services)
        self.tray.fit()

    def furnish(self) -> None:
        """Put panes, acts and status bar into the frame, if they are not there yet."""
        if self._furnished:
            return
        self._furnished = True
        self._make_panes()
        self._fill_menus()

    @property
    def preferred_theme(self) -> theme.Preference:
        """The theme that the user chose."""
        return self.memory.theme

    @property
    def data_dir(self) -> Path:
        """Where the library and all else of the user's lies."""
        return self.memory.folder

    @property
    def remembers_a_show(self) -> bool:
        """Whether a show was chosen when the window was last closed."""
        return self.memory.selection()[1] != 0

    def allow_close(self) -> None:
        """Let the next `close` close the window."""
        self._may_close = True
        self.tray.close()

    def quit(self) -> None:
        """Ask for the end of the program, wherever the window is."""
        self._save_layout()
        self.close_requested.emit()

    def come_forward(self) -> None:
        """Bring the window before the others, out of the tray or the task bar if need be."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_error(self, error: BaseException) -> None:
        """Show an error that has no place of its own, above the panes."""
        self.furnish()
        self.messages.show_error(error)

    def _make_context(self) -> Context:
        return Context(
            tasks=Tasks(self._on_task_failed),
            selection=Selection(self),
            relay=Relay(self),
            actions=ActionBook(self, self.memory.keys, self.memory.save_keys),
            tell=self._tell,
            fail=self._on_task_failed,
        )

    def _make_frame(self) -> None:
        self._menus = make_menus(self.menuBar())
        self.docks = (
            CardDock("artists", tr("Artists")),
            CardDock("shows", tr("Shows")),
            CardDock("setlist", tr("Setlist")),
            CardDock("voting", tr("Voting")),
        )
        self.setDockNestingEnabled(True)
        areas = Qt.DockWidgetArea.AllDockWidgetAreas
        self.setTabPosition(areas, QTabWidget.TabPosition.North)
        for dock in self.docks:
            self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        self.statistics_dock = StatisticsDock(self, self.docks[2])
        self.activity_dock = ActivityDock(self, self.docks[2])
        self.messages = MessagesBar()
        self.addToolBar(self.messages)
        self.statusBar().setMinimumHeight(theme.scaled(STATUS_BAR_PX))
        self.setContentsMargins(8, 0, 8, 0)
        self.resize(window_layout.first_size())

    def _make_panes(self) -> None:
        from setlist_desktop.ui.last_view import LastView
        from setlist_desktop.ui.panes.artists import ArtistsPane
        from setlist_desktop.ui.panes.setlist import SetlistPane
        from setlist_desktop.ui.panes.shows import ShowsPane
        from setlist_desktop.ui.panes.voting import VotingPane
        from setlist_desktop.ui.status_bar import StatusBar
        from setlist_desktop.ui.status_news import StatusNews
        from setlist_desktop.ui.window_acts import WindowActs

        self._acts = WindowActs(self)
        self.artists = ArtistsPane(self.context)
        self.shows = ShowsPane(self.context)
        self.setlist = SetlistPane(self.context)
        self.voting = VotingPane(self.context)
        panes = (self.artists, self.shows, self.setlist, self.voting)
        for dock, pane in zip(self.docks, panes, strict=True):
            dock.hold(pane)
        self._last_view = LastView(self.memory, self.context.selection, self.setlist)
        self.statistics_dock.add_actions(self.context)
        self.activity_dock.add_actions(self.context)
        self._status = StatusBar()
        self.setStatusBar(self._status)
        self._status.services_clicked.connect(self._acts.connect_services)
        self.activity_dock.connection_turned.connect(self._status.show_connection)
        self._news = StatusNews(self._status, self.context, self.artists.imports)

    def _fill_menus(self) -> None:
        from setlist_desktop.ui import window_menus

        book = self.context.actions
        self._acts.add_last()
        window_menus.fill_menus(self._menus, book)
        window_menus.LettersOnAlt(self, self._menus)
        window_menus.add_dock_toggles(self._menus["view"], self.docks)
        self._menus["view"].addSeparator()
        window_menus.add_theme_menu(self._menus["view"], self.memory.theme, self.prefer_theme)
        owners = {"show": self.docks[1], "voting": self.docks[3]}
        self._undo_by_focus = window_menus.UndoByFocus(self._menus["edit"], book, owners)
        self.addActions(window_menus.everywhere(book))

    def prefer_theme(self, preference: theme.Preference) -> None:
        """Use a theme and remember it."""
        self.memory.theme = preference
        self.theme.prefer(preference)

    def reset_layout(self) -> None:
        """Put the panes back where a new user finds them."""
        window_layout.arrange(self, self.docks)
        self._narrow_fit.unfolded = QByteArray()
        self._narrow_fit.fit()

    def _tell(self, text: str) -> None:
        self._status.tell(text)

    def _on_task_failed(self, error: BaseException) -> None:
        import logging

        log = logging.getLogger(__name__)
        log.error("%s", type(error).__name__, exc_info=error)
        self.show_error(error)

    @override
    def createPopupMenu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([dock.toggleViewAction() for dock in self.docks])
        return menu

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(640, 400)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._furnished:
            QTimer.singleShot(0, self, self.furnish)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._narrow_fit.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._narrow_fit.fit()
        self._screens.begin()

    @override
    def event(self, event: QEvent) -> bool:
        return isinstance(event, QStatusTipEvent) or super().event(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._services is not None and local_files(event):
            accept_copy(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        self._acts.load(local_files(event))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            self._save_layout()
            event.accept()
            return
        event.ignore()
        if not self.tray.takes_window():
            self.quit()

    def _save_layout(self) -> None:
        self.memory.save_layout(self, unfolded=self._narrow_fit.unfolded)
