"""How long predictions take on one core: the first of an artist, the next ones, what if.

    python -m benchmarks.predict [FILE] [--shows N] [--runs N]

Takes the last N shows of a JSONL file (repeated with later dates where it has fewer); without one,
the longest of `SETLIST_DESKTOP_TEST_DATA/setlists`, or a made-up past. Each measure is the median
of several runs in a process of its own with one thread. Prints one JSON document.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

HORIZONS = (0, 3, 25)
AIMS_MS = {"first": 2000, "next": 50, "what_if": 16}
ONE_CORE = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


def main() -> None:
    options = _options()
    if options.alone:
        print(json.dumps(measured(options.file, options.shows)))
        return
    file = options.file or _longest_file()
    runs = [_run_alone(file, options.shows) for _ in range(options.runs)]
    document = {
        "file": file.name if file else "made up",
        "runs": options.runs,
        **{key: _median([run[key] for run in runs]) for key in runs[0]},
        "aims_ms": AIMS_MS,
    }
    print(json.dumps(document, indent=2))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--shows", type=int, default=3000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _run_alone(file: Path | None, shows: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.predict", "--alone", "--shows", str(shows)]
    command += [str(file)] if file else []
    done = subprocess.run(command, check=True, capture_output=True, env={**os.environ, **ONE_CORE})
    return json.loads(done.stdout)


def _median(values: list[float]) -> float:
    return round(statistics.median(values), 2)


def _longest_file() -> Path | None:
    folder = os.environ.get("SETLIST_DESKTOP_TEST_DATA")
    files = sorted(Path(folder, "setlists").glob("*.jsonl")) if folder else []
    return max(files, key=lambda file: file.read_bytes().count(b"\n"), default=None)


def past_of(file: Path | None, shows: int) -> list:
    """Return a past of so many shows, oldest first."""
    from benchmarks.train import read_shows

    past = read_shows(file) if file else made_up(shows)
    while len(past) < shows:  # the same shows once more, before what there is
        lacking = shows - len(past)
        ago = past[-1].date - past[0].date + timedelta(days=30)
        past = [replace(show, date=show.date - ago) for show in past[-lacking:]] + past
    return past[-shows:]


def made_up(shows: int) -> list:
    """Return a past of changing setlists over a repertoire of 600 songs."""
    from setlist_desktop.domain.predictions import PastShow, PlayedSong

    draw = random.Random(11)
    weights = [1.0 / (song + 5) for song in range(600)]
    past, day = [], date(1995, 1, 1)
    for _ in range(shows):
        day += timedelta(days=draw.choice((1, 1, 2, 3, 25)))
        songs = dict.fromkeys(draw.choices(range(1, 601), weights, k=24))
        entries = tuple(PlayedSong(song, int(nth > 17)) for nth, song in enumerate(songs))
        past.append(PastShow(day, entries, f"Hall {draw.randrange(80)}", "Corrin", "Nowhere"))
    return past


def measured(file: Path | None, shows: int) -> dict[str, float]:
    """Return every measure of one run, in milliseconds and megabytes."""
    from setlist_desktop.domain.predictions import Target, WhatIf
    from setlist_desktop.prediction.engine import Engine
    from setlist_desktop.prediction.prospect import Prospect

    past = past_of(file, shows)
    before_mb = _peak_mb()
    targets = [Target(past[-1].date + timedelta(days=1 + nth)) for nth in range(12)]
    found: dict[str, float] = {"shows": len(past)}
    began = time.perf_counter()
    engine = Engine(past)
    found["index_ms"] = _since(began)
    found["songs"] = len(engine.history.songs)
    for horizon in HORIZONS:
        began = time.perf_counter()
        prospect = Prospect(engine, targets[0], horizon)
        forecast = prospect.forecast
        found["first_ms" if not horizon else f"first_{horizon}_ahead_ms"] = _since(began)
    found["first_ms"] += found["index_ms"]
    found["next_ms"] = _median(
        [_timed(lambda target=target: Prospect(engine, target).forecast) for target in targets]
    )
    prospect = Prospect(engine, targets[0])
    forecast = prospect.forecast
    songs = [chance.song for chance in forecast.chances]
    found["first_what_if_ms"] = _timed(lambda: prospect.what_if(WhatIf(pinned=(songs[40],))))
    found["what_if_ms"] = _median(
        [
            _timed(
                lambda nth=nth: prospect.what_if(
                    WhatIf(tuple(songs[30 : 31 + nth]), tuple(songs[: 1 + nth % 3]))
                )
            )
            for nth in range(20)
        ]
    )
    found["sample_ms"] = _median([_timed(lambda nth=nth: prospect.sample(nth)) for nth in range(5)])
    found["memory_mb"] = _peak_mb() - before_mb
    found["peak_memory_mb"] = _peak_mb()
    return found


def _timed(work) -> float:
    began = time.perf_counter()
    work()
    return _since(began)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
