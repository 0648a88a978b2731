"""The command `updates`."""

from __future__ import annotations

import pytest

from setlist_desktop import __version__
from tests.support.feed import feed_on_loopback


@pytest.fixture
def feed(tmp_path, monkeypatch):
    with feed_on_loopback(tmp_path) as served:
        monkeypatch.setenv("SETLIST_DESKTOP_UPDATES_URL", served.url)
        monkeypatch.setenv("SETLIST_DESKTOP_UPDATES_KEY", served.key)
        yield served


def test_a_newer_release_is_told(cli, feed):
    told = cli("updates", "--json").json
    assert told["current"] == __version__
    assert [release["version"] for release in told["newer"]] == ["99.1.0"]
    assert "Version 99.1.0, 2030-05-01" in cli("updates").out


def test_without_a_feed_nothing_is_asked(cli):
    told = cli("updates", "--json").json
    assert (told["way"], told["looked"], told["newer"]) == ("none", False, [])


def test_a_wrong_signature_ends_with_4(cli, feed):
    feed.body = feed.body.replace(b"99.1.0", b"99.9.9")
    answer = cli("updates", "--json")
    assert answer.code == 4
    assert answer.json["error"]["code"] == "service-reply"


def test_offline_ends_with_4_and_asks_nothing(cli, feed):
    assert cli("updates", "--offline").code == 4
    assert feed.asked == []


def test_the_answer_to_looking_lasts(cli, feed):
    assert cli("updates", "on", "--json").json["way"] == "on"
    assert cli("settings", "updates.look", "--json").json["settings"] == {"updates.look": "yes"}
    assert cli("updates", "off", "--json").json["way"] == "off"
    assert feed.asked == []
