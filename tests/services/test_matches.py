"""Matches: found, joined, remembered by the next import, and two again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.matches import Match, MatchKind, Verdict
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    TrackRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType, SetlistKind
from setlist_desktop.domain.shows import Tickets
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.matches import Matches
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.ingest import ingest_shows, ingest_tracks
from setlist_desktop.storage.matches import songs_proper
from setlist_desktop.storage.spoilers import hidden_shows, hide_tour
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TABLES = (
    "song", "song_alias", "item_song", "vote", "vote_tally", "performance", "show", "venue",
    "performance_link", "venue_link", "ticket", "setlist", "performance_count",
    "(SELECT artist_id, shows, setlists, followers FROM artist_count)",
)  # fmt: skip


class Desk:
    """A library whose matches are reviewed."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = FixedClock(NOW)
        self.past = Past(database)
        self.artist = self.past.artist_id
        self.matches = Matches(database, self.clock)
        self.setlists = Setlists(database, self.clock)

    def rows(self) -> dict[str, list[Any]]:
        return {
            table: self.database.read_now(
                lambda session, table=table: sorted(
                    map(tuple, session.execute(text(f"SELECT * FROM {table}"))), key=repr
                )
            )
            for table in TABLES
        }

    async def open_ones(self) -> list[Match]:
        return [one for one in await self.matches.all() if one.verdict is None]

    async def tracks(self, *titles: str) -> None:
        tracks = [
            TrackRecord(title, 200, f"mbid-{title}", source="musicbrainz") for title in titles
        ]

        def take_in(write) -> None:
            ingest_tracks(write, self.artist, songs_proper(write, self.artist, tracks, NOW))

        await self.database.write(take_in)

    async def shows(self, *records: ShowRecord) -> list[int]:
        await self.database.write(lambda write: ingest_shows(write, self.artist, records))
        return await self.database.read(
            lambda session: list(session.scalars(text("SELECT id FROM performance ORDER BY id")))
        )

    async def pool(self, show: int) -> dict[str, int | None]:
        return {song.title: song.duration_s for song in await self.setlists.pool(show)}


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def record(
    source: str, number: int, venue: str, city: str = "Hull", *titles: str, near: bool = False
) -> ShowRecord:
    items = tuple(ItemRecord(ItemType.SONG, (title,)) for title in titles)
    return ShowRecord(
        ArtistRecord("The Lanterns"),
        date(2027, 1, number),
        VenueRecord(venue, city, latitude=53.7 if near else None, longitude=-0.3 if near else None),
        source,
        f"{source}-{venue}-{number}",
        sets=(SetRecord(items=items),) if items else (),
    )


async def test_a_song_played_live_is_joined_with_the_recorded_one_and_parted_again(
    desk: Desk,
) -> None:
    show = desk.past.played(date(2026, 5, 1), ["Walkin' the Harbour", "Undertow"])
    await desk.tracks("Walking the Harbour", "Undertow")
    ballots = Ballots(desk.database, desk.clock)
    upcoming = desk.past.show(date(2027, 5, 1))
    await ballots.vote_by_title(upcoming, "Walking the Harbour", 1)
    before = desk.rows()
    [match] = await desk.open_ones()
    assert (match.first, match.second) == ("Walkin' the Harbour", "Walking the Harbour")
    assert (await desk.pool(show))["Walkin' the Harbour"] is None
    await desk.matches.settle(match, Verdict.SAME)
    assert await desk.pool(show) == {"Walkin' the Harbour": 200, "Undertow": 200}
    [song] = [one for one in (await ballots.of_show(upcoming)).songs if one.up]
    assert song.title == "Walkin' the Harbour"
    assert await desk.open_ones() == []
    # What comes next under the other title is the same song.
    await desk.tracks("Walking the Harbour")
    await desk.shows(record("setlistfm", 9, "Dock", "Hull", "Walking the Harbour"))
    assert set(await desk.pool(show)) == {"Walkin' the Harbour", "Undertow"}
    await desk.database.write(lambda write: write.session.execute(
        text("DELETE FROM performance WHERE id = (SELECT max(id) FROM performance)")
    ))  # fmt: skip
    [decided] = await desk.matches.all()
    assert decided.verdict is Verdict.SAME
    await desk.matches.take_back(decided.kind, decided.key)
    after = desk.rows()
    for table in ("song", "song_alias", "item_song", "vote_tally"):
        gone = [row for row in after[table] if row not in before[table]]
        assert not [row for row in gone if row[-2:] != (0, 0)], table
    assert [one.key for one in await desk.open_ones()] == [match.key]


