"""A field for a whole number, with the text as far from its edge as in other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

_INSET_PX = 8


class NumberBox(QSpinBox):
    """A spin box whose text keeps the padding of the style sheet.

    Qt gives it to date fields but not to this one: its line edit begins at the very edge.
    """

    def __init__(self, least: int, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(_INSET_PX, 0, 0, 0)
