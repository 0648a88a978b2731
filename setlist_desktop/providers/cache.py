"""Replies kept: a small memory in front of a folder on disk, each with the instant it was sent.

The disk is never touched on the event loop's thread. A damaged or poisoned entry is no entry.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
import sqlite3
import zlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from setlist_desktop.providers.disk import DiskCache
    from setlist_desktop.system.clock import Clock

T = TypeVar("T")

SIZE_LIMIT = 256 * 1024 * 1024
MEMORY_ENTRIES = 256
MEMORY_BYTES = 32 * 1024 * 1024

_GLOB = re.compile(r"([*?\[])")
_DAMAGE = (sqlite3.Error, OSError, ValueError, TypeError, KeyError, zlib.error)


class Age(StrEnum):
    """How old an entry is, measured by its lifetime."""

    FRESH = "fresh"
    REFRESH = "refresh"  # given at once, while a newer one is fetched behind
    STALE = "stale"  # given only where no newer one can be had


class Lifetime(Struct, frozen=True):
    """Seconds an entry is fresh, may then be shown while it is refreshed, and is kept in all."""

    fresh_s: float
    refresh_s: float
    keep_s: float

    def age_of(self, entry: Entry, now: datetime) -> Age | None:
        """Return the entry's age; None where it is too old for anything."""
        seconds = (now - entry.fetched_at).total_seconds()
        if seconds < 0 or seconds >= self.keep_s:  # a clock set back makes entries of the future
            return None
        if seconds < self.fresh_s:
            return Age.FRESH
        return Age.REFRESH if seconds < self.refresh_s else Age.STALE


_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
SEARCH = Lifetime(_DAY, 7 * _DAY, 30 * _DAY)
ARTIST = Lifetime(_DAY, _DAY, 30 * _DAY)
CATALOGUE = Lifetime(7 * _DAY, 7 * _DAY, 60 * _DAY)
EVENTS = Lifetime(30 * _MINUTE, 30 * _MINUTE, 7 * _DAY)
# setlist.fm's terms allow "cached information for short periods" only.
SETLISTS = Lifetime(10 * _MINUTE, 10 * _MINUTE, _DAY)
SETLIST_SEARCH = Lifetime(10 * _MINUTE, _HOUR, _DAY)
POPULARITY = Lifetime(_DAY, 7 * _DAY, 30 * _DAY)
# What a release holds does not change any more, but for corrections.
RELEASES = Lifetime(30 * _DAY, 60 * _DAY, 180 * _DAY)
PICTURES = Lifetime(30 * _DAY, 180 * _DAY, 365 * _DAY)
# Spotify's terms: nothing longer than its use needs, the latest shown.
SPOTIFY = Lifetime(10 * _MINUTE, 10 * _MINUTE, _HOUR)
# What expires before it could be used again is not kept at all.
NEVER = Lifetime(0, 0, 0)
# Towns, countries, venues hardly change.
PLACES = Lifetime(7 * _DAY, 30 * _DAY, 90 * _DAY)


class Entry(Struct, frozen=True):
    """A reply's body and the instant (UTC) its request was sent."""

    body: bytes
    fetched_at: datetime
    tag: str = ""


class CacheCounts(Struct):
    """Hits by place, misses, stores, and entries that could not be read or written."""

    memory_hits: int = 0
    disk_hits: int = 0
    misses: int = 0
    stores: int = 0
    damaged: int = 0


