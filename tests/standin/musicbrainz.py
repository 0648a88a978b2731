"""MusicBrainz ws/2: one request a second, a User-Agent that names the program, JSON on demand."""

from __future__ import annotations

import re
import unicodedata
import uuid

from aiohttp import web

from tests.standin.catalogue import Act, Catalogue, Wire, mbid_of, release_wires
from tests.standin.limits import Limits

HELP = "For usage, please see: https://musicbrainz.org/development/mmd"
TOO_FAST = (
    "Your requests are exceeding the allowable rate limit. "
    "Please see http://wiki.musicbrainz.org/XMLWebService for more information."
)
INCLUDES = {
    "artist": {"url-rels", "aliases", "tags", "genres", "ratings", "release-groups", "recordings"},
    "release-group": {"artist-credits", "tags", "ratings", "releases", "url-rels"},
    "release": {"artist-credits", "labels", "recordings", "release-groups", "media", "isrcs"},
    "recording": {"artist-credits", "isrcs", "work-rels", "url-rels", "tags", "ratings", "aliases"},
}
MOST_TRACKS = 500
LIBRARIES = ("", "python-httpx", "python-requests", "python-urllib", "aiohttp", "python/", "curl")


def routes(catalogue: Catalogue, limits: Limits) -> list[web.RouteDef]:
    """Return the routes below `/ws/2`."""
    service = MusicBrainz(catalogue, limits)
    return [
        web.get("/artist", service.search_artists),
        web.get("/artist/{mbid}", service.artist),
        web.get("/release-group", service.release_groups),
        web.get("/recording", service.recordings),
        web.get("/release", service.releases),
        web.get("/work", service.works),
        web.get("/event", service.events),
        web.get("/isrc/{isrc}", service.isrc),
    ]


def error(status: int, words: str, headers: dict[str, str] | None = None) -> web.Response:
    """Return an error as MusicBrainz writes it."""
    return web.json_response({"error": words, "help": HELP}, status=status, headers=headers)


