"""The predictor of one artist: deterministic, honest about its rule, fit to any past."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from setlist_desktop.domain.predictions import Target
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.rules import GAP_RULE, HARDLY_ANY, MODEL
from tests.prediction.pasts import rotating_past


def next_night(past):
    return Target(past[-1].date + timedelta(days=1), "Hall", "Corrin", "Nowhere")


def test_staples_are_likely_and_the_rest_is_not():
    past = rotating_past()
    engine = Engine(past)
    chances = engine.chances(next_night(past))
    by_song = {
        engine.history.songs[c]: p
        for c, p in zip(chances.columns, chances.probabilities, strict=True)
    }
    assert chances.rule == MODEL
    assert min(by_song[song] for song in (1, 2, 3, 4, 5)) > 0.9
    assert max(p for song, p in by_song.items() if song > 5) < 0.75


def test_opener_closer_and_encore_are_those_of_the_past():
    past = rotating_past()
    engine = Engine(past)
    decoded = engine.decoded(engine.chances(next_night(past)), next_night(past), like_a_show=True)
    songs = [engine.history.songs[c] for c in decoded.order]
    assert (songs[0], songs[-1], len(songs)) == (1, 5, 10)
    assert {engine.history.songs[c] for c in decoded.encore} == {5}


@pytest.mark.parametrize("horizon", [0, 5])
def test_the_same_past_gives_the_same_prediction(horizon):
    past = rotating_past(90)
    told = []
    for _ in range(2):
        engine = Engine(past)
        chances = engine.chances(next_night(past), horizon)
        told.append((chances.probabilities.tolist(), dict(chances.opens)))
        told[-1] += (engine.decoded(chances, next_night(past)).order,)
    assert told[0] == told[1]
    assert told[0][1]


@pytest.mark.parametrize(
    ("shows", "rule"), [(0, HARDLY_ANY), (1, HARDLY_ANY), (2, HARDLY_ANY), (60, MODEL)]
)
def test_the_rule_fits_the_length_of_the_past(shows, rule):
    past = rotating_past(shows)
    assert Engine(past).chances(next_night(past or rotating_past(1))).rule == rule


def test_a_short_past_of_changing_setlists_trusts_the_gap_rule():
    past = [
        show.__class__(show.date, show.entries[2:7], "Hall", "Corrin") for show in rotating_past(20)
    ]
    assert Engine(past).chances(next_night(past)).rule == GAP_RULE


@pytest.mark.parametrize("horizon", [0, 1, 4, 7, 50])
def test_the_same_past_gives_the_same_chances_at_every_horizon(horizon):
    past = rotating_past()
    first, second = (Engine(past).chances(next_night(past), horizon) for _ in range(2))
    np.testing.assert_array_equal(first.probabilities, second.probabilities)
    assert np.all((first.probabilities > 0) & (first.probabilities < 1))


def test_an_undated_show_and_one_dated_before_the_past_are_predicted_too():
    past = rotating_past()
    for target in (Target(None), Target(past[0].date)):
        assert len(Engine(past).chances(target).columns)
