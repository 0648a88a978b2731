"""Cover Art Archive's calls: covers of albums. No key is needed.

It answers from other hosts by redirects; pictures stay in the cache, so that they show offline.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from setlist_desktop.domain.errors import ReplyInvalid
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call
from setlist_desktop.providers.refusals import judge_status, web_page
from setlist_desktop.providers.replies import decode

if TYPE_CHECKING:
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

SERVICE = Service.COVERART
SIZES = (250, 500, 1200)
# Stands for HTTP 404, and so is kept; no picture begins with it.
NOTHING = b"\0nothing"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF", b"BM")
_NO_RELEASE = "00000000-0000-4000-8000-000000000000"


class ImageWire(msgspec.Struct, frozen=True):
    """A picture of a release; addresses are http, by size in pixels."""

    front: bool = False
    image: str = ""
    thumbnails: dict[str, str] = {}


class ListingWire(msgspec.Struct, frozen=True):
    """The pictures of a release."""

    images: list[ImageWire]


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the picture or listing; 404 means that there is none."""
    if reply.status == 404:  # with a page of HTML, so that no portal can be told by that
        return NOTHING
    if reply.is_web_page:
        raise web_page(SERVICE)
    return judge_status(SERVICE, reply, now)


class CoverArt:
    """The Cover Art Archive."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def front(
        self, mbid: str, size: int = 250, *, of: str = "release-group"
    ) -> Fetched[bytes | None]:
        """Return the front cover of a release group (or `of` "release"); None: there is none.

        JPEG, PNG or GIF; `size` is the longer edge in pixels, rounded up to one of SIZES.
        """
        edge = min((one for one in SIZES if one >= size), default=SIZES[-1])
        call = Call(f"{of}/{quote(mbid, safe='')}/front-{edge}", {}, cache.PICTURES, redirects=True)
        return await self._chain.get_json(call, _decode_picture)

    async def pictures(self, mbid: str) -> Fetched[tuple[str, ...]]:
        """Return the addresses (https) of a release's pictures, front covers first, 500 pixels."""
        call = Call(f"release/{quote(mbid, safe='')}/", {}, cache.CATALOGUE, redirects=True)
        return await self._chain.get_json(call, _decode_listing)

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        path = f"release/{_NO_RELEASE}/"
        call = Call(path, {}, cache.CATALOGUE, probe=True, redirects=True)
        await self._chain.get_json(call, _decode_listing)


def _decode_picture(body: bytes) -> bytes | None:
    if body == NOTHING:
        return None
    if not body.startswith(_PICTURES):
        raise ReplyInvalid(
            SERVICE, tr("Cover Art Archive sent something else than a picture."), path="$"
        )
    return body


def _decode_listing(body: bytes) -> tuple[str, ...]:
    if body == NOTHING:
        return ()
    images = decode(SERVICE, body, ListingWire).images
    images.sort(key=lambda image: not image.front)
    addresses = (
        image.thumbnails.get("500") or image.thumbnails.get("large") or image.image
        for image in images
    )
    return tuple(_secure(address) for address in addresses if address)


def _secure(address: str) -> str:
    return address.replace("http://", "https://", 1)
