"""Earlier versions of a setlist: as sets again, and beside what stands there now."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from setlist_desktop.domain.setlists import ItemType, SetlistVersion, VersionLine
from setlist_desktop.domain.versions import sets_of_version, side_by_side


def version(*lines):
    return SetlistVersion(2, "setlistfm", datetime(2026, 1, 1, tzinfo=UTC), lines)


def test_a_version_becomes_sets_with_all_that_its_lines_tell():
    main, encore = sets_of_version(
        version(
            VersionLine("Acoustic", "Ember", note="slow", segue=True, set_name="Acoustic"),
            VersionLine("Acoustic", "Salt / Tides", "medley", "Owl, Gull", set_name="Acoustic"),
            VersionLine("Acoustic", "Thanks", "talk", set_name="Acoustic"),
            VersionLine("Encore 2", "Kelp", "tape", guests="Moth", encore=2, set_name=""),
        )
    )
    assert (main.name, main.encore, encore.name, encore.encore) == ("Acoustic", 0, "", 2)
    ember, medley, talk = main.items
    assert (ember.title, ember.note, ember.segue) == ("Ember", "slow", True)
    assert [(song.title, song.cover_of) for song in medley.songs] == [
        ("Salt", "Owl"),
        ("Tides", "Gull"),
    ]
    assert (talk.type, talk.songs, talk.label) == (ItemType.TALK, (), "Thanks")
    assert (encore.items[0].type, encore.items[0].guests) == (ItemType.TAPE, "Moth")


@pytest.mark.parametrize(
    ("heading", "name", "encore"),
    [
        ("Main set", "", 0),
        ("Encore 3", "", 3),
        ("Encores", "Encores", 0),
        ("B-stage", "B-stage", 0),
    ],
)
def test_headings_alone_tell_the_set_in_older_versions(heading, name, encore):
    (part,) = sets_of_version(version(VersionLine(heading, "Ember")))
    assert (part.name, part.encore) == (name, encore)


def test_lines_of_then_and_now_stand_side_by_side():
    then, now = ["Ember", "Salt", "Kelp"], ["ember", "Tides", "Kelp", "Kelp"]
    assert side_by_side(then, now) == (
        ("Ember", "ember"),
        ("Salt", ""),
        ("", "Tides"),
        ("Kelp", "Kelp"),
        ("", "Kelp"),
    )
    assert side_by_side([], []) == ()
