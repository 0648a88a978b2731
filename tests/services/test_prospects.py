"""What is known of the shows before, from how far a show is seen, and what is kept for long."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.predictions import BasisChoice
from setlist_desktop.prediction.rules import MODEL
from setlist_desktop.services import prospects
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.storage.rows import (
    ForecastRow,
    ItemSongRow,
    PerformanceRow,
    ShowRow,
    SongRow,
)
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

MAIN = ["Ember", "Tides", "Salt", "Smoke", "Lantern"]


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the engines that are built, each by how many shows it knows."""
    from setlist_desktop.prediction import engine

    built: list[int] = []

    class Counted(engine.Engine):
        def __init__(self, shows):
            built.append(len(shows))
            super().__init__(shows)

    monkeypatch.setattr(engine, "Engine", Counted)
    return built


def toured(past: Past, nights: int = 6) -> int:
    for night in range(nights):
        past.played(date(2026, 9, 1) + timedelta(days=night), MAIN, ["Dawn"])
    return past.show(date(2026, 12, 1))


async def test_shows_in_between_make_it_a_far_prediction(
    predictions: Predictions, past: Past, database: Database
) -> None:
    show = toured(past)
    assert (await predictions.forecast(show)).basis.horizon == 0
    between = [past.show(date(2026, 11, day)) for day in (1, 2, 3)]
    past.show(date(2026, 12, 2))
    past.show(None)
    basis = (await predictions.forecast(show)).basis
    assert basis.horizon == 3
    assert basis.caveats[0] == "3 shows in between not known yet"
    called_off = select(PerformanceRow.show_id).where(PerformanceRow.id == between[0])
    database.write_now(
        lambda w: w.session.execute(
            update(ShowRow).where(ShowRow.id.in_(called_off)).values(status="cancelled")
        )
    )
    assert (await predictions.forecast(show)).basis.horizon == 2


async def test_an_early_show_of_the_day_lies_in_between(
    predictions: Predictions, past: Past
) -> None:
    toured(past)
    past.show(date(2026, 12, 3), ordinal=1)
    late = past.show(date(2026, 12, 3), ordinal=2)
    assert (await predictions.forecast(late)).basis.horizon == 2


async def test_the_basis_tells_how_the_model_does_on_this_artist(
    predictions: Predictions, past: Past
) -> None:
    basis = (await predictions.forecast(toured(past, nights=40))).basis
    assert basis.rule == MODEL
    assert basis.compared == 20
    assert basis.ahead_points == 0.0  # nobody can beat the last show of a fixed setlist
    assert "no better than “last show”" in basis.caveats[-1]


async def test_nothing_is_computed_twice(
    predictions: Predictions, past: Past, engines: list[int]
) -> None:
    show = toured(past)
    other = past.show(date(2026, 12, 2))
    for _ in range(2):
        await predictions.forecast(show)
        await predictions.what_if(show, pinned=[past.song("Dawn")])
        await predictions.predict(show)
        await predictions.forecast(other)
    assert engines == [6]


async def test_a_setlist_that_arrives_is_taken_into_account(
    predictions: Predictions, past: Past, engines: list[int]
) -> None:
    show = toured(past)
    await predictions.forecast(show)
    past.played(date(2026, 9, 20), [*MAIN, "New"])
    forecast = await predictions.forecast(show)
    assert past.song("New") in {chance.song for chance in forecast.chances}
    assert engines == [6, 7]


async def test_songs_that_became_one_are_taken_into_account(
    predictions: Predictions, past: Past, database: Database
) -> None:
    show = toured(past)
    await predictions.forecast(show)
    ember, dawn = past.song("Ember"), past.song("Dawn")

    def merge(write):
        write.session.execute(
            update(ItemSongRow).where(ItemSongRow.song_id == dawn).values(song_id=ember)
        )
        write.changed(Kind.SONG, past.artist_id)

    await database.write(merge)
    forecast = await predictions.forecast(show)
    assert dawn not in {chance.song for chance in forecast.chances}


async def test_only_a_few_engines_are_kept(
    predictions: Predictions, past: Past, engines: list[int]
) -> None:
    toured(past, nights=12)
    shows = [past.show(date(2026, 9, 1) + timedelta(days=night), 2) for night in range(11)]
    for show in shows:
        await predictions.forecast(show)
    built = len(engines)
    await predictions.forecast(shows[-1])
    assert len(engines) == built
    await predictions.forecast(shows[0])
    assert len(engines) == built + 1
    assert built > prospects.ENGINES


