"""The table that lists shows: rows of two lines, lower ones for headings, no grid, no headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.delegate import ShowDelegate
from setlist_desktop.ui.widgets.row_painting import heading_height, row_height

if TYPE_CHECKING:
    from setlist_desktop.ui.panes.shows.model import ShowsModel


class ShowsView(QTableView):
    """A list of shows."""

    def __init__(self, model: ShowsModel, *, past: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.menu_actions: list[QAction] = []
        self.setItemDelegate(ShowDelegate(past=past, parent=self))
        self.setAccessibleName("Past shows" if past else "Upcoming shows")
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self._set_up_headers()
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        self._on_model_reset()

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(1)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height(2))

    def _on_model_reset(self) -> None:
        # The header keeps the heights of rows that were there before: give them all anew.
        header = self.verticalHeader()
        silent = header.blockSignals(True)
        header.setDefaultSectionSize(row_height(2))
        header.blockSignals(silent)
        self._lower(self._model.all_section_rows())

    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._lower(self._model.section_rows(first, last))

    def _lower(self, headings: list[int]) -> None:
        """Make heading rows lower than the rows of shows."""
        header, height = self.verticalHeader(), heading_height()
        resize = header.resizeSection
        silent = header.blockSignals(True)
        for row in headings:
            resize(row, height)
        header.blockSignals(silent)
        self.updateGeometries()
        self.viewport().update()

    @override
    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        if not self.currentIndex().isValid():  # Qt would begin with the heading, and stop there
            return self._model.first_index()
        return super().moveCursor(action, modifiers)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.menu_actions if action.isEnabled()])
        menu.popup(event.globalPos())
