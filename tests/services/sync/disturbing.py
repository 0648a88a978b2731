"""Disturbs imports by faults, cancels and restarts, and looks at what is in the library then."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

from hypothesis import strategies as st
from sqlalchemy import text

from setlist_desktop.services.sync.importer import Importer
from tests.services.online import Online, go_online
from tests.standin.catalogue import Act
from tests.standin.faults import FaultKind
from tests.standin.server import StandinServer

KINDS = [kind.value for kind in FaultKind]
HANGS_S = 0.3
"""So long a request that hangs is waited for, in place of twenty seconds."""

PLACES = [
    ("musicbrainz", "/artist/"),
    ("setlistfm", r"setlists\?p=1$"),
    ("setlistfm", r"setlists\?p=2$"),
    ("setlistfm", r"setlists\?p=3$"),
    ("ticketmaster", "attractions"),
    ("ticketmaster", "events"),
    ("musicbrainz", "/release-group"),
    ("musicbrainz", r"/release\?"),
    ("musicbrainz", "/recording"),
    ("deezer", "/top"),
]
ALWAYS = 1_000_000

faults = st.tuples(st.sampled_from(KINDS), st.sampled_from(PLACES), st.sampled_from([1, 2, ALWAYS]))
deep = st.tuples(
    st.sampled_from(KINDS),
    st.sampled_from([*PLACES, *(("setlistfm", rf"setlists\?p={n}$") for n in (40, 80, 122))]),
    st.sampled_from([1, 2, ALWAYS]),
)


def runs_with(faults: st.SearchStrategy, last_step: int) -> st.SearchStrategy:
    """Return runs that may meet faults, be cancelled at a step, be killed, and go on later."""
    return st.fixed_dictionaries(
        {
            "faults": st.lists(faults, max_size=3),
            "cancel_at": st.none() | st.integers(1, last_step),
            "killed": st.booleans(),
            "reopened": st.booleans(),
            "later_s": st.sampled_from([0, 30, 900, 90_000]),
        }
    )


runs = runs_with(faults, 12)
numbers = itertools.count()


class Ground:
    """What all examples share; shown in one word, since it is large."""

    def __init__(self, server: StandinServer, act: Act, folder: Path, wanted: dict) -> None:
        self.server, self.act, self.folder, self.wanted = server, act, folder, wanted

    def __repr__(self) -> str:
        return "Ground"


async def undisturbed(folder: Path, server: StandinServer, act: Act) -> dict:
    async with go_online(folder, server) as online:
        assert (await online.import_act(act)).partial == ()
        return await online.contents()


async def _run(online: Online, artist_id: int, cancel_at: int | None) -> None:
    task = None

    def on_step(_status: object) -> None:
        nonlocal cancel_at
        if cancel_at is not None:
            cancel_at -= 1
            if cancel_at == 0:
                task.cancel()

    task = asyncio.create_task(online.importer.run(artist_id, on_step))
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()


async def _kill(online: Online) -> None:
    """Leave the library as a killed program does: running, with no reason given."""
    await online.database.write(
        lambda write: write.session.execute(
            text("UPDATE import_status SET running = 1, partial = '[]'")
        )
    )
    importer = Importer(online.database, online.providers, online.clock)
    await importer.settle()


async def _disturbed(
    folder: Path, server: StandinServer, act: Act, plan: list[dict]
) -> tuple[dict, tuple[str, ...]]:
    seconds = 0.0
    artist_id = None
    for number, run in enumerate([*plan, None]):
        async with go_online(folder, server) as online:
            online.clock.seconds = seconds
            artist_id = artist_id or await online.begin(act)
            if run is None:
                report, _ = await online.run(artist_id)
                return await online.contents(), report.partial
            for kind, (service, path), count in run["faults"]:
                server.fail(kind, service, path, count=count, seconds=0.1)
            await _run(online, artist_id, run["cancel_at"])
            if run["killed"]:
                await _kill(online)
            server.heal()
            seconds = (
                online.clock.seconds + run["later_s"] + (900 if number == len(plan) - 1 else 0)
            )
    raise AssertionError


def check(ground: Ground, plan: list[dict]) -> None:
    folder = ground.folder / str(next(numbers))
    try:
        found, partial = asyncio.run(_disturbed(folder, ground.server, ground.act, plan))
    finally:
        ground.server.heal()
    assert partial == ()
    for table, rows in ground.wanted.items():
        assert found[table] == rows
