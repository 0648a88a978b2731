"""What the style sheet paints, in both directions of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import Preference

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


def colours(image: QImage, area: QRect) -> int:
    part = image.copy(area)
    points = ((x, y) for x in range(part.width()) for y in range(part.height()))
    return len({part.pixel(x, y) for x, y in points})


@pytest.mark.parametrize("mirrored", [False, True])
async def test_a_button_with_a_menu_has_its_arrow_where_lines_end(
    opened: Opened, *, mirrored: bool
) -> None:
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    button = QPushButton("Sort", opened.window)
    button.setLayoutDirection(way)
    button.setMenu(QMenu(button))
    button.setProperty("flat", True)
    button.resize(120, 30)
    image = button.grab().toImage()
    left, right = (colours(image, QRect(x, 6, 16, 18)) for x in (2, 102))
    assert (left > 1, right > 1) == (mirrored, not mirrored)


@pytest.mark.parametrize("preference", [Preference.LIGHT, Preference.DARK])
async def test_a_box_shows_in_both_themes_that_it_is_ticked(
    opened: Opened, preference: Preference
) -> None:
    opened.window.theme.prefer(preference)
    box = QCheckBox(opened.window)
    box.setChecked(True)
    box.resize(box.sizeHint())
    image = box.grab().toImage()
    painted = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    wanted = {theme.colour("accent").name(), theme.colour("on_accent").name()}
    opened.window.theme.prefer(Preference.LIGHT)
    assert wanted <= painted
