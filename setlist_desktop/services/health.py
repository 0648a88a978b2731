"""What `doctor` looks at: the library, the cache, the keyring, the services' states."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from setlist_desktop.domain.activity import ServiceActivity
from setlist_desktop.domain.errors import StorageDamaged
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service, ServiceState

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.errors import StorageError
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.services.connections import Connections
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.requests import Requests
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.secrets import Secrets

READY = "ready"


class StoreHealth(Struct, frozen=True):
    """The library: where, how it stands ("ready" or an error's code), and what it holds."""

    path: str
    state: str = READY
    schema: str = ""
    size_bytes: int = 0
    artists: int = 0
    shows: int = 0
    setlists: int = 0


class CacheHealth(Struct, frozen=True):
    """The services' replies that are kept: where, and how many bytes they take."""

    path: str
    state: str = READY
    size_bytes: int = 0


class Checkup(Struct, frozen=True):
    """Everything that was looked at; `problems` in words, with what to do."""

    store: StoreHealth
    cache: CacheHealth
    keyring: str = READY
    services: tuple[ServiceStatus, ...] = ()
    problems: tuple[str, ...] = ()
    activity: Mapping[Service, ServiceActivity] = field(default_factory=dict)


class Health:
    """Looks at everything below the data folder, without asking a service."""

    def __init__(
        self,
        database: Database,
        connections: Connections,
        secrets: Secrets,
        cache_dir: Path,
        requests: Requests,
        clock: Clock,
    ) -> None:
        self._database = database
        self._connections = connections
        self._secrets = secrets
        self._cache_dir = cache_dir
        self._requests = requests
        self._clock = clock

    async def examine(self) -> Checkup:
        """Look at library, cache, keyring and services' states. Raises StorageError."""
        store, damage = await self._store()
        cache = await asyncio.to_thread(cache_health, self._cache_dir)
        keyring, locked = await self._keyring()
        statuses = await self._connections.statuses()
        problems = (
            _damaged(store.path, damage),
            _unwritable(cache),
            locked,
            *(_refused(status) for status in statuses),
        )
        told = tuple(problem for problem in problems if problem)
        return Checkup(store, cache, keyring, statuses, told, await self._activity())

    async def _activity(self) -> Mapping[Service, ServiceActivity]:
        """Return each service's day; what was asked is told by the log of requests."""
        asked = await self._requests.of_day(self._clock.now())
        return {
            service: replace(activity, requests=asked.get(service, {}))
            for service, activity in self._connections.activity().items()
        }

    async def _store(self) -> tuple[StoreHealth, str]:
        from setlist_desktop.storage.health import library_facts

        facts = await self._database.read(library_facts)
        path = self._database.path
        store = StoreHealth(
            str(path),
            StorageDamaged.code if facts.damage else READY,
            facts.schema,
            path.stat().st_size,
            facts.artists,
            facts.shows,
            facts.setlists,
        )
        return store, facts.damage

    async def _keyring(self) -> tuple[str, str]:
        if await self._secrets.available():
            return READY, ""
        return "unavailable", tr("No keyring can be used here: keys can be kept for one run only.")


def cache_health(folder: Path) -> CacheHealth:
    """Look at the folder of the services' replies."""
    if not folder.exists():
        return CacheHealth(str(folder), "empty")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    writable = os.access(folder, os.W_OK | os.X_OK)
    return CacheHealth(str(folder), READY if writable else "read-only", size)


def _damaged(path: str, damage: str) -> str:
    if not damage:
        return ""
    return tr(
        "The library {path} is damaged: {damage}. Restore a backup.", path=path, damage=damage
    )


def _unwritable(cache: CacheHealth) -> str:
    read_only = cache.state == "read-only"
    return tr("The cache {path} cannot be written.", path=cache.path) if read_only else ""


def _refused(status: ServiceStatus) -> str:
    return status.words if status.state is ServiceState.KEY_REFUSED else ""


def unopened(path: Path, cache_dir: Path, error: StorageError) -> Checkup:
    """Return what can be said where the library cannot be opened."""
    return Checkup(
        StoreHealth(str(path), error.code),
        cache_health(cache_dir),
        keyring="unknown",
        problems=(error.in_words(),),
    )
