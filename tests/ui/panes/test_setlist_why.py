"""Why a song is predicted, and what the prediction stands on: words, keys, room."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain.predictions import Forecast, SongChance
from setlist_desktop.domain.setlists import Basis, Item, ItemSong, ItemType
from setlist_desktop.ui.panes.setlist.foretelling.basis_line import BasisLine
from setlist_desktop.ui.panes.setlist.foretelling.why import why_of
from setlist_desktop.ui.panes.setlist.lines import ItemLine
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

MODEL = Basis("the model", 120, date(2025, 11, 17), 0, 9.2, 2.0, 50)


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    return Desk(bench, qtbot)


def line(item: Item) -> ItemLine:
    return ItemLine(item, 1, "Main set", 1, 1, None)


def test_words_of_songs_medleys_and_what_the_user_did() -> None:
    chances = (SongChance(1, 0.8, ("17 of the last 20", "opener 2 times")), SongChance(2, 0.1, ()))
    forecast = Forecast(MODEL, chances, (1,), frozenset())
    one = Item(1, songs=(ItemSong("Undertow", 1),), probability=0.8)
    assert why_of(line(one), forecast) == ("Undertow", "17 of the last 20 · opener 2 times")
    added = Item(1, songs=(ItemSong("New", 7),))
    assert why_of(line(added), forecast)[1].startswith("put here by you · no show with it known")
    struck = Item(1, songs=(ItemSong("Undertow", 1),), probability=0.0, pinned=True)
    assert why_of(line(struck), forecast)[1].startswith("struck by you · 17 of")
    medley = Item(1, ItemType.MEDLEY, (ItemSong("Undertow", 1), ItemSong("Tides", 2)))
    assert why_of(line(medley), forecast)[1].startswith("Undertow: 17 of the last 20 · opener")
    assert why_of(line(Item(1, ItemType.BREAK)), forecast) == ("", "")
    assert "worked out" in why_of(line(one), None)[1]
    assert why_of(line(added), None, to_come=False)[1] == "put here by you · no reasons known"


async def test_songs_of_a_setlist_made_by_hand_have_their_reasons(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    assert "put here by you · 6 of the last 6" in desk.pane.why.words.text()
    await desk.choose(shows.past)
    await desk.choose(shows.upcoming)
    desk.select("Lantern")
    await desk.bench.settled()
    assert "put here by you · 6 of the last 6" in desk.pane.why.words.text()


async def test_nothing_is_computed_for_a_setlist_before_a_song_is_asked_about(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    desk.pane.view.clearSelection()
    await desk.choose(shows.past)
    await desk.choose(shows.upcoming)
    outlook = desk.pane.controller.outlook
    assert desk.shown() == ["MAIN SET", "Lantern"]
    assert outlook.forecast is None
    await desk.press(Qt.Key.Key_End)
    assert outlook.forecast is not None
    assert outlook.forecast.basis.setlists == 6
    assert desk.pane.why.chip.text() == "Why “Lantern”?"


async def test_how_sure_a_prediction_is_gets_told_at_once_where_it_is_not_kept(
    desk: Desk, shows: SimpleNamespace
) -> None:
    predicted = await desk.bench.services.predictions.predict(shows.upcoming)
    assert predicted.basis is not None
    assert predicted.basis.ahead_points is None
    await desk.choose(shows.upcoming)
    assert not desk.pane.view.currentIndex().isValid()
    assert desk.pane.controller.outlook.forecast is not None


async def test_where_nothing_can_be_foretold_no_reasons_are_promised(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.past_bare)  # nothing was played before it
    desk.pane.tabs.choose(0)
    await desk.add("Lantern")
    assert desk.pane.why.words.text() == "put here by you · no reasons known"


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (9.2, "9 points ahead of “last show”"),
        (1.0, "no better than “last show”"),
        (-6.0, "by a simpler rule, better here"),
        (None, "the gap rule"),
    ],
)
def test_basis_fits_and_says_the_whole_in_its_tip(
    qtbot: QtBot, ahead: float | None, said: str
) -> None:
    label = BasisLine()
    qtbot.addWidget(label)
    basis = Basis("the gap rule", 120, date(2025, 11, 17), 3, ahead, 2.0, 50)
    label.show()
    letter = label.fontMetrics().horizontalAdvance("x")
    room = 76 * letter  # the width of a usual pane, whatever font the system has
    label.resize(room, 24)
    label.show_basis(basis)
    assert label.text().startswith("From 120 setlists up to 17 Nov 2025 · ")
    assert said in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= room
    assert "3 shows in between not known yet" in label.toolTip()
    assert "the gap rule" in label.accessibleName()
    label.resize(30 * letter, 24)
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 30 * letter
    label.resize(200 * letter, 24)
    assert "3 shows between unknown" in label.text()


async def test_reasons_follow_the_chosen_line_and_take_the_keyboard(
    desk: Desk, shows: SimpleNamespace
) -> None:
    pane = desk.pane
    await desk.choose(shows.upcoming)
    assert not pane.why.isVisible()
    await desk.trigger("setlist.predict")
    assert pane.why.isVisible()
    assert pane.why.words.text() == "Choose a song to read why it is here."
    await desk.press(Qt.Key.Key_Home)
    await desk.press(Qt.Key.Key_Down)
    first = pane.model.line(1).title
    assert pane.why.chip.text() == f"Why “{first}”?"
    assert "of the last 6" in pane.why.words.text()
    await desk.trigger("setlist.why")
    assert pane.why.chip.hasFocus()
    assert pane.why.chip.accessibleDescription() == pane.why.words.text()
    pane.tabs.choose(1)
    assert not pane.why.isVisible()
