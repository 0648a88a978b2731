"""Deezer: no key, 50 requests in five seconds, and errors that arrive as HTTP 200."""

from __future__ import annotations

import re

from aiohttp import web

from tests.standin.catalogue import Act, Catalogue, Wire, deezer_artist_wire
from tests.standin.limits import Limits
from tests.standin.musicbrainz import folded


def routes(catalogue: Catalogue, limits: Limits) -> list[web.RouteDef]:
    """Return the routes at the root."""
    service = Deezer(catalogue, limits)
    return [
        web.get("/search/artist", service.search_artists),
        web.get("/search", service.search_tracks),
        web.get("/chart/0/artists", service.chart),
        web.get("/artist/{id}", service.artist),
        web.get("/artist/{id}/top", service.top),
    ]


def error(kind: str, message: str, code: int | None) -> web.Response:
    """Return an error as Deezer sends it: with status 200."""
    body: Wire = {"type": kind, "message": message}
    if code is not None:
        body["code"] = code
    return web.json_response({"error": body})


class Deezer:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits) -> None:
        self._catalogue, self._limits = catalogue, limits

    def refusal(self) -> web.Response | None:
        """Return why a request is not answered at all."""
        if not self._limits.deezer():
            return error("Exception", "Quota limit exceeded", 4)
        return None

    async def search_artists(self, request: web.Request) -> web.Response:
        """Search artists by name."""
        if refusal := self.refusal():
            return refusal
        words = folded(request.query.get("q", "")).split()
        if not words:
            return error("ParameterException", "Wrong parameter: q", 500)
        found = [
            deezer_artist_wire(act)
            for act in self._catalogue.acts
            if act.deezer_id and all(word in folded(act.name).split() for word in words)
        ]
        return self._listed(request, found, 25)

    async def search_tracks(self, request: web.Request) -> web.Response:
        """Search tracks, `artist:"…" track:"…"` or plain words."""
        if refusal := self.refusal():
            return refusal
        query = request.query.get("q", "")
        fields = {name: folded(value) for name, value in re.findall(r'(\w+):"([^"]*)"', query)}
        plain = folded(re.sub(r'\w+:"[^"]*"', "", query)).strip()
        found = [
            track
            for act in self._catalogue.acts
            for track in act.top
            if fields.get("artist", "") in folded(act.name)
            and fields.get("track", "") in folded(track["title"])
            and plain in folded(f"{act.name} {track['title']}")
        ]
        return self._listed(request, found, 25)

    async def chart(self, request: web.Request) -> web.Response:
        """Return the artists that are listened to most."""
        if refusal := self.refusal():
            return refusal
        acts = [act for act in self._catalogue.acts if act.deezer_id]
        rows = [{**deezer_artist_wire(act), "position": n} for n, act in enumerate(acts, 1)]
        return self._listed(request, rows, 10)

    async def artist(self, request: web.Request) -> web.Response:
        """Return one artist."""
        if refusal := self.refusal():
            return refusal
        act = self._act(request)
        if act is None:
            return error("DataException", "no data", 800)
        return web.json_response(deezer_artist_wire(act))

    async def top(self, request: web.Request) -> web.Response:
        """Return an artist's most popular tracks: five unless `limit` says more."""
        if refusal := self.refusal():
            return refusal
        act = self._act(request)
        if act is None:
            return error("DataException", "no data", 800)
        return self._listed(request, act.top, 5)

    def _act(self, request: web.Request) -> Act | None:
        number = request.match_info["id"]
        return next((a for a in self._catalogue.acts if str(a.deezer_id) == number), None)

    @staticmethod
    def _listed(request: web.Request, rows: list[Wire], default: int) -> web.Response:
        limit = min(int(request.query.get("limit", default)), 100)
        index = int(request.query.get("index", "0"))
        body: Wire = {"data": rows[index : index + limit], "total": len(rows)}
        base = f"{request.scheme}://{request.host}{request.path}"
        if index + limit < len(rows):
            body["next"] = f"{base}?limit={limit}&index={index + limit}"
        if index > 0:
            body["prev"] = f"{base}?limit={limit}&index={max(0, index - limit)}"
        return web.json_response(body)
