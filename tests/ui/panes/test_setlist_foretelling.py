"""Predicting from other shows, sampling a night, comparing two: by menu and key, as undo steps."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain import editing
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind
from setlist_desktop.ui.panes.setlist.foretelling.nights import NightsDialog
from setlist_desktop.ui.panes.setlist.show_dialog import ShowDialog
from tests.ui.conftest import until
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot) -> Desk:
    return Desk(bench, qtbot)


@pytest.fixture
def upcoming(bench: Bench) -> int:
    """Return a show of an artist that played other songs last year than it does this year."""
    for night in range(12):
        on = date(2025, 10, 1) + timedelta(days=2 * night)
        bench.past.played(on, ["Oldest", "Older", "Rust", "Undertow"], ["Saltwater"])
    for night in range(8):
        on = date(2026, 10, 1) + timedelta(days=2 * night)
        extra = ["Amber", "Basalt"][night % 2]
        bench.past.played(on, ["Lantern", extra, "Kingfisher", "Undertow"], ["Saltwater"])
    return bench.past.show(date(2026, 11, 21))


async def titles(desk: Desk) -> list[str]:
    return [item.title for item in (await desk.stored()).items()]  # type: ignore[union-attr]


async def test_a_prediction_that_takes_a_while_says_so(
    desk: Desk, upcoming: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.choose(upcoming)
    predictions, go_on = desk.bench.services.predictions, asyncio.Event()
    predict = predictions.predict

    async def slowly(*what: object) -> object:
        await go_on.wait()
        return await predict(*what)

    monkeypatch.setattr(predictions, "predict", slowly)
    button = desk.pane.empty_predict
    desk.bench.context.actions["setlist.predict"].trigger()
    await until(lambda: button.text() == "Predicting…")
    go_on.set()
    await desk.bench.settled()
    assert (button.text(), desk.pane.predict_button.text()) == ("Predict", "Predict")
    assert "Lantern" in await titles(desk)


async def test_another_basis_is_used_said_and_kept(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict_from_year")
    stored = await desk.stored()
    assert stored is not None
    assert stored.basis is not None
    assert stored.basis.setlists == 8
    assert not {"Oldest", "Older", "Rust"} & set(await titles(desk))
    assert "8 setlists (this year only)" in desk.pane.basis.accessibleName()
    actions = desk.bench.context.actions
    assert actions["setlist.predict_from_year"].isChecked()
    # Predicted anew, and with a song struck: from the same shows as before.
    await desk.trigger("setlist.predict")
    assert (await desk.stored()).basis == stored.basis  # type: ignore[union-attr]
    desk.select("Lantern")
    await desk.press(Key.Key_X, Mod.ControlModifier | Mod.ShiftModifier)
    assert desk.pane.controller.outlook.forecast is not None
    assert desk.pane.controller.outlook.forecast.basis.setlists == 8
    await desk.trigger("setlist.predict_from_all")
    assert (await desk.stored()).basis.setlists == 20  # type: ignore[union-attr]
    assert actions["setlist.predict_from_all"].isChecked()


async def test_a_basis_without_shows_is_refused_in_words(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict_from_tour")
    assert "this tour only" in desk.pane.banner.text()
    assert await desk.stored() is None


async def test_a_sample_is_one_step_and_is_said_to_be_one(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict")
    predicted = await titles(desk)
    desk.select(predicted[0])
    await desk.trigger("setlist.pin")
    pinned = await desk.stored()
    await desk.press(Key.Key_R, Mod.ControlModifier | Mod.ShiftModifier)
    assert desk.pane.basis.accessibleName().startswith("One plausible night, drawn at random")
    assert predicted[0] in await titles(desk)
    assert desk.action_text("setlist.undo") == "Undo Sample a plausible setlist"
    assert desk.bench.context.actions["setlist.sample"].isChecked()
    drawn = await titles(desk)
    desk.select(drawn[1])
    await desk.trigger("setlist.pin")
    assert await titles(desk) == drawn  # a pin does not turn it into the likeliest songs
    await desk.trigger("setlist.undo")
    await desk.trigger("setlist.undo")
    assert (await desk.stored()).sets == pinned.sets  # type: ignore[union-attr]


async def test_two_nights_are_compared_by_keyboard(desk: Desk, upcoming: int, bench: Bench) -> None:
    other = bench.past.show(date(2025, 11, 21))
    await desk.choose(upcoming)
    await desk.trigger("setlist.compare_nights")
    asked = desk.dialog(ShowDialog)
    assert isinstance(asked, ShowDialog)
    desk.qtbot.keyClicks(asked.field, "21 nov")
    assert asked.chosen() == other
    desk.qtbot.keyClick(asked.field, Key.Key_Return)
    await bench.settled()
    nights = desk.dialog(NightsDialog)
    assert isinstance(nights, NightsDialog)
    rows = {row[0]: row[1:] for row in nights.table.figures_model.figures.rows}
    assert rows["Undertow"][0] == "both"
    assert rows["Lantern"][0] == "1st only"
    assert rows["Lantern"][2] == "–"  # not played before that night
    assert rows["Oldest"][0] == "2nd only"
    assert "12 setlists" in nights.words.text()
    assert nights.table.hasFocus()
    nights.reject()


async def test_the_setlist_that_is_shown_is_predicted(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    desk.pane.tabs.choose(0)  # by now the date may be past
    await desk.add("Rust")
    session = desk.pane.controller.session
    assert session is not None
    copy = await desk.bench.services.setlists.duplicate(session.setlist.id, "Mine")  # type: ignore[union-attr]
    session.choose(copy.id)
    await desk.bench.settled()
    await desk.trigger("setlist.predict")
    first, second = await desk.bench.services.setlists.all_of_show(upcoming, SetlistKind.PREDICTED)
    assert [item.title for item in first.items()] == ["Rust"]
    assert second.id == copy.id
    assert "Undertow" in [item.title for item in second.items()]
    assert desk.pane.controller.setlist.id == copy.id  # type: ignore[union-attr]


async def test_a_song_taken_out_does_not_come_back(desk: Desk, upcoming: int) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict_from_year")
    before = await titles(desk)
    desk.select("Undertow")
    await desk.press(Key.Key_Delete)
    desk.select("Lantern")
    await desk.trigger("setlist.pin")
    after = await titles(desk)
    assert "Undertow" in before
    assert "Undertow" not in after
    assert set(after) <= set(before)


async def test_what_another_wrote_at_that_moment_is_not_lost(
    desk: Desk, upcoming: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.choose(upcoming)
    await desk.trigger("setlist.predict")
    mine = await desk.stored()
    assert mine is not None
    services = desk.bench.services
    what_if = services.predictions.what_if
    written: list[bool] = []

    async def while_it_settles(*args: object, **named: object) -> object:
        if written:
            return await what_if(*args, **named)
        written.append(True)
        line = Item(songs=(ItemSong("From elsewhere"),))
        command = editing.append_items(mine, mine.sets[0].id, [line])
        await services.setlists.edit(mine.id, command, "Add From elsewhere")
        return await what_if(*args, **named)

    monkeypatch.setattr(services.predictions, "what_if", while_it_settles)
    desk.select("Lantern")
    await desk.trigger("setlist.pin")
    stored = await desk.stored()
    assert stored is not None
    assert stored.version == mine.version + 1
    assert "From elsewhere" in desk.shown()
    assert not any(item.pinned for item in stored.items())
    assert "changed elsewhere" in desk.pane.banner.text()
