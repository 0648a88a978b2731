"""Acts of the editor as JSON and back."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain import editing
from setlist_desktop.domain.setlists import Basis, Item, ItemSong, ItemType, SetPart
from setlist_desktop.storage.undo import decode, encode

ITEM = Item(
    id=3,
    type=ItemType.MEDLEY,
    songs=(ItemSong("東京", 5, "Others"), ItemSong("¥$", 6)),
    label="label",
    note='a "note"\n',
    guests="A Guest",
    segue=True,
    duration_s=301,
    pinned=True,
    probability=1 / 3,
)
PART = SetPart(2, "Late", 1, (ITEM, Item(4)))


@pytest.mark.parametrize(
    "command",
    [
        editing.InsertItems((editing.Placement(1, 0, ITEM),)),
        editing.RemoveItems((3, 4)),
        editing.PlaceItems((editing.Place(1, 2, 3),)),
        editing.ChangeItems((ITEM,)),
        editing.AddSet(1, PART),
        editing.RemoveSet(2),
        editing.MoveSet(2, 0),
        editing.RenameSet(2, "Name", 1),
        editing.ReplaceSets((PART,), Basis("a rule", 20, date(2026, 1, 2))),
        editing.ReplaceSets((), None),
        editing.SetLocked(locked=True),
    ],
    ids=lambda command: type(command).__name__,
)
def test_every_act_comes_back_the_same(command: editing.Command) -> None:
    assert decode(encode(command)) == command
