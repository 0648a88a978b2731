"""ListenBrainz: counts without a token, an artist's top recordings only with one."""

from __future__ import annotations

import json

from aiohttp import web

from tests.standin.catalogue import Catalogue, number_of
from tests.standin.limits import Limits
from tests.standin.musicbrainz import is_mbid

WANTED = (
    "Due to bad actors and AI scrapers causing undue traffic on our sites, you need to provide "
    "an Auth token for this endpoint. Sorry for this mess."
)
MOST = 1000


def routes(catalogue: Catalogue, limits: Limits, tokens: set[str]) -> list[web.RouteDef]:
    """Return the routes at the root."""
    service = ListenBrainz(catalogue, limits, tokens)
    return [
        web.post("/1/popularity/recording", service.popularity),
        web.get("/1/popularity/top-recordings-for-artist/{mbid}", service.top),
        web.get("/1/validate-token", service.validate),
    ]


class ListenBrainz:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits, tokens: set[str]) -> None:
        self._catalogue, self._limits, self._tokens = catalogue, limits, tokens

    async def popularity(self, request: web.Request) -> web.Response:
        """Count listens of recordings, in the order asked; null where nobody counted."""
        try:
            mbids = (await request.json())["recording_mbids"]
        except (json.JSONDecodeError, KeyError, TypeError):
            return self._answer({"code": 400, "error": "recording_mbids is missing"}, 400)
        if len(mbids) > MOST or not all(is_mbid(mbid) for mbid in mbids):
            return self._answer({"code": 400, "error": "invalid recording_mbids"}, 400)
        known = {row["id"] for act in self._catalogue.acts for row in act.recordings}
        counts = [
            {
                "recording_mbid": mbid,
                "total_listen_count": number_of(90_000, mbid) if mbid in known else None,
                "total_user_count": number_of(3_000, mbid) if mbid in known else None,
            }
            for mbid in mbids
        ]
        return self._answer(counts)

    async def top(self, request: web.Request) -> web.Response:
        """Return an artist's most listened recordings, to those with a token."""
        if refusal := self._refusal(request, needed=True):
            return refusal
        mbid = request.match_info["mbid"]
        if not is_mbid(mbid):
            words = f"artist_mbid: '{mbid}' is not a valid uuid"
            return self._answer({"code": 400, "error": words}, 400)
        act = self._catalogue.act(mbid)
        rows = [
            {
                "artist_mbids": [mbid],
                "artist_name": act.name,
                "recording_mbid": row["id"],
                "recording_name": row["title"],
                "length": row["length"],
                "release_name": None,
                "total_listen_count": number_of(90_000, row["id"]),
                "total_user_count": number_of(3_000, row["id"]),
            }
            for row in (act.recordings if act else [])
            if act
        ]
        rows.sort(key=lambda row: -int(str(row["total_listen_count"])))
        return self._answer(rows)

    async def validate(self, request: web.Request) -> web.Response:
        """Say whether a token is valid: with HTTP 200 either way."""
        token = request.headers.get("Authorization", "").removeprefix("Token ")
        if token in self._tokens:
            words = {"code": 200, "message": "Token valid.", "user_name": "x", "valid": True}
            return self._answer(words)
        return self._answer({"code": 200, "message": "Token invalid.", "valid": False})

    def _refusal(self, request: web.Request, *, needed: bool) -> web.Response | None:
        sent = request.headers.get("Authorization", "")
        if not sent and needed:
            return self._answer({"code": 401, "error": WANTED}, 401)
        if sent and sent.removeprefix("Token ") not in self._tokens:
            return self._answer({"code": 401, "error": "Invalid authorization token."}, 401)
        return None

    def _answer(self, body: object, status: int = 200) -> web.Response:
        passes = self._limits.listenbrainz()
        left, reset_s = self._limits.listenbrainz_left()
        headers = {
            "X-RateLimit-Limit": "30",
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset-In": str(reset_s),
        }
        if not passes:
            words = {"code": 429, "error": "You have exceeded your rate limit."}
            return web.json_response(words, status=429, headers=headers)
        return web.json_response(body, status=status, headers=headers)
