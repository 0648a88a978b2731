"""Notices: wishes that last, places, what is told once, sales that begin soon."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.notices import Home, NoticeKind, NoticeWishes
from setlist_desktop.domain.records import ArtistRecord, ShowRecord, VenueRecord
from setlist_desktop.domain.sync import NewsKind, ShowNews
from setlist_desktop.services.notices import Notices
from setlist_desktop.storage.ingest import ingest_shows
from setlist_desktop.storage.sales import mark_told, sales_soon
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
HULL = VenueRecord("Dock", "Hull", country="England", latitude=53.74, longitude=-0.33)
BERN = VenueRecord("Keller", "Bern", country="Switzerland", latitude=46.95, longitude=7.44)


@pytest.fixture
def notices(database: Database) -> Notices:
    return Notices(database, FixedClock(NOW))


async def take_in(database: Database, *records: ShowRecord) -> list[int]:
    artist = Past(database).artist_id
    await database.write(lambda write: ingest_shows(write, artist, records))
    return await database.read(
        lambda session: list(session.scalars(text("SELECT id FROM performance ORDER BY id")))
    )


def show(number: int, venue: VenueRecord, on_sale_at: datetime | None = None) -> ShowRecord:
    return ShowRecord(
        ArtistRecord("The Lanterns"),
        date(2027, 1, number),
        venue,
        "ticketmaster",
        f"id{number}",
        on_sale_at=on_sale_at,
    )


async def test_wishes_last_and_nothing_is_wished_at_first(notices: Notices) -> None:
    assert await notices.wishes() == NoticeWishes()
    wishes = NoticeWishes(frozenset({NoticeKind.SCORED}), Home("Hull", 53.74, -0.33), 150)
    await notices.wish(wishes)
    assert await notices.wishes() == wishes
    await notices.wish(NoticeWishes())
    assert await notices.wishes() == NoticeWishes()


@pytest.mark.parametrize(
    "wishes",
    [
        NoticeWishes(home=Home("", 91, 0), radius_km=10),
        NoticeWishes(home=Home("", 9, 0), radius_km=0),
        NoticeWishes(radius_km=10),
    ],
)
async def test_no_place_is_refused(notices: Notices, wishes: NoticeWishes) -> None:
    with pytest.raises(InvalidInput):
        await notices.wish(wishes)


async def test_a_home_is_a_city_of_the_library_or_degrees(
    database: Database, notices: Notices
) -> None:
    await take_in(database, show(1, HULL), show(2, BERN))
    assert await notices.place("hull") == Home("Hull, England", 53.74, -0.33)
    assert await notices.place("52.5, 13.4") == Home("52.5, 13.4", 52.5, 13.4)
    with pytest.raises(InvalidInput, match="Atlantis"):
        await notices.place("Atlantis")


async def test_what_is_wanted_is_told_to_who_listens_and_kept(
    database: Database, notices: Notices
) -> None:
    near, far = await take_in(database, show(1, HULL), show(2, BERN))
    home = Home("Hull", 53.74, -0.33)
    heard = []
    notices.on_notices.append(heard.extend)
    news = [ShowNews(NewsKind.NEW_SHOW, one, "The Lanterns") for one in (near, far)]
    assert await notices.take_in(news) == ()
    await notices.wish(NoticeWishes(frozenset({NoticeKind.NEW_SHOW}), home, 100))
    assert [one.show_id for one in await notices.take_in(news)] == [near]
    assert [one.show_id for one in heard] == [near]
    assert await notices.past() == tuple(heard)


async def test_the_same_trouble_is_told_once_a_week(database: Database) -> None:
    clock = FixedClock(NOW)
    notices = Notices(database, clock)
    await notices.wish(NoticeWishes(frozenset({NoticeKind.TROUBLE})))
    trouble = [ShowNews(NewsKind.TROUBLE, 0, note="setlist.fm refuses its key.")]
    assert len(await notices.take_in(trouble)) == 1
    assert await notices.take_in(trouble) == ()
    clock.instant += timedelta(days=8)
    assert len(await notices.take_in(trouble)) == 1


async def test_a_sale_is_told_of_within_a_day_once_and_again_when_it_moves(
    database: Database,
) -> None:
    tomorrow = NOW + timedelta(hours=20)
    first, *_ = await take_in(
        database,
        show(1, HULL, tomorrow),
        show(2, HULL, NOW + timedelta(days=2)),
        show(3, HULL, NOW - timedelta(hours=1)),
        show(4, HULL),
    )

    async def soon() -> list[ShowNews]:
        until = NOW + timedelta(days=1)
        found = await database.read(lambda session: sales_soon(session, NOW, until))
        await database.write(lambda write: mark_told(write, found))
        return found

    [news] = await soon()
    assert (news.show_id, news.kind) == (first, NewsKind.ON_SALE_SOON)
    assert news.in_words() == "Tickets from 2026-11-21 08:00: The Lanterns on 1 Jan 2027 in Hull."
    assert await soon() == []
    artist = 1
    moved = show(1, HULL, tomorrow + timedelta(hours=1))
    await database.write(lambda write: ingest_shows(write, artist, [moved]))
    assert [one.show_id for one in await soon()] == [first]
