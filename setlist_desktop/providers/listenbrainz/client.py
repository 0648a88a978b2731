"""ListenBrainz's calls: how often recordings are listened to. The free token opens more.

Which calls need the token has changed more than once: any 401 means that it is wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from setlist_desktop.domain.errors import AuthFailed
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call, Credentials
from setlist_desktop.providers.listenbrainz.mapping import popularity, track_record
from setlist_desktop.providers.listenbrainz.wire import CountWire, RecordingWire, TokenWire
from setlist_desktop.providers.refusals import judge_status, key_refused, reply_message
from setlist_desktop.providers.replies import decode, decode_page
from setlist_desktop.providers.retry import AttemptFailed

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import KeySource
    from setlist_desktop.domain.records import Popularity, TrackRecord
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

SERVICE = Service.LISTENBRAINZ
MOST_RECORDINGS = 1000
# Asked to tell the service's standing: the answer may as well be empty.
_NOBODY = "00000000-0000-4000-8000-000000000000"


async def credentials(keys: KeySource) -> Credentials:
    """Return the headers of a request: the token, where there is one."""
    token = await keys.key(SERVICE)
    return Credentials(headers={"Authorization": f"Token {token}"} if token else {})


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; 401 tells a refused token from one that is wanted."""
    if reply.status == 401 and not reply.is_web_page:
        if "invalid" in reply_message(reply.body).lower():
            raise key_refused(SERVICE)
        raise AttemptFailed(_token_wanted(), retry=False)
    return judge_status(SERVICE, reply, now)


def pause(reply: Reply, _now: datetime) -> float:
    """Return the seconds until the service counts anew, where nothing is left of this window."""
    try:
        left = int(reply.headers["x-ratelimit-remaining"])
        reset_s = float(reply.headers["x-ratelimit-reset-in"])
    except (KeyError, ValueError):
        return 0.0
    return min(max(reset_s, 0.0), 60.0) if left <= 0 else 0.0


class ListenBrainz:
    """ListenBrainz, with the user's token where there is one."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def popularity(self, mbids: Sequence[str]) -> Fetched[tuple[Popularity, ...]]:
        """Return the counts of up to 1000 recordings, in the order asked. No token is needed."""
        wanted = list(dict.fromkeys(mbid.lower() for mbid in mbids))[:MOST_RECORDINGS]
        call = Call(
            "1/popularity/recording", {}, cache.POPULARITY, body={"recording_mbids": wanted}
        )
        return await self._chain.get_json(call, _decode_counts)

    async def top_recordings(self, artist_mbid: str) -> Fetched[tuple[TrackRecord, ...]]:
        """Return an artist's most listened recordings, first one first.

        Raises AuthFailed (`missing`) without the free token.
        """
        path = f"1/popularity/top-recordings-for-artist/{quote(artist_mbid, safe='')}"
        return await self._chain.get_json(Call(path, {}, cache.POPULARITY), _decode_recordings)

    async def ping(self, *, has_token: bool = False) -> None:
        """Ask one cheap question of the service itself, past the cache: about the token, if any."""
        if has_token:
            call = Call("1/validate-token", {}, cache.POPULARITY, probe=True)
            await self._chain.get_json(call, _decode_validity)
            return
        call = Call(
            "1/popularity/recording",
            {},
            cache.POPULARITY,
            probe=True,
            body={"recording_mbids": [_NOBODY]},
        )
        await self._chain.get_json(call, _decode_counts)


def _token_wanted() -> AuthFailed:
    return AuthFailed(
        SERVICE,
        tr("ListenBrainz needs the free token for this."),
        hint=tr("Add it under Connect services."),
        missing=True,
    )


def _decode_validity(body: bytes) -> bool:
    if not decode(SERVICE, body, TokenWire).valid:
        raise key_refused(SERVICE).error
    return True


def _decode_counts(body: bytes) -> tuple[Popularity, ...]:
    raws = decode(SERVICE, body, list[msgspec.Raw])
    wires, _ = decode_page(SERVICE, raws, CountWire, "$")
    return tuple(popularity(wire) for wire in wires)


def _decode_recordings(body: bytes) -> tuple[TrackRecord, ...]:
    raws = decode(SERVICE, body, list[msgspec.Raw])
    wires, _ = decode_page(SERVICE, raws, RecordingWire, "$")
    return tuple(track_record(wire) for wire in wires)
