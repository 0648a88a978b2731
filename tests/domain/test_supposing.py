"""Pins and strikes, and how the rest of a prediction settles around what the user made of it."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from setlist_desktop.domain.predictions import Forecast, SongChance
from setlist_desktop.domain.setlists import (
    Basis,
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)
from setlist_desktop.domain.supposing import moved, released, removed, resettled, supposed

BASIS = Basis("rule", 20, None)
TITLES = {song: (f"Song {song}", "") for song in range(1, 10)}


def line(song: int, chance: float | None = 0.5, **more: object) -> Item:
    return Item(song * 10, songs=(ItemSong(f"Song {song}", song),), probability=chance, **more)


def setlist(main: list[Item], encore: list[Item] = ()) -> Setlist:
    sets = (SetPart(1, items=tuple(main)), SetPart(2, encore=1, items=tuple(encore)))
    return Setlist(1, 1, SetlistKind.PREDICTED, sets, basis=BASIS)


def forecast(order: list[int], encore: set[int] = frozenset(), **chances: float) -> Forecast:
    given = {song: 0.9 - 0.1 * at for at, song in enumerate(order)}
    given |= {int(name[1:]): chance for name, chance in chances.items()}
    said = tuple(SongChance(song, chance) for song, chance in given.items())
    return Forecast(BASIS, said, tuple(order), frozenset(encore))


def shown(sets: tuple[SetPart, ...]) -> list[list[int]]:
    return [[item.songs[0].song_id if item.songs else 0 for item in p.items] for p in sets]


def test_pins_and_strikes_are_what_is_supposed():
    lines = [line(1, pinned=True), line(2, 0.0, pinned=True), line(3, 0.0), line(1)]
    wanted = supposed(setlist(lines))
    assert (wanted.pinned, wanted.struck) == ((1,), (2,))


def test_rest_takes_new_chances_leaves_and_comes_in_where_the_forecast_has_it():
    before = setlist([line(3), line(1), line(2, 0.0, pinned=True)], [line(5)])
    after = resettled(before, forecast([1, 4, 3, 6], {6}), TITLES)
    assert shown(after) == [[3, 1, 4, 2], [6]]
    assert [item.probability for item in after[0].items] == [0.7, 0.9, 0.8, 0.0]
    assert [item.id for item in after[0].items] == [30, 10, 0, 20]


def test_what_is_the_users_own_stays_as_it_is():
    tape = Item(7, ItemType.TAPE, (ItemSong("Intro", 9),))
    own = [tape, line(8, None), line(2, note="acoustic"), line(1), line(3)]
    after = resettled(setlist(own), forecast([1, 4, 6, 3]), TITLES)
    # Two of the four places are the user's: the two likeliest of the others share the rest.
    assert shown(after) == [[9, 8, 2, 1, 4], []]
    assert after[0].items[:3] == tuple(own[:3])


def test_a_line_struck_no_longer_gets_its_own_chance_back():
    before = setlist([line(1, 0.0, pinned=True), line(2)])
    first, second = before.sets[0].items
    after = replace(before, sets=(SetPart(1, items=(replace(first, pinned=False), second)),))
    items = released(before, after, forecast([2], s1=0.31)).sets[0].items
    assert [item.probability for item in items] == [0.31, 0.5]


def test_struck_lines_are_no_songs_of_the_list():
    assert setlist([line(1), line(2, 0.0, pinned=True)]).song_count == 1


def test_what_was_taken_out_is_known_and_stays_out():
    said = forecast([1, 2, 3, 4])
    before = setlist([line(1), line(3), line(4)])
    out = removed(before, said, TITLES)
    assert out == {2}
    after = resettled(before, forecast([1, 2, 3, 5]), TITLES, out)
    assert shown(after) == [[1, 3, 5], []]


def test_a_hand_put_line_takes_the_room_of_one_taken_out():
    before = setlist([line(1), line(9, None), line(3), line(4)])
    out = removed(before, forecast([1, 2, 3, 4]), TITLES)
    assert out == {2}
    assert shown(resettled(before, forecast([1, 2, 3, 4]), TITLES, out)) == [[1, 9, 3, 4], []]


def test_nothing_is_out_of_a_list_as_it_was_predicted():
    assert removed(setlist([line(1), line(2)]), forecast([2, 1]), TITLES) == set()


def test_what_was_moved_is_known_by_the_order():
    said = forecast([1, 2, 3, 4, 5], {5})
    assert moved(setlist([line(1), line(2), line(3), line(4)], [line(5)]), said) == set()
    assert moved(setlist([line(4), line(1), line(2), line(3)], [line(5)]), said) == {4}
    assert moved(setlist([line(1), line(3), line(4), line(2)], [line(5)]), said) == {2}
    assert moved(setlist([line(1), line(2), line(3)], [line(4), line(5)]), said) == {4}
    assert moved(setlist([line(2), line(1), line(3), line(4)], [line(5)]), said) == {1, 2}
    own = [line(3, pinned=True), line(9, None), line(1), line(2), line(4)]
    assert moved(setlist(own, [line(5)]), said) == set()  # the user's own lines stay anyhow


def test_what_was_moved_does_not_leave():
    before = setlist([line(4, 0.1), line(1), line(2)])
    after = forecast([1, 2, 3], p4=0.05)
    assert shown(resettled(before, after, TITLES)) == [[1, 2, 3], []]
    kept = resettled(before, after, TITLES, wanted=frozenset({4}))
    assert shown(kept) == [[4, 1, 2], []]
    assert kept[0].items[0].probability == 0.05


@given(st.lists(st.integers(0, 30), max_size=8, unique=True))
def test_what_stays_is_in_every_way_to_explain_an_order(order: list[int]):
    songs = [number + 1 for number in order]
    before = setlist([Item(n, songs=(ItemSong("", n),), probability=0.5) for n in songs])
    away = moved(before, forecast(sorted(songs)))
    left = [song for song in songs if song not in away]
    assert left == sorted(left)
    rising = [set(part) for size in range(len(songs) + 1) for part in combinations(songs, size)
              if list(part) == sorted(part)]  # fmt: skip
    longest = max(len(part) for part in rising)
    always = set.intersection(*(part for part in rising if len(part) == longest))
    assert set(left) == always
