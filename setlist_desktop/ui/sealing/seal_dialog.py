"""Seals a show's prediction: a short text to share now, a file to share after the show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.dialogs_async import choose_new_file
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.leagues import Seal
    from setlist_desktop.services.seals import Seals
    from setlist_desktop.ui.context import Context

INTRO = mark(
    "Sealing fixes the prediction of this show, with your votes, as it is now. Share the short "
    "text before the show and the file after it: friends hold the one against the other, without "
    "any account."
)
NEXT = mark(
    "Share these lines before the show. Keep the file until it is over, then share it, too."
)
SUFFIX = ".seal.json"


class SealDialog(FormDialog):
    """First asks in whose name; then shows the text with its hash, to copy, and saves the file."""

    def __init__(self, seals: Seals, show_id: int, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Seal prediction"), tr("Seal", meaning="verb"), parent, intro=tr(INTRO))
        self._seals = seals
        self._show_id = show_id
        self._context = context
        self.seal: Seal | None = None
        self.by = QLineEdit()
        self.by.setPlaceholderText(tr("your name, as friends know it"))
        self.add_field(tr("In the name of"), self.by)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.metrics().lineSpacing() * 5 + 16)
        self.add_field(tr("To share now"), self.text)
        self.next = QLabel(tr(NEXT), wordWrap=True)
        self.form.addRow("", self.next)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.copy: QPushButton = self.buttons.addButton(tr("Copy text"), action)
        self.save: QPushButton = self.buttons.addButton(tr("Save file…"), action)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.submitted.connect(self._on_submitted)
        self._show_sealed(False)
        self.setMinimumWidth(theme.scaled(520))

    def _show_sealed(self, sealed: bool) -> None:
        for row in (self.text, self.next):
            self.form.setRowVisible(row, sealed)
        for button in (self.copy, self.save):
            button.setVisible(sealed)
        self.submit.setVisible(not sealed)
        self.by.setReadOnly(sealed)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Close") if sealed else tr("Cancel"))
        self.adjustSize()

    def _on_submitted(self) -> None:
        self.submit.setEnabled(False)
        self._context.tasks.spawn(self._sealed(self.by.text().strip()), owner=self)

    async def _sealed(self, by: str) -> None:
        try:
            seal = await self._seals.seal(self._show_id, by)
        except SetlistError as error:
            self.refuse(error)
            return
        self.seal = seal
        self.by.setText(seal.sealed.by)
        self.text.setPlainText(seal.text)
        self.banner.hide()
        self._show_sealed(True)
        self.copy.setFocus()

    def _on_copy_clicked(self) -> None:
        if self.seal is not None:
            QGuiApplication.clipboard().setText(self.seal.text)
            self._context.tell(tr("The sealed prediction's text is on the clipboard."))

    def _on_save_clicked(self) -> None:
        if self.seal is not None:
            self._context.tasks.spawn(self._ask_and_save(self.seal), owner=self)

    async def _ask_and_save(self, seal: Seal) -> None:
        path = await choose_new_file(
            self,
            tr("Save sealed prediction"),
            file_name(seal),
            tr("Sealed prediction (*{suffix})", suffix=SUFFIX),
            "json",
        )
        if path is not None:
            await self.save_to(seal, path)

    async def save_to(self, seal: Seal, path: Path) -> None:
        """Write the file; what goes wrong is told in the dialog."""
        try:
            await self._seals.write(seal, path)
        except SetlistError as error:
            self.refuse(error)
        else:
            self._context.tell(tr("Saved {file}. Share it after the show.", file=path.name))


def file_name(seal: Seal) -> str:
    """Return how a seal's file is called: by whom, of which artist, for which day."""
    sealed = seal.sealed
    words = f"{sealed.by} {sealed.artist} {sealed.date.isoformat()}"
    safe = "".join(letter if letter.isalnum() or letter in " -." else "-" for letter in words)
    return f"{' '.join(safe.split())}{SUFFIX}"
