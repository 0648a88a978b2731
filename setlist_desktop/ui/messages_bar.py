"""The strip above the panes: errors that have no place of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolBar, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.widgets.pane_title import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from setlist_desktop.ui.errors import ErrorBanner


class MessagesBar(QToolBar):
    """Hidden until there is something to tell; its banner is made with the first of that."""

    def __init__(self) -> None:
        super().__init__(tr("Messages"))
        self.setObjectName("messages")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self.banner: ErrorBanner | None = None
        self._offered: QAction | None = None
        self._place: QAction | None = None
        self.hide()

    def text(self) -> str:
        """Return what is told."""
        return self.banner.text() if self.banner is not None else ""

    def offer(self, text: str, verb: str, act: Callable[[], object]) -> None:
        """Say something that holds for the whole window, with a button for what can be done."""
        button = QPushButton(verb)
        button.setProperty("primary", True)
        button.clicked.connect(lambda _checked=False: act())
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 2, 6, 4)
        layout.addWidget(ElidedLabel(text), 1)
        layout.addWidget(button)
        self._offered = self.addWidget(row)
        self.show()

    def show_error(self, error: BaseException) -> None:
        """Tell an error."""
        from setlist_desktop.ui.errors import ErrorBanner

        if self.banner is None:
            self.banner = ErrorBanner(one_line=True)
            self._place = self.addWidget(self.banner)
            self.banner.dismissed.connect(self._on_banner_dismissed)
        self.banner.show_error(error, retry=False)
        if self._place is not None:
            self._place.setVisible(True)
        self.show()

    def _on_banner_dismissed(self) -> None:
        if self._place is not None:
            self._place.setVisible(False)
        self.setVisible(self._offered is not None)
