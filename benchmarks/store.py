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
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from setlist_desktop.domain.artists import Artist
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.finding import Found, FoundKind
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import PastShows, Show, When
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.find import Find
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.services.statistics import Statistics
from setlist_desktop.storage import pool
from setlist_desktop.storage.database import Database
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.search import local_candidates
from setlist_desktop.system.clock import SystemClock

CLOCK = SystemClock()
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


@dataclass(frozen=True)
class _Asked:
    """What the queries are asked about: artists and shows of all sizes, hits of a search."""

    database: Database
    of_artist: list[Artist]
    shows: list[Show]
    hits: list[Found]

    @property
    def biggest(self) -> int:
        """The artist with the most shows."""
        return self.of_artist[0].id

    def artist(self, number: int) -> int:
        """Return the artist of a try."""
        return self.of_artist[number % len(self.of_artist)].id

    def show(self, number: int) -> int:
        """Return the show of a try, one of the biggest artist's."""
        return self.shows[number % len(self.shows)].id


async def _queries(database) -> dict:
    """Return each query as a function of the number of the try."""
    asked = await _asked(database)
    return {
        **_of_artists(asked),
        **_of_shows(asked),
        **_of_setlists(asked),
        **await _of_search(asked),
        **_of_statistics(asked),
    }


async def _asked(database) -> _Asked:
    some = random.Random(1)
    everyone = await Artists(database, None, CLOCK).all()
    by_size = sorted(everyone, key=lambda artist: -artist.show_count)
    listed = await Shows(database, CLOCK).of_artist(by_size[0].id)
    played = [show for show in listed if show.has_setlist]
    find = Find(database, CLOCK)
    return _Asked(
        database,
        [by_size[0], *some.sample(by_size, min(20, len(by_size)))],
        [some.choice(played) for _ in range(40)],
        [hit for typed in TYPED for hit in await find.anything(typed) if hit.kind in BEHIND],
    )


def _of_artists(asked: _Asked) -> dict:
    artists = Artists(asked.database, None, CLOCK)

    def candidates(number):
        typed = TYPED[number % len(TYPED)]
        return asked.database.read(lambda s: local_candidates(s, typed, CLOCK.now()))

    return {
        "artists: the list": lambda _: artists.all(),
        "artists: one": lambda n: artists.get(asked.artist(n)),
        "artists: typed": candidates,
    }


def _of_shows(asked: _Asked) -> dict:
    shows = Shows(asked.database, CLOCK)
    pages: list = []

    async def further(_number):
        if not pages:
            pages.append(shows.past_pages(asked.biggest))
            await anext(pages[0])
        if not (await anext(pages[0], PastShows((), 0))).shows:
            pages.clear()

    return {
        "shows: past, first page": lambda n: anext(shows.past_pages(asked.artist(n))),
        "shows: past, a further page": further,
        "shows: upcoming": lambda n: shows.of_artist(asked.artist(n), When.UPCOMING),
        "shows: one": lambda n: shows.get(asked.show(n)),
    }


def _of_setlists(asked: _Asked) -> dict:
    setlists, ballots = Setlists(asked.database, CLOCK), Ballots(asked.database, CLOCK)
    return {
        "setlist: played": lambda n: setlists.of_show(asked.show(n), SetlistKind.PLAYED),
        "setlist: pool of the biggest artist": lambda n: setlists.pool(asked.show(n)),
        "setlist: the same, first time": lambda n: _cold_pool(setlists, asked.show(n)),
        "setlist: pool of an artist": lambda n: setlists.songs_of(asked.artist(n)),
        "votes: ballot": lambda n: ballots.of_show(asked.show(n)),
    }


async def _of_search(asked: _Asked) -> dict:
    find, some = Find(asked.database, CLOCK), random.Random(2)
    places = [(some.uniform(-50, 60), some.uniform(-170, 170)) for _ in range(20)]
    most_played = Found(FoundKind.SONG, await asked.database.read(_most_played), "")
    artists = (FoundKind.ARTIST,)
    return {
        "find: everything": lambda n: find.anything(TYPED[n % len(TYPED)]),
        "find: artists": lambda n: find.anything(TYPED[n % len(TYPED)], artists),
        "find: shows behind a hit": lambda n: find.shows_behind(asked.hits[n % len(asked.hits)]),
        "find: shows behind the song with the most plays": lambda _: find.shows_behind(most_played),
        "find: near me": lambda n: find.near(*places[n % len(places)], 200.0),
    }


def _of_statistics(asked: _Asked) -> dict:
    told = Statistics(asked.database, CLOCK)
    return {
        "statistics: an artist": lambda n: told.artist(asked.artist(n)),
        "statistics: votes on a show": lambda n: told.votes(asked.show(n)),
        "statistics: trending": lambda _: told.trending_artists(),
        "statistics: what happened": lambda _: told.happened(),
    }


def _most_played(session) -> int:
    most = text("SELECT song_id FROM item_song GROUP BY song_id ORDER BY count(*) DESC LIMIT 1")
    return session.execute(most).scalar_one()


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
