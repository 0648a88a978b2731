"""The keys of acts, chosen by the user, and the palette that finds acts by typing."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from setlist_desktop.ui.command_palette import CommandPalette, ranked
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.shortcuts_dialog import ShortcutsDialog


@pytest.fixture
def make_window(qtbot, tmp_path):
    """Return a function that makes windows on one memory; all are closed at the end."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(tmp_path / "window.ini")
        made.append(window)
        window.show()
        window.furnish()
        QApplication.processEvents()
        return window

    yield make
    for window in made:
        window.allow_close()
        window.close()
        window.deleteLater()


def opened(window: MainWindow, act: str, kind: type):
    window.context.actions[act].trigger()
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def row_of(dialog: ShortcutsDialog, title: str) -> int:
    [item] = dialog.table.findItems(title, Qt.MatchFlag.MatchExactly)
    return item.row()


def test_keys_are_set_hold_at_once_and_are_found_again(make_window):
    window = make_window()
    sheet = opened(window, "help.keys", ShortcutsDialog)
    sheet.table.setCurrentCell(row_of(sheet, "Setlist: Predict"), 0)
    QTest.keyClick(sheet.keys, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.set_button, Qt.Key.Key_Space)
    assert window.context.actions["setlist.predict"].shortcut() == QKeySequence("Ctrl+G")
    assert sheet.table.item(row_of(sheet, "Setlist: Predict"), 1).text() == "Ctrl+G"
    assert sheet.told.text() == "“Predict” has Ctrl+G now."
    sheet.reject()
    again = make_window().context.actions
    assert again["setlist.predict"].shortcut() == QKeySequence("Ctrl+G")
    again.reset_keys()
    assert again["setlist.predict"].shortcut() == QKeySequence("Ctrl+R")
    assert make_window().context.actions["setlist.predict"].shortcut() == QKeySequence("Ctrl+R")


def test_keys_taken_from_another_act_are_told_and_come_back(make_window):
    window = make_window()
    book = window.context.actions
    sheet = opened(window, "help.keys", ShortcutsDialog)
    row = row_of(sheet, "Setlist: Predict")
    sheet.table.setCurrentCell(row, 0)
    sheet.keys.setKeySequence(QKeySequence("Ctrl+K"))
    sheet.set_button.click()
    assert sheet.told.text().endswith("They were those of “Find artist”.")
    assert book["artist.find"].shortcut().isEmpty()
    sheet.table.setCurrentCell(row_of(sheet, "Artist: Find artist"), 0)
    assert not sheet.clear_button.isEnabled()
    sheet.first_button.click()
    assert book["artist.find"].shortcut() == QKeySequence("Ctrl+K")
    assert book["setlist.predict"].shortcut().isEmpty()


def test_acts_that_are_never_in_reach_together_may_share_keys(make_window):
    book = make_window().context.actions
    book["setlist.cut"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    other = book.add("shows.cut", "Cut", lambda: None)
    other.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    assert book.choose_keys("shows.cut", book.keys("setlist.cut")) == []
    assert book.choose_keys("setlist.why", book.keys("setlist.cut")) == [book["setlist.cut"], other]


def test_chosen_keys_of_undo_go_with_the_pane_that_has_the_focus(make_window):
    window = make_window()
    window.activateWindow()
    book = window.context.actions
    book.choose_keys("setlist.undo", QKeySequence("Ctrl+U"))
    assert book["setlist.undo"].shortcut() == QKeySequence("Ctrl+U")
    assert book["voting.undo"].shortcut().isEmpty()
    window.voting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.voting.setFocus()
    assert book["voting.undo"].shortcut() == QKeySequence("Ctrl+U")
    assert book["setlist.undo"].shortcut().isEmpty()


def test_acts_of_a_menu_in_a_menu_are_told_with_it(make_window):
    book = make_window().context.actions
    assert book.title_of(book["setlist.insert_tape"]) == "Setlist: Insert ▸ Tape"


def test_the_sheet_lists_the_acts_of_a_menu_together_in_the_order_of_the_menus(make_window):
    sheet = opened(make_window(), "help.keys", ShortcutsDialog)
    told = [sheet.table.item(row, 0).text() for row in range(sheet.table.rowCount())]
    menus = list(dict.fromkeys(text.partition(": ")[0] for text in told))
    assert menus[:8] == ["File", "Edit", "View", "Artist", "Show", "Setlist", "Tools", "Help"]
    runs = [menu for menu, _acts in groupby(text.partition(": ")[0] for text in told)]
    assert runs == menus


def test_the_sheet_is_searched_by_act_and_by_keys(make_window):
    sheet = opened(make_window(), "help.keys", ShortcutsDialog)
    sheet.search.setText("ctrl+k")
    shown = [row for row in range(sheet.table.rowCount()) if not sheet.table.isRowHidden(row)]
    assert [sheet.table.item(row, 0).text() for row in shown] == ["Artist: Find artist"]


def test_a_command_is_found_by_typing_and_done_by_return(make_window, qtbot):
    window = make_window()
    palette = opened(window, "view.commands", CommandPalette)
    QTest.keyClicks(palette.search, "keyb")
    assert palette.table.item(0, 0).text() == "Help: Keyboard shortcuts"
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ShortcutsDialog)))
    assert not any(dialog.isVisible() for dialog in window.findChildren(CommandPalette))


def test_the_palette_offers_what_can_be_done_and_says_when_there_is_nothing(make_window):
    window = make_window()
    assert not window.context.actions["tools.connect"].isEnabled()
    palette = opened(window, "view.commands", CommandPalette)
    titles = [palette.table.item(row, 0).text() for row in range(palette.table.rowCount())]
    assert "View: Next pane" in titles
    assert "Setlist: Insert ▸ Tape" not in titles  # no setlist is shown
    assert "Tools: Connect services" not in titles
    assert "View: Commands" not in titles
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.table.currentRow() == 1
    palette.search.setText("no such thing")
    assert (palette.table.isVisible(), palette.nothing.isVisible()) == (False, True)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_words_at_the_beginning_come_first():
    titles = ["Show: Replay", "Setlist: Play order", "Help: About"]
    assert ranked(titles, "play") == [1, 0]
    assert ranked(titles, "") == [0, 1, 2]
    assert ranked(titles, "play help") == []
