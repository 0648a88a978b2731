"""What the editor's keys, menus and drops mean: each as a command on the setlist as it is.

An act looks at the newest setlist when its turn comes and returns a command with the name of its
undo step, or None where there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from setlist_desktop.domain import editing
from setlist_desktop.domain.editing import Command
from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, Setlist, SetPart
from setlist_desktop.domain.songs import PoolSong
from setlist_desktop.domain.words import counted, inside
from setlist_desktop.ui.panes.setlist.lines import name_of_line

Named = tuple[Command, str]
Act = Callable[[Setlist], Named | None]


ADD = mark("Add {what}")
PASTE = mark("Paste {what}")
MOVE = mark("Move {what}")
MOVE_UP = mark("Move up {what}")
MOVE_DOWN = mark("Move down {what}")
TO_TOP_OF_SET = mark("Move to top of set: {what}")
TO_TOP = mark("Move to top: {what}")
TO_END_OF_SET = mark("Move to end of set: {what}")
TO_END = mark("Move to end: {what}")
REMOVE = mark("Remove {what}")
PIN = mark("Pin {what}")
UNPIN = mark("Unpin {what}")
STRIKE = mark("Strike {what}")
BRING_BACK = mark("Bring back {what}")
SEGUE = mark("Segue after {what}")
NO_SEGUE = mark("No segue after {what}")


def step(name: str, items: Sequence[Item]) -> str:
    """Return the name of a step (one of those above): with the one title, or with how many."""
    return tr(name, what=name_of_line(items[0]) if len(items) == 1 else how_many(items))


def how_many(items: Sequence[Item]) -> str:
    """Return "3 songs", or "3 lines" where some are none."""
    if all(item.is_song for item in items):
        return counted(len(items), "song", "songs")
    return counted(len(items), "line", "lines")


def chosen(setlist: Setlist, ids: Iterable[int]) -> list[Item]:
    """Return those items of a setlist that are meant, in list order."""
    wanted = set(ids)
    return [item for item in setlist.items() if item.id in wanted]


def item_of_song(song: PoolSong) -> Item:
    """Return the line that a song of the pool makes."""
    return Item(songs=(ItemSong(song.title, song.id, song.cover_of),))


def insert_at(items: Sequence[Item], set_id: int, index: int, name: str = ADD) -> Act:
    """Put new items before the one at `index` of a set; where it is gone, at the very end."""

    def act(setlist: Setlist) -> Named | None:
        if not items or not setlist.sets:
            return None
        part = next((part for part in setlist.sets if part.id == set_id), None)
        at = index if part else len(setlist.sets[-1].items)
        target = part or setlist.sets[-1]
        return editing.insert_items(setlist, target.id, at, items), step(name, items)

    return act


def insert_after(
    items: Sequence[Item], where: Callable[[], tuple[str, int] | None], name: str = ADD
) -> Act:
    """Put new items below a line; without one, at the end of the last set.

    `where` gives the line's key, and is asked when the act's turn has come: an act before it may
    have put in what is the current line then.
    """

    def act(setlist: Setlist) -> Named | None:
        if not items or not setlist.sets:
            return None
        set_id, index = _place_after(setlist, where())
        return editing.insert_items(setlist, set_id, index, items), step(name, items)

    return act


def _place_after(setlist: Setlist, key: tuple[str, int] | None) -> tuple[int, int]:
    kind, wanted = key or ("", 0)
    for part in setlist.sets:
        if kind == "set" and part.id == wanted:
            return part.id, 0
        for index, item in enumerate(part.items):
            if kind == "item" and item.id == wanted:
                return part.id, index + 1
    last = setlist.sets[-1]
    return last.id, len(last.items)


def move_to(ids: Sequence[int], set_id: int, index: int, name: str = MOVE) -> Act:
    """Move items before the one at `index` of a set, in list order."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items or all(part.id != set_id for part in setlist.sets):
            return None
        moved = [item.id for item in items]
        command = editing.move_items(setlist, moved, set_id, index)
        return _unless_idle(setlist, command, step(name, items))

    return act


def move_to_end_of(ids: Sequence[int], set_id: int) -> Act:
    """Move items to the end of a set."""
    return move_to(ids, set_id, 1_000_000)


