"""Shows mended by hand: every fact, one step each, back and again, and told to the views."""

from __future__ import annotations

from datetime import date, time

import pytest
from msgspec.structs import replace

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
    capacity=12_000,
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
    assert show.capacity == 12_000
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


async def test_a_capacity_is_the_venues_and_stays_there_when_a_show_moves(
    database, shows, show_id, bus
):
    other = NewShow((await shows.get(show_id)).artist_id, date(2027, 7, 9), "Velodrom", "Berlin")
    neighbour = (await shows.add(other)).id
    heard = []
    bus.subscribe(heard.append)
    await shows.changes.change(show_id, replace(KNOWN, capacity=11_000))
    assert heard[-1].ids[Kind.SHOW] >= {show_id, neighbour}
    assert (await shows.get(neighbour)).capacity == 11_000
    await shows.changes.change(show_id, replace(OTHER, capacity=None))
    assert [(await shows.get(show)).capacity for show in (show_id, neighbour)] == [None, 11_000]
    await shows.changes.change(show_id, KNOWN)  # back there, with nothing said of its capacity
    assert (await shows.get(show_id)).capacity == 11_000
    await shows.changes.change(show_id, KNOWN)
    assert (await shows.get(neighbour)).capacity is None


async def test_undo_gives_another_venue_back_the_capacity_that_it_had(shows, show_id):
    await shows.changes.change(show_id, OTHER)
    await shows.changes.undo()
    await shows.changes.change(show_id, replace(OTHER, capacity=None))
    assert (await shows.get(show_id)).capacity is None


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
