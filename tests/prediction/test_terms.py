"""The terms: conformance with the published values, and causality."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
from msgspec.structs import replace

from benchmarks.train import read_shows
from setlist_desktop.domain.predictions import PlayedSong
from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.model import Coefficients
from setlist_desktop.prediction.state import State
from setlist_desktop.prediction.terms import TERMS, Occasion
from setlist_desktop.prediction.training import Walk
from tests.prediction.pasts import rotating_past


def occasion_of(history, u):
    return Occasion(int(history.days[u]), history.places[u])


@pytest.mark.real_data
def test_terms_and_logits_conform_to_the_golden_file(real_data):
    golden = json.loads((real_data / "prediction" / "golden_k24.json").read_text("utf-8"))
    published = json.loads((real_data / "prediction" / "model_k24.json").read_text("utf-8"))
    names = tuple(golden["features"])
    model = Coefficients(
        0,
        names,
        np.array(published["mean"]),
        np.array(published["sd"]),
        published["intercept"],
        np.array(published["coef"]),
    )
    for case in golden["cases"]:
        path = real_data / "setlists" / f"{case['artist']}.jsonl"
        history = index(read_shows(path))
        walk = Walk(history, names)
        walk.advance(case["show_index"])
        rows = walk.at(occasion_of(history, case["show_index"]))
        assert len(rows.columns) == case["candidates"]
        terms = rows.terms(names)
        logits = model.logits(terms)
        for row in case["rows"]:
            found = np.abs(terms - np.array(row["features"])).max(axis=1)
            best = int(np.argmin(found))
            assert found[best] < 2e-5, row["title"]
            assert logits[best] == pytest.approx(row["logit"], abs=1e-4)


@pytest.mark.parametrize("horizon", [0, 3])
def test_what_comes_later_changes_no_term(horizon):
    past = rotating_past()
    changed = [
        replace(show, entries=tuple(PlayedSong(song) for song in range(30, 40)))
        if nth >= 40 - horizon
        else show
        for nth, show in enumerate(past)
    ]
    seen = []
    for shows in (past, changed):
        history = index([*shows[:40], past[40]])
        walk = Walk(history, TERMS, horizon)
        walk.advance(40)
        rows = walk.at(occasion_of(history, 40))
        by_song = {
            history.songs[c]: terms
            for c, terms in zip(rows.columns, rows.terms(TERMS), strict=True)
        }
        seen.append(by_song)
    assert seen[0].keys() == seen[1].keys()
    for song, terms in seen[0].items():
        np.testing.assert_array_equal(terms, seen[1][song])


def test_state_names_only_songs_of_the_last_two_hundred_shows():
    past = rotating_past(shows=230)
    old = replace(past[0], entries=(*past[0].entries, PlayedSong(999)))
    history = index([old, *past[1:]])
    state = State(history)
    for _ in range(201):
        state.absorb(None)
    songs = {history.songs[c] for c in state.rows(occasion_of(history, 201)).columns}
    assert 999 not in songs
    assert {1, 2, 3, 4, 5} <= songs


def test_shows_of_fewer_than_five_songs_do_not_count():
    past = rotating_past(shows=8)
    short = replace(past[3], entries=past[3].entries[:4])
    assert index([*past[:3], short, *past[4:]]).shows == 7
    assert date.fromordinal(int(index(past).days[0])) == past[0].date
