"""Real mouse drags on an X screen: pool to set, within the set, into the encore, Esc.

`QDrag` runs a loop of its own, so that the moves are posted by a timer while it does.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

pytestmark = pytest.mark.xvfb

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
STEPS = 8
STEP_MS = 20


class Hand:
    """Drags from a point of one widget to a point of another, step by step."""

    def __init__(self, source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
        self._window = source.window().windowHandle()
        self._start = source.mapTo(source.window(), start)
        self._end = target.mapTo(source.window(), end)
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def drag(self, at_end: Callable[[], None] | None = None) -> None:
        """Press, move, call `at_end` over the target, release; returns when all is done.

        Each step has a timer of its own, since the one that begins the drag returns only after
        it; and none runs inside a task, which would strand the others.
        """
        acts: list[Callable[[], None]] = [self._press]
        acts += [partial(self._move, step) for step in range(1, STEPS + 1)]
        acts += [at_end or (lambda: None), self._release]
        for at, act in enumerate(acts):
            QTimer.singleShot(STEP_MS * at, act)
        await self._done

    def _press(self) -> None:
        self._move(0)
        QTest.mousePress(self._window, LEFT, NONE, self._start)

    def _move(self, step: int) -> None:
        point = self._start + (self._end - self._start) * (step / STEPS)
        QCursor.setPos(self._window.mapToGlobal(point))
        QTest.mouseMove(self._window, point)

    def _release(self) -> None:
        QTest.mouseRelease(self._window, LEFT, NONE, self._end)
        self._done.set_result(None)


def middle(view: QAbstractItemView, row: int, *, low: bool = False) -> QPoint:
    """Return a point of a row: near its upper edge, or near its lower one."""
    area = view.visualRect(view.model().index(row, 0))
    return QPoint(area.left() + 60, area.bottom() - 4 if low else area.top() + 4)


@pytest.fixture
async def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    made = Desk(bench, qtbot)
    await made.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater"):
        await made.add(title)
    await made.trigger("setlist.add_encore")
    QApplication.processEvents()
    return made


def pool_row(desk: Desk, title: str) -> int:
    shown = desk.pane.pool.model
    return next(row for row in range(shown.rowCount()) if shown.index(row, 0).data() == title)


async def test_pool_to_set_shows_the_insertion_line_and_copies(desk: Desk) -> None:
    cards, view = desk.pane.pool.cards, desk.pane.view
    row = pool_row(desk, "Kingfisher")
    seen: list[int | None] = []
    start, end = middle(cards, row), middle(view, 2)
    hand = Hand(cards.viewport(), start, view.viewport(), end)
    await hand.drag(lambda: seen.append(view.insertion_row))
    await desk.bench.settled()
    assert desk.shown() == [
        "MAIN SET",
        "Lantern",
        "Kingfisher",
        "Undertow",
        "Saltwater",
        "ENCORE 1",
    ]
    assert seen == [2]
    assert view.insertion_row is None
    assert pool_row(desk, "Kingfisher") == row
    assert desk.action_text("setlist.undo") == "Undo Add Kingfisher"


async def test_set_to_set_reorders_in_one_step(desk: Desk) -> None:
    view = desk.pane.view
    await Hand(view.viewport(), middle(view, 3), view.viewport(), middle(view, 1)).drag()
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Saltwater", "Lantern", "Undertow", "ENCORE 1"]
    await desk.trigger("setlist.undo")
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow", "Saltwater", "ENCORE 1"]


async def test_several_lines_into_the_encore_keep_their_order(desk: Desk) -> None:
    view = desk.pane.view
    desk.select("Lantern", "Saltwater")
    end = middle(view, 4, low=True)
    await Hand(view.viewport(), middle(view, 3), view.viewport(), end).drag()
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Undertow", "ENCORE 1", "Lantern", "Saltwater"]
    assert desk.action_text("setlist.undo") == "Undo Move 2 songs"


async def test_escape_leaves_all_as_it_was(desk: Desk) -> None:
    view = desk.pane.view
    window = view.window().windowHandle()
    hand = Hand(view.viewport(), middle(view, 3), view.viewport(), middle(view, 1))
    await hand.drag(lambda: QTest.keyClick(window, Qt.Key.Key_Escape))
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow", "Saltwater", "ENCORE 1"]
    assert view.insertion_row is None


async def test_drop_on_an_empty_setlist(desk: Desk) -> None:
    while desk.bench.context.actions["setlist.undo"].isEnabled():
        await desk.trigger("setlist.undo")
    cards, empty = desk.pane.pool.cards, desk.pane.empty
    start, end = middle(cards, pool_row(desk, "Undertow")), empty.rect().center()
    await Hand(cards.viewport(), start, empty, end + QPoint(0, 90)).drag()
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Undertow"]
