"""Leagues without accounts: sealed predictions of friends, opened, scored and counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from setlist_desktop.domain.scores import Rule
from setlist_desktop.domain.seals import SealedPrediction


class Seal(Struct, frozen=True):
    """A prediction that was sealed: the text to share now, the file's text to share afterwards."""

    show_id: int
    digest: str
    text: str
    document: str
    sealed: SealedPrediction


class OpenedSeal(Struct, frozen=True):
    """A sealed file held against its hash and against what was played.

    `verified`: the hash was shared (or the prediction was sealed in this very library); None where
    no text was given to hold it against. `values` None: not known what was played. `problem` says
    in words why it does not count, "" where it does.
    """

    file: str
    sealed: SealedPrediction
    digest: str
    verified: bool | None
    show_id: int | None = None
    values: Mapping[Rule, float | None] | None = None
    problem: str = ""


class LeagueRow(Struct, frozen=True):
    """A person's standing: shows that counted, mean F1, sums of points."""

    by: str
    shows: int
    f1: float
    hits: float
    slot_points: float
    rarity_points: float

    @property
    def points(self) -> float:
        """What the table is ordered by: one for each hit, slot points, rarity points."""
        return self.hits + self.slot_points + self.rarity_points


class League(Struct, frozen=True):
    """A table, best first, with the files it was made from and what was refused."""

    rows: tuple[LeagueRow, ...]
    opened: tuple[OpenedSeal, ...]
    refused: tuple[str, ...] = ()


def latest_of_each(seals: Iterable[OpenedSeal]) -> set[int]:
    """Return the ids (`id()`) of those that were sealed last by one person of one show."""
    last: dict[tuple[str, int | None], OpenedSeal] = {}
    for seal in seals:
        key = (seal.sealed.by.casefold(), seal.show_id)
        other = last.get(key)
        if other is None or seal.sealed.sealed_at > other.sealed.sealed_at:
            last[key] = seal
    return {id(seal) for seal in last.values()}


def table_of(seals: Sequence[OpenedSeal]) -> tuple[LeagueRow, ...]:
    """Return the standings from the seals that count; equal ones by name.

    One person's names differ in case at the most; shown is the one sealed by last.
    """
    counted: dict[str, list[OpenedSeal]] = {}
    for seal in seals:
        if seal.values is not None and not seal.problem:
            counted.setdefault(seal.sealed.by.casefold(), []).append(seal)
    rows = [
        LeagueRow(
            by=max(theirs, key=lambda seal: seal.sealed.sealed_at).sealed.by,
            shows=len(theirs),
            f1=_sum(theirs, Rule.F1) / len(theirs),
            hits=_sum(theirs, Rule.HITS),
            slot_points=_sum(theirs, Rule.SLOT_POINTS),
            rarity_points=_sum(theirs, Rule.RARITY_POINTS),
        )
        for theirs in counted.values()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.points, row.by)))


def _sum(seals: Sequence[OpenedSeal], rule: Rule) -> float:
    return sum((seal.values or {}).get(rule) or 0.0 for seal in seals)
