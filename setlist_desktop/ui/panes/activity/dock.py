"""The dock of the activity, what opens it, and the offline switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.late_dock import LateDock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.domain.sync import Connection
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.imports import Imports
    from setlist_desktop.ui.panes.activity.pane import ActivityPane
    from setlist_desktop.ui.widgets.card_dock import CardDock


class ActivityDock(LateDock):
    """Holds the activity pane.

    `connection_turned` tells that services can no longer be asked, or can again, and of when the
    data is (None: nothing came from services yet).
    """

    connection_turned = Signal(object, object)

    def __init__(self, window: QMainWindow, beside: CardDock) -> None:
        super().__init__("activity", tr("Activity"), window, beside)
        self._context: Context | None = None
        self._services: Services | None = None
        self._imports: Imports | None = None

    def add_actions(self, context: Context) -> None:
        """Register what opens the activity, and the offline switch."""
        self._context = context
        add = context.actions.add
        add(
            "activity.show",
            tr("Activity && health"),
            self.come_forward,
            menu="view",
            shortcut="Ctrl+6",
        )
        self._offline = add(
            "tools.offline",
            tr("Work &offline"),
            self._switch,
            menu="tools",
            enabled=False,
            tip=tr("Ask no service until this is switched off again."),
        )
        self._offline.setCheckable(True)

    def attach(self, services: Services, imports: Imports) -> None:
        """Take the services; what is shown already is loaded."""
        self._services, self._imports = services, imports
        self._offline.setEnabled(True)
        services.sync.on_connection.append(self._on_connection_turned)
        self._on_connection_turned(services.sync.connection)
        self.furnish_if_seen()

    @override
    def make_pane(self) -> ActivityPane | None:
        from setlist_desktop.ui.panes.activity.pane import ActivityPane

        if self._context is None or self._services is None or self._imports is None:
            return None
        return ActivityPane(self._context, self._services, self._imports)

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
