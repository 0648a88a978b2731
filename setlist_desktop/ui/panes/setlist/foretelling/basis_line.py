"""What a prediction stands on, in one line that always fits, and opens the whole when pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.words import basis_forms

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.setlists import Basis

PADDING = 12


class BasisLine(QPushButton):
    """A link: the longest form that fits is shown; all of it is the tool tip and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[str, ...] = ("",)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.scaled(22))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_basis(self, basis: Basis | None) -> None:
        """Show what a prediction stands on; None: it was made by hand."""
        whole, *forms = basis_forms(basis)
        self._forms = tuple(forms)
        self.setToolTip(
            tr("{basis}. Press for how predictions have done on this artist.", basis=whole)
        )
        self.setAccessibleName(whole)
        self.setAccessibleDescription(tr("Opens how predictions have done on this artist."))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.width() - PADDING
        for form in self._forms:
            if metrics.horizontalAdvance(form) <= room:
                self.setText(form)
                return
        last = self._forms[-1]
        self.setText(metrics.elidedText(last, Qt.TextElideMode.ElideRight, max(room, 40)))
