"""Ballots as text: read, refused with the reason, and written so that they can be read."""

from __future__ import annotations

import pytest

from setlist_desktop.domain.ballot_text import ballot_as_text, parse_ballot
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.votes import Ballot, BallotSong


def test_signs_names_and_plain_lines():
    told = parse_ballot("Ballot of Ana · Berlin\n\n+ Lantern\n▼ Marrow\nUndertow\n− ¥$\n")
    assert told.name == "Ana"
    assert told.votes == (("Lantern", 1), ("Marrow", -1), ("Undertow", 1), ("¥$", -1))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no vote"),
        ("Ballot of Ana", "no vote"),
        ("+ Lantern\n- lantern", "Line 2 votes on “lantern” a second time"),
        ("\n".join(f"+ Song {n}" for n in range(11)), "at most 10"),
    ],
)
def test_refused_with_the_reason(text: str, reason: str):
    with pytest.raises(InvalidInput, match=reason):
        parse_ballot(text)


def test_what_is_written_is_read_again():
    songs = (
        BallotSong(1, "Lantern", 1, 0, 1),
        BallotSong(2, "A: B"),
        BallotSong(3, "東京", 0, 1, -1),
    )
    text = ballot_as_text(Ballot(1, songs), "Tue 24 Nov")
    assert parse_ballot(text).name == ""
    assert parse_ballot(text).votes == (("Lantern", 1), ("東京", -1))
    assert ballot_as_text(Ballot(1, songs[1:2]), "") == ""