class MusicBrainz:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits) -> None:
        self._catalogue, self._limits = catalogue, limits

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return why a request is not answered at all."""
        agent = request.headers.get("User-Agent", "").lower()
        if agent == "" or any(name and agent.startswith(name) for name in LIBRARIES):
            return error(403, "Please identify your application by a User-Agent with a contact.")
        if not self._limits.musicbrainz():
            return error(503, TOO_FAST, {"X-RateLimit-Zone": "ws", "Retry-After": "1"})
        json_wanted = request.query.get("fmt") == "json" or "json" in request.headers.get(
            "Accept", ""
        )
        if not json_wanted:
            return web.Response(text='<?xml version="1.0"?><metadata/>', content_type="text/xml")
        return None

    async def search_artists(self, request: web.Request) -> web.Response:
        """Search by a Lucene query."""
        if refusal := self.refusal(request):
            return refusal
        query = request.query.get("query", "")
        words = lucene_words(query)
        if words is None:
            return error(400, "Unable to parse search:" + query)
        if not words:
            return error(400, "Required parameters were not given.")
        found = sorted(
            ((score, act) for act in self._catalogue.acts if (score := score_of(act, words))),
            key=lambda pair: -pair[0],
        )
        limit, offset = paging(request)
        page = found[offset : offset + limit]
        return web.json_response(
            {
                "created": "2026-01-01T00:00:00.000Z",
                "count": len(found),
                "offset": offset,
                "artists": [artist_wire(act) | {"score": score} for score, act in page],
            }
        )

    async def artist(self, request: web.Request) -> web.Response:
        """Look one artist up, with its relations where asked."""
        if refusal := self.refusal(request):
            return refusal
        mbid = request.match_info["mbid"]
        includes = set(request.query.get("inc", "").split())
        if not is_mbid(mbid):
            return error(400, "Invalid mbid.")
        if unknown := includes - INCLUDES["artist"]:
            return error(400, f"{unknown.pop()} is not a valid inc parameter.")
        act = self._catalogue.act(mbid)
        if act is None or not act.at_musicbrainz:
            return error(404, "Not Found")
        wire = artist_wire(act)
        if "aliases" not in includes:
            del wire["aliases"]
        if "url-rels" in includes:
            wire["relations"] = [relation_wire(kind, page) for kind, page in act.links]
        return web.json_response(wire)

    async def release_groups(self, request: web.Request) -> web.Response:
        """Browse the release groups of an artist, by type where asked."""
        return self._browse(request, "release-group", "release_groups")

    async def recordings(self, request: web.Request) -> web.Response:
        """Browse the recordings of an artist."""
        return self._browse(request, "recording", "recordings")

    async def releases(self, request: web.Request) -> web.Response:
        """Browse the releases of a release group, as many whole ones as 500 tracks allow."""
        if refusal := self.refusal(request):
            return refusal
        mbid = request.query.get("release-group", "")
        includes = set(request.query.get("inc", "").split())
        if not is_mbid(mbid):
            return error(400, "Invalid mbid.")
        if unknown := includes - INCLUDES["release"]:
            return error(400, f"{unknown.pop()} is not a valid inc parameter for releases.")
        rows = [_without_tracks(row, includes) for row in self._editions(mbid)]
        if status := request.query.get("status", "").lower():
            rows = [row for row in rows if row["status"].lower() == status]
        limit, offset = paging(request)
        page = rows[offset : offset + limit]
        while len(page) > 1 and sum(_track_count(row) for row in page) > MOST_TRACKS:
            page.pop()
        body = {"release-count": len(rows), "release-offset": offset, "releases": page}
        return web.json_response(body)

    def _editions(self, mbid: str) -> list[Wire]:
        for act in self._catalogue.acts:
            for group in act.release_groups:
                if group["id"] == mbid:
                    live = [row for row in act.recordings if row["disambiguation"]][:3]
                    return release_wires(group, act.tracks.get(mbid, []), live)
        return []

    async def works(self, request: web.Request) -> web.Response:
        """Browse the works of an artist: one for each recording's title."""
        act = self._catalogue.act(request.query.get("artist", ""))
        titles = dict.fromkeys(row["title"] for row in act.recordings) if act else {}
        rows: list[Wire] = [
            {"id": mbid_of("work", title), "title": title, "iswcs": []} for title in titles
        ]
        return self.refusal(request) or self._page(request, "work", rows)

    async def events(self, request: web.Request) -> web.Response:
        """Browse the events of an artist: a few of its setlists, as text."""
        act = self._catalogue.act(request.query.get("artist", ""))
        rows = [event_wire(act, row) for row in act.setlists[:5]] if act else []
        return self.refusal(request) or self._page(request, "event", rows)

    async def isrc(self, request: web.Request) -> web.Response:
        """Return the recordings of an ISRC."""
        code = request.match_info["isrc"]
        rows = [
            row for act in self._catalogue.acts for row in act.recordings if code in row["isrcs"]
        ]
        if refusal := self.refusal(request):
            return refusal
        return (
            web.json_response({"isrc": code, "recordings": rows})
            if rows
            else error(404, "Not Found")
        )

    @staticmethod
    def _page(request: web.Request, entity: str, rows: list[Wire]) -> web.Response:
        limit, offset = paging(request)
        body = {f"{entity}-count": len(rows), f"{entity}-offset": offset}
        return web.json_response({**body, f"{entity}s": rows[offset : offset + limit]})

    def _browse(self, request: web.Request, entity: str, attribute: str) -> web.Response:
        if refusal := self.refusal(request):
            return refusal
        mbid = request.query.get("artist", "")
        if not is_mbid(mbid):
            return error(400, "Invalid mbid.")
        includes = set(request.query.get("inc", "").split())
        if unknown := includes - INCLUDES[entity]:
            return error(400, f"{unknown.pop()} is not a valid inc parameter for {entity}s.")
        act = self._catalogue.act(mbid)
        if act is None:
            return error(404, "Not Found")
        rows = [self._trimmed(row, includes) for row in getattr(act, attribute)]
        if types := {word for word in request.query.get("type", "").lower().split("|") if word}:
            rows = [row for row in rows if types & _types(row)]
        limit, offset = paging(request)
        return web.json_response(
            {
                f"{entity}-count": len(rows),
                f"{entity}-offset": offset,
                f"{entity}s": rows[offset : offset + limit],
            }
        )

    @staticmethod
    def _trimmed(row: Wire, includes: set[str]) -> Wire:
        needed = {
            "isrcs": "isrcs",
            "artist-credit": "artist-credits",
            "relations": "work-rels",
            "tags": "tags",
        }
        return {
            key: value for key, value in row.items() if key not in needed or needed[key] in includes
        }


def _track_count(row: Wire) -> int:
    return sum(len(medium.get("tracks", ())) for medium in row["media"])


