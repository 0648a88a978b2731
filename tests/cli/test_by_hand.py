"""Adding by hand, shows, setlists, predicting and voting, on a real library."""

from __future__ import annotations

import pytest

SHOW_FIELDS = {
    "id", "date", "venue", "city", "country", "status", "tour", "has_setlist", "url",
}  # fmt: skip


def test_a_show_added_by_hand_is_listed(cli):
    cli("add", "artist", "The Paper Moths")
    added = cli(
        "add", "show", "The Paper Moths", "--date", "2090-11-24", "--time", "20:00", "--venue",
        "Copper Hall", "--city", "Bristol", "--country", "United Kingdom", "--tour", "Lamp Tour",
        "--json",
    )  # fmt: skip
    (show,) = cli("shows", "the paper moths", "--upcoming", "--json").json["shows"]
    assert added.json["show"] == show
    assert set(show) == SHOW_FIELDS
    assert (show["date"], show["venue"], show["city"]) == ("2090-11-24", "Copper Hall", "Bristol")
    assert (show["status"], show["has_setlist"], show["url"]) == ("announced", False, "")
    assert cli("shows", "the paper moths", "--past", "--json").json["shows"] == []


def test_an_undated_show_is_upcoming_and_its_date_null(cli):
    cli("add", "artist", "Moth")
    cli("add", "show", "Moth", "--venue", "Somewhere")
    (show,) = cli("shows", "Moth", "--upcoming", "--json").json["shows"]
    assert show["date"] is None
    assert "date to be announced" in cli("shows", "Moth").out


@pytest.mark.parametrize(("option", "text"), [("--date", "24.11.2090"), ("--time", "8 pm")])
def test_a_date_or_time_that_is_none_ends_with_2(cli, option, text):
    cli("add", "artist", "Moth")
    answer = cli("add", "show", "Moth", "--venue", "Hall", option, text, "--json")
    assert answer.code == 2
    assert text in answer.json["error"]["message"]


def test_two_artists_of_one_name_end_with_2_and_the_candidates(cli):
    for told in ("trio", "singer"):
        cli("add", "artist", "Northlight", "--disambiguation", told, "--mbid", _mbid(told))
    answer = cli("shows", "Northlight", "--json")
    assert answer.code == 2
    error = answer.json["error"]
    assert error["code"] == "ambiguous-artist"
    assert {one["disambiguation"] for one in error["candidates"]} == {"trio", "singer"}
    assert {one["mbid"] for one in error["candidates"]} == {_mbid("trio"), _mbid("singer")}
    in_words = cli("shows", "Northlight")
    assert "trio" in in_words.err
    assert in_words.out == ""
    assert cli("shows", str(error["candidates"][0]["id"])).code == 0
    assert cli("shows", _mbid("trio")).code == 0


def _mbid(name: str) -> str:
    return {"trio": "00000000-0000-4000-8000-000000000001"}.get(
        name, "00000000-0000-4000-8000-000000000002"
    )


def test_a_setlist_comes_from_a_file_or_from_stdin(cli, tmp_path, by_hand):
    text = tmp_path / "set.txt"
    text.write_text("Intro (tape)\nMoth Song\nLamp (Ada Quill cover)\nEncore:\nDust / Ash\n")
    answer = cli("add", "setlist", str(by_hand), str(text), "--json")
    assert answer.json == cli("setlist", str(by_hand), "--json").json
    document = answer.json
    assert (document["show"], document["predicted"]) == (by_hand, None)
    main, encore = document["played"]["sets"]
    assert set(main) == {"name", "encore", "items"}
    assert [item["title"] for item in main["items"]] == ["Intro", "Moth Song", "Lamp"]
    assert main["items"][0] == {"title": "Intro", "type": "tape", "cover_of": "", "tape": True}
    assert main["items"][2]["cover_of"] == "Ada Quill"
    assert encore["encore"] == 1
    assert encore["items"][0]["type"] == "medley"
    words = cli("setlist", str(by_hand)).out
    assert "from tape" in words
    assert "── Encore 1 ──" in words


