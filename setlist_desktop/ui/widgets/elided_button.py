"""A button whose words end in … where it is given less room than they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton

from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

ROUNDED_PX = 1
"""So much two ways to measure a text may differ."""


class ElidedButton(QPushButton):
    """Asks for the room of its whole text, which stays its `text` and its accessible name."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self._around_px = 0

    @override
    def text(self) -> str:
        return self._whole

    @override
    def setText(self, text: str) -> None:
        if text != self._whole:
            if self.accessibleName() == self._whole:
                self.setAccessibleName(text)
            self._whole = text
            super().setText(text)
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if super().text() == self._whole:
            self._around_px = hint.width() - self._width_of(self._whole)
        return QSize(self._around_px + self._width_of(self._whole), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.measure_anew()

    def measure_anew(self) -> None:
        """Take up that another style gives the words more or less room around them."""
        super().setText(self._whole)
        self._fit()

    def _width_of(self, text: str) -> int:
        """Return how wide Qt takes a text of a button for."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _fit(self) -> None:
        words = self._width_of(self._whole)
        room = self.width() - (self.sizeHint().width() - words)
        fitting = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        shown = self._whole if room + ROUNDED_PX >= words else fitting
        if super().text() != shown:
            super().setText(shown)
            if not self.accessibleName():
                self.setAccessibleName(self._whole)
