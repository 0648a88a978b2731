"""What a list of artists or shows says when it is empty: why, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Empty:
    """An empty list in words: a title, why, and acts (the first is the main one)."""

    title: str
    text: str = ""
    acts: tuple[tuple[str, Callable[[], object]], ...] = field(default=(), compare=False)


class EmptyList(QWidget):
    """Shows an `Empty`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setProperty("role", "strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text.setProperty("role", "dim")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 32, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        layout.addStretch(1)
        self._acts: list[QPushButton] = []

    def tell(self, empty: Empty) -> None:
        """Show why the list is empty."""
        self._title.setText(empty.title)
        self._text.setText(empty.text)
        self._text.setVisible(bool(empty.text))
        self.setAccessibleName(f"{empty.title}. {empty.text}".strip())
        for button in self._acts:
            button.hide()
            button.deleteLater()
        self._acts = [
            self._make_button(text, act, primary=not index)
            for index, (text, act) in enumerate(empty.acts)
        ]
        for button in self._acts:
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def text(self) -> str:
        """Return the words below the title."""
        return self._text.text()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons shown, the main one first."""
        return list(self._acts)

    def _make_button(self, text: str, act: Callable[[], object], *, primary: bool) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.clicked.connect(lambda _checked=False: act())
        return button
