"""Tickets of shows: when they are sold and what they cost, kept with their service."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
from setlist_desktop.domain.shows import Tickets
from setlist_desktop.storage.forgetting import forget_service
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.shows import shows_of_artist

TICKETS = Tickets(datetime(2026, 12, 1, 9, tzinfo=UTC), None, 45.0, 300.0, "EUR")
BAND = ArtistRecord("The Lanterns")
SHOW = ShowRecord(
    BAND,
    date(2027, 1, 1),
    VenueRecord("Old Dock", "Hull"),
    "ticketmaster",
    "id1",
    tickets=TICKETS,
)


@pytest.fixture
async def take(database):
    artist = await database.write(lambda write: ingest_artist(write, BAND))

    async def take(record):
        await database.write(lambda write: ingest_shows(write, artist, [record]))
        (show,) = await database.read(lambda session: shows_of_artist(session, artist))
        return show.tickets

    return take


async def test_tickets_stand_with_their_show_and_follow_the_service(take):
    assert await take(SHOW) == TICKETS
    dearer = replace(TICKETS, highest=350.0, sale_until=datetime(2026, 12, 31, 20, tzinfo=UTC))
    assert await take(replace(SHOW, tickets=dearer)) == dearer
    assert await take(replace(SHOW, tickets=None)) == dearer


async def test_a_show_of_which_nothing_is_told_has_none(take):
    assert await take(replace(SHOW, tickets=None)) is None


@pytest.mark.parametrize(("service", "left"), [("ticketmaster", 0), ("setlistfm", 1)])
async def test_they_are_forgotten_with_all_else_of_their_service(database, take, service, left):
    await take(SHOW)
    await database.write(lambda write: forget_service(write, service))
    number = text("SELECT count(*) FROM ticket")
    assert await database.read(lambda session: session.scalar(number)) == left
