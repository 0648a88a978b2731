"""A dialog that asks for a name, a person's or a setlist's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NameDialog(FormDialog):
    """Asks for a name; `verb` says what is done with it."""

    def __init__(self, title: str, verb: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, verb, parent)
        self.name = QLineEdit(name)
        self.add_field(tr("Name"), self.name)
