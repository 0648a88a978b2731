"""Another basis: this tour, this year, this leg, without festivals."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.predictions import BasisChoice, PastShow, Target
from setlist_desktop.prediction.choosing import chosen, is_festival

SHOWS = [
    PastShow(date(2025, 6, 1), (), "Hall", tour="Old"),
    PastShow(date(2026, 1, 1), (), "Hall", tour="New"),
    PastShow(date(2026, 1, 3), (), "Meadow Festival", tour="New"),
    PastShow(date(2026, 3, 1), (), "Loft", tour="New"),
    PastShow(date(2026, 3, 2), (), "Loft", tour=""),
]


@pytest.mark.parametrize(
    ("choice", "target", "left"),
    [
        (BasisChoice.ALL, Target(None), [0, 1, 2, 3, 4]),
        (BasisChoice.TOUR, Target(None, tour="New"), [1, 2, 3]),
        (BasisChoice.TOUR, Target(None, tour="Next"), []),
        (BasisChoice.YEAR, Target(date(2026, 5, 1)), [1, 2, 3, 4]),
        (BasisChoice.YEAR, Target(date(2027, 5, 1)), []),
        (BasisChoice.YEAR, Target(None), [1, 2, 3, 4]),
        (BasisChoice.LEG, Target(None), [3, 4]),
        (BasisChoice.NO_FESTIVALS, Target(None), [0, 1, 3, 4]),
    ],
)
def test_a_choice_leaves_these_shows(choice, target, left):
    assert chosen(SHOWS, target, choice) == [SHOWS[nth] for nth in left]


def test_where_no_tour_has_a_name_none_is_left():
    assert chosen(SHOWS, Target(None), BasisChoice.TOUR) == []
    assert chosen([], Target(None), BasisChoice.LEG) == []


@pytest.mark.parametrize(
    ("venue", "tour", "is_one"),
    [
        ("Glade Fest", "", True),
        ("Park", "Summer Festival Run", True),
        ("Lake Open Air", "", True),
        ("Festhalle", "", False),
        ("Copper Hall", "Lamp Tour", False),
    ],
)
def test_festivals_are_told_by_their_names(venue, tour, is_one):
    assert is_festival(PastShow(date(2026, 1, 1), (), venue, tour=tour)) is is_one


@pytest.mark.parametrize("venue", ["Glade Fest", "Copper Hall"])
@pytest.mark.parametrize("told", [True, False])
def test_what_was_told_of_a_festival_counts_more_than_names(venue, told):
    assert is_festival(PastShow(date(2026, 1, 1), (), venue, festival=told)) is told
