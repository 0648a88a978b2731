"""Replies on disk: they outlive the run, and nothing else is ever read from there."""

import pickle
import random
import sqlite3
import stat
import threading
import zlib
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setlist_desktop.providers import cache as cache_module
from setlist_desktop.providers.cache import Age, Entry, Lifetime, ReplyCache, cache_key
from tests.providers.fakes import START, FakeClock

WEEK_S = 7 * 86400.0


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
async def make(folder, clock):
    """Return a maker of caches over one folder, as runs of the program would open it."""
    made = []

    def cache() -> ReplyCache:
        made.append(ReplyCache(folder, clock))
        return made[-1]

    yield cache
    for each in made:
        await each.aclose()


def _entry(body: bytes = b'{"a": 1}', tag: str = "deezer") -> Entry:
    return Entry(body, START, tag)


class Exploit:
    """Unpickled, it makes a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


def _poison(folder: Path, sql: str, *values: object) -> None:
    with sqlite3.connect(folder / "cache.db") as connection:
        connection.execute(sql, values)
    connection.close()


async def test_an_entry_outlives_the_run(make):
    await make().put("key", _entry("größer".encode()), WEEK_S)
    later = make()
    assert await later.get("key") == _entry("größer".encode())
    assert await later.get("key") == _entry("größer".encode())
    assert (later.counts.disk_hits, later.counts.memory_hits) == (1, 1)
    assert await later.get("other") is None
    assert later.counts.misses == 1


async def test_a_large_entry_lies_in_a_file(make, folder):
    body = random.Random(1).randbytes(100_000).hex().encode()  # does not compress well
    await make().put("key", _entry(body), WEEK_S)
    assert list(folder.rglob("*.val"))
    assert (await make().get("key")).body == body


async def test_the_folder_is_the_users_alone(make, folder):
    await make().put("key", _entry(), WEEK_S)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


async def test_the_disk_is_never_touched_on_the_callers_thread(make, monkeypatch):
    threads = set()
    opened = cache_module.ReplyCache._try

    def noting(self, act):
        threads.add(threading.current_thread())
        return opened(self, act)

    monkeypatch.setattr(cache_module.ReplyCache, "_try", noting)
    cache = make()
    await cache.put("key", _entry(), WEEK_S)
    await cache.drop_tag("other")
    await cache.get("nothing")
    assert threads
    assert threading.current_thread() not in threads


async def test_a_pickled_value_is_refused_and_thrown_away(make, folder, tmp_path):
    await make().put("key", _entry(), WEEK_S)
    proof = tmp_path / "exploited"
    _poison(folder, "UPDATE Cache SET mode = 4, value = ?", pickle.dumps(Exploit(proof)))

    cache = make()
    assert await cache.get("key") is None
    assert cache.counts.damaged == 1
    assert not proof.exists()
    await cache.put("key", _entry(), WEEK_S)
    assert await make().get("key") == _entry()


async def test_a_pickled_key_is_refused(make, folder, tmp_path):
    await make().put("key", _entry(), WEEK_S)
    proof = tmp_path / "exploited"
    _poison(folder, "UPDATE Cache SET raw = 0, key = ?", pickle.dumps(Exploit(proof)))

    cache = make()
    await cache.drop_matching("*")
    assert await cache.get("key") is None
    assert not proof.exists()


async def test_a_file_elsewhere_is_neither_read_nor_removed(make, folder, tmp_path):
    await make().put("key", _entry(), WEEK_S)
    secret = tmp_path / "secret"
    secret.write_bytes(zlib.compress(b'{"body": "x", "fetched_at": "2026-11-20T12:00:00+00:00"}'))
    _poison(folder, "UPDATE Cache SET mode = 2, value = NULL, filename = '../secret'")

    assert await make().get("key") is None
    assert secret.exists()


async def test_a_value_that_swells_is_refused(make, folder):
    await make().put("key", _entry(), WEEK_S)
    bomb = zlib.compress(b" " * (80 * 2**20), 9)
    _poison(folder, "UPDATE Cache SET mode = 1, value = ?", bomb)
    cache = make()
    assert await cache.get("key") is None
    assert cache.counts.damaged == 1


@pytest.mark.parametrize(
    "value",
    [
        b"[]",
        b'{"body": 7}',
        b'{"body": "x", "fetched_at": "now"}',
        b'{"body": "x", "fetched_at": 7}',
        b"[" * 100_000 + b"]" * 100_000,
    ],
)
async def test_json_of_another_shape_is_no_entry(make, folder, value):
    await make().put("setlistfm|key", _entry(), WEEK_S)
    _poison(folder, "UPDATE Cache SET value = ?", zlib.compress(value))
    cache = make()
    assert await cache.get("setlistfm|key") is None
    assert await cache.entries("setlistfm|") == ()
    await cache.put("setlistfm|new", _entry(), WEEK_S)
    await cache.drop_older("setlistfm", _entry().fetched_at + timedelta(days=1))
    assert await make().get("setlistfm|new") is None


async def test_what_a_foreign_key_stands_beside_is_still_dropped_in_time(make, folder):
    await make().put("setlistfm|key", _entry(), WEEK_S)
    await make().put("other", _entry(tag="other"), WEEK_S)
    _poison(folder, "UPDATE Cache SET raw = 0, key = ? WHERE tag = 'other'", b"junk")
    await make().drop_older("setlistfm", _entry().fetched_at + timedelta(days=1))
    assert await make().get("setlistfm|key") is None


async def test_a_file_that_is_no_database_is_begun_anew(make, folder):
    folder.mkdir()
    (folder / "cache.db").write_bytes(b"this is no database at all" * 100)
    cache = make()
    await cache.put("key", _entry(), WEEK_S)
    assert await make().get("key") == _entry()


async def test_without_a_usable_folder_memory_is_left(make, folder):
    folder.write_text("a file in the way")
    folder.chmod(0o400)
    cache = make()
    # Beginning anew may not delete what is no folder of ours.
    await cache.put("key", _entry(), WEEK_S)
    assert await cache.get("key") == _entry()
    assert folder.read_text() == "a file in the way"


async def test_entries_are_dropped_by_tag_and_by_pattern(make):
    cache = make()
    for name, tag in (("deezer|a", "deezer"), ("deezer|b", "deezer"), ("setlistfm|a", "setlistfm")):
        await cache.put(name, _entry(tag=tag), WEEK_S)
    await cache.drop_matching("*|a")
    assert await cache.get("deezer|a") is None
    assert await cache.get("setlistfm|a") is None
    await cache.drop_tag("deezer")
    assert await cache.get("deezer|b") is None
    assert await make().get("deezer|b") is None


async def test_clearing_forgets_everything(make):
    cache = make()
    await cache.put("key", _entry(), WEEK_S)
    await cache.clear()
    assert await cache.get("key") is None
    assert await make().get("key") is None


async def test_memory_is_limited(make, monkeypatch):
    monkeypatch.setattr(cache_module, "MEMORY_ENTRIES", 2)
    cache = make()
    for name in "abc":
        await cache.put(name, _entry(), WEEK_S)
    await cache.get("a")
    assert (cache.counts.memory_hits, cache.counts.disk_hits) == (0, 1)


@pytest.mark.parametrize(
    ("seconds", "age"),
    [
        (-1, None),
        (0, Age.FRESH),
        (9, Age.FRESH),
        (10, Age.REFRESH),
        (20, Age.STALE),
        (99, Age.STALE),
        (100, None),
    ],
)
def test_age_by_lifetime(seconds, age):
    lifetime = Lifetime(fresh_s=10, refresh_s=20, keep_s=100)
    assert lifetime.age_of(_entry(), START + timedelta(seconds=seconds)) is age


def test_the_key_does_not_depend_on_the_order_of_parameters():
    one = cache_key("deezer", "http://x/a", (("q", "a"), ("limit", "1")))
    other = cache_key("deezer", "http://x/a", (("limit", "1"), ("q", "a")))
    assert one == other
    assert one != cache_key("deezer", "http://x/a", (("q", "b"), ("limit", "1")))
    assert one != cache_key("deezer", "http://y/a", (("q", "a"), ("limit", "1")))


SECONDS = st.floats(0, 1e9)


@given(SECONDS, SECONDS, SECONDS, SECONDS, SECONDS)
def test_an_entry_only_ever_grows_older(one_s, two_s, three_s, first_s, later_s):
    fresh_s, refresh_s, keep_s = sorted((one_s, two_s, three_s))
    lifetime = Lifetime(fresh_s, refresh_s, keep_s)
    order = [Age.FRESH, Age.REFRESH, Age.STALE, None]
    at_first, at_last = (
        lifetime.age_of(_entry(), START + timedelta(seconds=seconds))
        for seconds in sorted((first_s, later_s))
    )
    assert order.index(at_first) <= order.index(at_last)
    assert lifetime.age_of(_entry(), START - timedelta(seconds=1)) is None
    assert lifetime.age_of(_entry(), START + timedelta(seconds=keep_s + 1)) is None


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from("abc"), st.sampled_from(["x", "y"])),
        st.tuples(st.just("tag"), st.sampled_from(["x", "y"]), st.none()),
        st.tuples(st.just("key"), st.sampled_from("abc"), st.none()),
        st.tuples(st.just("older"), st.sampled_from(["x", "y"]), st.none()),
        st.tuples(st.just("restart"), st.none(), st.none()),
    ),
    max_size=20,
)


@settings(max_examples=20, deadline=None)
@given(ACTS)
async def test_a_cache_holds_what_was_put_last_and_not_dropped(tmp_path_factory, acts):
    """Beside a dictionary, over restarts; each entry is put a minute after the one before."""
    clock, folder = FakeClock(), tmp_path_factory.mktemp("cache")
    cache, model = ReplyCache(folder, clock), {}
    for number, (act, what, tag) in enumerate(acts):
        clock.advance(60)
        if act == "put":
            entry = Entry(b'{"n": %d}' % number, clock.now(), tag)
            key = f"{tag}|{what}"
            await cache.put(key, entry, WEEK_S)
            model[key] = entry
        elif act == "tag":
            await cache.drop_tag(what)
            model = {key: entry for key, entry in model.items() if entry.tag != what}
        elif act == "key":
            await cache.drop_matching(f"*|{what}")
            model = {key: entry for key, entry in model.items() if not key.endswith(what)}
        elif act == "older":
            before = clock.now() - timedelta(minutes=3)
            await cache.drop_older(what, before)
            model = {
                key: entry
                for key, entry in model.items()
                if entry.tag != what or entry.fetched_at >= before
            }
        else:
            await cache.aclose()
            cache = ReplyCache(folder, clock)
    for key in (f"{tag}|{name}" for tag in "xy" for name in "abc"):
        assert await cache.get(key) == model.get(key)
    await cache.aclose()
