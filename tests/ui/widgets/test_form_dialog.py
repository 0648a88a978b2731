"""Forms by keyboard: where the focus begins, where Tab goes, what Return does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from setlist_desktop.domain.artists import Artist
from setlist_desktop.domain.setlists import Item, ItemType
from setlist_desktop.domain.shows import Show
from setlist_desktop.ui.panes.artists.add_dialog import AddArtistDialog
from setlist_desktop.ui.panes.setlist.dialogs import LineDialog
from setlist_desktop.ui.panes.shows.dialogs import AddShowDialog, PasteDialog

ARTIST = Artist(1, "Velvet Meridian")


@pytest.fixture
def opened(qtbot):
    def open_form(form):
        qtbot.addWidget(form)
        form.open()
        form.activateWindow()
        qtbot.waitUntil(lambda: form.focusWidget() is not None)
        return form

    return open_form


def test_return_in_a_field_submits_and_does_not_cancel(opened):
    form = opened(LineDialog(Item(type=ItemType.TAPE), []))
    QTest.keyClicks(form.title, "Intro")
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    assert form.result() == form.DialogCode.Accepted
    assert form.item().title == "Intro"


def test_return_in_a_date_submits(opened, qtbot):
    form = opened(AddShowDialog(ARTIST, None))
    QTest.keyClicks(form.venue, "Massey Hall")
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(form.day, Qt.Key.Key_Return)


def test_the_first_field_has_the_focus(opened):
    assert opened(AddShowDialog(ARTIST, None)).focusWidget().accessibleName() == "Venue"
    pasting = opened(PasteDialog(Show(1, 1, "Velvet Meridian", None, "Massey Hall"), None))
    assert isinstance(pasting.focusWidget(), QPlainTextEdit)


def test_tab_goes_down_the_fields_then_to_the_buttons_and_round(opened):
    form = opened(AddArtistDialog("", None))
    form.name.setText("Rush")
    seen = []
    for _ in range(6):
        seen.append(form.focusWidget())
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert seen[:5] == [form.name, form.disambiguation, form.country, form.mbid, form.submit]
    assert seen[5] in form.buttons.buttons()
    assert form.focusWidget() is form.name
