"""Numbers in words."""

from __future__ import annotations

from setlist_desktop.domain.words import count, counted


def test_counts_have_narrow_spaces_and_the_right_noun():
    assert count(1204) == "1\u202f204"
    assert counted(1, "show", "shows") == "1 show"
    assert counted(1204, "show", "shows") == "1\u202f204 shows"
