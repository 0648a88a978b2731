r"""Setlists as plain text, as people write and paste them.

    Set 1:
    1. Ember (Some Artist cover) (with A Guest) [acoustic] >
    2. Tides / Salt
    - Overture (tape)
    --- break ---
    [talk] Thanks to the crew
    Encore:
    3. Glass Harbour

Numbers and bullets may be missing, several songs may stand on one line with " > " between them, a
bracket on a line of its own belongs to the song above it. A backslash before a sign (\( or \/)
keeps the sign in the title. What is written by `setlist_as_text` is read back the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from msgspec import Struct, field
from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import count, tr
from setlist_desktop.domain.records import ItemRecord, SetRecord
from setlist_desktop.domain.setlist_lines import (
    BETWEEN,
    NOTE_LINE,
    PREFIX,
    SEGUE,
    Draft,
    Heading,
    escape,
    hide_escapes,
    read_heading,
    read_item,
    shown,
)
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, Setlist, SetPart

MAX_LINES = 500
MAX_LINE_LENGTH = 500

_NUMBERED = re.compile(r"^\s*#?\d{1,3}\s*(?:[.)](?=\s|$)|\t)\s*(.*)$")
_BULLETED = re.compile(r"^\s*(?:[-*+•·–—](?=\s|$))\s*(.*)$")
_RULE = re.compile(r"^[-=_*~–—\s]{2,}$")
_DASHED = re.compile(r"^[-=–—]{2,}\s*(.+?)\s*[-=–—]{2,}$")
_MARKUP = re.compile(r"^</?[a-zA-Z!][^>]*>")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PLAYER_WORDS = {"play video", "play song"}
_PAUSE = re.compile(r"^(?:(?:set )?break|intermission|interval)$", re.IGNORECASE)


def parse_setlist_text(text: str) -> tuple[SetRecord, ...]:
    """Return the sets of a setlist written as text.

    Labels of breaks, talk and unknown songs come as `note`. Raises InvalidInput naming the line
    that cannot be used, or where the text holds no line at all.
    """
    reader = _Reader()
    lines = text.lstrip("\ufeff").splitlines()
    if len(lines) > MAX_LINES:
        raise InvalidInput(
            tr(
                "The text has {lines} lines; a setlist has at most {most}.",
                lines=count(len(lines)),
                most=count(MAX_LINES),
            ),
            field="text",
        )
    for number, line in enumerate(lines, start=1):
        reader.take(number, line)
    sets = reader.finish()
    if not sets:
        raise InvalidInput(
            tr("The text holds no song."), field="text", hint=tr("Write one song on each line.")
        )
    return sets


def setlist_as_text(setlist: Setlist) -> str:
    """Return a setlist as text that `parse_setlist_text` reads back; sets without lines drop out.

    Pins, lengths and probabilities are not part of it.
    """
    parts = [part for part in setlist.sets if part.items]
    lines: list[str] = []
    number = 0
    for part in parts:
        if lines:
            lines.append("")
        if len(parts) > 1 or part.encore or part.name:
            lines.append(_heading_text(part))
        for item in part.items:
            number += item.is_song
            lines.append(_item_text(item, f"{number}. " if item.is_song else "- "))
    return "\n".join(lines) + "\n" if lines else ""


def item_as_text(item: Item) -> str:
    """Return one line as text that is read back the same; its number is left out."""
    record = item_record(item)
    plain = _line_text(record, "", str)
    return plain if _reads_as(plain, record) else _item_text(item, "- ")


def sets_of_records(records: Iterable[SetRecord]) -> tuple[SetPart, ...]:
    """Return what was read as sets of a setlist, not stored yet (every id 0)."""
    return tuple(
        SetPart(name=record.name, encore=record.encore, items=tuple(map(_item, record.items)))
        for record in records
    )


def _item(record: ItemRecord) -> Item:
    if not record.titles:
        return Item(type=record.type, label=record.note, segue=record.segue)
    return Item(
        type=record.type,
        songs=tuple(ItemSong(title, cover_of=record.cover_of) for title in record.titles),
        note=record.note,
        guests=record.guests,
        segue=record.segue,
    )


def item_record(item: Item) -> ItemRecord:
    """Return a line of a setlist as the fact that its text states."""
    note = _one_line(item.note)
    if item.type in {ItemType.BREAK, ItemType.TALK, ItemType.UNKNOWN} or not item.songs:
        label = _one_line(item.label)
        if item.type is ItemType.BREAK and _PAUSE.match(label):
            label = ""
        if item.type in {ItemType.SONG, ItemType.MEDLEY, ItemType.TAPE}:
            return _song(item.type, (label,) if label else (), "", item, note)
        return ItemRecord(item.type, note=label or note)
    titles = tuple(_one_line(song.title) for song in item.songs)
    return _song(item.type, titles, _one_line(item.cover_of), item, note)


def _song(
    kind: ItemType, titles: tuple[str, ...], cover_of: str, item: Item, note: str
) -> ItemRecord:
    if kind is not ItemType.TAPE:
        kind = ItemType.MEDLEY if len(titles) > 1 else ItemType.SONG
    if not titles:
        return ItemRecord(ItemType.UNKNOWN, note=note)
    return ItemRecord(kind, titles, cover_of, _one_line(item.guests), note, item.segue)


class _Reader(Struct):
    """Takes lines one by one; sets are closed by the next heading."""

    sets: list[SetRecord] = field(default_factory=list)
    name: str = ""
    encore: int = 0
    items: list[ItemRecord] = field(default_factory=list)

    def take(self, number: int, raw: str) -> None:
        """Read one line. Raises InvalidInput with its number."""
        line = raw.strip().replace("\u00a0", " ")
        if not line or line.casefold() in _PLAYER_WORDS:
            return
        _refuse_foreign(number, line)
        line = hide_escapes(line)
        listed = _NUMBERED.match(line) or _BULLETED.match(line)
        if listed and listed[1]:
            self._add_songs(number, listed[1])
        elif listed and not _RULE.match(line):
            _refuse(number, tr("there is a number or a bullet, but no song after it"))
        elif _RULE.match(line):
            return
        elif heading := read_heading(line):
            self._open(heading)
            self._add_inline(number, heading.rest)
        else:
            self._add_plain(number, line)

    def finish(self) -> tuple[SetRecord, ...]:
        """Close the last set and return all of them."""
        self._close()
        return tuple(self.sets)

    def _open(self, heading: Heading) -> None:
        self._close()
        encore = heading.encore
        if encore is None:
            encore = 1 + max((part.encore for part in self.sets), default=0)
        self.name, self.encore = shown(heading.name), encore

    def _close(self) -> None:
        if self.items:
            self.sets.append(SetRecord(self.name, self.encore, tuple(self.items)))
        self.items = []

    def _add_inline(self, number: int, rest: str) -> None:
        """Read the songs on a heading's own line, between commas."""
        for piece in rest.split(", "):
            if piece.strip():
                self._add_songs(number, piece.strip())

    def _add_plain(self, number: int, line: str) -> None:
        if note := NOTE_LINE.match(line):
            self._annotate(number, note[1])
        elif SEGUE.match(line) and not SEGUE.match(line)[1]:  # type: ignore[index]
            self._last(number, tr("an arrow has no song above it"))
            self.items[-1] = replace(self.items[-1], segue=True)
        elif re.fullmatch(r"(\([^()]*\)\s*)+", line) and self.items and not PREFIX.match(line):
            for bracket in re.findall(r"\(([^()]*)\)", line):
                self._annotate(number, bracket)
        elif dashed := _DASHED.match(line):
            label = "" if _PAUSE.match(dashed[1]) else shown(dashed[1])
            self.items.append(ItemRecord(ItemType.BREAK, note=label))
        elif _PAUSE.match(line.strip("[]() ")):
            self.items.append(ItemRecord(ItemType.BREAK))
        else:
            self._add_songs(number, line)

    def _annotate(self, number: int, remark: str) -> None:
        last = self._last(number, tr("a remark has no song above it"))
        draft = Draft("", note=last.note, guests=last.guests, cover_of=last.cover_of)
        draft.kind = last.type
        if not draft.take_remark(remark, anything=True):
            _refuse(number, tr("the remark is empty"))
        self.items[-1] = replace(
            last,
            type=draft.kind,
            cover_of=shown(draft.cover_of),
            guests=shown(draft.guests),
            note=shown(draft.note),
        )

    def _last(self, number: int, why_not: str) -> ItemRecord:
        if not self.items:
            _refuse(number, why_not)
        return self.items[-1]

    def _add_songs(self, number: int, line: str) -> None:
        pieces = BETWEEN.split(line)
        for index, piece in enumerate(pieces):
            record = read_item(piece)
            if record is None:
                _refuse(number, tr("there is no title"))
            if index < len(pieces) - 1:
                record = replace(record, segue=True)
            self.items.append(record)


