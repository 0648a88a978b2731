"""Loading files through the command line."""

from __future__ import annotations

import json

import pytest

LINE = {
    "artist": "The Paper Moths",
    "date": "2019-05-01",
    "venue": "Loft",
    "city": "Cork",
    "country": "Ireland",
    "tour": None,
    "sets": [{"name": None, "encore": 0, "songs": [{"title": "Moth Song"}, {"title": "Lamp"}]}],
}


def test_some_files_go_in_and_one_is_refused(cli, tmp_path):
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_text(json.dumps(LINE) + "\n")
    bad.write_text(json.dumps(LINE) + "\n{not json\n")
    answer = cli("load", str(good), str(bad), "--json")
    assert answer.code == 0
    first, second = answer.json["files"]
    assert first == {"file": str(good), "shows": 1, "songs": 2, "skipped": 0, "errors": []}
    assert second["shows"] == 0
    assert "2" in " ".join(second["errors"])


def test_a_second_load_adds_nothing(cli, tmp_path):
    file = tmp_path / "good.jsonl"
    file.write_text(json.dumps(LINE) + "\n")
    cli("load", str(file))
    again = cli("load", str(file), "--json").json["files"][0]
    assert (again["shows"], again["songs"], again["skipped"]) == (0, 0, 1)


def test_it_ends_with_2_where_every_file_was_refused(cli, tmp_path):
    answer = cli("load", str(tmp_path / "nowhere.jsonl"), "--json")
    assert answer.code == 2
    assert answer.json["files"][0]["errors"]
    assert "refused" in cli("load", str(tmp_path / "nowhere.jsonl")).out


@pytest.mark.real_data
def test_real_setlists_go_in_whole_and_once(cli, real_data):
    names = ("taylor-swift.jsonl", "the-white-stripes.jsonl")
    paths = [real_data / "setlists" / name for name in names]
    files = [str(path) for path in paths]
    first = cli("load", *files, "--json").json["files"]
    wanted = [len(path.read_bytes().splitlines()) for path in paths]
    assert [one["shows"] for one in first] == wanted
    second = cli("load", *files, "--json").json["files"]
    assert [(one["shows"], one["songs"]) for one in second] == [(0, 0), (0, 0)]
    assert [one["skipped"] for one in second] == wanted


GERMAN = (
    "Kapelle;Datum;Halle;Lied;Zugabe\nMoth;2019-05-01;Loft;Lamp;0\nMoth;2019-05-01;Loft;Wire;1\n"
)
"""A table whose headings nobody here knows."""


def test_columns_say_which_heading_is_what(cli, tmp_path):
    file = tmp_path / "konzerte.csv"
    file.write_text(GERMAN)
    refused = cli("load", str(file))
    assert refused.code == 2
    assert "none of these columns: artist" in refused.out
    assert "Kapelle, Datum" in refused.out
    given = "artist=Kapelle,date=Datum,venue=Halle,title=Lied,encore=Zugabe"
    before = cli("load", "--preview", "--columns", given, str(file), "--json").json
    assert (before["preview"], before["files"][0]["songs"]) == (True, 2)
    assert cli("shows", "Moth").code == 3
    taken = cli("load", "--columns", given, str(file), "--json").json["files"][0]
    assert (taken["shows"], taken["songs"], taken["errors"]) == (1, 2, [])
    (show,) = cli("shows", "Moth", "--json").json["shows"]
    played = cli("setlist", str(show["id"]), "--json").json["played"]
    assert [(part["encore"], part["items"][0]["title"]) for part in played["sets"]] == [
        (0, "Lamp"),
        (1, "Wire"),
    ]


def test_a_column_can_hold_one_word_for_every_line(cli, tmp_path):
    file = tmp_path / "moth.csv"
    file.write_text("Datum,Lied\n2019-05-01,Lamp\n")
    taken = cli("load", "--columns", "artist==Moth,date=Datum,title=Lied", str(file), "--json").json
    assert taken["files"][0]["shows"] == 1
    assert [show["date"] for show in cli("shows", "Moth", "--json").json["shows"]] == ["2019-05-01"]


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ("nonsense=Datum", "no column “nonsense”"),
        ("date=Tag", "names no “Tag”"),
        ("date", "names no columns"),
    ],
)
def test_columns_that_are_none_are_told(cli, tmp_path, columns, told):
    file = tmp_path / "moth.csv"
    file.write_text(GERMAN)
    answer = cli("load", "--columns", columns, str(file))
    assert answer.code == 2
    assert told in answer.out + answer.err


def test_a_policy_is_tried_before_it_is_applied(cli, tmp_path):
    file, export = tmp_path / "good.jsonl", tmp_path / "all.setlistdesktop"
    file.write_text(json.dumps(LINE) + "\n")
    cli("load", str(file))
    cli("export", "--all", str(export))
    (show,) = cli("shows", "The Paper Moths", "--json").json["shows"]
    cli("vote", str(show["id"]), "Lamp", "up")
    tried = cli("load", str(export), "--policy", "replace", "--preview", "--json").json
    assert tried["files"][0]["parts"]["setlists"] == {
        "added": 0, "changed": 0, "kept": 0, "same": 1,
    }  # fmt: skip
    words = cli("load", str(export), "--policy", "merge", "--preview").out
    assert words.startswith("Nothing is changed yet.")
