"""setlist.fm rest/1.0: a key in a header, XML unless JSON is asked for, 404 for nothing found."""

from __future__ import annotations

import re
from datetime import datetime
from xml.sax.saxutils import quoteattr

from aiohttp import web

from tests.standin.catalogue import Catalogue, Wire
from tests.standin.limits import Limits
from tests.standin.musicbrainz import folded

SETLISTS, ARTISTS = 20, 30
CACHE = {
    "Cache-Control": "no-transform, max-age=60",
    "Vary": "Accept-Encoding,Accept,Accept-Language",
}


def routes(catalogue: Catalogue, limits: Limits, keys: set[str]) -> list[web.RouteDef]:
    """Return the routes below `/rest/1.0`."""
    service = SetlistFm(catalogue, limits, keys)
    return [
        web.get("/artist/{mbid}", service.artist),
        web.get("/artist/{mbid}/setlists", service.artist_setlists),
        web.get("/search/artists", service.search_artists),
        web.get("/search/setlists", service.search_setlists),
        web.get("/setlist/version/{version}", service.version),
        web.get("/setlist/{id}", service.setlist),
        web.get("/search/countries", service.countries),
        web.get("/search/cities", service.cities),
        web.get("/search/venues", service.venues),
        web.get("/venue/{id}", service.venue),
        web.get("/venue/{id}/setlists", service.venue_setlists),
        web.get("/user/{id}/attended", service.attended),
    ]


class SetlistFm:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits, keys: set[str]) -> None:
        self._catalogue, self._limits, self._keys = catalogue, limits, keys

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return why a request is not answered at all."""
        if request.headers.get("x-api-key", "") not in self._keys:
            return web.json_response({"message": "Forbidden"}, status=403)
        if not self._limits.setlistfm():
            return web.json_response({"message": "Too Many Requests"}, status=429)
        return None

    async def artist(self, request: web.Request) -> web.Response:
        """Return one artist."""
        if refusal := self.refusal(request):
            return refusal
        act = self._catalogue.act(request.match_info["mbid"])
        if act is None or not act.at_setlistfm:
            return missing(request, "unknown mbid")
        return reply(request, act.setlistfm())

    async def artist_setlists(self, request: web.Request) -> web.Response:
        """Return a page of an artist's setlists, newest first."""
        if refusal := self.refusal(request):
            return refusal
        act = self._catalogue.act(request.match_info["mbid"])
        if act is None or not act.at_setlistfm:
            return missing(request, "unknown mbid")
        return listed(request, "setlist", act.setlists, SETLISTS)

    async def search_artists(self, request: web.Request) -> web.Response:
        """Search artists by name or MBID; sorted by name unless `sort=relevance`."""
        if refusal := self.refusal(request):
            return refusal
        query = request.query
        words = folded(query.get("artistName", "")).split()
        found = [
            act
            for act in self._catalogue.acts
            if act.at_setlistfm
            and (not query.get("artistMbid") or act.mbid == query["artistMbid"])
            and all(word in folded(act.name).split() for word in words)
            and (words or query.get("artistMbid"))
        ]
        if query.get("sort") == "relevance":
            found.sort(key=lambda act: (folded(act.name).split() != words, act.sort_name))
        else:
            found.sort(key=lambda act: act.sort_name)
        return listed(request, "artist", [act.setlistfm() for act in found], ARTISTS)

    async def search_setlists(self, request: web.Request) -> web.Response:
        """Search setlists by artist, date, place or change."""
        if refusal := self.refusal(request):
            return refusal
        query = request.query
        if "date" in query and not re.fullmatch(r"\d\d-\d\d-\d{4}", query["date"]):
            return problem(request, 400, "Bad Request", "date must be of the form dd-MM-yyyy")
        if "lastUpdated" in query and not re.fullmatch(r"\d{14}", query["lastUpdated"]):
            return problem(request, 400, "Bad Request", "lastUpdated must be yyyyMMddHHmmss")
        found = [row for row in self._catalogue.setlists() if fits(row, query)]
        return listed(request, "setlist", found, SETLISTS)

    async def setlist(self, request: web.Request) -> web.Response:
        """Return one setlist."""
        if refusal := self.refusal(request):
            return refusal
        number = request.match_info["id"]
        for row in self._catalogue.setlists():
            if row["id"] == number:
                return reply(request, row)
        return missing(request)

    async def countries(self, request: web.Request) -> web.Response:
        """Return all countries."""
        found = {
            venue["city"]["country"]["code"]: venue["city"]["country"] for venue in self._venues()
        }
        return self.refusal(request) or listed(request, "country", list(found.values()), 250)

    async def cities(self, request: web.Request) -> web.Response:
        """Search cities by name."""
        name = folded(request.query.get("name", ""))
        found = {venue["city"]["id"]: venue["city"] for venue in self._venues()}
        rows = [city for city in found.values() if name in folded(city["name"])]
        return self.refusal(request) or listed(request, "cities", rows, 50)

    async def venues(self, request: web.Request) -> web.Response:
        """Search venues by name."""
        name = folded(request.query.get("name", ""))
        rows = [venue for venue in self._venues() if name in folded(venue["name"])]
        return self.refusal(request) or listed(request, "venue", rows, 30)

    async def venue(self, request: web.Request) -> web.Response:
        """Return one venue."""
        number = request.match_info["id"]
        found = next((venue for venue in self._venues() if venue["id"] == number), None)
        if refusal := self.refusal(request):
            return refusal
        return reply(request, found) if found else missing(request)

    async def venue_setlists(self, request: web.Request) -> web.Response:
        """Return a page of a venue's setlists."""
        number = request.match_info["id"]
        rows = [row for row in self._catalogue.setlists() if row["venue"]["id"] == number]
        return self.refusal(request) or listed(request, "setlist", rows, SETLISTS)

    async def attended(self, request: web.Request) -> web.Response:
        """Return a page of the shows a user was at: every seventh there is."""
        rows = self._catalogue.setlists()[::7]
        return self.refusal(request) or listed(request, "setlist", rows, SETLISTS)

    def _venues(self) -> list[Wire]:
        found = {row["venue"]["id"]: row["venue"] for row in self._catalogue.setlists()}
        return list(found.values())

    async def version(self, request: web.Request) -> web.Response:
        """Answer as the service does since this was given up: never."""
        return self.refusal(request) or missing(request)


