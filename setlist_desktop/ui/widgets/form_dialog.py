"""A small form as a dialog: fields, the reason why it was refused, one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.ui.errors import ErrorBanner

if TYPE_CHECKING:
    from setlist_desktop.domain.errors import SetlistError


class FormDialog(QDialog):
    """Asks for some fields; `submitted` is emitted for the button.

    The dialog stays open until `accept`, so that a refusal stands beside what was typed.
    """

    submitted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget | None, *, intro: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.banner = ErrorBanner()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.submit = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole)
        self.submit.setProperty("primary", True)
        self.submit.setDefault(True)
        self.submit.clicked.connect(self.submitted)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        if intro:
            words = QLabel(intro, wordWrap=True)
            words.setProperty("role", "dim")
            self.body.addWidget(words)
        self.body.addLayout(self.form)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.buttons)
        self.setMinimumWidth(400)

    def add_field(self, label: str, field: QWidget) -> None:
        """Add a field with its label."""
        field.setAccessibleName(label)
        self.form.addRow(label, field)

    def refuse(self, error: SetlistError) -> None:
        """Say why it was not done, and let the user mend it."""
        self.banner.show_error(error, retry=False)
        self.submit.setEnabled(True)
