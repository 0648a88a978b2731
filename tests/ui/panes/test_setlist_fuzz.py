"""A thousand random acts in the editor: no line lost or doubled, one undo step each, all undone."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt

from setlist_desktop.ui.panes.setlist import acts, mime
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    from PySide6.QtCore import QMimeData
    from pytestqt.qtbot import QtBot

    from setlist_desktop.domain.setlists import Setlist
    from tests.ui.panes.conftest import Bench

ACTS = 1000
LOOKED_UP_EVERY = 25
ROOT = QModelIndex()
Drop = Qt.DropAction

MOVES = ("move_up", "move_down", "move_top", "move_bottom", "move_set_up", "move_set_down")
MARKS = ("pin", "strike", "segue")
PUTS_IN = ("insert_break", "insert_talk", "insert_unknown", "add_encore", "add_set", "paste")
TAKES_OUT = ("remove", "cut", "remove_set")
TURNS = ("join", "split")


class Fuzz:
    """Does random acts as a user would: on lines chosen at random, by menu, key or drop."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk = desk
        self._dice = random.Random(seed)
        self._kinds: list[Callable[[], str]] = [
            *[self._trigger] * 6,
            *[self._drop_lines] * 3,
            self._drop_songs,
            self._drop_text,
            self._add_songs,
            self._rename_set,
            self._move_to_set,
        ]

    @property
    def setlist(self) -> Setlist:
        setlist = self._desk.pane.controller.setlist
        assert setlist is not None
        return setlist

    def ids(self) -> list[int]:
        return [item.id for item in self.setlist.items()]

    async def act(self) -> bool:
        """Do an act; return whether it was one, which is one step then."""
        self._choose_lines()
        before, ids = self.setlist, set(self.ids())
        kind = self._dice.choice(self._kinds)()
        await self._desk.bench.settled()
        after, now = self.setlist, self.ids()
        assert len(now) == len(set(now)), kind
        assert [part.id for part in after.sets] == [*dict.fromkeys(p.id for p in after.sets)], kind
        if kind in MOVES or kind in MARKS or kind in {"drop lines", "move to set", "rename set"}:
            assert set(now) == ids, kind
        elif kind in PUTS_IN or kind in {"drop songs", "drop text", "add songs"}:
            assert set(now) >= ids, kind
        elif kind in TAKES_OUT:
            assert set(now) <= ids, kind
        assert after.version - before.version in {0, 1}, kind
        return after.version != before.version

    def _choose_lines(self) -> None:
        view, model = self._desk.pane.view, self._desk.pane.model
        rows = range(model.rowCount())
        chosen = QItemSelection()
        for row in self._dice.sample(rows, min(len(rows), self._dice.randint(0, 4))):
            chosen.select(model.index(row), model.index(row))
        view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _trigger(self) -> str:
        names = (*MOVES, *MARKS, *PUTS_IN, *TAKES_OUT, *TURNS)
        if len(self.ids()) > 40:  # as long as a long night
            names = TAKES_OUT
        name = self._dice.choice(names)
        action = self._desk.bench.context.actions[f"setlist.{name}"]
        if action.isEnabled():
            action.trigger()
        return name

    def _drop(self, data: QMimeData, action: Drop, kind: str) -> str:
        model = self._desk.pane.model
        model.dropMimeData(data, action, self._dice.randint(-1, model.rowCount()), 0, ROOT)
        return kind

    def _drop_lines(self) -> str:
        pane = self._desk.pane
        if not pane.view.chosen_items():
            return "nothing"
        data = pane.model.mimeData(pane.view.selectedIndexes())
        return self._drop(data, Drop.MoveAction, "drop lines")

    def _drop_songs(self) -> str:
        pool = self._desk.pane.pool.model
        rows = self._dice.sample(range(pool.rowCount()), 2)
        data = pool.mimeData([pool.index(row) for row in rows])
        return self._drop(data, Drop.CopyAction, "drop songs")

    def _drop_text(self) -> str:
        from PySide6.QtCore import QMimeData

        data = QMimeData()
        data.setText(self._dice.choice(["Lantern / Undertow", "Kingfisher >", "Intro (tape)"]))
        return self._drop(data, Drop.CopyAction, "drop text")

    def _add_songs(self) -> str:
        pool = self._desk.pane.pool
        pool.songs_chosen.emit(self._dice.sample(pool.model.songs(), self._dice.randint(1, 3)))
        return "add songs"

    def _rename_set(self) -> str:
        part = self._dice.choice(self.setlist.sets)
        act = acts.rename_set(part.id, self._dice.choice(["", "Acoustic", "Late"]), part.encore)
        self._desk.pane.controller.put(act)
        return "rename set"

    def _move_to_set(self) -> str:
        part = self._dice.choice(self.setlist.sets)
        ids = [item.id for item in self._desk.pane.view.chosen_items()]
        self._desk.pane.controller.put(acts.move_to_end_of(ids, part.id))
        return "move to set"


async def test_a_thousand_random_acts_undone_to_the_start_and_done_again(
    bench: Bench, qtbot: QtBot, shows: SimpleNamespace
) -> None:
    desk = Desk(bench, qtbot)
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    await desk.trigger("setlist.undo")
    fuzz = Fuzz(desk, seed=11)
    start, steps = fuzz.setlist.sets, 0
    for number in range(ACTS):
        steps += await fuzz.act()
        if number % LOOKED_UP_EVERY == 0:
            assert await desk.stored() == fuzz.setlist == desk.pane.model.setlist
    assert steps > ACTS // 2
    end = fuzz.setlist.sets
    assert mime.text_of(fuzz.setlist.items())

    for _ in range(steps):
        desk.pane.controller.undo()
    await desk.bench.settled()
    assert fuzz.setlist.sets == start
    assert not any((await desk.stored()).items())  # type: ignore[union-attr]
    assert not bench.context.actions["setlist.undo"].isEnabled()

    for _ in range(steps):
        desk.pane.controller.redo()
    await desk.bench.settled()
    assert fuzz.setlist.sets == end == (await desk.stored()).sets  # type: ignore[union-attr]
    assert not bench.context.actions["setlist.redo"].isEnabled()
