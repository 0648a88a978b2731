"""The data folder: made for its owner alone, and found out early where it cannot be written."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import StorageFull, StorageReadOnly
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def prepare_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, with mode 0700. Raises StorageReadOnly.

    A folder that is there already keeps its mode.
    """
    try:
        for missing in reversed([folder, *folder.parents]):
            if not missing.exists():
                missing.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(0, "it is no folder")
    except OSError as error:
        raise _unwritable(folder, error.strerror or str(error)) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _unwritable(folder, tr("permission denied"))


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Give a file to be written beside another, whose place it then takes, or goes away.

    Raises StorageFull, StorageReadOnly.
    """
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        yield fresh
        fresh.replace(file)
    except OSError as error:
        if is_full(error):
            raise no_space(file) from error
        raise _unwritable(file.parent, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def is_full(error: OSError) -> bool:
    """Whether the disk, or the user's share of it, has no room left."""
    return error.errno in {errno.ENOSPC, errno.EDQUOT}


def no_space(path: Path) -> StorageFull:
    """Return what is told where a file finds no room."""
    return StorageFull(
        tr("No space is left on the disk of {path}.", path=path),
        hint=tr("Free some space and try again."),
    )


def _unwritable(folder: Path, reason: str) -> StorageReadOnly:
    return StorageReadOnly(
        tr(
            "The folder {folder} cannot be written: {reason}.",
            folder=folder,
            reason=f"{reason[:1].lower()}{reason[1:]}",
        ),
        hint=tr("Check its permissions, or choose another with --data-dir."),
    )