def _without_tracks(row: Wire, includes: set[str]) -> Wire:
    if "recordings" not in includes:
        media = [{k: v for k, v in one.items() if k != "tracks"} for one in row["media"]]
        return {**row, "media": media}
    if "isrcs" in includes:
        return row
    bare = [
        {
            **medium,
            "tracks": [
                {
                    **track,
                    "recording": {k: v for k, v in track["recording"].items() if k != "isrcs"},
                }
                for track in medium["tracks"]
            ],
        }
        for medium in row["media"]
    ]
    return {**row, "media": bare}


def _types(row: Wire) -> set[str]:
    return {word.lower() for word in (row["primary-type"], *row["secondary-types"])}


def is_mbid(text: str) -> bool:
    """Whether a text has the form of an MBID."""
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def paging(request: web.Request) -> tuple[int, int]:
    """Return limit (25 unless told, above 100 silently 100) and offset."""
    limit = min(int(request.query.get("limit", "25")), 100)
    return max(limit, 1), max(int(request.query.get("offset", "0")), 0)


def artist_wire(act: Act) -> Wire:
    """Return an artist as MusicBrainz writes it."""
    wire: Wire = {
        "id": act.mbid,
        "type": act.kind,
        "name": act.name,
        "sort-name": act.sort_name,
        "disambiguation": act.disambiguation,
        "life-span": {"begin": act.begin, "end": None, "ended": None},
        "aliases": [
            {"name": alias, "sort-name": alias, "type": None, "locale": None, "primary": None}
            for alias in act.aliases
        ],
    }
    if act.country:
        wire["country"] = act.country
        wire["area"] = {"name": act.country, "iso-3166-1-codes": [act.country]}
    if not act.begin:
        wire["life-span"] = {"ended": None}
    return wire


def event_wire(act: Act, row: Wire) -> Wire:
    """Return a setlist of setlist.fm's as an event here."""
    day = "-".join(reversed(row["eventDate"].split("-")))
    songs = [song["name"] for part in row["sets"]["set"] for song in part["song"] if song["name"]]
    venue = row["venue"]
    return {
        "id": mbid_of("event", row["id"]),
        "name": f"{act.name} at {venue['name']}",
        "time": "",
        "cancelled": False,
        "setlist": "\n".join([f"@ [{act.mbid}|{act.name}]", *[f"* {song}" for song in songs]]),
        "life-span": {"begin": day, "end": day, "ended": True},
        "relations": [
            {
                "type": "held at",
                "place": {"id": mbid_of("place", venue["name"]), "name": venue["name"]},
            }
        ],
    }


def relation_wire(kind: str, page: str) -> Wire:
    """Return a relation of an artist to a page."""
    return {
        "type": kind,
        "target-type": "url",
        "direction": "forward",
        "ended": False,
        "attributes": [],
        "url": {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, page)), "resource": page},
    }


# --- searching -------------------------------------------------------------------------------

TOKENS = re.compile(
    r"""
    (?P<field>\b(?:artist|alias|name|sortname):)
    | (?P<phrase>"(?:[^"\\]|\\.)*")
    | (?P<group>[()])
    | (?P<word>(?:[^\s+\-&|!(){}\[\]^"~*?:\\/]|\\.)+)
    | (?P<suffix>[*~]) | (?P<space>\s+)
    """,
    re.VERBOSE,
)


def lucene_words(query: str) -> list[str] | None:
    """Return the words that a query asks for; None where its syntax is broken.

    Understands fields (`artist:`), phrases, groups and escapes; any other special character must
    be escaped or quoted.
    """
    words: list[str] = []
    depth = position = 0
    while position < len(query):
        token = TOKENS.match(query, position)
        if token is None:
            return None
        position = token.end()
        if token.lastgroup == "group":
            depth += 1 if token.group() == "(" else -1
        elif token.lastgroup in {"phrase", "word"} and token.group() not in {"AND", "OR"}:
            words += folded(re.sub(r"\\(.)", r"\1", token.group())).split()
        if depth < 0:
            return None
    return None if depth else list(dict.fromkeys(words))


def folded(text: str) -> str:
    """Return a text as the search index compares it."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(
        c if c.isalnum() or unicodedata.category(c).startswith("L") else " "
        for c in plain
        if not unicodedata.combining(c)
    )


def score_of(act: Act, words: list[str]) -> int:
    """Return how well an act fits: 100 for its name, less for a part or an alias, 0 for nothing."""
    if not act.at_musicbrainz:
        return 0
    for score, names in ((100, (act.name,)), (90, (act.sort_name, *act.aliases))):
        for name in names:
            of_name = folded(name).split()
            if set(words) == set(of_name):
                return score
            if all(any(part.startswith(word) for part in of_name) for word in words):
                return score - 30
    return 0
