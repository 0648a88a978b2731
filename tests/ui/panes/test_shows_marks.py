"""Show ▸ Mark as in the window: by menu, in the row, and undone where the focus is."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from setlist_desktop.domain.attendance import Attendance
from tests.support.past import Past
from tests.ui.conftest import Opened, until


async def test_a_mark_stands_in_the_row_and_is_undone_from_the_shows_pane(opened: Opened) -> None:
    past = Past(opened.online.database)
    today = opened.online.clock.now().date()
    over = past.played(today - timedelta(days=30), ["Ember", "Tides"])
    coming = past.show(today + timedelta(days=30))
    window, actions = opened.window, opened.window.context.actions
    window.context.selection.choose_artist(past.artist_id)
    await opened.settled()
    window.context.selection.choose_show(coming)
    await opened.settled()
    assert actions["show.mark_going"].isEnabled()
    assert not actions["show.mark_went"].isEnabled()  # it has not been yet
    window.context.selection.choose_show(over)
    await opened.settled()
    assert not actions["show.mark_going"].isEnabled()
    actions["show.mark_went"].trigger()
    pane = window.shows
    role = Qt.ItemDataRole.AccessibleTextRole
    await until(lambda: "you went" in pane.models[1].index_of(over).data(role))
    assert actions["show.mark_went"].isChecked()
    # Undo is that of the pane with the focus: by the same keys as everywhere.
    pane.tabs.choose(1)
    pane.views[1].setFocus()
    await until(lambda: actions["show.undo"].text() == "Undo Mark as went")
    assert not actions["show.undo"].shortcut().isEmpty()
    assert actions["setlist.undo"].shortcut().isEmpty()
    actions["show.undo"].trigger()
    await until(lambda: "you went" not in pane.models[1].index_of(over).data(role))
    assert not actions["show.mark_went"].isChecked()
    await until(actions["show.redo"].isEnabled)
    actions["show.redo"].trigger()
    await until(lambda: "you went" in pane.models[1].index_of(over).data(role))
    actions["show.mark_went"].trigger()  # the mark that is set takes itself off
    await until(lambda: "you went" not in pane.models[1].index_of(over).data(role))
    assert (await opened.services.shows.get(over)).attendance is None


async def test_marks_of_another_process_are_seen(opened: Opened) -> None:
    past = Past(opened.online.database)
    over = past.played(opened.online.clock.now().date() - timedelta(days=30), ["Ember"])
    opened.window.context.selection.choose_artist(past.artist_id)
    await opened.settled()
    await opened.services.shows.mark(over, Attendance.MISSED)
    action = opened.window.context.actions["show.mark_missed"]
    await until(action.isChecked)
