"""A dock that is there from the start and is furnished when it is first looked at."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from setlist_desktop.ui.widgets.card_dock import CardDock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget


class LateDock(CardDock):
    """Stands behind another dock as a tab, hidden until it is asked for."""

    def __init__(self, name: str, title: str, window: QMainWindow, beside: CardDock) -> None:
        super().__init__(name, title)
        self._window = window
        self._beside = beside
        window.tabifyDockWidget(beside, self)
        self.hide()
        self.visibilityChanged.connect(self._on_visibility_changed)

    @abstractmethod
    def make_pane(self) -> QWidget | None:
        """Return the pane; None as long as what it needs is not there."""

    def come_forward(self) -> None:
        """Show the dock and put the focus into it."""
        if self.isHidden() and not self.isFloating() and not self._beside.isFloating():
            self._window.tabifyDockWidget(self._beside, self)
        self.furnish()
        self.focus_pane()

    def furnish(self) -> None:
        """Take the pane, unless it is there or cannot be made yet."""
        if self.pane is self and (pane := self.make_pane()) is not None:
            self.hold(pane)

    def furnish_if_seen(self) -> None:
        """Take the pane if the dock is in sight: what it needs has come."""
        if self.isVisible():
            self.furnish()

    def _on_visibility_changed(self, visible: bool) -> None:
        if visible:
            self.furnish()
