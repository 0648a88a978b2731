"""Pinning and striking by keyboard: the rest re-settles, as one step, and comes back by undo."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain.setlists import Item
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

Key, Mod = Qt.Key, Qt.KeyboardModifier
STRIKE = Mod.ControlModifier | Mod.ShiftModifier


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot) -> Desk:
    return Desk(bench, qtbot)


@pytest.fixture
def upcoming(bench: Bench) -> int:
    """Return a show of an artist that plays A or B each night, never both, beside three others."""
    for night in range(24):
        either = ["Amber", "Basalt"][night % 3 == 0]
        on = date(2026, 10, 1) + timedelta(days=2 * night)
        bench.past.played(on, ["Lantern", either, "Undertow"], ["Saltwater"])
    return bench.past.show(date(2026, 11, 21))


async def lines(desk: Desk) -> dict[str, Item]:
    return {item.title: item for item in (await desk.stored()).items()}  # type: ignore[union-attr]


async def test_strike_holds_at_nothing_and_another_song_comes_in(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict")
    before = await lines(desk)
    assert len(before) == 4
    listed = next(title for title in ("Amber", "Basalt") if title in before)
    other = ({"Amber", "Basalt"} - {listed}).pop()
    desk.select(listed)
    await desk.press(Key.Key_X, STRIKE)
    after = await lines(desk)
    assert after[listed].struck
    assert other in after
    assert after[other].probability > 0.3
    assert desk.action_text("setlist.undo") == f"Undo Strike {listed}"
    assert desk.bench.context.actions["setlist.strike"].isChecked()
    assert "struck by you" in desk.pane.why.words.text()
    row = desk.pane.model.row_of(("item", after[listed].id))
    said = f"{listed}, struck, held at 0 percent, main set"
    assert desk.pane.model.line(row).sentence == said
    await desk.trigger("setlist.undo")
    assert await lines(desk) == before
    assert "struck" not in desk.pane.why.words.text()
    await desk.trigger("setlist.redo")
    assert await lines(desk) == after
    desk.select(listed)
    await desk.press(Key.Key_X, STRIKE)
    again = await lines(desk)
    assert not again[listed].struck
    assert again[listed].probability == pytest.approx(before[listed].probability, abs=1e-6)


async def test_pin_changes_the_chances_of_others_in_the_same_step(
    desk: Desk, upcoming: int
) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict")
    before = await lines(desk)
    listed = next(title for title in ("Amber", "Basalt") if title in before)
    desk.select(listed)
    await desk.trigger("setlist.pin")
    after = await lines(desk)
    assert after[listed].pinned
    assert "pinned by you" in desk.pane.why.words.text()
    assert {title: item.probability for title, item in after.items()} != {
        title: item.probability for title, item in before.items()
    }
    await desk.trigger("setlist.undo")
    assert await lines(desk) == before


async def test_strike_without_a_prediction_is_the_act_alone(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    desk.pane.tabs.choose(0)  # by now the date may be past
    await desk.add("Lantern")
    desk.select("Lantern")
    await desk.press(Key.Key_X, STRIKE)
    stored = await lines(desk)
    assert [*stored] == ["Lantern"]
    assert stored["Lantern"].struck
    await desk.press(Key.Key_X, STRIKE)
    assert (await lines(desk))["Lantern"].probability is None


@pytest.mark.parametrize("moved", [False, True])
async def test_a_moved_song_stays_where_another_takes_its_place(
    desk: Desk, upcoming: int, moved: bool
) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict")
    before = await lines(desk)
    listed = next(title for title in ("Amber", "Basalt") if title in before)
    other = ({"Amber", "Basalt"} - {listed}).pop()
    if moved:
        desk.select(listed)
        await desk.press(Key.Key_Home, Mod.AltModifier)
    await desk.add(other)
    desk.select(other)
    await desk.trigger("setlist.pin")
    after = [*await lines(desk)]
    assert other in after
    # The two are never played together: only what was set down by hand stays beside the other.
    assert (listed in after) is moved
