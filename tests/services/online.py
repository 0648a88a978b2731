"""A library and the services of the stand-in, for tests of what joins them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.imports import ImportReport, ImportStatus
from setlist_desktop.domain.services import Service
from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.scores import Scores
from setlist_desktop.services.sync.importer import Importer
from setlist_desktop.services.sync.jobs import Means
from setlist_desktop.services.sync.service import Sync, make_sync
from setlist_desktop.storage.budgets import Budgets
from setlist_desktop.storage.database import Database
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.settings import read_settings
from tests.standin.catalogue import Act
from tests.standin.server import StandinServer


class VirtualTime:
    """A clock that stands but for what is slept, so that no wait takes any time."""

    def __init__(self) -> None:
        self._start = datetime.now(UTC)
        self.seconds = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0)


class Keys:
    """The keys that the user has."""

    def __init__(self, keys: Mapping[Service, str]) -> None:
        self.keys = dict(keys)

    async def key(self, service: Service) -> str | None:
        return self.keys.get(service)


@dataclass
class Online:
    """The parts that an import needs, over one library."""

    database: Database
    providers: Providers
    clock: VirtualTime
    keys: Keys
    importer: Importer
    sync: Sync

    async def begin(self, act: Act) -> int:
        return await self.importer.begin(candidate_of(act))

    async def run(self, artist_id: int) -> tuple[ImportReport, list[ImportStatus]]:
        steps: list[ImportStatus] = []
        report = await self.importer.run(artist_id, steps.append)
        return report, steps

    async def import_act(self, act: Act) -> ImportReport:
        report, _ = await self.run(await self.begin(act))
        return report

    async def contents(self) -> dict[str, Any]:
        return await self.database.read(lambda session: contents(session.connection()))


async def nothing_to_forget(_now: datetime) -> None:
    """Keep everything, as is usual."""


def candidate_of(act: Act) -> ArtistCandidate:
    return ArtistCandidate(
        act.name, "musicbrainz", act.mbid or None, act.disambiguation, act.country
    )


@asynccontextmanager
async def go_online(
    folder: Path, standin: StandinServer, bus: ChangeBus | None = None
) -> AsyncIterator[Online]:
    """Open a library below `folder` with services that the stand-in plays."""
    settings = read_settings(standin.environ(), data_dir=folder)
    clock = VirtualTime()
    keys = Keys(settings.keys)
    database = open_database(settings.database, bus or ChangeBus())
    providers = build_providers(settings, keys, Budgets(database), clock, sleep=clock.sleep)
    predictions = Predictions(database, clock)
    try:
        importer = Importer(database, providers, clock)
        means = Means(
            database,
            providers,
            importer,
            predictions,
            Scores(database, clock, predictions),
            clock,
            nothing_to_forget,
            [],
        )
        yield Online(database, providers, clock, keys, importer, make_sync(means))
    finally:
        await predictions.close()
        await providers.aclose()
        await database.close()


def contents(connection: Any) -> dict[str, Any]:
    """Return what a library says, without its row ids and instants, in one order."""

    def rows(sql: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.execute(text(sql))]

    items: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for setlist_id, *item in rows(_ITEMS):
        items[setlist_id].append(tuple(item))
    links: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for performance_id, *link in rows(_LINKS):
        links[performance_id].append(tuple(link))
    return {
        "artists": rows(_ARTISTS),
        "shows": sorted(
            (
                (tuple(show), tuple(links[performance_id]), tuple(items.get(setlist_id, ())))
                for performance_id, setlist_id, *show in rows(_SHOWS)
            ),
            key=repr,
        ),
        "songs": rows(_SONGS),
        "venues": rows(_VENUES),
    }


_ARTISTS = """
    SELECT mbid, name, name_key, sort_name, disambiguation, country, followed,
        (SELECT group_concat(part, '; ') FROM (SELECT service || '=' || external_id AS part
            FROM artist_link WHERE artist_id = artist.id ORDER BY 1)),
        (SELECT group_concat(name, '; ') FROM (SELECT name
            FROM artist_alias WHERE artist_id = artist.id ORDER BY 1))
    FROM artist ORDER BY name, disambiguation
"""
_SHOWS = """
    SELECT performance.id, setlist.id, artist.mbid, show.date, show.time, venue.name, venue.city,
        show.status, show.note, performance.ordinal, performance.tour,
        performance.source, performance.url, setlist.song_count, setlist.named_count,
        setlist.locked, setlist.source, setlist.url
    FROM performance JOIN show ON show.id = show_id JOIN artist ON artist.id = artist_id
    LEFT JOIN venue ON venue.id = venue_id
    LEFT JOIN setlist ON setlist.performance_id = performance.id
"""
_LINKS = """
    SELECT performance_id, service, external_id, version, url FROM performance_link ORDER BY 1, 2, 3
"""
_ITEMS = """
    SELECT set_part.setlist_id, set_part.position, set_part.name, set_part.encore, item.position,
        item.type, item.label, item.note, item.guests, item.segue, item_song.position,
        item_song.title, item_song.cover_of, song.title_key
    FROM set_part LEFT JOIN item ON item.set_id = set_part.id
    LEFT JOIN item_song ON item_song.item_id = item.id LEFT JOIN song ON song.id = song_id
    ORDER BY 1, 2, 5, 11
"""
_SONGS = """
    SELECT artist.mbid, title, title_key, cover_of, duration_s, album, released_on,
        recording_mbid, isrc, popularity
    FROM song JOIN artist ON artist.id = artist_id ORDER BY 1, 3
"""
_VENUES = """
    SELECT name, key, city, region, country, country_code, latitude, longitude, zone
    FROM venue ORDER BY 1, 3
"""
