"""File ▸ Shows you have been to: looked up, told what they cost, taken over."""

from __future__ import annotations

from setlist_desktop.domain.shows import When
from setlist_desktop.ui.attended_dialog import AttendedDialog
from tests.ui.conftest import until


async def opened_dialog(opened) -> AttendedDialog:
    opened.window.context.actions["file.attended"].trigger()
    return await opened.asked(AttendedDialog)


async def test_the_cost_comes_first_and_the_shows_at_the_second_press(opened):
    dialog = await opened_dialog(opened)
    assert not dialog.submit.isEnabled()
    dialog.user.setText("fan")
    dialog.submit.click()
    await until(lambda: dialog.submit.text() == "Take over")
    assert "that “fan” has been to. Costs " in dialog.told.text()
    await until(dialog.submit.hasFocus)
    assert await opened.services.artists.all() == ()
    dialog.submit.click()
    await until(lambda: opened.dialog() is None)
    artists = await opened.services.artists.all()
    assert artists
    past = await opened.services.shows.of_artist(artists[0].id, When.PAST)
    assert {show.attendance for show in past} == {"went"}
    assert "shows marked" in opened.window.statusBar().message()
    await until(opened.window.context.actions["show.undo"].isEnabled)
    opened.window.context.actions["show.undo"].trigger()
    await opened.settled()
    past = await opened.services.shows.of_artist(artists[0].id, When.PAST)
    assert {show.attendance for show in past} == {None}
    await opened.settled()


async def test_another_name_has_to_be_looked_up_again(opened):
    dialog = await opened_dialog(opened)
    dialog.user.setText("fan")
    dialog.submit.click()
    await until(lambda: dialog.submit.text() == "Take over")
    dialog.user.setText("another")
    assert (dialog.submit.text(), dialog.told.isVisible()) == ("Look up", False)
    dialog.user.setText("fan")
    assert (dialog.submit.text(), dialog.told.isVisible()) == ("Take over", True)
    dialog.reject()
    await opened.settled()


async def test_a_refused_key_is_told_in_the_dialog(opened):
    opened.online.keys.keys.clear()
    dialog = await opened_dialog(opened)
    dialog.user.setText("fan")
    dialog.submit.click()
    await until(lambda: dialog.banner.isVisible())
    assert (dialog.submit.text(), dialog.submit.isEnabled()) == ("Look up", True)
    dialog.reject()
    await opened.settled()
