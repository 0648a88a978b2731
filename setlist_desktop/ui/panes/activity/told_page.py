"""What was told of shows, the newest first; Enter or a double click on a row wants its show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.figures_table import FiguresTable

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.ui.widgets.figures_table import Figures


class ToldPage(QStackedWidget):
    """A table, or why there is nothing in it; `show_wanted` carries a show's id."""

    show_wanted = Signal(int)

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FiguresTable(name)
        self.empty = EmptyState()
        self.empty.tell(name, nothing)
        for page in (self.table, self.empty):
            self.addWidget(page)
        self.table.activated.connect(self._on_table_activated)

    def show_figures(self, figures: Figures) -> None:
        """Show what was told; the figures' keys are shows, 0 for none."""
        self.table.show_figures(figures)
        self.setCurrentWidget(self.table if figures.rows else self.empty)

    def _on_table_activated(self, _index: QModelIndex) -> None:
        if show_id := self.table.chosen_key():
            self.show_wanted.emit(show_id)
