"""The dock of the activity: there from the start, furnished when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from setlist_desktop.ui.widgets.card_dock import CardDock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.domain.sync import Connection
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.imports import Imports


class ActivityDock(CardDock):
    """Stands behind another dock as a tab, hidden until it is asked for.

    `connection_turned` tells that services can no longer be asked, or can again, and of when the
    data is (None: nothing came from services yet).
    """

    connection_turned = Signal(object, object)

    def __init__(self, window: QMainWindow, beside: CardDock) -> None:
        super().__init__("activity", "Activity")
        self._window = window
        self._beside = beside
        self._context: Context | None = None
        self._services: Services | None = None
        self._imports: Imports | None = None
        window.tabifyDockWidget(beside, self)
        self.hide()
        self.visibilityChanged.connect(self._on_visibility_changed)

    def add_actions(self, context: Context) -> None:
        """Register what opens the activity, and the offline switch."""
        self._context = context
        add = context.actions.add
        add(
            "activity.show", "Activity && health", self.come_forward, menu="view", shortcut="Ctrl+6"
        )
        self._offline = add(
            "tools.offline",
            "Work &offline",
            self._switch,
            menu="tools",
            enabled=False,
            tip="Ask no service until this is switched off again.",
        )
        self._offline.setCheckable(True)

    def attach(self, services: Services, imports: Imports) -> None:
        """Take the services; what is shown already is loaded."""
        self._services, self._imports = services, imports
        self._offline.setEnabled(True)
        services.sync.on_connection.append(self._on_connection_turned)
        self._on_connection_turned(services.sync.connection)
        if self.isVisible():
            self._furnish()

    def come_forward(self) -> None:
        """Show the dock and put the focus into it."""
        if self.isHidden() and not self.isFloating() and not self._beside.isFloating():
            self._window.tabifyDockWidget(self._beside, self)
        self._furnish()
        self.focus_pane()

    def _furnish(self) -> None:
        from setlist_desktop.ui.panes.activity.pane import ActivityPane

        if isinstance(self.pane, ActivityPane) or self._context is None:
            return
        if self._services is None or self._imports is None:
            return
        self.hold(ActivityPane(self._context, self._services, self._imports))

    def _switch(self) -> None:
        if self._services is not None:
            self._services.sync.go_offline(self._offline.isChecked())

    def _on_connection_turned(self, connection: Connection) -> None:
        self._offline.setChecked(connection.chosen)
        if self._context is not None:
            self._context.tasks.spawn(
                self._tell(connection), owner=self, group="connection", exclusive=True
            )

    async def _tell(self, connection: Connection) -> None:
        sync = self._services.sync if self._services else None
        as_of = await sync.data_as_of() if sync and not connection.online else None
        self.connection_turned.emit(connection, as_of)

    def _on_visibility_changed(self, visible: bool) -> None:
        if visible:
            self._furnish()
