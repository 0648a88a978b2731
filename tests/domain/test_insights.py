"""What a past tells: gaps, returns, first times, who is played when, average nights."""

from __future__ import annotations

from datetime import date, timedelta

from setlist_desktop.domain.insights import BUST_OUT_SHOWS, insights_of
from setlist_desktop.domain.predictions import DatedShow, PastShow, PlayedSong

TITLES = {1: "Lantern", 2: "Marrow", 3: "Undertow", 4: "Saltwater"}
START = date(2024, 12, 1)


def night(nth: int, *songs: int, encore: tuple[int, ...] = (), tour: str = "Tour") -> DatedShow:
    entries = [PlayedSong(song) for song in songs] + [PlayedSong(song, 1) for song in encore]
    past = PastShow(START + timedelta(days=nth), tuple(entries), city="Bern", tour=tour)
    return DatedShow(nth, 1, past)


def test_nothing_known_tells_nothing():
    assert insights_of(1, [night(0)], TITLES).shows == 0


def test_the_shape_of_a_tour():
    shows = [night(0, 1, 2), night(1, 2, 3, encore=(4,)), night(2, 2, 3, 4)]
    (tour,) = insights_of(1, shows, TITLES).tours
    assert [(one.songs, one.new, one.same) for one in tour.nights] == [
        (2, 2, None),
        (3, 2, 1 / 3),
        (3, 0, 1.0),
    ]
    assert {one.place for one in tour.nights} == {"Bern"}


def test_a_songs_story():
    shows = [night(0, 1, 2), night(1, 2), night(2), night(3, 3, 1, 3), night(40, 2, encore=(1,))]
    told = insights_of(1, shows, TITLES)
    assert told.shows == 4
    story = next(one for one in told.songs if one.song == 1)
    assert (story.title, story.plays, story.gap, story.recent) == ("Lantern", 3, 0, 3)
    assert (story.first, story.last) == (START, START + timedelta(days=40))
    assert story.usual_gap == 1.5
    assert story.place == (0 + 0.5 + 1) / 3
    assert (story.openers, story.closers, story.encores) == (1, 1, 1)
    assert story.by_year == {2024: 2, 2025: 1}
    assert [missed for _on, missed in story.gaps] == [1, 0]
    undertow = next(one for one in told.songs if one.song == 3)
    assert (undertow.plays, undertow.usual_gap, undertow.gap) == (1, None, 1)


def test_overdue_songs_bust_outs_and_debuts():
    shows = [night(n, 1, 2) for n in range(10)]
    shows += [night(n, 1, *([4] if n == 30 else [])) for n in range(10, 10 + BUST_OUT_SHOWS)]
    told = insights_of(1, shows, TITLES)
    assert [one.title for one in told.overdue] == ["Marrow"]
    assert told.overdue[0].overdue == BUST_OUT_SHOWS + 1
    assert [(event.title, event.on) for event in told.debuts] == [
        ("Saltwater", START + timedelta(days=30))
    ]
    again = insights_of(1, [*shows, night(99, 2)], TITLES)
    assert [(event.title, event.missed) for event in again.bust_outs] == [
        ("Marrow", BUST_OUT_SHOWS)
    ]
    assert "Marrow" not in [one.title for one in again.overdue]


def test_rotation_and_average_nights():
    shows = [night(0, 1, 2, tour="A"), night(1, 2, 1, tour="B"), night(2, 1, 3, 2, tour="B")]
    shows += [night(3, 1, encore=(2,), tour="B")]
    told = insights_of(1, shows, TITLES)
    assert told.rotation.songs == ("Lantern", "Marrow", "Undertow")
    assert told.rotation.cells == ((1, 1, 1, 1), (1, 1, 1, 2), (0, 0, 1, 0))
    (tour,) = told.tours  # a tour of one show has no average
    assert (tour.name, tour.shows, round(tour.length, 2), tour.different) == ("B", 3, 2.33, 3)
    assert [(title, share) for title, share, _place in tour.songs] == [
        ("Lantern", 1.0),
        ("Marrow", 1.0),
    ]
    assert [year.name for year in told.years] == ["2024"]
