"""Which recordings are other versions of songs, and which songs may be one."""

from __future__ import annotations

import pytest

from setlist_desktop.domain.matches import (
    Match,
    MatchKind,
    Verdict,
    kind_of,
    unsure_songs,
    version_of,
)
from setlist_desktop.domain.songs import SongKind


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Lantern", ""),
        ("Live Forever", ""),
        ("Demolition", ""),
        ("Live and Let Die", ""),
        ("(Live)", ""),
        ("Remix", ""),
        ("Lantern (Part II)", ""),
        ("Lantern - 2011 Remaster", ""),
        ("Lantern (Live at the Dock)", "a live take"),
        ("Lantern - Live", "a live take"),
        ("Lantern [Acid Remix]", "a remix"),
        ("Lantern (Extended Mix)", "a remix"),
        ("Lantern (Live Remix)", "a remix"),
        ("Lantern (Instrumental)", "an instrumental"),
        ("Lantern (Karaoke Version)", "a karaoke version"),
        ("Lantern (Originally Performed by The Gulls)", "a karaoke version"),
        ("Lantern (Demo)", "a demo"),
        ("Lantern (Track by Track)", "a commentary"),
        ("東京 (Live)", "a live take"),
        ("Lantern (Delivery)", ""),
    ],
)
def test_other_versions_are_told_by_what_stands_behind_the_title(title, words):
    assert version_of(title) == words


def test_a_services_own_remark_tells_too():
    assert version_of("Lantern", "live, 1999-05-01: Dock") == "a live take"
    assert version_of("Lantern", "album version") == ""


@pytest.mark.parametrize(
    ("title", "note", "kind"),
    [
        ("Lantern", "", SongKind.STUDIO),
        ("Acoustic Lantern", "", SongKind.STUDIO),
        ("Lantern (Acoustic)", "", SongKind.ACOUSTIC),
        ("Lantern", "acoustic version", SongKind.ACOUSTIC),
        ("Lantern (Acoustic)", "live, 1999-05-01: Dock", SongKind.LIVE),
        ("Lantern [Acid Remix]", "", SongKind.REMIX),
        ("Lantern (Demo)", "", SongKind.DEMO),
        ("Lantern (Instrumental)", "", SongKind.INSTRUMENTAL),
        ("Lantern (Karaoke Version)", "", SongKind.OTHER),
    ],
)
def test_the_kind_of_a_recording(title, note, kind):
    assert kind_of(title, note) is kind


def test_unsure_pairs_are_written_alike_but_not_as_one():
    played = {1: "Walkin' the Harbour", 2: "Paper Tigers", 3: "Undertow", 4: "Symphony No. 1"}
    recorded = {11: "Walking the Harbour", 12: "Paper Tiger", 13: "Saltwater", 14: "Symphony No. 2"}
    assert unsure_songs(played, recorded) == [(1, 11), (2, 12)]


def test_a_match_is_a_question_until_it_is_decided():
    match = Match(MatchKind.SONG, "1|2", "A", "B", "The Gulls")
    assert match.in_words() == "“A” and “B” (The Gulls): the same?"
    version = Match(MatchKind.VERSION, "1|a", "A (Remix)", "a remix", "The Gulls")
    assert version.in_words() == "“A (Remix)” (The Gulls), a remix: left out of the songs."
    decided = Match(MatchKind.SONG, "1|2", "A", "B", "The Gulls", Verdict.DIFFERENT)
    assert decided.in_words() == "“A” and “B” (The Gulls): different."
