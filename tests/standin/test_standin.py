"""The stand-in keeps the services' rules, and fails as it is told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import httpx
import pytest

from tests.standin import fiction
from tests.standin.dump import from_dump
from tests.standin.limits import Bucket, Limits, Window
from tests.standin.musicbrainz import lucene_words
from tests.standin.server import KEYS, Standin, StandinServer

AGENT = {"User-Agent": "StandinTest/1.0 ( test@example.org )"}
TODAY = date(2026, 11, 20)


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(headers=AGENT, trust_env=False) as opened:
        yield opened


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def limited() -> Iterator[tuple[StandinServer, Time]]:
    """A stand-in that enforces the limits on a clock of the test's."""
    clock = Time()
    with StandinServer(Standin(fiction.fictional(TODAY), Limits(clock=clock))) as server:
        yield server, clock


def setlistfm(standin: StandinServer, path: str, **query: str) -> httpx.Request:
    headers = {"x-api-key": KEYS["setlistfm"], "Accept": "application/json", **AGENT}
    return httpx.Request("GET", standin.url("setlistfm") + path, params=query, headers=headers)


def test_setlistfm_pages_of_twenty_newest_first_hold_every_setlist_once(
    standin: StandinServer, client: httpx.Client
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    path = f"/artist/{act.mbid}/setlists"
    rows: list[dict] = []
    for number in range(1, 9):
        body = client.send(setlistfm(standin, path, p=str(number))).json()
        assert (body["type"], body["itemsPerPage"], body["page"]) == ("setlists", 20, number)
        assert body["total"] == len(act.setlists) == 149
        rows += body["setlist"]
    assert len({row["id"] for row in rows}) == len(rows) == 149
    days = [row["eventDate"].split("-")[::-1] for row in rows]
    assert days == sorted(days, reverse=True)
    assert client.send(setlistfm(standin, path, p="9")).status_code == 404


def test_setlistfm_wants_key_accept_header_and_its_own_dates(
    standin: StandinServer, client: httpx.Client
) -> None:
    good = setlistfm(standin, "/search/artists", artistName="velvet", sort="relevance")
    assert client.send(good).json()["itemsPerPage"] == 30
    for key in ("", "wrong"):
        refused = client.get(good.url, headers={"x-api-key": key})
        assert refused.status_code == 403
    xml = client.get(good.url, headers={"x-api-key": KEYS["setlistfm"], "Accept": "*/*"})
    assert xml.headers["Content-Type"].startswith("application/xml")
    wrong = setlistfm(standin, "/search/setlists", artistName="velvet", date="2026-11-01")
    assert client.send(wrong).status_code == 400
    day = standin.catalogue.named(fiction.CARTOGRAPHERS).setlists[30]["eventDate"]
    found = client.send(setlistfm(standin, "/search/setlists", artistName="Velvet", date=day))
    assert [row["eventDate"] for row in found.json()["setlist"]] == [day]
    nothing = client.send(setlistfm(standin, "/search/artists", artistName="zzzz"))
    assert (nothing.status_code, nothing.json()["message"]) == (404, "not found")


def test_setlistfm_gives_one_setlist_and_never_a_version(
    standin: StandinServer, client: httpx.Client
) -> None:
    row = standin.catalogue.named(fiction.CARTOGRAPHERS).setlists[20]
    assert client.send(setlistfm(standin, f"/setlist/{row['id']}")).json() == row
    assert client.send(setlistfm(standin, "/setlist/version/g1")).status_code == 404


def test_fiction_holds_every_oddity() -> None:
    setlists = fiction.cartographers(TODAY).setlists
    songs = [song for row in setlists for part in row["sets"]["set"] for song in part["song"]]
    assert any(song.get("tape") and song["name"] == "" for song in songs)
    assert any(song["name"] == "" and not song.get("tape") for song in songs)
    assert any(" / " in song["name"] for song in songs)
    assert any("cover" in song for song in songs)
    assert any("with" in song for song in songs)
    encores = {part.get("encore") for row in setlists for part in row["sets"]["set"]}
    assert encores == {None, 1, 2}
    days = [(row["eventDate"], row["venue"]["id"]) for row in setlists]
    assert len(days) - len(set(days)) == 1
    assert {row["info"] for row in setlists if "info" in row} >= {"Cancelled", "Early show"}
    assert sum(row["sets"]["set"] == [] for row in setlists) > 10


def test_musicbrainz_tells_two_of_one_name_apart(
    standin: StandinServer, client: httpx.Client
) -> None:
    url = standin.url("musicbrainz") + "/artist"
    body = client.get(url, params={"query": 'artist:"Paper Lanterns"', "fmt": "json"}).json()
    assert body["count"] == 2
    assert len({artist["disambiguation"] for artist in body["artists"]}) == 2
    escaped = client.get(url, params={"query": r"What\? \(No\!\)", "fmt": "json"}).json()
    assert [artist["name"] for artist in escaped["artists"]] == [fiction.PUNCTUATED]
    assert client.get(url, params={"query": "What? (No!)", "fmt": "json"}).status_code == 400
    japanese = client.get(url, params={"query": fiction.LIBRARY, "fmt": "json"}).json()
    assert japanese["artists"][0]["sort-name"] == "Kiri no Toshokan"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('artist:"Paper Lanterns"', ["paper", "lanterns"]),
        (r'artist:"AC\/DC"', ["ac", "dc"]),
        ("(artist:(paper) OR alias:(paper))", ["paper"]),
        ('"open', None),
        ("AC/DC", None),
        ("a)", None),
    ],
)
def test_lucene(query: str, words: list[str] | None) -> None:
    assert lucene_words(query) == words


