"""The forms of files that `load` takes in, each a reader from bytes to show records.

A reader validates the whole file first, and raises FileRefused with the line at fault; only then
does it give shows, those of one artist and date together.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from setlist_desktop.domain.records import ArtistRecord, ShowRecord

ARCHIVE = ".setlistdesktop"
_SNIFFED = 64 * 1024


class FileRefused(InvalidInput):
    """A file that is damaged, or none of ours; the message names it, and the line where known."""

    code = "file-refused"

    def __init__(self, path: Path, reason: str, *, line: int | None = None, hint: str = "") -> None:
        words = tr("{file}: {reason}", file=path.name, reason=reason)
        if line is not None:
            words = tr("{file}, line {line}: {reason}", file=path.name, line=line, reason=reason)
        super().__init__(words, field=str(path), hint=hint)


def unreadable(path: Path, error: OSError) -> FileRefused:
    """Return the refusal of a file that the system does not give."""
    return FileRefused(path, tr("the file cannot be read ({reason}).", reason=error.strerror))


def without_shows(path: Path) -> FileRefused:
    """Return the refusal of a file in which nothing is to be found."""
    return FileRefused(path, tr("there is no show in it."))


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


class HeadingsUnclear(FileRefused):
    """A table whose headings do not tell all that is needed; say which column is what."""

    code = "headings-unclear"

    def __init__(self, path: Path, headings: Headings) -> None:
        super().__init__(
            path,
            tr("the header names none of these columns: {names}.", names=_list(headings.missing)),
            line=1,
            hint=tr(
                "Say which column is what: --columns artist=Band,date=Datum,title=Lied. The file "
                "has {names}; known are {known}.",
                names=_list(headings.names),
                known=_list(headings.columns),
            ),
        )
        self.headings = headings


class Headings(Struct, frozen=True):
    """The first line of a table: the file's `names`, and by `columns` of ours what was understood.

    `missing` are needed ones that no name was understood as.
    """

    names: tuple[str, ...]
    columns: Mapping[str, str]
    missing: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """A file that has been found whole: its artists, and its shows by artist and date."""

    artists: Sequence[ArtistRecord]
    shows: Iterator[list[ShowRecord]]


class Reader(Protocol):
    """Reads one form of files; takes time, so call it off the event loop."""

    def __call__(self, path: Path) -> Reading:
        """Validate a file and return what is in it. Raises FileRefused."""


def reader_of(path: Path, columns: Mapping[str, str] | None = None) -> Reader:
    """Return the reader for a file, by its name and its first bytes. Raises FileRefused.

    `columns` says of tables under which heading each column of ours stands.
    """
    from setlist_desktop.services.formats.jsonl import looks_like_jsonl, read_jsonl
    from setlist_desktop.services.formats.setlistfm_json import read_setlistfm
    from setlist_desktop.services.formats.table import read_csv

    beginning = _beginning(path)
    table = partial(read_csv, columns=columns)
    readers: dict[str, Reader] = {".jsonl": read_jsonl, ".ndjson": read_jsonl, ".csv": table}
    if not beginning.strip(b"\xef\xbb\xbf \t\r\n"):
        raise FileRefused(path, tr("the file is empty."))
    if (reader := readers.get(path.suffix.lower())) is not None:
        return reader
    if looks_like_jsonl(beginning):
        return read_jsonl
    if beginning.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
        return read_setlistfm
    raise FileRefused(
        path,
        tr("the file is of no kind that can be loaded."),
        hint=tr("Load setlist.fm JSON, JSONL, CSV or .setlistdesktop files."),
    )


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SNIFFED)
    except OSError as error:
        raise unreadable(path, error) from error
