"""Show ▸ Change show: the form holds what is known; the list follows, and the way back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from setlist_desktop.domain.shows import NewShow, ShowFacts, ShowStatus
from setlist_desktop.ui.panes.shows.facts_form import ChangeShowDialog
from setlist_desktop.ui.panes.shows.rows import tool_tip
from tests.ui.conftest import Opened, until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


async def test_a_show_is_changed_in_a_form_and_back_again(opened: Opened):
    artist_id = await opened.add_artist("Velvet Meridian")
    new = NewShow(artist_id, date(2099, 5, 1), "Velodrom", "Berlin", "Germany", time(20, 0))
    show = await opened.services.shows.add(new)
    selection, actions = opened.window.context.selection, opened.window.context.actions
    model = opened.window.shows.models[0]
    selection.choose_artist(artist_id)
    await until(lambda: model.total == 1)
    selection.choose_show(show.id)
    await opened.settled()
    actions["show.change"].trigger()
    dialog = await opened.asked(ChangeShowDialog)
    assert dialog.venue.text() == "Velodrom"
    assert dialog.facts().time == time(20, 0)
    assert dialog.facts().status is ShowStatus.ANNOUNCED
    dialog.venue.setText("Dock & Bar")
    dialog.at_known.setChecked(False)
    dialog.status.setCurrentIndex(dialog.status.findData(ShowStatus.CANCELLED))
    assert dialog.facts().festival is None  # nobody said
    dialog.festival.click()
    dialog.capacity.setValue(400)
    dialog.submit.click()
    await until(lambda: model.show(show.id).venue == "Dock & Bar")
    assert (await opened.services.shows.changes.facts(show.id)).festival is True
    changed = model.show(show.id)
    assert (changed.capacity, "Room for 400 people" in tool_tip(changed)) == (400, True)
    assert (changed.time, changed.status) == (None, ShowStatus.CANCELLED)
    await until(actions["show.undo_change"].isEnabled)
    assert actions["show.undo_change"].text() == "Undo Change of Dock && Bar"
    actions["show.undo_change"].trigger()
    await until(lambda: model.show(show.id).venue == "Velodrom")
    await until(actions["show.redo_change"].isEnabled)
    assert not actions["show.undo_change"].isEnabled()


async def test_a_field_beside_a_box_to_tick_is_seen_whole(opened: Opened, qtbot: QtBot):
    dialog = ChangeShowDialog(ShowFacts(date(2099, 5, 1), "Velodrom"), opened.window)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.minimumSizeHint())  # as on a small screen
    dialog.show()
    for field in (dialog.day, dialog.at):
        assert field.height() >= field.sizeHint().height()


async def test_the_capacity_of_one_venue_is_not_said_of_another(opened: Opened, qtbot: QtBot):
    known = ShowFacts(date(2099, 5, 1), "Velodrom", "Berlin", capacity=12_000)
    dialog = ChangeShowDialog(known, None)
    qtbot.addWidget(dialog)
    assert dialog.facts() == known
    dialog.venue.setText("Dock & Bar")
    assert dialog.facts().capacity is None
    dialog.capacity.setValue(400)
    assert dialog.facts().capacity == 400
    dialog.capacity.setValue(0)
    assert dialog.facts().capacity is None
