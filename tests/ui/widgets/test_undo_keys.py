"""Ctrl+Z in a field of a pane: what was typed while there is some, else what the window undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from setlist_desktop.ui.widgets.undo_keys import leave_undo_to_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Window(QWidget):
    """A window with an undo of its own and one field."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.undo = self._act(QKeySequence.StandardKey.Undo)
        self.redo = self._act(QKeySequence.StandardKey.Redo)

    def _act(self, keys: QKeySequence.StandardKey) -> QSignalSpy:
        action = QAction(self)
        action.setShortcuts(keys)
        self.addAction(action)
        return QSignalSpy(action.triggered)

    def press_undo(self) -> None:
        QTest.keyClick(self.field, Qt.Key.Key_Z, CTRL)

    def press_redo(self) -> None:
        QTest.keyClick(self.field, Qt.Key.Key_Z, CTRL | SHIFT)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    return window


def test_the_window_undoes_while_nothing_was_typed(window: Window) -> None:
    leave_undo_to_window(window.field)
    window.press_undo()
    window.press_redo()
    assert (window.undo.count(), window.redo.count()) == (1, 1)


def test_what_was_typed_is_undone_first(window: Window) -> None:
    leave_undo_to_window(window.field)
    QTest.keyClicks(window.field, "velvet")
    window.press_undo()
    assert (window.field.text(), window.undo.count()) == ("", 0)
    window.press_redo()
    assert (window.field.text(), window.redo.count()) == ("velvet", 0)


def test_the_window_undoes_even_then_where_that_is_meant(window: Window) -> None:
    leave_undo_to_window(window.field, while_typed=True)
    QTest.keyClicks(window.field, "velvet")
    window.press_undo()
    assert (window.field.text(), window.undo.count()) == ("velvet", 1)
