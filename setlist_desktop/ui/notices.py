"""Tools ▸ Notifications: what is told outside the window, and the telling."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon, QWidget

from setlist_desktop.domain.notices import messages_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from setlist_desktop.domain.notices import Notice
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class Notifier(QObject):
    """Shows messages through the desktop's notification service, else the tray, else nowhere.

    `send` hands a message to the service off the GUI thread and says whether that took it.
    """

    def __init__(self, parent: QObject, send: Callable[[str, str], bool] | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._tray: QSystemTrayIcon | None = None

    async def show(self, title: str, text: str) -> bool:
        """Show one message; whether there is anything that shows it."""
        if await asyncio.to_thread(self._send or _send_over_bus, title, text):
            return True
        return self._show_in_tray(title, text)

    def close(self) -> None:
        """Take the tray icon away, should there be one."""
        if self._tray is not None:
            self._tray.hide()
            self._tray = None

    def _show_in_tray(self, title: str, text: str) -> bool:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(_icon(), self)
            self._tray.setToolTip("Setlist Desktop")
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._tray.show()
        self._tray.showMessage(title, text, _icon())
        return True

    def _on_tray_message_clicked(self) -> None:
        window = self.parent()
        if isinstance(window, QWidget):
            window.raise_()
            window.activateWindow()


class NoticeActs(QObject):
    """Puts Tools ▸ Notifications into the menu, and passes on what the services tell."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self.notifier = Notifier(window)
        self._window = window
        self._context = context
        self._services: Services | None = None
        context.actions.add(
            "tools.notifications", "&Notifications…", self._choose, menu="tools", enabled=False
        )

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._context.actions["tools.notifications"].setEnabled(True)
        services.sync.notices.on_notices.append(self._on_notices_told)

    def _on_notices_told(self, notices: Sequence[Notice]) -> None:
        self._context.tasks.spawn(self._show(notices), owner=self)

    async def _show(self, notices: Sequence[Notice]) -> None:
        for title, text in messages_of(notices):
            await self.notifier.show(title, text)

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


def _send_over_bus(title: str, text: str) -> bool:
    from setlist_desktop.system.desktop_bus import send_notification

    return send_notification(title, text)


def _icon() -> QIcon:
    icon = QApplication.windowIcon()
    if not icon.isNull():
        return icon
    return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation)
