"""Setlists: sets of items, each item one or several songs, a tape, a break, talk or unknown.

Played and predicted setlists have the same shape, so that they can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.language import count, decimal, plural, tr

PREDICTOR = "Setlist Desktop"
"""The author of a prediction that nobody has put a hand to."""


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


class ItemSong(Struct, frozen=True):
    """A song in an item; `song_id` 0 until it is stored. `cover_of` names the original artist."""

    title: str
    song_id: int = 0
    cover_of: str = ""


class Item(Struct, frozen=True):
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
    def struck(self) -> bool:
        """Whether the user holds it at 0: in the list, but supposed not to be played."""
        return self.pinned and self.probability == 0.0

    @property
    def cover_of(self) -> str:
        """The original artists, where any song is a cover."""
        return ", ".join(dict.fromkeys(song.cover_of for song in self.songs if song.cover_of))


class SetPart(Struct, frozen=True):
    """A set of a setlist: main (`encore` 0) or the n-th encore. `id` 0 until it is stored."""

    id: int = 0
    name: str = ""
    encore: int = 0
    items: tuple[Item, ...] = ()

    @property
    def heading(self) -> str:
        """The name as shown."""
        if self.name:
            return self.name
        return tr("Encore {n}", n=count(self.encore)) if self.encore else tr("Main set")


class Basis(Struct, frozen=True):
    """What a prediction stands on: the rule, how many setlists, and the date of the newest.

    `horizon` counts the shows in between whose setlists are not known. `ahead_points` says by how
    many percentage points of hits the model was ahead (negative: behind) of the better of "last
    show" and "average setlist" over this artist's last `compared` shows, seen from as far; a lead
    within `margin_points` is noise. None where there are too few shows to compare.
    """

    rule: str
    setlists: int
    up_to: date | None
    horizon: int = 0
    ahead_points: float | None = None
    margin_points: float | None = None
    compared: int = 0

    @property
    def caveats(self) -> tuple[str, ...]:
        """What a reader of the percentages must know beside rule and basis, in words."""
        words = []
        if self.horizon:
            words.append(
                plural(
                    self.horizon,
                    "{n} show in between not known yet",
                    "{n} shows in between not known yet",
                )
            )
        if self.ahead_points is not None:
            words.append(self._standing())
        return tuple(words)

    def _standing(self) -> str:
        ahead, margin = self.ahead_points or 0.0, self.margin_points or 0.0
        points, shows = self.points, count(self.compared)
        if ahead > margin:
            return plural(
                round(abs(ahead)),
                "{n} point more hits than “last show” or “average setlist” over the last {shows}"
                " shows",
                "{n} points more hits than “last show” or “average setlist” over the last {shows}"
                " shows",
                figure=points,
                shows=shows,
            )
        if ahead < -margin:
            return plural(
                round(abs(ahead)),
                "the model was {n} point behind over the last {shows} shows",
                "the model was {n} points behind over the last {shows} shows",
                figure=points,
                shows=shows,
            )
        return tr(
            "no better than “last show” or “average setlist” over the last {shows} shows",
            shows=shows,
        )

    @property
    def points(self) -> str:
        """By how many points the model was ahead or behind, as a figure: "4", "0.3"."""
        apart = abs(self.ahead_points or 0.0)
        return decimal(apart, 0 if apart >= 1 else 1)


class Setlist(Struct, frozen=True):
    """A setlist whole. `version` grows with every change; `source` and `url` say where from.

    `target_s`: how long the user wants it to be, seconds. `author`: whose prediction it is: the
    name of who began it or first changed its lines, or PREDICTOR; None where nobody knows.
    """

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
    target_s: int | None = None
    author: str | None = None

    def items(self) -> Iterator[Item]:
        """Yield every item in order."""
        for part in self.sets:
            yield from part.items

    def song_ids(self) -> set[int]:
        """Return the ids of all songs in it, tapes included."""
        return {song.song_id for item in self.items() for song in item.songs}

    @property
    def song_count(self) -> int:
        """How many items count as songs; struck ones do not."""
        return sum(item.is_song and not item.struck for item in self.items())


class VersionLine(Struct, frozen=True):
    """A line of a setlist as it stood once; `part` is the heading of its set.

    `set_name` is the set's own name, None in what was kept before names were.
    """

    part: str
    title: str
    type: str = ItemType.SONG.value
    cover_of: str = ""
    guests: str = ""
    note: str = ""
    segue: bool = False
    encore: int = 0
    set_name: str | None = None


class SetlistVersion(Struct, frozen=True):
    """What stood in a setlist before a newer one took its place; `replaced_at` is UTC."""

    version: int
    source: str
    replaced_at: datetime
    lines: tuple[VersionLine, ...] = ()
    author: str | None = None


class UndoState(Struct, frozen=True):
    """What Edit ▸ Undo and Redo say; None where there is nothing to undo or redo."""

    undo: str | None = None
    redo: str | None = None
