"""Spotify as development mode has it since 2026: PKCE, ten a search, playlists by `items`."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from tests.standin.catalogue import Act, Catalogue, Wire, hex_of
from tests.standin.limits import Limits
from tests.standin.musicbrainz import folded

PREMIUM = (
    "Active premium subscription required for the owner of the app. When the subscription status "
    "changes, it can take a few hours before requests are allowed again."
)
STRANGER = "the user may not be registered in the developer dashboard"


@dataclass(slots=True)
class Accounts:
    """What the accounts service knows; `ended` refresh tokens answer as after six months."""

    client_ids: set[str]
    client_secret: str = "standin-spotify-secret"
    codes: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    refresh: set[str] = field(default_factory=set)
    access: set[str] = field(default_factory=set)
    lasts_s: int = 3600
    rotates: bool = False
    forbids: str = ""
    quota_spent: bool = False
    playlists: dict[str, Wire] = field(default_factory=dict)
    grants: list[str] = field(default_factory=list)


def accounts_routes(accounts: Accounts) -> list[web.RouteDef]:
    """Return the routes of the accounts service."""
    service = AccountsService(accounts)
    return [web.get("/authorize", service.authorize), web.post("/api/token", service.token)]


def routes(catalogue: Catalogue, limits: Limits, accounts: Accounts) -> list[web.RouteDef]:
    """Return the routes below `/v1`."""
    service = Spotify(catalogue, limits, accounts)
    return [
        web.get("/search", service.search),
        web.get("/me", service.me),
        web.get("/artists/{id}", service.artist),
        web.get("/artists/{id}/albums", service.artist_albums),
        web.get("/artists/{id}/top-tracks", service.gone),
        web.get("/albums/{id}", service.album),
        web.get("/albums/{id}/tracks", service.album_tracks),
        web.post("/me/playlists", service.create),
        web.post("/playlists/{id}/items", service.add),
        web.post("/playlists/{id}/tracks", service.gone),
    ]


def error(status: int, message: str, **more: Any) -> web.Response:
    """Return an error of the Web API."""
    return web.json_response(
        {"error": {"status": status, "message": message, **more}}, status=status
    )


class AccountsService:
    """Sign-in, as the user's browser and the program see it."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    async def authorize(self, request: web.Request) -> web.Response:
        """Let whoever comes sign in at once, and lead back."""
        query = request.query
        redirect = query.get("redirect_uri", "")
        url = urlsplit(redirect)
        if query.get("client_id") not in self._accounts.client_ids:
            return web.Response(status=400, text="INVALID_CLIENT: Invalid client")
        if url.scheme != "http" or url.hostname != "127.0.0.1" or url.path != "/callback":
            return web.Response(status=400, text="INVALID_CLIENT: Insecure redirect URI")
        if query.get("code_challenge_method") != "S256" or not query.get("code_challenge"):
            return web.Response(status=400, text="code_challenge_method must be S256")
        code = secrets.token_urlsafe(8)
        self._accounts.codes[code] = (query["client_id"], redirect, query["code_challenge"])
        back = urlencode({"code": code, "state": query.get("state", "")})
        return web.Response(status=303, headers={"Location": f"{redirect}?{back}"})

    async def token(self, request: web.Request) -> web.Response:
        """Exchange a code, a refresh token or the app's secret for a token."""
        form = dict(await request.post())
        kind = str(form.get("grant_type", ""))
        self._accounts.grants.append(kind)
        if kind == "client_credentials":
            return self._for_app(request)
        if form.get("client_id") not in self._accounts.client_ids:
            return self._refusal("invalid_client", "Invalid client")
        if kind == "authorization_code":
            return self._for_code(form)
        if kind == "refresh_token":
            if form.get("refresh_token") not in self._accounts.refresh:
                return self._refusal("invalid_grant", "Refresh token revoked")
            return self._given(str(form["refresh_token"]))
        return self._refusal("unsupported_grant_type", "grant_type is wrong")

    def _for_code(self, form: dict[str, Any]) -> web.Response:
        client_id, redirect, challenge = self._accounts.codes.pop(
            str(form.get("code")), ("", "", "")
        )
        digest = hashlib.sha256(str(form.get("code_verifier", "")).encode()).digest()
        proven = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == challenge
        if not proven or form["client_id"] != client_id or form.get("redirect_uri") != redirect:
            return self._refusal("invalid_grant", "Invalid authorization code")
        return self._given("")

    def _for_app(self, request: web.Request) -> web.Response:
        given = request.headers.get("Authorization", "").removeprefix("Basic ")
        pairs = {
            base64.b64encode(f"{one}:{self._accounts.client_secret}".encode()).decode()
            for one in self._accounts.client_ids
        }
        if given not in pairs:
            return self._refusal("invalid_client", "Invalid client secret")
        return self._given("", app=True)

    def _given(self, refresh: str, *, app: bool = False) -> web.Response:
        access = "access-" + secrets.token_urlsafe(12)
        self._accounts.access.add(access)
        body: Wire = {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self._accounts.lasts_s,
        }
        if not app and (not refresh or self._accounts.rotates):
            self._accounts.refresh.discard(refresh)
            body["refresh_token"] = "refresh-" + secrets.token_urlsafe(12)
            self._accounts.refresh.add(body["refresh_token"])
        return web.json_response(body)

    @staticmethod
    def _refusal(word: str, description: str) -> web.Response:
        body = {"error": word, "error_description": description}
        return web.json_response(body, status=400)


