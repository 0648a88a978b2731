"""A predicted setlist against the played one, song by song."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.comparison import Verdict, compare
from setlist_desktop.domain.scores import Switch
from setlist_desktop.domain.setlists import (
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)


def line(text: str, **more: object) -> Item:
    songs = tuple(ItemSong(title) for title in text.split(" / "))
    return Item(type=ItemType.MEDLEY if len(songs) > 1 else ItemType.SONG, songs=songs, **more)


def setlist(main: list[Item | str], encore: list[Item | str] = ()) -> Setlist:
    parts = [
        SetPart(encore=n, items=tuple(line(i) if isinstance(i, str) else i for i in items))
        for n, items in enumerate((main, encore))
    ]
    return Setlist(1, 1, SetlistKind.PREDICTED, tuple(part for part in parts if part.items))


def verdicts(said: Setlist, played: Setlist) -> list[tuple[str, str, int | None, int | None]]:
    return [
        (row.title, row.verdict.value, row.predicted, row.played)
        for row in compare(said, played).songs
    ]


def test_hits_misses_and_what_was_not_played_stand_in_played_order():
    said = setlist(["Lantern", "Marrow", "Undertow"], ["Saltwater"])
    played = setlist(["Undertow", "Lantern", "Ghost"], ["Saltwater"])
    assert verdicts(said, played) == [
        ("Undertow", "hit", 3, 1),
        ("Lantern", "hit", 1, 2),
        ("Marrow", "unplayed", 2, None),
        ("Ghost", "unpredicted", None, 3),
        ("Saltwater", "hit", 4, 4),
    ]
    found = compare(said, played)
    assert (found.hits, found.predicted, found.played) == (3, 4, 4)
    assert found.songs[0].shift == -2
    assert found.songs[-1].heading == "Encore 1"


def test_spellings_medleys_tapes_and_titles_without_letters():
    said = setlist(["Grand Tour / Harbour", "E solo un sogno", "東京", "¥$", "Rock & Roll"])
    tape = Item(type=ItemType.TAPE, songs=(ItemSong("Intro"),))
    played = setlist([tape, "Harbour", "Grand Tour (Live)", "È solo un sogno", "東京", "¥$"])
    found = compare(said, played)
    assert [row.verdict for row in found.songs].count(Verdict.HIT) == 5
    assert [row.title for row in found.songs if row.verdict is Verdict.UNPLAYED] == ["Rock & Roll"]
    assert compare(setlist(["Rock and Roll"]), setlist(["Rock & Roll"])).hits == 1


def test_a_song_played_twice_counts_once_and_is_told():
    found = compare(setlist(["A", "B"]), setlist(["A", "B", "A"]))
    assert [row.verdict.value for row in found.songs] == ["hit", "hit", "again"]
    assert (found.hits, found.predicted, found.played) == (2, 2, 2)
    both = compare(setlist(["A", "B", "A"]), setlist(["A", "B", "A"]))
    assert [row.verdict.value for row in both.songs] == ["hit"] * 3


def test_struck_lines_do_not_count():
    struck = line("Marrow", pinned=True, probability=0.0)
    found = compare(setlist(["A", struck]), setlist(["A"]))
    assert (found.predicted, found.hits) == (1, 1)


def test_one_song_written_in_two_ways_is_one_row():
    found = compare(setlist(["Waiting (for the Sun)"]), setlist(["Waiting"]))
    assert [(row.title, row.verdict.value) for row in found.songs] == [("Waiting", "hit")]


def test_ids_go_before_spellings():
    said = setlist([Item(songs=(ItemSong("Old Name", 5),))])
    played = setlist([Item(songs=(ItemSong("New Title", 5),))])
    assert compare(said, played).hits == 1


titles = st.lists(st.sampled_from("ABCDEFGH"), max_size=12)


@given(titles, titles)
def test_every_occurrence_stands_in_exactly_one_row(said: list[str], played: list[str]):
    found = compare(setlist(list(said)), setlist(list(played)))
    assert sorted(r.played for r in found.songs if r.played) == [*range(1, len(played) + 1)]
    assert sorted(r.predicted for r in found.songs if r.predicted) == [*range(1, len(said) + 1)]
    assert found.hits == len(set(said) & set(played))


@given(st.lists(st.sampled_from("ABCDEFGH"), min_size=1, max_size=12))
def test_a_setlist_against_itself_is_perfect(titles: list[str]):
    same = setlist(list(titles))
    found = compare(same, same)
    assert found.hits == found.predicted == found.played
    assert all(row.verdict is Verdict.HIT and row.shift == 0 for row in found.songs)


def test_hits_are_those_that_are_scored():
    said = setlist(["Lantern", "Marrow", "The House of the Rising Sun"])
    played = setlist(["Lantern / Marrow", "House of the Rising Sun"])
    assert compare(said, played).hits == 3
    assert compare(said, played, {Switch.LOOSE_TITLES}).hits == 2
    whole = compare(said, played, {Switch.MEDLEY_PARTS})
    assert (whole.hits, whole.played) == (1, 2)
    assert [row.title for row in whole.songs if row.played] == [
        "Lantern / Marrow",
        "House of the Rising Sun",
    ]
