"""Backups: made, kept up, listed, and brought back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from setlist_desktop.domain.backups import Backup, Reason
from setlist_desktop.domain.changes import everything_changed
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import backup as stored
from setlist_desktop.storage.artists import has_any_artist

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

ROUTINE_EVERY = timedelta(days=1)
LATEST = "latest"


class Backups:
    """The backups of the open library, in the folder `backups` beside it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> tuple[Backup, ...]:
        """Return the backups, newest first."""
        return await asyncio.to_thread(stored.backups_of, self._database.path)

    async def make(self, reason: Reason = Reason.MANUAL) -> Backup:
        """Make a backup, looked through from end to end; editing goes on meanwhile.

        Raises StorageFull, StorageReadOnly, or StorageDamaged for a library that is not whole.
        """
        return await asyncio.to_thread(stored.back_up, self._database.path, reason)

    async def before(self, reason: Reason) -> Backup | None:
        """Make a backup before many rows change, where there is anything that could be lost.

        None for an empty library; the newest backup where nothing has been written since it.
        """
        if not await self._database.read(has_any_artist):
            return None
        path = self._database.path
        return await asyncio.to_thread(stored.back_up, path, reason, unless_unchanged=True)

    async def keep_up(self) -> Backup | None:
        """Make the day's backup, if the newest is older than that and something was written."""
        newest = next(iter(await self.all()), None)
        if newest is not None and self._clock.now() - newest.made_at < ROUTINE_EVERY:
            return None
        made = await self.before(Reason.ROUTINE)
        return None if made == newest else made

    async def restore(self, copy: Path) -> Path | None:
        """Bring a backup back into the open library, for every window and command that has it.

        Returns where the library that it replaces is kept. Raises StorageDamaged or SchemaTooNew
        for the copy; then nothing has changed.
        """
        from setlist_desktop.storage.restoring import restore

        path = self._database.path
        kept = await self._database.alone(lambda: restore(copy, path))
        self._database.bus.publish(everything_changed(self._database.origin))
        return kept


def newest_good(path: Path) -> Backup | None:
    """Return the newest backup of the library at `path` that is whole."""
    return stored.newest_good(path)


def restore_closed(path: Path, which: str) -> tuple[Path, Path | None]:
    """Bring a backup (a file, or "latest") back where the library may be beyond opening.

    Returns the backup, and where the library that it replaces is kept. Raises NotFound.
    """
    from setlist_desktop.storage.restoring import restore

    if which != LATEST:
        return Path(which), restore(Path(which), path)
    backup = stored.newest_good(path)
    if backup is None:
        raise NotFound(
            tr("There is no good backup of {path}.", path=path),
            hint=tr("Name a file: `restore FILE`."),
        )
    return backup.path, restore(backup.path, path)
