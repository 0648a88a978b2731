"""The acts of one night: from shows at one venue on one day, or added by hand."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.rows import ArtistRow
from tests.support.past import NOW, FixedClock, Past

NIGHT = date(2027, 7, 2)


@pytest.fixture
def shows(database):
    return Shows(database, FixedClock())


@pytest.fixture
def pasts(database):
    return [Past(database, name) for name in ("Velvet Meridian", "Glass Orchard", "Cold Harbours")]


async def festival(shows, pasts):
    """Add a show of each artist at one venue and day, as services tell them; return the ids."""
    new = [NewShow(past.artist_id, NIGHT, "Field", "Roskilde", "Denmark") for past in pasts]
    return [(await shows.add(one)).id for one in new]


async def test_acts_at_one_venue_on_one_day_are_one_bill(shows, pasts):
    ids = await festival(shows, pasts)
    await shows.add(NewShow(pasts[1].artist_id, date(2027, 7, 3), "Field", "Roskilde", "Denmark"))
    acts = await shows.bills.of_show(ids[1])
    assert [(act.show_id, act.artist_name) for act in acts] == [
        (ids[0], "Velvet Meridian"),
        (ids[1], "Glass Orchard"),
        (ids[2], "Cold Harbours"),
    ]
    of_artist = await shows.bills.of_artist(pasts[1].artist_id)
    assert of_artist == {ids[1]: ("Velvet Meridian", "Cold Harbours")}


async def test_shows_without_date_or_venue_are_no_bill(shows, pasts):
    one, other = (past.show(None) for past in pasts[:2])
    assert [act.show_id for act in await shows.bills.of_show(one)] == [one]
    assert other not in await shows.bills.of_artist(pasts[1].artist_id)
    with pytest.raises(NotFound):
        await shows.bills.of_show(999)


async def test_an_artist_off_the_list_is_off_the_bill(database, shows, pasts):
    ids = await festival(shows, pasts)
    gone = update(ArtistRow).where(ArtistRow.id == pasts[0].artist_id).values(removed_at=NOW)
    await database.write(lambda write: write.session.execute(gone))
    assert [act.show_id for act in await shows.bills.of_show(ids[1])] == ids[1:]


async def test_an_act_added_by_hand_shares_date_and_place(shows, pasts, bus):
    heard = []
    bus.subscribe(heard.append)
    mine = await shows.add(NewShow(pasts[0].artist_id, None, "Velodrom", "Berlin"))
    added = await shows.bills.add(mine.id, pasts[1].artist_id)
    act = await shows.get(added)
    assert (act.artist_name, act.venue, act.city, act.date) == (
        "Glass Orchard", "Velodrom", "Berlin", None,
    )  # fmt: skip
    assert await shows.bills.add(mine.id, pasts[1].artist_id) == added, "once is enough"
    third = await shows.bills.add(added, pasts[2].artist_id)
    assert [act.show_id for act in await shows.bills.of_show(mine.id)] == [mine.id, added, third]
    assert {mine.id, added} <= set(heard[1].ids[Kind.SHOW])
    with pytest.raises(NotFound):
        await shows.bills.add(mine.id, 999)


async def test_only_an_act_of_which_nothing_is_known_is_taken_off(shows, pasts):
    played = pasts[0].played(NIGHT, ["Lantern"])
    added = await shows.bills.add(played, pasts[1].artist_id)
    with pytest.raises(Conflict):
        await shows.bills.take_off(played)
    await shows.bills.take_off(added)
    assert [act.show_id for act in await shows.bills.of_show(played)] == [played]
    alone = pasts[1].show(NIGHT)
    with pytest.raises(Conflict):
        await shows.bills.take_off(alone)
    with pytest.raises(NotFound):
        await shows.bills.take_off(999)
