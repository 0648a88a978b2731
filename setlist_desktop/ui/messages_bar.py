"""The strip above the panes: errors that have no place of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolBar

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
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
        self._place: QAction | None = None
        self.hide()

    def text(self) -> str:
        """Return what is told."""
        return self.banner.text() if self.banner is not None else ""

    def show_error(self, error: BaseException) -> None:
        """Tell an error."""
        from setlist_desktop.ui.errors import ErrorBanner

        if self.banner is None:
            self.banner = ErrorBanner(one_line=True)
            self._place = self.addWidget(self.banner)
            self.banner.dismissed.connect(self.hide)
        self.banner.show_error(error, retry=False)
        if self._place is not None:
            self._place.setVisible(True)
        self.show()
