"""The inclusion rate over the last shows: honest, causal, the same every time."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target
from setlist_desktop.prediction.inclusion import forecast
from setlist_desktop.prediction.running_order import running_order

START = date(2026, 1, 1)
NEXT = Target(START + timedelta(days=1000))


def show(day: int, main: list[int], encore: list[int] | None = None) -> PastShow:
    entries = [PlayedSong(song) for song in main]
    entries += [PlayedSong(song, encore=1) for song in encore or []]
    return PastShow(START + timedelta(days=day), tuple(entries))


def test_chances_are_the_smoothed_rate_of_the_last_twenty_shows() -> None:
    past = [show(day, [1, 2, 3, 4, 99]) for day in range(10)]
    past += [show(day, [1, 2, 3, 4, 5 + day % 2]) for day in range(10, 30)]
    made = forecast(past, NEXT)
    chances = {chance.song: chance.probability for chance in made.chances}
    assert chances == {
        1: 20.5 / 21,
        2: 20.5 / 21,
        3: 20.5 / 21,
        4: 20.5 / 21,
        5: 10.5 / 21,
        6: 10.5 / 21,
    }
    assert made.basis.setlists == 20
    assert made.basis.up_to == START + timedelta(days=29)
    assert made.basis.rule == "inclusion rate over the last 20 shows, smoothed by half a play"
    assert made.order == (1, 2, 3, 4, 6)  # of the last two, the one played later


def test_fewer_shows_are_told_as_fewer() -> None:
    made = forecast([show(day, [1, 2, 3, 4, 5]) for day in range(7)], NEXT)
    assert (made.basis.setlists, made.chances[0].probability) == (7, 7.5 / 8)
    assert "last 7 shows" in made.basis.rule
    assert "7 of the last 7" in made.chances[0].why


def test_short_shows_count_only_where_there_are_no_others() -> None:
    full, short = show(0, [1, 2, 3, 4, 5]), show(1, [6, 7])
    assert {chance.song for chance in forecast([full, short], NEXT).chances} == {1, 2, 3, 4, 5}
    assert {chance.song for chance in forecast([short], NEXT).chances} == {6, 7}


def test_the_list_is_as_long_as_shows_usually_are() -> None:
    past = [show(day, list(range(30))) for day in range(20)]
    past += [show(20 + day, list(range(12))) for day in range(10)]
    assert len(forecast(past, NEXT).order) == 12


def test_opener_closer_and_encore_are_the_usual_ones() -> None:
    dice = random.Random(3)
    past = []
    for day in range(20):
        middle = [2, 3, 4, 5, 6]
        dice.shuffle(middle)
        past.append(show(day, [1, *middle], [8, 9]))
    made = forecast(past, NEXT)
    assert made.order[0] == 1
    assert made.order[-2:] == (8, 9)
    assert made.encore == {8, 9}
    why = {chance.song: chance.why for chance in made.chances}
    assert why[1] == ("20 of the last 20", "opener 20 times")
    assert why[9] == ("20 of the last 20", "closer 20 times", "encore 20 times")


def test_a_song_played_now_and_then_as_encore_is_none() -> None:
    past = [show(day, [1, 2, 3, 4, 5, 6], [9]) for day in range(15)]
    past += [show(15 + day, [1, 2, 3, 4, 5, 9], [6]) for day in range(5)]
    assert forecast(past, NEXT).encore == {9}


def test_without_encores_none_is_made_up() -> None:
    made = forecast([show(day, [1, 2, 3, 4, 5]) for day in range(5)], NEXT)
    assert made.encore == frozenset()


def test_reasons_name_how_long_a_song_was_not_played() -> None:
    past = [show(0, [1, 2, 3, 4, 5]), *(show(1 + day, [1, 2, 3, 4, 6]) for day in range(3))]
    why = {chance.song: chance.why for chance in forecast(past, NEXT).chances}
    assert why[5] == ("1 of the last 4", "not played for 3 shows")
    past.append(show(9, [1, 2, 3, 4, 5]))
    why = {chance.song: chance.why for chance in forecast(past, NEXT).chances}
    assert "not played for 1 show" in why[6]


def test_a_song_played_twice_a_night_counts_once() -> None:
    made = forecast([show(0, [1, 2, 3, 4, 5, 1])], NEXT)
    assert {chance.probability for chance in made.chances} == {1.5 / 2}
    assert sorted(made.order) == [1, 2, 3, 4, 5]
    assert made.basis.rule.startswith("inclusion rate over the last show,")


@pytest.mark.parametrize("past", [[], [show(0, [])], [show(2000, [1, 2, 3, 4, 5])]])
def test_no_past_is_told_with_the_next_step(past: list[PastShow]) -> None:
    with pytest.raises(InvalidInput, match="nothing can be predicted") as raised:
        forecast(past, NEXT)
    assert "Import" in raised.value.hint


songs = st.lists(st.integers(1, 15), min_size=0, max_size=8)
pasts = st.lists(st.tuples(songs, songs), min_size=1, max_size=30).map(
    lambda nights: [show(day, main, encore) for day, (main, encore) in enumerate(nights)]
)


@given(pasts, pasts)
def test_a_changed_future_changes_nothing(past: list[PastShow], other: list[PastShow]) -> None:
    target = Target(START + timedelta(days=40))
    later = [PastShow(p.date + timedelta(days=41), p.entries) for p in other]
    if not any(p.entries for p in past):
        return
    assert forecast(past, target) == forecast([*past, *later], target)


@given(pasts)
def test_a_forecast_holds_together_and_is_the_same_every_time(past: list[PastShow]) -> None:
    if not any(p.entries for p in past):
        return
    made = forecast(past, NEXT)
    assert made == forecast(past, NEXT)
    ranked = [chance.song for chance in made.chances]
    assert len(set(ranked)) == len(ranked)
    assert len(set(made.order)) == len(made.order) > 0
    assert set(made.order) == set(ranked[: len(made.order)])
    assert made.encore < set(made.order)
    assert set(made.order[len(made.order) - len(made.encore) :]) == made.encore
    assert all(0 < chance.probability < 1 for chance in made.chances)
    assert sorted((c.probability for c in made.chances), reverse=True) == [
        chance.probability for chance in made.chances
    ]


@given(st.permutations(range(8)), st.integers(1, 5))
def test_the_order_is_that_of_the_past(order: list[int], shows: int) -> None:
    assert running_order([order] * shows, sorted(order)) == order


def test_the_order_follows_pairs_where_whole_shows_differ() -> None:
    past = [[1, 2, 3], [3, 4, 5], [1, 2, 4], [2, 3, 5]]
    assert running_order(past, [5, 4, 3, 2, 1]) == [1, 2, 3, 4, 5]
    assert running_order(past, []) == []
