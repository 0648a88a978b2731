"""Exact differences between two lists of rows, so that views keep selection and scroll.

`row_steps(old, new)` tells how to turn one sequence of keys into another by removing, moving and
inserting; `update_rows` does it to a model, with Qt's signals around each step.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QModelIndex

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractListModel

K = TypeVar("K", bound=Hashable)


class Remove(Struct, frozen=True):
    """Take `count` rows out from `first` on."""

    first: int
    count: int


class Move(Struct, frozen=True):
    """Lift the row `source` and set it down so that it is row `target` afterwards."""

    source: int
    target: int


class Insert(Struct, frozen=True):
    """Put `count` rows in, the first of which is row `first` afterwards."""

    first: int
    count: int


Step = Remove | Move | Insert


class KeyedRow(Protocol):
    """A row that is known by a key, unique in its list."""

    @property
    def key(self) -> Hashable:
        """What the row is known by."""


R = TypeVar("R", bound=KeyedRow)


def row_steps(old: Sequence[K], new: Sequence[K]) -> Iterator[Step]:
    """Yield steps that turn `old` into `new`, each counted in the list as it is by then.

    Keys must be unique. The rows of a longest common order are never moved.
    """
    if tuple(old) == tuple(new):
        return
    wanted = {key: index for index, key in enumerate(new)}
    kept = [key for key in old if key in wanted]
    staying = set(kept)
    yield from _removals(old, wanted)
    yield from _moves(kept, [key for key in new if key in staying], wanted)
    yield from _insertions(new, staying)


def _removals(old: Sequence[K], wanted: dict[K, int]) -> Iterator[Step]:
    end = len(old)
    while end:
        if old[end - 1] in wanted:
            end -= 1
            continue
        first = end - 1
        while first and old[first - 1] not in wanted:
            first -= 1
        yield Remove(first, end - first)
        end = first


def _moves(current: list[K], target: list[K], wanted: dict[K, int]) -> Iterator[Step]:
    if current == target:
        return
    settled = _longest_rising(current, wanted)
    for index, key in enumerate(target):
        if key in settled:
            continue
        source = current.index(key)
        before = target[index - 1] if index else None
        current.pop(source)
        place = current.index(before) + 1 if before is not None else 0
        current.insert(place, key)
        settled.add(key)
        if place != source:
            yield Move(source, place)


def _longest_rising(keys: Sequence[K], rank: dict[K, int]) -> set[K]:
    tails: list[int] = []
    ends: list[int] = []
    links: list[int | None] = []
    for position, key in enumerate(keys):
        length = bisect_left(tails, rank[key])
        links.append(ends[length - 1] if length else None)
        tails[length : length + 1] = [rank[key]]
        ends[length : length + 1] = [position]
    chain: set[K] = set()
    at = ends[-1] if ends else None
    while at is not None:
        chain.add(keys[at])
        at = links[at]
    return chain


def _insertions(new: Sequence[K], kept: set[K]) -> Iterator[Step]:
    index = 0
    while index < len(new):
        if new[index] in kept:
            index += 1
            continue
        first = index
        while index < len(new) and new[index] not in kept:
            index += 1
        yield Insert(first, index - first)


def update_rows(model: QAbstractListModel, rows: list[R], new: Sequence[R]) -> None:
    """Turn `rows`, the list behind a list model, into `new` with exact signals."""
    root = QModelIndex()
    for step in row_steps([row.key for row in rows], [row.key for row in new]):
        match step:
            case Remove(first, count):
                model.beginRemoveRows(root, first, first + count - 1)
                del rows[first : first + count]
                model.endRemoveRows()
            case Move(source, target):
                below = target + 1 if target > source else target
                model.beginMoveRows(root, source, source, root, below)
                rows.insert(target, rows.pop(source))
                model.endMoveRows()
            case Insert(first, count):
                model.beginInsertRows(root, first, first + count - 1)
                rows[first:first] = new[first : first + count]
                model.endInsertRows()
    _tell_changed(model, rows, new)


def _tell_changed(model: QAbstractListModel, rows: list[R], new: Sequence[R]) -> None:
    changed = [
        row
        for row, (before, after) in enumerate(zip(rows, new, strict=True))
        if before is not after and before != after
    ]
    rows[:] = new
    start = 0
    for at, row in enumerate(changed):
        if at + 1 == len(changed) or changed[at + 1] != row + 1:
            first = model.index(changed[start], 0)
            last = model.index(row, 0)
            model.dataChanged.emit(first, last)
            start = at + 1
