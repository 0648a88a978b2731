"""The composition root: builds everything once, wires it, and takes it down in order."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.system.clock import SystemClock

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from setlist_desktop.app.building import Parts
    from setlist_desktop.providers import Providers
    from setlist_desktop.services import Services
    from setlist_desktop.services.health import Health
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.watch import Watch
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.settings import Settings

log = logging.getLogger(__name__)


class Running(Struct):
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


async def open_services(
    settings: Settings, clock: Clock | None = None, *, lives_long: bool = False
) -> Running:
    """Open the library below the data folder, and build all that works on it.

    A process that `lives_long` speaks with the keyring through another, which does not. Imports and
    file work happen off the event loop's thread. Raises StorageError.
    """
    clock = clock or SystemClock()
    bus = ChangeBus()
    database = await asyncio.to_thread(_open_database, settings, bus)
    try:
        parts = await asyncio.to_thread(_build, settings, database, bus, clock, lives_long)
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


def _build(
    settings: Settings, database: Database, bus: ChangeBus, clock: Clock, lives_long: bool
) -> Parts:
    from setlist_desktop.app.building import build_parts  # with all that is heavy
    from setlist_desktop.system.keyring_apart import keyring_of_window

    load_ring = keyring_of_window() if lives_long else None
    return build_parts(settings, database, bus, clock, load_ring)
