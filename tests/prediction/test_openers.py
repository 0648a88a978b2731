"""Who opens: causality, the fit of a choice, and openers that come in turns."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from msgspec.structs import replace

from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target, WhatIf
from setlist_desktop.prediction.choice import Chosen, fit
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.model import for_horizon, shipped_openings
from setlist_desktop.prediction.openers import MOST_CANDIDATES, OPENER_TERMS
from setlist_desktop.prediction.prospect import Prospect
from setlist_desktop.prediction.training import OpenerWalk, Walk
from tests.prediction.pasts import rotating_past


def walked(past, horizon=0):
    history = index(past)
    base = for_horizon(horizon)
    openers = OpenerWalk(history, base, history.shows)
    walk = Walk(history, base.names, horizon, openers=openers)
    walk.advance(history.shows)
    return history, openers


def in_turns(shows=60, openers=(1, 2, 3), rest=tuple(range(10, 24))):
    """Return shows opened by each of a few songs in turn, all of them played every night."""
    past = []
    for nth in range(shows):
        first = openers[nth % len(openers)]
        others = [song for song in openers if song != first]
        entries = tuple(PlayedSong(song) for song in (first, *rest, *others))
        past.append(PastShow(date(2025, 1, 1) + timedelta(days=2 * nth), entries, f"Hall {nth}"))
    return past


@pytest.mark.parametrize("horizon", [0, 3])
def test_what_comes_later_changes_no_opener(horizon):
    past = rotating_past(60)
    changed = [
        replace(show, entries=tuple(PlayedSong(song) for song in range(30, 40)))
        if nth >= 40 - horizon
        else show
        for nth, show in enumerate(past)
    ]
    # a show that nobody knows of yet holds the same columns for the same songs
    known = [replace(past[0], entries=tuple(PlayedSong(song) for song in range(1, 43)))]
    _, openers = walked([*known, *past], horizon)
    _, others = walked([*known, *changed], horizon)
    for u in range(20, 41):
        np.testing.assert_array_equal(openers.seen[u].columns, others.seen[u].columns)
        np.testing.assert_array_equal(openers.seen[u].terms, others.seen[u].terms)


def test_terms_are_finite_and_the_likeliest_few_alone_are_asked():
    _, openers = walked(rotating_past(120, songs=150))
    for rows in openers.seen.values():
        assert rows.terms.shape == (len(rows.columns), len(OPENER_TERMS))
        assert len(rows.columns) <= MOST_CANDIDATES
        assert np.isfinite(rows.terms).all()


@pytest.mark.parametrize("horizon", [0, 1, 2, 5, 20])
def test_every_horizon_has_coefficients_of_openers(horizon):
    opening = shipped_openings()[horizon]
    assert len(opening.mean) == len(opening.sd) == len(opening.coef) == len(OPENER_TERMS)
    assert (opening.sd > 0).all()


def test_chances_to_open_sum_to_one():
    _, openers = walked(rotating_past(60))
    chances = shipped_openings()[0].chances(openers.seen[59])
    assert sum(chances.values()) == pytest.approx(1.0)


def test_openers_that_come_in_turns_are_foreseen():
    past = in_turns()
    for known in (57, 58, 59):
        engine = Engine(past[:known])
        target = Target(past[known].date, past[known].venue)
        decoded = engine.decoded(engine.chances(target), target)
        assert engine.history.songs[decoded.order[0]] == past[known].entries[0].song


def test_a_struck_opener_gives_its_place_to_another():
    past = in_turns(59)
    prospect = Prospect(Engine(past), Target(past[-1].date + timedelta(days=2)))
    opener = prospect.forecast.order[0]
    struck = prospect.what_if(WhatIf(struck=(opener,)))
    assert opener not in struck.order
    assert struck.order[0] in {1, 2, 3} - {opener}
    pinned = prospect.what_if(WhatIf(pinned=tuple(prospect.forecast.order)))
    assert set(pinned.order) == set(prospect.forecast.order)


def test_a_fitted_choice_has_no_slope_left():
    draw = np.random.default_rng(3)
    rows = draw.normal(size=(200, 3))
    sizes = np.full(40, 5, dtype=np.int64)
    utility = rows @ np.array([1.5, -0.5, 0.0]) + draw.gumbel(size=200)
    chosen = np.arange(40) * 5 + utility.reshape(40, 5).argmax(axis=1)
    choice = Chosen(rows, sizes, chosen, np.ones(40))
    beta = fit(choice, np.zeros(3), 1.0)

    odds = np.exp(rows @ beta).reshape(40, 5)
    chance = (odds / odds.sum(axis=1, keepdims=True)).ravel()
    slope = rows.T @ chance - rows[chosen].sum(axis=0) + beta
    assert np.abs(slope).max() < 1e-2
    assert beta[0] > 0.5 > abs(beta[2])


def test_a_strong_ridge_keeps_the_shipped_coefficients():
    choice = Chosen(np.eye(4), np.array([4]), np.array([2]), np.ones(1))
    toward = np.array([0.3, -0.2, 0.1, 0.0])
    np.testing.assert_allclose(fit(choice, toward, 1e9), toward, atol=1e-6)
