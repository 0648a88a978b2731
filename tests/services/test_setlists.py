"""Setlists edited through the service: written row by row, undone after a restart, told on."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select, text

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.domain.editing import (
    AddSet,
    ChangeItems,
    InsertItems,
    MoveSet,
    RemoveItems,
    RemoveSet,
    RenameSet,
    ReplaceSets,
    SetLocked,
)
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.setlists import (
    Basis,
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
    UndoState,
)
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ItemRow, ItemSongRow, SetlistRow, SetRow, SongRow
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.storage.database import Database

PREDICTED = SetlistKind.PREDICTED
PLAYED = SetlistKind.PLAYED


@pytest.fixture
def show(past: Past) -> int:
    return past.show(date(2026, 12, 1))


def songs(*titles: str) -> list[Item]:
    return [Item(songs=(ItemSong(title),)) for title in titles]


def titles(setlist: Setlist) -> list[list[str]]:
    return [[item.title for item in part.items] for part in setlist.sets]


async def add(setlists: Setlists, setlist: Setlist, *names: str, at: int = 0) -> Setlist:
    part = setlist.sets[at]
    command = editing.append_items(setlist, part.id, songs(*names))
    return await setlists.edit(setlist.id, command, f"Add {names[0]}")


async def test_a_setlist_begins_with_one_main_set(setlists: Setlists, show: int) -> None:
    assert await setlists.of_show(show, PREDICTED) is None
    begun = await setlists.begin(show, PREDICTED)
    assert [(part.encore, part.items) for part in begun.sets] == [(0, ())]
    assert await setlists.begin(show, PREDICTED) == begun
    assert await setlists.of_show(show, PREDICTED) == begun
    assert await setlists.of_show(show, PLAYED) is None


async def test_what_is_not_there_is_told(setlists: Setlists) -> None:
    with pytest.raises(NotFound):
        await setlists.begin(99, PREDICTED)
    with pytest.raises(NotFound):
        await setlists.get(99)
    with pytest.raises(NotFound):
        await setlists.edit(99, RemoveItems(()), "Remove")
    with pytest.raises(NotFound):
        await setlists.pool(99)


async def test_songs_are_found_by_title_or_made(
    setlists: Setlists, past: Past, show: int, database: Database
) -> None:
    ember = past.song("Ember & Ash")
    setlist = await add(
        setlists, await setlists.begin(show, PREDICTED), "ember and ash (live)", "Tides"
    )
    first, second = setlist.items()
    assert first.songs == (ItemSong("ember and ash (live)", ember),)
    assert second.songs[0].song_id not in {0, ember}
    count = await database.read(lambda s: s.scalar(select(func.count()).select_from(SongRow)))
    assert count == 2


async def test_a_song_needs_a_title(setlists: Setlists, show: int) -> None:
    setlist = await setlists.begin(show, PREDICTED)
    with pytest.raises(InvalidInput):
        await add(setlists, setlist, "  ")
    assert await setlists.get(setlist.id) == setlist


async def test_a_song_that_is_gone_is_a_conflict(setlists: Setlists, show: int) -> None:
    setlist = await setlists.begin(show, PREDICTED)
    item = Item(songs=(ItemSong("Ghost", 4711),))
    command = editing.append_items(setlist, setlist.sets[0].id, [item])
    with pytest.raises(Conflict, match="Ghost"):
        await setlists.edit(setlist.id, command, "Add")


async def test_every_field_of_a_line_is_kept(setlists: Setlists, show: int) -> None:
    setlist = await setlists.begin(show, PREDICTED)
    medley = Item(
        type=ItemType.MEDLEY,
        songs=(ItemSong("Ember"), ItemSong("Salt", cover_of="Others")),
        note="slow",
        guests="A Guest",
        segue=True,
        duration_s=301,
        pinned=True,
        probability=0.25,
    )
    tape = Item(type=ItemType.TAPE, label="Overture", note="loud")
    pause = Item(type=ItemType.BREAK, label="Fireworks")
    command = AddSet(1, SetPart(name="Late", encore=2, items=(medley, tape, pause)))
    setlist = await setlists.edit(setlist.id, command, "Add set")
    stored = await setlists.get(setlist.id)
    assert stored == setlist
    part = stored.sets[1]
    assert (part.name, part.encore) == ("Late", 2)
    assert [replace(item, id=0, songs=()) for item in part.items] == [
        replace(item, songs=()) for item in (medley, tape, pause)
    ]
    assert [(song.title, song.cover_of) for song in part.items[0].songs] == [
        ("Ember", ""),
        ("Salt", "Others"),
    ]


async def test_counts_and_version_are_kept(
    setlists: Setlists, show: int, database: Database
) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember", "Tides")
    tape = Item(type=ItemType.TAPE, songs=(ItemSong("Overture"),))
    nameless = Item(type=ItemType.SONG)
    command = editing.append_items(setlist, setlist.sets[0].id, [tape, nameless])
    setlist = await setlists.edit(setlist.id, command, "Add")
    row = await database.read(
        lambda s: s.execute(
            select(SetlistRow.song_count, SetlistRow.named_count, SetlistRow.version)
        ).one()
    )
    assert tuple(row) == (3, 2, setlist.version)
    assert setlist.version == 3


async def test_every_act_is_undone_and_redone_exactly(setlists: Setlists, show: int) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember", "Tides", "Salt")
    setlist = await setlists.edit(setlist.id, AddSet(1, SetPart(encore=1)), "Add encore")
    main, encore = (part.id for part in setlist.sets)
    ember, tides, salt = (item.id for item in setlist.items())
    acts = [
        editing.move_items(setlist, [salt], encore, 0),
        ChangeItems((Item(ember, songs=(ItemSong("Smoke"), ItemSong("Ember"))),)),
        RemoveItems((tides,)),
        RenameSet(encore, "Finale", 2),
        MoveSet(encore, 0),
        RemoveSet(encore),
        ReplaceSets((SetPart(items=tuple(songs("New"))),), Basis("a rule", 3, date(2026, 1, 2))),
        SetLocked(locked=True),
    ]
    seen = [setlist]
    for number, act in enumerate(acts):
        seen.append(await setlists.edit(setlist.id, act, f"Act {number}"))
    assert main in {part.id for part in seen[6].sets}
    for number in reversed(range(len(acts))):
        assert (await setlists.undo_state(setlist.id)).undo == f"Act {number}"
        undone = await setlists.undo(setlist.id)
        assert replace(undone, version=0) == replace(seen[number], version=0)
        assert await setlists.get(setlist.id) == undone
    for number in range(len(acts)):
        assert (await setlists.undo_state(setlist.id)).redo == f"Act {number}"
        redone = await setlists.redo(setlist.id)
        assert replace(redone, version=0) == replace(seen[number + 1], version=0)
        assert await setlists.get(setlist.id) == redone


async def test_nothing_to_undo_is_told(setlists: Setlists, show: int) -> None:
    setlist = await setlists.begin(show, PREDICTED)
    assert await setlists.undo_state(setlist.id) == UndoState()
    with pytest.raises(Conflict, match="nothing to undo"):
        await setlists.undo(setlist.id)
    with pytest.raises(Conflict, match="nothing to redo"):
        await setlists.redo(setlist.id)


async def test_a_new_act_drops_what_was_undone(setlists: Setlists, show: int) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    setlist = await setlists.undo(setlist.id)
    setlist = await add(setlists, setlist, "Tides")
    assert await setlists.undo_state(setlist.id) == UndoState("Add Tides", None)


async def test_ids_of_undone_lines_are_never_used_again(setlists: Setlists, show: int) -> None:
    first = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    await setlists.undo(first.id)
    second = await add(setlists, await setlists.get(first.id), "Tides")
    assert {item.id for item in first.items()}.isdisjoint(item.id for item in second.items())


async def test_undo_survives_a_restart(database: Database, tmp_path: Path, show: int) -> None:
    setlists = Setlists(database, FixedClock())
    begun = await setlists.begin(show, PREDICTED)
    full = await add(setlists, begun, "Ember", "Tides")
    again = open_database(tmp_path / "library.sqlite3", ChangeBus())
    try:
        reopened = Setlists(again, FixedClock())
        assert await reopened.get(full.id) == full
        assert await reopened.undo_state(full.id) == UndoState("Add Ember")
        undone = await reopened.undo(full.id)
        assert undone.sets == begun.sets
        assert (await reopened.redo(full.id)).sets == full.sets
    finally:
        await again.close()


async def test_a_setlist_changed_by_others_cannot_be_undone(
    setlists: Setlists, show: int, database: Database
) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    await database.write(lambda w: w.session.execute(text("UPDATE setlist SET version = 9")))
    with pytest.raises(Conflict, match="“Add Ember” no longer fits"):
        await setlists.undo(setlist.id)
    assert titles(await setlists.get(setlist.id)) == [["Ember"]]
    setlist = await add(setlists, await setlists.get(setlist.id), "Tides")
    assert titles(await setlists.undo(setlist.id)) == [["Ember"]]
    with pytest.raises(Conflict, match="nothing to undo"):
        await setlists.undo(setlist.id)


async def test_an_act_that_does_not_fit_leaves_everything(setlists: Setlists, show: int) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    with pytest.raises(Conflict):
        await setlists.edit(setlist.id, RemoveItems((4711,)), "Remove")
    assert await setlists.get(setlist.id) == setlist
    assert await setlists.undo_state(setlist.id) == UndoState("Add Ember")


async def test_views_are_told_what_changed(setlists: Setlists, show: int, bus: ChangeBus) -> None:
    setlist = await setlists.begin(show, PREDICTED)
    heard: list[ChangeSet] = []
    bus.subscribe(heard.append)
    await add(setlists, setlist, "Ember")
    await setlists.undo(setlist.id)
    for changes in heard:
        assert changes.of(Kind.SETLIST) == {setlist.id}
        assert changes.of(Kind.SHOW) == {show}
    assert len(heard) == 2
    assert heard[0].of(Kind.SONG)
    assert not heard[1].of(Kind.SONG)


async def test_a_thousand_random_acts_keep_rows_and_undo_to_the_start(
    setlists: Setlists, show: int, database: Database
) -> None:
    dice = random.Random(7)
    names = [f"Song {number}" for number in range(12)]
    start = await add(setlists, await setlists.begin(show, PREDICTED), *names)
    start = await setlists.edit(start.id, AddSet(1, SetPart(encore=1)), "Add encore")
    setlist = start
    for number in range(1000):
        part = dice.choice(setlist.sets)
        index = dice.randint(0, len(part.items))
        here = [item.id for item in setlist.items()]
        command: editing.Command = editing.insert_items(setlist, part.id, index, songs("Song 1"))
        expected = len(here) + 1
        if here and number % 3 == 0:
            some = dice.sample(here, min(len(here), 3))
            command = editing.move_items(setlist, some, part.id, index)
            expected = len(here)
        elif here and number % 3 == 1:
            command, expected = RemoveItems((dice.choice(here),)), len(here) - 1
        setlist = await setlists.edit(setlist.id, command, f"Act {number}")
        found = [item.id for item in setlist.items()]
        assert len(found) == len(set(found)) == expected
    assert await setlists.get(setlist.id) == setlist
    for _ in range(1000):
        setlist = await setlists.undo(setlist.id)
    assert setlist.sets == start.sets
    assert (await setlists.get(setlist.id)).sets == start.sets
    rows = await database.read(
        lambda s: [s.scalar(select(func.count()).select_from(r)) for r in (SetRow, ItemRow)]
    )
    assert rows == [2, 12]


async def test_only_what_differs_is_written(
    setlists: Setlists, show: int, database: Database
) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), *"ABCDEF")
    last = list(setlist.items())[-1]
    await database.write(
        lambda w: w.session.execute(
            text(
                "CREATE TRIGGER guard BEFORE UPDATE ON item WHEN old.id != :last"
                " BEGIN SELECT raise(ABORT, 'touched'); END".replace(":last", str(last.id))
            )
        )
    )
    changed = await setlists.edit(setlist.id, ChangeItems((replace(last, note="x"),)), "Note")
    assert list(changed.items())[-1].note == "x"


async def test_pasted_text_becomes_the_played_setlist(setlists: Setlists, past: Past) -> None:
    show = past.show(date(2026, 11, 1))
    pasted = await setlists.set_played_from_text(
        show, "1. Ember (Others cover)\n2. Tides / Salt\n- Overture (tape)\nEncore:\n3. Ember"
    )
    assert pasted.kind is PLAYED
    assert titles(pasted) == [["Ember", "Tides / Salt", "Overture"], ["Ember"]]
    first, medley, tape, again = pasted.items()
    assert first.songs[0].song_id == again.songs[0].song_id
    assert (first.cover_of, medley.type, tape.type) == ("Others", ItemType.MEDLEY, ItemType.TAPE)
    assert pasted.song_count == 3
    assert await setlists.of_show(show, PLAYED) == pasted
    assert titles(await setlists.undo(pasted.id)) == [[]]


async def test_a_tape_adds_no_song_to_the_pool(setlists: Setlists, past: Past) -> None:
    past.played(date(2026, 9, 2), ["Ember"], tape=["Overture"])
    show = past.show(date(2026, 11, 1))
    assert [song.title for song in await setlists.pool(show)] == ["Ember"]
    setlist = await setlists.begin(show, PREDICTED)
    tapes = [
        Item(type=ItemType.TAPE, songs=(ItemSong("Drum intro"),)),
        Item(type=ItemType.TAPE, songs=(ItemSong("Ember"),)),
        Item(type=ItemType.TAPE, songs=(ItemSong("Waltz", cover_of="Others"),)),
    ]
    command = editing.append_items(setlist, setlist.sets[0].id, tapes)
    edited = await setlists.edit(setlist.id, command, "Add tapes")
    assert titles(edited) == [["Drum intro", "Ember", "Waltz"]]
    assert [song.title for song in await setlists.pool(show)] == ["Ember"]
    assert [len(item.songs) for item in edited.items()] == [0, 1, 1]
    await setlists.undo(setlist.id)
    assert await setlists.redo(setlist.id) == replace(edited, version=edited.version + 2)


async def test_a_tape_that_is_a_song_elsewhere_stays_in_the_pool(
    setlists: Setlists, past: Past
) -> None:
    past.played(date(2026, 9, 2), ["Ember"], tape=["Overture"])
    past.played(date(2026, 9, 3), ["Overture"])
    pool = await setlists.pool(past.show(date(2026, 11, 1)))
    assert {song.title for song in pool} == {"Ember", "Overture"}


async def test_pasted_text_replaces_as_one_step(setlists: Setlists, past: Past) -> None:
    show = past.played(date(2026, 11, 1), ["Ember"])
    before = await setlists.of_show(show, PLAYED)
    assert before is not None
    after = await setlists.set_played_from_text(show, "Tides")
    assert (after.id, titles(after)) == (before.id, [["Tides"]])
    undone = await setlists.undo(after.id)
    assert undone.sets == before.sets


async def test_text_that_cannot_be_used_changes_nothing(setlists: Setlists, past: Past) -> None:
    show = past.show(date(2026, 11, 1))
    with pytest.raises(InvalidInput, match="Line 2"):
        await setlists.set_played_from_text(show, "Ember\n2.\n")
    assert await setlists.of_show(show, PLAYED) is None


async def test_the_pool_counts_plays_gaps_and_rates(setlists: Setlists, past: Past) -> None:
    past.song("From the album")
    past.played(date(2026, 9, 1), ["Ember", "Tides"], ["Salt"])
    past.played(date(2026, 9, 2), ["Ember", "Tides / Smoke", "Ember"], tape=["Overture"])
    late = past.played(date(2026, 9, 3), ["Tides"], ordinal=2)
    past.played(date(2026, 9, 3), ["Tides", "Lantern"], ordinal=1)
    upcoming = past.show(date(2026, 12, 1))
    other = Past(past._database, "Others")
    other.played(date(2026, 9, 9), ["Ember"])

    pool = {song.title: song for song in await setlists.pool(upcoming)}

    assert {
        title: (song.plays, song.gap, song.last_played_on, song.rate)
        for title, song in pool.items()
    } == {
        "Tides": (4, 0, date(2026, 9, 3), 1.0),
        "Ember": (2, 2, date(2026, 9, 2), 0.5),
        "Lantern": (1, 1, date(2026, 9, 3), 0.25),
        "Smoke": (1, 2, date(2026, 9, 2), 0.25),
        "Salt": (1, 3, date(2026, 9, 1), 0.25),
        "From the album": (0, None, None, 0.0),
    }
    assert list(pool)[:2] == ["Tides", "Ember"]
    assert await setlists.pool(late) == tuple(pool.values())


async def test_the_rate_looks_at_the_last_twenty_setlists(setlists: Setlists, past: Past) -> None:
    for day in range(1, 26):
        past.played(date(2026, 9, day), ["Old"] if day <= 10 else ["New"])
    pool = {song.title: song for song in await setlists.pool(past.show(None))}
    assert (pool["Old"].rate, pool["New"].rate) == (0.25, 0.75)
    assert (pool["Old"].plays, pool["Old"].gap) == (10, 15)


async def test_a_line_changed_to_another_song_keeps_its_row(
    setlists: Setlists, show: int, database: Database
) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    (item,) = setlist.items()
    changed = replace(item, type=ItemType.MEDLEY, songs=(ItemSong("Tides"), ItemSong("Salt")))
    setlist = await setlists.edit(setlist.id, ChangeItems((changed,)), "Change")
    assert [line.id for line in setlist.items()] == [item.id]
    rows = await database.read(
        lambda s: list(s.execute(select(ItemSongRow.position, ItemSongRow.title)))
    )
    assert [tuple(row) for row in rows] == [(0, "Tides"), (1, "Salt")]


async def test_inserting_a_stored_line_again_is_refused(setlists: Setlists, show: int) -> None:
    setlist = await add(setlists, await setlists.begin(show, PREDICTED), "Ember")
    (item,) = setlist.items()
    again = InsertItems((editing.Placement(setlist.sets[0].id, 0, item),))
    with pytest.raises(Conflict, match="already"):
        await setlists.edit(setlist.id, again, "Again")
