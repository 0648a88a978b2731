"""maintain, from a terminal."""

from __future__ import annotations


def test_a_sample_checked_cleaned_and_put_in_order(cli):
    size = ("--artists", "3", "--venues", "2", "--shows", "20", "--songs", "60")
    assert cli("maintain", "sample", *size).code == 0
    condition = cli("--json", "maintain", "check").json["condition"]
    rows = {table["name"]: table["rows"] for table in condition["tables"]}
    assert (rows["performance"], rows["song"], rows["venue"]) == (20, 60, 2)
    assert condition["damage"] == ""
    assert "The file is whole." in cli("maintain", "check").out
    assert cli("maintain", "clean").code == 0
    assert "freed_bytes" in cli("--json", "maintain", "optimise").json
    assert cli("maintain", "sample", "--shows", "0").code == 2
