"""A basis' rule, as libraries keep it and as it is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from setlist_desktop.domain import language
from setlist_desktop.domain.predictions import DRAWN, BasisChoice, rule_in_words, rule_of
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.prediction.rules import MODEL

TEXTS = {
    MODEL: "das Modell, an diesen Künstler angepasst",
    "this tour only": "nur diese Tour",
    "{rule}, {choice}": "{rule} ({choice})",
    "a plausible setlist, drawn with the seed {seed}": "eine denkbare Setlist, Startwert {seed}",
    "{n} points more hits than “last show” or “average setlist” over the last {shows} shows": (
        "über die letzten {shows} Konzerte {n} Punkte mehr Treffer"
    ),
}


class German:
    def translated(self, text: str, meaning: str, number: int | None) -> str:
        return TEXTS.get(text, "")

    def figure(self, number: float, decimals: int) -> str:
        return f"{number:.{decimals}f}".replace(".", ",")

    def day(self, on: date, *, year: bool) -> str:
        return on.isoformat()


@pytest.fixture
def german() -> Iterator[None]:
    language.speak(German())
    yield
    language.speak(None)


def test_a_rule_is_told_as_it_is_kept_in_english():
    drawn = rule_of(f"{DRAWN} 7", BasisChoice.TOUR)
    assert rule_in_words(Basis(MODEL, 9, None)) == MODEL
    assert rule_in_words(Basis(drawn, 9, None)) == drawn


@pytest.mark.usefixtures("german")
def test_a_kept_rule_is_told_in_the_language_in_use():
    assert rule_in_words(Basis(MODEL, 9, None)) == "das Modell, an diesen Künstler angepasst"
    assert rule_in_words(Basis(rule_of(MODEL, BasisChoice.TOUR), 9, None)).endswith(
        "(nur diese Tour)"
    )
    assert rule_in_words(Basis(f"{DRAWN} 7", 9, None)) == "eine denkbare Setlist, Startwert 7"


@pytest.mark.usefixtures("german")
def test_a_lead_is_told_with_figures_of_the_language():
    basis = Basis(MODEL, 120, None, ahead_points=0.4, margin_points=0.1, compared=50)
    assert basis.caveats == ("über die letzten 50 Konzerte 0,4 Punkte mehr Treffer",)
