"""Which predicted song is which played song, however each was written.

Songs are known by their title's key. A medley counts as its parts, unless the other side has the
whole as one song. What is left over is compared more loosely: subtitles in brackets, articles,
"-in'" for "-ing", a slip of the pen; but two songs that have each been played before are two songs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from difflib import SequenceMatcher

from msgspec import Struct

from setlist_desktop.domain.setlists import Setlist
from setlist_desktop.domain.titles import split_medley, title_key

ALIKE = 0.9
SHORTEST_ALIKE = 8

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_NUMERAL = re.compile(r"\d+|\b[ivx]+\b")
_ARTICLE = re.compile(r"^(?:the|a|an) ")
_GERUND = re.compile(r"ing\b")


class Line(Struct, frozen=True):
    """A line of a setlist that counts: the titles of its songs (several for a medley)."""

    titles: tuple[str, ...]
    encore: bool = False


def lines_of(setlist: Setlist, titles: Mapping[int, str]) -> list[Line]:
    """Return the lines that count as songs; those struck by the user (held at 0) do not.

    `titles` by song id go before those written in the setlist.
    """
    return [
        Line(
            tuple(titles.get(song.song_id, song.title) for song in item.songs),
            encore=bool(part.encore),
        )
        for part in setlist.sets
        for item in part.items
        if item.is_song and item.songs and not (item.pinned and item.probability == 0)
    ]


class Sung(Struct, frozen=True):
    """One song of a list: its key, its title, whether it came as encore."""

    key: str
    title: str
    encore: bool = False


class Matched(Struct, frozen=True):
    """Both lists song by song, each song once, with one key for what is one song.

    The closers are the last songs of all, a reprise included. `same` leads from a predicted key
    to the played one where the two are written otherwise.
    """

    said: tuple[Sung, ...]
    played: tuple[Sung, ...]
    said_closer: str
    played_closer: str
    same: Mapping[str, str]


def matched(
    said: Sequence[Line],
    happened: Sequence[Line],
    established: Set[str] = frozenset(),
    *,
    parts: bool = True,
    loosely: bool = True,
) -> Matched:
    """Return which predicted song is which played song.

    `established` holds the keys of songs that were played before: two of them are never one.
    Without `parts` a medley is one song, without `loosely` a song is only what is written alike.
    """
    said_songs = _songs(said, _whole_keys(happened)) if parts else _whole(said)
    played_songs = _songs(happened, _whole_keys(said)) if parts else _whole(happened)
    same = _same(said_songs, played_songs, established) if loosely else {}
    renamed = [Sung(same.get(song.key, song.key), song.title, song.encore) for song in said_songs]
    return Matched(
        _once(renamed),
        _once(played_songs),
        renamed[-1].key if renamed else "",
        played_songs[-1].key if played_songs else "",
        same,
    )


def _whole_keys(lines: Iterable[Line]) -> set[str]:
    """Return the keys of lines that are one song each."""
    return {title_key(line.titles[0]) for line in lines if len(line.titles) == 1}


def _songs(lines: Iterable[Line], others: Set[str]) -> list[Sung]:
    """Return songs in order; a medley is one only where the other side has it as one."""
    songs = []
    for line in lines:
        titles = line.titles
        if len(titles) == 1 and title_key(titles[0]) not in others:
            titles = split_medley(titles[0])
        whole = title_key(" ".join(line.titles))
        if len(titles) > 1 and whole in others:
            titles = (" / ".join(line.titles),)
            songs.append(Sung(whole, titles[0], line.encore))
            continue
        songs += [Sung(title_key(title), title, line.encore) for title in titles if title.strip()]
    return songs


def _whole(lines: Iterable[Line]) -> list[Sung]:
    """Return each line as one song, medleys too."""
    songs = [(title_key(" ".join(line.titles)), line) for line in lines]
    return [Sung(key, " / ".join(line.titles), line.encore) for key, line in songs if key]


def _once(songs: Iterable[Sung]) -> tuple[Sung, ...]:
    """Return each song once, where it came first; as encore if it ever came as one."""
    first: dict[str, Sung] = {}
    for song in songs:
        seen = first.get(song.key)
        if seen is None:
            first[song.key] = song
        elif song.encore and not seen.encore:
            first[song.key] = Sung(seen.key, seen.title, encore=True)
    return tuple(first.values())


def _same(said: Sequence[Sung], played: Sequence[Sung], established: Set[str]) -> dict[str, str]:
    """Return played keys by the predicted keys that mean them, though written otherwise."""
    said_keys, played_keys = {song.key for song in said}, {song.key for song in played}
    left = {song.key: song for song in played if song.key not in said_keys}
    same: dict[str, str] = {}
    for song in said:
        if song.key in played_keys or song.key in same:
            continue
        fitting = [
            other
            for other in left.values()
            if not (song.key in established and other.key in established)
            and is_alike(song.title, other.title)
        ]
        if len(fitting) == 1:
            same[song.key] = fitting[0].key
            del left[fitting[0].key]
    return same


def is_alike(one: str, other: str) -> bool:
    """Whether two titles are likely the same song, written otherwise."""
    first, second = _loose(title_key(one)), _loose(title_key(other))
    numerals, others = _NUMERAL.findall(first), _NUMERAL.findall(second)
    if numerals != others and numerals and others:
        return False  # parts of one work, or songs told apart by a number
    if _loose_forms(one) & _loose_forms(other):
        return True
    if numerals != others or min(len(first), len(second)) < SHORTEST_ALIKE:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE


def _loose_forms(title: str) -> set[str]:
    without = _BRACKETS.sub("", title)
    return {_loose(title_key(form)) for form in (title, without) if title_key(form)}


def _loose(key: str) -> str:
    return _GERUND.sub("in", _ARTICLE.sub("", key))
