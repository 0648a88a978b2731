"""A page of the preferences: what it is about, choices with their labels, ways elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.mnemonics import literal

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Page(QWidget):
    """`left_for` carries the act that the user goes on to."""

    left_for = Signal(object)

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        self.title = title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(4, 0, 4, 0)
        self.body.setSpacing(10)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self.body.addWidget(heading)
        if about:
            self.say(about)
        self._form: QFormLayout | None = None

    def say(self, text: str) -> QLabel:
        """Add a dim sentence or two; return where they stand."""
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "dim")
        self.body.addWidget(label)
        return label

    def ask(self, label: str, field: QWidget) -> None:
        """Add a choice with its label."""
        if self._form is None:
            self._form = QFormLayout()
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.body.addLayout(self._form)
        field.setAccessibleName(label)
        self._form.addRow(label, field)

    def lead_to(self, *acts: QAction) -> None:
        """Add a button for each act that opens a window, and a box for one that is on or off."""
        for act in acts:
            if act.isCheckable():
                self.body.addWidget(_box_of(act))
                continue
            button = QPushButton(literal(plain_text(act)))
            button.setAutoDefault(False)
            button.setEnabled(act.isEnabled())
            button.clicked.connect(partial(self._leave, act))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def end(self) -> None:
        """Let what is there stand at the top."""
        self.body.addStretch(1)

    def _leave(self, act: QAction, _checked: bool = False) -> None:
        self.left_for.emit(act)


def _box_of(act: QAction) -> QCheckBox:
    box = QCheckBox(literal(plain_text(act)))
    box.setToolTip(act.statusTip())
    box.setEnabled(act.isEnabled())
    box.setChecked(act.isChecked())
    box.clicked.connect(act.trigger)
    return box
