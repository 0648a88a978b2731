"""Looking for newer releases, over a feed on loopback: signed, wrongly, not at all, absent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from setlist_desktop.domain.errors import InvalidInput, ReplyInvalid, Unavailable
from setlist_desktop.domain.updates import UpdateWay
from setlist_desktop.providers.releases import ReleaseFeed, read_feed
from setlist_desktop.providers.transport import Transport
from setlist_desktop.services.updates import Updates
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.system.packaging import brought_by, update_keys
from setlist_desktop.system.preferences import read_preferences
from setlist_desktop.system.settings import Settings
from tests.support.feed import NEWER, OLDER, SCRIPT, Feed, feed_on_loopback


class Day(SystemClock):
    """The system's clock, put on by hand."""

    on = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.on


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[Feed]:
    with feed_on_loopback(tmp_path) as served:
        yield served


@asynccontextmanager
async def looking(feed: Feed, folder: Path, *, keys=None, offline=False, url=None, **more):
    clock = Day()
    keys = [feed.key] if keys is None else keys
    asks = ReleaseFeed(Transport(clock), feed.url if url is None else url, keys, offline=offline)
    updates = Updates(asks, Settings(folder), clock, current="1.0", **more)
    updates.clock = clock
    try:
        yield updates
    finally:
        await updates.aclose()


async def test_a_newer_release_is_told_with_its_notes(feed, tmp_path):
    async with looking(feed, tmp_path) as updates:
        found = await updates.look()
    assert found.newest.version == "99.1.0"
    assert found.newest.notes == NEWER["notes"]
    assert found.newest.page == "https://example.org/99.1.0"
    assert len(found.newer) == 1


async def test_older_ones_are_not_told(feed, tmp_path):
    feed.tell(OLDER)
    async with looking(feed, tmp_path) as updates:
        assert (await updates.look()).newest is None


async def refusal(feed, tmp_path, **more) -> str:
    async with looking(feed, tmp_path, **more) as updates:
        with pytest.raises(ReplyInvalid) as caught:
            await updates.look()
    return caught.value.message


async def test_a_signature_of_anothers_key_is_not_believed(feed, tmp_path):
    (tmp_path / "other").mkdir()
    SCRIPT["new_key"](tmp_path / "other" / "key")
    feed.tell(NEWER, secret=(tmp_path / "other" / "key").read_text())
    assert "signature is not that" in await refusal(feed, tmp_path)


async def test_a_changed_text_is_not_believed(feed, tmp_path):
    told = json.loads(feed.body)
    told["signed"] = told["signed"].replace("99.1.0", "99.2.0")
    feed.body = json.dumps(told).encode()
    assert "signature is not that" in await refusal(feed, tmp_path)


@pytest.mark.parametrize("signature", ["", None, "bm8=", "no base64 at all", "A" * 88])
async def test_without_a_good_signature_nothing_is_believed(feed, tmp_path, signature):
    told = json.loads(feed.body)
    told["signature"] = signature
    if signature is None:
        del told["signature"]
    feed.body = json.dumps(told).encode()
    words = "not signed" if not signature else "signature is not that"
    assert words in await refusal(feed, tmp_path)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!doctype html><title>Log in to the network</title>", "text/html"),
        (b"<html><body>moved</body></html>", "application/json"),
    ],
)
async def test_a_web_page_in_its_place_is_told_as_such(feed, tmp_path, body, kind):
    feed.body, feed.kind = body, kind
    assert "a web page came instead" in await refusal(feed, tmp_path)


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"null", b"{" * 5000, b"\xff\xfe", b'{"signed": 1}']
)
async def test_anything_else_in_its_place_is_refused(feed, tmp_path, body):
    feed.body = body
    assert "not of the form" in await refusal(feed, tmp_path)


@pytest.mark.parametrize("release", [{**NEWER, "version": "soon"}, {**NEWER, "date": "May"}])
def test_the_script_signs_nothing_that_the_program_would_refuse(feed, release):
    with pytest.raises(ReplyInvalid):
        feed.tell(release)


def test_pages_that_no_browser_should_be_sent_to_are_left_out(feed):
    for page in (
        "javascript:alert(1)",
        "http://example.org/",
        "file:///etc/passwd",
        "https://",
        "x",
    ):
        feed.tell({**NEWER, "page": page})
        assert read_feed(feed.body, [feed.key]).releases[0].page == ""


