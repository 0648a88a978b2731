"""find, near, stats, feed and trash, from a terminal."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest


@pytest.fixture
def voted(cli, by_hand):
    """Return the show of the artist by hand that is to come, with a vote."""
    (show,) = cli("--json", "shows", "The Paper Moths", "--upcoming").json["shows"]
    cli("vote", str(show["id"]), "Lamp", "up")
    return show["id"]


def test_one_word_finds_things_of_every_kind(cli, by_hand):
    found = cli("--json", "find", "moth").json["found"]
    assert {(one["kind"], one["name"]) for one in found if one["kind"] != "show"} == {
        ("artist", "The Paper Moths"),
        ("song", "Moth Song"),
    }
    assert sum(one["kind"] == "show" for one in found) == 3
    (venue,) = cli("--json", "find", "--kind", "venue", "lo").json["found"]
    assert (venue["name"], venue["artist"]) == ("Loft", None)
    assert "Moth Song" in cli("find", "moth", "so").out
    nothing = cli("find", "zebra")
    assert (nothing.code, nothing.out) == (0, "Nothing in the library fits “zebra”.\n")


def test_shows_to_come_near_a_place(cli):
    cli("maintain", "sample", "--artists", "2", "--venues", "5", "--shows", "60", "--songs", "40")
    everywhere = cli("--json", "near", "0", "0", "--radius", "21000").json["shows"]
    assert everywhere
    assert all(0 <= show["km"] <= 20100 for show in everywhere)
    assert cli("near", "--radius", "1", "--", "-89.9", "0").out.startswith("No show to come")
    assert cli("near", "91", "0").code == 2


def test_statistics_of_an_artist_and_a_venue(cli, by_hand):
    told = cli("--json", "stats", "The Paper Moths").json["statistics"]
    assert (told["shows"], told["setlists"], told["average_length"]) == (3, 2, 3.0)
    assert told["first_on"] == "2020-02-01"
    assert {song["title"] for song in told["most_played"]} == {"Moth Song", "Lamp", "Dust"}
    words = cli("stats", "The Paper Moths").out
    assert "3.0 songs a show" in words
    assert "Lamp" in words
    venue = cli("--json", "stats", "--venue", "loft").json["statistics"]
    assert (venue["regulars"], venue["capacity"]) == ([["The Paper Moths", 3]], None)
    with closing(
        sqlite3.connect(Path(os.environ["SETLIST_DESKTOP_DATA_DIR"]) / "library.sqlite3")
    ) as connection:
        connection.execute("UPDATE venue SET capacity = 1200")
        connection.commit()
    assert "room for 1,200" in cli("stats", "--venue", "loft").out
    assert cli("stats", "--venue", "nowhere").code == 3
    assert cli("stats").code == 2


def test_what_happened_and_what_is_trending(cli, voted):
    happened = cli("--json", "feed").json["happened"]
    assert (happened[0]["kind"], happened[0]["show_id"]) == ("vote", voted)
    assert "▲ Lamp" in cli("feed").out
    trending = cli("--json", "stats", "--trending").json
    assert [one["id"] for one in trending["shows"]] == [voted]
    assert "The Paper Moths" in cli("stats", "--trending").out


def test_what_is_thrown_away_comes_back_or_is_gone_for_good(cli, by_hand):
    assert cli("trash", "list").out == "The trash is empty.\n"
    thrown = cli("--json", "trash", "setlist", str(by_hand), "played").json["thrown"]
    artist = cli("--json", "trash", "artist", "The Paper Moths").json["thrown"]
    listed = cli("--json", "trash", "list").json["trash"]
    assert {one["number"] for one in listed} == {thrown, artist}
    assert cli("shows", "The Paper Moths").code == 3
    assert cli("trash", "restore", str(artist)).code == 0
    assert cli("trash", "restore", str(thrown)).code == 0
    assert cli("--json", "setlist", str(by_hand)).json["played"]["sets"]
    assert cli("trash", "restore", str(thrown)).code == 3
    cli("trash", "setlist", str(by_hand), "played")
    assert cli("--json", "trash", "empty").json == {"deleted": 1}
    assert cli("trash", "setlist", str(by_hand), "predicted").code == 3


def test_two_titles_of_one_song_are_merged_split_and_undone(cli, by_hand):
    assert cli("songs", "merge", "The Paper Moths", "Lamp", "Dust").code == 0
    (one,) = cli("--json", "songs", "merged", "The Paper Moths").json["merged"]
    assert (one["title"], one["as"]) == ("Dust", "Lamp")
    found = cli("--json", "find", "--kind", "song", "dust").json["found"]
    assert [hit["name"] for hit in found] == ["Lamp"]
    assert cli("songs", "split", "The Paper Moths", "dust").code == 0
    assert "No song" in cli("songs", "merged", "The Paper Moths").out
    assert cli("songs", "split", "The Paper Moths", "Dust").code == 3
    assert cli("songs", "merge", "The Paper Moths", "Lamp", "Nothing").code == 3


def test_a_venue_is_reviewed_and_that_is_taken_back(cli, by_hand):
    assert cli("review").out == "Nothing was said.\n"
    told = cli("review", "loft", "--rating", "4", "--note", "Good sound").out
    assert told.split() == ["Loft", "★★★★", "Me", "Good", "sound"]
    (said,) = cli("--json", "review", "Loft", "--rating", "2").json["reviews"]
    assert (said["rating"], said["note"], said["person"]) == (2, "", "Me")
    assert cli("--json", "stats", "--venue", "loft").json["statistics"]["average_rating"] == 2.0
    assert cli("--json", "review", "loft", "--remove").json["reviews"] == []
    assert cli("review", "loft", "--rating", "6").code == 2
    assert cli("review", "nowhere", "--rating", "3").code == 3


def test_an_artist_gets_tags_and_loses_them(cli, by_hand):
    tags = cli("--json", "tag", "The Paper Moths", "Art  Rock", "favourite").json["tags"]
    assert tags == ["art rock", "favourite"]
    assert cli("tag", "The Paper Moths").out == "art rock, favourite\n"
    assert cli("tag", "The Paper Moths", "--remove", "ART ROCK").out == "favourite\n"
    assert cli("tag", "The Paper Moths", "--remove", "nothing").code == 3
    assert cli("tag", "The Paper Moths", " ").code == 2


def test_a_search_is_kept_under_a_name(cli, by_hand):
    assert cli("find", "--kept", "-").out == "No search is kept.\n"
    cli("find", "--keep", "moths", "moth", "so")
    again = cli("--json", "find", "--kept", "moths").json
    assert again["text"] == "moth so"
    assert [one["name"] for one in again["found"] if one["kind"] == "song"] == ["Moth Song"]
    assert cli("--json", "find", "--kept", "-").json["searches"] == [
        {"name": "moths", "query": "moth so"}
    ]
    assert cli("find", "--kept", "other").code == 3
    assert cli("find").code == 2


def test_runs_of_jobs_are_listed(cli):
    assert cli("sync", "--runs").out == "No job has run yet.\n"
    assert cli("sync", "statistics").code == 0
    runs = cli("--json", "sync", "--runs").json["runs"]
    assert {run["job"] for run in runs} == {"statistics"}
    assert all(run["ended"] for run in runs)


def test_without_an_earlier_version_that_is_said(cli, by_hand):
    answer = cli("setlist", str(by_hand), "--versions")
    assert (answer.code, answer.out) == (0, "No earlier version is known.\n")
    assert cli("--json", "setlist", str(by_hand), "--versions").json["versions"] == []
