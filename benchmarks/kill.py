"""Kills the program in the middle of writing, many times, and looks at what is left.

    python -m benchmarks.kill [--times N] [--dir DIR]

Each time a process edits a setlist, votes, takes in shows and makes backups as fast as it can,
until it is killed by SIGKILL at a moment of chance. Then the library is opened again: the file
must be whole, every reference kept, every count right, each write that was confirmed to the
outside there, and nothing of a write half there. Prints one JSON document; ends with 1 at the
first library that is not as it must be.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

WRITER = """
import asyncio, sys
from datetime import date, timedelta
from pathlib import Path
from setlist_desktop.domain.backups import Reason
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.editing import append_items, move_items
from setlist_desktop.domain.records import *
from setlist_desktop.domain.setlists import *
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.backups import Backups
from setlist_desktop.services.plays import count_anew
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.ingest import ingest_shows
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock

async def main(path):
    clock, database = SystemClock(), open_database(Path(path), ChangeBus())
    artist = await Artists(database, None, clock).add("Moth")
    show = await Shows(database, clock).add(NewShow(artist.id, None, "Loft"))
    setlists = Setlists(database, clock)
    setlist = await setlists.begin(show.id, SetlistKind.PREDICTED)
    number = 0
    while True:
        number += 1
        part = setlist.sets[0]
        if len(part.items) > 12:
            setlist = await setlists.undo(setlist.id)
        elif len(part.items) > 3 and number % 3 == 0:
            move = move_items(setlist, [part.items[-1].id, part.items[0].id], part.id, 1)
            setlist = await setlists.edit(setlist.id, move, "Move")
        else:
            songs = [Item(type=ItemType.SONG, songs=(ItemSong(f"S {number} {n}"),)) for n in "abc"]
            setlist = await setlists.edit(
                setlist.id, append_items(setlist, part.id, songs), "Add three")
        if number % 4 == 0:
            day = date(2000, 1, 1) + timedelta(days=setlist.version)
            items = tuple(ItemRecord(ItemType.SONG, (f"T {n}",)) for n in range(10))
            record = ShowRecord(ArtistRecord("Moth"), day, VenueRecord("Hall", "Town"), "file",
                                f"x{day}", sets=(SetRecord("", 0, items),))
            await database.write(lambda write: ingest_shows(write, artist.id, [record]))
            await count_anew(database)
        if number % 10 == 0:
            await Backups(database, clock).make(Reason.ROUTINE)
        print("done", setlist.version, flush=True)

# The modules are imported once; each writer is a fork of this process, which has one thread only.
import os, setlist_desktop.storage.migrations.r0001_library, alembic.operations
import alembic.runtime.migration
for line in sys.stdin:
    child = os.fork()
    if not child:
        asyncio.run(main(line.strip()))
    print("child", child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""

# Each finds rows that must not be there.
INVARIANTS = {
    "a reference is broken": "SELECT * FROM pragma_foreign_key_check",
    "a count of songs is wrong": """
        SELECT setlist.id FROM setlist WHERE song_count <> (SELECT count(*) FROM set_part
        JOIN item ON item.set_id = set_part.id WHERE setlist_id = setlist.id
        AND item.type IN ('song', 'medley'))""",
    "positions have gaps": """
        SELECT set_id FROM item GROUP BY set_id HAVING max(position) <> count(*) - 1""",
    "a line has no song": """
        SELECT id FROM item WHERE type = 'song' AND id NOT IN (SELECT item_id FROM item_song)""",
    "a show was taken in by half": """
        SELECT setlist.id FROM setlist WHERE kind = 'played' AND song_count <> 10""",
    "a count of an artist is wrong": """
        SELECT artist_id FROM artist_count WHERE shows <> (SELECT count(*) FROM performance
        WHERE performance.artist_id = artist_count.artist_id)""",
    "the index lacks a song": """
        SELECT id FROM song WHERE (3 << 40 | id) NOT IN (SELECT rowid FROM find)""",
    "the index lacks a show": """
        SELECT id FROM performance WHERE id NOT IN (SELECT rowid FROM find_show)""",
    "a performance lacks its show's date": """
        SELECT performance.id FROM performance JOIN show ON show.id = show_id
        WHERE show_date IS NOT show.date""",
    "plays that stand as counted are others": """
        SELECT song_id FROM song_play JOIN song ON song.id = song_id
        JOIN artist_count ON artist_count.artist_id = song.artist_id
        WHERE plays_counted = plays_version AND plays <> (
            SELECT count(DISTINCT setlist_id) FROM item_song JOIN item ON item.id = item_id
            JOIN set_part ON set_part.id = set_id JOIN setlist ON setlist.id = setlist_id
            WHERE item_song.song_id = song_play.song_id AND kind = 'played')""",
    "an undo step does not fit": """
        SELECT setlist.id FROM setlist JOIN undo_step ON scope = 'setlist:' || setlist.id
        WHERE NOT undone GROUP BY setlist.id HAVING max(version_after) > version""",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--dir", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.dir or Path(temporary)
        began = time.perf_counter()
        counts = kill_often(folder / "library.sqlite3", options.times)
        took = time.perf_counter() - began
    print(json.dumps({**counts, "seconds": round(took, 1)}, indent=2))
    return 1 if counts["faults"] else 0


def kill_often(path: Path, times: int, seed: int = 1) -> dict:
    """Kill a writer so many times; return how often, what was written, and what was wrong."""
    chance = random.Random(seed)
    confirmed, faults, kills = 0, [], 0
    command = [sys.executable, "-c", WRITER]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as nursery:
        while kills < times and not faults:
            confirmed = max(confirmed, _run_and_kill(nursery, path, chance.uniform(0.0, 0.25)))
            faults = _faults(path, confirmed)
            kills += 1
        nursery.stdin.close()
    return {"kills": kills, "last_confirmed_version": confirmed, "faults": faults}


def _run_and_kill(nursery: subprocess.Popen, path: Path, after_s: float) -> int:
    """Kill a writer some time after its first edit; return the last version it confirmed."""
    print(path, file=nursery.stdin, flush=True)
    told: dict[str, int] = {}
    while not {"child", "done"} <= told.keys():
        _note(nursery, told)
    time.sleep(after_s)
    os.kill(told["child"], signal.SIGKILL)
    while "ended" not in told:
        _note(nursery, told)
    return told["done"]


def _note(nursery: subprocess.Popen, told: dict[str, int]) -> None:
    line = nursery.stdout.readline()
    if not line:
        raise SystemExit("The writer ended by itself.")
    word, _, number = line.strip().partition(" ")
    # A word cut off by the kill runs into the next line.
    if "ended" in line:
        told["ended"] = 1
    elif word in {"child", "done"} and number.isdecimal():
        told[word] = max(int(number), told.get(word, 0))


def _faults(path: Path, confirmed: int) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        (words,) = connection.execute("PRAGMA integrity_check").fetchone()
        faults = [] if words == "ok" else [f"the file is not whole: {words}"]
        faults += [name for name, ask in INVARIANTS.items() if connection.execute(ask).fetchall()]
        ask = "SELECT max(version) FROM setlist WHERE kind = 'predicted'"
        (version,) = connection.execute(ask).fetchone()
        if (version or 0) < confirmed:
            faults.append(f"version {confirmed} was confirmed, {version} is there")
        for index in ("find", "find_show"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
    for backup in (path.parent / "backups").glob("library-*.sqlite3"):
        with closing(sqlite3.connect(backup)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                faults.append(f"the backup {backup.name} is not whole")
    return faults


if __name__ == "__main__":
    sys.exit(main())