class Spotify:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits, accounts: Accounts) -> None:
        self._catalogue, self._limits, self._accounts = catalogue, limits, accounts

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return why a request is not answered at all."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self._accounts.access:
            return error(401, "The access token expired")
        if self._accounts.quota_spent:
            return error(429, "Too many requests", reason="QUOTA_EXCEEDED")
        if self._accounts.forbids:
            return error(403, self._accounts.forbids)
        if not self._limits.spotify():
            return error(429, "API rate limit exceeded")
        return None

    async def search(self, request: web.Request) -> web.Response:
        """Search artists, albums or tracks; ten at most."""
        if refusal := self.refusal(request):
            return refusal
        limit = int(request.query.get("limit", "5"))
        if not 1 <= limit <= 10:
            return error(400, "Invalid limit")
        kind, wanted = request.query["type"], request.query["q"]
        rows = {"artist": self._artists, "album": self._albums, "track": self._tracks}[kind](wanted)
        return web.json_response({kind + "s": _listed(rows, limit, 0)})

    async def me(self, request: web.Request) -> web.Response:
        """Return the user, without what development mode no longer gives."""
        body = {"id": "fan", "account_id": "account-1", "display_name": "A Fan", "type": "user"}
        return self.refusal(request) or web.json_response(body)

    async def artist(self, request: web.Request) -> web.Response:
        """Return one artist."""
        act = self._act(request)
        return self.refusal(request) or (
            web.json_response(artist_wire(act)) if act else error(404, "Resource not found")
        )

    async def artist_albums(self, request: web.Request) -> web.Response:
        """Return a page of an artist's albums; ten at most."""
        if refusal := self.refusal(request):
            return refusal
        act, limit = self._act(request), int(request.query.get("limit", "5"))
        if limit > 10:
            return error(400, "Invalid limit")
        rows = [album_wire(act, group) for group in act.release_groups] if act else []
        return web.json_response(_listed(rows, limit, int(request.query.get("offset", "0"))))

    async def album(self, request: web.Request) -> web.Response:
        """Return one album."""
        if refusal := self.refusal(request):
            return refusal
        found = self._album(request.match_info["id"])
        return web.json_response(album_wire(*found)) if found else error(404, "Resource not found")

    async def album_tracks(self, request: web.Request) -> web.Response:
        """Return a page of an album's tracks: all of its artist's songs here."""
        if refusal := self.refusal(request):
            return refusal
        found = self._album(request.match_info["id"])
        rows = [track_wire(found[0], row) for row in found[0].recordings] if found else []
        for row in rows:
            del row["external_ids"]
        limit = min(int(request.query.get("limit", "20")), 50)
        return web.json_response(_listed(rows, limit, int(request.query.get("offset", "0"))))

    async def create(self, request: web.Request) -> web.Response:
        """Make a playlist."""
        if refusal := self.refusal(request):
            return refusal
        told = await _body(request)
        number = hex_of(22, "playlist", len(self._accounts.playlists))
        url = {"spotify": f"https://open.spotify.com/playlist/{number}"}
        made = {"id": number, "name": told["name"], "external_urls": url}
        self._accounts.playlists[number] = {**told, "uris": []}
        return web.json_response(made, status=201)

    async def add(self, request: web.Request) -> web.Response:
        """Put tracks into one of the user's playlists; a hundred at most."""
        if refusal := self.refusal(request):
            return refusal
        playlist = self._accounts.playlists.get(request.match_info["id"])
        if playlist is None:
            return error(403, "Forbidden")
        told = await _body(request)
        if len(told["uris"]) > 100:
            return error(400, "You can add a maximum of 100 tracks per request.")
        at = told.get("position", len(playlist["uris"]))
        playlist["uris"][at:at] = told["uris"]
        return web.json_response({"snapshot_id": "s1"}, status=201)

    async def gone(self, request: web.Request) -> web.Response:
        """Refuse what development mode no longer has."""
        return self.refusal(request) or error(403, "Forbidden")

    def _artists(self, wanted: str) -> list[Wire]:
        words = folded(wanted).split()
        return [
            artist_wire(act)
            for act in self._catalogue.acts
            if all(
                any(part.startswith(word) for part in folded(act.name).split()) for word in words
            )
        ]

    def _albums(self, wanted: str) -> list[Wire]:
        return [
            album_wire(act, group)
            for act in self._catalogue.acts
            for group in act.release_groups
            if folded(wanted).strip() in folded(group["title"])
        ]

    def _tracks(self, wanted: str) -> list[Wire]:
        isrc = wanted.removeprefix("isrc:") if wanted.startswith("isrc:") else ""
        title = folded(wanted.partition('track:"')[2].partition('"')[0]).split()
        return [
            track_wire(act, row)
            for act in self._catalogue.acts
            for row in act.recordings
            if (isrc in row["isrcs"] if isrc else folded(row["title"]).split() == title)
        ]

    def _act(self, request: web.Request) -> Act | None:
        number = request.match_info["id"]
        return next(
            (a for a in self._catalogue.acts if hex_of(22, "artist", a.name) == number), None
        )

    def _album(self, number: str) -> tuple[Act, Wire] | None:
        return next(
            (
                (act, group)
                for act in self._catalogue.acts
                for group in act.release_groups
                if hex_of(22, "album", group["id"]) == number
            ),
            None,
        )


