"""An icon in the desktop's tray, where the user wants one: closing the window then hides it.

Guarded: without a tray, or once the tray is gone, the window is there. What Qt has for it is
imported when it is asked for: the window is made with this, and painted before that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from setlist_desktop.ui.main_window import MainWindow

LOOK_AGAIN_MS = 3000


class Tray(QObject):
    """Shows its icon while that is wanted and there is a tray."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._told = False
        self._watch = QTimer(self, interval=LOOK_AGAIN_MS)
        self._watch.timeout.connect(self.look)

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray."""
        from PySide6.QtWidgets import QSystemTrayIcon

        return QSystemTrayIcon.isSystemTrayAvailable()

    def prefer(self, wanted: bool) -> None:
        """Keep the user's wish, and follow it."""
        self._window.memory.tray = wanted
        self.fit()

    def fit(self) -> None:
        """Show the icon, or take it away."""
        if self._window.memory.tray and self.available:
            self._icon = self._icon or self._make_icon()
            self._icon.show()
        elif self._icon is not None:
            self._icon.hide()

    def takes_window(self) -> bool:
        """Hide the window into the tray instead of closing it; whether that was done."""
        self.fit()
        if self._icon is None or not self._icon.isVisible() or not self.available:
            return False
        self._window.hide()
        self._watch.start()
        if not self._told and self._icon.supportsMessages():
            self._told = True
            self._icon.showMessage(
                "Setlist Desktop",
                tr("It goes on in the tray: click its icon to bring the window back."),
                app_icon(),
            )
        return True

    def look(self) -> None:
        """Bring a hidden window back once its tray is gone."""
        if self._window.isVisible():
            self._watch.stop()
        elif not self.available:
            self.show_window()

    def show_window(self) -> None:
        """Bring the window back."""
        self._watch.stop()
        self._window.come_forward()

    def close(self) -> None:
        """Take the icon away for good."""
        self._watch.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon = None

    def _make_icon(self) -> QSystemTrayIcon:
        from PySide6.QtWidgets import QSystemTrayIcon

        icon = QSystemTrayIcon(app_icon(), self)
        icon.setToolTip("Setlist Desktop")
        menu = QMenu(self._window)
        menu.addAction(tr("&Show Setlist Desktop"), self.show_window)
        menu.addAction(tr("&Quit"), self._window.quit)
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_icon_activated)
        return icon

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_window()


def app_icon() -> QIcon:
    """Return the program's icon, or one that stands for any message."""
    icon = QApplication.windowIcon()
    if not icon.isNull():
        return icon
    from PySide6.QtWidgets import QStyle

    return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation)
