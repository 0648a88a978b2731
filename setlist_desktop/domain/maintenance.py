"""What the care of a library tells: how big its parts are, and what does not belong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableSize:
    """A table with its rows and the bytes that it takes with its indexes."""

    name: str
    rows: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Orphans:
    """What nothing leads to any more, and rows that refer to what is not there."""

    broken_references: int = 0
    venues: int = 0
    albums: int = 0
    tours: int = 0
    cities: int = 0

    @property
    def removable(self) -> int:
        """How many of them can be taken out without losing anything of the user's."""
        return self.venues + self.albums + self.tours + self.cities


@dataclass(frozen=True, slots=True)
class Condition:
    """How a library stands; `damage` is SQLite's own finding, "" where the file is whole."""

    tables: tuple[TableSize, ...]
    size_bytes: int
    free_bytes: int
    damage: str
    orphans: Orphans


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What a clean-up took out."""

    orphans: int = 0
    news: int = 0
    runs: int = 0
    views: int = 0
    freed_bytes: int = 0


@dataclass(frozen=True, slots=True)
class SampleSize:
    """How much made-up data is wanted; `songs` and `shows` are shared among the artists."""

    artists: int = 50
    venues: int = 20
    shows: int = 100
    songs: int = 200
    seed: int = 1
