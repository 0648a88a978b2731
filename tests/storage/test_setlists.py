"""Setlists as rows: whatever was stored, an edit leaves exactly what it says."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind, SetPart
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ItemRow, ItemSongRow, SetlistRow, SetRow
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.setlists import begin_setlist, edit_setlist, find_setlist
from tests.support.past import NOW, Past

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.storage.database import Database


def a_line(title: str) -> Item:
    return Item(songs=(ItemSong(title),))


async def test_places_with_gaps_are_put_right(database: Database) -> None:
    past = Past(database)
    show = past.played(date(2026, 9, 1), ["Ember", "Tides", "Salt"])
    await database.write(
        lambda w: w.session.execute(
            ItemRow.__table__.update().values(position=ItemRow.position * 7 + 3)
        )
    )
    before = await database.read(lambda s: find_setlist(s, show, SetlistKind.PLAYED))
    assert before is not None
    command = editing.move_items(before, [list(before.items())[2].id], before.sets[0].id, 0)
    after = await database.write(lambda w: edit_setlist(w, before.id, command, "Move", NOW))
    assert [item.title for item in after.items()] == ["Salt", "Ember", "Tides"]
    stored = await database.read(
        lambda s: list(s.scalars(select(ItemRow.position).order_by(ItemRow.position)))
    )
    assert stored == [0, 1, 2]
    assert await database.read(lambda s: load_setlist(s, before.id)) == after


async def test_the_first_setlist_of_a_kind_is_the_one(database: Database) -> None:
    show = Past(database).show(None)
    first = await database.write(lambda w: begin_setlist(w, show, SetlistKind.PREDICTED))
    await database.write(
        lambda w: w.session.add(SetlistRow(performance_id=show, kind="predicted", name="Other"))
    )
    assert await database.read(lambda s: find_setlist(s, show, SetlistKind.PREDICTED)) == first


async def test_very_long_setlists_are_replaced_whole(database: Database) -> None:
    show = Past(database).show(None)
    setlist = await database.write(lambda w: begin_setlist(w, show, SetlistKind.PREDICTED))
    many = SetPart(items=tuple(a_line(f"Song {number}") for number in range(1200)))
    for sets in ((many,), (SetPart(items=(a_line("Song 1"),)),)):
        command = editing.ReplaceSets(sets)
        after = await database.write(
            lambda w, command=command: edit_setlist(w, setlist.id, command, "Replace", NOW)
        )
        assert len(list(after.items())) == len(sets[0].items)
    counts = await database.read(
        lambda s: [
            s.scalar(select(func.count()).select_from(row))
            for row in (SetRow, ItemRow, ItemSongRow)
        ]
    )
    assert counts == [1, 1, 1]


async def test_two_programs_on_one_library_never_give_out_one_id_twice(
    database: Database, tmp_path: Path
) -> None:
    past = Past(database)
    shows = [past.show(None), past.show(None)]
    other = open_database(tmp_path / "library.sqlite3", ChangeBus())
    try:
        setlists = [
            await database.write(lambda w, show=show: begin_setlist(w, show, SetlistKind.PREDICTED))
            for show in shows
        ]
        acts = []
        for _ in range(20):
            for library, setlist in zip((database, other), setlists, strict=True):
                command = editing.insert_items(setlist, setlist.sets[0].id, 0, [a_line("Ember")])
                acts.append(
                    library.write(
                        lambda w, at=setlist.id, do=command: edit_setlist(w, at, do, "Add", NOW)
                    )
                )
        await asyncio.gather(*acts)
        ids = [
            item.id
            for setlist in setlists
            for item in (await other.read(lambda s, at=setlist.id: load_setlist(s, at))).items()
        ]
        assert len(ids) == len(set(ids)) == 40
    finally:
        await other.close()