async def test_a_feed_of_another_program_is_refused(feed, tmp_path, monkeypatch):
    monkeypatch.setattr("setlist_desktop.providers.releases.PROGRAM", "another")
    assert "another program" in await refusal(feed, tmp_path)


async def test_an_old_list_is_refused_once_a_newer_was_seen(feed, tmp_path):
    now = datetime.now(UTC)
    async with looking(feed, tmp_path) as updates:
        feed.tell(NEWER, issued=now - timedelta(days=3))
        await updates.look()
        feed.tell(OLDER, issued=now - timedelta(days=5))  # well signed, and still good by its date
        with pytest.raises(ReplyInvalid, match=r"older than the one of .* that was seen before"):
            await updates.look()
        feed.tell(NEWER, issued=now - timedelta(days=3))
        assert (await updates.look()).newest.version == "99.1.0"
    async with looking(feed, tmp_path) as later:  # another start remembers it
        feed.tell(OLDER, issued=now - timedelta(days=5))
        with pytest.raises(ReplyInvalid, match="older than"):
            await later.look()


async def test_a_daily_look_tells_once_a_day_that_the_list_is_too_old(feed, tmp_path):
    async with looking(feed, tmp_path) as updates:
        await updates.choose(look=True)
        await updates.look()
        newest = (tmp_path / "updates.json").read_text()
        for days in (101, 102):
            updates.clock.on = timedelta(days=days)
            with pytest.raises(ReplyInvalid, match="good until"):
                await updates.look_if_due()
            assert await updates.look_if_due() is None
    kept = json.loads((tmp_path / "updates.json").read_text())
    assert kept["newest_issued"] == json.loads(newest)["newest_issued"]
    assert len(feed.asked) == 3


async def test_the_list_may_lie_elsewhere(feed, tmp_path):
    with feed_on_loopback(tmp_path / "elsewhere") as elsewhere:
        feed.status, feed.target = 302, elsewhere.url
        elsewhere.body = feed.body
        async with looking(feed, tmp_path) as updates:
            assert (await updates.look()).newest.version == "99.1.0"
        elsewhere.tell(NEWER)  # by the other's own key
        assert "signature is not that" in await refusal(feed, tmp_path)


async def test_a_list_past_its_time_is_refused(feed, tmp_path):
    feed.tell(NEWER, lasts=timedelta(days=30))
    async with looking(feed, tmp_path) as updates:
        updates.clock.on = timedelta(days=29)
        assert (await updates.look()).newest
        updates.clock.on = timedelta(days=31)
        with pytest.raises(ReplyInvalid, match=r"good until .* unless this computer's"):
            await updates.look()


async def test_a_refused_list_is_not_the_newest_that_was_seen(feed, tmp_path):
    now = datetime.now(UTC)
    async with looking(feed, tmp_path) as updates:
        feed.tell(OLDER, issued=now, lasts=timedelta(0))
        with pytest.raises(ReplyInvalid, match="good until"):
            await updates.look()
        feed.tell(NEWER, issued=now - timedelta(days=1))
        assert (await updates.look()).newest


@pytest.mark.parametrize("lacking", ["issued", "expires"])
async def test_a_list_without_its_dates_is_refused(feed, tmp_path, monkeypatch, lacking):
    plain = json.dumps
    monkeypatch.setattr(
        "json.dumps",
        lambda told, **how: plain({k: v for k, v in told.items() if k != lacking}, **how),
    )
    with pytest.raises(ReplyInvalid, match="not of the form"):
        feed.tell(NEWER)


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"newest_issued": 5, "looked_at": null}'])
async def test_notes_of_earlier_looks_that_cannot_be_read_are_none(feed, tmp_path, kept):
    (tmp_path / "updates.json").write_text(kept)
    async with looking(feed, tmp_path) as updates:
        await updates.choose(look=True)
        assert (await updates.look_if_due()).newest


def test_the_script_tells_what_a_list_says_and_that_it_is_old(feed, capsys):
    feed.tell(NEWER, issued=datetime(2020, 1, 1, tzinfo=UTC), lasts=timedelta(days=100))
    assert SCRIPT["check"](feed.body, feed.key) == 1
    said = capsys.readouterr()
    assert "99.1.0 2030-05-01" in said.out
    assert "good until 2020-04-10" in said.err


