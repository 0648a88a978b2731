"""Shows as JSON, one a line."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import msgspec

from setlist_desktop.domain.language import tr
from setlist_desktop.services.formats import FileRefused, Reading, unreadable, without_shows
from setlist_desktop.services.formats.shows import ShowWire, artist_of, records_of_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from setlist_desktop.domain.records import ShowRecord

_BOM = b"\xef\xbb\xbf"
_LONGEST_LINE = 8 * 1024 * 1024
_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")

_decoder = msgspec.json.Decoder(ShowWire, strict=False)


class _Line(NamedTuple):
    """Where a show stands in the file, so that the file is never held whole."""

    artist: str
    date: str
    number: int
    offset: int


def looks_like_jsonl(beginning: bytes) -> bool:
    """Whether the first line of a file is a show."""
    try:
        _decoder.decode(beginning.removeprefix(_BOM).lstrip().split(b"\n", 1)[0])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return False
    return True


def read_jsonl(path: Path) -> Reading:
    """Read a file of shows; see `formats.Reader`. Memory grows with the number of shows alone."""
    try:
        with path.open("rb") as file:
            lines = list(_lines(file, path))
    except OSError as error:
        raise unreadable(path, error) from error
    if not lines:
        raise without_shows(path)
    lines.sort()
    artists = [artist_of(name) for name in dict.fromkeys(line.artist for line in lines)]
    return Reading(artists, _days(path, lines))


def decoded_lines(path: Path) -> Iterator[ShowWire]:
    """Yield the shows of a file, one after the other as they stand. Raises FileRefused."""
    try:
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(_LONGEST_LINE + 1):
                number += 1
                if raw.strip() and raw != _BOM:
                    yield _decode(raw, path, number)
    except OSError as error:
        raise unreadable(path, error) from error


def _lines(file: BinaryIO, path: Path) -> Iterator[_Line]:
    """Yield every show's place in the file. Raises FileRefused at the first line that is none."""
    number = offset = 0
    names: dict[str, str] = {}
    while raw := file.readline(_LONGEST_LINE + 1):
        number += 1
        if raw.strip() and raw != _BOM:
            show = _decode(raw, path, number)
            name = show.artist.strip()
            yield _Line(names.setdefault(name, name), show.date or "", number, offset)
        offset += len(raw)


def _decode(raw: bytes, path: Path, number: int) -> ShowWire:
    if len(raw) > _LONGEST_LINE:
        raise FileRefused(path, tr("the line is too long for a show."), line=number)
    try:
        return _decoder.decode(raw.removeprefix(_BOM) if number == 1 else raw)
    except msgspec.ValidationError as error:
        raise FileRefused(path, f"{in_words(error)}.", line=number) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileRefused(
            path, tr("this is no whole JSON ({reason}).", reason=error), line=number
        ) from None


def in_words(error: msgspec.ValidationError) -> str:
    """Return what does not fit, with the field's name first where it is known."""
    text = str(error)
    found = _PLACE.search(text)
    reason = text[: found.start()] if found else text
    reason = reason[:1].lower() + reason[1:]
    return f"`{found['path']}`: {reason}" if found and found["path"] else reason


def _days(path: Path, lines: list[_Line]) -> Iterator[list[ShowRecord]]:
    """Yield the shows of each artist and date, read a second time."""
    with path.open("rb") as file:
        for _, day in groupby(lines, key=lambda line: (line.artist, line.date)):
            yield records_of_day([_show_at(file, path, line) for line in day])


def _show_at(file: BinaryIO, path: Path, line: _Line) -> ShowWire:
    if file.tell() != line.offset:
        file.seek(line.offset)
    return _decode(file.readline(_LONGEST_LINE + 1), path, line.number)
