"""Every rule of the score, by its definition and by what must always hold."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from setlist_desktop.domain.matching import Sung
from setlist_desktop.domain.scores import (
    IN_WORDS,
    LOSSES,
    RULES_VERSION,
    SWITCH_WORDS,
    Played,
    Rule,
    Switch,
    Told,
    score,
    version_with,
)

SHARES = {
    Rule.PRECISION, Rule.RECALL, Rule.F1, Rule.R_PRECISION, Rule.TOP_TEN, Rule.POSITION,
    Rule.EXACT, Rule.ORDER, Rule.OPENER, Rule.CLOSER, Rule.ENCORE, Rule.RARITY,
}  # fmt: skip


def sung(keys, encores=()):
    return [Sung(key, key, key in encores) for key in keys]


def scores(said, played, *, encores=("", ""), chances=None, gaps=None, debut=1):
    return score(
        Told(sung(said, encores[0]), chances or {}),
        Played(sung(played, encores[1]), gaps or {}, debut),
    )


def test_every_rule_has_words():
    assert set(IN_WORDS) == set(Rule)
    assert set(SWITCH_WORDS) == set(Switch)


def test_each_way_of_scoring_has_a_version_of_its_own():
    some = [set(), *({one} for one in Switch), set(Switch)]
    versions = [version_with(frozenset(off)) for off in some]
    assert versions[0] == RULES_VERSION
    assert len(set(versions)) == len(some)


def test_a_show_by_every_rule():
    found = scores(
        "abcxe",
        "acbdef",
        encores=("e", "ef"),
        chances={"a": 0.9, "c": 0.8, "x": 0.7, "b": 0.6, "d": 0.3, "e": 0.2, "y": 0.1},
        gaps={"a": 1, "b": 3, "c": 1, "d": 7, "e": 1, "x": 2},
        debut=15,
    )
    assert found[Rule.HITS] == 4
    assert found[Rule.PRECISION] == 4 / 5
    assert found[Rule.RECALL] == 4 / 6
    assert found[Rule.F1] == 8 / 11
    assert found[Rule.R_PRECISION] == 5 / 6  # a c x b d e: all but x
    assert found[Rule.TOP_TEN] == 5 / 6
    assert found[Rule.EXACT] == 2 / 6  # a, and e at the fifth place
    assert found[Rule.ORDER] == 5 / 6  # b and c are swapped
    assert found[Rule.OPENER] == 1.0
    assert found[Rule.CLOSER] == 0.0
    assert found[Rule.ENCORE] == 1 / 2
    assert found[Rule.SLOT_POINTS] == 3 + 0 + 2
    assert found[Rule.RARITY_POINTS] == 1 + 2 + 1 + 1
    assert found[Rule.RARITY] == 5 / (1 + 1 + 2 + 3 + 1 + 4)
    places = [abs(0 - 0), abs(1 / 4 - 2 / 5), abs(2 / 4 - 1 / 5), abs(4 / 4 - 4 / 5)]
    assert found[Rule.POSITION] == pytest.approx(1 - sum(places) / 4)
    outcomes = {"a": 0.9, "c": 0.8, "b": 0.6, "d": 0.3, "e": 0.2, "f": 0.001}
    misses = {"x": 0.7, "y": 0.1}
    errors = [(1 - p) ** 2 for p in outcomes.values()] + [p**2 for p in misses.values()]
    assert found[Rule.BRIER] == pytest.approx(sum(errors) / 8)
    surprises = [math.log(p) for p in outcomes.values()]
    surprises += [math.log(1 - p) for p in misses.values()]
    assert found[Rule.LOG_LOSS] == pytest.approx(-sum(surprises) / 8)


def test_a_reprise_closes():
    played = Played(sung("abc"), closer="a")
    assert score(Told(sung("bca")), played)[Rule.CLOSER] == 1.0
    assert score(Told(sung("abc")), played)[Rule.CLOSER] == 0.0
    assert score(Told(sung("abc"), closer="a"), played)[Rule.CLOSER] == 1.0


def test_what_has_no_meaning_is_none():
    found = scores("x", "ab")
    assert found[Rule.ENCORE] is found[Rule.POSITION] is found[Rule.ORDER] is None
    assert found[Rule.BRIER] is found[Rule.LOG_LOSS] is None
    assert set(scores("ab", "").values()) == {None}


keys = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True, max_size=12)
gaps = st.dictionaries(st.sampled_from("abcdefghijklmnop"), st.integers(1, 1000))
chances = st.dictionaries(st.sampled_from("abcdefghijklmnop"), st.floats(0, 1))


@given(keys, keys, chances, gaps)
def test_shares_stay_in_their_range(said, played, chance, gap):
    assume(played)
    found = scores(said, played, chances=chance, gaps=gap, encores=(said[-1:], played[-2:]))
    for rule in SHARES:
        assert found[rule] is None or -1e-12 <= found[rule] <= 1 + 1e-12, rule
    for rule in set(Rule) - SHARES:
        assert found[rule] is None or found[rule] >= 0, rule
    assert found[Rule.HITS] <= min(len(said), len(played))
    assert found[Rule.SLOT_POINTS] <= 3 + 3 + 2 * len(played[-2:])


@given(keys, gaps)
def test_the_truth_is_the_best_that_can_be_said(played, gap):
    assume(len(played) > 1)
    encores = (played[-1:], played[-1:])
    found = scores(played, played, chances=dict.fromkeys(played, 1.0), gaps=gap, encores=encores)
    for rule in SHARES:
        assert found[rule] == pytest.approx(1.0), rule
    assert found[Rule.HITS] == len(played)
    assert found[Rule.SLOT_POINTS] == 8
    for rule in LOSSES:
        assert found[rule] == pytest.approx(0.0, abs=0.002)


@given(keys, keys, st.randoms())
def test_hits_do_not_ask_for_the_order(said, played, draw):
    assume(played)
    shuffled = list(said)
    draw.shuffle(shuffled)
    one, other = scores(said, played), scores(shuffled, played)
    for rule in (Rule.HITS, Rule.PRECISION, Rule.RECALL, Rule.F1, Rule.RARITY, Rule.RARITY_POINTS):
        assert one[rule] == pytest.approx(other[rule])


@given(keys, keys, gaps)
def test_one_more_hit_is_never_worse(said, played, gap):
    missed = [key for key in played if key not in said]
    assume(missed)
    before, after = (scores(one, played, gaps=gap) for one in (said, [*said, missed[0]]))
    for rule in (Rule.HITS, Rule.PRECISION, Rule.RECALL, Rule.F1, Rule.RARITY, Rule.RARITY_POINTS):
        assert after[rule] > before[rule] or before[rule] == 1.0


@given(keys, keys)
def test_one_miss_more_is_never_better(said, played):
    assume(played)
    before, after = (scores(one, played) for one in (said, [*said, "zz"]))
    for rule in (Rule.PRECISION, Rule.F1, Rule.RECALL, Rule.HITS):
        assert after[rule] <= before[rule]


@given(st.integers(1, 499), st.integers(1, 499))
def test_a_rarer_song_is_worth_more(gap, other):
    played = Played(sung("ab"), {"a": gap, "b": other})
    assert (played.rarity("a") > played.rarity("b")) == (gap > other)


@given(keys, st.floats(0.01, 0.49))
def test_surer_and_right_is_less_of_a_loss(played, doubt):
    assume(played)
    sure, unsure = (
        scores(played, played, chances=dict.fromkeys(played, chance))
        for chance in (1.0 - doubt / 2, 1.0 - doubt)
    )
    assert sure[Rule.LOG_LOSS] < unsure[Rule.LOG_LOSS]
    assert sure[Rule.BRIER] < unsure[Rule.BRIER]