class ReplyCache:
    """Entries by key. Reading and writing never fail: without a usable disk only memory is left."""

    def __init__(self, folder: Path, clock: Clock, *, size_limit: int = SIZE_LIMIT) -> None:
        self.counts = CacheCounts()
        self._folder = folder
        self._clock = clock
        self._size_limit = size_limit
        self._memory = _Memory()
        self._disk: DiskCache | None = None
        self._tried_disk = False
        self._closed = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="cache")

    async def get(self, key: str) -> Entry | None:
        """Return the entry, or None."""
        entry = self._memory.get(key)
        if entry is not None:
            self.counts.memory_hits += 1
            return entry
        entry = await self._on_disk(lambda disk: _unpack(disk.get(key)))
        if entry is None:
            self.counts.misses += 1
            return None
        self.counts.disk_hits += 1
        self._memory.put(key, entry)
        return entry

    async def entries(self, prefix: str) -> tuple[Entry, ...]:
        """Return the entries on disk whose key begins so, in no order."""
        values = await self._on_disk(lambda disk: disk.values(prefix))
        return tuple(entry for value in values or () if (entry := _sound(value)) is not None)

    async def put(self, key: str, entry: Entry, keep_s: float) -> None:
        """Keep an entry for so many seconds."""
        self.counts.stores += 1
        self._memory.put(key, entry)
        await self._on_disk(lambda disk: disk.set(key, _pack(entry), keep_s, entry.tag))

    async def drop_tag(self, tag: str) -> None:
        """Forget every entry of a tag."""
        self._memory.drop(lambda _, entry: entry.tag == tag)
        await self._on_disk(lambda disk: disk.drop_tag(tag))

    async def drop_older(self, tag: str, before: datetime) -> None:
        """Forget every entry of a tag that was sent before an instant."""

        def is_older(value: object) -> bool:
            entry = _sound(value)
            return entry is None or entry.fetched_at < before

        self._memory.drop(lambda _, entry: entry.tag == tag and entry.fetched_at < before)
        await self._on_disk(lambda disk: disk.drop_values(f"{tag}|", is_older))

    async def drop_matching(self, pattern: str) -> None:
        """Forget every entry whose key matches a shell pattern (`*`, `?`)."""
        self._memory.drop(lambda key, _: fnmatchcase(key, pattern))
        await self._on_disk(lambda disk: disk.drop_keys(lambda key: fnmatchcase(key, pattern)))

    async def tidy(self) -> None:
        """Take out what is past its time, and the oldest of what is beyond the size limit."""
        await self._on_disk(lambda disk: disk.tidy())

    async def clear(self) -> None:
        """Forget everything."""
        self._memory.drop(lambda *_: True)
        await self._on_disk(lambda disk: disk.clear())

    async def aclose(self) -> None:
        """Close the disk on its own thread, and end the thread. Does nothing twice."""
        if self._closed:
            return
        self._closed = True
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=False)

    async def _on_disk(self, act: Callable[[DiskCache], T]) -> T | None:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._try, act)

    def _try(self, act: Callable[[DiskCache], T]) -> T | None:
        """Run on the cache's thread: damage is counted, never raised."""
        disk = self._open()
        if disk is None:
            return None
        try:
            return act(disk)
        except _DAMAGE as error:
            self.counts.damaged += 1
            if _is_ruined(error):
                self._close()
                _empty(self._folder)
                self._tried_disk = False
            return None

    def _open(self) -> DiskCache | None:
        if not self._tried_disk:
            self._tried_disk = True
            self._disk = self._open_or_begin_anew()
        return self._disk

    def _open_or_begin_anew(self) -> DiskCache | None:
        from setlist_desktop.providers.disk import DiskCache

        for _ in range(2):
            try:
                return DiskCache(self._folder, self._size_limit)
            except _DAMAGE:
                self.counts.damaged += 1
                _empty(self._folder)
        return None

    def _close(self) -> None:
        if self._disk is not None:
            self._disk.close()
            self._disk = None
        self._tried_disk = True


class _Memory:
    """The least recently used entries go first."""

    def __init__(self) -> None:
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._bytes = 0

    def get(self, key: str) -> Entry | None:
        entry = self._entries.get(key)
        if entry is not None:
            self._entries.move_to_end(key)
        return entry

    def put(self, key: str, entry: Entry) -> None:
        self._take_out(key)
        self._entries[key] = entry
        self._bytes += len(entry.body)
        while len(self._entries) > MEMORY_ENTRIES or self._bytes > MEMORY_BYTES:
            self._take_out(next(iter(self._entries)))

    def drop(self, unwanted: Callable[[str, Entry], bool]) -> None:
        for key in [key for key, entry in self._entries.items() if unwanted(key, entry)]:
            self._take_out(key)

    def _take_out(self, key: str) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._bytes -= len(entry.body)


def _pack(entry: Entry) -> dict[str, str]:
    told = {"fetched_at": entry.fetched_at.isoformat(), "tag": entry.tag}
    try:
        return {"body": entry.body.decode("utf-8"), **told}
    except UnicodeDecodeError:  # a picture
        return {"base64": base64.b64encode(entry.body).decode("ascii"), **told}


def _unpack(value: Any) -> Entry | None:  # noqa: ANN401 - whatever JSON holds
    if value is None:
        return None
    fetched_at = datetime.fromisoformat(value["fetched_at"])
    if fetched_at.tzinfo is None:
        raise ValueError("an instant without a zone")
    return Entry(_body(value), fetched_at.astimezone(UTC), str(value["tag"]))


def _sound(value: Any) -> Entry | None:  # noqa: ANN401 - whatever JSON holds
    """Return the entry, None where the value is none."""
    try:
        return _unpack(value)
    except _DAMAGE:
        return None


def _body(value: Mapping[str, Any]) -> bytes:
    if "base64" in value:
        return base64.b64decode(str(value["base64"]), validate=True)
    return str(value["body"]).encode()


def _empty(folder: Path) -> None:
    """Remove the cache's own files, and whatever else lies in the folder not."""
    for pattern in ("cache.db*", "??/??/*.val"):
        for path in folder.glob(pattern):
            with suppress(OSError):
                path.unlink()


def _is_ruined(error: Exception) -> bool:
    """Whether the table itself is damaged, and not only busy, full or wrong in one row."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError
    )


def cache_key(
    service: str, url: str, params: tuple[tuple[str, str], ...], content: bytes = b""
) -> str:
    """Return the key of a request: service, schema version, address, sorted parameters, content.

    It never holds a key of the user's: those are added to a request only when it is sent.
    """
    parts = [service, "v1", url, json.dumps(sorted(params), ensure_ascii=False)]
    if content:
        parts.append(hashlib.sha256(content).hexdigest())
    return "|".join(parts)


def pattern_of(*parts: str) -> str:
    """Return the shell pattern of keys that hold these texts, in this order."""
    return "*" + "*".join(_GLOB.sub(r"[\1]", part) for part in parts) + "*"
