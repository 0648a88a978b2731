"""Tabs that keep their words whole: shorter ones, then less room around them, where it is tight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from setlist_desktop.ui import theme
from setlist_desktop.ui.style_sheet import style_sheet
from setlist_desktop.ui.widgets.segmented_tabs import SegmentedTabs


@pytest.fixture
def tabs(qtbot) -> Iterator[SegmentedTabs]:
    """Tabs in a window that leaves their width to the test."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(theme.tokens()))
    made = SegmentedTabs(("Predicted", "Played", "Compare"), window)
    made.resize(600, 30)
    window.show()
    QApplication.processEvents()
    yield made
    window.close()


def buttons(tabs: SegmentedTabs) -> list[QPushButton]:
    return tabs.findChildren(QPushButton)


def test_words_stay_whole_as_narrow_as_the_tabs_can_be(tabs):
    roomy = sum(button.width() for button in buttons(tabs))
    least = tabs.minimumSizeHint().width()
    assert least < roomy
    tabs.resize(least, 30)
    QApplication.processEvents()
    for button in buttons(tabs):
        assert button.property("compact")
        assert button.width() >= button.sizeHint().width()
    tabs.resize(600, 30)
    QApplication.processEvents()
    assert not any(button.property("compact") for button in buttons(tabs))
    assert sum(button.width() for button in buttons(tabs)) == roomy
    assert tabs.minimumSizeHint().width() == least


def test_shorter_words_come_first(tabs):
    tabs.set_text(0, "A very long name of a tab", short="Long")
    tabs.resize(230, 30)
    QApplication.processEvents()
    assert buttons(tabs)[0].text() == "Long"
    assert tabs.text(0) == "A very long name of a tab"
    tabs.resize(600, 30)
    QApplication.processEvents()
    assert buttons(tabs)[0].text() == "A very long name of a tab"
