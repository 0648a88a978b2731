"""An archive taken in: as it is into an empty library, joined with what is there into another."""

from __future__ import annotations

import asyncio
import zipfile
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from setlist_desktop.domain.archive import Policy, Shift, shift_to
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.imports import FileReport, Taken
from setlist_desktop.services.archive_file import ROWS, read_archive, records, told
from setlist_desktop.services.plays import count_anew
from setlist_desktop.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from setlist_desktop.domain.archive import Archive, ArchivedSetlist
    from setlist_desktop.storage.archive.taking import Taking
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.system.clock import Clock

T = TypeVar("T")

SONGS_A_WRITE = 2000
SETLISTS_A_WRITE = 60
ROWS_A_WRITE = 1000
"""So much goes into one write as takes about a tenth of a second."""


async def load_archive(
    database: Database,
    path: Path,
    *,
    clock: Clock | None = None,
    moved: bool = False,
    policy: Policy = Policy.KEEP,
) -> FileReport:
    """Take in an archive; where it tells something otherwise than the library, see `Policy`.

    With `moved`, a sample's dates are moved to the present, so that its upcoming shows are
    upcoming. A damaged or foreign file is refused whole, by file and line.
    """
    now = (clock or SystemClock()).now()
    try:
        archive = await asyncio.to_thread(read_archive, path)
        report = None if moved else await _put_back(database, path, archive)
        if report is None:
            shift = shift_to(archive, now) if moved else Shift()
            taking = await asyncio.to_thread(_taking, policy, shift, now)
            report = await _join(database, path, archive, taking)
    except InvalidInput as error:
        return FileReport(str(path), errors=(error.in_words(),), refused=True)
    await count_anew(database)
    return report


async def _put_back(database: Database, path: Path, archive: Archive) -> FileReport | None:
    """Give an empty library the rows of the archive; None where it is not empty, or has none."""
    with zipfile.ZipFile(path) as file:
        if not _has_rows(file):
            return None
        if not await database.write(lambda write: _put_back_rows(write, path, file)):
            return None
    lines = (part.items for one in archive.setlists if one.kind == "played" for part in one.sets)
    parts = tuple(
        Taken(name, len(held))
        for name in ("artists", "venues", "songs", "setlists", "votes")
        if (held := getattr(archive, name))
    )
    shows = len(archive.performances)
    return FileReport(str(path), shows, sum(map(len, lines)), parts=(*parts, Taken("shows", shows)))


def _has_rows(file: zipfile.ZipFile) -> bool:
    """Whether the archive holds the whole library as rows; a sample has those of a few tables."""
    return f"{ROWS}artist.jsonl" in file.namelist()


def _put_back_rows(write: Write, path: Path, file: zipfile.ZipFile) -> bool:
    from setlist_desktop.storage.archive import exact

    if not exact.is_empty(write.session):
        return False
    names = exact.tables()
    with told(path):
        exact.put_back(write, {n: records(path, file, ROWS + n, dict[str, Any]) for n in names})
    return True


def _taking(policy: Policy, shift: Shift, now: Any) -> Taking:  # noqa: ANN401 - a datetime
    from setlist_desktop.storage.archive.taking import Taking

    return Taking(policy, shift, now)


async def _join(database: Database, path: Path, archive: Archive, taking: Taking) -> FileReport:
    """Join an archive with what is there, record after record, then the rows beside them."""
    from setlist_desktop.storage.archive.restorer import Restorer
    from setlist_desktop.storage.archive.votes import add_votes

    restorer = Restorer(taking)
    await database.write(lambda write: restorer.add_artists(write, archive.artists))
    await database.write(lambda write: restorer.add_venues(write, archive.venues))
    for songs in _batches(archive.songs, SONGS_A_WRITE):
        await database.write(lambda write, some=songs: restorer.add_songs(write, some))  # type: ignore[misc]
    shows = {show.id: show for show in archive.shows}
    setlists: dict[int, list[ArchivedSetlist]] = {}
    for setlist in archive.setlists:
        setlists.setdefault(setlist.performance, []).append(setlist)
    for some in _batches(archive.performances, SETLISTS_A_WRITE):
        await database.write(
            lambda write, batch=some: restorer.add_performances(write, batch, shows, setlists)  # type: ignore[misc]
        )
    with told(path), zipfile.ZipFile(path) as file:
        whole = _has_rows(file)
        await database.write(lambda write: add_votes(write, taking, archive.votes, log=not whole))
        await _join_rows(database, path, file, taking)
    return FileReport(
        str(path), restorer.shows, restorer.songs, restorer.skipped, parts=taking.counted()
    )


async def _join_rows(database: Database, path: Path, file: zipfile.ZipFile, taking: Taking) -> None:
    from setlist_desktop.storage.archive.rarer import TABLES, Rarer

    rarer = Rarer(taking)
    for table in TABLES:
        rows = records(path, file, ROWS + table, dict[str, Any])
        while some := await asyncio.to_thread(lambda: list(islice(rows, ROWS_A_WRITE))):  # noqa: B023
            await database.write(
                lambda write, table=table, batch=some: rarer.take(write, table, batch)  # type: ignore[misc]
            )


def _batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