def test_musicbrainz_wants_a_user_agent_and_known_ids(
    standin: StandinServer, client: httpx.Client
) -> None:
    url = standin.url("musicbrainz") + "/artist"
    query = {"query": "paper", "fmt": "json"}
    for agent in ("", "python-httpx/0.28"):
        assert client.get(url, params=query, headers={"User-Agent": agent}).status_code == 403
    assert client.get(url + "/nonsense?fmt=json").json()["error"] == "Invalid mbid."
    unknown = "00000000-0000-4000-8000-000000000000"
    assert client.get(f"{url}/{unknown}?fmt=json").status_code == 404
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    looked_up = client.get(f"{url}/{act.mbid}?fmt=json&inc=url-rels").json()
    assert {row["type"] for row in looked_up["relations"]} >= {"setlistfm", "free streaming"}
    assert "relations" not in client.get(f"{url}/{act.mbid}?fmt=json").json()


def test_musicbrainz_browses_in_pages_and_by_type(
    standin: StandinServer, client: httpx.Client
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    query = {"artist": act.mbid, "fmt": "json"}
    groups = client.get(
        standin.url("musicbrainz") + "/release-group", params=query | {"type": "album|ep"}
    ).json()
    assert groups["release-group-count"] == 7
    recordings = client.get(
        standin.url("musicbrainz") + "/recording", params=query | {"limit": "1000", "inc": "isrcs"}
    ).json()
    assert recordings["recording-offset"] == 0
    assert len(recordings["recordings"]) == min(100, recordings["recording-count"])
    assert "isrcs" in recordings["recordings"][0]
    assert "artist-credit" not in recordings["recordings"][0]


def test_ticketmaster_wants_a_key_and_hides_what_has_no_date(
    standin: StandinServer, client: httpx.Client
) -> None:
    root, key = standin.url("ticketmaster"), {"apikey": KEYS["ticketmaster"]}
    refused = client.get(root + "/attractions.json", params={"keyword": "velvet"})
    assert refused.status_code == 401
    assert refused.json()["fault"]["detail"]["errorcode"] == "oauth.v2.InvalidApiKey"
    found = client.get(root + "/attractions.json", params=key | {"keyword": "velvet"}).json()
    [attraction] = found["_embedded"]["attractions"]
    query = key | {"attractionId": attraction["id"]}
    dated = client.get(root + "/events.json", params=query).json()["_embedded"]["events"]
    every = client.get(root + "/events.json", params=query | {"includeTBA": "yes"}).json()
    events = every["_embedded"]["events"]
    assert (len(dated), len(events)) == (9, 10)
    assert any("localDate" not in event["dates"]["start"] for event in events)
    empty = client.get(root + "/events.json", params=key | {"attractionId": "none"}).json()
    assert "_embedded" not in empty
    assert empty["page"]["totalPages"] == 0


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"size": "201"}, "DIS1036"),
        ({"size": "200", "page": "6"}, "DIS1035"),
        ({"startDateTime": "2026-11-20"}, "DIS1015"),
    ],
)
def test_ticketmaster_refuses_what_it_does_not_take(
    standin: StandinServer, client: httpx.Client, query: dict[str, str], code: str
) -> None:
    url = standin.url("ticketmaster") + "/events.json"
    reply = client.get(url, params={"apikey": KEYS["ticketmaster"], **query})
    assert (reply.status_code, reply.json()["errors"][0]["code"]) == (400, code)