def test_text_that_is_no_text_is_refused_by_line(cli, by_hand):
    answer = cli("add", "setlist", str(by_hand), "-", "--json", stdin=b"Moth\nLamp \xff\xfe\n")
    assert answer.code == 2
    assert "line 2" in answer.json["error"]["message"]


def test_a_file_that_is_not_there_ends_with_2(cli, by_hand):
    assert cli("add", "setlist", str(by_hand), "no-such-file.txt").code == 2


def test_predict_an_artist_means_the_next_upcoming_show(cli, by_hand):
    document = cli("predict", "The Paper Moths", "--json").json
    (upcoming,) = cli("shows", "The Paper Moths", "--upcoming", "--json").json["shows"]
    assert (document["artist"], document["show"]) == ("The Paper Moths", upcoming["id"])
    assert document["length"] == len(document["songs"]) == 3
    assert [song["position"] for song in document["songs"]] == [1, 2, 3]
    assert {song["title"] for song in document["songs"]} == {"Moth Song", "Lamp", "Dust"}
    for song in document["songs"]:
        assert set(song) == {"title", "probability", "position", "set", "encore", "why"}
        assert 0 < song["probability"] <= 1
        assert song["why"]
    assert document["songs"][-1]["encore"] == 1
    stored = cli("setlist", str(upcoming["id"]), "--json").json["predicted"]
    titles = [item["title"] for part in stored["sets"] for item in part["items"]]
    assert titles == [song["title"] for song in document["songs"]]


def test_predict_takes_a_show_too(cli, by_hand):
    (upcoming,) = cli("shows", "The Paper Moths", "--upcoming", "--json").json["shows"]
    assert cli("predict", str(upcoming["id"]), "--json").json["show"] == upcoming["id"]
    assert "Moth Song" in cli("predict", str(upcoming["id"])).out


def test_predict_says_so_where_nothing_is_upcoming(cli):
    cli("add", "artist", "Moth")
    cli("add", "show", "Moth", "--date", "2020-01-01", "--venue", "Hall")
    answer = cli("predict", "Moth", "--json")
    assert answer.code == 3
    assert "no upcoming show" in answer.json["error"]["message"]


def test_predict_says_so_where_nothing_was_played(cli):
    cli("add", "artist", "Moth")
    cli("add", "show", "Moth", "--date", "2090-01-01", "--venue", "Hall")
    assert cli("predict", "Moth").code == 2


def test_a_bare_number_can_be_an_artist_where_no_show_has_it(cli):
    cli("add", "artist", "311")
    answer = cli("predict", "311", "--json")
    assert answer.code == 3
    assert "311" in answer.json["error"]["message"]


def test_votes_count_and_can_be_taken_back(cli, by_hand):
    show = str(cli("predict", "The Paper Moths", "--json").json["show"])
    before = cli("votes", show, "--json").json
    assert set(before) == {"songs", "left_today"}
    up = cli("vote", show, "moth song", "up", "--json").json
    assert up["left_today"] == before["left_today"] - 1
    (song,) = [one for one in up["songs"] if one["title"] == "Moth Song"]
    assert song == {"title": "Moth Song", "up": 1, "down": 0, "mine": 1}
    assert cli("votes", show, "--json").json == up
    down = cli("vote", show, "Moth Song", "down", "--json").json
    assert next(one for one in down["songs"] if one["title"] == "Moth Song")["mine"] == -1
    none = cli("vote", show, "Moth Song", "none", "--json").json
    assert next(one for one in none["songs"] if one["title"] == "Moth Song")["mine"] == 0
    assert "votes left" in cli("votes", show).out


def test_a_vote_on_a_song_that_is_none_ends_with_3(cli, by_hand):
    show = str(cli("predict", "The Paper Moths", "--json").json["show"])
    assert cli("vote", show, "No Such Song", "up").code == 3
    assert cli("vote", show, "Moth Song", "sideways").code == 2


@pytest.mark.parametrize("command", [("setlist",), ("votes",)])
def test_a_show_is_named_by_its_number(cli, command):
    assert cli(*command, "Moth").code == 2
    assert cli(*command, "4711").code == 3
