"""Tabs of many pages: a list to choose from takes their place where they have no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.segmented_tabs import SegmentedTabs

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST_WIDTH = 110
SLACK = 24


class PageTabs(QWidget):
    """`tabs` or `pick`, whichever fits; `chosen` is emitted when another page is."""

    chosen = Signal(int)

    def __init__(self, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = SegmentedTabs(texts)
        self.pick = QComboBox()
        self.pick.addItems(list(texts))
        for part in (self.pick, self.pick.view()):
            part.setAccessibleName(tr("Page"))
        self.pick.setMinimumContentsLength(4)
        self.pick.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pick.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pick, 1)
        self.tabs.chosen.connect(self._on_tabs_chosen)
        self.pick.activated.connect(self.tabs.choose)

    def current(self) -> int:
        """Return the index of the chosen page."""
        return self.tabs.current()

    def choose(self, page: int) -> None:
        """Choose a page."""
        self.tabs.choose(page)

    def set_text(self, page: int, text: str, *, short: str = "") -> None:
        """Set a page's text, and what stands on its tab where room is short."""
        self.tabs.set_text(page, text, short=short)
        self.pick.setItemText(page, text)
        self._fit()

    def text(self, page: int) -> str:
        """Return a page's whole text."""
        return self.tabs.text(page)

    def shown(self) -> QWidget:
        """Return what one chooses by at present."""
        return self.pick if self.pick.isVisibleTo(self) else self.tabs

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(LEAST_WIDTH), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self.tabs.minimumSizeHint().width() + theme.scaled(SLACK)
        if narrow == self.tabs.isVisibleTo(self):
            focus = self.focusWidget()
            had_focus = focus is not None and (
                self.tabs.isAncestorOf(focus) or (focus is self.pick and self.pick.hasFocus())
            )
            self.tabs.setVisible(not narrow)
            self.pick.setVisible(narrow)
            if had_focus:
                self.shown().setFocus()

    def _on_tabs_chosen(self, page: int) -> None:
        self.pick.setCurrentIndex(page)
        self.chosen.emit(page)
