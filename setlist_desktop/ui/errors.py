"""Errors as people see them: in words, beside their cause, with the next step and the details."""

from __future__ import annotations

import traceback
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.errors import ProviderError, SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.dialogs_async import give_size, show
from setlist_desktop.ui.widgets.pane_title import ElidedLabel

FAULT = "fault"
"""The name of the dialog that tells a fault of the program."""


class Trouble(Struct, frozen=True):
    """An error told: what happened, what to do next, what to copy into a report."""

    message: str
    hint: str = ""
    details: str = ""
    retryable: bool = False


def trouble_of(error: BaseException) -> Trouble:
    """Return an error in words; one of our own says itself, any other is a fault of the program.

    Its details hold no keys.
    """
    from setlist_desktop.system.logging import redact

    details = redact("".join(traceback.format_exception(error)))
    if not isinstance(error, SetlistError):
        return Trouble(
            tr("Something went wrong inside Setlist Desktop."),
            tr("What you did may not have happened. Details can be copied for a report."),
            details,
        )
    hint = error.hint
    if isinstance(error, ProviderError) and error.retry_at is not None and not hint:
        hint = tr("It can be tried again at {time}.", time=clock_time(error.retry_at))
    return Trouble(error.message, hint, f"{error.code}\n{details}", error.retryable)


class ErrorBanner(QFrame):
    """A strip that tells an error where it arose; hidden until there is one.

    With `one_line` it is as flat as can be and ends long words with …, for the window's top.
    """

    retry_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._details = ""
        self._message = ElidedLabel() if one_line else _make_message()
        self._retry = self._make_button(tr("Retry"), self.retry_requested.emit)
        self._details_button = self._make_button(tr("Details"), self._on_details_clicked)
        self._close = self._make_button(tr("Dismiss"), self._on_close_clicked)
        self._lay_out(one_line=one_line)
        self.hide()

    def show_error(self, error: BaseException, *, retry: bool | None = None) -> None:
        """Tell an error; *Retry* is offered for retryable ones, or as `retry` says."""
        trouble = trouble_of(error)
        self.show_text(
            f"{trouble.message} {trouble.hint}".strip(),
            details=trouble.details,
            retry=trouble.retryable if retry is None else retry,
        )

    def show_text(self, text: str, *, details: str = "", retry: bool = False) -> None:
        """Tell something in words that is less than an error, such as a part that is missing."""
        self._set_tone("bad" if details else "warn")
        self._details = details
        self._message.setText(text)
        self.setAccessibleName(text)
        self._retry.setVisible(retry)
        self._details_button.setVisible(bool(details))
        self.show()

    def text(self) -> str:
        """Return what is told."""
        return self._message.text()

    def _set_tone(self, tone: str) -> None:
        if self.property("banner") != tone:
            self.setProperty("banner", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _make_button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("inline", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(slot)
        return button

    def _lay_out(self, *, one_line: bool) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self._retry, self._details_button, self._close):
            buttons.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 4, 4)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._message, 0, 0)
        if one_line:
            layout.addLayout(buttons, 0, 1)
        else:
            buttons.setContentsMargins(-6, 0, 0, 0)
            buttons.addStretch(1)
            layout.addLayout(buttons, 1, 0)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _on_details_clicked(self) -> None:
        show(make_details_dialog(tr("Details"), self._message.text(), self._details, self.window()))


def _make_message() -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return label


def make_details_dialog(title: str, message: str, details: str, parent: QWidget | None) -> QDialog:
    """Return a dialog with a message, a text to read and a button that copies it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = QPlainTextEdit(details, readOnly=True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName(tr("Details"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(partial(_copy, f"{message}\n\n{details}"))
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(QLabel(message, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
    layout.addWidget(text, 1)
    layout.addWidget(buttons)
    give_size(dialog, 640, 400)
    return dialog


def show_crash(text: str, parent: QWidget | None = None) -> QDialog:
    """Show a report of a fault of the program; it is closed by the user. Call on the GUI thread."""
    dialog = make_details_dialog(
        tr("Setlist Desktop met a fault"),
        tr(
            "A fault of the program was caught; your library is saved. You can go on working. "
            "The report below holds no key; copy it if you want to tell about the fault."
        ),
        text,
        parent,
    )
    dialog.setObjectName(FAULT)
    show(dialog)
    return dialog


def _copy(text: str, _checked: bool = False) -> None:
    QGuiApplication.clipboard().setText(text)
