"""Geohashes: a place on the earth as a short text, in which Ticketmaster takes it."""

from __future__ import annotations

_ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz"


def geohash(latitude: float, longitude: float, length: int = 9) -> str:
    """Return the geohash of a place in degrees; nine characters are exact to five metres.

    Raises ValueError for what is no place.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"{latitude}, {longitude} is no place on the earth")
    spans = [[-180.0, 180.0], [-90.0, 90.0]]
    place = (longitude, latitude)
    text = ""
    bits = number = 0
    while len(text) < length:
        axis = bits % 2
        low, high = spans[axis]
        middle = (low + high) / 2
        above = place[axis] >= middle
        spans[axis][0 if above else 1] = middle
        number = number * 2 + above
        bits += 1
        if bits % 5 == 0:
            text += _ALPHABET[number]
            number = 0
    return text
