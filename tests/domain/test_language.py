"""Texts in the language in use: English without one, fields filled, forms for numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from setlist_desktop.domain import language
from setlist_desktop.domain.language import day, decimal, mark, plural, tr
from setlist_desktop.domain.words import NARROW_SPACE, count, counted

TEXTS = {
    ("Undo", "", None): "Rückgängig",
    ("Open", "a state", None): "offen",
    ("{artist} was imported.", "", None): "{artist} ist da.",
    ("{n} shows", "", 1): "{n} Konzert",
    ("{n} shows", "", 1204): "{n} Konzerte",
}


class German:
    """A language that knows a few texts."""

    def translated(self, text: str, meaning: str, number: int | None) -> str:
        return TEXTS.get((text, meaning, number), "")

    def figure(self, number: float, decimals: int) -> str:
        return f"{number:,.{decimals}f}".replace(",", "_").replace(".", ",").replace("_", ".")

    def day(self, on: date, *, year: bool) -> str:
        return f"{on.day}.{on.month}." + (f"{on.year}" if year else "")


@pytest.fixture
def german() -> Iterator[None]:
    language.speak(German())
    yield
    language.speak(None)


def test_without_a_language_texts_are_as_they_stand_in_the_code():
    assert tr("Undo") == "Undo"
    assert tr("{artist} was imported.", artist="Rush {n}") == "Rush {n} was imported."
    assert tr(mark("Braces stay: {}")) == "Braces stay: {}"


def test_numbers_take_the_forms_of_english_without_a_language():
    assert counted(1, "show", "shows") == "1 show"
    assert counted(1204, "show", "shows") == f"1{NARROW_SPACE}204 shows"
    assert plural(0, "{n} vote for {song}", "{n} votes for {song}", song="A") == "0 votes for A"
    assert decimal(0.1934, 3) == "0.193"


def test_days_are_told_in_english_whatever_the_computer_speaks():
    assert day(date(2026, 5, 4)) == "4 May 2026"
    assert day(date(2026, 12, 24), year=False) == "24 Dec"


@pytest.mark.usefixtures("german")
def test_a_language_gives_its_own_words_fields_and_forms():
    assert tr("Undo") == "Rückgängig"
    assert tr("Open", meaning="a state") == "offen"
    assert tr("{artist} was imported.", artist="Rush") == "Rush ist da."
    assert counted(1, "show", "shows") == "1 Konzert"
    assert counted(1204, "show", "shows") == "1.204 Konzerte"
    assert count(1_000_000) == "1.000.000"
    assert decimal(0.1934, 3) == "0,193"


@pytest.mark.usefixtures("german")
def test_what_a_language_does_not_know_stays_english():
    assert tr("Open", meaning="a verb") == "Open"
    assert counted(2, "song", "songs") == "2 songs"
    assert day(date(2026, 5, 4)) == "4.5.2026"
    assert day(date(2026, 5, 4), year=False) == "4.5."
