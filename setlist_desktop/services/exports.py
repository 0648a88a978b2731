"""One thing of the library in an open format: an artist with all shows, or one show."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import ItemType, SetlistKind
from setlist_desktop.domain.shows import ShowStatus, is_past
from setlist_desktop.services.archive_file import write_archive, written
from setlist_desktop.storage.setlists import find_setlist
from setlist_desktop.storage.shows import one_show, shows_of_artist

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from setlist_desktop.domain.setlists import Item, Setlist, SetPart
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

Played = tuple["Show", "Setlist | None"]

COLUMNS = (
    "artist", "date", "venue", "city", "country", "tour", "show", "set", "encore", "position",
    "title", "cover_of", "tape", "info",
)  # fmt: skip


class Format(StrEnum):
    """The formats; CSV, JSONL and setlist.fm's JSON can be loaded again."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    SETLISTFM = "setlistfm"
    ICS = "ics"


LOADED_AGAIN = frozenset({Format.CSV, Format.JSONL, Format.SETLISTFM})
"""The formats that say of every song that it was played."""


class Exports:
    """Writes what the library holds for other programs."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def everything(self, path: Path) -> int:
        """Write the whole library into one `.setlistdesktop` file; return its size in bytes.

        Taken into an empty library it gives the same library again. Raises StorageFull or
        StorageReadOnly.
        """
        if path.suffix != ".setlistdesktop":
            raise InvalidInput(
                tr("{file} does not end in .setlistdesktop.", file=path.name),
                field="file",
                hint=tr("Name it so."),
            )
        await write_archive(self._database, path, written_at=self._clock.now().astimezone(UTC))
        return (await asyncio.to_thread(path.stat)).st_size

    async def artist(self, artist_id: int, form: Format) -> str:
        """Return an artist's shows with their played setlists, oldest first."""

        def read(session: Any) -> list[Played]:  # noqa: ANN401 - storage's session
            shows = shows_of_artist(session, artist_id)
            return [(show, find_setlist(session, show.id, SetlistKind.PLAYED)) for show in shows]

        return await self._written(await self._database.read(read), form)

    async def show(self, show_id: int, form: Format) -> str:
        """Return one show with its played setlist, or where there is none, its predicted one.

        Raises InvalidInput for a prediction in a form that is read as what was played.
        """

        def read(session: Any) -> list[Played]:  # noqa: ANN401 - storage's session
            played = find_setlist(session, show_id, SetlistKind.PLAYED)
            predicted = find_setlist(session, show_id, SetlistKind.PREDICTED)
            if played is None and predicted is not None and form in LOADED_AGAIN:
                raise _only_predicted()
            return [(one_show(session, show_id), played or predicted)]

        return await self._written(await self._database.read(read), form)

    async def calendar(self, artist_id: int) -> tuple[str, int]:
        """Return an artist's dated shows to come as a calendar, and how many they are."""
        shows = await self._database.read(lambda session: shows_of_artist(session, artist_id))
        now = self._clock.now()
        coming = [show for show in shows if show.date and not is_past(show.date, show.zone, now)]
        return await asyncio.to_thread(_ics, coming, now), len(coming)

    async def _written(self, shows: Sequence[Played], form: Format) -> str:
        now = self._clock.now()
        return await asyncio.to_thread(written_as, shows, form, now)


def _only_predicted() -> InvalidInput:
    return InvalidInput(
        tr(
            "This show has only a prediction, which in this format would be read as what was"
            " played."
        ),
        field="format",
        hint=tr("Export it as text or JSON."),
    )