def fits(row: Wire, query: object) -> bool:
    """Whether a setlist is what a search asks for."""
    asked = dict(query)  # type: ignore[call-overload]
    city = row["venue"]["city"]
    told = {
        "artistMbid": row["artist"].get("mbid", ""),
        "date": row["eventDate"],
        "year": row["eventDate"][-4:],
        "venueId": row["venue"]["id"],
        "cityId": city["id"],
        "countryCode": city["country"]["code"],
    }
    spelled = {
        "artistName": row["artist"]["name"],
        "venueName": row["venue"]["name"],
        "cityName": city["name"],
        "tourName": row.get("tour", {}).get("name", ""),
    }
    if any(key in asked and asked[key] != value for key, value in told.items()):
        return False
    if any(
        key in asked and folded(asked[key]) not in folded(value) for key, value in spelled.items()
    ):
        return False
    return "lastUpdated" not in asked or _stamp(row["lastUpdated"]) >= asked["lastUpdated"]


def _stamp(updated: str) -> str:
    return datetime.strptime(updated[:19], "%Y-%m-%dT%H:%M:%S").strftime(  # noqa: DTZ007
        "%Y%m%d%H%M%S"
    )


def listed(request: web.Request, key: str, rows: list[Wire], per_page: int) -> web.Response:
    """Return a page of a list, or 404 where it would be empty."""
    try:
        number = int(request.query.get("p", "1"))
    except ValueError:
        return problem(request, 400, "Bad Request", "p must be a number")
    page = rows[(number - 1) * per_page : number * per_page] if number >= 1 else []
    if not page:
        return missing(request)
    envelope = {
        "type": key if key == "cities" else key + "s",
        "itemsPerPage": per_page,
        "page": number,
        "total": len(rows),
        key: page,
    }
    return reply(request, envelope)


def missing(request: web.Request, message: str = "not found") -> web.Response:
    """Return the 404 that stands for an empty list too."""
    return problem(request, 404, "Not Found", message)


def problem(request: web.Request, status: int, title: str, message: str) -> web.Response:
    """Return an error as setlist.fm documents it."""
    stamp = "2026-01-01T00:00:00.000+0000"
    body = {"code": status, "status": title, "message": message, "timestamp": stamp}
    return reply(request, body, status, "error")


def reply(
    request: web.Request, body: Wire, status: int = 200, root: str = "result"
) -> web.Response:
    """Return a body as JSON where the request asks for it, else as XML."""
    if "application/json" in request.headers.get("Accept", ""):
        return web.json_response(body, status=status, headers=CACHE)
    plain = {key: value for key, value in body.items() if isinstance(value, str | int)}
    attributes = " ".join(f"{key}={quoteattr(str(value))}" for key, value in plain.items())
    text = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><{root} {attributes}/>'
    return web.Response(text=text, status=status, content_type="application/xml", headers=CACHE)
