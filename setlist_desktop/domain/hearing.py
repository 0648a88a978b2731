"""What a user may hope for at a show: songs never heard live, and a handful of favourites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from setlist_desktop.domain.predictions import Forecast
from setlist_desktop.domain.setlists import Basis, UndoState

MOST_FAVOURITES = 5
PROBABLE = 0.5
"""From this chance on a song will probably be heard."""


class Hope(Struct, frozen=True):
    """A song with its chance at a show (None: ranked alone) and how often it was heard so far."""

    song: int
    title: str
    chance: float | None
    heard: int = 0


class Hearing(Struct, frozen=True):
    """What a show may bring. `attended`: how many of the artist's shows the user went to.

    `new`: songs that are probable and were never heard live, likeliest first. `favourites` in the
    user's order, `steps` the choices of them to undo and redo. `basis` says from what the chances
    come.
    """

    show_id: int
    basis: Basis
    attended: int
    new: tuple[Hope, ...]
    favourites: tuple[Hope, ...]
    steps: UndoState = field(default_factory=UndoState)

    @property
    def expected(self) -> float:
        """How many of the favourites are played on average."""
        return sum(hope.chance or 0.0 for hope in self.favourites)

    @property
    def distribution(self) -> tuple[float, ...]:
        """The chance of hearing exactly 0, 1, 2… of the favourites."""
        return counts_of([hope.chance or 0.0 for hope in self.favourites])


def counts_of(chances: Sequence[float]) -> tuple[float, ...]:
    """Return the chance that exactly 0, 1, 2… of some songs are played.

    Songs are taken as independent of each other.
    """
    counts = [1.0]
    for chance in chances:
        stays = [count * (1.0 - chance) for count in counts]
        comes = [count * chance for count in counts]
        counts = [a + b for a, b in zip([*stays, 0.0], [0.0, *comes], strict=True)]
    return tuple(counts)


def hearing_of(
    show_id: int,
    forecast: Forecast,
    titles: Mapping[int, str],
    heard: Mapping[int, int],
    attended: int,
    favourites: Sequence[int],
) -> Hearing:
    """Return what a show may bring; `heard`: at how many shows of those gone to, by song."""
    chances = {one.song: one.probability for one in forecast.chances}
    unlikely = 0.0 if forecast.basis.setlists else None  # no candidate: hardly ever played

    def hope(song: int) -> Hope:
        return Hope(song, titles[song], chances.get(song, unlikely), heard.get(song, 0))

    new = [
        hope(song)
        for song, chance in chances.items()
        if song in titles and not heard.get(song) and chance is not None and chance >= PROBABLE
    ]
    new.sort(key=lambda one: (-(one.chance or 0.0), one.title.casefold()))
    wanted = tuple(hope(song) for song in favourites if song in titles)
    return Hearing(show_id, forecast.basis, attended, tuple(new), wanted)
