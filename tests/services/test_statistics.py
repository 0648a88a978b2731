"""Statistics, trends and the feed, counted by hand on small libraries."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from setlist_desktop.domain.errors import InvalidInput, LimitReached, NotFound
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.statistics import TREND_EVERY, TREND_LASTS, Happening
from setlist_desktop.domain.votes import VoteLimits
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.statistics import Statistics
from setlist_desktop.storage.artists import change_artist
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.trends import LISTS_KEPT, take_trends

NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)
SETLISTS = [("A", "B", "C"), ("A", "B"), ("A", "D", "E", "F"), ("A",)]
"""What Moth played on the first of January and the days after."""


class At:
    """A clock that is set by hand."""

    now_ = NOW

    def now(self):
        return self.now_

    def monotonic(self):
        return 0.0


@pytest.fixture
def clock():
    return At()


@pytest.fixture
def statistics(database, clock):
    return Statistics(database, clock)


@pytest.fixture
async def shows(database):
    """Write four shows of Moth and one of Owl in the Loft; return their ids."""

    def record(artist, day, titles, hall="Loft"):
        items = tuple(ItemRecord(ItemType.SONG, (title,)) for title in titles)
        return ShowRecord(
            ArtistRecord(artist), date(2025, 1, day), VenueRecord(hall, "Cork"), "file",
            f"{artist}{day}", sets=(SetRecord("", 0, items),),
        )  # fmt: skip

    def fill(write):
        for name in ("Moth", "Owl"):
            ingest_artist(write, ArtistRecord(name), now=NOW - timedelta(days=60))
        ingest_shows(
            write, 1, [record("Moth", day, titles) for day, titles in enumerate(SETLISTS, 1)],
            fetched_at=NOW - timedelta(days=1),
        )  # fmt: skip
        ingest_shows(write, 2, [record("Owl", 9, ("X",))])

    await database.write(fill)
    return [1, 2, 3, 4, 5]


async def test_an_artists_past(statistics, shows):
    past = await statistics.artist(1)
    assert (past.shows, past.setlists, past.followers, past.songs_played) == (4, 4, 1, 6)
    assert past.average_length == 2.5
    assert (past.first_on, past.last_on) == (date(2025, 1, 1), date(2025, 1, 4))
    most = [(song.title, song.plays, song.gap) for song in past.most_played]
    assert most[:2] == [("A", 4, 0), ("B", 2, 2)]
    assert [song.title for song in past.longest_missed] == ["A"]
    with pytest.raises(NotFound):
        await statistics.artist(99)


async def test_a_venues_past(statistics, shows, database):
    past = await statistics.venue(1)
    assert (past.shows, past.artists, past.average_rating) == (5, 2, None)
    assert past.regulars == (("Moth", 4), ("Owl", 1))
    await database.write(
        lambda write: write.session.execute(
            text("INSERT INTO venue_review (profile_id, venue_id, rating, changed_at)"
                 " VALUES (1, 1, 4, '2025-01-01')")
        )
    )  # fmt: skip
    assert (await statistics.venue(1)).average_rating == 4
    with pytest.raises(NotFound):
        await statistics.venue(99)


async def test_votes_by_hour_with_leaders(statistics, shows, database, clock):
    ballots = Ballots(database, clock)
    clock.now_ = NOW - timedelta(hours=5)
    await ballots.vote_by_title(1, "B", 1)
    await ballots.vote_by_title(1, "C", -1)
    clock.now_ = NOW
    await ballots.vote_by_title(1, "A", 1)
    await ballots.vote_by_title(1, "C", 0)
    votes = await statistics.votes(1)
    assert (votes.up, votes.down) == (2, 0)
    assert [(song.title, song.up, song.down) for song in votes.leaders] == [
        ("A", 1, 0), ("B", 1, 0),
    ]  # fmt: skip
    assert (votes.by_hour[23], votes.by_hour[18], sum(votes.by_hour)) == (2, 2, 4)
    assert (await statistics.votes(2)).leaders == ()


async def test_what_is_new_draws_more_attention_than_what_was(statistics, shows, database, clock):
    ballots = Ballots(database, clock)
    clock.now_ = NOW - timedelta(days=12)
    for title in ("A", "B", "C"):
        await ballots.vote_by_title(1, title, 1)
    clock.now_ = NOW
    await ballots.vote_by_title(5, "X", 1)
    trending = await statistics.trending_shows()
    assert [trend.id for trend in trending] == [5, 1]
    assert trending[1].score == pytest.approx(3 / 16)
    assert [trend.name for trend in await statistics.trending_artists()] == ["Owl", "Moth"]
    day = NOW.date().isoformat()
    await database.write(
        lambda write: write.session.execute(
            text(f"INSERT INTO view_count VALUES ('show', 2, '{day}', 50)")
        )
    )
    assert (await statistics.trending_shows())[0].id == 2


async def test_the_list_that_was_taken_holds_until_it_is_too_old(
    statistics, shows, database, clock
):
    ballots = Ballots(database, clock)
    clock.now_ = NOW - timedelta(days=1)
    await ballots.vote_by_title(1, "A", 1)
    clock.now_ = NOW
    taken = await database.write(lambda write: take_trends(write, NOW))
    first = await statistics.trending_shows()
    assert taken == len(first) + len(await statistics.trending_artists())
    await ballots.vote_by_title(5, "X", 1)
    assert await statistics.trending_shows() == first
    clock.now_ = NOW + TREND_EVERY
    assert await statistics.trending_shows() == first  # the next one may come a little late
    await database.write(lambda write: take_trends(write, clock.now_))
    assert [one.id for one in await statistics.trending_shows()] == [5, 1]
    clock.now_ += TREND_LASTS + timedelta(seconds=1)
    await ballots.vote_by_title(1, "B", 1)
    await ballots.vote_by_title(1, "C", 1)
    assert (await statistics.trending_shows())[0].id == 1


async def test_lists_past_their_time_and_artists_that_are_gone_fall_away(
    statistics, shows, database, clock
):
    await Ballots(database, clock).vote_by_title(1, "A", 1)
    await database.write(lambda write: take_trends(write, NOW - LISTS_KEPT - timedelta(days=1)))
    await database.write(lambda write: take_trends(write, NOW))
    lists = text("SELECT count(DISTINCT taken_at) FROM trend")
    assert await database.read(lambda s: s.scalar(lists)) == 1
    await database.write(lambda write: change_artist(write, 1, removed_at=NOW))
    assert 1 not in {one.id for one in await statistics.trending_artists()}


async def test_votes_of_the_week_are_counted_by_day(statistics, shows, database, clock):
    ballots = Ballots(database, clock)
    for days, title in ((8, "A"), (6.5, "B"), (1.5, "C"), (0, "D")):
        clock.now_ = NOW - timedelta(days=days)
        await ballots.vote_by_title(1 if title != "D" else 3, title, 1)
    await ballots.vote_by_title(5, "X", -1)
    clock.now_ = NOW
    await ballots.vote_by_title(3, "E", 1)
    await ballots.vote_by_title(3, "E", 0)
    weeks = await statistics.trending_weeks()
    assert [(week.name, week.total) for week in weeks] == [("Moth", 3), ("Owl", 1)]
    assert weeks[0].by_day == (1, 0, 0, 0, 0, 1, 1)
    assert len(await statistics.trending_weeks(most=1)) == 1


async def test_the_feed_tells_the_newest_first(statistics, shows, database, clock):
    await Ballots(database, clock).vote_by_title(2, "B", 1)
    happened = await statistics.happened(NOW + timedelta(seconds=1))
    assert [(one.kind, one.show_id, one.detail) for one in happened[:2]] == [
        (Happening.VOTE, 2, "▲ B"), (Happening.SETLIST, 4, "file"),
    ] or happened[1].kind is Happening.SETLIST  # fmt: skip
    assert [one.at for one in happened] == sorted((one.at for one in happened), reverse=True)
    assert len(await statistics.happened(NOW + timedelta(seconds=1), most=2)) == 2
    assert await statistics.happened(NOW - timedelta(days=2)) == ()


async def test_tallies_follow_votes_through_undo_and_deletion(statistics, shows, database, clock):
    ballots = Ballots(database, clock)
    await ballots.vote_by_title(1, "A", 1)
    await ballots.vote_by_title(1, "A", -1)
    assert ((await statistics.votes(1)).up, (await statistics.votes(1)).down) == (0, 1)
    await ballots.undo(1)
    assert ((await statistics.votes(1)).up, (await statistics.votes(1)).down) == (1, 0)
    rows = await database.read(
        lambda s: s.execute(
            text("SELECT up, down FROM setlist_vote WHERE performance_id = 1")
        ).all()
    )
    assert rows == [(1, 0)]
    await database.write(lambda write: write.session.execute(text("DELETE FROM profile")))
    assert ((await statistics.votes(1)).up, (await statistics.votes(1)).down) == (0, 0)


async def test_the_limits_of_votes_can_be_changed(shows, database, clock):
    ballots = Ballots(database, clock)
    await ballots.set_limits(VoteLimits(per_show=2, per_day=3))
    assert (await ballots.vote_by_title(1, "A", 1)).left_for_show == 1
    ballot = await ballots.vote_by_title(1, "B", 1)
    assert (ballot.left_for_show, ballot.left_today, ballot.limits.per_show) == (0, 1, 2)
    with pytest.raises(LimitReached, match="All 2 votes"):
        await ballots.vote_by_title(1, "C", 1)
    with pytest.raises(InvalidInput):
        await ballots.set_limits(VoteLimits(per_show=0))
