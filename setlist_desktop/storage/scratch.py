"""A copy of the library to try something on, gone afterwards."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.backup import connect, copy_into, told
from setlist_desktop.storage.opening import open_database

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

_PREFIX = ".preview-"
_OLD_S = 24 * 3600


class ScratchCopy(Struct, frozen=True):
    """A library of its own in a folder of its own; `close` it, and both are gone."""

    database: Database
    folder: Path

    async def close(self) -> None:
        """Close the copy and delete it."""
        try:
            await self.database.close()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def scratch_copy(path: Path) -> ScratchCopy:
    """Copy the library at `path` as it stands; what a killed program left of such goes first.

    Takes as much space as the library, on the same disk. Raises StorageFull or StorageReadOnly.
    """
    _sweep(path.parent)
    with told(path):
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=path.parent))
    try:
        with told(path), closing(connect(path)) as connection:
            copy_into(connection, folder / path.name)
        return ScratchCopy(open_database(folder / path.name, ChangeBus()), folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _sweep(parent: Path) -> None:
    """Delete copies that a killed program left; those of today may be another one's."""
    for left in parent.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _OLD_S:
                shutil.rmtree(left, ignore_errors=True)