async def test_a_slip_of_the_pen_is_joined_with_the_song_that_shows_and_catalogue_know(
    desk: Desk,
) -> None:
    desk.past.played(date(2026, 5, 1), ["Freewheel", "Undertow"])
    show = desk.past.played(date(2026, 5, 2), ["Free Wheel", "Undertow"])
    await desk.tracks("Freewheel", "Undertow")
    before = desk.rows()
    [match] = await desk.open_ones()
    assert (match.first, match.other) == ("Freewheel", "Free Wheel")
    await desk.matches.settle(match, Verdict.SAME)
    assert sorted(await desk.pool(show)) == ["Freewheel", "Undertow"]
    await desk.matches.take_back(match.kind, match.key)
    assert desk.rows() == before
    await desk.matches.settle(match, Verdict.DIFFERENT)
    assert await desk.open_ones() == []


async def test_two_titles_of_one_work_are_asked_for_and_joined(desk: Desk) -> None:
    show = desk.past.played(date(2026, 5, 1), ["Harbour"])
    tracks = [
        TrackRecord(title, 200, f"mbid-{title}", work, source="musicbrainz")
        for title, work in (("Harbour", "w1"), ("Where Ships Sleep", "w1"), ("Undertow", "w2"))
    ]
    await desk.database.write(lambda write: ingest_tracks(write, desk.artist, tracks))
    before = desk.rows()
    [match] = await desk.open_ones()
    assert (match.first, match.second) == ("Harbour", "Where Ships Sleep")
    await desk.matches.settle(match, Verdict.SAME)
    assert set(await desk.pool(show)) == {"Harbour", "Undertow"}
    assert await desk.open_ones() == []
    await desk.matches.take_back(match.kind, match.key)
    assert desk.rows() == before
    assert [one.key for one in await desk.open_ones()] == [match.key]


async def test_different_songs_are_never_asked_for_again(desk: Desk) -> None:
    show = desk.past.played(date(2026, 5, 1), ["Paper Tigers"])
    await desk.tracks("Paper Tiger")
    [match] = await desk.open_ones()
    await desk.matches.settle(match, Verdict.DIFFERENT)
    await desk.tracks("Paper Tiger")
    assert await desk.open_ones() == []
    assert set(await desk.pool(show)) == {"Paper Tigers", "Paper Tiger"}
    await desk.matches.take_back(match.kind, match.key)
    assert [one.key for one in await desk.open_ones()] == [match.key]


async def test_other_versions_are_left_out_until_the_user_calls_one_a_song(desk: Desk) -> None:
    show = desk.past.show(date(2026, 5, 1))
    await desk.tracks("Lantern", "Lantern (Acid Remix)", "Lantern (Live)")
    assert await desk.pool(show) == {"Lantern": 200}
    versions = {one.first: one for one in await desk.open_ones()}
    assert set(versions) == {"Lantern (Acid Remix)", "Lantern (Live)"}
    for match in versions.values():
        await desk.matches.settle(match, Verdict.DIFFERENT)
    await desk.tracks("Lantern (Acid Remix)")
    assert set(await desk.pool(show)) == {"Lantern", "Lantern (Acid Remix)", "Lantern (Live)"}
    for match in versions.values():
        await desk.matches.take_back(match.kind, match.key)
    assert set(await desk.pool(show)) == {"Lantern"}
    assert {one.first for one in await desk.open_ones()} == set(versions)


