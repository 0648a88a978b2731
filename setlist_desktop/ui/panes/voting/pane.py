"""The voting pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class VotingPane(QWidget):
    """Shows the ballot of the chosen show and takes votes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting_pane")
        self._context = context
        self._services: Services | None = None

    def attach(self, services: Services) -> None:
        """Take the services, once they are there, and show what is chosen."""
        self._services = services
