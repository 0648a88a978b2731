"""Tools ▸ Review matches in the menu; the dialog is made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dialogs_async import show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class MatchActs(QObject):
    """Puts Tools ▸ Review matches into the menu."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._services: Services | None = None
        context.actions.add(
            "tools.matches", tr("&Review matches…"), self._review, menu="tools", enabled=False
        )

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._context.actions["tools.matches"].setEnabled(True)

    def _review(self) -> None:
        from setlist_desktop.ui.matches_dialog import MatchesDialog

        if self._services is not None:
            dialog = MatchesDialog(self._services.library.matches, self._context, self._window)
            show(dialog)
            dialog.load()
