"""The chain whole, over a fake network, through the smallest client: Deezer's."""

import asyncio
import json
import re
import subprocess
import sys
import threading

import httpx
import pytest

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    RateLimited,
    ReplyInvalid,
    Unavailable,
)
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Freshness, Service
from setlist_desktop.providers import transport
from setlist_desktop.providers.retry import ATTEMPTS
from tests.providers.fakes import KEYS, START, replying

ARTISTS = '{"data": [{"id": 7, "name": "The Paper Lanterns"}], "total": 1}'
SETLISTS = '{"type": "setlists", "itemsPerPage": 20, "page": 1, "total": 0, "setlist": []}'
DAY_S = 86400.0


def down(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("[Errno 111] Connection refused")


async def _names(house, text="lanterns") -> list[str]:
    fetched = await house.providers.deezer.search_artists(text)
    return [artist.name for artist in fetched.value]


async def test_a_fresh_answer_is_asked_for_once(house):
    here = house(replying(ARTISTS))
    first = await here.providers.deezer.search_artists("lanterns")
    second = await here.providers.deezer.search_artists("lanterns")

    assert first == second
    assert first.freshness is Freshness.FRESH
    assert first.fetched_at == START
    assert len(here.requests) == 1


async def test_an_answer_outlives_the_run(house):
    here = house(replying(ARTISTS))
    await _names(here)
    await here.providers.aclose()
    here.providers = here.build()

    assert await _names(here) == ["The Paper Lanterns"]
    assert len(here.requests) == 1


async def test_an_ageing_answer_is_given_at_once_and_refreshed_behind(house):
    here = house(replying(ARTISTS))
    await _names(here)
    here.clock.advance(2 * DAY_S)
    here.network.handler = replying(ARTISTS.replace("Paper", "Tin"))

    old = await here.providers.deezer.search_artists("lanterns")
    assert old.is_stale
    assert old.value[0].name == "The Paper Lanterns"
    flights = here.providers._links[Service.DEEZER].flights
    await asyncio.gather(*flights._strays)
    assert await _names(here) == ["The Tin Lanterns"]
    assert len(here.requests) == 2


async def test_an_old_answer_is_better_than_none_and_says_why(house):
    here = house(replying(ARTISTS))
    await _names(here)
    here.clock.advance(8 * DAY_S)
    here.network.handler = down

    fetched = await here.providers.deezer.search_artists("lanterns")
    assert fetched.value[0].name == "The Paper Lanterns"
    assert fetched.is_stale
    assert fetched.fetched_at == START
    assert "Deezer cannot be reached" in fetched.reason


async def test_without_an_old_answer_the_failure_is_told(house):
    here = house(down)
    with pytest.raises(Unavailable, match="Deezer cannot be reached"):
        await _names(here)
    assert len(here.requests) == ATTEMPTS


async def test_a_fault_that_passes_is_not_noticed(house):
    replies = iter([httpx.Response(500), httpx.Response(502, text="<html>bad gateway")])
    here = house(lambda _: next(replies, None) or httpx.Response(200, text=ARTISTS))

    assert await _names(here) == ["The Paper Lanterns"]
    assert len(here.requests) == 3
    assert here.providers.requests()["deezer"] == 3


async def test_one_request_answers_all_who_ask_at_once(house):
    here = house(replying(ARTISTS))
    answers = await asyncio.gather(*(_names(here) for _ in range(10)))
    assert answers == [["The Paper Lanterns"]] * 10
    assert len(here.requests) == 1


@pytest.mark.parametrize("text", ["<html><body>Welcome, guest</body></html>", " <!DOCTYPE HTML>"])
async def test_a_captive_portal_is_told_in_plain_words(house, text):
    here = house(replying(text))
    with pytest.raises(Unavailable) as caught:
        await _names(here)
    assert caught.value.in_words() == (
        "The network answered with a web page instead of Deezer. "
        "Sign in to the network, then retry."
    )
    assert len(here.requests) == 1


async def test_a_redirect_is_a_captive_portal_too(house):
    here = house(replying("", 302, {"location": "http://portal.example/login"}))
    with pytest.raises(Unavailable, match="a web page instead of Deezer"):
        await _names(here)


@pytest.mark.parametrize("body", ["{}", "[]", "null", "", "{", '{"data": [{"id": "x"}]}'])
async def test_a_changed_shape_is_told_and_never_kept(house, body):
    here = house(replying(body))
    with pytest.raises(ReplyInvalid) as caught:
        await _names(here)
    assert caught.value.path.startswith("$")
    here.network.handler = replying(ARTISTS)
    assert await _names(here) == ["The Paper Lanterns"]


async def test_a_reply_of_too_many_bytes_is_not_read_to_its_end(house, monkeypatch):
    monkeypatch.setattr("setlist_desktop.providers.transport.REPLY_LIMIT", 1000)
    here = house(replying(b" " * 1001))
    with pytest.raises(ReplyInvalid, match="sent a reply of more than"):
        await _names(here)


@pytest.mark.parametrize(
    "error",
    [
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("peer closed connection without sending complete message body"),
        httpx.ReadError("reset"),
        httpx.ProxyError("407"),
        httpx.DecodingError("bad gzip"),
        httpx.UnsupportedProtocol("no http"),
        httpx.PoolTimeout("full"),
    ],
)
async def test_every_failure_of_the_network_is_translated(house, error):
    def fail(_):
        raise error

    with pytest.raises(Unavailable, match="Deezer cannot be reached"):
        await _names(house(fail))


async def test_a_full_pool_is_replaced(house):
    failures = iter([httpx.PoolTimeout("full")])

    def once(_):
        for failure in failures:
            raise failure
        return httpx.Response(200, text=ARTISTS)

    here = house(once)
    clients = set()
    own = here.providers._links[Service.DEEZER].transport
    make = own._build

    def noting():
        client = make()
        clients.add(client)
        return client

    own._build = noting
    assert await _names(here) == ["The Paper Lanterns"]
    assert len(clients) == 2


async def test_five_outages_open_the_breaker_and_no_refusal_does(house):
    here = house(replying("", 400))
    for number in range(6):
        with pytest.raises(Unavailable):
            await _names(here, f"a{number}")
    here.network.handler = down
    for number in range(5):
        with pytest.raises(Unavailable):
            await _names(here, f"b{number}")
    asked = len(here.requests)

    with pytest.raises(Unavailable) as caught:
        await _names(here, "c")
    assert len(here.requests) == asked
    assert caught.value.retry_at is not None
    assert next(s for s in here.providers.statuses() if s.service == "deezer").breaker == "open"
    here.network.handler = replying(ARTISTS)
    await here.providers.deezer.ping()


async def test_the_day_s_last_request_is_the_last_one_sent(house):
    here = house(replying(SETLISTS))
    here.budgets.counts["setlistfm", "2026-11-20"] = 1439
    await here.providers.setlistfm.artist_setlists("m", 1)
    with pytest.raises(BudgetSpent):
        await here.providers.setlistfm.artist_setlists("m", 2)
    assert len(here.requests) == 1


async def test_every_attempt_counts_towards_the_day(house):
    here = house(replying("", 503))
    with pytest.raises(Unavailable):
        await here.providers.setlistfm.artist_setlists("m")
    assert here.budgets.counts["setlistfm", "2026-11-20"] == ATTEMPTS


async def test_what_a_pause_keeps_from_being_sent_costs_nothing_of_the_day(house):
    here = house(replying("", 429, {"retry-after": "3600"}))
    for _ in range(3):
        with pytest.raises(RateLimited):
            await here.providers.setlistfm.artist_setlists("m")
    assert len(here.requests) == 1
    assert here.budgets.counts["setlistfm", "2026-11-20"] == 1


async def test_what_cannot_be_counted_is_not_sent(house):
    here = house(replying(SETLISTS))
    here.budgets.broken = True
    with pytest.raises(Unavailable, match="could not be counted"):
        await here.providers.setlistfm.artist_setlists("m")
    assert here.requests == []


async def test_a_long_retry_after_is_no_sleep_and_holds_the_next_request(house):
    here = house(replying("", 429, {"retry-after": "83316"}))
    with pytest.raises(RateLimited) as caught:
        await here.providers.setlistfm.artist_setlists("m")
    assert (caught.value.retry_at - here.clock.now()).total_seconds() == pytest.approx(83316)
    with pytest.raises(RateLimited):
        await here.providers.setlistfm.artist_setlists("other")
    assert len(here.requests) == 1
    assert sum(here.clock.slept) < 60


async def test_offline_opens_no_connection(house):
    here = house(replying(ARTISTS), offline=True)
    with pytest.raises(Unavailable, match="the program is offline"):
        await _names(here)
    with pytest.raises(Unavailable, match="the program is offline"):
        await here.providers.setlistfm.artist_setlists("m")
    with pytest.raises(Unavailable, match="the program is offline"):
        await here.providers.deezer.ping()
    assert here.requests == []


async def test_offline_gives_what_is_cached_however_old(house):
    online = house(replying(ARTISTS))
    await _names(online)
    await online.providers.aclose()
    here = house(down, offline=True)
    here.clock.advance(20 * DAY_S)

    fetched = await here.providers.deezer.search_artists("lanterns")
    assert fetched.is_stale
    assert fetched.value[0].name == "The Paper Lanterns"
    assert here.requests == []


async def test_a_missing_key_asks_nothing(house):
    here = house(replying(SETLISTS))
    here.keys.keys.clear()
    for ask in (
        here.providers.setlistfm.artist_setlists("m"),
        here.providers.ticketmaster.attractions("x"),
    ):
        with pytest.raises(AuthFailed) as caught:
            await ask
        assert caught.value.missing
    assert here.requests == []
    assert here.budgets.counts == {}


async def test_no_key_reaches_cache_or_error(house, tmp_path, caplog):
    def echo(request: httpx.Request) -> httpx.Response:
        fault = {"errors": [{"code": "DIS1", "detail": f"bad request: {request.url}"}]}
        return httpx.Response(400, text=json.dumps(fault))

    here = house(echo)
    caplog.set_level("DEBUG")
    with pytest.raises(Unavailable) as caught:
        await here.providers.ticketmaster.attractions("x")
    here.network.handler = replying('{"page": {"size": 1, "totalElements": 0}}')
    await here.providers.ticketmaster.events("K8", ArtistRecord("x"))
    here.network.handler = replying(SETLISTS)
    await here.providers.setlistfm.artist_setlists("m")
    await here.providers.aclose()

    assert here.requests[0].url.params["apikey"] == KEYS[Service.TICKETMASTER]
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    logged = caplog.text
    assert files
    assert "attractions.json" in logged
    for key in KEYS.values():
        assert key.encode() not in files
        assert key not in caught.value.in_words()
        assert key not in logged


async def test_everything_a_request_says_of_itself(house):
    here = house(replying(ARTISTS))
    await _names(here)
    real = transport._build_client(transport.user_agent("fan@example.org"))
    await real.aclose()

    assert re.fullmatch(r"SetlistDesktop/[\d.]+ \( fan@example.org \)", real.headers["user-agent"])
    assert re.fullmatch(r"SetlistDesktop/[\d.]+ \( desktop program \)", transport.user_agent(""))
    assert not real.follow_redirects  # a redirect would carry the key elsewhere
    assert str(here.requests[0].url) == "https://api.deezer.com/search/artist?q=lanterns&limit=25"


async def test_the_client_is_made_off_the_loops_thread(house, monkeypatch):
    here = house(replying(ARTISTS))
    own = here.providers._links[Service.DEEZER].transport
    make, threads = own._build, []

    def noting():
        threads.append(threading.current_thread())
        return make()

    own._build = noting
    await _names(here)
    assert threads != [threading.current_thread()]
    assert len(threads) == 1
    assert sum(own.activity.today()[Service.DEEZER].latency) == 1


async def test_statuses_tell_the_last_outcome(house):
    here = house(replying('{"artist": [], "total": 0}'))
    told = []
    here.providers.on_status = lambda: told.append(True)

    def status(service=Service.SETLISTFM):
        return next(s for s in here.providers.statuses() if s.service is service)

    assert (status().state, status().words) == ("untried", "Not asked yet")
    await here.providers.refresh()
    assert status().has_key
    assert status().budget_left == 1440
    await here.providers.setlistfm.ping()
    assert status().state == "ready"
    here.network.handler = replying('{"message": "Forbidden"}', 403)
    with pytest.raises(AuthFailed):
        await here.providers.setlistfm.ping()
    assert (status().state, status().words) == ("key-refused", "setlist.fm refused the key")
    here.providers.key_changed(Service.SETLISTFM)
    assert status().state == "untried"
    here.network.handler = down
    with pytest.raises(Unavailable):
        await here.providers.setlistfm.ping()
    assert status().state == "unreachable"
    here.network.handler = replying("", 429)
    with pytest.raises(RateLimited):
        await here.providers.setlistfm.ping()
    assert status().state == "limited"
    here.keys.keys.clear()
    await here.providers.refresh()
    assert (status().state, status().has_key) == ("no-key", False)
    assert told


def test_importing_the_package_costs_no_network_library():
    code = (
        "import sys, setlist_desktop.providers, setlist_desktop.providers.setlistfm.mapping\n"
        "print([name for name in ('httpx', 'tenacity', 'diskcache') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_first_request_loads_nothing_on_the_thread_of_the_window():
    code = """
import asyncio, http.server, sys, threading
from setlist_desktop.domain.services import Service
from setlist_desktop.providers.transport import Request, Transport
from setlist_desktop.system.clock import SystemClock

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()
    def log_message(self, *_what): ...

async def main(address):
    transport = Transport(SystemClock())
    await transport.prepare()
    before = {*sys.modules}
    reply = await transport.send(Request(Service.SETLISTFM, address))
    print(reply.status, sorted({*sys.modules} - before))
    await transport.aclose()

server = http.server.HTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
asyncio.run(main(f"http://127.0.0.1:{server.server_port}/"))
server.shutdown()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "204 []"
