"""Pins, strikes and places: what they do to the other songs."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target, WhatIf
from setlist_desktop.prediction.backtest import backtest
from setlist_desktop.prediction.budget import log_odds, summing_to, within_usual
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.prospect import PINNED, STRUCK, Prospect
from setlist_desktop.prediction.supposing import Pairs, resettled
from tests.prediction.pasts import rotating_past


def nights_of_two_kinds(shows=60):
    """Return shows that begin with 1..4 and go on with 5..8 or with 9..12, at random."""
    draw = np.random.default_rng(5)
    return [
        PastShow(
            date(2025, 1, 1) + timedelta(days=3 * nth),
            tuple(PlayedSong(s) for s in (1, 2, 3, 4, *(range(5, 9) if kind else range(9, 13)))),
        )
        for nth, kind in enumerate(draw.integers(0, 2, shows))
    ]


def prospect_of(past, **more):
    return Prospect(Engine(past), Target(past[-1].date + timedelta(days=3), **more))


@pytest.fixture(scope="module")
def two_kinds():
    return prospect_of(nights_of_two_kinds())


@pytest.fixture(scope="module")
def rotating():
    return prospect_of(rotating_past())


def by_song(forecast):
    return {chance.song: chance.probability for chance in forecast.chances}


def test_a_pin_draws_what_goes_with_it_and_drives_away_the_rest(two_kinds):
    before, after = by_song(two_kinds.forecast), by_song(two_kinds.what_if(WhatIf(pinned=(5,))))
    assert after[5] == 1.0
    for song in (6, 7, 8):
        assert after[song] > before[song]
    for song in (9, 10, 11, 12):
        assert after[song] < before[song]


def test_a_strike_makes_room_more_for_others_than_for_what_goes_with_it(two_kinds):
    before = by_song(two_kinds.forecast)
    expected, other = (5, 9) if before[5] > before[9] else (9, 5)
    after = by_song(two_kinds.what_if(WhatIf(struck=(expected,))))
    assert after[expected] == 0.0
    assert after[other] > before[other]
    assert after[other] / before[other] > after[expected + 1] / before[expected + 1]


def test_pinned_songs_stand_in_the_list_and_struck_ones_do_not(rotating):
    forecast = rotating.forecast
    unlikely = forecast.chances[-1].song
    changed = rotating.what_if(WhatIf(pinned=(unlikely,), struck=(forecast.order[0],)))
    assert unlikely in changed.order
    assert forecast.order[0] not in changed.order
    assert len(changed.order) == len(forecast.order)
    reasons = {chance.song: chance.why for chance in changed.chances}
    assert reasons[unlikely][0] == PINNED
    assert reasons[forecast.order[0]][0] == STRUCK


def test_a_song_never_played_can_be_pinned(rotating):
    changed = rotating.what_if(WhatIf(pinned=(987, 988)))
    assert {987, 988} <= set(changed.order)
    assert by_song(changed)[987] == 1.0
    for song in changed.chances:
        assert 0.0 <= song.probability <= 1.0


def test_a_song_is_set_down_where_the_user_wants_it(rotating):
    forecast = rotating.forecast
    changed = rotating.what_if(WhatIf(moved={forecast.order[-1]: 0, forecast.order[0]: 4}))
    assert changed.order[0] == forecast.order[-1]
    assert changed.order[4] == forecast.order[0]
    assert set(changed.order) == set(forecast.order)
    assert by_song(changed) == by_song(forecast)


def test_nothing_supposed_changes_nothing(rotating):
    assert rotating.what_if(WhatIf()) == rotating.forecast


def test_a_song_cannot_be_both(rotating):
    with pytest.raises(InvalidInput, match="at once"):
        rotating.what_if(WhatIf(pinned=(1,), struck=(1,)))


songs = st.lists(st.integers(1, 50), unique=True, max_size=12)


@given(songs, songs, st.dictionaries(st.integers(1, 50), st.integers(0, 20), max_size=4))
@settings(deadline=None, max_examples=60)
def test_whatever_is_supposed_the_list_stays_one(rotating, pinned, struck, moved):
    struck = [song for song in struck if song not in pinned]
    moved = {song: at for song, at in moved.items() if song not in struck}
    forecast = rotating.what_if(WhatIf(tuple(pinned), tuple(struck), moved))
    assert len(set(forecast.order)) == len(forecast.order)
    assert set(pinned) <= set(forecast.order)
    assert not set(struck) & set(forecast.order)
    assert set(moved) <= set(forecast.order)
    assert forecast.encore <= set(forecast.order)
    chances = by_song(forecast)
    assert len(chances) == len(forecast.chances)
    assert all(0.0 <= chance <= 1.0 for chance in chances.values())
    assert all(chances[song] == 1.0 for song in pinned)
    assert all(chances[song] == 0.0 for song in struck)


@given(st.lists(st.floats(0.001, 0.999), min_size=2, max_size=40), st.floats(0.05, 0.95))
def test_chances_can_be_made_to_sum_to_anything_in_their_order(chances, share):
    chances = np.array(chances)
    total = share * len(chances)
    moved = summing_to(log_odds(chances), total)
    assert moved.sum() == pytest.approx(total, abs=1e-3)
    assert np.array_equal(np.argsort(chances, kind="stable"), np.argsort(moved, kind="stable"))


def test_far_too_many_songs_are_brought_near_what_is_usual():
    many = np.full(200, 0.5)
    assert within_usual(many, 16).sum() == pytest.approx(20.0, abs=1e-3)
    assert within_usual(np.full(200, 0.08), 16) is not None
    fine = np.full(200, 0.09)
    assert within_usual(fine, 16) is fine


def test_supposing_what_was_sure_already_moves_nothing():
    history = index(nights_of_two_kinds())
    pairs = Pairs(history, history.shows)
    columns = np.arange(12)
    chances = np.array([1.0] * 4 + [0.5] * 8)
    after = resettled(pairs, columns, chances, np.array([0, 1]), np.array([1.0, 1.0]))
    np.testing.assert_allclose(after, chances, atol=1e-6)


def test_knowing_some_of_a_show_tells_of_the_rest():
    past = nights_of_two_kinds(120)
    history = index(past)
    column = {song: at for at, song in enumerate(history.songs)}
    left_alone, told = [], []
    for trial in backtest(past, last=40).trials:
        columns = np.array([column[song] for song in trial.said.probabilities])
        chances = np.array(list(trial.said.probabilities.values()))
        pin = np.array([history.order[trial.show][5]])
        rest = columns != pin[0]
        truth = history.played[trial.show, columns][rest]
        after = resettled(Pairs(history, trial.show), columns, chances, pin, np.ones(1))
        for losses, said in ((left_alone, chances), (told, after)):
            held = np.clip(said[rest], 0.001, 0.999)
            losses.append(-np.mean(truth * np.log(held) + (1 - truth) * np.log(1 - held)))
    assert np.mean(told) < 0.8 * np.mean(left_alone)


def test_the_same_supposition_gives_the_same(rotating):
    supposed = WhatIf(pinned=(7,), struck=(3,))
    assert prospect_of(rotating_past()).what_if(supposed) == rotating.what_if(supposed)
