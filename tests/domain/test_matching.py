"""Which predicted song is which played song, however each was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.matching import Line, is_alike, matched
from setlist_desktop.domain.titles import title_key


def lines(*titles):
    return [Line((title,) if isinstance(title, str) else title) for title in titles]


def hits(said, played, established=frozenset(), **how):
    both = matched(lines(*said), lines(*played), established, **how)
    keys = {song.key for song in both.played}
    return [song.title for song in both.said if song.key in keys]


def test_a_medley_is_scored_against_its_parts():
    assert hits(["Ember", "Tides"], [("Ember", "Tides"), "Salt"]) == ["Ember", "Tides"]
    assert hits([("Ember", "Tides")], ["Tides", "Salt", "Ember"]) == ["Ember", "Tides"]
    assert hits([("Ember", "Tides")], ["Ember"]) == ["Ember"]


def test_a_medley_written_as_one_line_is_scored_against_its_parts():
    assert hits(["Ember / Tides"], ["Ember", "Tides"]) == ["Ember", "Tides"]


def test_a_medley_can_be_one_song():
    medley = ("Ember", "Tides")
    assert hits(["Ember", "Tides"], [medley, "Salt"], parts=False) == []
    assert hits([medley, "Salt"], [medley], parts=False) == ["Ember / Tides"]
    assert hits(["Ember / Tides"], [medley], parts=False) == ["Ember / Tides"]


def test_only_what_is_written_alike_can_be_one_song():
    assert hits(["The House of the Rising Sun"], ["House of the Rising Sun"], loosely=False) == []
    assert hits(["Rock & Roll"], ["ROCK AND ROLL"], loosely=False) == ["Rock & Roll"]


def test_a_cover_spelled_otherwise_is_hit():
    assert hits(["Knockin' on Heaven's Door"], ["Knocking On Heavens Door"])
    assert hits(["The House of the Rising Sun"], ["House of the Rising Sun"])


def test_signs_of_other_scripts_are_hit_and_told_apart():
    assert hits(["東京"], ["東京"]) == ["東京"]
    assert hits(["東京"], ["大阪"]) == []


def test_a_title_of_mere_signs_is_hit_and_told_apart():
    assert hits(["¥$"], ["¥$"]) == ["¥$"]
    assert hits(["¥$"], ["$¥"]) == []
    assert hits(["¥$"], ["???"]) == []


@pytest.mark.parametrize("written", ["E solo un sogno", "È SOLO UN SOGNO", "E' solo un sogno"])
def test_accents_do_not_matter(written):
    assert hits(["È solo un sogno"], [written]) == ["È solo un sogno"]


def test_an_ampersand_is_an_and():
    assert hits(["Salt & Smoke"], ["Salt and Smoke"]) == ["Salt & Smoke"]


@pytest.mark.parametrize(
    "played",
    [
        "Grand Theft Autumn/Where Is Your Boy",
        "Grand Theft Autumn / Where Is Your Boy",
        ("Grand Theft Autumn", "Where Is Your Boy"),
        "Grand Theft Autumn (Where Is Your Boy)",
    ],
)
def test_a_title_with_a_slash_is_one_song_however_it_was_split(played):
    said = "Grand Theft Autumn/Where Is Your Boy"
    both = matched(lines(said), lines(played, "Other"))
    assert [song.key for song in both.said] == [both.played[0].key]
    assert len(both.played) == 2


def test_a_subtitle_may_be_left_out():
    assert hits(["Lantern"], ["Lantern (Come Home Tonight)"]) == ["Lantern"]


def test_parts_of_one_work_are_told_apart():
    assert hits(["Overture, Part I"], ["Overture, Part II"]) == []
    assert hits(["Drums (Part 1)"], ["Drums (Part 2)"]) == []


def test_two_songs_that_were_played_before_are_two_songs():
    known = {title_key("Sisters of Mercy"), title_key("Sister of Mercy")}
    assert hits(["Sisters of Mercy"], ["Sister of Mercy"]) == ["Sisters of Mercy"]
    assert hits(["Sisters of Mercy"], ["Sister of Mercy"], known) == []


def test_a_reprise_counts_once_and_may_close():
    both = matched(lines("Ember", "Tides"), lines("Ember", "Tides", "Ember"))
    assert [song.title for song in both.played] == ["Ember", "Tides"]
    assert both.played_closer == title_key("Ember")


def test_a_song_that_came_as_encore_once_is_an_encore():
    played = [Line(("Ember",)), Line(("Tides",)), Line(("Ember",), encore=True)]
    both = matched([], played)
    assert [song.encore for song in both.played] == [True, False]


titles = st.lists(st.text(min_size=1, max_size=12).filter(title_key), max_size=8)


@given(titles)
def test_a_list_matches_itself_whole(names):
    both = matched(lines(*names), lines(*names))
    assert {song.key for song in both.said} == {song.key for song in both.played}


@given(titles, titles)
def test_each_song_stands_once_and_none_is_made_up(said, played):
    both = matched(lines(*said), lines(*played))
    for songs in (both.said, both.played):
        assert len({song.key for song in songs}) == len(songs)
    said_keys = {song.key for song in both.said}
    assert set(both.same.values()) <= {song.key for song in both.played} & said_keys


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_goes_both_ways(one, other):
    assert is_alike(one, other) == is_alike(other, one)
