"""A small form as a dialog: fields, the reason why it was refused, one button that does it."""

from __future__ import annotations

from itertools import pairwise
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

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

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
        # Only now: said before the dialog holds the button, it is lost to the first one, Cancel.
        self.submit.setDefault(True)
        self.setMinimumWidth(theme.scaled(400))

    def add_field(self, label: str, field: QWidget) -> None:
        """Add a field with its label."""
        field.setAccessibleName(label)
        self.form.addRow(label, field)

    def fields(self) -> list[QWidget]:
        """Return what can be filled in, from top to bottom."""
        buttons = (self.buttons, self.banner)
        fields = [
            field
            for field in self.findChildren(QWidget)
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus
            and field.focusProxy() is None
            and not any(part.isAncestorOf(field) for part in buttons)
            and field.isVisibleTo(self)
        ]
        return sorted(fields, key=self._place)

    def _place(self, field: QWidget) -> tuple[int, int]:
        at = field.mapTo(self, field.rect().center())
        return at.y(), at.x()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_height()
        chain = [*self.fields(), self.submit, *self._other_buttons()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        chosen = self.focusWidget()
        if chosen is None or self.buttons.isAncestorOf(chosen):
            chain[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_height(self) -> None:
        """Be as high as the fields want: of its own, Qt takes two thirds of a screen at most."""
        room = self.screen().availableGeometry().height()
        wanted = min(self.sizeHint().height(), room)
        if self.height() < wanted:
            self.resize(self.width(), wanted)

    def _other_buttons(self) -> list[QWidget]:
        return [button for button in self.buttons.buttons() if button is not self.submit]

    def refuse(self, error: SetlistError) -> None:
        """Say why it was not done, and let the user mend it."""
        self.banner.show_error(error, retry=False)
        self.submit.setEnabled(True)


class CheckedForm(FormDialog):
    """A form that is accepted as soon as what it says can be used."""

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, verb, parent)
        self.submitted.connect(self._on_submitted)

    def check(self) -> None:
        """Raise InvalidInput where something in the form cannot be used."""

    def _on_submitted(self) -> None:
        try:
            self.check()
        except InvalidInput as error:
            self.refuse(error)
        else:
            self.accept()
