"""Chances as people read them."""

from __future__ import annotations

import pytest

from setlist_desktop.cli.words import percent


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        (None, ""),
        (0.0, "0%"),
        (0.001, "<1%"),
        (0.006, "1%"),
        (0.426, "43%"),
        (0.994, "99%"),
        (0.997, ">99%"),
        (1.0, "100%"),
    ],
)
def test_what_is_not_quite_sure_is_not_called_so(chance, told):
    assert percent(chance) == told
