"""A prediction in the editor: one undo step, pins kept, the raw forecast beside it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from setlist_desktop.domain import editing
from setlist_desktop.domain.editing import ChangeItems, SetLocked
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.predictions import BasisChoice, is_drawn
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, Setlist, SetlistKind
from setlist_desktop.prediction.rules import SHIPPED_MODEL
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.rows import ForecastRow
from setlist_desktop.storage.show_facts import change_facts, facts_of
from tests.support.past import NOW, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

PREDICTED = SetlistKind.PREDICTED
MAIN = ["Ember", "Tides", "Salt", "Smoke", "Lantern"]


def toured(past: Past, nights: int = 6) -> int:
    """Add a tour, its last night with another song; return the show to be predicted."""
    for night in range(nights):
        main = MAIN if night < nights - 1 else [*MAIN[:4], "Harbour"]
        past.played(date(2026, 9, 1) + timedelta(days=night), main, ["Dawn"], tape=["Overture"])
    return past.show(date(2026, 12, 1))


def titles(setlist: Setlist) -> list[list[str]]:
    return [[item.title for item in part.items] for part in setlist.sets]


async def test_a_prediction_is_written_into_the_editor(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show = toured(past)
    predicted = await predictions.predict(show)
    assert titles(predicted) == [MAIN, ["Dawn"]]
    assert [part.encore for part in predicted.sets] == [0, 1]
    chances = {item.title: item.probability for item in predicted.items()}
    assert 0.8 < chances["Ember"] <= 1.0
    assert 0.3 < chances["Lantern"] < chances["Ember"]
    assert predicted.basis is not None
    assert predicted.basis.setlists == 6
    assert predicted.basis.up_to == date(2026, 9, 6)
    assert predicted.basis.rule == SHIPPED_MODEL
    assert await setlists.of_show(show, PREDICTED) == predicted


async def test_predicting_is_one_undo_step(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show = toured(past)
    begun = await setlists.begin(show, PREDICTED)
    command = editing.append_items(begun, begun.sets[0].id, [Item(songs=(ItemSong("Mine"),))])
    mine = await setlists.edit(begun.id, command, "Add Mine")
    predicted = await predictions.predict(show)
    assert (await setlists.undo_state(mine.id)).undo == "Predict"
    undone = await setlists.undo(mine.id)
    assert (undone.sets, undone.basis) == (mine.sets, None)
    redone = await setlists.redo(mine.id)
    assert (redone.sets, redone.basis) == (predicted.sets, predicted.basis)


async def test_predicting_again_keeps_the_lines(predictions: Predictions, past: Past) -> None:
    show = toured(past)
    first = await predictions.predict(show)
    assert (await predictions.predict(show)).sets == first.sets


async def test_pinned_lines_stay_where_they_are(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show = toured(past)
    first = await predictions.predict(show)
    tides = list(first.items())[1]
    mine = Item(songs=(ItemSong("Mine"),), pinned=True)
    tape = Item(type=ItemType.TAPE, songs=(ItemSong("Overture"),), pinned=True)
    edited = await setlists.edit(first.id, ChangeItems((replace(tides, pinned=True),)), "Pin")
    for index, item in ((0, tape), (3, mine)):
        command = editing.insert_items(edited, edited.sets[0].id, index, [item])
        edited = await setlists.edit(first.id, command, "Add")
    again = await predictions.predict(show)
    assert titles(again) == [
        ["Overture", "Ember", "Tides", "Mine", "Salt", "Smoke"],
        ["Dawn"],
    ]
    assert [item.title for item in again.items() if item.pinned] == ["Overture", "Tides", "Mine"]
    assert again.song_count == first.song_count


async def test_a_locked_setlist_is_left_alone(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show = toured(past)
    first = await predictions.predict(show)
    locked = await setlists.edit(first.id, SetLocked(locked=True), "Lock")
    with pytest.raises(Conflict, match="locked"):
        await predictions.predict(show)
    assert await setlists.get(first.id) == locked


async def test_the_raw_forecast_is_kept(
    predictions: Predictions, past: Past, database: Database
) -> None:
    show = toured(past)
    forecast = await predictions.forecast(show)
    await predictions.predict(show)
    (row,) = await database.read(lambda s: list(s.scalars(select(ForecastRow))))
    assert row.performance_id == show
    assert (row.rule, row.setlists, row.up_to) == (
        forecast.basis.rule,
        forecast.basis.setlists,
        forecast.basis.up_to,
    )
    assert json.loads(row.chances) == {str(c.song): c.probability for c in forecast.chances}
    assert json.loads(row.song_order) == {
        "order": list(forecast.order),
        "encore": sorted(forecast.encore),
    }


async def test_a_forecast_writes_nothing(
    predictions: Predictions, setlists: Setlists, past: Past, database: Database
) -> None:
    show = toured(past)
    forecast = await predictions.forecast(show)
    assert past.song("Overture") not in {chance.song for chance in forecast.chances}
    assert await setlists.of_show(show, PREDICTED) is None
    assert await database.read(lambda s: s.scalar(select(ForecastRow.id))) is None


async def test_only_shows_before_are_looked_at(predictions: Predictions, past: Past) -> None:
    toured(past)
    target = past.played(date(2026, 9, 7), ["A", "B", "C", "D", "E"], ordinal=2)
    before = await predictions.forecast(target)
    past.played(date(2026, 9, 7), ["F", "G", "H", "I", "J"], ordinal=3)
    past.played(date(2026, 9, 8), ["K", "L", "M", "N", "O"])
    assert await predictions.forecast(target) == before
    past.played(date(2026, 9, 7), ["Early", "Tides", "Salt", "Smoke", "Dawn"], ordinal=1)
    after = await predictions.forecast(target)
    assert past.song("Early") in {chance.song for chance in after.chances}
    assert past.song("A") not in {chance.song for chance in after.chances}
    assert after.basis.up_to == date(2026, 9, 7)


async def test_a_tour_that_is_told_otherwise_is_another_past(
    database: Database, predictions: Predictions, past: Past
) -> None:
    ids = [past.played(date(2026, 9, day), MAIN) for day in range(1, 5)]
    ids.append(past.show(date(2026, 12, 1)))

    async def call(tour: str, *shows: int) -> None:
        for show in shows:
            facts = await database.read(partial(facts_of, show_id=show))
            told = replace(facts, tour=tour)
            await database.write(partial(change_facts, show_id=show, facts=told, now=NOW))

    await call("Tour A", *ids[:2])
    await call("Tour B", *ids[2:])
    forecast = await predictions.forecast(ids[-1], BasisChoice.TOUR)
    assert forecast.basis.setlists == 2
    await call("Tour B", ids[1])
    forecast = await predictions.forecast(ids[-1], BasisChoice.TOUR)
    assert forecast.basis.setlists == 3


async def test_an_undated_show_looks_at_all_of_the_past(
    predictions: Predictions, past: Past
) -> None:
    toured(past)
    assert (await predictions.forecast(past.show(None))).basis.up_to == date(2026, 9, 6)


async def test_a_medley_counts_as_its_songs(predictions: Predictions, past: Past) -> None:
    for night in range(3):
        past.played(date(2026, 9, 1 + night), ["Ember / Tides", "Salt", "Smoke", "Lantern"])
    forecast = await predictions.forecast(past.show(date(2026, 12, 1)))
    assert len(forecast.order) == 5
    assert past.song("Tides") in forecast.order


async def test_no_past_and_no_show_are_told(predictions: Predictions, past: Past) -> None:
    with pytest.raises(InvalidInput, match="nothing can be predicted"):
        await predictions.predict(past.show(date(2026, 12, 1)))
    with pytest.raises(NotFound):
        await predictions.forecast(4711)


async def test_others_shows_are_not_looked_at(
    predictions: Predictions, past: Past, database: Database
) -> None:
    show = toured(past)
    before = await predictions.forecast(show)
    Past(database, "Others").played(date(2026, 9, 20), ["A", "B", "C", "D", "E"])
    assert await predictions.forecast(show) == before


async def test_a_draw_is_the_same_for_its_seed_and_is_not_what_is_scored(
    predictions: Predictions, setlists: Setlists, past: Past, database: Database
) -> None:
    show = toured(past, 12)
    predicted = await predictions.predict(show)
    first = next(iter(predicted.items()))
    await setlists.edit(predicted.id, ChangeItems((replace(first, pinned=True),)), "Pin")
    drawn = await predictions.draw(show, 7)
    assert is_drawn(drawn.basis)
    assert first.title in [item.title for item in drawn.items() if item.pinned]
    assert titles(await predictions.draw(show, 7)) == titles(drawn)
    rows = await database.read(lambda s: list(s.scalars(select(ForecastRow))))
    assert len(rows) == 1
    assert (await setlists.undo_state(drawn.id)).undo == "Sample a plausible setlist"


async def test_a_prediction_goes_only_into_a_predicted_setlist_of_the_show(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show, other = toured(past), past.show(date(2026, 12, 2))
    elsewhere = await setlists.begin(other, PREDICTED)
    played = await setlists.begin(show, SetlistKind.PLAYED)
    for setlist in (elsewhere, played):
        with pytest.raises(InvalidInput, match="no predicted setlist of the show"):
            await predictions.predict(show, setlist_id=setlist.id)
        assert not list((await setlists.get(setlist.id)).items())


async def test_a_pinned_tape_supposes_nothing(
    predictions: Predictions, setlists: Setlists, past: Past
) -> None:
    show = toured(past)
    first = await predictions.predict(show)
    tape = Item(type=ItemType.TAPE, songs=(ItemSong("Overture"),), pinned=True)
    command = editing.insert_items(first, first.sets[0].id, 0, [tape])
    await setlists.edit(first.id, command, "Add Overture")
    again = await predictions.predict(show)
    chances = [item.probability for item in again.items() if not item.pinned]
    assert chances == [item.probability for item in first.items()]
