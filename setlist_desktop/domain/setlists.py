"""Setlists: sets of items, each item one or several songs, a tape, a break, talk or unknown.

Played and predicted setlists have the same shape, so that they can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class SetlistKind(StrEnum):
    """What a setlist says: what was played, or what someone thinks will be."""

    PLAYED = "played"
    PREDICTED = "predicted"


class ItemType(StrEnum):
    """The types of items; only SONG and MEDLEY count as songs."""

    SONG = "song"
    MEDLEY = "medley"
    TAPE = "tape"
    BREAK = "break"
    TALK = "talk"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ItemSong:
    """A song in an item; `song_id` 0 until it is stored. `cover_of` names the original artist."""

    title: str
    song_id: int = 0
    cover_of: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a setlist.

    `id` 0 until it is stored. `segue`: runs into the next. `duration_s`: the user's own length,
    seconds. `label` is the text of items that are no songs. `probability` in 0..1 where predicted.
    """

    id: int = 0
    type: ItemType = ItemType.SONG
    songs: tuple[ItemSong, ...] = ()
    label: str = ""
    note: str = ""
    guests: str = ""
    segue: bool = False
    duration_s: int | None = None
    pinned: bool = False
    probability: float | None = None

    @property
    def title(self) -> str:
        """The line's text: the songs joined as a medley is written, or the label."""
        return " / ".join(song.title for song in self.songs) or self.label

    @property
    def is_song(self) -> bool:
        """Whether it counts as a song (or a medley of songs)."""
        return self.type in {ItemType.SONG, ItemType.MEDLEY}

    @property
    def cover_of(self) -> str:
        """The original artists, where any song is a cover."""
        return ", ".join(dict.fromkeys(song.cover_of for song in self.songs if song.cover_of))


@dataclass(frozen=True, slots=True)
class SetPart:
    """A set of a setlist: main (`encore` 0) or the n-th encore. `id` 0 until it is stored."""

    id: int = 0
    name: str = ""
    encore: int = 0
    items: tuple[Item, ...] = ()

    @property
    def heading(self) -> str:
        """The name as shown."""
        return self.name or (f"Encore {self.encore}" if self.encore else "Main set")


@dataclass(frozen=True, slots=True)
class Basis:
    """What a prediction stands on: the rule, how many setlists, and the date of the newest."""

    rule: str
    setlists: int
    up_to: date | None


@dataclass(frozen=True, slots=True)
class Setlist:
    """A setlist whole. `version` grows with every change; `source` and `url` say where from."""

    id: int
    performance_id: int
    kind: SetlistKind
    sets: tuple[SetPart, ...] = ()
    name: str = ""
    locked: bool = False
    version: int = 1
    source: str = ""
    url: str = ""
    fetched_at: datetime | None = None
    basis: Basis | None = None

    def items(self) -> Iterator[Item]:
        """Yield every item in order."""
        for part in self.sets:
            yield from part.items

    def song_ids(self) -> set[int]:
        """Return the ids of all songs in it, tapes included."""
        return {song.song_id for item in self.items() for song in item.songs}

    @property
    def song_count(self) -> int:
        """How many items count as songs."""
        return sum(item.is_song for item in self.items())


@dataclass(frozen=True, slots=True)
class UndoState:
    """What Edit ▸ Undo and Redo say; None where there is nothing to undo or redo."""

    undo: str | None = None
    redo: str | None = None
