"""backup and restore on real libraries, whole ones and damaged ones."""

from __future__ import annotations

import os
from pathlib import Path


def library() -> Path:
    return Path(os.environ["SETLIST_DESKTOP_DATA_DIR"]) / "library.sqlite3"


def shows(cli):
    return [show["date"] for show in cli("--json", "shows", "The Paper Moths").json["shows"]]


def test_a_backup_brings_everything_back(cli, by_hand):
    before = shows(cli)
    made = cli("--json", "backup").json["backup"]
    assert made["reason"] == "manual"
    assert Path(made["file"]).stat().st_size == made["size_bytes"]
    cli("add", "show", "The Paper Moths", "--date", "2091-01-01", "--venue", "Loft")
    answer = cli("--json", "restore", "latest")
    assert answer.json["restored"] == made["file"]
    assert Path(answer.json["kept"]).is_file()
    assert shows(cli) == before
    listed = cli("--json", "backup", "--list").json["backups"]
    assert {one["reason"] for one in listed} == {"manual", "restore"}
    cli("restore", answer.json["kept"])
    assert "2091-01-01" in shows(cli)


def test_a_damaged_library_is_told_with_the_way_back(cli, by_hand):
    before = shows(cli)
    cli("backup")
    library().write_bytes(b"a shopping list\n" * 500)
    refused = cli("--json", "shows", "The Paper Moths")
    assert refused.code == 6
    assert refused.json["error"]["code"] == "storage-damaged"
    assert "restore latest" in refused.json["error"]["hint"]
    assert cli("restore", "latest").code == 0
    assert shows(cli) == before


def test_without_a_backup_nothing_is_restored(cli, by_hand):
    assert cli("restore", "latest").code == 3
    assert cli("restore", "nowhere.sqlite3").code == 3
    library().with_name("text.sqlite3").write_text("no library", encoding="utf-8")
    assert cli("restore", str(library().with_name("text.sqlite3"))).code == 6
    assert len(shows(cli)) == 3


def test_in_words(cli, by_hand):
    assert "no backup yet" in cli("backup", "--list").out
    assert "Backed up into" in cli("backup").out
    assert "manual" in cli("backup", "--list").out