def artist_wire(act: Act) -> Wire:
    """Return an artist without followers and popularity."""
    number = hex_of(22, "artist", act.name)
    url = {"spotify": f"https://open.spotify.com/artist/{number}"}
    uri = f"spotify:artist:{number}"
    return {"id": number, "name": act.name, "type": "artist", "uri": uri, "external_urls": url}


def album_wire(act: Act, group: Wire) -> Wire:
    """Return an album without label and popularity."""
    number = hex_of(22, "album", group["id"])
    return {
        "id": number,
        "name": group["title"],
        "album_type": "album",
        "release_date": group["first-release-date"],
        "total_tracks": len(act.recordings),
        "artists": [artist_wire(act)],
        "external_urls": {"spotify": f"https://open.spotify.com/album/{number}"},
    }


def track_wire(act: Act, row: Wire) -> Wire:
    """Return a track without popularity and preview, with its ISRC."""
    number = hex_of(22, "track", row["id"])
    return {
        "id": number,
        "uri": f"spotify:track:{number}",
        "name": row["title"],
        "duration_ms": row["length"] or 0,
        "artists": [artist_wire(act)],
        "external_ids": {"isrc": row["isrcs"][0]} if row["isrcs"] else {},
        "external_urls": {"spotify": f"https://open.spotify.com/track/{number}"},
        "preview_url": None,
    }


def _listed(rows: list[Wire], limit: int, offset: int) -> Wire:
    page = rows[offset : offset + limit]
    return {"items": page, "limit": limit, "offset": offset, "total": len(rows), "next": None}


async def _body(request: web.Request) -> Wire:
    try:
        told: Wire = json.loads(await request.text())
    except json.JSONDecodeError:
        raise web.HTTPBadRequest(text="Error parsing JSON.") from None
    return told
