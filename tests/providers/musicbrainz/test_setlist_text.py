"""The text in which MusicBrainz keeps what was played at an event."""

from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.providers.musicbrainz.setlist_text import parse_setlist

ONE = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"
TWO = "e97f805a-ab48-4c52-855e-07049142113d"
TEXT = f"""@ [{ONE}|Paper Lanterns]
* [{TWO}|Ink &amp; Paper]
* Kites / Strings
# acoustic
whatever else
# Encore
* &lsqb;untitled&rsqb;

@ [{TWO}|Tin Lanterns]
* Solder
"""


def titles(parts):
    return [[item.titles for item in part.items] for part in parts]


def test_an_artist_s_part_with_links_entities_notes_and_encore():
    parts = parse_setlist(TEXT, "Paper Lanterns", ONE)
    assert titles(parts) == [[("Ink & Paper",), ("Kites", "Strings")], [("[untitled]",)]]
    assert [part.encore for part in parts] == [0, 1]
    assert [item.type for item in parts[0].items] == [ItemType.SONG, ItemType.MEDLEY]
    assert parts[0].items[1].note == "acoustic"


def test_artists_are_told_apart_by_id_then_by_name():
    assert titles(parse_setlist(TEXT, "whoever", TWO)) == [[("Solder",)]]
    assert titles(parse_setlist("@ The Tin Men\n* Solder", "the tin men")) == [[("Solder",)]]
    assert parse_setlist(TEXT, "Somebody Else", "0" * 8 + ONE[8:]) == ()


def test_lines_without_any_artist_are_everybody_s():
    assert titles(parse_setlist("* Ink\r\n# Set 2\r\n* Kites", "x")) == [[("Ink",)], [("Kites",)]]
    assert parse_setlist("", "x") == ()


@given(st.text(alphabet=st.sampled_from("@*# \n[]|&;abé/-\r\0"), max_size=200))
def test_any_text_is_read_and_holds_no_empty_set(text):
    for part in parse_setlist(text, "a"):
        assert part.items
        assert all(item.titles for item in part.items)
