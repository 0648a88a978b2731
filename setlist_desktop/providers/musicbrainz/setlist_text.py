"""The text in which MusicBrainz keeps an event's setlists: `@` artist, `*` song, `#` note.

https://musicbrainz.org/doc/Event/Setlist. Links stand as `[mbid|words]`; other lines mean nothing.
"""

from __future__ import annotations

import re

from msgspec import Struct, field
from msgspec.structs import replace

from setlist_desktop.domain.records import ItemRecord, SetRecord
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.titles import name_key, split_medley

_LINK = re.compile(
    r"\[(?P<mbid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\|(?P<words>[^\]]*))?\]",
    re.IGNORECASE,
)
_ENTITIES = (("&lsqb;", "["), ("&rsqb;", "]"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_ENCORE = re.compile(r"^\W*(?:encore|zugabe|rappel|bis)\b\W*(?P<number>\d*)", re.IGNORECASE)
_SET = re.compile(r"^\W*(?P<name>(?:set|act|part)\s+\S{1,12})\W*$", re.IGNORECASE)


class _Section(Struct):
    """What one artist played, as far as it was read."""

    name: str
    mbids: set[str] = field(default_factory=set)
    sets: list[SetRecord] = field(default_factory=list)

    def begin_set(self, name: str, encore: int) -> None:
        self.sets.append(SetRecord(name, encore))

    def add(self, item: ItemRecord) -> None:
        if not self.sets:
            self.begin_set("", 0)
        last = self.sets[-1]
        self.sets[-1] = replace(last, items=(*last.items, item))

    def note(self, words: str) -> None:
        """Take a note: one that begins an encore or a set, else one on the line before."""
        if found := _ENCORE.match(words):
            encores = sum(part.encore > 0 for part in self.sets)
            self.begin_set("", int(found["number"] or encores + 1) or 1)
        elif found := _SET.match(words):
            self.begin_set(found["name"], 0)
        elif self.sets and self.sets[-1].items:
            part = self.sets[-1]
            item = part.items[-1]
            told = "; ".join(filter(None, (item.note, words)))
            self.sets[-1] = replace(part, items=(*part.items[:-1], replace(item, note=told)))


def parse_setlist(text: str, artist: str, mbid: str | None = None) -> tuple[SetRecord, ...]:
    """Return what an artist played, of a text that may hold several artists'.

    Lines before the first artist are everybody's where no artist is named at all.
    """
    sections = [_Section("")]
    for line in text.splitlines():
        _read(line.strip(), sections)
    named = sections[1:]
    if not named:
        return _played(sections[0])
    ours = [section for section in named if _is_of(section, artist, mbid)]
    return tuple(part for section in ours for part in _played(section))


def _read(line: str, sections: list[_Section]) -> None:
    mark, rest = line[:1], line[1:].strip()
    if not rest:
        return
    if mark == "@":
        mbids = {found["mbid"].lower() for found in _LINK.finditer(rest)}
        sections.append(_Section(_plain(rest), mbids))
    elif mark == "*":
        titles = split_medley(_plain(rest))
        type_ = ItemType.MEDLEY if len(titles) > 1 else ItemType.SONG
        sections[-1].add(ItemRecord(type_, titles))
    elif mark == "#":
        sections[-1].note(_plain(rest))


def _is_of(section: _Section, artist: str, mbid: str | None) -> bool:
    if mbid and section.mbids:
        return mbid.lower() in section.mbids
    return name_key(section.name) == name_key(artist)


def _played(section: _Section) -> tuple[SetRecord, ...]:
    return tuple(part for part in section.sets if part.items)


def _plain(text: str) -> str:
    """Return the words alone: links by their label, entities as what they stand for."""
    text = _LINK.sub(lambda found: found["words"] or "", text)
    for entity, character in _ENTITIES:
        text = text.replace(entity, character)
    return " ".join(text.split())
