"""The page of what wants looking after: a table, and what mends the chosen row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from setlist_desktop.domain.findings import Fix
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.activity.figures import finding_figures
from setlist_desktop.ui.widgets.figures_table import FiguresTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.findings import Finding

FIXES = {
    Fix.RUN: mark("Run now"),
    Fix.REFRESH: mark("Refresh"),
    Fix.LINK: mark("Linked services…"),
    Fix.REVIEW: mark("Review matches…"),
    Fix.CONNECT: mark("Connect services…"),
}


class FindingsPage(QWidget):
    """Emits the chosen finding as `fix_wanted`; Enter on a row and a double click do, too."""

    fix_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()
        self.table = FiguresTable(tr("What wants looking after"))
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "dim")
        self.fix_button = QPushButton()
        row = QHBoxLayout()
        row.addWidget(self.fix_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 4, 13, 8)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self.fix_button.clicked.connect(self._on_fix_button_clicked)
        self.table.activated.connect(self._on_table_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        self._tell()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what wants looking after; the chosen one stays chosen where it is still there."""
        before = self.current()
        self._found = tuple(found)
        self.table.show_figures(finding_figures(found))
        if found:
            at = self._found.index(before) if before in self._found else 0
            self.table.setCurrentIndex(self.table.figures_model.index(at, 0))
        self._tell()

    def current(self) -> Finding | None:
        """Return the chosen finding."""
        at = self.table.currentIndex().row()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _tell(self) -> None:
        one = self.current()
        self.table.setVisible(bool(self._found))
        self.fix_button.setVisible(bool(self._found))
        self.words.setText(
            one.words if one is not None else tr("Nothing wants looking after at present.")
        )
        if one is not None:
            self.fix_button.setText(tr(FIXES[one.fix]))
            self.fix_button.setAccessibleName(
                tr("{act}: {what}", act=self.fix_button.text(), what=one.words)
            )

    def _want(self) -> None:
        if (one := self.current()) is not None:
            self.fix_wanted.emit(one)

    def _on_fix_button_clicked(self) -> None:
        self._want()

    def _on_table_activated(self, _index: QModelIndex) -> None:
        self._want()

    def _on_table_current_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell()
