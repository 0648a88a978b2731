"""Shows as a table: CSV with a header, one line a song, or one a show without songs."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, TextIO

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.titles import name_key
from setlist_desktop.services.formats import (
    FileRefused,
    Headings,
    HeadingsUnclear,
    Reading,
    unreadable,
    without_shows,
)
from setlist_desktop.services.formats.shows import (
    MOST_ENCORES,
    SetWire,
    ShowWire,
    SongWire,
    artist_of,
    records_of_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from setlist_desktop.domain.records import ShowRecord

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "artist": ("artist", "artist name", "band", "act"),
    "date": ("date", "event date", "show date", "day"),
    "venue": ("venue", "venue name", "place", "location"),
    "city": ("city", "venue city", "town"),
    "country": ("country", "venue country"),
    "tour": ("tour", "tour name"),
    "show": ("show", "ordinal", "show number"),
    "set": ("set", "set name", "set number"),
    "encore": ("encore", "is encore"),
    "position": ("position", "pos", "song number", "track", "order", "number", "#"),
    "title": ("title", "song", "song title", "song name", "track name", "name"),
    "cover_of": ("cover of", "cover", "original artist", "covered artist"),
    "tape": ("tape", "is tape", "from tape"),
    "info": ("info", "note", "notes", "comment"),
}
_NEEDED = ("artist", "date", "title")
_YES = frozenset({"1", "true", "yes", "y", "x", "t", "encore", "tape"})
_NO = frozenset({"", "0", "false", "no", "n", "f", "-", "none"})


class _Song(NamedTuple):
    set_name: str
    encore: int
    position: float
    song: SongWire


class _Key(NamedTuple):
    """What the lines of one show have in common."""

    artist: str
    date: str
    venue: str
    city: str
    show: str


FIXED = "="
"""A column "=Moth" is in no file: each line has that word there."""


def read_csv(path: Path, columns: Mapping[str, str] | None = None) -> Reading:
    """Read a table; see `formats.Reader`.

    `columns`: our column → the file's heading, or "=" and a word that holds for each line. Raises
    HeadingsUnclear where a needed one is not found, InvalidInput for columns that there are not.
    """
    with _told(path), path.open(encoding="utf-8-sig", newline="") as file:
        shows = _shows(file, path, columns or {})
    if not shows:
        raise without_shows(path)
    shows.sort(key=lambda show: (show.artist, show.date or ""))
    artists = [artist_of(name) for name in dict.fromkeys(show.artist for show in shows)]
    return Reading(artists, _days(shows))


def headings_of(path: Path, columns: Mapping[str, str] | None = None) -> Headings:
    """Return the headings of a table and what they were understood as. Raises FileRefused."""
    with _told(path), path.open(encoding="utf-8-sig", newline="") as file:
        return _headings(file.readline(), path, columns or {})


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError:
        raise FileRefused(
            path, tr("this is no UTF-8 text."), hint=tr("Save it as UTF-8.")
        ) from None


def _days(shows: list[ShowWire]) -> Iterator[list[ShowRecord]]:
    for _, day in groupby(shows, key=lambda show: (show.artist, show.date)):
        yield records_of_day(list(day))


def _shows(file: TextIO, path: Path, wanted: Mapping[str, str]) -> list[ShowWire]:
    header = file.readline()
    rows = csv.reader(file, delimiter=_delimiter(header), strict=True)
    headings = _headings(header, path, wanted)
    if headings.missing:
        raise HeadingsUnclear(path, headings)
    places = {
        column: headings.names.index(heading)
        for column, heading in headings.columns.items()
        if heading and not heading.startswith(FIXED)
    }
    fixed = {
        column: heading.removeprefix(FIXED).strip()
        for column, heading in headings.columns.items()
        if heading.startswith(FIXED)
    }
    firsts: dict[_Key, dict[str, str]] = {}
    songs: dict[_Key, list[_Song]] = defaultdict(list)
    try:
        for cells in rows:
            if any(cell.strip() for cell in cells):
                _take(_named(cells, places) | fixed, firsts, songs)
    except (csv.Error, ValueError) as error:
        raise FileRefused(path, f"{error}.", line=rows.line_num + 1) from None
    return [_show(key, first, songs[key]) for key, first in firsts.items()]


def _delimiter(header: str) -> str:
    return max(",;\t", key=header.count)


def _headings(header: str, path: Path, wanted: Mapping[str, str]) -> Headings:
    """Return what the first line tells; what is wanted goes before what is understood."""
    names = tuple(name.strip() for name in next(csv.reader([header], delimiter=_delimiter(header))))
    for column, heading in wanted.items():
        if column not in _COLUMNS:
            raise InvalidInput(
                tr("There is no column “{column}”.", column=column),
                field="columns",
                hint=tr("The columns are {names}.", names=", ".join(_COLUMNS)),
            )
        if not heading.startswith(FIXED) and heading not in names:
            raise FileRefused(
                path, tr("the header names no “{heading}”.", heading=heading), line=1,
                hint=tr("It names {names}.", names=", ".join(names)),
            )  # fmt: skip
    keys = [name_key(name.replace("_", " ")) or name for name in names]
    columns = {column: wanted.get(column) or "" for column in _COLUMNS}
    taken = set(columns.values())
    for column, aliases in _COLUMNS.items():
        found = [alias for alias in aliases if alias in keys]
        if not columns[column] and found and names[keys.index(found[0])] not in taken:
            columns[column] = names[keys.index(found[0])]
    return Headings(names, columns, tuple(name for name in _NEEDED if not columns[name]))


def _named(cells: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    if len(cells) <= max(columns[name] for name in _NEEDED if name in columns):
        raise ValueError(tr("the line has too few columns"))
    return {
        name: cells[index].strip() if index < len(cells) else "" for name, index in columns.items()
    }


def _take(
    row: dict[str, str], firsts: dict[_Key, dict[str, str]], songs: dict[_Key, list[_Song]]
) -> None:
    """Add a line to its show. Raises ValueError for what cannot be read."""
    key = _Key(
        row["artist"],
        row["date"],
        name_key(row.get("venue", "")),
        name_key(row.get("city", "")),
        row.get("show", ""),
    )
    if key not in firsts:
        ShowWire(row["artist"], row["date"] or None)  # raises where a show cannot be made of it
        firsts[key] = row
    song = _song(row)
    if song is not None:
        songs[key].append(song)


def _song(row: dict[str, str]) -> _Song | None:
    tape = _yes_or_no(row, "tape")
    if not row["title"] and not tape and not row.get("position"):
        return None
    return _Song(
        row.get("set", ""),
        _encore(row.get("encore", "")),
        _position(row.get("position", "")),
        SongWire(row["title"], row.get("cover_of"), tape, row.get("info")),
    )


def _yes_or_no(row: dict[str, str], column: str) -> bool:
    word = row.get(column, "").lower()
    if word in _YES or word in _NO:
        return word in _YES
    raise ValueError(
        tr("`{column}`: “{text}” is neither yes nor no", column=column, text=word[:20])
    )


def _encore(word: str) -> int:
    """Return 0 for a main set, n for the n-th encore; a yes is the first."""
    if word.isdecimal() and len(word) <= len(str(MOST_ENCORES)):
        return int(word)
    if word.lower() in _YES or word.lower() in _NO:
        return int(word.lower() in _YES)
    raise ValueError(_no_number("encore", word))


def _no_number(column: str, word: str) -> str:
    return tr("`{column}`: “{text}” is no number", column=column, text=word[:20])


def _position(word: str) -> float:
    """Return a position, 0 for none: lines of equal positions keep their order."""
    try:
        position = float(word) if word else 0.0
    except ValueError:
        position = math.nan
    if math.isnan(position):  # which stands nowhere
        raise ValueError(_no_number("position", word))
    return position


def _show(key: _Key, first: dict[str, str], songs: list[_Song]) -> ShowWire:
    sets: dict[tuple[str, int], list[_Song]] = defaultdict(list)
    for song in songs:
        sets[song.set_name, song.encore].append(song)
    return ShowWire(
        artist=key.artist,
        date=key.date or None,
        venue=first.get("venue"),
        city=first.get("city"),
        country=first.get("country"),
        tour=first.get("tour"),
        sets=[
            SetWire(
                [line.song for line in sorted(lines, key=lambda line: line.position)], name, encore
            )
            for (name, encore), lines in sets.items()
        ],
    )
