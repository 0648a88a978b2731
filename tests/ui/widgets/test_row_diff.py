"""Steps between two lists, and a model that follows them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.ui.widgets.row_diff import Insert, Move, Remove, row_steps, update_rows

keys = st.lists(st.integers(0, 12), unique=True)


@given(keys, keys)
def test_steps_lead_from_the_old_list_to_the_new(old: list[int], new: list[int]) -> None:
    rows = list(old)
    for step in row_steps(old, new):
        match step:
            case Remove(first, count):
                assert not set(rows[first : first + count]) & set(new)
                del rows[first : first + count]
            case Move(source, target):
                rows.insert(target, rows.pop(source))
            case Insert(first, count):
                rows[first:first] = new[first : first + count]
    assert rows == new


@given(st.permutations(range(9)), st.integers(0, 8), st.integers(0, 8))
def test_one_moved_row_is_one_move(order: list[int], source: int, target: int) -> None:
    new = list(order)
    new.insert(target, new.pop(source))
    steps = list(row_steps(order, new))
    assert len(steps) == (new != list(order))
    assert all(isinstance(step, Move) for step in steps)


def test_the_same_list_needs_no_step() -> None:
    assert list(row_steps([1, 2, 3], [1, 2, 3])) == []


@dataclass(frozen=True)
class Line:
    key: int
    text: str


class Lines(QAbstractListModel):
    def __init__(self, rows: list[Line]) -> None:
        super().__init__()
        self.rows = list(rows)

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.rows[index.row()].text if role == Qt.ItemDataRole.DisplayRole else None


lines = st.dictionaries(st.integers(0, 9), st.sampled_from("ab")).flatmap(
    lambda texts: st.permutations([Line(key, text) for key, text in texts.items()])
)


@given(lines, lines)
def test_persistent_indexes_follow_their_rows(old: list[Line], new: list[Line]) -> None:
    model = Lines(old)
    held = {line.key: QPersistentModelIndex(model.index(at)) for at, line in enumerate(old)}
    changed: set[int] = set()
    model.dataChanged.connect(
        lambda first, last: changed.update(range(first.row(), last.row() + 1))
    )
    update_rows(model, model.rows, new)
    assert model.rows == new
    for key, index in held.items():
        now = [at for at, line in enumerate(new) if line.key == key]
        assert index.isValid() == bool(now)
        assert not now or index.row() == now[0]
    before = {line.key: line.text for line in old}
    edited = {at for at, line in enumerate(new) if before.get(line.key, line.text) != line.text}
    assert changed == edited


@pytest.mark.parametrize("new", [[], [Line(1, "a")]])
def test_emptied_and_filled(new: list[Line]) -> None:
    model = Lines([Line(2, "b")])
    update_rows(model, model.rows, new)
    assert model.rows == new
