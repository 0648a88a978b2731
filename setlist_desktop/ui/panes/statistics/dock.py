"""The dock of the statistics: there from the start, furnished when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.ui.widgets.card_dock import CardDock

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.statistics.pane import StatisticsPane


class StatisticsDock(CardDock):
    """Stands behind another dock as a tab, hidden until it is asked for."""

    def __init__(self, window: QMainWindow, beside: CardDock) -> None:
        super().__init__("statistics", "Statistics")
        self._window = window
        self._beside = beside
        self._context: Context | None = None
        self._services: Services | None = None
        window.tabifyDockWidget(beside, self)
        self.hide()
        self.visibilityChanged.connect(self._on_visibility_changed)

    def add_actions(self, context: Context) -> None:
        """Register what opens the statistics, in the View menu and for other panes."""
        self._context = context
        add = context.actions.add
        add("statistics.show", "Statistics", self.come_forward, menu="view", shortcut="Ctrl+5")
        self._backtest = add(
            "statistics.backtest", "How predictions have done", self._show_backtest, menu="view"
        )
        self._song = add("statistics.song", "Song page", self._show_song)
        for action in (self._backtest, self._song):
            action.setData(0)

    _backtest: QAction
    _song: QAction

    def attach(self, services: Services) -> None:
        """Take the services; what is shown already is loaded."""
        self._services = services
        if self.isVisible():
            self._furnish()

    def come_forward(self) -> None:
        """Show the dock and put the focus into it."""
        if self.isHidden() and not self.isFloating() and not self._beside.isFloating():
            self._window.tabifyDockWidget(self._beside, self)
        self._furnish()
        self.focus_pane()

    def statistics(self) -> StatisticsPane | None:
        """Return the pane, made now if need be; None before the services are there."""
        from setlist_desktop.ui.panes.statistics.pane import StatisticsPane

        self._furnish()
        return self.pane if isinstance(self.pane, StatisticsPane) else None

    def _furnish(self) -> None:
        from setlist_desktop.ui.panes.statistics.pane import StatisticsPane

        if isinstance(self.pane, StatisticsPane) or not (self._services and self._context):
            return
        self.hold(StatisticsPane(self._context, self._services))

    def _show_backtest(self) -> None:
        self.come_forward()
        if pane := self.statistics():
            pane.show_backtest(int(self._backtest.data() or 0))

    def _show_song(self) -> None:
        self.come_forward()
        if pane := self.statistics():
            pane.show_song(int(self._song.data() or 0))

    def _on_visibility_changed(self, visible: bool) -> None:
        if visible:
            self._furnish()
