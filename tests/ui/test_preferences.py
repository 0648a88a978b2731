"""Edit ▸ Preferences: choices hold at once and are found again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.votes import VoteLimits
from setlist_desktop.ui.preferences_dialog import PreferencesDialog
from setlist_desktop.ui.shortcuts_dialog import ShortcutsDialog
from setlist_desktop.ui.theme import Preference
from tests.ui.conftest import Opened


async def opened_dialog(opened: Opened) -> PreferencesDialog:
    opened.window.context.actions["edit.preferences"].trigger()
    dialog = await opened.asked(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    return dialog


async def test_votes_are_counted_by_the_new_limits_at_once(opened: Opened) -> None:
    artist = await opened.services.artists.add("Moth")
    show = await opened.services.shows.add(NewShow(artist.id, None, "Loft"))
    dialog = await opened_dialog(opened)
    assert dialog.limits == VoteLimits(10, 50)
    QTest.keyClick(dialog.per_show, Qt.Key.Key_Down)
    await opened.window.context.tasks.settled()
    assert (await opened.services.ballots.of_show(show.id)).left_for_show == 9
    dialog.per_show.setValue(60)
    assert dialog.limits == VoteLimits(60, 60)
    await opened.window.context.tasks.settled()
    assert await opened.services.ballots.limits() == VoteLimits(60, 60)
    dialog.reject()


async def test_a_theme_is_used_at_once_and_kept(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    assert dialog.theme.currentText() == "As the system"
    QTest.keyClick(dialog.theme, Qt.Key.Key_D)
    assert opened.window.preferred_theme is Preference.DARK
    dialog.reject()
    again = await opened_dialog(opened)
    assert again.theme.currentText() == "Dark"
    opened.window.prefer_theme(Preference.SYSTEM)
    again.reject()


async def test_other_pages_are_a_click_away(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert str(opened.window.data_dir) in dialog.findChild(QLabel, "folder").text()
    buttons["Keyboard shortcuts"].click()
    sheet = await opened.asked(ShortcutsDialog)
    assert not dialog.isVisible()
    sheet.reject()
