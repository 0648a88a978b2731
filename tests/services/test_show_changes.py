"""Shows mended by hand: every fact, one step each, back and again, and told to the views."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.shows import NewShow, ShowFacts, ShowStatus
from setlist_desktop.services.shows import Shows
from tests.support.past import FixedClock, Past

KNOWN = ShowFacts(date(2027, 7, 2), "Velodrom", "Berlin", "Germany", tour="Lantern Tour")
OTHER = ShowFacts(
    date(2027, 7, 3),
    "Arena",
    "Vienna",
    "Austria",
    time(19, 30),
    "",
    ShowStatus.RESCHEDULED,
    festival=True,
)


@pytest.fixture
def shows(database):
    return Shows(database, FixedClock())


@pytest.fixture
async def show_id(database, shows):
    artist_id = Past(database).artist_id
    new = NewShow(artist_id, KNOWN.date, KNOWN.venue, KNOWN.city, KNOWN.country, tour=KNOWN.tour)
    return (await shows.add(new)).id


async def test_every_fact_is_changed_undone_and_done_again(shows, show_id):
    changes = shows.changes
    assert await changes.facts(show_id) == KNOWN
    await changes.change(show_id, OTHER)
    show = await shows.get(show_id)
    assert (show.date, show.venue, show.place, show.time, show.tour, show.status) == (
        date(2027, 7, 3), "Arena", "Vienna, Austria", time(19, 30), "", ShowStatus.RESCHEDULED,
    )  # fmt: skip
    assert (await changes.undo_state()).undo == "Change of Arena"
    await changes.undo()
    assert await changes.facts(show_id) == KNOWN
    await changes.redo()
    assert await changes.facts(show_id) == OTHER
    with pytest.raises(Conflict):
        await changes.redo()


async def test_several_changes_are_undone_one_after_the_other(shows, show_id):
    changes = shows.changes
    await changes.change(show_id, replace(KNOWN, date=None))
    await changes.change(show_id, OTHER)
    await changes.change(show_id, OTHER)  # nothing to do
    await changes.undo()
    assert (await changes.facts(show_id)).date is None
    await changes.undo()
    assert await changes.facts(show_id) == KNOWN
    with pytest.raises(Conflict):
        await changes.undo()


async def test_the_views_are_told_of_the_show_and_its_artist(shows, show_id, bus):
    heard = []
    bus.subscribe(heard.append)
    await shows.changes.change(show_id, OTHER)
    assert show_id in heard[-1].ids[Kind.SHOW]
    assert heard[-1].ids[Kind.ARTIST]


async def test_what_is_no_show_or_has_no_venue_is_refused(shows, show_id):
    with pytest.raises(InvalidInput):
        await shows.changes.change(show_id, replace(KNOWN, venue="  "))
    with pytest.raises(NotFound):
        await shows.changes.change(999, OTHER)
    assert await shows.changes.facts(show_id) == KNOWN
