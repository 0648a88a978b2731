"""How fast each query of the window answers, and how the library grows.

    python -m benchmarks.store [--items 1000 100000 1000000] [--runs N] [--keep DIR]

Made-up libraries of about so many lines of setlists are written (the largest has 100,000 shows,
its biggest artist 7,000 of them); then each query is asked as the services ask it, on the reader
threads, `--runs` times over shows and artists of all sizes. Prints one JSON document:
milliseconds at the middle (p50) and at the slow end (p95), those of the processor as well, since
other programs slow the former; bytes a line, the time to fill, and how p95 grows from the smallest
library to the largest. Kept folders are used again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import tempfile
import time
from pathlib import Path

from sqlalchemy import text

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import PastShows, When
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.find import Find
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.services.statistics import Statistics
from setlist_desktop.storage import pool
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.search import local_candidates
from setlist_desktop.system.clock import SystemClock

LINES_A_SHOW = 19 * 0.97
BEHIND = (FoundKind.VENUE, FoundKind.CITY, FoundKind.TOUR, FoundKind.SONG)
TYPED = ("p", "pa", "pap", "harbour", "salt 7", "the velvet", "velvet 2015", "paperton dome")


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        results = {}
        for items in options.items:
            results[str(items)] = asyncio.run(_measure(folder, items, options.runs))
    print(json.dumps({"libraries": results, "p95_grows_by": _growth(results)}, indent=2))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--items", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--keep", type=Path)
    return parser.parse_args()


def _size(items: int) -> SampleSize:
    shows = max(20, round(items / LINES_A_SHOW))
    if items >= 1_000_000:
        shows = max(shows, 100_000)
    artists = max(3, shows // 500)
    return SampleSize(artists, max(5, shows // 20), shows, artists * 60)


async def _measure(folder: Path, items: int, runs: int) -> dict:
    path = folder / f"store-{items}.sqlite3"
    fill_s = None
    if not path.exists():
        began = time.perf_counter()
        database = open_database(path, ChangeBus())
        await Maintenance(database, SystemClock()).add_sample(_size(items))
        fill_s = round(time.perf_counter() - began, 2)
        await database.close()
    database = open_database(path, ChangeBus())
    try:
        held = await database.read(_held)
        queries = await _queries(database)
        found = {name: await _timed(query, runs) for name, query in queries.items()}
    finally:
        await database.close()
    size = path.stat().st_size
    return {
        **held,
        "fill_s": fill_s,
        "file_mb": round(size / 1e6, 1),
        "bytes_a_line": round(size / held["lines"]),
        "ms": found,
    }


def _held(session) -> dict:
    def count(table):
        return session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()

    return {"lines": count("item"), "shows": count("performance"), "artists": count("artist")}


async def _queries(database) -> dict:
    """Return each query as a function of the number of the try."""
    clock = SystemClock()
    artists, shows = Artists(database, None, clock), Shows(database, clock)
    setlists, ballots, find = (
        Setlists(database, clock),
        Ballots(database, clock),
        Find(database, clock),
    )
    everyone = await artists.all()
    by_size = sorted(everyone, key=lambda artist: -artist.show_count)
    some = random.Random(1)
    of_artist = [by_size[0], *some.sample(by_size, min(20, len(by_size)))]
    listed = await shows.of_artist(by_size[0].id)
    played = [show for show in listed if show.has_setlist]
    at = [some.choice(played) for _ in range(40)]
    places = [(some.uniform(-50, 60), some.uniform(-170, 170)) for _ in range(20)]

    def candidates(number):
        return database.read(lambda s: local_candidates(s, TYPED[number % len(TYPED)], clock.now()))

    told = Statistics(database, clock)
    hits = [hit for typed in TYPED for hit in await find.anything(typed) if hit.kind in BEHIND]
    pages: list = []

    async def further(_number):
        if not pages:
            pages.append(shows.past_pages(by_size[0].id))
            await anext(pages[0])
        if not (await anext(pages[0], PastShows((), 0))).shows:
            pages.clear()

    return {
        "artists: the list": lambda _: artists.all(),
        "artists: one": lambda n: artists.get(of_artist[n % len(of_artist)].id),
        "artists: typed": candidates,
        "shows: past, first page": lambda n: anext(
            shows.past_pages(of_artist[n % len(of_artist)].id)
        ),
        "shows: past, a further page": further,
        "shows: upcoming": lambda n: shows.of_artist(
            of_artist[n % len(of_artist)].id, When.UPCOMING
        ),
        "shows: one": lambda n: shows.get(at[n % len(at)].id),
        "setlist: played": lambda n: setlists.of_show(at[n % len(at)].id, SetlistKind.PLAYED),
        "setlist: pool of the biggest artist": lambda n: setlists.pool(at[n % len(at)].id),
        "setlist: the same, first time": lambda n: _cold_pool(setlists, at[n % len(at)].id),
        "setlist: pool of an artist": lambda n: setlists.songs_of(of_artist[n % len(of_artist)].id),
        "votes: ballot": lambda n: ballots.of_show(at[n % len(at)].id),
        "find: everything": lambda n: find.anything(TYPED[n % len(TYPED)]),
        "find: artists": lambda n: find.anything(TYPED[n % len(TYPED)], (FoundKind.ARTIST,)),
        "find: shows behind a hit": lambda n: find.shows_behind(hits[n % len(hits)]),
        "statistics: an artist": lambda n: told.artist(of_artist[n % len(of_artist)].id),
        "statistics: votes on a show": lambda n: told.votes(at[n % len(at)].id),
        "statistics: trending": lambda _: told.trending_artists(),
        "statistics: what happened": lambda _: told.happened(),
        "find: near me": lambda n: find.near(*places[n % len(places)], 200.0),
    }


async def _cold_pool(setlists, show_id):
    pool.forget()
    await setlists.pool(show_id)


async def _timed(query, runs: int) -> dict:
    took, worked = [], []
    for number in range(runs + 1):
        began, busy = time.perf_counter(), time.process_time()
        await query(number)
        took.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - busy) * 1000)
    took, worked = sorted(took[1:]), sorted(worked[1:])
    slow = max(0, round(runs * 0.95) - 1)
    return {
        "p50": round(statistics.median(took), 2),
        "p95": round(took[slow], 2),
        "cpu_p50": round(statistics.median(worked), 2),
        "cpu_p95": round(worked[slow], 2),
    }


def _growth(results: dict) -> dict:
    first, last = next(iter(results.values())), list(results.values())[-1]
    return {
        name: round(last["ms"][name]["p95"] / max(first["ms"][name]["p95"], 0.01), 1)
        for name in first["ms"]
    }


if __name__ == "__main__":
    main()
