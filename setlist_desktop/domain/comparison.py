"""A predicted setlist beside the played one: what was hit, where, what was not, and how good it is.

Songs are compared, not lines: a medley counts as its parts. Tapes, breaks and talk are left out. A
song is known by its stored id (so that merges that the user decided count), else by its title's
key. A song that comes twice counts once; the second time is shown as such.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from setlist_desktop.domain.setlists import ItemSong, Setlist
from setlist_desktop.domain.titles import title_key


class Verdict(StrEnum):
    """What became of a song."""

    HIT = "hit"  # predicted and played
    UNPREDICTED = "unpredicted"  # played, but not predicted
    UNPLAYED = "unplayed"  # predicted, but not played
    AGAIN = "again"  # came once more than the other setlist has it; counts neither way


@dataclass(frozen=True, slots=True)
class ComparedSong:
    """A song in one or both setlists; places count songs from 1 across all sets.

    `heading` is that of the played set it stands in, or beside. `probability` is the prediction's.
    """

    title: str
    verdict: Verdict
    predicted: int | None = None
    played: int | None = None
    heading: str = ""
    probability: float | None = None

    @property
    def shift(self) -> int:
        """How many places later than predicted it was played (negative: earlier)."""
        both = self.predicted is not None and self.played is not None
        return (self.played or 0) - (self.predicted or 0) if both else 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every song of both setlists once: in played order, unplayed ones where they were expected.

    `predicted` and `played` count distinct songs. `position_error` is the mean distance of the
    hits' relative places (0..1); None where there is nothing to compare.
    """

    songs: tuple[ComparedSong, ...]
    predicted: int
    played: int
    hits: int
    position_error: float | None = None
    opener: bool = False
    closer: bool = False

    @property
    def precision(self) -> float | None:
        """The share of predicted songs that were played."""
        return self.hits / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of played songs that were predicted."""
        return self.hits / self.played if self.played else None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A song's occurrence: its key, which time it comes, its place from 1."""

    key: Hashable
    title: str
    time: int
    place: int
    heading: str
    probability: float | None

    @property
    def occurrence(self) -> tuple[Hashable, int]:
        return self.key, self.time


def compare(predicted: Setlist, played: Setlist) -> Comparison:
    """Compare two setlists of one show. Lines struck by the user (held at 0) do not count."""
    said, happened = list(_entries(predicted)), list(_entries(played))
    said_at = {entry.occurrence: entry for entry in said}
    played_at = {entry.occurrence: entry for entry in happened}
    said_keys = {entry.key for entry in said}
    played_keys = {entry.key for entry in happened}
    first = [entry for entry in said if entry.time == 0 and entry.key in played_keys]
    return Comparison(
        songs=tuple(_rows(said, happened, said_at, played_at)),
        predicted=len(said_keys),
        played=len(played_keys),
        hits=len(first),
        position_error=_position_error(first, played_at, len(said), len(happened)),
        opener=bool(said and happened) and said[0].key == happened[0].key,
        closer=bool(said and happened) and said[-1].key == happened[-1].key,
    )


def _entries(setlist: Setlist) -> Iterator[_Entry]:
    times: dict[Hashable, int] = {}
    place = 0
    for part in setlist.sets:
        for item in part.items:
            if not item.is_song or item.struck:
                continue
            for song in item.songs:
                place += 1
                key = _key(song)
                time = times[key] = times.get(key, -1) + 1
                yield _Entry(key, song.title, time, place, part.heading, item.probability)


def _key(song: ItemSong) -> Hashable:
    return song.song_id or title_key(song.title)


def _rows(
    said: list[_Entry],
    happened: list[_Entry],
    said_at: dict[tuple[Hashable, int], _Entry],
    played_at: dict[tuple[Hashable, int], _Entry],
) -> Iterator[ComparedSong]:
    beside = _unplayed_after(said, played_at)
    heading = happened[0].heading if happened else ""
    yield from _unplayed(beside.get(0, ()), heading, played_at)
    for entry in happened:
        guess = said_at.get(entry.occurrence)
        known = (entry.key, 0) in said_at
        verdict = Verdict.HIT if guess else Verdict.AGAIN if known else Verdict.UNPREDICTED
        yield ComparedSong(
            entry.title,
            verdict,
            guess.place if guess else None,
            entry.place,
            entry.heading,
            guess.probability if guess else None,
        )
        yield from _unplayed(beside.get(entry.place, ()), entry.heading, played_at)


def _unplayed_after(
    said: list[_Entry], played_at: dict[tuple[Hashable, int], _Entry]
) -> dict[int, list[_Entry]]:
    """Return unplayed songs by the played place of the hit that was predicted before them."""
    beside: dict[int, list[_Entry]] = {}
    last = 0
    for entry in said:
        if found := played_at.get(entry.occurrence):
            last = found.place
        else:
            beside.setdefault(last, []).append(entry)
    return beside


def _unplayed(
    entries: list[_Entry] | tuple[()],
    heading: str,
    played_at: dict[tuple[Hashable, int], _Entry],
) -> Iterator[ComparedSong]:
    for entry in entries:
        verdict = Verdict.AGAIN if (entry.key, 0) in played_at else Verdict.UNPLAYED
        yield ComparedSong(entry.title, verdict, entry.place, None, heading, entry.probability)


def _position_error(
    hits: list[_Entry],
    played_at: dict[tuple[Hashable, int], _Entry],
    predicted: int,
    played: int,
) -> float | None:
    if not hits or predicted < 2 or played < 2:
        return None
    apart = [
        abs((hit.place - 1) / (predicted - 1) - (played_at[hit.key, 0].place - 1) / (played - 1))
        for hit in hits
    ]
    return sum(apart) / len(apart)
