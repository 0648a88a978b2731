"""What a predictor is given and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from setlist_desktop.domain.setlists import Basis


@dataclass(frozen=True, slots=True)
class PlayedSong:
    """An entry of a past show that is no tape; `encore` 0 for the main sets."""

    song: int
    encore: int = 0


@dataclass(frozen=True, slots=True)
class PastShow:
    """A past show with its songs in order (repeats included), and what was known beforehand."""

    date: date
    entries: tuple[PlayedSong, ...]
    venue: str = ""
    city: str = ""
    country: str = ""
    tour: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """The show to be predicted: only what is known before it."""

    date: date | None
    venue: str = ""
    city: str = ""
    country: str = ""
    tour: str = ""


@dataclass(frozen=True, slots=True)
class SongChance:
    """A song's chance (0..1); `why` gives its reasons in words, from the numbers."""

    song: int
    probability: float
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forecast:
    """A prediction in song ids.

    `chances` holds every candidate, likeliest first. `order` is the list as it would be played,
    `encore` those of it that come as encore. `basis` says from what.
    """

    basis: Basis
    chances: tuple[SongChance, ...]
    order: tuple[int, ...]
    encore: frozenset[int]