def move_up(ids: Sequence[int]) -> Act:
    """Move items one line up together; from the top of a set into the end of the one above."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items:
            return None
        part, index = editing.locate(setlist, items[0].id)
        at = setlist.sets.index(part)
        if index:
            return move_to(ids, part.id, index - 1, MOVE_UP)(setlist)
        if at:
            return move_to(ids, setlist.sets[at - 1].id, 1_000_000, MOVE_UP)(setlist)
        return move_to(ids, part.id, 0, MOVE_UP)(setlist)

    return act


def move_down(ids: Sequence[int]) -> Act:
    """Move items one line down together; from the end of a set to the top of the one below."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items:
            return None
        part, index = editing.locate(setlist, items[-1].id)
        at = setlist.sets.index(part)
        if index + 1 < len(part.items):
            return move_to(ids, part.id, index + 2, MOVE_DOWN)(setlist)
        if at + 1 < len(setlist.sets):
            return move_to(ids, setlist.sets[at + 1].id, 0, MOVE_DOWN)(setlist)
        return move_to(ids, part.id, index + 1, MOVE_DOWN)(setlist)

    return act


def move_to_top(ids: Sequence[int]) -> Act:
    """Move items to the top of their set; from there, to the top of the setlist."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items:
            return None
        part, _index = editing.locate(setlist, items[0].id)
        here = move_to(ids, part.id, 0, TO_TOP_OF_SET)(setlist)
        return here or move_to(ids, setlist.sets[0].id, 0, TO_TOP)(setlist)

    return act


def move_to_bottom(ids: Sequence[int]) -> Act:
    """Move items to the end of their set; from there, to the end of the setlist."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items:
            return None
        part, _index = editing.locate(setlist, items[-1].id)
        here = move_to(ids, part.id, len(part.items), TO_END_OF_SET)(setlist)
        end = setlist.sets[-1]
        return here or move_to(ids, end.id, len(end.items), TO_END)(setlist)

    return act


def _unless_idle(setlist: Setlist, command: Command, label: str) -> Named | None:
    after, _inverse = editing.apply(replace(setlist, locked=False), command)
    return None if after.sets == setlist.sets else (command, label)


def remove(ids: Sequence[int]) -> Act:
    """Take items out."""

    def act(setlist: Setlist) -> Named | None:
        items = chosen(setlist, ids)
        if not items:
            return None
        return editing.RemoveItems(tuple(item.id for item in items)), step(REMOVE, items)

    return act


def change(item: Item, label: str) -> Act:
    """Put a changed item in the place of the one of its id."""

    def act(setlist: Setlist) -> Named | None:
        before = chosen(setlist, [item.id])
        return (editing.ChangeItems((item,)), label) if before and before[0] != item else None

    return act


def pin(ids: Sequence[int], pinned: bool) -> Act:
    """Pin items, so that *Predict* leaves them where they are; or unpin them."""

    def changed(item: Item) -> Item:
        chance = None if item.struck else item.probability
        return replace(item, pinned=pinned, probability=chance)

    return _change_all(ids, PIN if pinned else UNPIN, changed)


def strike(ids: Sequence[int], struck: bool) -> Act:
    """Strike songs: they stay in the list at 0, as not expected; or bring them back."""

    def changed(item: Item) -> Item:
        if not (item.is_song and item.songs) or item.struck == struck:
            return item
        return replace(item, pinned=struck, probability=0.0 if struck else None)

    return _change_all(ids, STRIKE if struck else BRING_BACK, changed)


def segue(ids: Sequence[int], runs_on: bool) -> Act:
    """Say that items run into the next, or that they do not."""
    name = SEGUE if runs_on else NO_SEGUE
    return _change_all(ids, name, lambda item: replace(item, segue=runs_on))


def _change_all(ids: Sequence[int], name: str, changed: Callable[[Item], Item]) -> Act:
    def act(setlist: Setlist) -> Named | None:
        before = chosen(setlist, ids)
        pairs = ((item, changed(item)) for item in before)
        items = [after for item, after in pairs if after != item]
        if not items:
            return None
        return editing.ChangeItems(tuple(items)), step(name, items)

    return act


