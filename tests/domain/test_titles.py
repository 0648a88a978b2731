"""Two spellings of a song have one key; no title loses itself."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.titles import name_key, split_medley, title_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Don\u2019t Look Back", "Dont look back"),
        ("Don\u2019t Look Back", "Don't Look Back"),
        ("\u201cHeroes\u201d", "Heroes"),
        ("Salt & Smoke", "Salt and Smoke"),
        ("\u00c8 solo un sogno", "E solo un sogno"),
        ("Se\u00f1or", "SENOR"),
        ("Stra\u00dfe", "STRASSE"),
        ("Re\u2013Entry", "Re-Entry"),
        ("Glass Harbour (Live)", "Glass Harbour"),
        ("Glass Harbour [acoustic]", "Glass Harbour"),
        ("Glass Harbour (Remastered 2009)", "Glass Harbour"),
        ("Glass Harbour (2009 Remaster)", "Glass Harbour"),
        ("Glass Harbour - Live at the Velodrome", "Glass Harbour"),
        ("Glass Harbour - 2011 Remaster", "Glass Harbour"),
        ("Glass Harbour (Single Version) [Live]", "Glass Harbour"),
        ("Glass Harbour (feat. Somebody Else)", "Glass Harbour"),
        ("S.O.S.", "SOS"),
        ("  Wide   Spaces ", "wide spaces"),
        ("\uff21\uff22\uff23", "abc"),
        ("Caf\u00e9", "Cafe\u0301"),
        ("\u30ac", "\uff76\uff9e"),  # half-width katakana with its dakuten
        ("\u1f08\u03b8\u1fc6\u03bd\u03b1\u03b9", "\u0391\u03b8\u03b7\u03bd\u03b1\u03b9"),
    ],
)
def test_spellings_of_one_song_share_a_key(one: str, other: str) -> None:
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour", "Harbour (Reprise)"),
        ("Scenes", "Scenes (Come Out Tonight)"),
        ("Tides", "Tides (Part 2)"),
        ("Tides (Part 1)", "Tides (Part 2)"),
        ("Ember", "Ember (Live and Let Go)"),
        ("The Field", "Field"),
        ("\u304c", "\u304b"),
        ("\u0439", "\u0438"),
        ("\u0451\u043b\u043a\u0430", "\u0435\u043b\u043a\u0430"),
        ("\ud55c\uad6d", "\ud55c\uad70"),
        ("\u6771\u4eac", "\u4eac\u90fd"),
        ("\u00a5$", "$"),
        ("\u00a5$", "\u00a5"),
        ("???", "?"),
        ("???", "!!!"),
        ("+", "-"),
        ("( )", "[ ]"),
        ("$", "$???"),
    ],
)
def test_different_songs_keep_different_keys(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


@pytest.mark.parametrize(
    "title", ["\u6771\u4eac", "\u00a5$", "???", "!!!", "\ud55c\uad6d", "\u043c\u043e\u0439", "..."]
)
def test_titles_without_latin_letters_stay_themselves(title: str) -> None:
    assert title_key(title) == title


def test_a_title_that_is_only_a_version_is_kept() -> None:
    assert title_key("(Live)") == "live"
    assert title_key("Live") == "live"


def test_names_keep_their_brackets() -> None:
    assert name_key("The Lanterns (Live)") == "the lanterns live"
    assert name_key("The Lanterns") != name_key("Lanterns")


@given(st.text())
def test_keys_are_idempotent(text: str) -> None:
    assert title_key(title_key(text)) == title_key(text)
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_no_visible_title_is_reduced_to_nothing(text: str) -> None:
    assert title_key(text)


@given(st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1))
def test_case_does_not_matter(text: str) -> None:
    assert title_key(unicodedata.normalize("NFKC", text).casefold()) == title_key(text)


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1))
def test_korean_is_left_alone(text: str) -> None:
    assert title_key(text) == text


@given(st.text(st.characters(min_codepoint=0x3041, max_codepoint=0x3096), min_size=1))
def test_japanese_dakuten_are_left_alone(text: str) -> None:
    assert title_key(text) == text


@given(st.text(st.sampled_from("\u0430\u0431\u0432\u0439\u0451\u0457"), min_size=1))
def test_cyrillic_is_left_alone(text: str) -> None:
    assert title_key(text) == text


def test_a_medley_is_split_at_spaced_slashes_only() -> None:
    assert split_medley("Ember / Tides / Salt") == ("Ember", "Tides", "Salt")
    assert split_medley("AC/DC Bag") == ("AC/DC Bag",)
    assert split_medley("Application/Apparatus") == ("Application/Apparatus",)
    assert split_medley(" / ") == ("/",)
