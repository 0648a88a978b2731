"""Files taken in: setlists of other programs and services, and the program's own exports."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.errors import AmbiguousArtist, InvalidInput
from setlist_desktop.domain.imports import FileReport
from setlist_desktop.services.backups import Backups
from setlist_desktop.services.formats import ARCHIVE, FileRefused, Reading, reader_of
from setlist_desktop.services.plays import count_anew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from setlist_desktop.domain.records import ArtistRecord, ShowRecord
    from setlist_desktop.services.formats import Headings
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.ingest import IngestCounts
    from setlist_desktop.system.clock import Clock

_T = TypeVar("_T")

_WRITE_S = 0.1
"""How long one write should take; an edit waits for no more than twice that."""

_FIRST_LINES, _FEWEST_LINES, _MOST_LINES = 1_000, 100, 20_000


class Files:
    """Loading of local files."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def load(
        self,
        paths: Sequence[Path],
        report: Callable[[FileReport], None] | None = None,
        *,
        policy: Policy = Policy.KEEP,
        columns: Mapping[str, str] | None = None,
    ) -> tuple[FileReport, ...]:
        """Take in files, each on its own, in writes of at most about 200 ms.

        `policy` says what becomes of what an archive of the program's own tells otherwise than
        the library; `columns` which column of a table is what (ours → the file's heading).
        A library that holds something is backed up first. A damaged or foreign file is refused by
        name and line, the others go in; a second load adds nothing. `report` hears of each file
        as it goes.
        """
        await Backups(self._database, self._clock).before(Reason.IMPORT)
        try:
            return await self._take(paths, report, _Manner(policy, columns))
        finally:
            await count_anew(self._database)

    async def preview(
        self,
        paths: Sequence[Path],
        *,
        policy: Policy = Policy.KEEP,
        columns: Mapping[str, str] | None = None,
    ) -> tuple[FileReport, ...]:
        """Return what `load` would tell, found out on a copy of the library; nothing changes.

        The copy needs as much space as the library and goes away again.
        """
        from setlist_desktop.storage.scratch import scratch_copy

        copy = await asyncio.to_thread(scratch_copy, self._database.path)
        try:
            files = Files(copy.database, self._clock)
            return await files._take(paths, None, _Manner(policy, columns))
        finally:
            await copy.close()

    async def meets_something(self) -> bool:
        """Whether the library holds anything that a file could tell otherwise."""
        from setlist_desktop.storage.artists import has_any_artist

        return await self._database.read(has_any_artist)

    async def headings(self, path: Path) -> Headings | None:
        """Return a table's headings where they do not tell all that is needed; else None."""
        from setlist_desktop.services.formats.table import headings_of

        if path.suffix.lower() != ".csv":
            return None
        try:
            found = await asyncio.to_thread(headings_of, path)
        except FileRefused:
            return None  # `load` tells why
        return found if found.missing else None

    async def _take(
        self,
        paths: Sequence[Path],
        report: Callable[[FileReport], None] | None,
        manner: _Manner,
    ) -> tuple[FileReport, ...]:
        reports = []
        worker = ThreadPoolExecutor(1, thread_name_prefix="file-reader")
        try:
            for path in paths:
                done = await self._load(path, worker, report or _unheard, manner)
                (report or _unheard)(done)
                reports.append(done)
        finally:
            worker.shutdown(wait=False, cancel_futures=True)
        return tuple(reports)

    async def _load(
        self,
        path: Path,
        worker: ThreadPoolExecutor,
        report: Callable[[FileReport], None],
        manner: _Manner,
    ) -> FileReport:
        if path.suffix.lower() == ARCHIVE:
            from setlist_desktop.services.archive import load_archive

            return await load_archive(self._database, path, clock=self._clock, policy=manner.policy)
        loading = _Loading(self._database, self._clock, worker, FileReport(str(path)), report)
        try:
            return await loading.run(path, manner.columns)
        except InvalidInput as refusal:
            return loading.refused(refusal.in_words())
        except AmbiguousArtist as error:
            return loading.refused(f"{path.name}: {error.in_words()}")


