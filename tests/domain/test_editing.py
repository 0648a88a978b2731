"""The acts of the editor against a plain model: no line is lost or doubled, each act undoes."""

from __future__ import annotations

import random
from itertools import count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from setlist_desktop.domain import editing
from setlist_desktop.domain.editing import (
    AddSet,
    ChangeItems,
    Command,
    InsertItems,
    MoveSet,
    Place,
    PlaceItems,
    Placement,
    RemoveItems,
    RemoveSet,
    RenameSet,
    ReplaceSets,
    SetLocked,
)
from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.setlists import (
    Basis,
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)


def line(title: str, item_id: int = 0) -> Item:
    return Item(item_id, songs=(ItemSong(title, song_id=1),))


def setlist_of(*sets: list[int]) -> Setlist:
    """Return a setlist with sets 1, 2, … of items with these ids."""
    parts = tuple(
        SetPart(index, encore=index - 1, items=tuple(line(f"Song {n}", n) for n in ids))
        for index, ids in enumerate(sets, start=1)
    )
    return Setlist(7, 70, SetlistKind.PREDICTED, parts)


def ids_of(setlist: Setlist) -> list[list[int]]:
    return [[item.id for item in part.items] for part in setlist.sets]


class Editor(RuleBasedStateMachine):
    """Acts on a setlist and, beside it, on lists of ids."""

    def __init__(self) -> None:
        super().__init__()
        self.setlist = setlist_of([1, 2, 3], [4])
        self.model = {1: [1, 2, 3], 2: [4]}
        self.order = [1, 2]
        self.ids = count(5)
        self.done: list[tuple[Setlist, Command, Command, Setlist]] = []

    def act(self, command: Command) -> None:
        command = editing.with_ids(command, lambda: next(self.ids), lambda: next(self.ids))
        before = self.setlist
        self.setlist, inverse = editing.apply(before, command)
        self.done.append((before, command, inverse, self.setlist))

    def lines(self) -> list[int]:
        return [item_id for ids in self.model.values() for item_id in ids]

    def pick(self, data: st.DataObject) -> tuple[int, int]:
        set_id = data.draw(st.sampled_from(self.order))
        return set_id, data.draw(st.integers(0, len(self.model[set_id])))

    @rule(data=st.data(), number=st.integers(1, 3))
    def insert(self, data: st.DataObject, number: int) -> None:
        set_id, index = self.pick(data)
        items = [line("New") for _ in range(number)]
        self.act(editing.insert_items(self.setlist, set_id, index, items))
        command = self.done[-1][1]
        assert isinstance(command, InsertItems)
        self.model[set_id][index:index] = [place.item.id for place in command.placements]

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        ids = data.draw(st.sets(st.sampled_from([0, *self.lines()])).map(sorted))
        ids = [item_id for item_id in ids if item_id]
        self.act(RemoveItems(tuple(ids)))
        for set_id in self.model:
            self.model[set_id] = [other for other in self.model[set_id] if other not in ids]

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        ids = data.draw(st.sets(st.sampled_from([0, *self.lines()])))
        set_id, index = self.pick(data)
        self.act(editing.move_items(self.setlist, ids, set_id, index))
        moved = [n for at in self.order for n in self.model[at] if n in ids]
        head = [n for n in self.model[set_id][:index] if n not in ids]
        tail = [n for n in self.model[set_id][index:] if n not in ids]
        for at in self.model:
            self.model[at] = [n for n in self.model[at] if n not in ids]
        self.model[set_id] = head + moved + tail

    @precondition(lambda self: any(self.model.values()))
    @rule(data=st.data(), note=st.text(max_size=3), pinned=st.booleans())
    def change(self, data: st.DataObject, note: str, pinned: bool) -> None:
        item_id = data.draw(st.sampled_from(self.lines()))
        part, index = editing.locate(self.setlist, item_id)
        self.act(ChangeItems((replace(part.items[index], note=note, pinned=pinned),)))

    @rule(data=st.data(), number=st.integers(0, 2))
    def add_set(self, data: st.DataObject, number: int) -> None:
        index = data.draw(st.integers(0, len(self.order)))
        self.act(AddSet(index, SetPart(encore=1, items=(line("New"),) * number)))
        command = self.done[-1][1]
        assert isinstance(command, AddSet)
        self.order.insert(index, command.part.id)
        self.model[command.part.id] = [item.id for item in command.part.items]

    @precondition(lambda self: len(self.order) > 1)
    @rule(data=st.data())
    def remove_set(self, data: st.DataObject) -> None:
        set_id = data.draw(st.sampled_from(self.order))
        self.act(RemoveSet(set_id))
        self.order.remove(set_id)
        del self.model[set_id]

    @rule(data=st.data())
    def move_set(self, data: st.DataObject) -> None:
        set_id = data.draw(st.sampled_from(self.order))
        index = data.draw(st.integers(0, len(self.order) - 1))
        self.act(MoveSet(set_id, index))
        self.order.remove(set_id)
        self.order.insert(index, set_id)

    @rule(data=st.data(), name=st.text(max_size=3), encore=st.integers(0, 2))
    def rename_set(self, data: st.DataObject, name: str, encore: int) -> None:
        self.act(RenameSet(data.draw(st.sampled_from(self.order)), name, encore))

    @rule(number=st.integers(0, 3))
    def replace_sets(self, number: int) -> None:
        kept = self.setlist.sets[0]
        self.act(
            ReplaceSets((kept, SetPart(items=(line("New"),) * number)), Basis("rule", 3, None))
        )
        command = self.done[-1][1]
        assert isinstance(command, ReplaceSets)
        self.order = [part.id for part in command.sets]
        self.model = {part.id: [item.id for item in part.items] for part in command.sets}

    @invariant()
    def shows_what_the_model_holds(self) -> None:
        assert [part.id for part in self.setlist.sets] == self.order
        assert ids_of(self.setlist) == [self.model[set_id] for set_id in self.order]

    @invariant()
    def every_act_undoes_and_redoes(self) -> None:
        for before, command, inverse, after in self.done[-1:]:
            restored, again = editing.apply(after, inverse)
            assert restored == before
            assert editing.apply(restored, again)[0] == after
            assert editing.apply(restored, command)[0] == after

    def teardown(self) -> None:
        for before, _command, inverse, _after in reversed(self.done):
            self.setlist, _ = editing.apply(self.setlist, inverse)
            assert self.setlist == before


