"""A second import: what it asks for, and what it tells to have changed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.language import day
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.sync import NewsKind, news_in_words
from setlist_desktop.storage.sync import latest_news
from tests.services.online import Online
from tests.standin import fiction
from tests.standin.catalogue import Act, event_wire, setlist_wire
from tests.standin.fiction import PLACES
from tests.standin.server import StandinServer

ALWAYS = 1_000_000


@pytest.fixture
def act(standin: StandinServer) -> Act:
    """An act with three pages of setlists."""
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists, act.recordings = act.setlists[:58], act.recordings[:30]
    return act


def today() -> date:
    return datetime.now(UTC).date()


def edited_now(row: dict, *titles: str) -> None:
    row["versionId"] = "gffffffff"
    row["lastUpdated"] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000+0000")
    row["sets"]["set"] = [{"song": [{"name": title} for title in titles]}]


async def test_it_tells_what_changed_wherever_that_stands(
    standin: StandinServer, online: Online, act: Act
) -> None:
    artist_id = await online.begin(act)
    await online.run(artist_id)
    now = today()
    edited_now(act.setlists[50], "Isobar", "Ley")
    coming = setlist_wire(act, "coming", now + timedelta(days=90), PLACES[3], [])
    act.setlists.insert(0, coming)
    moved = next(event for event in act.events if event["dates"]["start"].get("localDate"))
    moved["dates"]["start"]["localDate"] = (now + timedelta(days=77)).isoformat()
    on_sale = next(
        event
        for event in act.events
        if event is not moved and event["dates"].get("status", {}).get("code") == "onsale"
    )
    on_sale["dates"]["status"]["code"] = "cancelled"
    act.events.append(
        event_wire(act, act.attraction, "brand new", PLACES[8], now + timedelta(days=120), None)
    )
    before = standin.count("setlistfm")
    report, steps = await online.run(artist_id)
    assert report.partial == ()
    kinds = [one.kind for one in report.news]
    assert sorted(kinds) == sorted(
        [NewsKind.NEW_SHOW] * 2 + [NewsKind.EDITED, NewsKind.MOVED, NewsKind.CANCELLED]
    )
    assert standin.count("setlistfm") - before == 3  # two pages until a known one, one of changes
    assert steps[-1].message.startswith(
        "2 new shows, 1 moved date, 1 cancellation, 1 edited setlist. "
    )
    told = next(one for one in report.news if one.kind is NewsKind.MOVED)
    moved = f"Moved from {day(told.was)}: {act.name} on {day(told.on)} in "
    assert told.in_words().startswith(moved)
    kept = await online.database.read(lambda session: latest_news(session, 10))
    assert {entry.news for entry in kept} == set(report.news)
    report, _ = await online.run(artist_id)
    assert (report.news, sum(report.requests.values()) <= 3) == ((), True)


async def test_after_a_week_ids_and_songs_are_asked_for_again(
    standin: StandinServer, online: Online, act: Act
) -> None:
    artist_id = await online.begin(act)
    await online.run(artist_id)
    online.clock.seconds += 3 * 86_400
    report, _ = await online.run(artist_id)
    assert sum(report.requests.values()) <= 3
    online.clock.seconds += 5 * 86_400
    report, _ = await online.run(artist_id)
    assert report.requests["musicbrainz"] > 0
    assert report.requests["setlistfm"] == 2


async def test_a_failure_of_a_second_import_does_not_say_that_shows_are_missing(
    standin: StandinServer, online: Online, act: Act
) -> None:
    artist_id = await online.begin(act)
    await online.run(artist_id)
    fault = standin.fail("500", "setlistfm", r"setlists\?p=2$", count=ALWAYS)
    report = await online.importer.run(artist_id, full=True)
    assert fault.met
    [reason] = report.partial
    assert reason.startswith("setlist.fm: 20 of 58 shows were looked at anew. ")
    assert report.shows == 58 + 7


async def test_an_artist_unknown_to_musicbrainz_gets_its_setlists_by_name(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.UNLISTED)
    other = replace(act, name=act.name + " Orchestra")
    other.setlists = [setlist_wire(other, 0, today() - timedelta(days=9), PLACES[1], [])]
    standin.catalogue.acts.append(other)
    artist_id = await online.begin(act)
    report, _ = await online.run(artist_id)
    assert (report.shows, report.setlists) == (1, 1)
    report, _ = await online.run(artist_id)
    assert report.shows == 1


async def test_of_several_artists_of_one_name_none_is_taken_without_an_id(
    standin: StandinServer, online: Online
) -> None:
    lanterns = standin.catalogue.named(fiction.LANTERNS)
    report = await online.import_act(replace(lanterns, mbid="", at_musicbrainz=False))
    assert report.shows == 0


async def test_a_long_import_tells_its_cost_beforehand(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists = [
        setlist_wire(act, number, date(2024, 1, 1) - timedelta(days=number), PLACES[0], [])
        for number in range(500)
    ]
    artist_id = await online.begin(act)
    cost = await online.importer.cost(artist_id)
    assert cost.requests[Service.SETLISTFM] == 25
    assert cost.in_words().replace("\u202f", " ") == (
        "Costs 2 of 5 000 daily requests to Ticketmaster (5 000 left today). Costs 25 of 1 440 "
        "daily requests to setlist.fm (1 439 left today)."
    )
    _, steps = await online.run(artist_id)
    words = [step.message for step in steps]
    cost_told = "Costs 24 of 1\u202f440"
    told = next(number for number, one in enumerate(words) if one.startswith(cost_told))
    pages = [number for number, one in enumerate(words) if one.startswith("20 of 500 shows")]
    assert told < pages[0]
    assert cost_told in words[pages[0]]  # and it stays told while they come


def test_no_news_is_told_too() -> None:
    assert news_in_words(()) == "nothing new"


async def test_news_of_an_import_that_is_cancelled_half_way_are_kept_and_come_once(
    online: Online, act: Act
) -> None:
    artist_id = await online.begin(act)
    await online.run(artist_id)
    edited_now(act.setlists[20], "Isobar", "Ley")

    def on_step(status: ImportStatus) -> None:
        if status.stage is ImportStage.SYNCING_VENUES:
            task.cancel()

    task = asyncio.create_task(online.importer.run(artist_id, on_step))
    await asyncio.wait([task])
    assert task.cancelled()
    [entry] = await online.sync.news()
    assert entry.news.kind is NewsKind.EDITED
    report, _ = await online.run(artist_id)
    assert report.news == ()
    assert [one.id for one in await online.sync.news()] == [entry.id]


async def test_without_keys_what_musicbrainz_knows_anew_is_news_from_the_second_time_on(
    standin: StandinServer, online: Online, act: Act
) -> None:
    online.keys.keys.clear()
    artist_id = await online.begin(act)
    report, _ = await online.run(artist_id)
    assert (report.partial, report.news) == ((), ())
    on = today() + timedelta(days=90)
    act.setlists.insert(0, setlist_wire(act, "coming", on, PLACES[3], []))
    await online.providers.drop_cache(Service.MUSICBRAINZ)
    report, _ = await online.run(artist_id)
    assert [(one.kind, one.on) for one in report.news] == [(NewsKind.NEW_SHOW, on)]
    assert (standin.count("setlistfm"), standin.count("ticketmaster")) == (0, 0)
