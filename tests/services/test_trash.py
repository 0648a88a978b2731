"""The trash: thrown away, brought back the very same, emptied for good."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from setlist_desktop.domain.editing import append_items
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetlistKind
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.trash import Trash
from setlist_desktop.system.clock import SystemClock

CLOCK = SystemClock()


@pytest.fixture
async def shows(database):
    await Maintenance(database, CLOCK).add_sample(SampleSize(2, 2, 20, 40))
    return await database.read(
        lambda s: s.execute(text("SELECT performance_id, id FROM setlist ORDER BY id")).all()
    )


async def test_a_setlist_comes_back_with_its_undo_steps(database, shows):
    setlists, trash = Setlists(database, CLOCK), Trash(database, CLOCK)
    show_id, setlist_id = shows[0]
    before = await setlists.get(setlist_id)
    line = Item(type=ItemType.SONG, songs=(ItemSong("Extra"),))
    edited = await setlists.edit(
        setlist_id, append_items(before, before.sets[0].id, [line]), "Add Extra"
    )
    thrown_id = await trash.throw_setlist(setlist_id)
    assert await setlists.of_show(show_id, SetlistKind.PLAYED) is None
    (thrown,) = await trash.all()
    assert (thrown.id, thrown.kind) == (thrown_id, "setlist")
    assert thrown.label == f"Played setlist, {edited.song_count} songs"
    await trash.restore(thrown_id)
    assert await setlists.get(setlist_id) == edited
    assert (await setlists.undo_state(setlist_id)).undo == "Add Extra"
    assert (await setlists.undo(setlist_id)).sets == before.sets
    assert await trash.all() == ()


async def test_a_setlist_whose_place_is_taken_waits(database, shows):
    setlists, trash = Setlists(database, CLOCK), Trash(database, CLOCK)
    show_id, setlist_id = shows[0]
    thrown_id = await trash.throw_setlist(setlist_id)
    await setlists.begin(show_id, SetlistKind.PLAYED)
    with pytest.raises(Conflict, match="another played"):
        await trash.restore(thrown_id)
    assert len(await trash.all()) == 1
    with pytest.raises(NotFound):
        await trash.restore(999)


async def test_an_artist_comes_back_and_what_is_emptied_does_not(database, shows):
    artists, trash = Artists(database, None, CLOCK), Trash(database, CLOCK)
    one, two = await artists.all()
    await artists.remove(one.id)
    await artists.remove(two.id)
    thrown = {item.label: item.id for item in await trash.all()}
    await trash.restore(thrown[two.name])
    assert [artist.name for artist in await artists.all()] == [two.name]
    await trash.throw_setlist(shows[0].id)
    assert await trash.empty() == 2
    assert await trash.all() == ()
    left = await database.read(
        lambda s: [
            s.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in ("artist", "performance", "show")
        ]
    )
    assert left == [1, two.show_count, two.show_count]
    assert list((database.path.parent / "backups").iterdir())
    damage = await Maintenance(database, CLOCK).condition()
    assert (damage.damage, damage.orphans.broken_references) == ("", 0)
