"""What setlists begin from, and several setlists of one show."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain import editing
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetlistKind
from setlist_desktop.domain.templates import Template
from setlist_desktop.services.setlists import Setlists
from tests.support.past import Past

PREDICTED = SetlistKind.PREDICTED


def titles(setlist: Setlist) -> list[list[str]]:
    return [[item.title for item in part.items] for part in setlist.sets]


async def begun(setlists: Setlists, show: int) -> Setlist:
    return await setlists.begin(show, PREDICTED)


async def test_templates_are_one_undoable_step(setlists: Setlists, past: Past) -> None:
    old = past.played(date(2026, 5, 1), ["Marrow", "Lantern"], ["Undertow"])
    past.played(date(2026, 6, 1), ["Lantern", "Undertow"], ["Saltwater"], tape=["Intro"])
    past.played(date(2027, 6, 1), ["Later"])
    show = past.show(date(2026, 7, 1))
    setlist = await begun(setlists, show)
    last = await setlists.start_from(setlist.id, Template.LAST_SHOW)
    assert titles(last) == [["Intro", "Lantern", "Undertow"], ["Saltwater"]]
    assert (await setlists.undo_state(setlist.id)).undo == "Start from last show"
    copied = await setlists.start_from(setlist.id, Template.SHOW, old)
    assert titles(copied) == [["Marrow", "Lantern"], ["Undertow"]]
    assert [part.encore for part in copied.sets] == [0, 1]
    empty = await setlists.start_from(setlist.id, Template.EMPTY)
    assert titles(empty) == [[]]
    assert titles(await setlists.undo(setlist.id)) == titles(copied)
    assert titles(await setlists.undo(setlist.id)) == titles(last)
    assert len((await setlists.of_show(old, SetlistKind.PLAYED)).sets) == 2  # type: ignore[union-attr]


async def test_the_average_has_the_usual_songs_at_their_usual_places(
    setlists: Setlists, past: Past
) -> None:
    for day in range(1, 8):
        changing = f"Song {day}"
        past.played(date(2026, 5, day), ["Lantern", changing, "Undertow"], ["Saltwater"])
    past.played(date(2026, 5, 20), ["Undertow", "Lantern", "Song 1"], ["Saltwater"])
    setlist = await begun(setlists, past.show(date(2026, 6, 1)))
    average = await setlists.start_from(setlist.id, Template.AVERAGE)
    assert titles(average) == [["Lantern", "Song 1", "Undertow"], ["Saltwater"]]
    assert all(item.songs[0].song_id and item.probability is None for item in average.items())


async def test_nothing_to_begin_from_is_told(setlists: Setlists, past: Past) -> None:
    show = past.show(date(2026, 6, 1))
    setlist = await begun(setlists, show)
    with pytest.raises(InvalidInput, match="nothing to begin from"):
        await setlists.start_from(setlist.id, Template.LAST_SHOW)
    with pytest.raises(InvalidInput, match="no setlist to copy"):
        await setlists.start_from(setlist.id, Template.SHOW, show)


async def test_duplicates_stand_beside_and_are_edited_alone(setlists: Setlists, past: Past) -> None:
    show = past.show(date(2026, 6, 1))
    first = await begun(setlists, show)
    lines = [Item(songs=(ItemSong(title),)) for title in ("Lantern", "Undertow")]
    command = editing.append_items(first, first.sets[0].id, lines)
    first = await setlists.edit(first.id, command, "Add")
    copy = await setlists.duplicate(first.id, "Rain version")
    assert (copy.name, titles(copy)) == ("Rain version", titles(first))
    ids = {item.id for item in first.items()} & {item.id for item in copy.items()}
    assert ids == set()
    gone = editing.RemoveItems((next(copy.items()).id,))
    await setlists.edit(copy.id, gone, "Remove")
    both = await setlists.all_of_show(show, PREDICTED)
    assert [titles(one) for one in both] == [[["Lantern", "Undertow"]], [["Undertow"]]]
    assert (await setlists.of_show(show, PREDICTED)).id == first.id  # type: ignore[union-attr]
    assert (await setlists.rename(copy.id, " Sun ")).name == "Sun"
    assert (await setlists.get(copy.id)).name == "Sun"
