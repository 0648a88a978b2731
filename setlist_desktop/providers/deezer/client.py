"""Deezer's calls: artists by name, popular tracks, the chart. No key is needed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call
from setlist_desktop.providers.deezer.mapping import artist_record, track_record
from setlist_desktop.providers.deezer.wire import (
    ArtistWire,
    ErrorWire,
    ListWire,
    MaybeErrorWire,
    PreviewWire,
    TrackWire,
)
from setlist_desktop.providers.refusals import judge_status, rate_limited, refused
from setlist_desktop.providers.replies import decode, decode_page

if TYPE_CHECKING:
    from setlist_desktop.domain.records import ArtistRecord, TrackRecord
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

SERVICE = Service.DEEZER
QUOTA_WINDOW_S = 5.0

_QUOTA, _BUSY, _NO_DATA = 4, 700, 800


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; errors are told inside it, whatever the status says."""
    if reply.status in (200, 404) and not reply.is_web_page:
        _look_for_error(reply.body)
    return judge_status(SERVICE, reply, now)


class Deezer:
    """Deezer's public catalogue."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def search_artists(self, text: str) -> Fetched[tuple[ArtistRecord, ...]]:
        """Return up to 25 artists, best match first."""
        if not text.strip():
            raise InvalidInput(tr("Type the name of an artist."), field="artist")
        call = Call("search/artist", {"q": text.strip(), "limit": 25}, cache.SEARCH)
        return await self._chain.get_json(call, _decode_artists)

    async def top_tracks(self, artist_id: str, limit: int = 50) -> Fetched[tuple[TrackRecord, ...]]:
        """Return an artist's most popular tracks, first one first. Raises NotFound."""
        path = f"artist/{quote(str(artist_id), safe='')}/top"
        call = Call(path, {"limit": limit}, cache.CATALOGUE)
        return await self._chain.get_json(call, _decode_tracks)

    async def popular_artists(self, limit: int = 50) -> Fetched[tuple[ArtistRecord, ...]]:
        """Return the artists of the chart, the most popular first."""
        call = Call("chart/0/artists", {"limit": limit}, cache.CATALOGUE, refresh=True)
        return await self._chain.get_json(call, _decode_artists)

    async def preview(self, artist: str, title: str) -> Fetched[str]:
        """Return where half a minute of a song can be heard for the next minutes; "" for nowhere.

        It is never kept: the address expires.
        """
        words = f'artist:"{_bare(artist)}" track:"{_bare(title)}"'
        call = Call("search", {"q": words, "limit": 10}, cache.NEVER)
        return await self._chain.get_json(call, lambda body: _preview(body, artist, title))

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        call = Call("search/artist", {"q": "a", "limit": 1}, cache.SEARCH, probe=True)
        await self._chain.get_json(call, _decode_artists)


def _look_for_error(body: bytes) -> None:
    try:
        error = msgspec.json.decode(body, type=MaybeErrorWire, strict=False).error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return  # no JSON object at all: told when it is decoded
    if error is None:
        return
    if isinstance(error, str):
        error = ErrorWire(message=error)
    message = error.message or error.type or tr("an error without words")
    if error.code == _QUOTA or "quota" in message.lower():
        raise rate_limited(SERVICE, retry_after_s=QUOTA_WINDOW_S)
    if error.code == _BUSY:
        raise rate_limited(SERVICE)
    if error.code == _NO_DATA or message.lower() in {"no data", "not found"}:
        raise NotFound(tr("Deezer does not have this."), hint=tr("Look for the artist by name."))
    raise refused(SERVICE, error.code or 200, message)


def _bare(text: str) -> str:
    return text.replace('"', " ").strip()


def _preview(body: bytes, artist: str, title: str) -> str:
    page = decode(SERVICE, body, ListWire)
    wires, _ = decode_page(SERVICE, page.data, PreviewWire, "$.data")
    for wire in wires:
        theirs = name_key(wire.artist.name) == name_key(artist)
        heard = (wire.preview or "").startswith(("https://", "http://127.0.0.1:"))
        if theirs and heard and title_key(wire.title) == title_key(title):
            return wire.preview or ""
    return ""


def _decode_artists(body: bytes) -> tuple[ArtistRecord, ...]:
    page = decode(SERVICE, body, ListWire)
    wires, _ = decode_page(SERVICE, page.data, ArtistWire, "$.data")
    return tuple(artist_record(wire) for wire in wires)


def _decode_tracks(body: bytes) -> tuple[TrackRecord, ...]:
    page = decode(SERVICE, body, ListWire)
    wires, _ = decode_page(SERVICE, page.data, TrackWire, "$.data")
    return tuple(track_record(wire) for wire in wires)
