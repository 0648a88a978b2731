"""Edit ▸ Preferences: choices hold at once and are found again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from setlist_desktop.domain.language import LANGUAGES
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.votes import VoteLimits
from setlist_desktop.ui.preferences.dialog import PreferencesDialog
from setlist_desktop.ui.shortcuts_dialog import ShortcutsDialog
from setlist_desktop.ui.theme import Preference
from setlist_desktop.ui.window_layout import WindowMemory
from tests.ui.conftest import Opened, until


async def opened_dialog(opened: Opened) -> PreferencesDialog:
    opened.window.context.actions["edit.preferences"].trigger()
    dialog = await opened.asked(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    return dialog


async def test_votes_are_counted_by_the_new_limits_at_once(opened: Opened) -> None:
    artist = await opened.services.artists.add("Moth")
    show = await opened.services.shows.add(NewShow(artist.id, None, "Loft"))
    dialog = await opened_dialog(opened)
    assert dialog.voting.limits == VoteLimits(10, 50)
    QTest.keyClick(dialog.voting.per_show, Qt.Key.Key_Down)
    await opened.window.context.tasks.settled()
    assert (await opened.services.ballots.of_show(show.id)).left_for_show == 9
    dialog.voting.per_show.setValue(60)
    assert dialog.voting.limits == VoteLimits(60, 60)
    await opened.window.context.tasks.settled()
    assert await opened.services.ballots.limits() == VoteLimits(60, 60)
    dialog.reject()


async def test_a_theme_is_used_at_once_and_kept(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    assert dialog.appearance.theme.currentText() == "As the system"
    QTest.keyClick(dialog.appearance.theme, Qt.Key.Key_D)
    assert opened.window.preferred_theme is Preference.DARK
    dialog.reject()
    again = await opened_dialog(opened)
    assert again.appearance.theme.currentText() == "Dark"
    opened.window.prefer_theme(Preference.SYSTEM)
    again.reject()


async def test_a_language_is_chosen_for_the_next_start(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    box = dialog.appearance.language
    assert [box.itemText(at) for at in range(box.count())] == ["As the system", *LANGUAGES.values()]
    assert box.currentText() == "As the system"
    QTest.keyClicks(box, "D")
    assert box.currentText() == "Deutsch"
    assert WindowMemory(opened.window.data_dir / "window.ini").language == "de"
    assert dialog.appearance.said.text() == "Another language is spoken from the next start on."
    dialog.reject()
    again = await opened_dialog(opened)
    assert again.appearance.language.currentText() == "Deutsch"
    again.reject()


async def test_without_a_tray_the_choice_says_so(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    assert not dialog.appearance.tray.isEnabled()
    told = [label.text() for label in dialog.appearance.findChildren(QLabel)]
    assert "This desktop has no tray: closing the window ends the program." in told
    dialog.reject()


async def test_a_hidden_tour_is_shown_again(opened: Opened) -> None:
    artist = await opened.services.artists.add("Moth")
    show = await opened.services.shows.add(NewShow(artist.id, None, "Loft", tour="Lamps"))
    await opened.services.library.spoilers.hide(show.id)
    dialog = await opened_dialog(opened)
    assert dialog.spoilers.nothing.isHidden()
    [button] = dialog.spoilers.findChildren(QPushButton)
    assert button.accessibleName() == "Show again: Moth: Lamps"
    button.click()
    await until(lambda: not dialog.spoilers.nothing.isHidden())
    assert await opened.services.library.spoilers.tours() == ()
    dialog.reject()


async def test_every_page_is_reached_by_the_arrows(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    dialog.list.setFocus()
    seen = []
    for _ in range(dialog.list.count()):
        seen.append(dialog.stack.currentWidget().widget().title)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert seen == [page.title for page in dialog.pages]
    assert {"Notifications", "Keyboard", "Schedule", "Your data", "Updates", "Diagnostics"} < {
        *seen
    }
    dialog.reject()


async def test_other_pages_are_a_click_away(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert str(opened.window.data_dir) in dialog.findChild(QLabel, "folder").text()
    buttons["Keyboard shortcuts"].click()
    sheet = await opened.asked(ShortcutsDialog)
    assert not dialog.isVisible()
    sheet.reject()
