"""Places as Ticketmaster wants them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.providers.ticketmaster.geohash import geohash

ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz"


@pytest.mark.parametrize(
    ("latitude", "longitude", "text"),
    [(57.64911, 10.40744, "u4pruydqqvj"), (0, 0, "s0000000000"), (-90, -180, "00000000000")],
)
def test_known_places(latitude, longitude, text):
    assert geohash(latitude, longitude, 11) == text


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_the_cell_of_a_geohash_holds_its_place(latitude, longitude):
    spans = [[-180.0, 180.0], [-90.0, 90.0]]
    bits = [
        ALPHABET.index(c) >> shift & 1
        for c in geohash(latitude, longitude)
        for shift in range(4, -1, -1)
    ]
    for number, bit in enumerate(bits):
        low, high = spans[number % 2]
        spans[number % 2][0 if bit else 1] = (low + high) / 2
    assert spans[0][0] <= longitude <= spans[0][1]
    assert spans[1][0] <= latitude <= spans[1][1]
    assert spans[1][1] - spans[1][0] < 0.0001


@pytest.mark.parametrize("place", [(91, 0), (0, 181), (float("nan"), 0)])
def test_no_place_is_refused(place):
    with pytest.raises(ValueError, match="no place"):
        geohash(*place)
