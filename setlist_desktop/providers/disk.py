"""The disk half of the cache: diskcache, made safe against what somebody else put into its folder.

diskcache unpickles rows on reading, its JSONDisk included (CVE-2025-69872), and trusts the file
names in its table. Here a row that is no JSON of ours, or whose file lies elsewhere, is damage.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diskcache
from diskcache.core import MODE_BINARY, MODE_RAW

INFLATED_LIMIT = 64 * 1024 * 1024
_BUSY_TIMEOUT_S = 5


class DamagedRow(ValueError):
    """A row that this program did not write."""


class SafeJSONDisk(diskcache.JSONDisk):  # type: ignore[misc]
    """Keys and values as compressed JSON, and nothing else."""

    def get(self, key: Any, raw: bool) -> Any:  # noqa: ANN401 - diskcache's signature
        """Return a stored key; raises DamagedRow for one that would be unpickled."""
        if not raw or not isinstance(key, bytes):
            raise DamagedRow("a key that is no JSON")
        return _inflate(key)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> Any:  # noqa: ANN401
        """Return a stored value; raises DamagedRow for one that would be unpickled."""
        if read or mode not in (MODE_RAW, MODE_BINARY):
            raise DamagedRow("a value that is no JSON")
        if mode == MODE_BINARY:
            value = self._inside(filename).read_bytes()
        if not isinstance(value, bytes):
            raise DamagedRow("a value that is no JSON")
        return _inflate(value)

    def remove(self, file_path: str) -> None:
        """Remove a value's file, if it lies in the cache's folder."""
        try:
            self._inside(file_path)
        except DamagedRow:
            return
        super().remove(file_path)

    def _inside(self, filename: str | None) -> Path:
        folder = Path(self._directory).resolve()
        path = (folder / str(filename)).resolve()
        if filename is None or not path.is_relative_to(folder):
            raise DamagedRow("a file outside the cache")
        return path


class DiskCache:
    """The folder: 0700, limited in size, least recently stored out first. One thread only."""

    def __init__(self, folder: Path, size_limit: int) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        self._cache = diskcache.Cache(
            str(folder),
            timeout=_BUSY_TIMEOUT_S,
            disk=SafeJSONDisk,
            size_limit=size_limit,
            eviction_policy="least-recently-stored",
            tag_index=1,
            statistics=0,
            # Nothing here is dear: what a power cut damages is found out and fetched again.
            sqlite_synchronous=0,
        )

    def get(self, key: str) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Return a value or None; a damaged one is thrown away and raises."""
        try:
            with _busy_as_timeout():
                return self._cache.get(key)
        except (ValueError, zlib.error):
            with _busy_as_timeout():
                self._cache.delete(key)
            raise

    def set(self, key: str, value: Any, keep_s: float, tag: str) -> None:  # noqa: ANN401
        """Keep a JSON value."""
        with _busy_as_timeout():
            self._cache.set(key, value, expire=keep_s, tag=tag)

    def drop_tag(self, tag: str) -> None:
        """Delete the values of a tag."""
        with _busy_as_timeout():
            self._cache.evict(tag)

    def drop_keys(self, unwanted: Callable[[str], bool]) -> None:
        """Delete the values of the keys named so; a folder with a foreign key is emptied."""
        with _busy_as_timeout():
            for key in self._own_keys():
                if unwanted(str(key)):
                    self._cache.delete(key)

    def values(self, prefix: str) -> list[Any]:
        """Return the values of the keys that begin so; damaged ones are left out."""
        found = []
        with _busy_as_timeout():
            for key in [key for key in self._cache if str(key).startswith(prefix)]:
                try:
                    found.append(self._cache.get(key))
                except (ValueError, zlib.error):
                    continue
        return found

    def drop_values(self, prefix: str, unwanted: Callable[[Any], bool]) -> None:
        """Delete the values that are unwanted of the keys that begin so; damaged ones, too.

        A folder with a foreign key is emptied.
        """
        with _busy_as_timeout():
            for key in [key for key in self._own_keys() if str(key).startswith(prefix)]:
                try:
                    gone = unwanted(self._cache.get(key))
                except (ValueError, zlib.error):
                    gone = True
                if gone:
                    self._cache.delete(key)

    def _own_keys(self) -> list[Any]:
        """Return all keys; none, of a folder emptied now, where one of them is foreign."""
        try:
            return list(self._cache)
        except (ValueError, zlib.error):
            self._cache.clear()
            return []

    def tidy(self) -> None:
        """Delete what is past its time, and the oldest of what is beyond the size limit."""
        with _busy_as_timeout():
            self._cache.expire()
            self._cache.cull()

    def clear(self) -> None:
        """Delete everything."""
        with _busy_as_timeout():
            self._cache.clear()

    def close(self) -> None:
        """Close the connection of this thread."""
        self._cache.close()


@contextmanager
def _busy_as_timeout() -> Iterator[None]:
    try:
        yield
    except diskcache.Timeout as error:
        raise TimeoutError("the cache is busy") from error


def _inflate(data: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return the JSON in compressed bytes, which may not swell without limit."""
    inflater = zlib.decompressobj()
    text = inflater.decompress(data, INFLATED_LIMIT)
    if inflater.unconsumed_tail:
        raise DamagedRow("a value larger than any reply")
    try:
        return json.loads(text)
    except RecursionError:
        raise DamagedRow("a value nested deeper than any reply") from None
