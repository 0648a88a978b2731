"""Flat tabs in a row: the views of one pane, one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


SPACING_PX = 2  # behind the last tab, too, where the stretch begins


class SegmentedTabs(QWidget):
    """Tabs by index; `chosen` is emitted when the user or the program changes it."""

    chosen = Signal(int)

    def __init__(self, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._texts = [(text, text) for text in texts]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_PX)
        for index, text in enumerate(texts):
            layout.addWidget(self._make_tab(index, text))
        layout.addStretch(1)
        self._least = 0
        self._compact = False
        self._fit()
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_group_toggled)

    def current(self) -> int:
        """Return the index of the chosen tab."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose a tab."""
        self._group.button(index).setChecked(True)

    def set_text(self, index: int, text: str, *, short: str = "") -> None:
        """Set a tab's text, such as "Past 1 197", and what stands there where room is short."""
        texts = (text, short or text)
        if texts == self._texts[index]:
            return
        self._texts[index] = texts
        self._group.button(index).setAccessibleName(text)
        self._fit()

    def text(self, index: int) -> str:
        """Return a tab's whole text."""
        return self._texts[index][0]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().minimumSizeHint().height())

    def _fit(self) -> None:
        whole, short = (list(texts) for texts in zip(*self._texts, strict=True))
        spared = 2 * len(short) * (theme.scaled(theme.PAD_X) - theme.scaled(theme.COMPACT_PAD_X))
        self._least = self._lay_words(short) - (0 if self._compact else spared)
        self._make_compact(self._least + spared > self.width())
        if short != whole and self._lay_words(whole) > self.width():
            self._lay_words(short)
        self.updateGeometry()

    def _make_compact(self, compact: bool) -> None:
        """Give the tabs less room around their words, where these would be cut off else."""
        if compact is self._compact or not self.isVisible():
            return
        self._compact = compact
        for button in self._group.buttons():
            button.setProperty("compact", compact)
            button.style().unpolish(button)
            button.style().polish(button)
            button.updateGeometry()
            if isinstance(button, _Tab):
                button.measure_anew()

    def _lay_words(self, texts: list[str]) -> int:
        """Put words on the tabs and return how wide they are then, in pixels."""
        buttons = self._group.buttons()
        for button, text in zip(buttons, texts, strict=True):
            button.setText(text)
        return sum(button.sizeHint().width() + SPACING_PX for button in buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        target = self._group.button(self.current() + step)
        if step and target is not None and target.isEnabled():
            target.setChecked(True)
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _make_tab(self, index: int, text: str) -> QPushButton:
        tab = _Tab(text)
        tab.setCheckable(True)
        tab.setProperty("tab", True)
        tab.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(tab, index)
        return tab

    def _on_group_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(index)


class _Tab(ElidedButton):
    """Has room for its text in the weight that it takes when it is chosen."""

    @override
    def sizeHint(self) -> QSize:
        chosen = theme.metrics(TextRole.STRONG).horizontalAdvance(self.text())
        more = max(0, chosen - self.fontMetrics().horizontalAdvance(self.text()))
        return super().sizeHint() + QSize(more, 0)
