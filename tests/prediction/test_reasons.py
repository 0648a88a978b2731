"""Reasons in words, from the numbers and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target
from setlist_desktop.prediction.history import index
from setlist_desktop.prediction.reasons import Reasons

FIRST = date(2026, 1, 1)


def tour(*nights, start=FIRST, label="Lamp Tour", encore=()):
    return [
        PastShow(
            start + timedelta(days=nth),
            tuple(PlayedSong(song, int(song in encore)) for song in songs),
            "Hall",
            "Corrin",
            "Nowhere",
            label,
        )
        for nth, songs in enumerate(nights)
    ]


def reasons(past, song, target=None):
    history = index(past)
    target = target or Target(past[-1].date + timedelta(days=30))
    return Reasons(history, target).of(history.songs.index(song))


STANDARD = (1, 2, 3, 4, 5)


def test_how_often_and_in_which_role():
    past = tour(*[STANDARD] * 17, *[(9, 2, 3, 4, 5)] * 3, encore=(5,))
    assert reasons(past, 1) == (
        "17 of the last 20",
        "opener 17 times",
        "not played for 3 shows, usually every show",
    )
    assert reasons(past, 5) == ("20 of the last 20", "closer 20 times", "encore 20 times")
    assert reasons(past, 3) == ("20 of the last 20",)


def test_a_song_that_comes_every_other_night():
    past = tour(*[STANDARD, (6, 2, 3, 4, 5)] * 10)
    assert "not played for 1 show, usually every 2" in reasons(past, 1)


def test_a_song_long_unheard_says_since_when():
    past = tour((7, 2, 3, 4, 5), *[STANDARD] * 70)
    assert reasons(past, 7) == ("none of the last 20", "not played for 70 shows, since 1 Jan")


def test_debuts_say_the_day():
    old = tour(*[(6, 7, 8, 9, 10)] * 30, start=date(2025, 1, 1), label="Old Tour")
    new = tour(*[STANDARD] * 5, (*STANDARD, 6, 20))
    past = [*old, *new]
    assert "tour debut on 6 Jan" in reasons(past, 6)
    assert "live debut on 6 Jan" in reasons(past, 20)
    assert "live debut on 1 Jan" in reasons(past, 1)
    assert not any("debut" in word for word in reasons([*past, *tour(*[STANDARD] * 12)], 1))


def test_a_run_goes_on():
    past = tour(*[STANDARD] * 4)
    tomorrow = Target(past[-1].date + timedelta(days=1), "Hall", "Corrin", "Nowhere")
    assert "played here the night before" in reasons(past, 1, tomorrow)
    assert "played here the night before" not in reasons(past, 1)
    elsewhere = replace(tomorrow, venue="Loft")
    assert "played here the night before" not in reasons(past, 1, elsewhere)


def test_a_song_beyond_the_past_is_said_to_be_one():
    past = tour(STANDARD)
    assert Reasons(index(past), Target(None)).of(99) == ("never played as far as is known",)
    assert reasons(past, 1)[0] == "played at the last show"
