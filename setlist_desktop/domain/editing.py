"""The acts of the setlist editor: pure commands, each with an exact inverse.

`apply(setlist, command)` returns the new setlist and the command that undoes it. New items and
sets bear id 0 until `with_ids` has given them stored ids, so that redo restores the same rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import singledispatch

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import Basis, Item, Setlist, SetPart


class Placement(Struct, frozen=True):
    """A place in a setlist: the index (from 0) that the item has in the set afterwards."""

    set_id: int
    index: int
    item: Item


class Place(Struct, frozen=True):
    """As `Placement`, for an item that is in the setlist already."""

    set_id: int
    index: int
    item_id: int


class InsertItems(Struct, frozen=True):
    """Put new items at their places; indices count the finished set, in ascending order."""

    placements: tuple[Placement, ...]


class RemoveItems(Struct, frozen=True):
    """Take items out."""

    item_ids: tuple[int, ...]


class PlaceItems(Struct, frozen=True):
    """Move items: all are lifted out first, then set down by ascending finished index."""

    places: tuple[Place, ...]


class ChangeItems(Struct, frozen=True):
    """Replace items by changed ones of the same ids (type, songs, note, pin, segue, length…)."""

    items: tuple[Item, ...]


class AddSet(Struct, frozen=True):
    """Put a set, with what is in it, at `index` among the sets."""

    index: int
    part: SetPart


class RemoveSet(Struct, frozen=True):
    """Take a set out with all that is in it."""

    set_id: int


class MoveSet(Struct, frozen=True):
    """Move a set to `index` among the sets."""

    set_id: int
    index: int


class RenameSet(Struct, frozen=True):
    """Give a set a name and say whether it is an encore (0: main set)."""

    set_id: int
    name: str
    encore: int


class ReplaceSets(Struct, frozen=True):
    """Replace everything: predict, paste over, start from a template."""

    sets: tuple[SetPart, ...]
    basis: Basis | None = None


class SetLocked(Struct, frozen=True):
    """Lock the setlist against editing, or unlock it."""

    locked: bool


class SetName(Struct, frozen=True):
    """Give the setlist a name; "" for none."""

    name: str


class SetTarget(Struct, frozen=True):
    """Say how long the setlist is meant to be, in seconds; None for no wish."""

    target_s: int | None


Command = (
    InsertItems
    | RemoveItems
    | PlaceItems
    | ChangeItems
    | AddSet
    | RemoveSet
    | MoveSet
    | RenameSet
    | ReplaceSets
    | SetLocked
    | SetName
    | SetTarget
)


def apply(setlist: Setlist, command: Command) -> tuple[Setlist, Command]:
    """Return the setlist after the command, and the command's inverse.

    Raises Conflict where the setlist is locked, or no longer holds what the command names.
    """
    if setlist.locked and not isinstance(command, SetLocked):
        raise Conflict(tr("This setlist is locked."), hint=tr("Unlock it to edit."))
    after, inverse = _apply(command, setlist)
    _check_single(after)
    return after, inverse


def append_items(setlist: Setlist, set_id: int, items: Sequence[Item]) -> InsertItems:
    """Return the command that puts new items at the end of a set."""
    return insert_items(setlist, set_id, len(find_set(setlist, set_id).items), items)


def insert_items(setlist: Setlist, set_id: int, index: int, items: Sequence[Item]) -> InsertItems:
    """Return the command that puts new items before the item now at `index` of a set."""
    count = len(find_set(setlist, set_id).items)
    start = min(max(index, 0), count)
    return InsertItems(
        tuple(Placement(set_id, start + offset, item) for offset, item in enumerate(items))
    )


def move_items(setlist: Setlist, item_ids: Iterable[int], set_id: int, index: int) -> PlaceItems:
    """Return the command that moves items, in list order, before the item now at `index`.

    `index` counts the set as it is now, moved items included (as a drop position does).
    """
    wanted = set(item_ids)
    ordered = [item.id for item in setlist.items() if item.id in wanted]
    before = find_set(setlist, set_id).items[:index]
    start = sum(item.id not in wanted for item in before)
    return PlaceItems(
        tuple(Place(set_id, start + offset, item_id) for offset, item_id in enumerate(ordered))
    )


def find_set(setlist: Setlist, set_id: int) -> SetPart:
    """Return a set by id. Raises Conflict where it is gone."""
    for part in setlist.sets:
        if part.id == set_id:
            return part
    raise Conflict(tr("The set is no longer there."))


def locate(setlist: Setlist, item_id: int) -> tuple[SetPart, int]:
    """Return the set and the index of an item. Raises Conflict where it is gone."""
    for part in setlist.sets:
        for index, item in enumerate(part.items):
            if item.id == item_id:
                return part, index
    raise Conflict(tr("The line is no longer there."))


def with_items(command: Command, change: Callable[[Item], Item]) -> Command:
    """Return the command with `change` applied to every item that it brings along."""

    def part_with_items(part: SetPart) -> SetPart:
        return replace(part, items=tuple(map(change, part.items)))

    match command:
        case InsertItems(placements):
            return InsertItems(
                tuple(replace(place, item=change(place.item)) for place in placements)
            )
        case ChangeItems(items):
            return ChangeItems(tuple(map(change, items)))
        case AddSet():
            return replace(command, part=part_with_items(command.part))
        case ReplaceSets():
            return replace(command, sets=tuple(map(part_with_items, command.sets)))
        case _:
            return command


def with_ids(
    command: Command, next_set_id: Callable[[], int], next_item_id: Callable[[], int]
) -> Command:
    """Return the command with stored ids in place of every id 0."""

    def part_with_id(part: SetPart) -> SetPart:
        return part if part.id else replace(part, id=next_set_id())

    command = with_items(
        command, lambda item: item if item.id else replace(item, id=next_item_id())
    )
    match command:
        case AddSet():
            return replace(command, part=part_with_id(command.part))
        case ReplaceSets():
            return replace(command, sets=tuple(map(part_with_id, command.sets)))
        case _:
            return command


def _check_single(setlist: Setlist) -> None:
    """Refuse a setlist in which a line or a set would be twice (an act done a second time)."""
    for ids in ([part.id for part in setlist.sets], [item.id for item in setlist.items()]):
        stored = [row_id for row_id in ids if row_id]
        if len(set(stored)) != len(stored):
            raise Conflict(tr("The line is in the setlist already."))


def _with_items(setlist: Setlist, items_of: dict[int, list[Item]]) -> Setlist:
    sets = tuple(replace(part, items=tuple(items_of[part.id])) for part in setlist.sets)
    return replace(setlist, sets=sets)


def _items_by_set(setlist: Setlist) -> dict[int, list[Item]]:
    return {part.id: list(part.items) for part in setlist.sets}


def _put(items_of: dict[int, list[Item]], placements: Iterable[Placement]) -> None:
    for place in sorted(placements, key=lambda place: place.index):
        if place.set_id not in items_of:
            raise Conflict(tr("The set is no longer there."))
        items_of[place.set_id].insert(place.index, place.item)


def _lift(
    setlist: Setlist, item_ids: Iterable[int]
) -> tuple[dict[int, list[Item]], list[Placement]]:
    lifted = []
    for item_id in dict.fromkeys(item_ids):
        part, index = locate(setlist, item_id)
        lifted.append(Placement(part.id, index, part.items[index]))
    gone = {place.item.id for place in lifted}
    items_of = {
        part.id: [item for item in part.items if item.id not in gone] for part in setlist.sets
    }
    return items_of, lifted


@singledispatch
def _apply(command: Command, setlist: Setlist) -> tuple[Setlist, Command]:
    raise TypeError(f"no command: {command!r} on setlist {setlist.id}")


@_apply.register
def _(command: InsertItems, setlist: Setlist) -> tuple[Setlist, Command]:
    items_of = _items_by_set(setlist)
    _put(items_of, command.placements)
    ids = tuple(place.item.id for place in command.placements)
    return _with_items(setlist, items_of), RemoveItems(ids)


@_apply.register
def _(command: RemoveItems, setlist: Setlist) -> tuple[Setlist, Command]:
    items_of, lifted = _lift(setlist, command.item_ids)
    return _with_items(setlist, items_of), InsertItems(tuple(lifted))


@_apply.register
def _(command: PlaceItems, setlist: Setlist) -> tuple[Setlist, Command]:
    items_of, lifted = _lift(setlist, (place.item_id for place in command.places))
    by_id = {place.item.id: place.item for place in lifted}
    _put(
        items_of,
        (Placement(place.set_id, place.index, by_id[place.item_id]) for place in command.places),
    )
    back = tuple(Place(place.set_id, place.index, place.item.id) for place in lifted)
    return _with_items(setlist, items_of), PlaceItems(back)


@_apply.register
def _(command: ChangeItems, setlist: Setlist) -> tuple[Setlist, Command]:
    changed = {item.id: item for item in command.items}
    before = tuple(item for item in setlist.items() if item.id in changed)
    if len(before) != len(changed):
        raise Conflict(tr("The line is no longer there."))
    items_of = {
        part.id: [changed.get(item.id, item) for item in part.items] for part in setlist.sets
    }
    return _with_items(setlist, items_of), ChangeItems(before)


@_apply.register
def _(command: AddSet, setlist: Setlist) -> tuple[Setlist, Command]:
    sets = list(setlist.sets)
    sets.insert(command.index, command.part)
    return replace(setlist, sets=tuple(sets)), RemoveSet(command.part.id)


@_apply.register
def _(command: RemoveSet, setlist: Setlist) -> tuple[Setlist, Command]:
    part = find_set(setlist, command.set_id)
    sets = tuple(other for other in setlist.sets if other.id != part.id)
    return replace(setlist, sets=sets), AddSet(setlist.sets.index(part), part)


@_apply.register
def _(command: MoveSet, setlist: Setlist) -> tuple[Setlist, Command]:
    part = find_set(setlist, command.set_id)
    before = setlist.sets.index(part)
    sets = [other for other in setlist.sets if other.id != part.id]
    sets.insert(command.index, part)
    return replace(setlist, sets=tuple(sets)), MoveSet(part.id, before)


@_apply.register
def _(command: RenameSet, setlist: Setlist) -> tuple[Setlist, Command]:
    before = find_set(setlist, command.set_id)
    sets = tuple(
        replace(part, name=command.name, encore=command.encore) if part is before else part
        for part in setlist.sets
    )
    return replace(setlist, sets=sets), RenameSet(before.id, before.name, before.encore)


@_apply.register
def _(command: ReplaceSets, setlist: Setlist) -> tuple[Setlist, Command]:
    after = replace(setlist, sets=command.sets, basis=command.basis)
    return after, ReplaceSets(setlist.sets, setlist.basis)


@_apply.register
def _(command: SetLocked, setlist: Setlist) -> tuple[Setlist, Command]:
    return replace(setlist, locked=command.locked), SetLocked(setlist.locked)


@_apply.register
def _(command: SetName, setlist: Setlist) -> tuple[Setlist, Command]:
    return replace(setlist, name=command.name.strip()), SetName(setlist.name)


@_apply.register
def _(command: SetTarget, setlist: Setlist) -> tuple[Setlist, Command]:
    return replace(setlist, target_s=command.target_s), SetTarget(setlist.target_s)
