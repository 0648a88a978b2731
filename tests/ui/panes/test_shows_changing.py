"""Show ▸ Change show: the form holds what is known; the list follows, and the way back."""

from __future__ import annotations

from datetime import date, time

from setlist_desktop.domain.shows import NewShow, ShowStatus
from setlist_desktop.ui.panes.shows.facts_form import ChangeShowDialog
from tests.ui.conftest import Opened, until


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
    dialog.submit.click()
    await until(lambda: model.show(show.id).venue == "Dock & Bar")
    assert (await opened.services.shows.changes.facts(show.id)).festival is True
    changed = model.show(show.id)
    assert (changed.time, changed.status) == (None, ShowStatus.CANCELLED)
    await until(actions["show.undo_change"].isEnabled)
    assert actions["show.undo_change"].text() == "Undo Change of Dock && Bar"
    actions["show.undo_change"].trigger()
    await until(lambda: model.show(show.id).venue == "Velodrom")
    await until(actions["show.redo_change"].isEnabled)
    assert not actions["show.undo_change"].isEnabled()
