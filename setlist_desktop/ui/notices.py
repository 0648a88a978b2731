"""Tools ▸ Notifications: what is told outside the window, and the telling."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.notices import Message, messages_of
from setlist_desktop.system.notifications import Notifications
from setlist_desktop.ui.tray import app_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from setlist_desktop.domain.notices import Notice
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.main_window import MainWindow

OPEN = mark("Open", "verb")


class Notifier(QObject):
    """Shows messages through the desktop's notification service, else the tray, else nowhere.

    `send` hands a message to the service off the GUI thread and says whether that took it.
    """

    clicked = Signal(int)
    """A message was clicked; the show that it is about, 0 for none."""

    def __init__(self, parent: QObject, send: Callable[[Message], bool] | None = None) -> None:
        super().__init__(parent)
        self._desktop = Notifications(self.clicked.emit)
        self._send = send or self._send_over_bus
        self._tray: QSystemTrayIcon | None = None
        self._in_tray = 0
        self.destroyed.connect(self._desktop.close)

    async def show(self, message: Message) -> bool:
        """Show one message; whether there is anything that shows it."""
        if await asyncio.to_thread(self._send, message):
            return True
        return self._show_in_tray(message)

    def close(self) -> None:
        """Take the tray icon away, should there be one, and hear of clicks no more."""
        self._desktop.close()
        if self._tray is not None:
            self._tray.hide()
            self._tray = None

    def _send_over_bus(self, message: Message) -> bool:
        return self._desktop.send(
            message.title, message.text, message.show_id, tr(OPEN, meaning="verb")
        )

    def _show_in_tray(self, message: Message) -> bool:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._tray.setToolTip("Setlist Desktop")
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._in_tray = message.show_id
        self._tray.show()
        self._tray.showMessage(message.title, message.text, app_icon())
        return True

    def _on_tray_message_clicked(self) -> None:
        self.clicked.emit(self._in_tray)


class NoticeActs(QObject):
    """Puts Tools ▸ Notifications into the menu, and passes on what the services tell."""

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self.notifier = Notifier(window)
        self._window = window
        self._context = context
        self._services: Services | None = None
        # Clicks come from the thread that listens to the desktop.
        queued = Qt.ConnectionType.QueuedConnection
        self.notifier.clicked.connect(self._on_notifier_clicked, queued)
        context.actions.add(
            "tools.notifications", tr("&Notifications…"), self._choose, menu="tools", enabled=False
        )

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._context.actions["tools.notifications"].setEnabled(True)
        services.sync.notices.on_notices.append(self._on_notices_told)

    def _on_notices_told(self, notices: Sequence[Notice]) -> None:
        self._context.tasks.spawn(self._show(notices), owner=self)

    async def _show(self, notices: Sequence[Notice]) -> None:
        for message in messages_of(notices):
            await self.notifier.show(message)

    def _on_notifier_clicked(self, show_id: int) -> None:
        """Bring the window up with the show; without one, with what was notified."""
        self._window.come_forward()
        if show_id:
            self._context.tasks.spawn(self._open(show_id), owner=self, group="open show")
        else:
            self._context.actions["activity.show"].trigger()

    async def _open(self, show_id: int) -> None:
        if self._services is not None:
            show = await self._services.shows.get(show_id)
            self._context.selection.choose_artist(show.artist_id)
            self._context.selection.choose_show(show.id)

    def _choose(self) -> None:
        from setlist_desktop.ui.notices_dialog import choose_notices

        if self._services is not None:
            self._context.tasks.spawn(
                choose_notices(
                    self._window, self._services.sync.notices, self.notifier, self._context.tasks
                ),
                owner=self,
                group="notifications",
            )
