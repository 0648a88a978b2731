"""The lines of a setlist written as text, one at a time: headings, titles, remarks, escapes.

They are written in English, and read also where encores, main sets and tapes are named in German,
Spanish, French or Japanese.
"""

from __future__ import annotations

import re

from msgspec import Struct

from setlist_desktop.domain.records import ItemRecord
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.titles import split_medley

NOTE_LINE = re.compile(r"^notes?:\s*(.+)$", re.IGNORECASE)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_DECORATED = re.compile(r"^(?:[-=_*~#–—]{2,}|\[)\s*(.*?)\s*(?:[-=_*~#–—]{2,}|\])?$")
_ENCORE = re.compile(
    r"^(?:encore|zugaben?|bis(?:es)?|rappels?|アンコール|e(?=\d|:))\s*("
    r"\d{1,2}|one|two|three|four|i{1,3}|iv)?\s*(?:\((.+)\))?\s*(?::\s*(.*))?$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"^(first|second|third|1st|2nd|3rd|4th)\s+(set|encore)\s*(?::\s*(.*))?$", re.IGNORECASE
)
_MAIN = re.compile(
    r"^(?:main(?: set|(?=\s*:))|hauptset|hauptteil|set principal|本編)\s*(?:\((.+)\))?"
    r"\s*(?::\s*(.*))?$",
    re.IGNORECASE,
)
_SET = re.compile(r"^set\s+(\d{1,2}|one|two|three|four|i{1,3}|iv)\s*(?::\s*(.*))?$", re.IGNORECASE)
_NAMED = re.compile(r"^(.{1,60}?)\s*:$")

SEGUE = re.compile(r"^(.*?)\s*(?:-+>|>+|→)$")
BETWEEN = re.compile(r"\s+(?:-+>|>+|→)\s+")
PREFIX = re.compile(r"^[\[(](tape|break|talk|unknown)[\])]\s*(.*)$", re.IGNORECASE)
_LAST_BRACKET = re.compile(r"^(.*?)\s*(\([^()]*\)|\[[^\[\]]*\])$")
_TAPE = re.compile(
    r"^(?:(?:(?:from|on|pa|intro|outro)\s+)?tape|vom band|(?:en )?cinta|(?:sur )?bande|テープ)$",
    re.IGNORECASE,
)
_COVER = re.compile(r"^(?:(.+?)\s+cover|cover of\s+(.+)|originally by\s+(.+))$", re.IGNORECASE)
_WITH = re.compile(r"^(?:with|w/|feat\.?|ft\.?|featuring)\s*(.+)$", re.IGNORECASE)
_REMARK = re.compile(
    r"^(?:(?:solo |full band |semi-)?acoustic|instrumental|a cappella|unfinished|partial|snippet"
    r"|tease|jam|new song|new|unreleased|aborted|restarted|extended|shortened|abridged|request"
    r"|(?:live|tour|world|us|uk) (?:debut|premiere)|first time .+|.+ on (?:vocals|guitar|piano)"
    r"|.+ version|dedicated to .+)$",
    re.IGNORECASE,
)

_ESCAPABLE = "\\()[]>/:→-"
_HIDDEN = 0xF0000
_ESCAPED = re.compile(r"\\([\\()\[\]>/:→-])")
_SHOWN = {_HIDDEN + ord(char): char for char in _ESCAPABLE}


class Heading(Struct):
    """A heading, and what stands after its colon."""

    name: str
    encore: int | None
    rest: str = ""


class Draft(Struct):
    """A line from which brackets are taken, last one first."""

    title: str
    kind: ItemType = ItemType.SONG
    cover_of: str = ""
    guests: str = ""
    note: str = ""
    segue: bool = False

    def take_brackets(self) -> None:
        """Take off every bracket at the end that is a remark and no part of the title."""
        while match := _LAST_BRACKET.match(self.title):
            square = match[2].startswith("[")
            if not match[1] or not self.take_remark(match[2][1:-1].strip(), anything=square):
                return
            self.title = match[1]

    def take_remark(self, remark: str, *, anything: bool) -> bool:
        """Use a remark as tape, cover, guests or note; return whether it was one."""
        if not remark:
            return False
        if _TAPE.match(remark):
            self.kind = ItemType.TAPE
        elif not self.cover_of and (cover := _COVER.match(remark)):
            self.cover_of = cover[1] or cover[2] or cover[3]
        elif not self.guests and (guests := _WITH.match(remark)):
            self.guests = guests[1].strip()
        elif anything or _REMARK.match(remark):
            self.note = f"{remark}; {self.note}" if self.note else remark
        else:
            return False
        return True


def read_item(line: str) -> ItemRecord | None:
    """Return a line's item, or None where it has no title."""
    draft = Draft(line.strip())
    if segue := SEGUE.match(draft.title):
        draft.segue, draft.title = True, segue[1]
    if prefix := PREFIX.match(draft.title):
        draft.kind, draft.title = ItemType(prefix[1].lower()), prefix[2]
        if draft.kind is not ItemType.TAPE:
            return ItemRecord(draft.kind, note=shown(draft.title))
    draft.take_brackets()
    titles = tuple(shown(title) for title in split_medley(draft.title) if title)
    if not titles:
        return None
    if draft.kind is ItemType.SONG and len(titles) > 1:
        draft.kind = ItemType.MEDLEY
    return ItemRecord(
        draft.kind,
        titles,
        shown(draft.cover_of),
        shown(draft.guests),
        shown(draft.note),
        draft.segue,
    )


def read_heading(line: str) -> Heading | None:
    """Return what a line says as a heading, or None where it is none."""
    decorated = _DECORATED.match(line)
    inner = decorated[1] if decorated and decorated[1] else line
    if match := _ENCORE.match(inner):
        return Heading(match[2] or "", _number(match[1]), match[3] or "")
    if match := _ORDINAL.match(inner):
        count = _ORDINALS[match[1].lower()]
        if match[2].lower() == "encore":
            return Heading("", count, match[3] or "")
        return Heading(f"Set {count}", 0, match[3] or "")
    if match := _MAIN.match(inner):
        return Heading(match[1] or "", 0, match[2] or "")
    if match := _SET.match(inner):
        return Heading(f"Set {_number(match[1])}", 0, match[2] or "")
    if (match := _NAMED.match(inner)) and not NOTE_LINE.match(inner):
        return Heading(match[1], 0)
    return None


def _number(word: str | None) -> int | None:
    if not word:
        return None
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def escape(text: str) -> str:
    """Put a backslash before every sign that has a meaning in a line."""
    return "".join(f"\\{char}" if char in _ESCAPABLE else char for char in text)


def hide_escapes(text: str) -> str:
    """Replace escaped signs by stand-ins without a meaning; `shown` brings them back."""
    return _ESCAPED.sub(lambda match: chr(_HIDDEN + ord(match[1])), text)


def shown(text: str) -> str:
    """Return the text as meant: stand-ins undone, spaces single."""
    return " ".join(text.translate(_SHOWN).split())
