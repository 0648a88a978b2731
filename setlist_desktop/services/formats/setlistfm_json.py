"""Setlists as setlist.fm writes them: a list, a page of its replies, or one setlist."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from setlist_desktop.domain.errors import ReplyInvalid
from setlist_desktop.domain.language import tr
from setlist_desktop.services.formats import FileRefused, Reading, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from setlist_desktop.domain.records import ArtistRecord, ShowRecord
    from setlist_desktop.providers.setlistfm.wire import SetlistWire

_BOM = b"\xef\xbb\xbf"
_AT_BYTE = re.compile(r"\(byte (\d+)\)")
_AT_ENTRY = re.compile(r"\$(?:\.setlist)?\[(?P<index>\d+)\]")


class _Envelope(msgspec.Struct):
    setlist: list[msgspec.Raw]


def read_setlistfm(path: Path) -> Reading:
    """Read a dump or a saved reply; see `formats.Reader`."""
    from setlist_desktop.providers.setlistfm.wire import decode_setlists

    try:
        data = path.read_bytes().removeprefix(_BOM)
    except OSError as error:
        raise unreadable(path, error) from error
    _check_json(path, data)
    try:
        wires, problems = decode_setlists(data)
    except ReplyInvalid as error:
        raise FileRefused(
            path,
            tr(
                "this is neither a setlist nor a list of setlists of setlist.fm ({place}).",
                place=error.path,
            ),
        ) from None
    if problems:
        raise _entry_refused(path, data, problems[0])
    if not wires:
        raise FileRefused(path, tr("there is no setlist in it."))
    wires.sort(key=_artist_and_date)
    return Reading(_artists(wires), _days(wires))


def _artist_and_date(wire: SetlistWire) -> tuple[str, str, str]:
    day, month, year = wire.event_date.split("-")
    return (wire.artist.mbid or "", wire.artist.name, f"{year}-{month}-{day}")


def _artists(wires: list[SetlistWire]) -> list[ArtistRecord]:
    from setlist_desktop.providers.setlistfm.mapping import artist_record

    first = {(wire.artist.mbid, wire.artist.name): wire.artist for wire in reversed(wires)}
    return [artist_record(artist) for artist in first.values()]


def _days(wires: list[SetlistWire]) -> Iterator[list[ShowRecord]]:
    from setlist_desktop.providers.setlistfm.mapping import show_record

    for _, day in groupby(wires, key=_artist_and_date):
        yield [show_record(wire) for wire in day]


def _check_json(path: Path, data: bytes) -> None:
    """Refuse what is no whole JSON with the line where it breaks off."""
    try:
        msgspec.json.decode(data, type=msgspec.Raw)
        msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        found = _AT_BYTE.search(str(error))
        offset = int(found[1]) if found else len(data)
        raise FileRefused(
            path,
            tr("this is no whole JSON ({reason}).", reason=error),
            line=_line_at(data, offset),
        ) from None


def _entry_refused(path: Path, data: bytes, reason: str) -> FileRefused:
    """Return the refusal of a file for one of its entries, with the line where that begins."""
    found = _AT_ENTRY.match(reason)
    line = _line_of_entry(data, int(found["index"])) if found else None
    return FileRefused(path, f"{reason}.", line=line)


def _line_of_entry(data: bytes, index: int) -> int:
    is_list = data.lstrip()[:1] == b"["
    entries = (
        msgspec.json.decode(data, type=list[msgspec.Raw])
        if is_list
        else msgspec.json.decode(data, type=_Envelope).setlist
    )
    offset = 0
    for raw in entries[: index + 1]:
        entry = bytes(raw)
        offset = data.index(entry, offset)
        start, offset = offset, offset + len(entry)
    return _line_at(data, start)


def _line_at(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
