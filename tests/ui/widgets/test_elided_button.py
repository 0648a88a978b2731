"""Buttons whose words end in … where room is short."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from setlist_desktop.ui.widgets.elided_button import ElidedButton


@pytest.fixture
def button(qtbot):
    made = ElidedButton("Predict this show")
    qtbot.addWidget(made)
    made.show()
    return made


def painted(button: ElidedButton) -> str:
    return QPushButton.text(button)


def test_words_are_whole_where_there_is_room(button):
    button.resize(button.sizeHint())
    assert painted(button) == "Predict this show"


def test_words_end_in_dots_where_there_is_not_and_come_back(button):
    wanted = button.sizeHint()
    button.resize(wanted.width() - 40, wanted.height())
    QApplication.processEvents()
    assert painted(button).endswith("…")
    assert button.text() == "Predict this show"
    assert button.accessibleName() == "Predict this show"
    assert button.sizeHint().width() >= wanted.width()  # else it could never come back
    button.resize(wanted)
    assert painted(button) == "Predict this show"


def test_other_words_are_told_to_a_screen_reader_too(button):
    button.resize(60, 24)
    button.setText("Take it back")
    assert button.accessibleName() == "Take it back"
    assert painted(button).endswith("…")
