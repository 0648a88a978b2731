"""export, by the command line's contract."""

from __future__ import annotations

import json


def test_everything_goes_into_a_file_that_load_takes(cli, by_hand, tmp_path):
    file = tmp_path / "all.setlistdesktop"
    answer = cli("--json", "export", "--all", str(file)).json
    assert answer == {"file": str(file), "size_bytes": file.stat().st_size}
    loaded = cli("--json", "--data-dir", str(tmp_path / "other"), "load", str(file)).json
    assert loaded["files"][0]["shows"] == 3
    shows = [cli("--json", *where, "shows", "The Paper Moths").json
             for where in ((), ("--data-dir", str(tmp_path / "other")))]  # fmt: skip
    assert shows[0] == shows[1]


def test_one_show_to_stdout_and_one_artist_into_a_file(cli, by_hand, tmp_path):
    text = cli("export", str(by_hand)).out
    assert text.startswith("The Paper Moths, 2020-02-01, Loft")
    assert "Moth Song" in text
    file = tmp_path / "moths.json"
    assert cli("export", "The Paper Moths", "--format", "json", str(file)).code == 0
    shows = json.loads(file.read_text(encoding="utf-8"))["shows"]
    assert [len(show["sets"]) for show in shows] == [2, 2, 0]
    assert cli("--json", "export", "The Paper Moths", "--format", "ics").json["text"].count(
        "BEGIN:VEVENT"
    ) == 3  # fmt: skip


def test_what_cannot_be_exported(cli, by_hand, tmp_path):
    assert cli("export").code == 2
    assert cli("export", "--all").code == 2
    assert cli("export", "--all", "all.zip").code == 2
    assert cli("export", "Nobody").code == 3
    assert cli("export", "99999").code == 3
    assert cli("export", str(by_hand), "--format", "pdf").code == 2
    assert cli("export", "--all", str(tmp_path / "no" / "all.setlistdesktop")).code == 6
