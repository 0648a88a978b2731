"""How long an import takes under the services' real limits, and what a second one costs.

Run with `python -m benchmarks.sync`. The services are the stand-in, in a process of its own, with
the services' limits and 80 ms of latency a reply; with the folder of real data it serves a real
dump, else its invented artists. Measured are the seconds to the artist in the library, to its
first shows, to the whole catalogue, against the least that the limits allow; the requests of a
second import with nothing new; the memory. Aims: 1 s, 5 s, 1.15 of the least, 3 requests.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from setlist_desktop.app.composition import Running, open_services
from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.changes import ChangeSet, Kind
from setlist_desktop.system.settings import read_settings

LATENCY_S = 0.08
DUMP = "recorded/setlistfm/rush_all_setlists.json"
RATES = {"musicbrainz": 1.0, "setlistfm": 2.0, "ticketmaster": 5.0, "deezer": 10.0}
ARTIST_S, FIRST_SHOWS_S, OVER_LEAST, REQUESTS_AGAIN = 1.0, 5.0, 1.15, 3


@contextmanager
def standin() -> Iterator[tuple[dict[str, str], str]]:
    """Start the stand-in; give the environment that leads to it, and the artist to import."""
    data = os.environ.get("SETLIST_DESKTOP_TEST_DATA")
    command = [sys.executable, "-m", "tests.standin"]
    if data:
        command += ["--dump", str(Path(data) / DUMP), "--today", "2026-08-01"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        environ = {}
        while (line := process.stdout.readline()).startswith("export "):
            name, _, value = line.removeprefix("export ").strip().partition("=")
            environ[name] = value.strip("'\"")
        try:
            slow_down(environ["SETLIST_DESKTOP_DEEZER_URL"].removesuffix("/deezer"))
            yield environ, "Rush" if data else "The Velvet Cartographers"
        finally:
            process.terminate()


def slow_down(address: str) -> None:
    """Let every reply take its 80 ms."""
    told = {"kind": "drip", "seconds": LATENCY_S, "count": 1_000_000}
    request = urllib.request.Request(f"{address}/_faults", json.dumps(told).encode())
    urllib.request.urlopen(request).close()


async def measure(running: Running, name: str) -> dict[str, object]:
    """Import the artist, then once more; return the figures."""
    services = running.services
    found = (await services.artists.search(name)).candidates[0]
    await asyncio.sleep(2)  # what the search has taken of the limits is not the import's
    first_shows: list[float] = []

    def on_changes(changes: ChangeSet) -> None:
        if changes.of(Kind.SHOW) and not first_shows:
            first_shows.append(time.perf_counter() - started)

    services.changes.subscribe(on_changes)
    started = time.perf_counter()
    artist_id = await services.importer.begin(
        ArtistCandidate(found.name, found.source, found.mbid, found.disambiguation)
    )
    artist_s = time.perf_counter() - started
    report = await services.importer.run(artist_id)
    whole_s = time.perf_counter() - started
    least_s = max(
        (count - 1) / RATES[service] + LATENCY_S
        for service, count in report.requests.items()
        if count and service in RATES
    )
    again_at = time.perf_counter()
    again = await services.importer.run(artist_id)
    return {
        "artist": name,
        "shows": report.shows,
        "partial": list(report.partial + again.partial),
        "to_artist_s": round(artist_s, 3),
        "to_first_shows_s": round(first_shows[0], 2) if first_shows else None,
        "to_all_s": round(whole_s, 1),
        "least_s": round(least_s, 1),
        "over_least": round(whole_s / least_s, 3),
        "requests": {name: count for name, count in report.requests.items() if count},
        "again_requests": sum(again.requests.values()),
        "again_s": round(time.perf_counter() - again_at, 2),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


async def run(environ: dict[str, str], name: str, folder: Path) -> dict[str, object]:
    """Open a library and measure in it."""
    async with await open_services(read_settings(environ, data_dir=folder)) as running:
        return await measure(running, name)


def main() -> int:
    """Measure and print one JSON document; return 0 where the aims are met."""
    with standin() as (environ, name), tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(run(environ, name, Path(folder)))
    met = (
        figures["to_artist_s"] <= ARTIST_S  # type: ignore[operator]
        and figures["to_first_shows_s"] <= FIRST_SHOWS_S  # type: ignore[operator]
        and figures["over_least"] <= OVER_LEAST  # type: ignore[operator]
        and figures["again_requests"] <= REQUESTS_AGAIN  # type: ignore[operator]
        and not figures["partial"]
    )
    aims = {
        "to_artist_s": ARTIST_S,
        "to_first_shows_s": FIRST_SHOWS_S,
        "over_least": OVER_LEAST,
        "again_requests": REQUESTS_AGAIN,
    }
    print(json.dumps({"benchmark": "sync", "met": met, "aims": aims, **figures}, indent=1))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
