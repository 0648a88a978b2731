"""Last.fm's calls: an artist's top tracks, counts and tags, with the user's key.

Names are the key there; an MBID may be stale. The HTTP status tells nothing.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import msgspec

from setlist_desktop.domain.errors import InvalidInput, NotFound, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call, Credentials
from setlist_desktop.providers.lastfm.mapping import (
    artist_facts,
    is_nobody,
    tag_names,
    track_record,
)
from setlist_desktop.providers.lastfm.wire import (
    ArtistInfoWire,
    ChartTagsWire,
    ErrorWire,
    NamedWire,
    TagsWire,
    TagWire,
    TextWire,
    TopTagsWire,
    TopTracksWire,
    TrackWire,
)
from setlist_desktop.providers.refusals import (
    judge_status,
    key_missing,
    key_refused,
    rate_limited,
    refused,
)
from setlist_desktop.providers.replies import decode, decode_each, decode_page
from setlist_desktop.providers.retry import AttemptFailed, parse_retry_after
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import KeySource
    from setlist_desktop.domain.records import ArtistFacts, TrackRecord
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

T = TypeVar("T")

SERVICE = Service.LASTFM
MOST_TRACKS = 1000

_NOT_FOUND = {6}
_KEY_REFUSED = {4, 9, 10, 13, 14, 17, 26}
_PASSING = {8, 11, 16}
_LIMITED = {29}


async def credentials(keys: KeySource) -> Credentials:
    """Return the parameter of a request: the key."""
    key = await keys.key(SERVICE)
    if not key:
        raise key_missing(SERVICE)
    return Credentials(params=(("api_key", key),))


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; errors are told inside it, whatever the status says."""
    if not reply.is_web_page:
        _look_for_error(reply, now)
    if reply.status in (401, 403) and not reply.is_web_page:
        raise key_refused(SERVICE)
    return judge_status(SERVICE, reply, now)


class LastFm:
    """Last.fm, with the user's key."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def top_tracks(self, artist: str, limit: int = 50) -> Fetched[tuple[TrackRecord, ...]]:
        """Return an artist's most played tracks, first one first. Raises NotFound."""
        params = {"limit": min(max(limit, 1), MOST_TRACKS)}
        call = _call("artist.getTopTracks", artist, **params)
        return await self._chain.get_json(call, _decode_tracks)

    async def artist(self, artist: str) -> Fetched[ArtistFacts]:
        """Return counts, tags and page of an artist. Raises NotFound."""
        return await self._chain.get_json(_call("artist.getInfo", artist), _decode_artist)

    async def track_tags(self, artist: str, title: str) -> Fetched[tuple[str, ...]]:
        """Return the tags of a song, the most used first; none is an empty answer."""
        call = _call("track.getTopTags", artist, track=title)
        return await self._chain.get_json(call, _decode_tags)

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        params = {"method": "chart.getTopTags", "limit": 1, "format": "json"}
        await self._chain.get_json(
            Call("", params, cache.POPULARITY, probe=True),
            _decode_chart,
        )


def _call(method: str, artist: str, **more: object) -> Call:
    if not artist.strip():
        raise InvalidInput(tr("Type the name of an artist."), field="artist")
    params = {"method": method, "artist": artist.strip(), "autocorrect": 1, "format": "json"}
    return Call("", {**params, **more}, cache.POPULARITY)


def _look_for_error(reply: Reply, now: datetime) -> None:
    try:
        told = msgspec.json.decode(reply.body, type=ErrorWire, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return  # no JSON object at all: told by its status, or when it is decoded
    if told.error is None:
        return
    words = redact((told.message or tr("error {number}", number=told.error))[:200])
    if told.error in _LIMITED:
        after_s = parse_retry_after(reply.headers.get("retry-after"), now)
        raise rate_limited(SERVICE, retry_after_s=after_s)
    if told.error in _NOT_FOUND and "param" not in words.lower():
        raise _unknown()
    if told.error in _KEY_REFUSED:
        raise key_refused(SERVICE)
    if told.error in _PASSING:
        error = Unavailable(
            SERVICE,
            tr("{service} has a fault of its own ({status}).", service=SERVICE.title, status=words),
            hint=tr("Retry."),
        )
        raise AttemptFailed(error, outage=True)
    raise refused(SERVICE, reply.status, words)


def _unknown() -> NotFound:
    return NotFound(tr("Last.fm does not know this artist."), hint=tr("Check the name."))


def _raws(value: msgspec.Raw | None) -> list[msgspec.Raw]:
    """Return the elements of what may be a list, its only element, or "" for none."""
    text = bytes(value) if value is not None else b""
    if text[:1] == b"[":
        return msgspec.json.decode(text, type=list[msgspec.Raw])
    return [msgspec.Raw(text)] if text[:1] == b"{" else []


def _each(value: msgspec.Raw | None, type_: type[T]) -> list[T]:
    """Return the elements that fit: what only adorns is no reason to refuse the whole."""
    return decode_each(_raws(value), type_, "$")[0]


def _decode_tracks(body: bytes) -> tuple[TrackRecord, ...]:
    page = decode(SERVICE, body, TopTracksWire)
    wires, _ = decode_page(SERVICE, _raws(page.toptracks.track), TrackWire, "$.toptracks.track")
    if any(wire.artist and is_nobody(wire.artist.name) for wire in wires):
        raise _unknown()
    return tuple(track_record(wire) for wire in wires if wire.name.strip())


def _decode_artist(body: bytes) -> ArtistFacts:
    wire = decode(SERVICE, body, ArtistInfoWire).artist
    if is_nobody(wire.name):
        raise _unknown()
    tags = wire.tags.tag if isinstance(wire.tags, TagsWire) else None
    return artist_facts(wire, _each(tags, NamedWire), _each(wire.image, TextWire))


def _decode_tags(body: bytes) -> tuple[str, ...]:
    raws = _raws(decode(SERVICE, body, TopTagsWire).toptags.tag)
    return tag_names(decode_page(SERVICE, raws, TagWire, "$.toptags.tag")[0])


def _decode_chart(body: bytes) -> tuple[str, ...]:
    raws = _raws(decode(SERVICE, body, ChartTagsWire).tags.tag)
    return tag_names(decode_page(SERVICE, raws, TagWire, "$.tags.tag")[0])
