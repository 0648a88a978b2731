"""Colours that can be read, in every theme; text that grows with the system's."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from setlist_desktop.ui import theme
from setlist_desktop.ui.style_sheet import style_sheet
from setlist_desktop.ui.theme import Preference, TextRole, Theme

THEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "light high contrast": theme.LIGHT_HIGH_CONTRAST,
    "dark high contrast": theme.DARK_HIGH_CONTRAST,
}


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_guidelines_do():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", theme.TEXT_PAIRS, ids=" on ".join)
def test_text_stands_out_from_its_ground(name, pair):
    look = THEMES[name]
    text, ground = (getattr(look, part) for part in pair)
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_edges_of_controls_can_be_told_in_high_contrast(name):
    look = THEMES[name]
    if "high" in name:
        assert contrast(look.control_line, look.pane) >= 7
        assert contrast(look.dim, look.pane) >= 7
        assert contrast(look.bar, look.pane) >= 3
        assert contrast(look.bar, look.track) >= 3


@pytest.fixture
def look(qapp):
    """A theme that is put back to light at the end."""
    made = Theme(qapp)
    yield made
    made.prefer(Preference.LIGHT)
    made.setParent(None)
    made.deleteLater()


def test_preferring_a_theme_changes_palette_and_tokens(look, qapp, qtbot):
    with qtbot.waitSignal(look.changed):
        look.prefer(Preference.DARK)
    assert theme.tokens() is theme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == theme.DARK.pane
    look.prefer(Preference.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == theme.LIGHT.pane


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_every_colour_it_needs(name):
    assert "$" not in style_sheet(THEMES[name])


def test_text_grows_with_the_systems_and_never_shrinks(monkeypatch, qapp):
    monkeypatch.setattr(theme, "_system_px", [20])
    assert theme.text_px() == 20
    assert theme.font(TextRole.TEXT).pixelSize() == 20
    assert theme.font(TextRole.FIGURE).pixelSize() == round(20 * 17 / 13)
    assert theme.scaled(13) == 20
    monkeypatch.setattr(theme, "_system_px", [9])
    assert theme.font(TextRole.TEXT).pixelSize() == theme.TEXT_PX
    assert theme.font(TextRole.LABEL).pixelSize() == theme.LABEL_PX


def test_figures_are_tabular(qapp):
    measures = theme.metrics(TextRole.TEXT)
    assert len({measures.horizontalAdvance(figure * 3) for figure in "0123456789"}) == 1
