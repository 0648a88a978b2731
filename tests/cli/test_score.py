"""`score`, `scores`, `why` and `what-if` on a library made by hand."""

from __future__ import annotations

import pytest

from setlist_desktop.domain.scores import Rule, Switch

TITLES = ["Moth Song", "Lamp", "Ash", "Wick", "Ember", "Dust"]


@pytest.fixture
def toured(cli):
    """Make an artist with eight played shows and one to come; return the ids, the last to come."""
    cli("add", "artist", "The Paper Moths")
    shows = []
    for day in (*(f"2020-02-0{n}" for n in range(1, 9)), "2090-06-01"):
        added = cli(
            "--json", "add", "show", "The Paper Moths", "--date", day, "--venue", "Loft",
            "--time", "20:00",
        )  # fmt: skip
        shows.append(str(added.json["show"]["id"]))
    for nth, show in enumerate(shows[:-1]):
        main = [*TITLES[:4], "Ember" if nth % 2 else "Glow"]
        cli("add", "setlist", show, "-", stdin="\n".join([*main, "Encore:", "Dust"]))
    return shows


def test_a_past_show_is_scored_by_every_rule(cli, toured):
    cli("predict", toured[5])
    document = cli("score", toured[5], "--json").json
    assert set(document["rules"]) == {rule.value for rule in Rule}
    assert {"precision", "recall", "position"} <= set(document["rules"])
    assert 0.8 < document["rules"]["recall"] <= 1.0
    assert document["rules"]["opener"] == 1.0
    assert document["list"]["rules"]["hits"] == document["rules"]["hits"]
    assert document["model"]["late"] is True
    assert document["locks_at"].startswith("2020-02-06T20:00")
    words = cli("score", toured[5]).out
    assert "Played songs that were predicted" in words
    assert "after the show had begun" in words


def test_a_show_never_predicted_is_scored_as_well(cli, toured):
    document = cli("score", toured[6], "--json").json
    assert document["rules"]["hits"] >= 5
    assert document["list"] is None
    assert "Nothing was predicted before" in document["late"]


def test_a_show_to_come_has_no_score_yet(cli, toured):
    answer = cli("score", toured[-1], "--json")
    assert answer.code == 2
    assert "not known yet" in answer.json["error"]["message"]
    assert cli("score", "4711").code == 3


def test_late_predictions_make_no_season(cli, toured):
    cli("predict", toured[5])
    document = cli("scores", "The Paper Moths", "--json").json
    assert document["seasons"] == document["best"] == []
    assert "made before its show" in cli("scores").out


def test_a_part_of_scoring_can_be_switched(cli, toured):
    cli("predict", toured[5])
    holds = cli("scores", "--json").json["holds"]
    assert set(holds) == {switch.value for switch in Switch}
    assert all(holds.values())
    cli("scores", "--without", "loose-titles")
    assert cli("scores", "--json").json["holds"]["loose-titles"] is False
    assert cli("scores", "--with", "loose-titles", "--json").json["holds"]["loose-titles"] is True
    assert cli("scores", "--without", "luck").code == 2


def test_why_tells_the_reasons(cli, toured):
    document = cli("why", toured[-1], "dust", "--json").json
    assert document["title"] == "Dust"
    assert document["probability"] > 0.7
    assert document["listed"] is True
    assert "8 of the last 8" in document["why"]
    assert "closer 8 times" in document["why"]
    assert document["basis"]["setlists"] == 8
    words = cli("why", toured[-1], "Ember").out
    assert "from 8 setlists" in words
    assert cli("why", toured[-1], "No Such Song").code == 3


def test_predict_tells_why_and_from_what(cli, toured):
    document = cli("predict", toured[-1], "--json").json
    assert document["basis"]["up_to"] == "2020-02-08"
    assert all(song["why"] for song in document["songs"])


def test_what_if_settles_the_rest_and_changes_nothing(cli, toured):
    plain = cli("what-if", toured[-1], "--json").json
    assumed = cli("what-if", toured[-1], "--pin", "Glow", "--strike", "Dust", "--json").json
    by_title = {song["title"]: song for song in assumed["songs"]}
    assert by_title["Glow"]["probability"] == 1.0
    assert by_title["Glow"]["why"][0] == "pinned by you"
    assert "Dust" in {song["title"] for song in plain["songs"]}
    assert "Dust" not in by_title
    assert cli("setlist", toured[-1], "--json").json["predicted"] is None


def test_a_sample_is_the_same_for_the_same_seed(cli, toured):
    one, same = (cli("what-if", toured[-1], "--sample", "3", "--json").json for _ in range(2))
    assert one == same
    assert "seed 3" in one["basis"]["rule"]
    assert cli("what-if", toured[-1], "--sample", "-3").code == 2
    args = ("--sample", "3", "--pin", "Glow", "--strike", "Dust", "--json")
    supposed = {song["title"] for song in cli("what-if", toured[-1], *args).json["songs"]}
    assert "Glow" in supposed
    assert "Dust" not in supposed


def test_marks_and_hopes(cli, toured):
    assert cli("mark", toured[0], "went", "--json").json["attendance"] == "went"
    assert "you went" in cli("mark", toured[1], "went").out
    told = cli("hopes", toured[-1], "--song", "Dust", "--song", "Ember", "--json").json
    assert told["attended"] == 2
    # The first two nights had all but nothing: every song of the tour was heard there.
    assert told["new"] == []
    assert [hope["title"] for hope in told["favourites"]] == ["Dust", "Ember"]
    assert [hope["heard"] for hope in told["favourites"]] == [2, 1]
    assert sum(told["counts"]) == pytest.approx(1.0)
    assert told["basis"]["setlists"] == 8
    assert cli("mark", toured[0], "none", "--json").json["attendance"] is None
    words = cli("hopes", toured[-1]).out
    assert "Dust" in words
    assert "at least one" in words
    assert cli("hopes", toured[-1], "--song", "No Such Song").code == 3


def test_another_basis_is_said_to_be_one(cli, toured):
    document = cli("what-if", toured[-2], "--basis", "year", "--json").json
    assert "this year only" in document["basis"]["rule"]
    answer = cli("what-if", toured[-1], "--basis", "year", "--json")
    assert answer.code == 2
    assert "this year only" in answer.json["error"]["message"]