def join_medley(ids: Sequence[int]) -> Act:
    """Make one medley of several songs, in the place of the first."""

    def act(setlist: Setlist) -> Named | None:
        items = [item for item in chosen(setlist, ids) if item.is_song and item.songs]
        if len(items) < 2:
            return None
        songs = tuple(song for item in items for song in item.songs)
        # What the parts were likely to be says nothing of the medley.
        joined = replace(
            items[0], type=ItemType.MEDLEY, songs=songs, probability=None, segue=items[-1].segue
        )
        swaps: dict[int, tuple[Item, ...]] = {item.id: () for item in items}
        swaps[joined.id] = (joined,)
        return _swapped(setlist, swaps), _medley_step(len(items))

    return act


def _medley_step(songs: int) -> str:
    return plural(songs, "Make medley of {n} song", "Make medley of {n} songs")


def split_medley(ids: Sequence[int]) -> Act:
    """Make a line of its own of each song of medleys; the first keeps note, pin and place."""

    def act(setlist: Setlist) -> Named | None:
        swaps: dict[int, tuple[Item, ...]] = {}
        for item in chosen(setlist, ids):
            if len(item.songs) < 2:
                continue
            first, *others = item.songs
            kept = replace(
                item,
                type=ItemType.SONG,
                songs=(first,),
                probability=None,
                segue=False,
                duration_s=None,
            )
            rest = [Item(songs=(song,)) for song in others]
            rest[-1] = replace(rest[-1], segue=item.segue)
            swaps[item.id] = (kept, *rest)
        return (_swapped(setlist, swaps), tr("Split medley")) if swaps else None

    return act


def _swapped(setlist: Setlist, swaps: dict[int, tuple[Item, ...]]) -> Command:
    sets = tuple(
        replace(
            part,
            items=tuple(new for item in part.items for new in swaps.get(item.id, (item,))),
        )
        for part in setlist.sets
    )
    return editing.ReplaceSets(sets, setlist.basis)


def add_encore(setlist: Setlist) -> Named | None:
    """Put an empty encore at the end."""
    number = max((part.encore for part in setlist.sets), default=0) + 1
    part = SetPart(encore=number)
    return editing.AddSet(len(setlist.sets), part), tr("Add {set}", set=inside(part.heading))


def add_set(setlist: Setlist) -> Named | None:
    """Put an empty set behind the last that is no encore."""
    main = [part for part in setlist.sets if not part.encore]
    part = SetPart(name=tr("Set {n}", n=count(len(main) + 1)))
    return editing.AddSet(len(main), part), tr("Add set")


def remove_set(set_id: int) -> Act:
    """Take a set out with what is in it; the last one stays."""

    def act(setlist: Setlist) -> Named | None:
        if len(setlist.sets) < 2:
            return None
        part = editing.find_set(setlist, set_id)
        return editing.RemoveSet(set_id), tr("Remove {set}", set=part.heading)

    return act


def rename_set(set_id: int, name: str, encore: int) -> Act:
    """Give a set a name, and say whether it is an encore."""

    def act(setlist: Setlist) -> Named | None:
        part = editing.find_set(setlist, set_id)
        if (part.name, part.encore) == (name, encore):
            return None
        return editing.RenameSet(set_id, name, encore), tr("Rename {set}", set=part.heading)

    return act


def move_set(set_id: int, step: int) -> Act:
    """Move a set up (-1) or down (+1) among the sets."""

    def act(setlist: Setlist) -> Named | None:
        part = editing.find_set(setlist, set_id)
        index = setlist.sets.index(part) + step
        if not 0 <= index < len(setlist.sets):
            return None
        return editing.MoveSet(set_id, index), tr("Move {set}", set=part.heading)

    return act


def clear(setlist: Setlist) -> Named | None:
    """Take everything out but an empty main set."""
    if not any(True for _item in setlist.items()) and len(setlist.sets) == 1:
        return None
    return editing.ReplaceSets((SetPart(),)), tr("Clear setlist")


def items_of_text(text: str) -> tuple[Item, ...]:
    """Return the lines that a text states, of all its sets one after the other.

    Raises InvalidInput naming the line that cannot be read.
    """
    from setlist_desktop.domain.setlist_text import parse_setlist_text, sets_of_records

    return tuple(item for part in sets_of_records(parse_setlist_text(text)) for item in part.items)
