"""Ticketmaster discovery/v2: a key in the query, five requests a second but never two at once."""

from __future__ import annotations

import math
import re
from typing import Any

from aiohttp import web

from tests.standin.catalogue import MUSIC_SEGMENT, Catalogue, Wire
from tests.standin.limits import Limits
from tests.standin.musicbrainz import folded

SPIKE = (
    "Spike arrest violation. Allowed rate : MessageRate{messagesPerPeriod=5, "
    "periodInMicroseconds=1000000, maxBurstMessageCount=1.0}"
)
INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


def routes(catalogue: Catalogue, limits: Limits, keys: set[str]) -> list[web.RouteDef]:
    """Return the routes below `/discovery/v2`."""
    service = Ticketmaster(catalogue, limits, keys)
    return [
        web.get("/attractions.json", service.attractions),
        web.get("/attractions", service.attractions),
        web.get("/events.json", service.events),
        web.get("/events", service.events),
        web.get("/events/{id}.json", service.event),
        web.get("/venues.json", service.venues),
        web.get("/venues/{id}.json", service.venue),
    ]


def fault(status: int, words: str, code: str) -> web.Response:
    """Return a fault of the gateway."""
    body = {"fault": {"faultstring": words, "detail": {"errorcode": code}}}
    return web.json_response(body, status=status)


def error(code: str, detail: str) -> web.Response:
    """Return an error of the service; it costs quota and bears no headers."""
    about = {"about": {"href": f"/discovery/v2/errors.html#{code}"}}
    body = {"code": code, "detail": detail, "status": "400 BAD_REQUEST", "_links": about}
    return web.json_response({"errors": [body]}, status=400)


def _is_within(event: Wire, geohash: str, radius_km: str) -> bool:
    """Whether the event's venue is near a point given as the service wants it."""
    alphabet = "0123456789bcdefghjkmnpqrstuvwxyz"
    bits = "".join(f"{alphabet.index(sign):05b}" for sign in geohash)
    point = []
    for part, (low, high) in ((bits[1::2], (-90.0, 90.0)), (bits[::2], (-180.0, 180.0))):
        for bit in part:
            middle = (low + high) / 2
            low, high = (middle, high) if bit == "1" else (low, middle)
        point.append((low + high) / 2)
    place = event["_embedded"]["venues"][0].get("location")
    if place is None:
        return False
    north, east = float(place["latitude"]), float(place["longitude"])
    across = (east - point[1]) * math.cos(math.radians(north))
    return math.hypot(north - point[0], across) * 111.2 <= float(radius_km)