def save(text: str, path: Path) -> None:
    """Write a text into a file, which appears whole or not at all. Raises StorageReadOnly."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    with written(path):
        try:
            partial.write_text(text, encoding="utf-8", newline="")
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


def written_as(shows: Sequence[Played], form: Format, now: datetime) -> str:
    """Return shows in a format."""
    if form is Format.TEXT:
        return "\n".join(_text(show, setlist) for show, setlist in shows)
    if form is Format.CSV:
        return _csv(shows)
    if form is Format.JSON:
        document = {"shows": [_show(show, setlist) for show, setlist in shows]}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if form is Format.JSONL:
        lines = (json.dumps(_show(*one), ensure_ascii=False) + "\n" for one in shows)
        return "".join(lines)
    if form is Format.SETLISTFM:
        found = [_setlistfm(show, setlist) for show, setlist in shows if show.date]
        return json.dumps({"setlist": found}, ensure_ascii=False, indent=2) + "\n"
    return _ics([show for show, _ in shows if show.date], now)


def _text(show: Show, setlist: Setlist | None) -> str:
    from setlist_desktop.domain.setlist_text import setlist_as_text

    place = ", ".join(part for part in (show.venue, show.city, show.country) if part)
    date = show.date.isoformat() if show.date else tr("date to be announced")
    heading = f"{show.artist_name}, {date}, {place}"
    source = f"{setlist.url}\n" if setlist and setlist.url else ""
    return f"{heading}\n{source}\n{setlist_as_text(setlist) if setlist else ''}\n"


def _csv(shows: Iterable[Played]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for show, setlist in shows:
        date = show.date.isoformat() if show.date else ""
        head = (show.artist_name, date, show.venue, show.city, show.country, show.tour)
        lines = list(_lines(setlist)) or [("", "", "", "", "", "", "")]
        writer.writerows((*head, show.ordinal, *line) for line in lines)
    return out.getvalue()


def _lines(setlist: Setlist | None) -> Iterator[tuple[object, ...]]:
    position = 0
    for part in setlist.sets if setlist else ():
        for song in map(_song, filter(_is_sounding, part.items)):
            position += 1
            tape = "yes" if song["tape"] else ""
            yield (
                part.name, part.encore, position, song["title"], song["cover_of"], tape,
                song["info"],
            )  # fmt: skip


def _show(show: Show, setlist: Setlist | None) -> dict[str, Any]:
    return {
        "artist": show.artist_name,
        "date": show.date.isoformat() if show.date else None,
        "venue": show.venue,
        "city": show.city,
        "country": show.country,
        "tour": show.tour,
        "status": show.status.value,
        "url": show.url,
        "sets": [_set(part) for part in setlist.sets] if setlist else [],
    }


def _set(part: SetPart) -> dict[str, Any]:
    songs = [_song(item) for item in part.items if _is_sounding(item)]
    return {"name": part.name, "encore": part.encore, "songs": songs}


def _is_sounding(item: Item) -> bool:
    return item.type not in {ItemType.BREAK, ItemType.TALK}


def _song(item: Item) -> dict[str, Any]:
    title = " / ".join(song.title for song in item.songs)
    info = f"> {item.note}".strip() if item.segue else item.note
    tape = item.type is ItemType.TAPE
    return {"title": title, "cover_of": item.cover_of, "tape": tape, "info": info}


def _setlistfm(show: Show, setlist: Setlist | None) -> dict[str, Any]:
    """Return a show in the form of setlist.fm's replies; ids are this library's."""
    assert show.date is not None  # noqa: S101 - filtered by the caller
    sets = [_setlistfm_set(part) for part in setlist.sets] if setlist else []
    return {
        "id": f"{show.id:08x}",
        "versionId": f"{setlist.version if setlist else 0:08x}",
        "eventDate": f"{show.date:%d-%m-%Y}",
        "lastUpdated": "",
        "artist": {"mbid": "", "name": show.artist_name, "sortName": show.artist_name},
        "venue": {
            "id": "",
            "name": show.venue,
            "city": {"id": "", "name": show.city, "country": {"code": "", "name": show.country}},
        },
        **({"tour": {"name": show.tour}} if show.tour else {}),
        "sets": {"set": sets},
        "url": show.url,
    }


def _setlistfm_set(part: SetPart) -> dict[str, Any]:
    return {
        **({"name": part.name} if part.name else {}),
        **({"encore": part.encore} if part.encore else {}),
        "song": [_setlistfm_song(item) for item in part.items if _is_sounding(item)],
    }


def _setlistfm_song(item: Item) -> dict[str, Any]:
    song = _song(item)
    return {
        "name": song["title"],
        **({"cover": {"name": song["cover_of"]}} if song["cover_of"] else {}),
        **({"tape": True} if song["tape"] else {}),
        **({"info": song["info"]} if song["info"] else {}),
    }


def _ics(shows: Iterable[Show], now: datetime) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Setlist Desktop//EN"]
    for show in shows:
        lines += _event(show, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


_STATES = {ShowStatus.CANCELLED: "CANCELLED", ShowStatus.POSTPONED: "TENTATIVE"}


def _event(show: Show, now: datetime) -> list[str]:
    assert show.date is not None  # noqa: S101 - filtered by the caller
    place = ", ".join(part for part in (show.venue, show.city, show.country) if part)
    return [
        "BEGIN:VEVENT",
        f"UID:show-{show.id}@setlist-desktop",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        *_times(show),
        f"SUMMARY:{_escaped(show.artist_name)}",
        f"LOCATION:{_escaped(place)}",
        f"STATUS:{_STATES.get(show.status, 'CONFIRMED')}",
        *([f"URL:{show.url}"] if show.url else []),
        "END:VEVENT",
    ]


def _times(show: Show) -> list[str]:
    """Return when it is: a whole day where no time is known, else the instant it begins.

    Where the venue's zone is unknown, it is the wall time there. Source: RFC 5545, 3.6.1 (a date
    alone is that one day).
    """
    assert show.date is not None  # noqa: S101 - filtered by the caller
    if show.time is None:
        return [f"DTSTART;VALUE=DATE:{show.date:%Y%m%d}"]
    begin = show.starts_at or datetime.combine(show.date, show.time)
    mark = "Z" if begin.tzinfo else ""
    return [f"DTSTART:{begin:%Y%m%dT%H%M%S}{mark}", "DURATION:PT3H"]


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.split())


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 bytes, none of which splits a character."""
    piece, limit = "", 75
    for sign in line:
        if len((piece + sign).encode()) > limit:
            yield piece
            piece, limit = " ", 75
        piece += sign
    yield piece
