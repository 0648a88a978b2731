"""What a predictor is given and what it returns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum

from msgspec import Struct, field

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.setlists import Basis


class PlayedSong(Struct, frozen=True):
    """An entry of a past show that is no tape; `encore` 0 for the main sets."""

    song: int
    encore: int = 0


class PastShow(Struct, frozen=True):
    """A past show with its songs in order (repeats included), and what was known beforehand.

    `festival` is None where nobody has told whether it was at one.
    """

    date: date
    entries: tuple[PlayedSong, ...]
    venue: str = ""
    city: str = ""
    country: str = ""
    tour: str = ""
    festival: bool | None = None


class Target(Struct, frozen=True):
    """The show to be predicted: only what is known before it."""

    date: date | None
    venue: str = ""
    city: str = ""
    country: str = ""
    tour: str = ""


class AskedShow(Struct, frozen=True):
    """A show that someone asks about: its performance's id, its place among the artist's shows.

    `time` is local to the venue, whose IANA `zone` is given where it is known.
    """

    id: int
    artist_id: int
    ordinal: int
    target: Target
    time: time | None = None
    zone: str | None = None


class DatedShow(Struct, frozen=True):
    """One of an artist's shows; `past.entries` is empty where what was played is not known."""

    id: int
    ordinal: int
    past: PastShow
    called_off: bool = False

    @property
    def known(self) -> bool:
        """Whether it is known what was played."""
        return bool(self.past.entries)


class ArtistPast(Struct, frozen=True):
    """All dated shows of an artist in order; `fingerprint` differs once anything of it does."""

    artist_id: int
    fingerprint: tuple[object, ...]
    shows: tuple[DatedShow, ...]

    def before(self, asked: AskedShow) -> tuple[DatedShow, ...]:
        """Return the shows before another: earlier dates, and earlier shows of its own day.

        For a show without a date these are all.
        """
        on = asked.target.date
        if on is None:
            return self.shows
        place = (on, asked.ordinal)
        return tuple(show for show in self.shows if (show.past.date, show.ordinal) < place)


class PastOf(Struct, frozen=True):
    """A show with the artist's shows before it, known and unknown."""

    asked: AskedShow
    before: tuple[DatedShow, ...]


def horizon_of(before: tuple[DatedShow, ...]) -> int:
    """Return how many shows without a known setlist come after the last one that has it.

    Shows called off do not count.
    """
    horizon = 0
    for show in reversed(before):
        if show.known:
            break
        horizon += not show.called_off
    return horizon


class BasisChoice(StrEnum):
    """From which of an artist's shows a forecast is made."""

    ALL = "all"
    TOUR = "tour"
    YEAR = "year"
    LEG = "leg"
    NO_FESTIVALS = "no-festivals"


CHOICE_WORDS = {
    BasisChoice.ALL: "",
    BasisChoice.TOUR: mark("this tour only"),
    BasisChoice.YEAR: mark("this year only"),
    BasisChoice.LEG: mark("this leg only"),
    BasisChoice.NO_FESTIVALS: mark("without festivals"),
}
"""How a choice stands at the end of a basis' rule; libraries know it by these English words."""

DRAWN = "a plausible setlist, drawn with the seed"


def rule_of(rule: str, choice: BasisChoice) -> str:
    """Return a rule together with the choice of shows that it was used on, as libraries keep it."""
    words = CHOICE_WORDS[choice]
    return f"{rule}, {words}" if words else rule


def rule_in_words(basis: Basis) -> str:
    """Return by which rule a prediction was made, and on which choice of shows."""
    words = CHOICE_WORDS[choice_of(basis)]
    rule = basis.rule.removesuffix(f", {words}") if words else basis.rule
    told = tr(rule)
    if is_drawn(basis):
        seed = rule.removeprefix(DRAWN).strip()
        told = tr("a plausible setlist, drawn with the seed {seed}", seed=seed)
    return tr("{rule}, {choice}", rule=told, choice=tr(words)) if words else told


def choice_of(basis: Basis | None) -> BasisChoice:
    """Return from which shows a prediction was made, as its basis says."""
    rule = basis.rule if basis else ""
    told = (choice for choice, words in CHOICE_WORDS.items() if words and rule.endswith(words))
    return next(told, BasisChoice.ALL)


def is_drawn(basis: Basis | None) -> bool:
    """Whether a list is one plausible setlist out of many, and not the likeliest songs."""
    return basis is not None and basis.rule.startswith(DRAWN)


class SongChance(Struct, frozen=True):
    """A song's chance (0..1); `why` gives its reasons in words, from the numbers.

    `probability` is None where the songs are merely ranked (no setlist is known at all).
    """

    song: int
    probability: float | None
    why: tuple[str, ...] = ()


class Forecast(Struct, frozen=True):
    """A prediction in song ids.

    `chances` holds every candidate, likeliest first. `order` is the list as it would be played,
    `encore` those of it that come as encore. `basis` says from what.
    """

    basis: Basis
    chances: tuple[SongChance, ...]
    order: tuple[int, ...]
    encore: frozenset[int]

    def chance_of(self, song: int) -> float | None:
        """Return a song's probability; None where it has none."""
        return next((one.probability for one in self.chances if one.song == song), None)


class SongOutlook(Struct, frozen=True):
    """What is to be expected of one song at a show, and why.

    `rank` counts from 1 among all candidates; None, like `probability`, where it is none (not
    played for too long, or never). `listed` tells whether it stands in the predicted list.
    """

    song: int
    title: str
    probability: float | None
    rank: int | None
    why: tuple[str, ...]
    basis: Basis
    listed: bool = False


class WhatIf(Struct, frozen=True):
    """What a user supposes of a show: songs (ids) played, not played, at a place of the list.

    `moved` maps a song to its index in the list, from 0.
    """

    pinned: tuple[int, ...] = ()
    struck: tuple[int, ...] = ()
    moved: Mapping[int, int] = field(default_factory=dict)


class NightsCompared(Struct, frozen=True):
    """Two forecasts side by side: songs on both lists, and on one alone (ids, in playing order)."""

    first: Forecast
    second: Forecast
    both: tuple[int, ...]
    only_first: tuple[int, ...]
    only_second: tuple[int, ...]