def test_deezer_pages_and_tells_errors_with_status_200(
    standin: StandinServer, client: httpx.Client
) -> None:
    root = standin.url("deezer")
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    top = client.get(f"{root}/artist/{act.deezer_id}/top").json()
    assert (len(top["data"]), top["total"]) == (5, 35)
    assert len(client.get(f"{root}/artist/{act.deezer_id}/top?limit=50").json()["data"]) == 35
    unknown = client.get(f"{root}/artist/1")
    assert (unknown.status_code, unknown.json()["error"]["code"]) == (200, 800)
    missing = client.get(f"{root}/nothing/here")
    assert (missing.status_code, missing.json()) == (404, {"error": "Not Found"})


# --- limits ----------------------------------------------------------------------------------


def test_limits_of_each_service(limited: tuple[StandinServer, Time], client: httpx.Client) -> None:
    server, clock = limited
    act = server.catalogue.named(fiction.CARTOGRAPHERS)

    def musicbrainz() -> int:
        url = f"{server.url('musicbrainz')}/artist/{act.mbid}?fmt=json"
        return client.get(url).status_code

    def ticketmaster() -> int:
        url = server.url("ticketmaster") + "/events.json"
        return client.get(url, params={"apikey": KEYS["ticketmaster"]}).status_code

    def setlists() -> int:
        return client.send(setlistfm(server, f"/artist/{act.mbid}")).status_code

    def deezer() -> bool:
        return "error" in client.get(f"{server.url('deezer')}/artist/{act.deezer_id}").json()

    assert [musicbrainz(), musicbrainz()] == [200, 503]
    assert [ticketmaster(), ticketmaster()] == [200, 429]
    assert [setlists(), setlists(), setlists()] == [200, 200, 429]
    assert [deezer() for _ in range(51)] == [False] * 50 + [True]
    clock.seconds += 1
    assert musicbrainz() == 503, "refused requests count against the rate"
    clock.seconds += 3
    assert [musicbrainz(), ticketmaster(), setlists()] == [200, 200, 200]
    clock.seconds += 0.2
    assert ticketmaster() == 200


def test_bucket_and_window_on_their_own_clock() -> None:
    bucket = Bucket(2, 2)
    assert [bucket.admits(0) for _ in range(3)] == [True, True, False]
    assert bucket.admits(0.5)
    window = Window(2, 10)
    assert [window.admits(at) for at in (0, 1, 2, 10, 10.5)] == [True, True, False, True, False]


def test_speed_scales_the_limits_and_off_is_off() -> None:
    clock = Time()
    fast = Limits(100, clock=clock)
    assert fast.musicbrainz()
    clock.seconds += 0.01
    assert fast.musicbrainz()
    off = Limits(enforced=False)
    assert all(off.musicbrainz() and off.ticketmaster_spike() for _ in range(50))


# --- faults ----------------------------------------------------------------------------------


