"""What a text field suggests while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


class Suggestions(QCompleter):
    """Suggests the texts that hold what was typed, whatever its case."""

    def __init__(self, texts: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(list(texts), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        # Lists are transparent, as panes are below them; this one is a window of its own.
        if (popup := self.popup()) is not None:
            popup.setProperty("popup", True)
