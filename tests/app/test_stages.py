"""The stages of a start: in their order, told in words and as JSON."""

from __future__ import annotations

import json
import re

import pytest

from setlist_desktop.app.stages import Stages
from setlist_desktop.cli.host import WindowRequest, quick_window_request

ORDER = [
    "interpreter",
    "Qt imported",
    "application made",
    "window made",
    "first frame",
    "events handled",
    "loop runs",
    "panes made",
    "library open",
    "data shown",
]


def test_a_profiled_start_tells_every_stage_and_ends(start):
    out, err = (process := start("--demo", "--profile-start", "--json")).communicate()
    assert process.returncode == 0, err
    told = json.loads(out)["start"]
    assert [stage["stage"] for stage in told["stages"]] == ORDER
    times = [stage["at_ms"] for stage in told["stages"]]
    assert times == sorted(times)
    assert times[0] > 0
    assert sum(stage["took_ms"] for stage in told["stages"]) == pytest.approx(times[-1], abs=1)


def test_a_profiled_start_is_told_in_words(start):
    out, err = (process := start("--profile-start")).communicate()
    assert process.returncode == 0, err
    assert [line.split("   ")[-1] for line in out.splitlines()[1:]] == ORDER


def test_a_start_that_is_not_profiled_tells_nothing(start):
    out, _ = start("--smoke").communicate()
    assert out == ""


def test_times_count_from_the_program_where_the_process_cannot_be_read(monkeypatch):
    monkeypatch.setattr("setlist_desktop.app.stages._age_of_process_ms", lambda: None)
    stages = Stages()
    stages.reached("there")
    told = stages.document()["start"]
    assert told["since"] == "program"
    assert told["stages"][0]["at_ms"] < 1000  # nothing lies before it but this constructor
    assert re.search(r"^ms since the program began", stages.told(as_json=False))


def test_the_short_way_into_the_window_knows_the_option():
    request = quick_window_request(["--profile-start", "--json", "--demo"])
    assert request == WindowRequest(demo=True, profile_start=True, as_json=True)
    assert request.passing
