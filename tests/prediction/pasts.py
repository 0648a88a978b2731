"""Fictional pasts for the predictor's tests, drawn with a fixed seed."""

from __future__ import annotations

import random
from datetime import date, timedelta

from setlist_desktop.domain.predictions import PastShow, PlayedSong

CITIES = ("Aldermoor", "Brackwater", "Corrin", "Dunmarrow")


def rotating_past(shows: int = 60, songs: int = 42, seed: int = 7) -> list[PastShow]:
    """Return shows of ten songs: five staples, five that rest for five shows, an encore of one."""
    draw = random.Random(seed)
    day = date(2024, 3, 1)
    past: list[PastShow] = []
    resting: list[int] = []
    for nth in range(shows):
        day += timedelta(days=draw.choice((1, 2, 3, 20 if nth % 15 == 14 else 2)))
        rested = [song for song in range(6, songs + 1) if song not in resting]
        rotating = draw.sample(rested, 5)
        resting = [*rotating, *resting][:25]
        ids = [1, 2, *rotating, 3, 4, 5]
        entries = tuple(PlayedSong(song, int(song == 5)) for song in ids)
        past.append(PastShow(day, entries, "Hall", draw.choice(CITIES), "Nowhere", "First tour"))
    return past