async def test_fewer_engines_are_kept_where_they_know_many_shows(
    database: Database, past: Past, engines: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prospects, "SHOWS_KEPT", 12)
    predictions = Predictions(database, FixedClock())
    toured(past, nights=9)
    early, middle, late = (
        past.show(date(2026, 9, 1) + timedelta(days=night), 2) for night in (2, 6, 8)
    )
    for show in (early, middle, late, late, middle):
        await predictions.forecast(show)
    # With nine shows the last engine leaves no room for that of seven, nor this one for it.
    assert engines == [3, 7, 9, 7]


async def test_what_comes_later_changes_nothing(predictions: Predictions, past: Past) -> None:
    toured(past)
    middle = past.show(date(2026, 9, 4), 2)
    before = await predictions.forecast(middle)
    past.played(date(2026, 9, 5), ["V", "W", "X", "Y", "Z"])
    past.show(date(2026, 9, 6))
    assert await predictions.forecast(middle) == before


async def test_without_any_setlist_songs_are_ranked_by_popularity(
    predictions: Predictions, past: Past, database: Database
) -> None:
    show = past.show(date(2026, 12, 1))
    for title, popularity in (("Ember", 10), ("Tides", 900), ("Salt", None)):
        song = past.song(title)
        values = {"popularity": popularity}
        database.write_now(
            lambda w, song=song, values=values: w.session.execute(
                update(SongRow).where(SongRow.id == song).values(values)
            )
        )
    forecast = await predictions.forecast(show)
    assert forecast.order == (past.song("Tides"), past.song("Ember"))
    assert {chance.probability for chance in forecast.chances} == {None}
    assert forecast.basis.setlists == 0
    assert "no setlist being known" in forecast.basis.rule
    setlist = await predictions.predict(show)
    assert [item.title for item in setlist.items()] == ["Tides", "Ember"]
    assert [item.probability for item in setlist.items()] == [None, None]
    stored = await database.read(lambda s: s.scalar(select(ForecastRow.chances)))
    assert "null" in stored
    outlook = await predictions.why(show, "Tides")
    assert (outlook.probability, outlook.rank) == (None, 1)
    assert "place 1" in outlook.why[0]


async def test_another_basis_is_chosen(predictions: Predictions, past: Past) -> None:
    past.played(date(2025, 9, 1), ["Old", *MAIN])
    show = toured(past)
    everything = await predictions.forecast(show)
    this_year = await predictions.forecast(show, BasisChoice.YEAR)
    assert everything.basis.setlists == 7
    assert this_year.basis.setlists == 6
    assert this_year.basis.rule.endswith("this year only")
    assert past.song("Old") not in {chance.song for chance in this_year.chances}
    with pytest.raises(InvalidInput, match="this tour only"):
        await predictions.forecast(show, BasisChoice.TOUR)


async def test_two_nights_are_compared(predictions: Predictions, past: Past) -> None:
    show = toured(past)
    early = past.show(date(2026, 9, 1), 2)
    past.played(date(2026, 9, 2), ["A", "B", "C", "D", "Ember"])
    both = await predictions.compare(early, show)
    assert past.song("Ember") in both.both
    assert set(both.both) | set(both.only_first) == set(both.first.order)
    assert set(both.both) | set(both.only_second) == set(both.second.order)
    assert not set(both.only_first) & set(both.only_second)


async def test_why_a_song_is_unlikely_is_told_too(predictions: Predictions, past: Past) -> None:
    show = toured(past)
    never = past.song("Never")
    outlook = await predictions.why(show, "never")
    assert (outlook.song, outlook.probability, outlook.rank) == (never, None, None)
    assert outlook.why == ("never played as far as is known",)
    with pytest.raises(NotFound):
        await predictions.why(show, "Nothing of the kind")


async def test_a_sample_is_not_written(predictions: Predictions, past: Past) -> None:
    show = toured(past)
    assert await predictions.sample(show, 4) == await predictions.sample(show, 4)
    with pytest.raises(NotFound):
        await predictions.sample(4711, 1)
