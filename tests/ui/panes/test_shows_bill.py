"""The bill of the chosen show: in its row, below the list, gone through, and mended by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain.shows import Act, NewShow
from setlist_desktop.ui.panes.shows.bill import bill_in_words
from setlist_desktop.ui.panes.shows.dialogs import ActDialog
from setlist_desktop.ui.panes.shows.rows import beside
from tests.ui.conftest import Opened, until


@pytest.fixture
async def festival(opened: Opened) -> list[tuple[int, int]]:
    """Return artist and show of three acts of one night, the first of them chosen."""
    on = date.today() + timedelta(days=30)  # noqa: DTZ011 - as the window says it
    acts = []
    for name in ("Velvet Meridian", "Glass Orchard", "Cold Harbours"):
        artist_id = await opened.add_artist(name)
        show = await opened.services.shows.add(NewShow(artist_id, on, "Field", "Roskilde"))
        acts.append((artist_id, show.id))
    selection = opened.window.context.selection
    selection.choose_artist(acts[0][0])
    selection.choose_show(acts[0][1])
    await until(lambda: len(opened.window.shows.controller._bill.acts) == 3)
    return acts


def test_the_other_acts_are_told_in_one_phrase():
    assert beside(()) == ""
    assert beside(("Ana",)) == "with Ana"
    assert beside(("Ana", "Bo")) == "with Ana and 1 other"
    assert beside(("Ana", "Bo", "Cy")) == "with Ana and 2 others"


def test_names_on_the_bill_are_text_and_the_others_links():
    words = bill_in_words((Act(1, 1, "A & <b>"), Act(2, 2, "Bo")), 1)
    assert words == 'On the bill: <b>A &amp; &lt;b&gt;</b> · <a href="2">Bo</a>'


async def test_the_row_tells_who_else_plays_and_the_filter_finds_it(opened: Opened, festival):
    pane = opened.window.shows
    model = pane.models[0]
    index = model.index_of(festival[0][1])
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "with Glass Orchard and 1 other" in said
    pane.filter.setText("harbours")
    assert model.found == 1


async def test_another_act_is_gone_to_by_its_link_and_by_the_menu(opened: Opened, festival):
    pane, selection = opened.window.shows, opened.window.context.selection
    assert pane.bill.isVisible()
    pane.bill.linkActivated.emit(str(festival[2][1]))
    assert (selection.artist_id, selection.show_id) == festival[2]
    bill = pane.controller._bill
    await until(lambda: any(a.text() == "Glass Orchard" for a in bill.menu.actions()))
    await opened.settled()
    next(a for a in bill.menu.actions() if a.text() == "Glass Orchard").trigger()
    assert (selection.artist_id, selection.show_id) == festival[1]


async def test_an_act_is_added_by_hand_and_taken_off_again(opened: Opened, festival):
    pane, actions = opened.window.shows, opened.window.context.actions
    selection = opened.window.context.selection
    actions["show.add_act"].trigger()
    dialog = await opened.asked(ActDialog)
    dialog.name.setText("Paper Tigers")
    dialog.submit.click()
    await until(lambda: len(pane.controller._bill.acts) == 4)
    assert "Paper Tigers" in pane.bill.text()
    added = pane.controller._bill.acts[-1]
    selection.choose_artist(added.artist_id)
    selection.choose_show(added.show_id)
    await opened.settled()
    actions["show.take_off_act"].trigger()
    await until(lambda: selection.artist_id != added.artist_id)
    await until(lambda: len(pane.controller._bill.acts) == 3)
    assert "Paper Tigers" not in pane.bill.text()


async def test_an_act_that_a_service_told_stays_and_it_is_said_why(opened: Opened, festival):
    actions = opened.window.context.actions
    actions["show.take_off_act"].trigger()
    await until(lambda: opened.window.shows.banner.isVisible())
