"""Plausible setlists: as long as shows are, of songs that go together, the same for a seed."""

from __future__ import annotations

from collections import Counter

import numpy as np

from tests.prediction.test_supposing import nights_of_two_kinds, prospect_of


def test_a_seed_gives_the_same_setlist_again():
    prospect = prospect_of(nights_of_two_kinds())
    assert prospect.sample(1) == prospect.sample(1)
    assert len({prospect.sample(seed).order for seed in range(20)}) > 1


def test_it_is_as_long_as_shows_are_and_each_song_stands_once():
    prospect = prospect_of(nights_of_two_kinds())
    for seed in range(20):
        order = prospect.sample(seed).order
        assert len(order) == len(set(order)) == 8


def test_songs_that_never_met_are_kept_apart():
    prospect = prospect_of(nights_of_two_kinds())
    mixed = 0
    for seed in range(40):
        order = set(prospect.sample(seed).order)
        mixed += min(len(order & {5, 6, 7, 8}), len(order & {9, 10, 11, 12}))
    # drawn without regard to pairs, a list mixes about one and a half songs of the other kind
    assert mixed / 40 < 1.0


def test_likelier_songs_come_more_often():
    prospect = prospect_of(nights_of_two_kinds())
    drawn = Counter(song for seed in range(60) for song in prospect.sample(seed).order)
    assert min(drawn[song] for song in (1, 2, 3, 4)) >= 55
    rotating = [drawn[song] for song in range(5, 13)]
    assert 10 < np.mean(rotating) < 50


def test_it_says_what_it_is():
    assert "seed 9" in prospect_of(nights_of_two_kinds()).sample(9).basis.rule
