"""Walking a past from where it matters gives what walking all of it gives."""

from __future__ import annotations

import numpy as np

from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.model import for_horizon
from setlist_desktop.prediction.training import (
    WARM_UP_SHOWS,
    Walk,
    candidate_counts,
    first_needed,
)
from tests.prediction.pasts import rotating_past


def test_candidates_are_counted_as_the_walk_sees_them():
    history = index(rotating_past(260, songs=120))
    counts = candidate_counts(history)
    for u in (0, 1, 2, 150, 201, 240, 259):
        assert counts[u] == history.played[max(0, u - 200) : u].any(axis=0).sum()


def test_a_short_past_is_walked_whole():
    history = index(rotating_past(60))
    assert first_needed(history, history.shows) == 0


def test_a_long_past_is_walked_from_where_its_tables_have_warmed_up():
    history = index(rotating_past(1500, songs=120))
    first = first_needed(history, history.shows)
    rows = candidate_counts(history)[first + WARM_UP_SHOWS :]
    assert 0 < first < history.shows - WARM_UP_SHOWS
    assert rows.sum() >= 30_000 > rows[1:].sum()


def test_where_the_walk_begins_hardly_matters():
    history = index(rotating_past(900, songs=60))
    base = for_horizon(0)
    chances = []
    for first in (0, 350):
        walk = Walk(history, base.names, 0, first=first)
        walk.advance(history.shows)
        walk.finish()
        rows = walk.state.rows(occasion(history))
        chances.append(base.probabilities(rows.terms(base.names)))
    np.testing.assert_allclose(chances[0], chances[1], atol=0.02)


def occasion(history):
    from setlist_desktop.prediction.terms import Occasion

    return Occasion(int(history.days[-1]) + 2, history.places[-1])
