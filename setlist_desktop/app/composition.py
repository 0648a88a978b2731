"""The composition root: builds everything once, wires it, and takes it down in order."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.system.clock import SystemClock

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from setlist_desktop.providers import Providers
    from setlist_desktop.services import Services
    from setlist_desktop.services.health import Health
    from setlist_desktop.services.updates import Updates
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.watch import Watch
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.settings import Settings

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Running:
    """Everything that runs on one library. Close it, or use it as an async context."""

    settings: Settings
    services: Services
    health: Health
    database: Database
    clock: Clock
    _providers: Providers
    _watch: Watch
    _watching: asyncio.Task[None] | None = None
    _background: asyncio.Task[None] | None = None

    def follow_others(self) -> None:
        """Begin to tell what other processes write into the library."""
        self._watching = asyncio.ensure_future(self._watch.run())
        self._watching.add_done_callback(_log_failure)

    def begin_background(self) -> None:
        """Begin to run background jobs as they become due."""
        self._background = asyncio.ensure_future(self.services.sync.schedule.forever(after_s=5))
        self._background.add_done_callback(_log_end_of_background)

    async def close(self) -> None:
        """Take everything down: news of others, running writes, HTTP, readers, the writer."""
        for task in (self._background, self._watching):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        await self.services.predictions.close()
        await self.services.evaluations.close()
        await self.services.insights.close()
        await self.database.settle()
        await self.services.updates.aclose()
        await self._providers.aclose()
        await self.database.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await asyncio.shield(self.close())


def _log_failure(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("changes of other processes are no longer noticed", exc_info=error)


def _log_end_of_background(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("background jobs do not run any more", exc_info=error)


@dataclass(slots=True)
class _Parts:
    services: Services
    health: Health
    providers: Providers
    watch: Watch


async def open_services(settings: Settings, clock: Clock | None = None) -> Running:
    """Open the library below the data folder, and build all that works on it.

    Imports and file work happen off the event loop's thread. Raises StorageError.
    """
    clock = clock or SystemClock()
    bus = ChangeBus()
    database = await asyncio.to_thread(_open_database, settings, bus)
    try:
        parts = await asyncio.to_thread(_build, settings, database, bus, clock)
    except BaseException:
        await database.close()
        raise
    # How a service stands is news too, though no row changes with it.
    parts.providers.on_status = lambda: bus.publish(ChangeSet({Kind.SERVICE: frozenset({0})}))
    return Running(
        settings, parts.services, parts.health, database, clock, parts.providers, parts.watch
    )


def _open_database(settings: Settings, bus: ChangeBus) -> Database:
    from setlist_desktop.storage.opening import open_database

    return open_database(settings.database, bus)


def _build(settings: Settings, database: Database, bus: ChangeBus, clock: Clock) -> _Parts:
    from setlist_desktop.providers import build_providers
    from setlist_desktop.services import Services
    from setlist_desktop.services.artists import Artists
    from setlist_desktop.services.artwork import Artwork
    from setlist_desktop.services.ballots import Ballots
    from setlist_desktop.services.connections import Connections
    from setlist_desktop.services.evaluation import Evaluations
    from setlist_desktop.services.files import Files
    from setlist_desktop.services.health import Health
    from setlist_desktop.services.identities import Identities
    from setlist_desktop.services.insights import Insights
    from setlist_desktop.services.library import Library
    from setlist_desktop.services.playlists import Playlists
    from setlist_desktop.services.popularity import Popularity
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.services.previews import Previews
    from setlist_desktop.services.scores import Scores
    from setlist_desktop.services.seals import Seals
    from setlist_desktop.services.setlists import Setlists
    from setlist_desktop.services.shows import Shows
    from setlist_desktop.services.sync.importer import Importer
    from setlist_desktop.services.sync.jobs import Means
    from setlist_desktop.services.sync.service import make_sync
    from setlist_desktop.storage.budgets import Budgets
    from setlist_desktop.storage.watch import Watch
    from setlist_desktop.system.logging import LOG_FILE
    from setlist_desktop.system.power import Rest
    from setlist_desktop.system.secrets import Secrets

    secrets = Secrets(settings)
    providers = build_providers(settings, secrets, Budgets(database), clock, tokens_kept=secrets)
    connections = Connections(providers, secrets, database, settings.data_dir)
    predictions = Predictions(database, clock)
    scores = Scores(database, clock, predictions)
    importer = Importer(database, providers, clock)
    rest = Rest(clock)
    sync = make_sync(
        Means(
            database,
            providers,
            importer,
            predictions,
            scores,
            clock,
            connections.forget_expired,
            [],
        ),
        lambda online: rest.why(online=online),
        settings.log_dir / LOG_FILE,
    )
    services = Services(
        artists=Artists(database, providers, clock),
        artwork=Artwork(database, providers),
        shows=Shows(database, clock),
        setlists=Setlists(database, clock),
        playlists=Playlists(database, providers, clock),
        popularity=Popularity(database, providers),
        predictions=predictions,
        previews=Previews(providers),
        evaluations=Evaluations(database, clock),
        identities=Identities(database, providers, clock),
        insights=Insights(database),
        scores=scores,
        seals=Seals(database, clock, predictions),
        ballots=Ballots(database, clock),
        files=Files(database, clock),
        importer=importer,
        sync=sync,
        connections=connections,
        library=Library(database, clock),
        updates=_make_updates(settings, clock),
        changes=bus,
    )
    health = Health(database, connections, secrets, settings.cache_dir)
    return _Parts(services, health, providers, Watch(database))


def _make_updates(settings: Settings, clock: Clock) -> Updates:
    from setlist_desktop.providers.releases import ReleaseFeed
    from setlist_desktop.providers.transport import Transport
    from setlist_desktop.services.updates import Updates
    from setlist_desktop.system.packaging import brought_by, update_keys

    keys = [*update_keys(), *([settings.updates_key] if settings.updates_key else [])]
    # A connection of its own: the services' transport tells them whom to write to.
    feed = ReleaseFeed(Transport(clock), settings.updates_url, keys, offline=settings.offline)
    return Updates(feed, settings, clock, brought_by=brought_by())