async def test_an_error_of_the_place_is_told(feed, tmp_path):
    feed.status = 503
    async with looking(feed, tmp_path) as updates:
        with pytest.raises(Unavailable, match="answered 503"):
            await updates.look()


async def test_a_place_that_is_not_there_is_told(feed, tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), None)
    url = f"http://127.0.0.1:{server.server_port}/"
    server.server_close()  # nobody listens there any more
    async with looking(feed, tmp_path, url=url) as updates:
        with pytest.raises(Unavailable, match="cannot be reached: no connection"):
            await updates.look()


async def test_offline_nothing_is_asked(feed, tmp_path):
    async with looking(feed, tmp_path, offline=True) as updates:
        with pytest.raises(Unavailable, match="offline"):
            await updates.look()
    assert feed.asked == []


async def test_an_address_without_encryption_is_refused(feed, tmp_path):
    async with looking(feed, tmp_path, url="http://example.org/releases.json") as updates:
        with pytest.raises(InvalidInput, match="https"):
            await updates.look()


async def test_without_feed_or_key_there_is_nothing_to_ask(feed, tmp_path):
    for lacking in ({"url": ""}, {"keys": []}):
        async with looking(feed, tmp_path, **lacking) as updates:
            assert await updates.way() is UpdateWay.NONE
            with pytest.raises(Unavailable, match="knows no list"):
                await updates.look()
    assert feed.asked == []


async def test_nothing_is_asked_until_the_user_has_agreed(feed, tmp_path):
    async with looking(feed, tmp_path) as updates:
        assert await updates.way() is UpdateWay.UNASKED
        assert await updates.look_if_due() is None
        await updates.choose(look=False)
        assert await updates.way() is UpdateWay.OFF
        assert await updates.look_if_due() is None
    assert feed.asked == []
    assert read_preferences(tmp_path).look_for_updates is False


async def test_who_agreed_is_told_once_a_day(feed, tmp_path):
    async with looking(feed, tmp_path) as updates:
        await updates.choose(look=True)
        assert (await updates.look_if_due()).newest.version == "99.1.0"
        assert await updates.look_if_due() is None
        updates.clock.on = timedelta(hours=25)
        assert (await updates.look_if_due()).newest.version == "99.1.0"
    assert len(feed.asked) == 2


async def test_a_look_in_vain_is_not_told_and_is_made_again(feed, tmp_path):
    feed.status = 500
    async with looking(feed, tmp_path) as updates:
        await updates.choose(look=True)
        assert await updates.look_if_due() is None
        feed.status = 200
        assert (await updates.look_if_due()).newest


async def test_a_clock_that_was_wrong_does_not_stop_the_looks(feed, tmp_path):
    async with looking(feed, tmp_path) as updates:
        await updates.choose(look=True)
        updates.clock.on = timedelta(days=50)
        await updates.look()
        updates.clock.on = timedelta(0)
        assert await updates.look_if_due() is not None


async def test_where_packages_bring_them_nothing_is_asked(feed, tmp_path):
    async with looking(feed, tmp_path, brought_by="Debian packages") as updates:
        await updates.choose(look=True)
        assert await updates.way() is UpdateWay.SYSTEM
        assert await updates.look_if_due() is None
    assert feed.asked == []


def test_a_copy_knows_what_brought_it(tmp_path, monkeypatch):
    assert brought_by({}, tmp_path) == ""
    assert brought_by({"SNAP": "/snap/x"}, tmp_path) == "Snap"
    mark = tmp_path / "brought-by"
    mark.write_text("the package manager\n")
    monkeypatch.setattr("setlist_desktop.system.packaging.resource", lambda name: tmp_path / name)
    assert brought_by({}, tmp_path) == "the package manager"
    (tmp_path / ".flatpak-info").touch()
    assert brought_by({}, tmp_path) == "Flatpak"


def test_keys_are_lines_beside_comments(tmp_path, monkeypatch):
    monkeypatch.setattr("setlist_desktop.system.packaging.resource", lambda name: tmp_path / name)
    (tmp_path / "update-keys.txt").write_text("# a comment\n\nabc=\n def= \n")
    assert update_keys() == ("abc=", "def=")


def test_a_secret_key_is_its_owners_alone_and_never_overwritten(tmp_path):
    SCRIPT["new_key"](tmp_path / "key")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        SCRIPT["new_key"](tmp_path / "key")
