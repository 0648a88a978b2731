"""Another arrangement of the panes for each screen: a laptop's own, a monitor's, a projector's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.ui.window_layout import LAYOUT_VERSION, screen_name

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.ui.window_layout import NarrowFit, WindowMemory


class ScreenLayouts(QObject):
    """Keeps the panes as they stand when the window leaves a screen; brings back those of the new.

    A screen on which the window has not been takes the arrangement that it comes with.
    """

    def __init__(self, window: QMainWindow, memory: WindowMemory, fit: NarrowFit) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._fit = fit
        self._name = ""

    def begin(self) -> None:
        """Hear of the screens that the window goes to, once it is on one."""
        handle = self._window.windowHandle()
        if handle is not None and not self._name:
            self._name = screen_name(handle.screen())
            handle.screenChanged.connect(self._on_window_screen_changed)

    def _on_window_screen_changed(self, screen: QScreen) -> None:
        left, self._name = self._name, screen_name(screen)
        if self._name == left:
            return
        self._memory.save_panes(left, self._window, unfolded=self._fit.unfolded)
        layout, unfolded = self._memory.panes_on(self._name)
        if not layout.isEmpty():
            self._window.restoreState(layout, LAYOUT_VERSION)
            self._fit.unfolded = unfolded
            self._fit.fit()
