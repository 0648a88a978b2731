"""A lock that several processes respect, on a small file; never waited for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked_file(path: Path) -> Iterator[int]:
    """Give the descriptor of a file that no other process holds meanwhile.

    Raises BlockingIOError where one does, OSError where the file cannot be used.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        _lock(descriptor)
        yield descriptor
    finally:
        os.close(descriptor)  # and the lock with it


def read_all(descriptor: int, limit: int) -> bytes:
    """Return the file's bytes, up to a limit."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    return os.read(descriptor, limit)


def write_all(descriptor: int, data: bytes) -> None:
    """Put these bytes in the place of the file's."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, data)
    os.ftruncate(descriptor, len(data))


if sys.platform == "win32":
    import msvcrt

    # Beyond any byte that is read or written: Windows refuses those of a locked range.
    _FAR = 1 << 30

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, "held by another process") from error

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
