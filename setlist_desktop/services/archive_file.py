"""The program's own file of a library: a zip of JSON Lines, with a manifest.

`manifest.json` names format and version; `artists.jsonl`, `venues.jsonl`, `songs.jsonl`,
`shows.jsonl`, `performances.jsonl`, `setlists.jsonl` and `votes.jsonl` hold a record a line, as
`domain.archive` describes them. Fields that hold their default are left out. `rows/` holds every
row of the user's as the library has it, a file a table: taken into an empty library, they give
the same library again; into another, the records are joined with what is there. It never holds a
key of a service.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import NODEFAULT, Struct, structs

from setlist_desktop import __version__
from setlist_desktop.domain.archive import (
    FORMAT,
    VERSION,
    Archive,
    ArchivedArtist,
    ArchivedPerformance,
    ArchivedSetlist,
    ArchivedShow,
    ArchivedSong,
    ArchivedVenue,
    ArchivedVote,
    Manifest,
)
from setlist_desktop.domain.errors import InvalidInput, StorageReadOnly
from setlist_desktop.domain.language import tr
from setlist_desktop.system.folders import is_full, no_space

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path

    from setlist_desktop.storage.database import Database

MANIFEST = "manifest.json"
ROWS = "rows/"

_LINES: dict[str, type[Any]] = {
    "artists": ArchivedArtist,
    "venues": ArchivedVenue,
    "songs": ArchivedSong,
    "shows": ArchivedShow,
    "performances": ArchivedPerformance,
    "setlists": ArchivedSetlist,
    "votes": ArchivedVote,
}
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)


def read_archive(path: Path) -> Archive:
    """Return what an archive holds. Raises InvalidInput, naming the file in it and the line."""
    with told(path), zipfile.ZipFile(path) as archive:
        _check_whole(archive)
        manifest = _manifest(path, archive)
        parts = {name: tuple(records(path, archive, name, kind)) for name, kind in _LINES.items()}
    whole = Archive(manifest, **parts)
    _check_references(path, whole)
    return whole


def _check_whole(archive: zipfile.ZipFile) -> None:
    """Read all that is in a file, before anything of it is taken in. Raises BadZipFile."""
    try:
        damaged = archive.testzip()
    except (RuntimeError, NotImplementedError) as error:  # encrypted, or packed in another way
        raise zipfile.BadZipFile(str(error)) from error
    if damaged is not None:
        raise zipfile.BadZipFile(damaged)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what keeps an archive from being read into words."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise InvalidInput(
            tr("{name} is no archive of Setlist Desktop, or is cut off.", name=path.name),
            field="file",
        ) from error
    except OSError as error:
        raise InvalidInput(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error),
            field="file",
        ) from error


def _manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    try:
        manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except KeyError as error:
        raise InvalidInput(
            tr("{name} has no {manifest}.", name=path.name, manifest=MANIFEST), field="file"
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput(
            tr("{name}, {manifest}: {error}.", name=path.name, manifest=MANIFEST, error=error),
            field="file",
        ) from error
    if manifest.format != FORMAT:
        raise InvalidInput(
            tr("{name} is of the format “{format}”.", name=path.name, format=manifest.format),
            field="file",
        )
    if manifest.version > VERSION:
        raise InvalidInput(
            tr(
                "{name} is of version {version}, this program reads up to {last}.",
                name=path.name,
                version=manifest.version,
                last=VERSION,
            ),
            field="file",
            hint=tr("Install the newest version of Setlist Desktop."),
        )
    return manifest


def records(path: Path, archive: zipfile.ZipFile, name: str, kind: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the records of a file in an archive. Raises InvalidInput, naming file and line."""
    file = f"{name}.jsonl"
    if file not in archive.namelist():
        return
    decoder = msgspec.json.Decoder(kind)
    with archive.open(file) as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield decoder.decode(line)
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
                raise InvalidInput(
                    tr(
                        "{name}, {file}, line {number}: {error}.",
                        name=path.name,
                        file=file,
                        number=number,
                        error=error,
                    ),
                    field="file",
                ) from error