def _heading_text(part: SetPart) -> str:
    name = _one_line(part.name)
    plain = f"Encore {part.encore}" if part.encore else "Main set"
    if name.casefold() in {"", plain.casefold(), "encore"}:
        return f"{plain}:"
    if _opens(f"{name}:", name, part.encore):
        return f"{name}:"
    return f"{plain} ({escape(name)}):"


def _opens(line: str, name: str, encore: int) -> bool:
    reader = _Reader()
    try:
        reader.take(1, line)
    except InvalidInput:
        return False
    return (reader.name, reader.encore, reader.items) == (name, encore, [])


def _item_text(item: Item, lead: str) -> str:
    record = item_record(item)
    if record.type is ItemType.BREAK:
        dashed = f"--- {record.note or 'break'} ---"
        if _reads_as(dashed, record):
            return dashed
    plain = _line_text(record, lead, str)
    return plain if _reads_as(plain, record) else _line_text(record, lead, escape)


def _line_text(record: ItemRecord, lead: str, write: Callable[[str], str]) -> str:
    if not record.titles:
        return f"{lead}[{record.type}] {write(record.note)}".rstrip()
    parts = [" / ".join(write(title) for title in record.titles)]
    if record.type is ItemType.TAPE:
        parts.append("(tape)")
    if record.cover_of:
        parts.append(f"({write(record.cover_of)} cover)")
    if record.guests:
        parts.append(f"(with {write(record.guests)})")
    if record.note:
        parts.append(f"[{write(record.note)}]")
    if record.segue:
        parts.append(">")
    return lead + " ".join(parts)


def _reads_as(line: str, record: ItemRecord) -> bool:
    reader = _Reader()
    try:
        reader.take(1, line)
    except InvalidInput:
        return False
    return reader.items == [record] and not reader.sets


def _one_line(text: str) -> str:
    return " ".join(_UNPRINTABLE.sub(" ", text).split())


def _refuse(number: int, reason: str) -> NoReturn:
    raise InvalidInput(
        tr("Line {number} cannot be used: {reason}.", number=number, reason=reason),
        field=f"line {number}",
        hint=tr("Write one song on each line; sets begin with a line such as “Encore:”."),
    )


def _refuse_foreign(number: int, line: str) -> None:
    """Refuse what no setlist holds: endless lines, control characters, a web page's source."""
    if len(line) > MAX_LINE_LENGTH:
        signs, most = count(len(line)), count(MAX_LINE_LENGTH)
        _refuse(number, tr("it has {signs} signs, over {most}", signs=signs, most=most))
    if _UNPRINTABLE.search(line):
        _refuse(number, tr("it holds control characters"))
    if _MARKUP.match(line):
        _refuse(number, tr("it is the source of a web page"))