def test_faults_of_each_kind(standin: StandinServer, client: httpx.Client) -> None:
    request = setlistfm(standin, "/search/artists", artistName="velvet")
    true = client.send(request)

    def faulty(kind: str, **more: float) -> httpx.Response:
        standin.fail(kind, "setlistfm", "search", **more)
        return client.send(request)

    for kind, status in (("500", 500), ("503", 503), ("429", 429)):
        assert faulty(kind).status_code == status
    assert faulty("429-seconds", seconds=7).headers["Retry-After"] == "7"
    assert faulty("429-date", seconds=60).headers["Retry-After"].endswith("GMT")
    assert faulty("html").headers["Content-Type"].startswith("text/html")
    assert faulty("empty").json() == {}
    assert faulty("wrong-types").json()["artist"] == {"unexpected": True}
    assert faulty("drip", seconds=0.02).json() == true.json()
    assert len(faulty("huge").content) > 60_000_000
    for kind in ("drop", "cut-off"):
        with pytest.raises(httpx.RemoteProtocolError):
            faulty(kind)
    assert client.send(request).json() == true.json()


def test_a_fault_takes_the_requests_it_names_and_no_others(
    standin: StandinServer, client: httpx.Client
) -> None:
    fault = standin.fail("500", "setlistfm", "artistName=velvet", count=2, skip=1)
    velvet = setlistfm(standin, "/search/artists", artistName="velvet")
    paper = setlistfm(standin, "/search/artists", artistName="paper")
    order = [velvet, paper, velvet, paper, velvet, velvet]
    assert [client.send(one).status_code for one in order] == [200, 200, 500, 200, 500, 200]
    assert fault.met == 2


def test_a_hanging_request_ends_when_healed(standin: StandinServer, client: httpx.Client) -> None:
    from concurrent.futures import ThreadPoolExecutor

    fault = standin.fail("hang", "deezer")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.get, standin.url("deezer") + "/artist/1")
        fault.meeting.wait()
        standin.heal()
        assert isinstance(waiting.exception(), httpx.RemoteProtocolError)


def test_faults_and_counts_over_http(standin: StandinServer, client: httpx.Client) -> None:
    root = standin.url("deezer").removesuffix("/deezer")
    assert client.post(root + "/_faults", json={"kind": "nonsense"}).status_code == 400
    told = {"service": "deezer", "kind": "503", "count": 2}
    assert client.post(root + "/_faults", json=told).json() == {"faults": 1}
    assert client.get(root + "/deezer/artist/1").status_code == 503
    client.delete(root + "/_faults")
    assert client.get(root + "/deezer/artist/1").status_code == 200
    counts = client.get(root + "/_requests").json()
    assert counts["requests"]["deezer"] == 2
    assert counts["statuses"]["deezer"] == {"0": 1, "200": 1}


# --- a dump, and the command -----------------------------------------------------------------


@pytest.mark.real_data
def test_a_dump_is_served_whole(real_data: Path, client: httpx.Client) -> None:
    path = real_data / "recorded/setlistfm/rush_all_setlists.json"
    rows = json.loads(path.read_text())
    catalogue = from_dump(path, date(2026, 8, 1))
    [act] = catalogue.acts
    with StandinServer(Standin(catalogue, Limits(enforced=False))) as server:
        last = setlistfm(server, f"/artist/{act.mbid}/setlists", p="122")
        body = client.send(last).json()
        assert (body["total"], len(body["setlist"])) == (len(rows), len(rows) - 121 * 20)
    starts = [event["dates"]["start"] for event in act.events]
    coming = [row for row in rows if row["eventDate"].endswith("-08-2026")]
    days = {start["localDate"] for start in starts if "localDate" in start}
    assert coming
    assert {"-".join(row["eventDate"].split("-")[::-1]) for row in coming} <= days
    assert sum("localDate" not in start for start in starts) == 1


def test_the_command_prints_an_environment_that_works(client: httpx.Client) -> None:
    command = [sys.executable, "-m", "tests.standin", "--no-limits"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        environ = {}
        while (line := process.stdout.readline()).startswith("export "):
            name, _, value = line.removeprefix("export ").strip().partition("=")
            environ[name] = value
        url = environ["SETLIST_DESKTOP_DEEZER_URL"] + "/search/artist?q=velvet"
        assert client.get(url).json()["total"] == 1
        os.kill(process.pid, signal.SIGINT)
    assert process.returncode == 0
    assert len(environ) == 9 + len(KEYS) + 1  # addresses, keys, the secret of an app
