"""Search, import, keys and doctor against the stand-in, over real HTTP."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from setlist_desktop.domain.services import Service
from tests.standin.fiction import CARTOGRAPHERS, LANTERNS

STAGES = [
    "initializing", "fetching-shows", "syncing-venues", "shows-complete", "syncing-catalog",
    "completed",
]  # fmt: skip


def mbid_of(cli, name: str) -> str:
    found = cli("search", name, "--json").json["artists"]
    return next(one["mbid"] for one in found if one["name"] == name)


def test_search_answers_in_the_agreed_shape(cli, online):
    document = cli("search", CARTOGRAPHERS, "--json").json
    assert set(document) == {"artists", "stale"}
    assert document["stale"] is False
    first = document["artists"][0]
    assert set(first) == {"mbid", "name", "disambiguation", "country", "source"}
    assert (first["name"], first["country"]) == (CARTOGRAPHERS, "GB")
    assert first["mbid"] in cli("search", CARTOGRAPHERS).out


def test_a_refused_key_leaves_the_keyless_answers(cli, online, monkeypatch):
    monkeypatch.setenv("SETLIST_DESKTOP_SETLISTFM_KEY", "wrong-key-of-mine")
    answer = cli("search", CARTOGRAPHERS, "--json")
    assert answer.code == 0
    assert answer.json["artists"][0]["name"] == CARTOGRAPHERS
    assert "setlist.fm refused the key" in answer.err
    assert "wrong-key-of-mine" not in answer.out + answer.err


def test_offline_opens_no_socket_and_ends_with_4(cli, online):
    answer = cli("search", CARTOGRAPHERS, "--offline", "--json")
    assert answer.code == 4
    assert answer.json["error"]["code"] == "service-unavailable"
    assert online.seen() == []


def test_an_import_brings_everything_and_tells_its_steps(cli, online):
    answer = cli("import", CARTOGRAPHERS, "--json")
    assert answer.code == 0
    document = answer.json
    assert set(document) == {"artist", "counts", "requests", "elapsed_s", "partial"}
    assert document["artist"]["name"] == CARTOGRAPHERS
    assert set(document["counts"]) == {"shows", "setlists", "songs", "venues"}
    assert document["partial"] == []
    assert document["requests"] == {
        service: online.count(service) for service in document["requests"]
    }
    steps = [json.loads(line) for line in answer.err.splitlines()]
    assert all(set(step) == {"stage", "progress", "message"} for step in steps)
    assert list(dict.fromkeys(step["stage"] for step in steps)) == STAGES
    progress = [step["progress"] for step in steps]
    assert progress == sorted(progress)
    assert progress[-1] == 100
    shows = cli("shows", CARTOGRAPHERS, "--json").json["shows"]
    assert len(shows) == document["counts"]["shows"] > 140
    assert sum(show["has_setlist"] for show in shows) == document["counts"]["setlists"]


def test_the_cost_of_an_import_is_told_beforehand(cli, online):
    answer = cli("import", CARTOGRAPHERS, "--cost", "--json")
    assert answer.code == 0
    told = answer.json
    assert told["requests"] == {"setlistfm": 8, "ticketmaster": 2}
    assert told["left_today"]["setlistfm"] == told["limit"]["setlistfm"] - 2  # search, first page
    assert told["exact"]
    assert [seen.path for seen in online.seen("ticketmaster")] == []
    words = cli("import", CARTOGRAPHERS, "--cost").out
    assert "requests to setlist.fm" in words


def test_what_was_imported_is_predicted_voted_on_and_there_in_the_next_process(cli, online):
    mbid = mbid_of(cli, CARTOGRAPHERS)
    imported = cli("import", "--mbid", mbid, "--json").json
    assert imported["artist"]["mbid"] == mbid
    document = cli("predict", CARTOGRAPHERS, "--json").json
    assert document["length"] > 10
    show, title = str(document["show"]), document["songs"][0]["title"]
    ballot = cli("vote", show, title, "up", "--json").json
    assert next(song for song in ballot["songs"] if song["title"] == title)["mine"] == 1
    assert cli("votes", show, "--json", "--offline").json == ballot
    past = cli("shows", CARTOGRAPHERS, "--past", "--json").json["shows"]
    played = next(one for one in past if one["has_setlist"])
    assert played["url"].startswith("https://www.setlist.fm/")
    assert cli("setlist", str(played["id"]), "--json").json["played"]["sets"]
    assert played["url"] in cli("setlist", str(played["id"])).out
    again = cli("import", CARTOGRAPHERS, "--json").json
    assert again["counts"] == imported["counts"]


def test_several_artists_of_a_name_end_with_2_and_the_candidates(cli, online):
    answer = cli("import", LANTERNS, "--json")
    assert answer.code == 2
    candidates = answer.json["error"]["candidates"]
    assert len(candidates) > 1
    assert len({one["mbid"] for one in candidates}) == len(candidates)
    assert cli("shows", LANTERNS).code == 3


def test_an_artist_nobody_knows_ends_with_3(cli, online):
    assert cli("import", "Zzyzx Quartet of Nowhere").code == 3


@pytest.mark.parametrize("arguments", [(), (CARTOGRAPHERS, "--mbid", "x"), ("--mbid", "x")])
def test_an_import_of_nothing_certain_ends_with_2(cli, arguments):
    assert cli("import", *arguments).code == 2


def test_a_service_that_fails_leaves_the_rest_and_ends_with_4(cli, online):
    online.fail("500", "setlistfm", "/setlists", count=1000)
    answer = cli("import", CARTOGRAPHERS, "--json")
    assert answer.code == 4
    assert any("setlist.fm" in reason for reason in answer.json["partial"])
    assert answer.json["artist"]["name"] == CARTOGRAPHERS
    online.heal()
    again = cli("import", CARTOGRAPHERS, "--json")
    assert (again.code, again.json["partial"]) == (0, [])
    assert again.json["counts"]["setlists"] > 100


def test_an_import_without_any_key_is_no_error(cli, online, monkeypatch):
    for service in ("SETLISTFM", "TICKETMASTER"):
        monkeypatch.delenv(f"SETLIST_DESKTOP_{service}_KEY")
    answer = cli("import", CARTOGRAPHERS, "--json")
    assert (answer.code, answer.json["partial"]) == (0, [])
    assert answer.json["counts"]["songs"] > 10


def test_a_key_comes_on_stdin_and_is_never_told(cli, online, monkeypatch, memory_keyring):
    monkeypatch.delenv("SETLIST_DESKTOP_SETLISTFM_KEY")
    key = "standin-setlistfm-key"
    answer = cli("keys", "set", "setlistfm", "--json", stdin=f"{key}\n")
    assert answer.code == 0
    assert answer.json["key"] is True
    assert key not in answer.out + answer.err
    assert key in memory_keyring.passwords.values()
    assert cli("keys", "test", "setlistfm").code == 0
    assert cli("keys", "remove", "setlistfm", "--json").json["key"] is False
    assert memory_keyring.passwords == {}
    assert cli("keys", "test", "setlistfm").code == 5


def test_a_refused_key_ends_with_5(cli, online, monkeypatch):
    monkeypatch.setenv("SETLIST_DESKTOP_SETLISTFM_KEY", "wrong-key-of-mine")
    answer = cli("keys", "test", "setlistfm")
    assert answer.code == 5
    assert "refused the key" in answer.out


def test_a_service_that_is_down_ends_with_4(cli, online):
    online.fail("drop", "musicbrainz", count=1000)
    assert cli("keys", "test", "musicbrainz").code == 4


def test_no_key_on_stdin_ends_with_2(cli):
    assert cli("keys", "set", "setlistfm", stdin="\n").code == 2
    assert cli("keys", "set", "nosuchservice", stdin="x").code == 2


def test_doctor_looks_at_everything_and_asks_nobody(cli, online):
    cli("add", "artist", "Moth")
    answer = cli("doctor", "--json")
    assert answer.code == 0
    document = answer.json
    assert {"store", "services", "problems"} <= set(document)
    assert document["store"]["state"] == "ready"
    assert document["store"]["artists"] == 1
    assert set(document["services"]) == {service.value for service in Service}
    for service in document["services"].values():
        assert {"state", "key", "budget_left", "breaker"} <= set(service)
    assert document["services"]["setlistfm"]["key"] is True
    assert document["services"]["setlistfm"]["budget_left"] > 0
    assert online.seen() == []
    assert "store" in cli("doctor").out


def test_doctor_tells_of_a_library_that_cannot_be_used(cli, own_home):
    folder = own_home / "setlist-desktop"
    folder.mkdir()
    (folder / "library.sqlite3").write_text("words " * 400)
    answer = cli("doctor", "--json")
    assert answer.code == 6
    assert answer.json["store"]["state"] == "storage-damaged"
    assert answer.json["problems"]


def test_without_a_keyring_it_says_where_else_a_key_can_stand(cli, monkeypatch):
    from keyring.backends.fail import Keyring

    monkeypatch.setattr("keyring.get_keyring", Keyring)
    answer = cli("keys", "set", "setlistfm", "--json", stdin="some-key-of-mine\n")
    assert answer.code == 5
    assert "SETLIST_DESKTOP_SETLISTFM_KEY" in answer.json["error"]["hint"]
    assert "some-key-of-mine" not in answer.out + answer.err


def test_an_interrupted_import_keeps_what_has_come_and_goes_on(cli, online):
    """Interrupted as by Ctrl+C while a page of setlists is on its way."""
    stuck = online.fail("hang", "setlistfm", "/setlists", skip=2)
    process = subprocess.Popen(
        [sys.executable, "-m", "setlist_desktop", "--json", "import", CARTOGRAPHERS],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    while not stuck.met:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode == 130
    assert "Traceback" not in err
    online.heal()
    listed = cli("shows", CARTOGRAPHERS, "--json")
    assert listed.code == 0, listed.out + listed.err + err
    assert len(listed.json["shows"]) == 40
    again = cli("import", CARTOGRAPHERS, "--json")
    assert (again.code, again.json["partial"]) == (0, [])
    assert again.json["counts"]["shows"] > 150


def test_doctor_tells_of_the_day_over_processes(cli, online, tmp_path):
    cli("search", CARTOGRAPHERS)
    online.fail("html", "deezer")
    cli("keys", "test", "deezer")
    file = tmp_path / "setlist.prom"
    services = cli("doctor", "--json", "--metrics", str(file)).json["services"]
    told = services["musicbrainz"]
    assert (told["requests_today"], told["by_endpoint"]) == (1, {"artist": 1})
    assert told["cache_hit_rate"] == 0
    assert told["latency_s"]["p50"] > 0
    assert "web page" in services["deezer"]["last_error"]
    assert services["setlistfm"]["budget_resets_at"]
    assert 'setlist_desktop_requests_total{service="musicbrainz",endpoint="artist"} 1' in (
        file.read_text()
    )


def test_doctor_tries_a_service_out(cli, online):
    answer = cli("doctor", "--test", "lastfm", "--artist", CARTOGRAPHERS, "--json")
    assert (answer.code, answer.json["works"]) == (0, True)
    online.fail("500", "lastfm", count=99)
    answer = cli("doctor", "--test", "lastfm", "--artist", CARTOGRAPHERS, "--offline", "--json")
    assert answer.code == 4
    assert [trial["capability"] for trial in answer.json["trials"]] == [
        "top tracks",
        "tags",
        "tags of a song",
    ]


def test_settings_last(cli):
    assert cli("settings", "contact", "fan@example.org", "--json").code == 0
    assert cli("settings", "retention.setlistfm", "short").code == 0
    told = cli("settings", "--json").json["settings"]
    assert (told["contact"], told["retention.setlistfm"]) == ("fan@example.org", "short")
    assert cli("settings", "retention.setlistfm", "forever").code == 2
    assert cli("settings", "nonsense", "1").code == 2
    assert cli("settings", "nonsense").code == 2


def test_attended_shows_are_taken_over_once_their_cost_was_told(cli, online):
    cost = cli("--json", "attended", "fan", "--cost").json
    assert (cost["user"], cost["requests"]["setlistfm"]) == ("fan", -(-cost["shows"] // 20))
    taken = cli("--json", "attended", "fan").json
    assert (taken["shows"], taken["marked"], taken["partial"]) == (cost["shows"],) * 2 + ([],)
    assert "marked before" in cli("attended", "fan").out
    online.fail("500", "setlistfm", r"attended\?p=2", count=1_000_000)
    assert cli("--json", "attended", "fan").code == 4
