"""Killed in the middle of writes: nothing half-written, nothing confirmed lost.

`python -m benchmarks.kill` does the same two hundred times.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from benchmarks.kill import INVARIANTS, kill_often


def test_a_library_is_whole_however_its_writer_ends(tmp_path):
    counts = kill_often(tmp_path / "library.sqlite3", times=4)
    assert counts["faults"] == []
    assert counts["last_confirmed_version"] > 1


def test_the_invariants_find_what_they_are_there_to_find(tmp_path):
    path = tmp_path / "library.sqlite3"
    kill_often(path, times=1)
    with closing(sqlite3.connect(path)) as connection:
        ask = INVARIANTS["positions have gaps"]
        assert connection.execute(ask).fetchall() == []
        connection.execute("UPDATE item SET position = position + 1")
        connection.execute("DELETE FROM find")
        sets = connection.execute("SELECT DISTINCT set_id FROM item").fetchall()
        assert sets
        assert connection.execute(ask).fetchall() == sets
        found = connection.execute(INVARIANTS["the index lacks a song"]).fetchall()
        songs = connection.execute("SELECT id FROM song").fetchall()
        assert found == songs
