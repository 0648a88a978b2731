"""Setlists as people write and paste them, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.records import ItemRecord, SetRecord
from setlist_desktop.domain.setlist_text import (
    item_as_text,
    item_record,
    parse_setlist_text,
    setlist_as_text,
)
from setlist_desktop.domain.setlists import (
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)


def song(*titles: str, **fields: object) -> ItemRecord:
    kind = ItemType.MEDLEY if len(titles) > 1 else ItemType.SONG
    return ItemRecord(fields.pop("type", kind), titles, **fields)  # type: ignore[arg-type]


PASTED = """
Set 1:
1. Ember
02) Tides (The Originals cover) (with A Guest) >
3. Salt / Smoke

- Overture (tape)
• Glass Harbour [acoustic]
--- break ---
Set 2
[tape] Interlude
Scenes (Come Out Tonight) ->
Application/Apparatus
[talk] Thanks to the crew
Encore:
Play Video
Lanterns
(with Another Guest)
**Encore 2**
Harbour (Reprise)
"""


def test_what_people_paste() -> None:
    assert parse_setlist_text(PASTED) == (
        SetRecord(
            "Set 1",
            0,
            (
                song("Ember"),
                song("Tides", cover_of="The Originals", guests="A Guest", segue=True),
                song("Salt", "Smoke"),
                song("Overture", type=ItemType.TAPE),
                song("Glass Harbour", note="acoustic"),
                ItemRecord(ItemType.BREAK),
            ),
        ),
        SetRecord(
            "Set 2",
            0,
            (
                song("Interlude", type=ItemType.TAPE),
                song("Scenes (Come Out Tonight)", segue=True),
                song("Application/Apparatus"),
                ItemRecord(ItemType.TALK, note="Thanks to the crew"),
            ),
        ),
        SetRecord("", 1, (song("Lanterns", guests="Another Guest"),)),
        SetRecord("", 2, (song("Harbour (Reprise)"),)),
    )


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("Ember (live debut)", song("Ember", note="live debut")),
        ("Ember (cover of Somebody)", song("Ember", cover_of="Somebody")),
        ("Ember (feat. Somebody)", song("Ember", guests="Somebody")),
        ("Ember [first night] (acoustic)", song("Ember", note="first night; acoustic")),
        ("(Don't) Fade", song("(Don't) Fade")),
        ("99 Lanterns", song("99 Lanterns")),
        ("1979", song("1979")),
        ("???", song("???")),
        ("50/50", song("50/50")),
        ("\u6771\u4eac", song("\u6771\u4eac")),
        ("12.\tEmber", song("Ember")),
        ("1. Encore", song("Encore")),
        ("Ember \u2192", song("Ember", segue=True)),
        (r"Ember \(tape\)", song("Ember (tape)")),
        ("[unknown]", ItemRecord(ItemType.UNKNOWN)),
        ("--- Fireworks ---", ItemRecord(ItemType.BREAK, note="Fireworks")),
        ("Set break", ItemRecord(ItemType.BREAK)),
    ],
)
def test_single_lines(line: str, item: ItemRecord) -> None:
    assert parse_setlist_text(line) == (SetRecord(items=(item,)),)


def test_several_songs_on_one_line() -> None:
    (part,) = parse_setlist_text("Ember > Tides -> Salt")
    assert [(item.titles, item.segue) for item in part.items] == [
        (("Ember",), True),
        (("Tides",), True),
        (("Salt",), False),
    ]


def test_songs_beside_their_heading() -> None:
    first, encore = parse_setlist_text("Set I: Ember, Tides > Salt\nE: Lanterns")
    assert (first.name, [item.titles[0] for item in first.items]) == (
        "Set 1",
        ["Ember", "Tides", "Salt"],
    )
    assert (encore.encore, encore.items[0].titles) == (1, ("Lanterns",))


@pytest.mark.parametrize("heading", ["Encore", "ENCORE:", "== Encore ==", "[Encore]", "encore 1:"])
def test_encore_headings(heading: str) -> None:
    main, encore = parse_setlist_text(f"Ember\n{heading}\nTides")
    assert (main.encore, encore.encore) == (0, 1)


@pytest.mark.parametrize(
    ("text", "encore"),
    [
        ("Hauptset:\nEmber\nZugabe:\nTides", 1),
        ("Hauptteil\nEmber\nZugabe 2\nTides", 2),
        ("Set principal:\nEmber\nBis:\nTides", 1),
        ("Ember\nRappel 2 :\nTides", 2),
        ("本編\nEmber\nアンコール2\nTides", 2),
    ],
)
def test_headings_in_the_languages_of_the_window(text: str, encore: int) -> None:
    assert parse_setlist_text(text) == (
        SetRecord("", 0, (song("Ember"),)),
        SetRecord("", encore, (song("Tides"),)),
    )


@pytest.mark.parametrize("words", ["tape", "vom Band", "en cinta", "sur bande", "テープ"])
def test_tapes_in_the_languages_of_the_window(words: str) -> None:
    (part,) = parse_setlist_text(f"Overture ({words})")
    assert part.items == (song("Overture", type=ItemType.TAPE),)


@pytest.mark.parametrize(
    "title", ["Ember", "Encore", "1999", "Bis", "Set 2", "Ember (tape)", "a > b"]
)
def test_a_line_alone_is_read_back_whatever_its_title(title: str) -> None:
    for kind in (ItemType.SONG, ItemType.TAPE):
        item = Item(type=kind, songs=(ItemSong(title, cover_of="Others"),), note="loud")
        ((read,),) = (part.items for part in parse_setlist_text(item_as_text(item)))
        assert read == item_record(item)
    assert item_as_text(Item(songs=(ItemSong("Ember"),))) == "Ember"


def test_encores_without_number_count_up() -> None:
    sets = parse_setlist_text("Ember\nEncore\nTides\nEncore\nSalt")
    assert [part.encore for part in sets] == [0, 1, 2]


def test_other_headings_name_their_set() -> None:
    (part,) = parse_setlist_text("Acoustic set:\nEmber")
    assert (part.name, part.encore) == ("Acoustic set", 0)


def test_a_note_line_belongs_to_the_song_above() -> None:
    (part,) = parse_setlist_text("Ember\nNote: first time since 1999")
    assert part.items == (song("Ember", note="first time since 1999"),)


@pytest.mark.parametrize("text", ["", "  \n\n", "Encore:\n", "---\n"])
def test_text_without_a_song_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="holds no song"):
        parse_setlist_text(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ember\n2.\nTides", 2),
        ("Ember\n\n->\n- (tape)", 4),
        ("-> \nEmber", 1),
        ("Note: nothing above\nEmber", 1),
        ("Ember\n<html><body>", 2),
        ("Ember\nTi\x00des", 2),
        ("Ember\nTides\n" + "x" * 600, 3),
    ],
)
def test_a_line_that_cannot_be_used_is_named(text: str, line: int) -> None:
    with pytest.raises(InvalidInput, match=f"Line {line} ") as raised:
        parse_setlist_text(text)
    assert raised.value.field == f"line {line}"


def test_endless_text_is_refused() -> None:
    with pytest.raises(InvalidInput, match="at most 500"):
        parse_setlist_text("Ember\n" * 501)


words = st.text(st.sampled_from("abcZ9 ()[]/>-:.\\#*'é東¥!?,→"), min_size=1, max_size=14).filter(
    str.strip
)
songs = st.builds(ItemSong, title=words)


@st.composite
def items(draw: st.DrawFn) -> Item:
    kind = draw(st.sampled_from(list(ItemType)))
    if kind in {ItemType.BREAK, ItemType.TALK, ItemType.UNKNOWN}:
        return Item(type=kind, label=draw(st.just("") | words))
    count = 1 if kind is ItemType.SONG else draw(st.integers(2, 3))
    cover = draw(st.just("") | words)
    titles = draw(st.lists(words, min_size=count, max_size=count))
    return Item(
        type=kind,
        songs=tuple(ItemSong(title, cover_of=cover) for title in titles),
        guests=draw(st.just("") | words),
        note=draw(st.just("") | words),
        segue=draw(st.booleans()),
    )


parts = st.builds(
    SetPart,
    name=st.sampled_from(["", "Set 1", "Acoustic", "B-stage", "With (brackets)", "Note: x", "A:"])
    | words,
    encore=st.integers(0, 3),
    items=st.lists(items(), min_size=1, max_size=5).map(tuple),
)


@given(st.lists(parts, min_size=1, max_size=4).map(tuple))
def test_what_is_written_reads_back(sets: tuple[SetPart, ...]) -> None:
    text = setlist_as_text(Setlist(1, 1, SetlistKind.PLAYED, sets))
    read = parse_setlist_text(text)
    assert [part.encore for part in read] == [part.encore for part in sets]
    assert [part.items for part in read] == [
        tuple(item_record(item) for item in part.items) for part in sets
    ]


def test_names_of_sets_read_back() -> None:
    sets = tuple(
        SetPart(name=name, encore=encore, items=(Item(songs=(ItemSong("Ember"),)),))
        for name, encore in [("Acoustic", 1), ("B-stage", 0), ("Set 2", 0), ("Set 2", 1), ("", 3)]
    )
    read = parse_setlist_text(setlist_as_text(Setlist(1, 1, SetlistKind.PLAYED, sets)))
    assert [(part.name, part.encore) for part in read] == [
        (part.name, part.encore) for part in sets
    ]


def test_an_empty_setlist_is_empty_text() -> None:
    assert setlist_as_text(Setlist(1, 1, SetlistKind.PREDICTED, (SetPart(),))) == ""


def test_written_text_is_plain_where_it_can_be() -> None:
    sets = (
        SetPart(items=(Item(songs=(ItemSong("Scenes (Come Out Tonight)"),), segue=True),)),
        SetPart(encore=1, items=(Item(songs=(ItemSong("Salt", cover_of="Others"),)),)),
    )
    assert setlist_as_text(Setlist(1, 1, SetlistKind.PLAYED, sets)) == (
        "Main set:\n1. Scenes (Come Out Tonight) >\n\nEncore 1:\n2. Salt (Others cover)\n"
    )
