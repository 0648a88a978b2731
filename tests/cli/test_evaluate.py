"""`evaluate`: its document, its predictions file, and files taken exactly as they stand."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from tests.prediction.pasts import rotating_past

FIGURES = {
    "r_precision", "precision", "recall", "f1", "length_error", "brier", "log_loss", "opener",
    "closer", "encore_recall", "encore_anywhere", "position_error", "tau",
}  # fmt: skip


def lines_of(past, artist="The Lanterns"):
    for show in past:
        songs = [{"title": f"Song {one.song}", "encore": one.encore} for one in show.entries]
        sets = [
            {"encore": part, "songs": [{"title": s["title"]} for s in songs if s["encore"] == part]}
            for part in (0, 1)
        ]
        yield json.dumps(
            {"artist": artist, "date": show.date.isoformat(), "venue": show.venue,
             "city": show.city, "country": show.country, "tour": show.tour, "sets": sets}
        )  # fmt: skip


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "the-lanterns.jsonl"
    path.write_text("\n".join(lines_of(rotating_past(60))) + "\n", "utf-8")
    return path


def test_a_file_is_evaluated_beside_its_baselines(cli, file, own_home):
    answer = cli("evaluate", str(file), "--last", "20", "--json")
    assert answer.code == 0
    document = answer.json
    assert {"shows", "model", "baselines"} <= set(document)
    assert document["shows"] == 20
    assert set(document["baselines"]) == {"last_show", "average"}
    assert set(document["model"]) == FIGURES == set(document["baselines"]["average"])
    assert document["model"]["r_precision"] > document["baselines"]["last_show"]["r_precision"]
    assert not (own_home / "setlist-desktop").exists(), "a file needs no library"


def test_the_predictions_are_written_one_a_line(cli, file, tmp_path):
    out = tmp_path / "out.jsonl"
    cli("evaluate", str(file), "--last", "12", "--predictions", str(out))
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [row["show_index"] for row in rows] == list(range(48, 60))
    past = rotating_past(60)
    for row in rows:
        assert set(row) == {
            "artist", "show_index", "date", "predicted", "probabilities", "encore",
        }  # fmt: skip
        assert row["artist"] == "the-lanterns"
        assert row["date"] == past[row["show_index"]].date.isoformat()
        assert set(row["predicted"]) <= set(row["probabilities"])
        assert set(row["encore"]) <= set(row["predicted"])
        assert all(0 <= chance <= 1 for chance in row["probabilities"].values())


def test_titles_of_a_file_are_taken_exactly_as_they_stand(cli, tmp_path):
    odd = ["東京", "¥$", "A / B", "a & b", "A and B", " spaced "]
    show = {
        "artist": "X",
        "date": "",
        "sets": [{"encore": 0, "songs": [{"title": t} for t in odd]}],
    }
    days = (date(2024, 1, 1) + timedelta(days=nth) for nth in range(12))
    path, out = tmp_path / "x.jsonl", tmp_path / "out.jsonl"
    path.write_text(
        "".join(json.dumps({**show, "date": day.isoformat()}) + "\n" for day in days), "utf-8"
    )
    cli("evaluate", str(path), "--predictions", str(out))
    row = json.loads(out.read_text("utf-8").splitlines()[-1])
    assert set(row["probabilities"]) == set(odd)


def test_an_artist_of_the_library_is_evaluated_too(cli, file):
    cli("load", str(file))
    answer = cli("evaluate", "The Lanterns", "--last", "20", "--json")
    of_file = cli("evaluate", str(file), "--last", "20", "--json").json
    assert answer.json["shows"] == 20
    assert answer.json["model"]["r_precision"] == pytest.approx(of_file["model"]["r_precision"])


def test_seen_from_further_it_is_not_the_same(cli, file):
    near = cli("evaluate", str(file), "--last", "20", "--json").json
    far = cli("evaluate", str(file), "--last", "20", "--horizon", "5", "--json").json
    assert (near["horizon"], far["horizon"]) == (0, 5)
    assert near["model"] != far["model"]


def test_it_tells_what_the_percentages_were_worth(cli, file):
    words = cli("evaluate", str(file), "--last", "20").out
    assert "average setlist" in words
    assert "ahead of the better" in words
    assert "said" in words


def test_too_few_shows_are_said_to_be_so(cli, tmp_path):
    path = tmp_path / "one.jsonl"
    path.write_text("\n".join(lines_of(rotating_past(1))), "utf-8")
    assert cli("evaluate", str(path), "--json").json["shows"] == 0
    assert "Too few shows" in cli("evaluate", str(path)).out


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "no show"), ('{"artist": "X", "date": "2020"}', "line 1"), ("{", "line 1")],
)
def test_a_file_that_is_none_ends_with_2(cli, tmp_path, text, told):
    path = tmp_path / "bad.jsonl"
    path.write_text(text, "utf-8")
    answer = cli("evaluate", str(path), "--json")
    assert answer.code == 2
    assert told in answer.json["error"]["message"]


def test_several_artists_in_one_file_end_with_2(cli, tmp_path):
    path = tmp_path / "two.jsonl"
    lines = [*lines_of(rotating_past(3)), *lines_of(rotating_past(3), "Others")]
    path.write_text("\n".join(lines), "utf-8")
    assert cli("evaluate", str(path)).code == 2


def test_what_is_neither_file_nor_artist_ends_with_2_or_3(cli, tmp_path):
    assert cli("evaluate", str(tmp_path / "missing.jsonl")).code == 2
    assert cli("evaluate", "Nobody At All").code == 3


def test_a_place_that_cannot_be_written_ends_with_6(cli, file, tmp_path):
    answer = cli("evaluate", str(file), "--predictions", str(tmp_path / "no" / "out.jsonl"))
    assert answer.code == 6