Editor.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestEditor = Editor.TestCase


def test_a_thousand_random_acts_lose_and_double_nothing() -> None:
    dice = random.Random(1)
    setlist = setlist_of(list(range(1, 19)), [19, 20])
    first, here, ids = setlist, set(range(1, 21)), count(21)
    steps: list[Command] = []
    for _ in range(1000):
        act = dice.choice(["move", "move", "add", "remove"])
        part = dice.choice(setlist.sets)
        index = dice.randint(0, len(part.items))
        some = set(dice.sample(sorted(here), min(len(here), dice.randint(1, 3))))
        command: Command = editing.insert_items(setlist, part.id, index, [line("New")])
        if act == "move":
            command = editing.move_items(setlist, some, part.id, index)
        elif act == "remove" and len(here) > 5:
            command = RemoveItems(tuple(some))
            here -= some
        command = editing.with_ids(command, lambda: 0, lambda: next(ids))
        if isinstance(command, InsertItems):
            here |= {place.item.id for place in command.placements}
        setlist, inverse = editing.apply(setlist, command)
        steps.append(inverse)
        found = [item.id for item in setlist.items()]
        assert len(found) == len(here)
        assert set(found) == here
    for inverse in reversed(steps):
        setlist, _ = editing.apply(setlist, inverse)
    assert setlist == first


def test_a_move_counts_the_drop_position_with_the_moved_lines_in_place() -> None:
    setlist = setlist_of([1, 2, 3, 4], [5])
    after, _ = editing.apply(setlist, editing.move_items(setlist, [3, 1], 1, 4))
    assert ids_of(after) == [[2, 4, 1, 3], [5]]
    after, _ = editing.apply(setlist, editing.move_items(setlist, [5, 2], 2, 0))
    assert ids_of(after) == [[1, 3, 4], [2, 5]]


@pytest.mark.parametrize(
    "command",
    [
        RemoveItems((99,)),
        RemoveSet(99),
        PlaceItems((Place(99, 0, 1),)),
        PlaceItems((Place(1, 0, 1), Place(2, 0, 1))),
        InsertItems((Placement(1, 0, line("Again", 2)),)),
        InsertItems((Placement(99, 0, line("Nowhere", 9)),)),
        AddSet(0, SetPart(1)),
        AddSet(0, SetPart(9, items=(line("Again", 2),))),
        ChangeItems((line("Gone", 99),)),
        ReplaceSets((SetPart(1), SetPart(1))),
        RenameSet(99, "", 0),
    ],
)
def test_an_act_that_no_longer_fits_is_a_conflict(command: Command) -> None:
    with pytest.raises(Conflict):
        editing.apply(setlist_of([1, 2, 3], [4]), command)


def test_a_line_named_twice_is_removed_once() -> None:
    setlist = setlist_of([1, 2, 3])
    after, inverse = editing.apply(setlist, RemoveItems((2, 2)))
    assert ids_of(after) == [[1, 3]]
    assert editing.apply(after, inverse)[0] == setlist


def test_a_locked_setlist_takes_no_act_but_unlocking() -> None:
    locked, unlock = editing.apply(setlist_of([1, 2]), SetLocked(locked=True))
    with pytest.raises(Conflict, match="locked"):
        editing.apply(locked, RemoveItems((1,)))
    assert editing.apply(locked, unlock)[0] == setlist_of([1, 2])


def test_every_item_that_a_command_brings_can_be_changed() -> None:
    def to_tape(item: Item) -> Item:
        return replace(item, type=ItemType.TAPE)

    part = SetPart(items=(line("One"), line("Two")))
    for command in (
        InsertItems((Placement(1, 0, line("One")), Placement(1, 1, line("Two")))),
        ChangeItems((line("One", 1), line("Two", 2))),
        AddSet(0, part),
        ReplaceSets((part,)),
    ):
        seen: list[Item] = []
        changed = editing.with_items(command, to_tape)
        editing.with_items(changed, lambda item, seen=seen: seen.append(item) or item)
        assert [item.type for item in seen] == [ItemType.TAPE, ItemType.TAPE]
    assert editing.with_items(RemoveItems((1,)), to_tape) == RemoveItems((1,))
