"""What the editor's acts would work on: the selected lines, and the set they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from setlist_desktop.domain.setlists import Item, Setlist, SetPart
    from setlist_desktop.ui.panes.setlist.view import SetlistView


class Chosen(Struct, frozen=True):
    """The setlist that is shown (None: no list is), its selected items, and the current set."""

    setlist: Setlist | None
    items: tuple[Item, ...] = ()
    part: SetPart | None = None

    @property
    def ids(self) -> list[int]:
        """The ids of the selected items, in list order."""
        return [item.id for item in self.items]


def chosen_of(setlist: Setlist | None, view: SetlistView) -> Chosen:
    """Return what is chosen in a list; without a current line the first set is the current one."""
    if setlist is None or not setlist.sets:
        return Chosen(setlist)
    key = view.current_key()
    part = setlist.sets[0]
    for other in setlist.sets:
        if key in [("set", other.id), *(("item", item.id) for item in other.items)]:
            part = other
    return Chosen(setlist, tuple(view.chosen_items()), part)
