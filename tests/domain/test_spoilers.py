"""Which shows tell of a hidden tour, and when the user has been."""

from __future__ import annotations

from datetime import UTC, date, datetime

from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetlistKind, SetPart
from setlist_desktop.domain.spoilers import HiddenTour, is_masked, masked

TOUR = HiddenTour(9, 1, "Low Tide", date(2026, 6, 20), "Australia/Sydney", first=date(2026, 5, 1))


def test_the_tour_and_what_names_none_since_its_beginning_is_hidden():
    assert TOUR.hides(1, 1, "low tide", date(2026, 5, 1))
    assert TOUR.hides(1, 1, "", date(2026, 5, 2))
    assert TOUR.hides(9, 1, "Renamed", date(2026, 6, 20))
    assert not TOUR.hides(1, 1, "", date(2026, 4, 30))
    assert not TOUR.hides(1, 1, "High Tide", date(2026, 6, 1))
    assert not TOUR.hides(1, 2, "Low Tide", date(2026, 6, 1))


def test_a_show_of_no_tour_hides_half_a_year():
    nameless = HiddenTour(9, 1, "", date(2026, 6, 20))
    assert nameless.hides(1, 1, "", date(2026, 1, 1))
    assert not nameless.hides(1, 1, "", date(2025, 11, 1))
    assert not nameless.hides(1, 1, "Another", date(2026, 6, 1))


def test_the_user_has_been_from_the_next_morning_at_the_venue_on():
    late = datetime(2026, 6, 20, 19, tzinfo=UTC)  # five in the morning of the 21st in Sydney
    assert not TOUR.is_over(late)
    assert TOUR.is_over(late.replace(hour=21))
    assert not TOUR.is_over(late.replace(hour=21), missed=True)


def test_a_mask_names_no_song_and_counts_none():
    songs = tuple(Item(id=n, songs=(ItemSong(f"Song {n}", n),)) for n in range(3))
    setlist = Setlist(4, 9, SetlistKind.PLAYED, (SetPart(items=songs), SetPart(encore=1)))
    hidden = masked(setlist)
    assert hidden.id == 4
    assert (hidden.song_count, hidden.song_ids(), hidden.locked) == (0, set(), True)
    assert is_masked(hidden)
    assert not is_masked(setlist)
