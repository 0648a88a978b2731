"""`seal`, `open-seal` and `league` from a terminal."""

from __future__ import annotations


def upcoming(cli):
    (show,) = cli("shows", "The Paper Moths", "--upcoming", "--json").json["shows"]
    return str(show["id"])


def test_a_prediction_is_sealed_and_opened(cli, by_hand, tmp_path):
    file = tmp_path / "mine.json"
    show = upcoming(cli)
    sealed = cli("seal", show, str(file), "--name", "Ada", "--json").json
    assert sealed["digest"] in sealed["text"]
    assert "by Ada" in sealed["text"]
    assert sealed["file"] == str(file)
    again = cli("seal", show, "--name", "Ada")
    assert sealed["digest"] in again.out
    assert "Share these two lines" in again.out
    cli("add", "setlist", show, "-", stdin="Moth Song\nLamp\n")
    opened = cli("open-seal", str(file), "--text", sealed["text"], "--json").json["seals"][0]
    assert (opened["verified"], opened["counts"]) == (True, True)
    assert opened["rules"]["hits"] == 2
    assert "the hash fits" in cli("open-seal", str(file)).out


def test_a_league_is_a_table(cli, by_hand, tmp_path):
    show = upcoming(cli)
    folder = tmp_path / "league"
    folder.mkdir()
    sealed = cli("seal", show, str(folder / "ada.json"), "--name", "Ada", "--json").json
    (folder / "texts.txt").write_text(sealed["text"], "utf-8")
    cli("add", "setlist", show, "-", stdin="Moth Song\nLamp\n")
    document = cli("league", str(folder), "--json").json
    assert [row["by"] for row in document["table"]] == ["Ada"]
    assert document["table"][0]["hits"] == 2
    assert "Ada" in cli("league", str(folder)).out


def test_an_empty_folder_and_a_file_that_is_none_are_told(cli, tmp_path):
    assert "No sealed prediction" in cli("league", str(tmp_path)).out
    (tmp_path / "x.json").write_text("{}", "utf-8")
    answer = cli("open-seal", str(tmp_path / "x.json"), "--json")
    assert answer.code == 2
    assert "x.json" in answer.json["error"]["message"]


def test_a_show_that_has_begun_can_no_longer_be_sealed(cli, by_hand):
    answer = cli("seal", str(by_hand), "--json")
    assert answer.code == 2
    assert "has begun" in answer.json["error"]["message"]
