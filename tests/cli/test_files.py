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