async def test_one_show_under_two_names_of_its_venue_is_joined_and_parted_again(
    desk: Desk,
) -> None:
    # Two sources that the import cannot join by itself: the other show of the city is a rival.
    await desk.shows(record("setlistfm", 1, "Old Dock"), record("setlistfm", 1, "Pier"))
    shows = await desk.shows(record("ticketmaster", 1, "Harbour Hall"))
    assert len(shows) == 3
    before = desk.rows()
    found = [one for one in await desk.open_ones() if one.kind is MatchKind.SHOW]
    assert {(one.first, one.second) for one in found} == {
        ("2027-01-01, Old Dock", "2027-01-01, Harbour Hall"),
        ("2027-01-01, Pier", "2027-01-01, Harbour Hall"),
    }
    await desk.matches.settle(found[0], Verdict.SAME)
    after = await desk.shows(record("ticketmaster", 1, "Harbour Hall"))  # comes again: stays joined
    assert len(after) == 2
    assert not [one for one in await desk.open_ones() if one.kind is MatchKind.SHOW]
    await desk.matches.take_back(found[0].kind, found[0].key)
    assert desk.rows() == before
    assert len(await desk.shows(record("ticketmaster", 1, "Harbour Hall"))) == 3


@pytest.mark.parametrize("own", [False, True])
async def test_tickets_go_to_the_show_that_stays_and_come_back(desk: Desk, own: bool) -> None:
    sold = replace(record("ticketmaster", 1, "Pier"), tickets=Tickets(lowest=20.0, currency="EUR"))
    played = record("setlistfm", 1, "Old Dock", "Hull", "Lantern")
    assert len(await desk.shows(sold, played)) == 2
    mine = (
        "INSERT INTO ticket (performance_id, service, lowest)"
        " SELECT performance_id, 'file', 9.0 FROM setlist"
    )
    if own:
        await desk.database.write(lambda write: write.session.execute(text(mine)))
    before = desk.rows()
    [match] = [found for found in await desk.open_ones() if found.kind is MatchKind.SHOW]
    await desk.matches.settle(match, Verdict.SAME)
    kept = text("SELECT ticket.lowest FROM ticket JOIN setlist USING (performance_id)")
    price = await desk.database.read(lambda session: session.scalars(kept).all())
    assert price == [9.0 if own else 20.0]
    await desk.matches.take_back(match.kind, match.key)
    assert desk.rows() == before


async def test_a_tour_stays_hidden_where_its_show_is_joined_with_another(desk: Desk) -> None:
    upcoming = record("ticketmaster", 1, "Pier")
    ticket, played = await desk.shows(
        upcoming, record("setlistfm", 1, "Old Dock", "Hull", "Lantern")
    )
    await desk.database.write(partial(hide_tour, show_id=ticket, now=desk.clock.now()))
    before = desk.rows()
    [match] = [found for found in await desk.open_ones() if found.kind is MatchKind.SHOW]
    await desk.matches.settle(match, Verdict.SAME)
    assert played in await desk.database.read(hidden_shows)
    await desk.matches.take_back(match.kind, match.key)
    assert desk.rows() == before
    assert ticket in await desk.database.read(hidden_shows)


async def test_shows_that_were_both_voted_on_stay_two(desk: Desk) -> None:
    await desk.tracks("Lantern")
    await desk.shows(record("setlistfm", 1, "Old Dock"), record("setlistfm", 1, "Pier"))
    one, _, other = await desk.shows(record("ticketmaster", 1, "Harbour Hall"))
    ballots = Ballots(desk.database, desk.clock)
    await ballots.vote_by_title(one, "Lantern", 1)
    await ballots.vote_by_title(other, "Lantern", 1)
    before = desk.rows()
    found = next(m for m in await desk.open_ones() if m.key == f"{one}|{other}")
    with pytest.raises(Conflict, match="stay two"):
        await desk.matches.settle(found, Verdict.SAME)
    assert desk.rows() == before


