"""A setlist as flat lines for a list view: a heading for each set, then its items, numbered."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from setlist_desktop.domain.language import count, mark, tr
from setlist_desktop.domain.setlists import Item, ItemType, Setlist, SetPart
from setlist_desktop.domain.words import counted, inside

TYPE_WORDS = {
    ItemType.TAPE: mark("from tape"),
    ItemType.BREAK: mark("break"),
    ItemType.TALK: mark("talk"),
    ItemType.UNKNOWN: mark("unknown song"),
}
TYPE_NAMES = {
    ItemType.SONG: mark("Song"),
    ItemType.TAPE: mark("Tape"),
    ItemType.BREAK: mark("Break"),
    ItemType.TALK: mark("Talk"),
    ItemType.UNKNOWN: mark("Unknown song"),
}


def name_of_line(item: Item) -> str:
    """Return what a line is called: its title, else what it is; never empty."""
    return item.title or tr(TYPE_NAMES.get(item.type, TYPE_NAMES[ItemType.UNKNOWN]))


class HeadingLine(Struct, frozen=True):
    """The heading of a set; `summary` tells how many songs and how long.

    `in_all` tells the same of the whole setlist, on the first of several sets.
    """

    set_id: int
    heading: str
    summary: str
    first: bool
    in_all: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """The set's stable key."""
        return ("set", self.set_id)

    @property
    def sentence(self) -> str:
        """The line as a screen reader says it."""
        return f"{self.heading}, {self.whole_summary}"

    @property
    def whole_summary(self) -> str:
        """The summary with that of the whole setlist, where there is room for both."""
        if not self.in_all:
            return self.summary
        return tr("{set} · in all {whole}", set=self.summary, whole=self.in_all)


class ItemLine(Struct, frozen=True):
    """An item with what its line shows; `number` counts songs only, across all sets (0: none).

    `duration_s`: the user's own length, or that of the song where known.
    """

    item: Item
    set_id: int
    heading: str
    number: int
    total: int
    duration_s: int | None

    @property
    def key(self) -> tuple[str, int]:
        """The item's stable key."""
        return ("item", self.item.id)

    @property
    def title(self) -> str:
        """The line's main text; never empty."""
        return name_of_line(self.item)

    @property
    def remark(self) -> str:
        """What stands dim behind the title: tape or break, guests, note."""
        item = self.item
        word = tr(TYPE_WORDS[item.type]) if item.title and item.type in TYPE_WORDS else ""
        word = tr("struck") if item.struck else word
        guests = tr("with {guests}", guests=item.guests) if item.guests else ""
        return " · ".join(part for part in (word, guests, item.note) if part)

    @property
    def sentence(self) -> str:
        """The line as a screen reader says it."""
        item = self.item
        place = tr("{n} of {total}", n=count(self.number), total=count(self.total))
        parts = [place if self.number else "", self.title]
        parts += [tr("cover of {artist}", artist=item.cover_of) if item.cover_of else ""]
        parts += [self.remark, self._chance_in_words(), spoken_duration(self.duration_s)]
        parts += [tr("pinned") if item.pinned and not item.struck else ""]
        parts += [tr("runs into the next") if item.segue else "", inside(self.heading)]
        return ", ".join(part for part in parts if part)

    def _chance_in_words(self) -> str:
        item = self.item
        if item.struck:
            return tr("held at 0 percent")
        if item.probability is None or not item.is_song:
            return ""
        return likely(item.probability)


Line = HeadingLine | ItemLine


def lines_of(setlist: Setlist, durations: Mapping[int, int]) -> list[Line]:
    """Return a setlist's lines. `durations`: seconds by song id, where known."""
    lines: list[Line] = []
    number, total = 0, setlist.song_count
    several = sum(bool(part.items) for part in setlist.sets) > 1
    for index, part in enumerate(setlist.sets):
        summary, in_all = summary_of(part, durations), ""
        if index == 0 and several:
            items = tuple(item for one in setlist.sets for item in one.items)
            in_all = summary_of(SetPart(items=items), durations)
        lines.append(HeadingLine(part.id, part.heading, summary, index == 0, in_all))
        for item in part.items:
            counts = item.is_song and not item.struck
            number += counts
            shown = number if counts else 0
            length = duration_of(item, durations)
            lines.append(ItemLine(item, part.id, part.heading, shown, total, length))
    return lines


def duration_of(item: Item, durations: Mapping[int, int]) -> int | None:
    """Return an item's length in seconds: its own, or that of its songs where all are known."""
    if item.duration_s is not None or not item.songs:
        return item.duration_s
    lengths = [durations.get(song.song_id) for song in item.songs]
    known = [length for length in lengths if length]
    return sum(known) if len(known) == len(lengths) else None


def summary_of(part: SetPart, durations: Mapping[int, int]) -> str:
    """Return "16 songs · 1 h 14 min"; "over" where the length of some songs is not known."""
    songs = sum(item.is_song and not item.struck for item in part.items)
    told = counted(songs, "song", "songs") if part.items else tr("empty", meaning="a set")
    lengths = [duration_of(item, durations) for item in part.items if not item.struck]
    known = sum(length for length in lengths if length)
    if known < 60:
        return told
    missing = any(
        item.is_song and not item.struck and duration_of(item, durations) is None
        for item in part.items
    )
    length = long_duration(known)
    if missing:
        return tr("{songs} · over {length}", songs=told, length=length)
    return tr("{songs} · {length}", songs=told, length=length)


def long_duration(seconds: int) -> str:
    """Return a length in hours and minutes: "1 h 14 min"."""
    hours, minutes = divmod(seconds // 60 if seconds % 60 < 30 else seconds // 60 + 1, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min", minutes=minutes)


def short_duration(seconds: int | None) -> str:
    """Return a length as "m:ss"; empty where it is not known."""
    return "" if seconds is None else f"{seconds // 60}:{seconds % 60:02d}"


def spoken_duration(seconds: int | None) -> str:
    """Return a length in words; empty where it is not known."""
    if not seconds:
        return ""
    minutes, rest = divmod(seconds, 60)
    if minutes and rest:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{minutes} min", minutes=minutes) if minutes else tr("{seconds} s", seconds=rest)


def likely(share: float) -> str:
    """Return a chance in words for those who hear it."""
    return tr("{n} percent likely", n=count(round(share * 100)))