class _Manner(Struct, frozen=True):
    """How files are taken; see `Files.load`."""

    policy: Policy
    columns: Mapping[str, str] | None


class _Loading:
    """One file on its way: read on the worker, written in portions on the writer's thread."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        worker: ThreadPoolExecutor,
        so_far: FileReport,
        report: Callable[[FileReport], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._worker = worker
        self._so_far = so_far
        self._report = report
        self._lines = _FIRST_LINES

    async def run(self, path: Path, columns: Mapping[str, str] | None = None) -> FileReport:
        """Take the file in. Raises FileRefused and AmbiguousArtist before anything is written."""
        reading = await self._off_loop(_read, path, columns)
        artist_ids = await self._database.write(lambda write: _artist_ids(write, reading.artists))
        while records := await self._off_loop(_portion, reading.shows, self._lines):
            await self._write(records, artist_ids)
        return self._so_far

    def refused(self, reason: str) -> FileReport:
        """Return the report of a file that was refused; what it had given, if anything, stays."""
        return replace(
            self._so_far,
            errors=(*self._so_far.errors, reason),
            refused=not (self._so_far.shows or self._so_far.skipped),
        )

    async def _write(
        self, records: list[ShowRecord], artist_ids: dict[tuple[str | None, str], int]
    ) -> None:
        def write_portion(write: Write) -> tuple[IngestCounts, float]:
            began = self._clock.monotonic()
            counts = _ingest(write, records, artist_ids)
            return counts, self._clock.monotonic() - began

        counts, took_s = await self._database.write(write_portion)
        self._lines = _fitting(self._lines, took_s)
        self._so_far = replace(
            self._so_far,
            shows=self._so_far.shows + counts.added,
            songs=self._so_far.songs + counts.songs,
            skipped=self._so_far.skipped + counts.updated + counts.skipped,
        )
        self._report(self._so_far)

    async def _off_loop(self, function: Callable[..., _T], *arguments: object) -> _T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._worker, function, *arguments)


def _unheard(_report: FileReport) -> None:
    """Stand in for somebody who listens."""


def _read(path: Path, columns: Mapping[str, str] | None) -> Reading:
    return reader_of(path, columns)(path)


def _portion(days: Iterator[list[ShowRecord]], lines: int) -> list[ShowRecord]:
    """Return the next shows, whole days of an artist, with about so many lines."""
    records: list[ShowRecord] = []
    count = 0
    while count < lines:
        day = next(days, None)
        if day is None:
            break
        records += day
        count += sum(_weight(record) for record in day)
    return records


def _weight(record: ShowRecord) -> int:
    """Return how much there is to write for a show, in lines of a setlist."""
    return 5 + sum(len(part.items) for part in record.sets)


def _fitting(lines: int, took_s: float) -> int:
    """Return how many lines to write next so that it takes about as long as it should."""
    wanted = lines * _WRITE_S / max(took_s, 0.001)
    return int(min(max(wanted, lines / 2, _FEWEST_LINES), lines * 2, _MOST_LINES))


def _key(artist: ArtistRecord) -> tuple[str | None, str]:
    return (artist.mbid, artist.name)


def _artist_ids(write: Write, artists: Iterable[ArtistRecord]) -> dict[tuple[str | None, str], int]:
    from setlist_desktop.storage.ingest import ingest_artist

    return {_key(artist): ingest_artist(write, artist) for artist in artists}


def _ingest(
    write: Write, records: list[ShowRecord], artist_ids: dict[tuple[str | None, str], int]
) -> IngestCounts:
    from setlist_desktop.storage.ingest import IngestCounts, ingest_shows

    counts = IngestCounts()
    for key, shows in groupby(records, key=lambda record: _key(record.artist)):
        counts += ingest_shows(write, artist_ids[key], list(shows))
    return counts
