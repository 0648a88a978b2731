"""Every recorded reply is read whole by the call it answers; others refuse it with a reason."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from setlist_desktop.domain.errors import (
    AuthFailed,
    NotFound,
    ProviderError,
    ReplyInvalid,
    SetlistError,
)
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Page, Service
from setlist_desktop.providers.setlistfm.mapping import show_record
from setlist_desktop.providers.setlistfm.wire import decode_setlists
from setlist_desktop.providers.ticketmaster.client import EventQuery
from tests.providers.fakes import House

pytestmark = pytest.mark.real_data

SERVICES = (
    "setlistfm", "musicbrainz", "ticketmaster", "deezer", "lastfm", "listenbrainz", "spotify",
)  # fmt: skip
REPLY_FOLDERS = (
    "recorded", "recorded_2017", "nock_2016", "docs_2016", "transcribed", "samples_java",
    "server_testdata",
)  # fmt: skip


@dataclass(frozen=True)
class Recorded:
    """A reply as somebody recorded it."""

    name: str
    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)

    def handler(self, _: httpx.Request) -> httpx.Response:
        headers = {
            name: str(value)
            for name, value in self.headers.items()
            if name.lower().startswith(("x-rate", "rate-", "retry"))
        }
        return httpx.Response(self.status, content=json.dumps(self.body), headers=headers)


def _data() -> Path:
    return Path(os.environ.get("SETLIST_DESKTOP_TEST_DATA", "/nonexistent")) / "recorded"


def _replies(service: str) -> list[Recorded]:
    folder = _data() / service
    if not folder.is_dir():
        return []
    listed = json.loads((folder / "manifest.json").read_bytes())
    statuses = {entry["file"]: entry.get("status") or 200 for entry in listed}
    replies = []
    for part in REPLY_FOLDERS:
        for path in sorted((folder / part).glob("*.json")):
            name = f"{part}/{path.name}"
            replies += _unwrapped(name, statuses.get(name, 200), json.loads(path.read_bytes()))
    return replies


def _unwrapped(name: str, status: int, value: Any) -> list[Recorded]:
    if name.startswith(("nock", "transcribed")):
        return [
            Recorded(
                f"{name}#{index}",
                int(str(each["status"]).split()[0]),
                each.get("response", each.get("body")) or {},
                each.get("headers") or {},
            )
            for index, each in enumerate(value)
        ]
    return [Recorded(name, status, value)]


def _each(service: str) -> list[Any]:
    return [pytest.param(reply, id=reply.name) for reply in _replies(service)]


async def _ask(house: House, call: Any) -> Any:
    """Return what the call gives, or the error for people that it raises."""
    try:
        fetched = await call(house.providers)
    except SetlistError as error:
        return error
    return fetched.value


def _at(body: Any, *path: str) -> Any:
    for name in path:
        body = body.get(name) if isinstance(body, dict) else None
    return body


def _assert_read(outcome: Any, entries: Any, reply: Recorded) -> None:
    """Every entry is read; what holds none is refused with the reason."""
    if isinstance(entries, list) and reply.status == 200:
        items = outcome.items if isinstance(outcome, Page) else outcome
        assert not isinstance(outcome, SetlistError), outcome
        assert len(items) == len(entries)
    else:
        assert isinstance(outcome, SetlistError)
        assert len(outcome.message) > 20
        assert outcome.message.endswith(".")
        if isinstance(outcome, ReplyInvalid):
            assert outcome.path.startswith("$")


@pytest.mark.parametrize("service", SERVICES)
def test_there_is_something_to_read(service):
    assert len(_replies(service)) > 5


@pytest.mark.parametrize("reply", _each("setlistfm"))
async def test_setlistfm(house, reply):
    here = house(reply.handler)
    page = await _ask(here, lambda p: p.setlistfm.artist_setlists("m"))
    artists = await _ask(here, lambda p: p.setlistfm.search_artists("a"))
    one = await _ask(here, lambda p: p.setlistfm.setlist("s"))

    if reply.status == 404:
        assert (page.items, page.total, artists) == ((), 0, ())
        assert isinstance(one, NotFound)
        return
    _assert_read(page, _at(reply.body, "setlist"), reply)
    _assert_read(artists, _at(reply.body, "artist"), reply)
    if isinstance(page, Page):
        assert page.problems == ()
        assert page.total == reply.body["total"]
        assert page.per_page == reply.body["itemsPerPage"]
    assert isinstance(one, SetlistError) is not ("eventDate" in reply.body)


def test_a_whole_dump_of_setlistfm():
    wires, problems = decode_setlists((_data() / "setlistfm/rush_all_setlists.json").read_bytes())
    shows = [show_record(wire) for wire in wires]

    assert (len(shows), problems) == (2437, [])
    assert len({show.external_id for show in shows}) == 2437
    assert all(show.date and show.venue and show.updated_at and show.version for show in shows)
    items = [item for show in shows for part in show.sets for item in part.items]
    assert len(items) == 42957
    assert sum(item.type == "tape" for item in items) == 557


@pytest.mark.parametrize("reply", _each("musicbrainz"))
async def test_musicbrainz(house, reply):
    here = house(reply.handler)
    artist = await _ask(here, lambda p: p.musicbrainz.artist("m"))
    search = await _ask(here, lambda p: p.musicbrainz.search_artists("a"))
    albums = await _ask(here, lambda p: p.musicbrainz.release_groups("m"))
    recordings = await _ask(here, lambda p: p.musicbrainz.recordings("m"))

    is_artist = bool(_at(reply.body, "id") and _at(reply.body, "name"))
    assert isinstance(artist, ArtistRecord) is is_artist
    for outcome in (search, albums, recordings):
        assert isinstance(outcome, SetlistError)
    if reply.status == 200 and not is_artist:
        assert isinstance(artist, ReplyInvalid)
        assert artist.path.startswith("$")
    if reply.status == 503:
        assert isinstance(search, ProviderError)
        assert search.retryable


@pytest.mark.parametrize("reply", _each("ticketmaster"))
async def test_ticketmaster(house, reply):
    here = house(reply.handler)
    artist = ArtistRecord("The Paper Lanterns")
    events = await _ask(here, lambda p: p.ticketmaster.events("K8", artist))
    attractions = await _ask(here, lambda p: p.ticketmaster.attractions("a"))

    body = reply.body if isinstance(reply.body, dict) else {}
    if reply.status == 200 and "page" in body:
        embedded = body.get("_embedded")
        _assert_read(events, _at(embedded, "events") if embedded else [], reply)
        _assert_read(attractions, _at(embedded, "attractions") if embedded else [], reply)
    elif "DIS1035" in json.dumps(body):
        assert events.items == ()
        assert events.problems
    else:
        assert isinstance(events, SetlistError)
        assert "{apikey}" not in events.in_words()
    if isinstance(events, Page):
        assert all(show.external_id and show.source == "ticketmaster" for show in events.items)


@pytest.mark.parametrize("reply", _each("deezer"))
async def test_deezer(house, reply):
    here = house(reply.handler)
    tracks = await _ask(here, lambda p: p.deezer.top_tracks("1"))
    artists = await _ask(here, lambda p: p.deezer.search_artists("a"))

    data = _at(reply.body, "data")
    kinds = {each.get("type") for each in data} if isinstance(data, list) else set()
    if kinds <= {"track"}:
        _assert_read(tracks, data, reply)
    if kinds <= {"artist"}:
        _assert_read(artists, data, reply)
    if not isinstance(data, list):
        assert isinstance(tracks, SetlistError)


def _with_keys(house: Any, reply: Recorded) -> House:
    here: House = house(reply.handler)
    here.keys.keys |= {
        Service.LASTFM: "fictional-lastfm-key",
        Service.LISTENBRAINZ: "fictional-token",
        Service.SPOTIFY: "fictional-client-id",
    }
    return here


@pytest.mark.parametrize("reply", _each("lastfm"))
async def test_lastfm(house, reply):
    here = _with_keys(house, reply)
    tracks = await _ask(here, lambda p: p.lastfm.top_tracks("a"))
    facts = await _ask(here, lambda p: p.lastfm.artist("a"))
    if "error" in reply.body:
        assert isinstance(tracks, SetlistError)
        assert type(tracks) is type(facts)
    elif ".unknown" in reply.name:
        assert isinstance(tracks, NotFound | ReplyInvalid)
        assert isinstance(facts, NotFound | ReplyInvalid)
    else:
        _assert_refused(tracks)
        if "artist" in reply.body:
            assert (facts.name, facts.picture) == (reply.body["artist"]["name"], "")
            assert facts.listeners > 1000
            assert len(facts.tags) == len(reply.body["artist"]["tags"]["tag"])
        else:
            _assert_refused(facts)


@pytest.mark.parametrize("path", sorted((_data() / "lastfm" / "recorded").glob("*.html")))
async def test_pages_of_lastfm_are_no_replies(house, path):
    here = _with_keys(house, Recorded(path.name, 200, {}))
    here.network.handler = lambda _: httpx.Response(200, content=path.read_bytes())
    assert isinstance(await _ask(here, lambda p: p.lastfm.artist("a")), ProviderError)


@pytest.mark.parametrize("reply", _each("listenbrainz"))
async def test_listenbrainz(house, reply):
    here = _with_keys(house, reply)
    counts = await _ask(here, lambda p: p.listenbrainz.popularity(["m"]))
    top = await _ask(here, lambda p: p.listenbrainz.top_recordings("m"))
    rows = reply.body if isinstance(reply.body, list) else []
    if rows and all("recording_mbid" in row for row in rows):
        assert [one.recording_mbid for one in counts] == [row["recording_mbid"] for row in rows]
    else:
        _assert_refused(counts)
    if rows and all("recording_name" in row for row in rows):
        assert [one.title for one in top] == [row["recording_name"] for row in rows]
    else:
        _assert_refused(top)
    if reply.status == 401:
        assert isinstance(top, AuthFailed)


@pytest.mark.parametrize("reply", _each("spotify"))
async def test_spotify(house, reply, monkeypatch):
    here = _with_keys(house, reply)

    async def token(_self: object) -> str:
        return "fictional-access"

    monkeypatch.setattr("setlist_desktop.providers.spotify.tokens.Tokens._token", token)
    body = reply.body if isinstance(reply.body, dict) else {}
    outcomes = {
        "artists": await _ask(here, lambda p: p.spotify.search_artists("a")),
        "albums": await _ask(here, lambda p: p.spotify.search_albums("a")),
        "tracks": await _ask(here, lambda p: p.spotify.search_tracks("a", "b")),
    }
    for kind, outcome in outcomes.items():
        items = _at(body, kind, "items")
        is_search = set(body) <= {"artists", "albums", "tracks"}
        if is_search and isinstance(items, list):
            assert len(outcome) == min(10, len([one for one in items if one]))
        elif isinstance(outcome, SetlistError):
            _assert_refused(outcome)
        else:  # the tracks of an album or playlist have the shape of a search
            assert (kind, body.get("type") in {"album", "playlist"}) == ("tracks", True)
    page = await _ask(here, lambda p: p.spotify.album_tracks("x"))
    rows = [one for one in body.get("items", ()) if one]
    if rows and all("uri" in one and "name" in one and "duration_ms" in one for one in rows):
        assert [one.title for one in page.items] == [one["name"] for one in rows]
    one = await _ask(here, lambda p: p.spotify.artist("x"))
    if body.get("type") == "artist":
        assert (one.id, one.name) == (body["id"], body["name"])
    if reply.status >= 400:
        _assert_refused(one)
        assert "{" not in one.message


def _assert_refused(outcome: Any) -> None:
    assert isinstance(outcome, SetlistError)
    assert outcome.message.endswith(".")
    assert len(outcome.message) > 15


@pytest.mark.parametrize("reply", [r for r in _replies("setlistfm") if "venue" in r.name])
async def test_venues_of_setlistfm(house, reply):
    here = house(reply.handler)
    found = await _ask(here, lambda p: p.setlistfm.search_venues("a"))
    one = await _ask(here, lambda p: p.setlistfm.venue("a"))
    if isinstance(reply.body.get("venue"), list):
        assert len(found.items) == len([row for row in reply.body["venue"] if row.get("name")])
        assert found.problems == ()
    elif "city" in reply.body:
        assert (one.name, one.city) == (reply.body["name"], reply.body["city"]["name"])


@pytest.mark.parametrize(
    "reply", [r for r in _replies("setlistfm") if "cities" in r.name or "countries" in r.name]
)
async def test_places_of_setlistfm(house, reply):
    here = house(reply.handler)
    cities = await _ask(here, lambda p: p.setlistfm.search_cities("a"))
    countries = await _ask(here, lambda p: p.setlistfm.countries())
    if "cities" in reply.body:
        assert [one.external_id for one in cities.items] == [
            row["id"] for row in reply.body["cities"]
        ]
    else:
        assert len(countries) == len(reply.body["country"]) > 200


@pytest.mark.parametrize("reply", _each("ticketmaster"))
async def test_events_venues_and_one_of_each(house, reply):
    here = house(reply.handler)
    body = reply.body if isinstance(reply.body, dict) else {}
    found = await _ask(here, lambda p: p.ticketmaster.search_events(EventQuery("a")))
    if reply.status == 200 and _at(body, "_embedded", "events"):
        assert [show.external_id for show in found.items] == [
            row["id"] for row in body["_embedded"]["events"]
        ]
        assert all(show.artist.name for show in found.items)
    event = await _ask(here, lambda p: p.ticketmaster.event("x"))
    venue = await _ask(here, lambda p: p.ticketmaster.venue("x"))
    if reply.status == 200 and body.get("type") == "event" and "dates" in body:
        assert event.external_id == body["id"]
    if reply.status == 200 and body.get("type") == "venue":
        assert venue.name == " ".join(body["name"].split())
