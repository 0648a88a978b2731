"""Avatars: initials in every script, letters that can be read on every colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from setlist_desktop.ui.widgets.avatar import contrast, gradient_of, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Velvet Meridian", "VM"),
        ("The Cold Harbours", "CH"),
        ("The The", "T"),
        ("Rush", "R"),
        ("夜行列車", "夜"),
        ("東京 事変", "東"),
        ("Øystein & Friends", "ØF"),
        ("¥$", "¥"),
        ("فيروز", "ف"),
        ("!!!", "!"),
        ("", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_white_letters_can_be_read_on_every_gradient():
    white = QColor("white")
    for number in range(400):
        assert all(contrast(colour, white) >= 4.5 for colour in gradient_of(str(number)))


def test_an_artist_keeps_its_colours():
    assert gradient_of("Velvet Meridian") == gradient_of("Velvet Meridian")
