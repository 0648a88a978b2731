"""The log of requests: written together, told by the day, forgotten after a while."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from setlist_desktop.domain.activity import SentRequest
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import StorageFull
from setlist_desktop.domain.services import Service
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.requests import AT_ONCE, Requests, forget_requests

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def sent(endpoint="artist", hours=0.0, service=Service.MUSICBRAINZ, outcome="200"):
    return SentRequest(service, endpoint, NOW - timedelta(hours=hours), 120, outcome)


def logged(database):
    ask = text("SELECT service, endpoint, took_ms, outcome FROM request_log ORDER BY id")
    return [tuple(row) for row in database.read_now(lambda s: s.execute(ask).all())]


async def test_requests_are_written_together(database):
    requests = Requests(database)
    for _ in range(AT_ONCE - 1):
        requests.note(sent())
    assert logged(database) == []
    requests.note(sent(outcome="503"))
    await requests.flush()
    assert logged(database)[-1] == ("musicbrainz", "artist", 120, "503")
    assert len(logged(database)) == AT_ONCE


async def test_the_day_is_told_by_service_and_endpoint_for_all_processes(database):
    here = Requests(database)
    elsewhere = open_database(database.path, ChangeBus())
    try:
        there = Requests(elsewhere)
        for one in (
            sent("artist", 25),
            sent("artist"),
            sent("event", service=Service.TICKETMASTER),
        ):
            there.note(one)
        await there.flush()
    finally:
        await elsewhere.close()
    here.note(sent("artist", 11.9))
    here.note(sent("artist/*", outcome="none"))
    assert await here.of_day(NOW) == {
        Service.MUSICBRAINZ: {"artist": 2, "artist/*": 1},
        Service.TICKETMASTER: {"event": 1},
    }


async def test_old_requests_are_forgotten(database):
    requests = Requests(database)
    for hours in (1, 24 * 40):
        requests.note(sent(hours=hours))
    await requests.flush()
    forget = lambda write: forget_requests(write, NOW - timedelta(days=30))  # noqa: E731
    assert await database.write(forget) == 1
    assert len(logged(database)) == 1


async def test_a_library_that_cannot_be_written_loses_the_log_and_nothing_else(tmp_path, caplog):
    database = open_database(tmp_path / "library.sqlite3", ChangeBus())
    requests = Requests(database)
    requests.note(sent())

    def refuse(_work):
        raise StorageFull("No space is left.")

    database.write_now = refuse
    await requests.flush()
    del database.write_now
    assert "1 requests were not logged: No space is left." in caplog.text
    requests.note(sent())
    await requests.flush()
    assert len(logged(database)) == 1
    await database.close()
