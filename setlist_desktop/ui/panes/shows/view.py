"""The table that lists shows: rows of two lines, lower ones for headings, no grid, no headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.delegate import ShowDelegate
from setlist_desktop.ui.widgets.row_painting import heading_height, row_height

if TYPE_CHECKING:
    from setlist_desktop.ui.panes.shows.model import ShowsModel


NARROW = 280  # below it the status of a show stands in a line of its own


class ShowsView(QTableView):
    """A list of shows; `months` stand below the days where weekdays would say little."""

    def __init__(
        self, model: ShowsModel, name: str, *, months: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.menu_actions: list[QAction] = []
        self._lowered: set[int] = set()
        self._shifted = False
        self.setItemDelegate(ShowDelegate(months=months, parent=self))
        self.setAccessibleName(name)
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
        for shifted in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            shifted.connect(self._on_model_rows_shifted)
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = 3 if self.width() < theme.scaled(NARROW) else 2
        if row_height(lines) != self.verticalHeader().defaultSectionSize():
            self._give_rows(row_height(lines))

    def _give_rows(self, height: int) -> None:
        """Make the rows of shows so high; Qt does it to those of headings, too."""
        current = self.currentIndex()
        self.verticalHeader().setDefaultSectionSize(height)
        self._lowered, self._shifted = set(), False
        self._lower(self._model.section_rows(0, self._model.rowCount() - 1))
        if current.isValid():
            self.scrollTo(current)

    def _on_model_reset(self) -> None:
        # The header keeps the heights of rows that stood there before, headings among them.
        headings = set(self._model.all_section_rows())
        before = self._lowered_rows() if self._shifted else self._lowered
        height = self.verticalHeader().defaultSectionSize()
        self._resize(
            dict.fromkeys(before - headings, height)
            | dict.fromkeys(headings - before, heading_height())
        )
        self._lowered, self._shifted = headings, False
        self._show_heights()

    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._lower(self._model.section_rows(first, last))

    def _on_model_rows_shifted(self, *_what: object) -> None:
        self._shifted = True

    def _lowered_rows(self) -> set[int]:
        """Return which rows the header holds as headings; for when they have shifted since."""
        header, height = self.verticalHeader(), heading_height()
        size = header.sectionSize
        return {row for row in range(header.count()) if size(row) == height}

    def _lower(self, headings: list[int]) -> None:
        """Make heading rows lower than the rows of shows."""
        self._lowered.update(headings)
        self._resize(dict.fromkeys(headings, heading_height()))
        self._show_heights()

    def _show_heights(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _resize(self, heights: dict[int, int]) -> None:
        header = self.verticalHeader()
        resize, count = header.resizeSection, header.count()
        silent = header.blockSignals(True)
        # With updates on, Qt adds up the heights of all rows anew after each single one.
        header.setUpdatesEnabled(False)
        for row, height in heights.items():
            if row < count:
                resize(row, height)
        header.setUpdatesEnabled(True)
        header.blockSignals(silent)

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
