"""Icons of buttons, in the colours of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from setlist_desktop.ui import theme
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.filter_button import make_filter_button

ON, OFF = QIcon.State.On, QIcon.State.Off
NORMAL, ACTIVE = QIcon.Mode.Normal, QIcon.Mode.Active


def colours(icon: QIcon, mode: QIcon.Mode, state: QIcon.State) -> set[str]:
    """Return the colours that stand in an icon without being mixed with what is behind."""
    image = icon.pixmap(64, 64, mode, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def clear_icon(field: QLineEdit) -> QIcon:
    """Return the icon of the button that clears a field."""
    add_clear_button(field)
    (action,) = field.actions()
    return action.icon()


@pytest.mark.parametrize(("state", "colour"), [(OFF, "ink"), (ON, "accent")])
def test_filters_that_are_open_stand_out(qtbot, state, colour):
    button = make_filter_button("Filters")
    qtbot.addWidget(button)
    assert colours(button.icon(), NORMAL, state) == {QColor(theme.colour(colour)).name()}


@pytest.mark.parametrize(("mode", "colour"), [(NORMAL, "dim"), (ACTIVE, "ink")])
def test_the_cross_that_clears_is_strong_below_the_pointer(qtbot, mode, colour):
    field = QLineEdit()
    qtbot.addWidget(field)
    assert colours(clear_icon(field), mode, OFF) == {QColor(theme.colour(colour)).name()}


def test_a_field_is_cleared_by_the_button_that_stands_in_it_while_there_is_text(qtbot):
    field = QLineEdit()
    field.setAccessibleName("Search")
    qtbot.addWidget(field)
    add_clear_button(field)
    field.show()
    button = field.findChild(QToolButton)
    assert not button.isVisible()
    field.setText("Undertow")
    assert button.isVisible()
    assert button.text() == "Clear: Search"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not button.isVisible()


def test_a_copy_of_an_icon_paints_the_same(qtbot):
    button = make_filter_button("Filters")
    qtbot.addWidget(button)
    copy = QIcon(button.icon())
    copy.addPixmap(button.icon().pixmap(16, 16))  # parts the copy from what it shares
    assert colours(copy, NORMAL, ON) == colours(button.icon(), NORMAL, ON)
