"""The dock of the statistics, and what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.late_dock import LateDock

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.statistics.pane import StatisticsPane
    from setlist_desktop.ui.widgets.card_dock import CardDock


class StatisticsDock(LateDock):
    """Holds the statistics pane."""

    def __init__(self, window: QMainWindow, beside: CardDock) -> None:
        super().__init__("statistics", tr("Statistics"), window, beside)
        self._context: Context | None = None
        self._services: Services | None = None

    def add_actions(self, context: Context) -> None:
        """Register what opens the statistics, in the View menu and for other panes."""
        self._context = context
        add = context.actions.add
        add("statistics.show", tr("Statistics"), self.come_forward, menu="view", shortcut="Ctrl+5")
        self._backtest = add(
            "statistics.backtest", tr("How predictions have done"), self._show_backtest, menu="view"
        )
        self._song = add("statistics.song", tr("Song page"), self._show_song)
        for action in (self._backtest, self._song):
            action.setData(0)

    _backtest: QAction
    _song: QAction

    def attach(self, services: Services) -> None:
        """Take the services; what is shown already is loaded."""
        self._services = services
        self.furnish_if_seen()

    def statistics(self) -> StatisticsPane | None:
        """Return the pane, made now if need be; None before the services are there."""
        from setlist_desktop.ui.panes.statistics.pane import StatisticsPane

        self.furnish()
        return self.pane if isinstance(self.pane, StatisticsPane) else None

    @override
    def make_pane(self) -> StatisticsPane | None:
        from setlist_desktop.ui.panes.statistics.pane import StatisticsPane

        if self._services is None or self._context is None:
            return None
        return StatisticsPane(self._context, self._services)

    def _show_backtest(self) -> None:
        self.come_forward()
        if pane := self.statistics():
            pane.show_backtest(int(self._backtest.data() or 0))

    def _show_song(self) -> None:
        self.come_forward()
        if pane := self.statistics():
            pane.show_song(int(self._song.data() or 0))
