"""`--demo` with a command: the sample library, apart from the user's own."""

from __future__ import annotations


def test_the_sample_can_be_predicted_at_once(cli, own_home):
    document = cli("--demo", "predict", "Velvet Meridian", "--json").json
    assert 15 <= document["length"] <= 22
    assert (own_home / "setlist-desktop" / "demo" / "library.sqlite3").is_file()
    assert not (own_home / "setlist-desktop" / "library.sqlite3").exists()


def test_its_shows_are_upcoming_whenever_it_is_opened(cli):
    shows = cli("shows", "Velvet Meridian", "--demo", "--upcoming", "--json").json["shows"]
    statuses = {show["status"] for show in shows}
    assert {"on-sale", "off-sale", "announced", "rescheduled", "postponed", "cancelled"} == statuses
    assert [show["city"] for show in shows if show["date"] is None] == ["Tokyo"]
    past = cli("shows", "Velvet Meridian", "--demo", "--past", "--json").json["shows"]
    assert len(past) > 100
    assert sum(show["has_setlist"] for show in past) > 100


def test_it_comes_with_a_prediction_and_votes(cli):
    show = cli("shows", "Velvet Meridian", "--demo", "--upcoming", "--json").json["shows"][0]
    setlist = cli("setlist", str(show["id"]), "--demo", "--json").json
    assert setlist["predicted"]["sets"]
    assert setlist["played"] is None
    ballot = cli("votes", str(show["id"]), "--demo", "--json").json
    assert sum(song["mine"] for song in ballot["songs"]) > 0
    assert sum(song["up"] for song in ballot["songs"]) > 20


def test_two_artists_of_one_name_are_told_apart(cli):
    answer = cli("--demo", "shows", "Northlight", "--json")
    assert answer.code == 2
    assert len({one["disambiguation"] for one in answer.json["error"]["candidates"]}) == 2


def test_a_second_opening_adds_nothing(cli):
    first = cli("--demo", "shows", "Glass Orchard", "--json").json
    assert cli("--demo", "shows", "Glass Orchard", "--json").json == first
