"""A question beside the artist list: who of several of one name is meant at a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.services import Service


class Question(QFrame):
    """Hidden until there is something to ask; it stays until that is answered."""

    choose_wanted = Signal(object)
    nobody_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warn")
        self._service: Service | None = None
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a new policy forgets what the wrapped words had set
        self._words.setSizePolicy(policy)
        self.choose = self._make_button(tr("Choose…"))
        self.nobody = self._make_button(tr("None of them"))
        self.choose.clicked.connect(self._on_choose_clicked)
        self.nobody.clicked.connect(self._on_nobody_clicked)
        # One below the other: the narrowest pane has no room for both side by side.
        buttons = QVBoxLayout()
        buttons.setContentsMargins(-6, 0, 0, 0)
        buttons.setSpacing(0)
        for button in (self.choose, self.nobody):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 4, 4)
        layout.setSpacing(0)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, artist: str, service: Service) -> None:
        """Ask who an artist is at a service."""
        self._service = service
        words = tr(
            "{service} has several artists called {artist}. Which of them is meant?",
            service=service.title,
            artist=artist,
        )
        self._words.setText(words)
        self.setAccessibleName(words)
        self.choose.setAccessibleName(tr("Choose the artist at {service}", service=service.title))
        self.show()

    def text(self) -> str:
        """Return what is asked."""
        return self._words.text()

    def _make_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("inline", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _on_choose_clicked(self) -> None:
        self.choose_wanted.emit(self._service)

    def _on_nobody_clicked(self) -> None:
        self.nobody_wanted.emit(self._service)
