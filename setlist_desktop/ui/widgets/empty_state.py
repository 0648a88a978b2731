"""What stands where a list has nothing to show: what it is, what to do, one main button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class EmptyState(QWidget):
    """Words in the middle, with buttons below; `tell` sets them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setProperty("role", "strong")
        self._title.setFont(theme.font(TextRole.STRONG))
        self._text = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text.setProperty("role", "dim")
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE)
        self._row.addStretch(1)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(6)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(8)
        layout.addLayout(self._row)
        layout.addStretch(3)

    def add_button(self, button: QPushButton) -> None:
        """Offer a button; which of them show is said by `tell`."""
        self._buttons.append(button)
        button.hide()
        self._row.insertWidget(self._row.count() - 1, button)

    def tell(self, title: str, text: str = "", *buttons: QPushButton) -> None:
        """Say what there is not, what to do, and which buttons do it."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for button in self._buttons:
            button.setVisible(button in buttons)
        self.setAccessibleName(f"{title} {text}".strip())

    def words(self) -> str:
        """Return what is said."""
        return f"{self._title.text()} {self._text.text()}".strip()
