"""What an import asks of the services: requests and seconds under the real limits, twice.

    python -m benchmarks.requests [DUMP] [--speed N]

DUMP is a JSON list of one artist's setlists as setlist.fm gives them; without it, that of
`SETLIST_DESKTOP_TEST_DATA/recorded/setlistfm`. The stand-in serves it under the services' own
limits, and a refusal by one of them is counted. The lower bound is that of the slowest service:
its requests times the interval that it allows, since services are asked side by side. The second
import follows at once, on the same library and cache. Prints one JSON document.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from setlist_desktop.app.composition import open_services
from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.system.settings import read_settings
from tests.standin.dump import from_dump
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer

# Seconds between two requests, as the services allow.
INTERVALS_S = {
    "setlistfm": 0.5,
    "ticketmaster": 0.2,
    "musicbrainz": 1.0,
    "deezer": 0.1,
    "lastfm": 0.2,
    "listenbrainz": 1 / 3,
}
AIM_RATIO, AIM_SAVING = 1.15, 0.85


def main() -> None:
    options = _options()
    catalogue = from_dump(options.dump, datetime.now(UTC).date())
    with (
        tempfile.TemporaryDirectory() as folder,
        StandinServer(Standin(catalogue, Limits(options.speed))) as server,
    ):
        first = asyncio.run(_import(server, Path(folder)))
        second = asyncio.run(_import(server, Path(folder)))
    bound_s = max(count * INTERVALS_S[name] for name, count in first["requests"].items())
    saved = 1 - sum(second["requests"].values()) / sum(first["requests"].values())
    ratio = first["seconds"] * options.speed / bound_s
    report = {
        "first": first,
        "second": second,
        "lower_bound_s": round(bound_s, 2),
        "ratio": round(ratio, 3),
        "saving": round(saved, 3),
        "aims": {"ratio": AIM_RATIO, "saving": AIM_SAVING},
        "reached": ratio <= AIM_RATIO and saved >= AIM_SAVING,
    }
    print(json.dumps(report, indent=2))


async def _import(server: StandinServer, folder: Path) -> dict[str, object]:
    before = len(server.seen())
    act = max(server.catalogue.acts, key=lambda act: len(act.setlists))
    settings = read_settings(server.environ(), data_dir=folder)
    async with await open_services(settings) as running:
        importer = running.services.importer
        artist_id = await importer.begin(ArtistCandidate(act.name, "musicbrainz", act.mbid))
        started = time.perf_counter()
        report = await importer.run(artist_id)
        seconds = time.perf_counter() - started
    seen = server.seen()[before:]
    return {
        "seconds": round(seconds, 2),
        "requests": dict(Counter(one.service for one in seen)),
        "refused": sum(one.status in {429, 503} for one in seen),
        "shows": report.shows,
        "setlists": report.setlists,
        "partial": list(report.partial),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump", type=Path, nargs="?", default=_recorded())
    parser.add_argument("--speed", type=float, default=1.0, help="limits N times as generous")
    return parser.parse_args()


def _recorded() -> Path:
    data = Path(os.environ.get("SETLIST_DESKTOP_TEST_DATA", "."))
    found = sorted((data / "recorded" / "setlistfm").glob("*_all_setlists.json"))
    return found[0] if found else data / "setlists.json"


if __name__ == "__main__":
    main()
