"""A predicted setlist beside the played one, song by song: what was hit, and where.

A medley counts as its parts; tapes, breaks and talk are left out. Which song is which is said by
stored ids (so that merges that the user decided count) and by `matching`. A song that comes twice
counts once; the second time is shown as such. How good it all is, is told by `scores`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.matching import lines_of, matched
from setlist_desktop.domain.scores import Switch
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist
from setlist_desktop.domain.titles import title_key


class Verdict(StrEnum):
    """What became of a song."""

    HIT = "hit"  # predicted and played
    UNPREDICTED = "unpredicted"  # played, but not predicted
    UNPLAYED = "unplayed"  # predicted, but not played
    AGAIN = "again"  # came once more than the other setlist has it; counts neither way


class ComparedSong(Struct, frozen=True):
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


class Comparison(Struct, frozen=True):
    """Every song of both setlists once: in played order, unplayed ones where they were expected.

    `predicted` and `played` count distinct songs.
    """

    songs: tuple[ComparedSong, ...]
    predicted: int
    played: int
    hits: int


class _Entry(Struct, frozen=True):
    """A song's occurrence: its key, which time it comes, its place from 1."""

    key: str
    title: str
    time: int
    place: int
    heading: str
    probability: float | None

    @property
    def occurrence(self) -> tuple[str, int]:
        return self.key, self.time


def compare(predicted: Setlist, played: Setlist, off: Set[Switch] = frozenset()) -> Comparison:
    """Compare two setlists of one show. Lines struck by the user (held at 0) do not count.

    `off`: the parts of scoring that are switched off; hits are then those that are scored.
    """
    by_id, same = _same_keys(predicted, played, off)
    parts = Switch.MEDLEY_PARTS not in off
    said = list(_entries(predicted, by_id, same, parts=parts))
    happened = list(_entries(played, by_id, {}, parts=parts))
    said_at = {entry.occurrence: entry for entry in said}
    played_at = {entry.occurrence: entry for entry in happened}
    said_keys = {entry.key for entry in said}
    played_keys = {entry.key for entry in happened}
    return Comparison(
        songs=tuple(_rows(said, happened, said_at, played_at)),
        predicted=len(said_keys),
        played=len(played_keys),
        hits=len(said_keys & played_keys),
    )


def _same_keys(
    predicted: Setlist, played: Setlist, off: Set[Switch]
) -> tuple[dict[int, str], Mapping[str, str]]:
    """Return keys by song id as they were played, and of songs written in another way."""
    by_id = {
        song.song_id: title_key(song.title)
        for item in played.items()
        for song in item.songs
        if song.song_id and item.is_song
    }
    both = matched(
        lines_of(predicted, {}),
        lines_of(played, {}),
        parts=Switch.MEDLEY_PARTS not in off,
        loosely=Switch.LOOSE_TITLES not in off,
    )
    return by_id, both.same


def _entries(
    setlist: Setlist, by_id: Mapping[int, str], same: Mapping[str, str], *, parts: bool
) -> Iterator[_Entry]:
    times: dict[str, int] = {}
    place = 0
    for part in setlist.sets:
        for item in part.items:
            if not item.is_song or item.struck:
                continue
            for song in item.songs if parts else _as_one(item):
                place += 1
                written = title_key(song.title)
                key = by_id.get(song.song_id) or same.get(written, written)
                time = times[key] = times.get(key, -1) + 1
                yield _Entry(key, song.title, time, place, part.heading, item.probability)


def _as_one(item: Item) -> tuple[ItemSong, ...]:
    """Return a line's songs as one."""
    return item.songs if len(item.songs) <= 1 else (ItemSong(item.title),)


def _rows(
    said: list[_Entry],
    happened: list[_Entry],
    said_at: dict[tuple[str, int], _Entry],
    played_at: dict[tuple[str, int], _Entry],
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
    said: list[_Entry], played_at: dict[tuple[str, int], _Entry]
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
    played_at: dict[tuple[str, int], _Entry],
) -> Iterator[ComparedSong]:
    for entry in entries:
        verdict = Verdict.AGAIN if (entry.key, 0) in played_at else Verdict.UNPLAYED
        yield ComparedSong(entry.title, verdict, entry.place, None, heading, entry.probability)
