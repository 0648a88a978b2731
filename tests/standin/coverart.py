"""Cover Art Archive: redirects to other hosts, pictures, and pages of HTML for 404."""

from __future__ import annotations

import struct
import zlib

from aiohttp import web

from tests.standin.catalogue import Catalogue, Wire
from tests.standin.musicbrainz import is_mbid

MISSING = "<!doctype html><html><title>404 Not Found</title><p>No cover art found.</html>"


def routes(catalogue: Catalogue) -> list[web.RouteDef]:
    """Return the routes at the root."""
    service = CoverArt(catalogue)
    return [
        web.get("/release/{mbid}/", service.listing),
        web.get("/release-group/{mbid}/front-{size}", service.front),
        web.get("/archive/{name}", service.archive),
        web.get("/storage/{name}", service.storage),
    ]


class CoverArt:
    """The endpoints that the program uses; every album has a cover, no EP has one."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._albums: dict[str, Wire] = {
            group["id"]: group for act in catalogue.acts for group in act.release_groups
        }

    async def front(self, request: web.Request) -> web.Response:
        """Lead to the picture, which lies on another host."""
        mbid, size = request.match_info["mbid"], request.match_info["size"]
        if not is_mbid(mbid):
            return web.Response(status=400, text="Invalid MBID", content_type="text/html")
        if size not in {"250", "500", "1200"} or not self._has_cover(mbid):
            return web.Response(status=404, text=MISSING, content_type="text/html")
        return _to(request, "archive", f"{mbid}-{size}.png", 307)

    async def listing(self, request: web.Request) -> web.Response:
        """List the pictures of a release: the release group's id stands for it here."""
        mbid = request.match_info["mbid"]
        if not self._has_cover(mbid):
            return web.Response(status=404, text=MISSING, content_type="text/html")
        base = f"http://coverartarchive.org/release/{mbid}"
        back = {
            "front": False,
            "image": f"{base}/2.jpg",
            "thumbnails": {"large": f"{base}/2-500.jpg"},
        }
        front = {
            "front": True,
            "image": f"{base}/1.jpg",
            "thumbnails": {"500": f"{base}/1-500.jpg"},
        }
        return web.json_response({"images": [back, front], "release": base})

    async def archive(self, request: web.Request) -> web.Response:
        """Lead on to where it is stored."""
        return _to(request, "storage", request.match_info["name"], 302)

    async def storage(self, request: web.Request) -> web.Response:
        """Return the picture."""
        return web.Response(body=picture(request.match_info["name"]), content_type="image/png")

    def _has_cover(self, mbid: str) -> bool:
        return mbid in self._albums and self._albums[mbid]["primary-type"] == "Album"


def picture(name: str) -> bytes:
    """Return a small picture (PNG) that no other name has."""
    red, green, blue = zlib.crc32(name.encode()).to_bytes(4, "big")[:3]
    row = b"\0" + bytes((red, green, blue)) * 4

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row * 4)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _to(request: web.Request, part: str, name: str, status: int) -> web.Response:
    port = request.host.rpartition(":")[2]
    root = request.path.split("/")[1]
    # Another host than the one asked, as there.
    return web.Response(
        status=status, headers={"Location": f"http://localhost:{port}/{root}/{part}/{name}"}
    )