async def test_the_show_that_was_played_is_the_one_that_stays(desk: Desk) -> None:
    await desk.shows(record("ticketmaster", 1, "Old Dock"), record("ticketmaster", 1, "Pier"))
    one, other, played = await desk.shows(record("setlistfm", 1, "Hall", "Hull", "Lantern"))
    found = next(m for m in await desk.open_ones() if m.key == f"{one}|{played}")
    await desk.matches.settle(found, Verdict.SAME)
    setlist = await desk.setlists.of_show(played, SetlistKind.PLAYED)
    assert setlist is not None
    assert await desk.shows() == [other, played]


async def test_two_names_of_a_venue_are_joined_for_good_and_parted_again(desk: Desk) -> None:
    await desk.shows(record("setlistfm", 1, "Dock"), record("setlistfm", 2, "The Dock Arena"))
    told = text("UPDATE venue SET capacity = 900 WHERE name = 'The Dock Arena'")
    await desk.database.write(lambda write: write.session.execute(told))
    before = desk.rows()
    [match] = await desk.open_ones()
    assert (match.kind, match.first, match.second) == (
        MatchKind.VENUE, "Dock, Hull", "The Dock Arena, Hull",
    )  # fmt: skip
    await desk.matches.settle(match, Verdict.SAME)
    await desk.shows(record("setlistfm", 3, "The Dock Arena"))
    used = "SELECT DISTINCT venue_id, capacity FROM show JOIN venue ON venue.id = venue_id"
    found = await desk.database.read(lambda s: [tuple(row) for row in s.execute(text(used))])
    assert [capacity for _, capacity in found] == [900]
    await desk.database.write(
        lambda write: write.session.execute(text("DELETE FROM show WHERE date = '2027-01-03'"))
    )
    await desk.matches.take_back(match.kind, match.key)
    after = desk.rows()
    assert after["show"] == before["show"]
    assert after["venue"] == before["venue"]


async def test_what_was_not_decided_cannot_be_taken_back(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await desk.matches.take_back(MatchKind.SONG, "1|2")


async def test_shows_that_the_import_joined_by_their_city_can_be_parted_for_good(
    desk: Desk,
) -> None:
    ticket = record("ticketmaster", 1, "Harbour Hall")
    played = record("setlistfm", 1, "Old Dock", "Hull", "Lantern")
    [show] = await desk.shows(ticket)
    assert await desk.shows(played) == [show]  # one city, one date, nothing else can be meant
    [joined] = await desk.matches.all()
    assert (joined.kind, joined.verdict) == (MatchKind.SHOW, Verdict.SAME)
    assert {joined.first, joined.second} == {"2027-01-01, Harbour Hall", "2027-01-01, Old Dock"}
    await desk.matches.take_back(joined.kind, joined.key)
    [one, other] = await desk.shows(ticket, played)
    assert one == show
    assert await desk.setlists.of_show(one, SetlistKind.PLAYED) is None
    setlist = await desk.setlists.of_show(other, SetlistKind.PLAYED)
    assert setlist is not None
    assert [item.title for item in setlist.items()] == ["Lantern"]
    venues = await desk.database.read(
        lambda session: list(
            session.scalars(
                text(
                    "SELECT venue.name FROM performance JOIN show ON show.id = show_id"
                    " JOIN venue ON venue.id = venue_id ORDER BY performance.id"
                )
            )
        )
    )
    assert venues == ["Harbour Hall", "Old Dock"]
    [apart] = await desk.matches.all()
    assert (apart.key, apart.verdict) == (f"{one}|{other}", Verdict.DIFFERENT)
    await desk.matches.take_back(apart.kind, apart.key)
    assert [match.key for match in await desk.open_ones()] == [apart.key]
