"""Last.fm 2.0: a key in the query, numbers as strings, errors that may arrive as HTTP 200."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.standin.catalogue import Act, Catalogue, Wire
from tests.standin.limits import Limits
from tests.standin.musicbrainz import folded

STAR = "https://lastfm.freetls.fastly.net/i/u/300x300/2a96cbd8b46e442fc41c2b86b821562f.png"
UNKNOWN = "[unknown]"


def routes(catalogue: Catalogue, limits: Limits, keys: set[str]) -> list[web.RouteDef]:
    """Return the routes at `/2.0`."""
    service = LastFm(catalogue, limits, keys)
    return [web.get("/", service.answer), web.get("", service.answer)]


def error(code: int, message: str, status: int = 200) -> web.Response:
    """Return an error; `status` is whatever the service feels like."""
    return web.json_response({"error": code, "message": message, "links": []}, status=status)


class LastFm:
    """The methods that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits, keys: set[str]) -> None:
        self._catalogue, self._limits, self._keys = catalogue, limits, keys

    async def answer(self, request: web.Request) -> web.Response:
        """Answer whatever method is asked."""
        query = request.query
        if query.get("api_key", "") not in self._keys:
            return error(10, "Invalid API key - You must be granted a valid key by last.fm", 403)
        if not self._limits.lastfm():
            return error(29, "Rate Limit Exceeded - Your IP has made too many requests", 429)
        method = query.get("method", "").lower()
        if method == "chart.gettoptags":
            return web.json_response({"tags": {"tag": [], "@attr": {"page": "1"}}})
        if not query.get("artist"):
            return error(6, "You must supply either an artist name or a musicbrainz id", 400)
        act = self._act(query["artist"])
        if method == "artist.gettoptracks":
            return self._top(act, int(query.get("limit", "50")))
        if method == "artist.getinfo":
            return self._info(act)
        if method == "track.gettoptags":
            return web.json_response({"toptags": {"tag": _tags(act), "@attr": {}}})
        return error(3, "Invalid Method - No method with that name in this package", 400)

    def _act(self, name: str) -> Act | None:
        wanted = folded(name).split()
        return next(
            (act for act in self._catalogue.acts if folded(act.name).split() == wanted), None
        )

    @staticmethod
    def _top(act: Act | None, limit: int) -> web.Response:
        if act is None:
            return error(6, "The artist you supplied could not be found")
        rows = [_track(act, track, rank) for rank, track in enumerate(act.top[:limit], 1)]
        found: Any = rows[0] if len(rows) == 1 else rows  # a list of one comes bare
        attributes = {"artist": act.name, "page": "1", "total": str(len(act.top))}
        return web.json_response({"toptracks": {"track": found, "@attr": attributes}})

    @staticmethod
    def _info(act: Act | None) -> web.Response:
        if act is None:
            return error(6, "The artist you supplied could not be found")
        return web.json_response(
            {
                "artist": {
                    "name": act.name,
                    "mbid": act.mbid,
                    "url": "https://www.last.fm/music/" + act.name.replace(" ", "+"),
                    "image": [{"#text": STAR, "size": "large"}],
                    "stats": {"listeners": "1234", "playcount": "56789"},
                    "tags": {"tag": _tags(act)} if act.top else "",
                    "bio": {"summary": "", "content": ""},
                }
            }
        )


def _track(act: Act, track: Wire, rank: int) -> Wire:
    return {
        "name": track["title"],
        "playcount": str(track["rank"]),
        "listeners": str(track["rank"] // 3),
        "mbid": "",
        "url": "https://www.last.fm/music/x/_/y",
        "streamable": "0",
        "artist": {"name": act.name, "mbid": act.mbid, "url": "https://www.last.fm/music/x"},
        "image": [{"#text": STAR, "size": "large"}],
        "@attr": {"rank": str(rank)},
    }


def _tags(act: Act | None) -> Any:
    return {"name": "Chamber Pop", "count": "100", "url": ""} if act and act.top else []
