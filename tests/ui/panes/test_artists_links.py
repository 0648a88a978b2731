"""The links of an artist in the window: shown, chosen among several, unlinked, undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMessageBox

from setlist_desktop.domain.services import Service
from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog
from tests.standin.fiction import LANTERNS, fictional
from tests.ui.conftest import Opened, until


async def _open(opened: Opened, name: str) -> LinksDialog:
    artist_id = await opened.add_artist(name)
    opened.window.context.selection.choose_artist(artist_id)
    action = opened.window.context.actions["artist.links"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked(LinksDialog)
    assert isinstance(dialog, LinksDialog)
    return dialog


async def test_the_right_one_of_two_is_chosen_and_that_is_undone(opened: Opened) -> None:
    dialog = await _open(opened, LANTERNS)
    state = dialog.states[Service.MUSICBRAINZ]
    assert "not linked yet" in state.text()
    dialog.choose[Service.MUSICBRAINZ].click()
    await until(lambda: dialog.list.count() >= 2)
    assert dialog.link.text() == "Link with MusicBrainz"
    act = next(act for act in fictional(date(2026, 11, 20)).acts if act.name == LANTERNS)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(n for n, row in enumerate(rows) if act.disambiguation in row))
    dialog.link.click()
    await until(lambda: act.mbid in state.text())
    assert dialog.undo.isEnabled()
    dialog.unlink[Service.DEEZER].click()
    await until(lambda: "linked with nobody" in dialog.states[Service.DEEZER].text())
    dialog.undo.click()
    await until(lambda: "not linked yet" in dialog.states[Service.DEEZER].text())
    dialog.undo.click()
    await until(lambda: "not linked yet" in state.text())
    await until(lambda: not dialog.undo.isEnabled())
    dialog.reject()
    await opened.settled()


async def test_a_service_that_fails_says_so_in_the_dialog(opened: Opened) -> None:
    dialog = await _open(opened, "Somebody Else")
    opened.standin.fail("html", "deezer")
    dialog.choose[Service.DEEZER].click()
    await until(dialog.banner.isVisible)
    assert "Deezer" in dialog.banner.text()
    dialog.choose[Service.DEEZER].click()
    await until(lambda: "knows nobody" in dialog.heading.text())
    assert not dialog.link.isEnabled()
    dialog.reject()
    await opened.settled()


async def test_fetched_shows_are_taken_out_after_a_question(opened: Opened) -> None:
    dialog = await _open(opened, "Somebody Else")
    dialog.take_out.click()
    box = await opened.asked(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "after a backup" in box.text()
    next(button for button in box.buttons() if button.text() == "Take out").click()
    await until(lambda: "Taken out: 0 shows" in dialog.heading.text())
    dialog.reject()
    await opened.settled()
