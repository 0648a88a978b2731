"""The model beside what everybody offers, and what is used where it is not better."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target
from setlist_desktop.prediction.comparison import Comparison, by_baseline, compare, targets
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.rules import AVERAGE, HARDLY_ANY, LAST_SHOW, MODEL
from tests.prediction.pasts import rotating_past


def comparison(model, last, average, margin):
    return Comparison(50, model, last, average, margin, 0.9)


@pytest.mark.parametrize(
    ("model", "last", "average", "margin", "better"),
    [
        (0.6, 0.5, 0.4, 0.01, None),
        (0.6, 0.605, 0.4, 0.01, None),  # within the noise: the percentages are worth more
        (0.6, 0.65, 0.4, 0.01, LAST_SHOW),
        (0.6, 0.4, 0.65, 0.01, AVERAGE),
    ],
)
def test_the_better_one_is_used_where_it_is_no_noise(model, last, average, margin, better):
    found = comparison(model, last, average, margin)
    assert found.better == better
    assert found.ahead == pytest.approx(model - max(last, average))


def test_a_rotating_past_is_compared_show_by_show():
    engine = Engine(rotating_past(80))
    found = engine.comparison()
    assert found.shows == 40
    assert found.ahead > found.margin > 0
    assert 0.4 < found.again < 0.7
    assert engine.chances(Target(None)).rule == MODEL


def test_a_short_past_is_not_compared():
    assert Engine(rotating_past(2)).comparison() is None
    assert Engine(rotating_past(12)).comparison() is None


def test_only_half_of_the_past_is_compared_at_most():
    history = index(rotating_past(30))
    assert targets(history, 0) == range(15, 30)
    assert targets(history, 20) == range(21, 30)
    assert list(targets(history, 40)) == []


def test_too_few_shows_tell_nothing():
    history = index(rotating_past(18))
    from setlist_desktop.prediction.model import for_horizon

    assert compare(history, {}, for_horizon(0)) is None


def test_the_last_show_again_with_honest_percentages():
    history = index(rotating_past(60))
    chances = by_baseline(history, LAST_SHOW, 0.8, "", 0)
    last = set(history.order[-1])
    by_column = dict(zip(chances.columns.tolist(), chances.probabilities.tolist(), strict=True))
    assert chances.order == history.order[-1]
    assert {by_column[column] for column in last} == {0.8}
    others = [chance for column, chance in by_column.items() if column not in last]
    assert max(others) < 0.8
    assert sum(others) == pytest.approx(0.2 * len(last))


def test_the_average_setlist_with_its_rates():
    history = index(rotating_past(60))
    day = int(history.days[-1]) + 1
    chances = by_baseline(history, AVERAGE, 0.8, "", day)
    assert chances.rule == AVERAGE
    assert len(chances.order) == 10
    assert np.all((chances.probabilities > 0) & (chances.probabilities <= 1))


def test_where_a_baseline_is_better_the_engine_says_so(monkeypatch):
    engine = Engine(rotating_past(60))
    worse = comparison(0.3, 0.6, 0.5, 0.01)
    monkeypatch.setattr(Engine, "comparison", lambda *_: worse)
    chances = engine.chances(Target(None))
    assert chances.rule == LAST_SHOW
    assert engine.decoded(chances, Target(None)).order == engine.history.order[-1]


def test_shows_of_few_songs_are_used_where_there_are_no_others():
    past = [
        PastShow(date(2026, 1, 1) + timedelta(days=nth), (PlayedSong(1), PlayedSong(2)))
        for nth in range(2)
    ]
    engine = Engine(past)
    assert engine.history.shows == 2
    assert engine.chances(Target(None)).rule == HARDLY_ANY
