"""The setlist pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from setlist_desktop.ui.panes.setlist.model import SetlistModel
from setlist_desktop.ui.panes.setlist.view import SetlistView

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class SetlistPane(QWidget):
    """Shows and edits the setlists of the chosen show."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setlist_pane")
        self._context = context
        self._services: Services | None = None
        self.model = SetlistModel(self)
        self.view = SetlistView(self.model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def attach(self, services: Services) -> None:
        """Take the services, once they are there, and show what is chosen."""
        self._services = services
