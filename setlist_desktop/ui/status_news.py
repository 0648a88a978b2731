"""What the status bar is told of: how the services stand, and the imports that run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from setlist_desktop.domain.imports import ImportStatus
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.imports import Imports
    from setlist_desktop.ui.status_bar import StatusBar

SERVICES_REFRESH_MS = 400


class StatusNews(QObject):
    """Passes on what the services and the imports tell, the services' news not too often."""

    def __init__(self, bar: StatusBar, context: Context, imports: Imports) -> None:
        super().__init__(bar)
        self._bar = bar
        self._context = context
        self._imports = imports
        self._services: Services | None = None
        self._timer = QTimer(self, singleShot=True, interval=SERVICES_REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        context.relay.services_changed.connect(self._on_relay_services_changed)
        bar.cancel_clicked.connect(imports.cancel)
        for signal in (imports.progressed, imports.ended, imports.failed):
            signal.connect(self._on_imports_changed)

    def attach(self, services: Services) -> None:
        """Take the services, and show how they stand."""
        self._services = services
        self._refresh()

    def _on_relay_services_changed(self, _ids: frozenset[int]) -> None:
        self._timer.start()

    def _on_imports_changed(self, *_what: object) -> None:
        running: tuple[ImportStatus, ...] = self._imports.running()
        self._bar.show_import(running[0] if running else None, others=max(len(running) - 1, 0))
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        if self._services is not None:
            self._context.tasks.spawn(self._show(self._services), owner=self)

    async def _show(self, services: Services) -> None:
        self._bar.show_services(await services.connections.statuses())
