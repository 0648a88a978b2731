"""How long loading files takes, beside inserting the same rows by plain sqlite3.

    python -m benchmarks.load [FILE…] [--runs N]

Without files it takes all of `SETLIST_DESKTOP_TEST_DATA/setlists`. The files are loaded into an
empty library; then its rows are inserted, by `executemany` in one transaction, into a second file
of the same schema, indexes and settings. Both are timed several times in turn; the ratio is that
of the medians, by the clock and by the processor, since other programs slow the former. Peak memory
is that of a process of its own that does nothing but load. Prints one JSON document.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.services.files import Files
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock

# Parents first, since foreign keys are checked.
TABLES = [
    "artist",
    "venue",
    "artist_alias",
    "artist_link",
    "venue_link",
    "show",
    "performance",
    "performance_link",
    "song",
    "setlist",
    "set_part",
    "item",
    "item_song",
    "change_log",
]

_Took = tuple[float, float]
"""Seconds by the clock, and of the processor."""


def main() -> None:
    options = _options()
    files = options.files or _test_data()
    if options.only_load:
        print(json.dumps(_only_load(files)))
        return
    peak = json.loads(
        subprocess.run(
            [sys.executable, "-m", "benchmarks.load", "--only-load", *map(str, files)],
            check=True,
            capture_output=True,
        ).stdout
    )
    loads, inserts, longest, counts = [], [], [], {}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(options.runs):
            library = Path(folder) / f"library-{run}.sqlite3"
            report = _load(library, files)
            loads.append(report.pop("took"))
            longest.append(report.pop("longest_write_ms"))
            counts = report
            inserts.append(_insert(library, Path(folder) / f"plain-{run}.sqlite3"))
    print(
        json.dumps(
            {
                **counts,
                **_compared(loads, inserts),
                "longest_write_ms": round(statistics.median(longest)),
                "peak_memory_mb": peak["peak_memory_mb"],
                "runs": options.runs,
            },
            indent=2,
        )
    )


def _compared(loads: list[_Took], inserts: list[_Took]) -> dict[str, float]:
    """Return the medians of both, and how many times longer loading takes."""
    found = {}
    for name, at in (("s", 0), ("cpu_s", 1)):
        ours, plain = (statistics.median(one[at] for one in both) for both in (loads, inserts))
        found |= {f"load_{name}": round(ours, 3), f"plain_sqlite3_{name}": round(plain, 3)}
        found["ratio" if name == "s" else "ratio_cpu"] = round(ours / plain, 2)
    return found


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only-load", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _test_data() -> list[Path]:
    folder = os.environ.get("SETLIST_DESKTOP_TEST_DATA")
    if not folder:
        raise SystemExit("Name files, or set SETLIST_DESKTOP_TEST_DATA.")
    return sorted(Path(folder, "setlists").glob("*.jsonl"))


def _only_load(files: list[Path]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        _load(Path(folder) / "library.sqlite3", files)
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"peak_memory_mb": round(peak_kib / 1024, 1)}


def _load(library: Path, files: list[Path]) -> dict:
    """Load the files into a new library; return what it took, counts and the longest write."""

    async def load() -> dict:
        database = open_database(library, ChangeBus())
        writes = []
        write_now = database.write_now

        def timed(function):
            began = time.perf_counter()
            try:
                return write_now(function)
            finally:
                writes.append(time.perf_counter() - began)

        database.write_now = timed
        began = _now()
        reports = await Files(database, SystemClock()).load(files)
        took = _since(began)
        await database.close()
        errors = [error for report in reports for error in report.errors]
        if errors:
            raise SystemExit("\n".join(errors))
        return {
            "shows": sum(report.shows for report in reports),
            "songs": sum(report.songs for report in reports),
            "took": took,
            "longest_write_ms": max(writes) * 1000,
        }

    return asyncio.run(load())


def _insert(library: Path, plain: Path) -> _Took:
    """Insert the library's rows into a new file of its schema; return what it took."""
    asyncio.run(_make(plain))
    with closing(sqlite3.connect(library)) as source:
        rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    with closing(sqlite3.connect(plain, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous=NORMAL")
        target.execute("PRAGMA foreign_keys=ON")
        began = _now()
        target.execute("BEGIN IMMEDIATE")
        for table, values in rows.items():
            if values:
                marks = ", ".join("?" * len(values[0]))
                target.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        target.execute("COMMIT")
        return _since(began)


def _now() -> _Took:
    return time.perf_counter(), time.process_time()


def _since(began: _Took) -> _Took:
    ended = _now()
    return ended[0] - began[0], ended[1] - began[1]


async def _make(plain: Path) -> None:
    await open_database(plain, ChangeBus()).close()


if __name__ == "__main__":
    main()
