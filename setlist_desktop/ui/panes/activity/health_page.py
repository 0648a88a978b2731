"""The page of the services: a table, and below it all that is told of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable


class HealthPage(QWidget):
    """How services stand; where there is no room for a column, the line below has its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FiguresTable(tr("Services"))
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 4, 13, 8)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        self.table.selectionModel().currentRowChanged.connect(self._tell)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures; the chosen row stays chosen."""
        row = max(self.table.currentIndex().row(), 0)
        self.table.show_figures(figures)
        self.table.setCurrentIndex(self.table.figures_model.index(row, 0))

    def _tell(self, current: QModelIndex) -> None:
        model = self.table.figures_model
        self.words.setText(model.sentence(current.row()) if current.isValid() else "")
