"""The backtest and its figures, by the protocol's own definitions."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from setlist_desktop.domain.predictions import PlayedSong
from setlist_desktop.prediction.backtest import backtest
from setlist_desktop.prediction.measures import Happened, Said, measure
from tests.prediction.pasts import rotating_past

songs = st.lists(st.integers(1, 30), min_size=1, max_size=12, unique=True)


@given(songs)
def test_the_truth_as_prediction_is_perfect(order):
    figures = measure(
        Said(order, dict.fromkeys(order, 1.0), frozenset(order[-1:])),
        Happened(order, order[-1], frozenset(order[-1:])),
        frozenset(order),
    )
    assert figures.r_precision == figures.f1 == figures.precision == figures.recall == 1.0
    assert figures.opener == figures.closer == figures.encore_recall == 1.0
    assert figures.length_error == 0.0
    assert figures.log_loss == pytest.approx(-math.log(0.999))
    assert figures.tau in (None, 1.0)


@given(songs, songs)
def test_every_figure_stays_in_its_range(said, played):
    figures = measure(
        Said(said, {song: 1 / (1 + song) for song in said}),
        Happened(played, played[-1]),
        frozenset(said) | frozenset(played),
    )
    for value in (figures.r_precision, figures.precision, figures.recall, figures.f1):
        assert 0.0 <= value <= 1.0
    assert figures.length_error == abs(len(said) - len(played))
    assert figures.brier >= 0.0
    assert figures.log_loss > 0.0


def test_the_model_beats_the_last_show_on_a_rotating_past():
    result = backtest(rotating_past(80), last=20)
    assert result.shows == 20
    assert result.model["r_precision"] > result.last_show["r_precision"]
    assert result.model["log_loss"] < result.last_show["log_loss"]


def test_a_far_target_is_seen_from_afar():
    near, far = (backtest(rotating_past(80), last=20, horizon=h) for h in (0, 5))
    assert (near.horizon, far.horizon) == (0, 5)
    assert near.trials[0].said.probabilities != far.trials[0].said.probabilities


def test_another_last_show_changes_no_earlier_prediction():
    past = rotating_past(60)
    other = replace(past[-1], entries=tuple(PlayedSong(song) for song in range(50, 60)))
    before, after = (backtest([*past[:-1], last], last=10) for last in (past[-1], other))
    assert len(before.trials) == 10
    for one, two in zip(before.trials, after.trials, strict=True):
        assert one.said == two.said
    assert before.trials[:-1] == after.trials[:-1]
    assert before.trials[-1].figures != after.trials[-1].figures


def test_half_of_a_short_past_is_tested_at_most():
    assert backtest(rotating_past(9), last=100).shows == 4
    assert backtest([], last=100).shows == 0
