"""Earlier versions of a setlist: as sets again, and beside what stands there now."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetPart
from setlist_desktop.domain.titles import title_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.setlists import SetlistVersion, VersionLine

_SONGS = {ItemType.SONG, ItemType.MEDLEY, ItemType.TAPE}


def sets_of_version(version: SetlistVersion) -> tuple[SetPart, ...]:
    """Return the sets of an earlier version, not stored yet (every id 0)."""
    return tuple(
        SetPart(name=name, encore=encore, items=tuple(_item(line) for line in lines))
        for (name, encore, _), lines in groupby(version.lines, key=_part)
    )


def side_by_side(then: Sequence[str], now: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return titles of then and of now, those that are the same on one line; "" where none is."""
    before, after = ([title_key(title) or title for title in titles] for titles in (then, now))
    lines: list[tuple[str, str]] = []
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            lines += zip(then[a:b], now[c:d], strict=True)
        else:
            lines += [(title, "") for title in then[a:b]] + [("", title) for title in now[c:d]]
    return tuple(lines)


def _part(line: VersionLine) -> tuple[str, int, str]:
    """Return name and encore of a line's set; versions of before tell the heading alone."""
    if line.set_name is not None:
        return line.set_name, line.encore, line.part
    number = line.part.removeprefix("Encore ")
    if line.part != number and number.isdecimal():
        return "", int(number), line.part
    return ("" if line.part == "Main set" else line.part), 0, line.part


def _item(line: VersionLine) -> Item:
    kind = ItemType(line.type)
    if kind not in _SONGS or not line.title:
        return Item(type=kind, label=line.title, note=line.note, segue=line.segue)
    titles = line.title.split(" / ") if kind is ItemType.MEDLEY else [line.title]
    covers = line.cover_of.split(", ") if len(titles) > 1 else [line.cover_of]
    covers = covers if len(covers) == len(titles) else []
    return Item(
        type=kind,
        songs=tuple(
            ItemSong(title, cover_of=cover)
            for title, cover in zip_longest(titles, covers, fillvalue="")
        ),
        note=line.note,
        guests=line.guests,
        segue=line.segue,
    )