class Ticketmaster:
    """The endpoints that the program uses."""

    def __init__(self, catalogue: Catalogue, limits: Limits, keys: set[str]) -> None:
        self._catalogue, self._limits, self._keys = catalogue, limits, keys
        self._used = 0

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return why a request is not answered at all."""
        key = request.query.get("apikey", "")
        if key not in self._keys:
            return fault(401, "Invalid ApiKey", "oauth.v2.InvalidApiKey")
        if not self._limits.ticketmaster_spike():
            return fault(429, SPIKE, "policies.ratelimit.SpikeArrestViolation")
        self._used += 1
        if not self._limits.ticketmaster_quota():
            words = f"Rate limit quota violation. Quota limit exceeded. Identifier : {key}"
            return fault(429, words, "policies.ratelimit.QuotaViolation")
        return None

    async def attractions(self, request: web.Request) -> web.Response:
        """Search attractions by keyword."""
        if refusal := self.refusal(request):
            return refusal
        words = folded(request.query.get("keyword", "")).split()
        segment = request.query.get("segmentId", MUSIC_SEGMENT)
        found = [
            act.attraction
            for act in self._catalogue.acts
            if act.attraction
            and segment == MUSIC_SEGMENT
            and all(word in folded(act.name).split() for word in words)
        ]
        return self._listed(request, "attractions", found)

    async def events(self, request: web.Request) -> web.Response:
        """Search events of an attraction; those to be announced only with `includeTBA`."""
        if refusal := self.refusal(request):
            return refusal
        for name in ("startDateTime", "endDateTime"):
            if name in request.query and not re.fullmatch(INSTANT, request.query[name]):
                return error(
                    "DIS1015",
                    "Query param with date must be of valid format YYYY-MM-DDTHH:mm:ssZ "
                    "{example: 2020-08-01T14:00:00Z }",
                )
        found = [event for event in self._all_events() if self._fits(event, request)]
        if request.query.get("sort") == "date,asc":
            found.sort(key=lambda event: event["dates"]["start"].get("localDate", "9999"))
        return self._listed(request, "events", found)

    async def event(self, request: web.Request) -> web.Response:
        """Return one event."""
        number = request.match_info["id"]
        found = next((one for one in self._all_events() if one["id"] == number), None)
        return self.refusal(request) or self._one(found)

    async def venues(self, request: web.Request) -> web.Response:
        """Search venues by keyword."""
        wanted = folded(request.query.get("keyword", ""))
        rows = [venue for venue in self._all_venues() if wanted in folded(venue["name"])]
        return self.refusal(request) or self._listed(request, "venues", rows)

    async def venue(self, request: web.Request) -> web.Response:
        """Return one venue."""
        number = request.match_info["id"]
        found = next((one for one in self._all_venues() if one["id"] == number), None)
        return self.refusal(request) or self._one(found)

    def _all_venues(self) -> list[Wire]:
        found = [venue for event in self._all_events() for venue in event["_embedded"]["venues"]]
        return list({venue["id"]: venue for venue in found}.values())

    @staticmethod
    def _one(found: Wire | None) -> web.Response:
        if found is not None:
            return web.json_response(found)
        body = {"code": "DIS1004", "detail": "Resource not found", "status": "404"}
        return web.json_response({"errors": [body]}, status=404)

    def _all_events(self) -> list[Wire]:
        return [event for act in self._catalogue.acts for event in act.events]

    @staticmethod
    def _fits(event: Wire, request: web.Request) -> bool:
        query = request.query
        attractions = [row["id"] for row in event["_embedded"]["attractions"]]
        if "attractionId" in query and query["attractionId"] not in attractions:
            return False
        if "keyword" in query and folded(query["keyword"]) not in folded(event["name"]):
            return False
        if "geoPoint" in query and not _is_within(event, query["geoPoint"], query["radius"]):
            return False
        start = event["dates"]["start"]
        undated = start["dateTBA"]
        wanted = query.get("includeTBA", "no")
        if (undated and wanted == "no") or (not undated and wanted == "only"):
            return False
        day = start.get("localDate", "")
        return undated or (
            query.get("startDateTime", "")[:10] <= day <= query.get("endDateTime", "9999")[:10]
        )

    def _listed(self, request: web.Request, key: str, rows: list[Any]) -> web.Response:
        size, number = int(request.query.get("size", "20")), int(request.query.get("page", "0"))
        if size > 200:
            return error("DIS1036", 'Query param "size" must be less than 200')
        if number * size > 1000:
            return error(
                "DIS1035",
                "API Limits Exceeded: Max paging depth exceeded. "
                "(page * size) must be less than 1,000",
            )
        page = rows[number * size : (number + 1) * size]
        body: Wire = {
            "_links": {"self": {"href": f"/discovery/v2/{key}.json?size={size}"}},
            "page": {
                "size": size,
                "totalElements": len(rows),
                "totalPages": -(-len(rows) // size) if size else 0,
                "number": number,
            },
        }
        if page:
            body["_embedded"] = {key: page}
        headers = {
            "Rate-Limit": "5000",
            "Rate-Limit-Available": str(max(0, 5000 - self._used)),
            "Rate-Limit-Over": "0",
            "Rate-Limit-Reset": "1795000000000",
        }
        return web.json_response(body, headers=headers)
