"""Seals: one hash for what a file says, and no two files for one hash."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.leagues import OpenedSeal, table_of
from setlist_desktop.domain.scores import Rule
from setlist_desktop.domain.seals import (
    SealedLine,
    SealedPrediction,
    digest_of,
    document_of,
    opened,
    text_of,
    texts_in,
)

SEALED = SealedPrediction(
    by="Ada",
    artist="The Lanterns",
    mbid=None,
    date=date(2026, 12, 1),
    venue="Copper Hall",
    city="Bristol",
    ordinal=1,
    sealed_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
    lines=(
        SealedLine(("Ember", "Tides"), probability=0.75),
        SealedLine(("東京",), 1),
        SealedLine(("È solo un sogno",), 1, 0.5),
    ),
    ballot={"Ember": 1, "¥$": -1},
    nonce="00ff",
)


def test_what_was_sealed_comes_out_again():
    document = document_of(SEALED)
    assert opened(document.encode(), "x.json") == (SEALED, digest_of(document))


def test_the_hash_is_that_of_the_file_as_any_tool_takes_it():
    document = document_of(SEALED)
    assert digest_of(document) == hashlib.sha256(document.encode()).hexdigest()


def test_a_file_laid_out_anew_on_its_way_still_fits():
    document = document_of(SEALED)
    pretty = json.dumps(json.loads(document), indent=4).replace("\n", "\r\n")
    assert opened(b"\xef\xbb\xbf" + pretty.encode(), "x.json")[1] == digest_of(document)


@pytest.mark.parametrize(
    "change",
    [
        {"by": "Bo"},
        {"nonce": "00fe"},
        {"sealed_at": datetime(2026, 11, 20, 12, 0, 1, tzinfo=UTC)},
        {"ballot": {"Ember": 1}},
        {"lines": SEALED.lines[:2]},
        {"lines": SEALED.lines[::-1]},
        {"venue": "Copper  Hall"},
    ],
)
def test_whatever_is_changed_gives_another_hash(change):
    assert digest_of(document_of(replace(SEALED, **change))) != digest_of(document_of(SEALED))


def test_the_shared_text_tells_whose_of_what_and_the_hash():
    text = text_of(SEALED)
    assert len(text) < 300
    assert "Ember" not in text
    (told,) = texts_in(f"> Hi!\n{text}\n> see you there")
    assert (told.by, told.artist, told.date) == ("Ada", "The Lanterns", date(2026, 12, 1))
    assert told.digest == digest_of(document_of(SEALED))


def test_a_bare_hash_will_do():
    digest = digest_of(document_of(SEALED))
    assert [text.digest for text in texts_in(f"mine: {digest}.")] == [digest]
    assert texts_in("deadbeef and so on") == ()


DOCUMENT = json.loads(document_of(SEALED))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a": 1, "a": 2}',
        json.dumps({**DOCUMENT, "version": 2}).encode(),
        json.dumps({**DOCUMENT, "format": "other"}).encode(),
        json.dumps({**DOCUMENT, "lines": []}).encode(),
        json.dumps({**DOCUMENT, "by": None}).encode(),
        json.dumps({**DOCUMENT, "sealed_at": "2026-11-20T12:00:00"}).encode(),
        json.dumps({**DOCUMENT, "ballot": {"Ember": "1"}}).encode(),
        json.dumps(
            {**DOCUMENT, "lines": [{"titles": ["A"], "encore": 0, "probability": 2}]}
        ).encode(),
        json.dumps({**DOCUMENT, "lines": [{"titles": [], "encore": 0, "probability": 1}]}).encode(),
        json.dumps({**DOCUMENT, "nonce": float("nan")}).encode(),
        b" " * 1_000_001,
    ],
)
def test_what_is_no_sealed_prediction_is_refused_by_name(raw):
    with pytest.raises(InvalidInput, match=r"friend\.json is no sealed prediction"):
        opened(raw, "friend.json")


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(st.lists(words.filter(str.strip), min_size=1, max_size=20), words)
def test_any_titles_can_be_sealed(titles, by):
    sealed = replace(SEALED, by=by, lines=tuple(SealedLine((title,)) for title in titles))
    document = document_of(sealed)
    assert opened(document.encode(), "x") == (sealed, digest_of(document))


def seal_of(by, hits, problem=""):
    values = {Rule.HITS: hits, Rule.F1: hits / 10, Rule.SLOT_POINTS: 3, Rule.RARITY_POINTS: 1.5}
    return OpenedSeal("x", replace(SEALED, by=by), "00", True, 1, values, problem)


def test_the_table_sums_what_counts():
    rows = table_of(
        [seal_of("Ada", 4), seal_of("Bo", 9, "late"), seal_of("Ada", 6), seal_of("Cy", 9)]
    )
    assert [(row.by, row.shows, row.points) for row in rows] == [("Ada", 2, 19.0), ("Cy", 1, 13.5)]
    assert rows[0].f1 == pytest.approx(0.5)


def test_a_person_written_in_capitals_once_has_one_row_by_the_newer_name():
    older, newer = seal_of("ADA", 4), seal_of("Ada", 6)
    later = replace(newer.sealed, sealed_at=newer.sealed.sealed_at + timedelta(days=1))
    rows = table_of([older, replace(newer, sealed=later)])
    assert [(row.by, row.shows) for row in rows] == [("Ada", 2)]
