"""The words above a prediction: what it stands on, and whether it is locked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from setlist_desktop.domain.predictions import DRAWN, BasisChoice, choice_of, is_drawn, rule_of
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.domain.shows import Show
from setlist_desktop.ui.panes.setlist.words import basis_forms, lock_words

SYDNEY, LOS_ANGELES = ZoneInfo("Australia/Sydney"), ZoneInfo("America/Los_Angeles")
SHOW = Show(1, 1, "Echo", date(2026, 12, 5), "Hall", time=time(23, 30), zone="Australia/Sydney")


def test_a_show_in_sydney_locks_as_it_begins_there_seen_from_los_angeles() -> None:
    begins = datetime(2026, 12, 5, 23, 30, tzinfo=SYDNEY)
    before = (begins - timedelta(minutes=1)).astimezone(LOS_ANGELES)
    assert lock_words(SHOW, before) == ("", "")
    words, more = lock_words(SHOW, begins.astimezone(LOS_ANGELES))
    assert "counts in no total" in words
    assert "5 Dec 2026 23:30 at the venue" in more


def test_a_show_without_a_date_never_locks() -> None:
    undated = Show(1, 1, "Echo", None)
    assert lock_words(undated, datetime(2040, 1, 1, tzinfo=SYDNEY)) == ("", "")


@pytest.mark.parametrize("choice", list(BasisChoice))
def test_the_choice_of_shows_is_read_from_the_rule_and_said(choice: BasisChoice) -> None:
    basis = Basis(rule_of("the model", choice), 9, date(2026, 1, 1), ahead_points=3.0)
    assert choice_of(basis) is choice
    drawn = Basis(rule_of(f"{DRAWN} 7", choice), 9, date(2026, 1, 1))
    assert (choice_of(drawn), is_drawn(drawn), is_drawn(basis)) == (choice, True, False)
    origin = basis_forms(basis)[-1]
    assert ("only)" in origin or "(without festivals)" in origin) == (choice is not BasisChoice.ALL)
    assert all("drawn at random" in form for form in basis_forms(drawn)[:-1])


def test_a_ranking_says_that_it_has_no_percentages() -> None:
    forms = basis_forms(Basis("popularity at music services alone", 0, None))
    assert forms[0].startswith("Without percentages")
    assert "no setlist" in forms[-1]


@pytest.mark.parametrize("horizon", [1, 3])
def test_how_a_prediction_stands_is_said_with_how_far_away_it_is(horizon: int) -> None:
    basis = Basis("the model", 114, date(2026, 11, 27), horizon=horizon, ahead_points=0.0)
    _, *forms = basis_forms(basis)
    assert ["unknown" in form for form in forms] == [True, True, False, False]
    assert ["no better than" in form for form in forms] == [True, True, True, False]
    assert [*map(len, forms)] == sorted(map(len, forms), reverse=True)
