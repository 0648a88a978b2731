"""The chance of hearing some of a handful of songs, and which probable songs were never heard."""

from __future__ import annotations

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.hearing import counts_of, hearing_of
from setlist_desktop.domain.predictions import Forecast, SongChance
from setlist_desktop.domain.setlists import Basis

TITLES = {1: "Ember", 2: "Tides", 3: "Salt", 4: "Smoke"}


def forecast(setlists: int = 9, **chances: float | None) -> Forecast:
    said = tuple(SongChance(int(name[1:]), chance) for name, chance in chances.items())
    return Forecast(Basis("rule", setlists, None), said, (), frozenset())


@given(st.lists(st.floats(0, 1), max_size=5))
def test_counts_are_those_of_all_the_nights_there_can_be(chances: list[float]) -> None:
    expected = [0.0] * (len(chances) + 1)
    for night in product((0, 1), repeat=len(chances)):
        weight = prod(p if hit else 1 - p for p, hit in zip(chances, night, strict=True))
        expected[sum(night)] += weight
    assert counts_of(chances) == pytest.approx(expected)
    assert sum(counts_of(chances)) == pytest.approx(1.0)


def test_new_songs_are_the_probable_ones_never_heard() -> None:
    said = forecast(s1=0.9, s2=0.6, s3=0.5, s4=0.49)
    hearing = hearing_of(7, said, TITLES, {1: 2}, 3, [])
    assert [(hope.title, hope.chance) for hope in hearing.new] == [("Tides", 0.6), ("Salt", 0.5)]
    assert hearing.attended == 3


def test_favourites_keep_their_order_and_have_no_chance_where_they_are_no_candidates() -> None:
    hearing = hearing_of(7, forecast(s1=0.9), TITLES, {1: 2}, 3, [4, 1, 99])
    assert [(hope.title, hope.chance, hope.heard) for hope in hearing.favourites] == [
        ("Smoke", 0.0, 0),
        ("Ember", 0.9, 2),
    ]
    assert hearing.expected == pytest.approx(0.9)
    assert hearing.distribution == pytest.approx((0.1, 0.9, 0.0))


def test_a_ranking_alone_gives_no_chances() -> None:
    hearing = hearing_of(7, forecast(0, s1=None), TITLES, {}, 0, [1, 2])
    assert hearing.new == ()
    assert [hope.chance for hope in hearing.favourites] == [None, None]
