"""Tabs of many pages: a list takes their place where they have no room, and the focus with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.ui.widgets.page_tabs import PageTabs

TEXTS = ("Upcoming", "Past", "Near me")


@pytest.fixture
def pages(qtbot) -> PageTabs:
    made = PageTabs(TEXTS)
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_no_word_is_cut_off_at_any_width(pages):
    for width in range(600, pages.minimumSizeHint().width(), -20):
        pages.resize(width, 40)
        assert pages.tabs.isVisible() is not pages.pick.isVisible()
        for button in pages.tabs._group.buttons() if pages.tabs.isVisible() else ():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
    assert pages.pick.isVisible()


def test_the_list_and_the_tabs_choose_the_same_page(pages, qtbot):
    chosen = []
    pages.chosen.connect(chosen.append)
    pages.choose(1)
    assert pages.pick.currentIndex() == 1
    pages.resize(120, 40)
    qtbot.keyClick(pages.pick, Qt.Key.Key_Down)
    assert pages.current() == 2
    pages.resize(600, 40)
    assert pages.tabs.current() == 2
    assert chosen == [1, 2]


def test_counts_stand_in_both(pages):
    pages.set_text(1, "Past 1 197", short="Past")
    assert pages.text(1) == pages.pick.itemText(1) == "Past 1 197"
    assert pages.minimumSizeHint().width() < 200


def test_the_focus_goes_to_what_takes_the_place(pages):
    pages.tabs._group.button(0).setFocus()
    pages.resize(120, 40)
    assert pages.pick.hasFocus()
    assert pages.shown() is pages.pick