def _check_references(path: Path, archive: Archive) -> None:
    """See that each number a record refers to is there, before anything is written."""
    known = {
        name: {record.id for record in getattr(archive, name)}
        for name in ("artists", "venues", "songs", "shows", "performances")
    }
    for file, number, name, wanted in _references(archive):
        if wanted not in known[name]:
            raise InvalidInput(
                tr(
                    "{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.",
                    name=path.name,
                    file=file,
                    number=number,
                    table=name,
                    wanted=wanted,
                ),
                field="file",
            )


def _references(archive: Archive) -> Iterator[tuple[str, int, str, int]]:
    for number, song in enumerate(archive.songs, start=1):
        yield "songs", number, "artists", song.artist
    for number, show in enumerate(archive.shows, start=1):
        if show.venue is not None:
            yield "shows", number, "venues", show.venue
    for number, performance in enumerate(archive.performances, start=1):
        yield "performances", number, "shows", performance.show
        yield "performances", number, "artists", performance.artist
    for number, setlist in enumerate(archive.setlists, start=1):
        yield "setlists", number, "performances", setlist.performance
        for part in setlist.sets:
            for item in part.items:
                yield from (("setlists", number, "songs", song.song) for song in item.songs)
    for number, vote in enumerate(archive.votes, start=1):
        yield "votes", number, "performances", vote.performance
        yield "votes", number, "songs", vote.song


async def write_archive(
    database: Database,
    path: Path,
    *,
    written_at: datetime | None = None,
    reference_date: date | None = None,
    rows: bool = True,
) -> Archive:
    """Write the whole library into an archive and return what was written.

    The same library gives the same bytes. The file appears whole or not at all. Without `rows`
    it holds the records alone. Raises StorageFull or StorageReadOnly for the place.
    """
    from setlist_desktop.storage.archive import exact
    from setlist_desktop.storage.archive.library import read_library

    manifest = Manifest(FORMAT, VERSION, __version__, written_at, reference_date)

    def write(session: Any) -> Archive:  # noqa: ANN401 - storage's session
        archive = read_library(session, manifest)
        kept = ((ROWS + name, exact.rows_of(session, name)) for name in exact.tables())
        with written(path):
            write_file(archive, path, kept if rows else ())
        return archive

    return await database.read(write)


@contextmanager
def written(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write a file into words."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise no_space(path) from error
        raise StorageReadOnly(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror),
            hint=tr("Choose another place."),
        ) from error


def write_file(
    archive: Archive, path: Path, rows: Iterable[tuple[str, Iterable[Any]]] = ()
) -> None:
    """Write an archive into a file, which appears whole or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with zipfile.ZipFile(partial, "w") as target:
            _put(target, MANIFEST, [archive.manifest])
            for name in _LINES:
                _put(target, f"{name}.jsonl", getattr(archive, name))
            for name, records in rows:
                _put(target, f"{name}.jsonl", records)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _put(target: zipfile.ZipFile, name: str, records: Iterable[Any]) -> None:
    # A fixed moment and no host's flags: the same library gives the same bytes.
    entry = zipfile.ZipInfo(name, _FIRST_MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    with target.open(entry, "w", force_zip64=True) as file:
        for record in records:
            file.write(msgspec.json.encode(compact(record)) + b"\n")


def compact(value: Any) -> Any:  # noqa: ANN401 - any record, and what is in it
    """Return a record as plain values, without the fields that hold their default."""
    if isinstance(value, Struct):
        return {
            name: compact(held)
            for name, default in _defaults(type(value)).items()
            if (held := getattr(value, name)) != default
        }
    if isinstance(value, tuple):
        return [compact(held) for held in value]
    return value


@cache
def _defaults(kind: type[Struct]) -> dict[str, object]:
    """Return what each field holds where nothing is told."""
    return {
        field.name: field.default if field.default_factory is NODEFAULT else field.default_factory()
        for field in structs.fields(kind)
    }
