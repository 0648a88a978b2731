"""The heading of a pane, which is also its dock's title bar: title, detail at the edge, buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole

HEIGHT_PX = 36
SPACE_PX = 4
LEAST_PX = 200
"""No pane insists on more: three beside each other fit into 720 pixels, the least there is."""


class ElidedLabel(QLabel):
    """A label of one line that ends in … where room is short; the whole text is its tool tip."""

    def __init__(
        self, text: str = "", *, least_px: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least_px = least_px
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least_px, self.sizeHint().width()), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text
        )


class PaneTitle(QWidget):
    """A pane's heading; kept as `title_bar` it becomes the title bar of the pane's dock."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, least_px=60)
        self.title.setFont(theme.font(TextRole.STRONG))
        self.title.setProperty("role", "strong")
        self.detail = ElidedLabel()
        self.detail.setFont(theme.font(TextRole.SMALL))
        self.detail.setProperty("role", "small")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(13, 4, 13, 0)
        self._layout.setSpacing(SPACE_PX)
        self._buttons: list[QWidget] = []
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self.title, 3)
        self._words.addWidget(self.detail, 2)
        self._layout.addLayout(self._words, 1)

    @override
    def sizeHint(self) -> QSize:  # a dock gives its title bar this height, whatever the least is
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme.scaled(HEIGHT_PX)))

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(LEAST_PX)), hint.height())

    def has_room(self, title: str, width: int) -> bool:
        """Whether a title fits into one line before the buttons, where this is so many px wide."""
        margins = self._layout.contentsMargins()
        taken = margins.left() + margins.right()
        for button in self._buttons:
            if button.isVisibleTo(self):
                taken += SPACE_PX + min(button.sizeHint().width(), button.maximumWidth())
        return theme.metrics(TextRole.STRONG).horizontalAdvance(title) <= width - taken

    def stack(self, stacked: bool) -> None:
        """Put the detail below the title, or at the edge."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(way)
        self._words.setSpacing(0 if stacked else SPACE_PX)
        at = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        self.detail.setAlignment(at)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right edge."""
        self._buttons.append(button)
        self._layout.addWidget(button)
