"""Every recorded reply is read whole by the call it answers; others refuse it with a reason."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from setlist_desktop.domain.errors import NotFound, ProviderError, ReplyInvalid, SetlistError
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Page
from setlist_desktop.providers.setlistfm.mapping import show_record
from setlist_desktop.providers.setlistfm.wire import decode_setlists
from tests.providers.fakes import House

pytestmark = pytest.mark.real_data

SERVICES = ("setlistfm", "musicbrainz", "ticketmaster", "deezer")
REPLY_FOLDERS = ("recorded", "recorded_2017", "nock_2016", "docs_2016", "transcribed")


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
                each["status"],
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
