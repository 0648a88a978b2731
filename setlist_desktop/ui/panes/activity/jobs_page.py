"""The page of running and coming work: a table, and what can be done to the chosen row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.activity.model import JOB, ActivityModel, ActivityRow
from setlist_desktop.ui.widgets.elided_button import ElidedButton
from setlist_desktop.ui.widgets.spare_columns import hide_spare_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

RHYTHMS = (
    (mark("As usual"), None),
    (mark("Every hour"), 3_600),
    (mark("Every 6 hours"), 21_600),
    (mark("Every day"), 86_400),
    (mark("Every week"), 604_800),
)


SPARE = (2, 3)
"""When a job ran last and when it runs next go first; they are told below the table, too."""


class JobsPage(QWidget):
    """Emits what the user wants of a row: `wanted(act, row)`, `retimed(row, seconds or None)`."""

    wanted = Signal(str, object)
    retimed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ActivityModel(self)
        self.table = _make_table(self.model)
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "dim")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.run_button = self._make_button(tr("Run now"), "run")
        self.cancel_button = self._make_button(tr("Cancel"), "cancel")
        self.pause_button = self._make_button(tr("Pause"), "pause")
        self.rhythm = QComboBox()
        self.rhythm.setAccessibleName(tr("How often the job runs"))
        for text, seconds in RHYTHMS:
            self.rhythm.addItem(tr(text), seconds)
        self.rhythm.activated.connect(self._on_rhythm_activated)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        self._tell()

    def show_rows(self, rows: Sequence[ActivityRow]) -> None:
        """Show these rows; the chosen one stays chosen."""
        self.model.show(rows)
        if not self.table.currentIndex().isValid() and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        hide_spare_columns(self.table, SPARE)
        self.table.horizontalHeader().resizeSections()
        self._tell()

    def current(self) -> ActivityRow | None:
        """Return the chosen row."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _make_button(self, text: str, act: str) -> QPushButton:
        button = ElidedButton(text)
        button.clicked.connect(partial(self._want, act))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in (self.run_button, self.cancel_button, self.pause_button):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 4, 13, 8)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addLayout(row)
        layout.addWidget(self.rhythm, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hide_spare_columns(self.table, SPARE)

    def _tell(self) -> None:
        row = self.current()
        self.words.setText(row.sentence() if row else "")
        is_job = row is not None and row.kind == JOB
        running = row is not None and row.running
        self.run_button.setEnabled(row is not None and not running)
        self.run_button.setText(tr("Run now") if is_job else tr("Retry"))
        self.cancel_button.setEnabled(running)
        self.pause_button.setEnabled(is_job)
        self.pause_button.setText(tr("Resume") if row is not None and row.paused else tr("Pause"))
        self.rhythm.setEnabled(is_job)
        at = self.rhythm.findData(row.every_s if row else None)
        self.rhythm.setCurrentIndex(max(at, 0))
        name = row.title if row else tr("the chosen row")
        for button in (self.run_button, self.cancel_button, self.pause_button):
            button.setAccessibleName(f"{button.text()}: {name}")

    def _want(self, act: str, _checked: bool = False) -> None:
        if row := self.current():
            self.wanted.emit(act, row)

    def _on_rhythm_activated(self, at: int) -> None:
        if row := self.current():
            self.retimed.emit(row, self.rhythm.itemData(at))

    def _on_table_current_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell()


def _make_table(model: ActivityModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("Imports and background jobs"))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.metrics().height() + theme.scaled(10))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(theme.metrics().averageCharWidth() * 8)
    mode = QHeaderView.ResizeMode
    for column in range(model.columnCount()):
        header.setSectionResizeMode(column, mode.ResizeToContents if column else mode.Stretch)
    return table
