"""Votes within their limits, undone and redone, counted by song and hour."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from setlist_desktop.domain import editing
from setlist_desktop.domain.ballot_text import FriendBallot
from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, LimitReached, NotFound
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetlistKind, UndoState
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ProfileRow, VoteLogRow, VoteRow
from tests.support.past import NOW, FixedClock, Past

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.votes import Ballot, BallotSong
    from setlist_desktop.storage.database import Database


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def ballots(database: Database, clock: FixedClock) -> Ballots:
    return Ballots(database, clock)


@pytest.fixture
def show(past: Past) -> int:
    return past.show(date(2026, 12, 1))


def of(ballot: Ballot, song_id: int) -> BallotSong:
    return next(song for song in ballot.songs if song.song_id == song_id)


async def test_a_vote_is_cast_changed_and_taken_back(
    ballots: Ballots, past: Past, show: int
) -> None:
    ember = past.song("Ember")
    ballot = await ballots.vote(show, ember, 1)
    assert (of(ballot, ember).up, of(ballot, ember).down, of(ballot, ember).mine) == (1, 0, 1)
    assert (ballot.left_for_show, ballot.left_today) == (9, 49)
    ballot = await ballots.vote(show, ember, -1)
    assert (of(ballot, ember).score, of(ballot, ember).mine) == (-1, -1)
    assert (ballot.left_for_show, ballot.left_today) == (9, 49)
    ballot = await ballots.vote(show, ember, 0)
    assert ballot.songs == ()
    assert (ballot.left_for_show, ballot.left_today) == (10, 50)
    assert await ballots.of_show(show) == ballot


async def test_what_cannot_be_voted_on(ballots: Ballots, past: Past, show: int) -> None:
    ember = past.song("Ember")
    with pytest.raises(InvalidInput):
        await ballots.vote(show, ember, 2)
    with pytest.raises(NotFound):
        await ballots.vote(show, 4711, 1)
    with pytest.raises(NotFound):
        await ballots.vote(4711, ember, 1)
    with pytest.raises(NotFound):
        await ballots.of_show(4711)
    stranger = Past(past._database, "Others").song("Ember")
    with pytest.raises(NotFound):
        await ballots.vote(show, stranger, 1)


async def test_a_vote_by_title_finds_the_song(ballots: Ballots, past: Past, show: int) -> None:
    ember = past.song("Ember & Ash")
    ballot = await ballots.vote_by_title(show, "EMBER AND ASH (live)", 1)
    assert of(ballot, ember).mine == 1
    with pytest.raises(NotFound, match="Nowhere"):
        await ballots.vote_by_title(show, "Nowhere", 1)


async def test_ten_votes_a_show(ballots: Ballots, past: Past, show: int) -> None:
    songs = [past.song(f"Song {number}") for number in range(11)]
    for song in songs[:10]:
        ballot = await ballots.vote(show, song, 1)
    assert ballot.left_for_show == 0
    with pytest.raises(LimitReached, match="10 votes for this show"):
        await ballots.vote(show, songs[10], 1)
    await ballots.vote(show, songs[0], -1)
    await ballots.vote(show, songs[1], 0)
    assert (await ballots.vote(show, songs[10], 1)).left_for_show == 0


async def test_fifty_votes_a_local_day(ballots: Ballots, past: Past, clock: FixedClock) -> None:
    zone = timezone(timedelta(hours=-8))
    clock.instant = datetime(2026, 11, 20, 23, 30, tzinfo=zone)
    songs = [past.song(f"Song {number}") for number in range(10)]
    shows = [past.show(date(2026, 12, day)) for day in range(1, 7)]
    for show in shows[:5]:
        for song in songs:
            ballot = await ballots.vote(show, song, 1)
    assert ballot.left_today == 0
    with pytest.raises(LimitReached, match="50 votes of today"):
        await ballots.vote(shows[5], songs[0], 1)
    await ballots.vote(shows[0], songs[0], -1)
    clock.instant += timedelta(hours=1)
    assert (await ballots.of_show(shows[5])).left_today == 50
    assert (await ballots.vote(shows[5], songs[0], 1)).left_today == 49
    await ballots.vote(shows[0], songs[1], -1)
    assert (await ballots.of_show(shows[5])).left_today == 49


async def test_a_vote_of_another_day_comes_back_though_todays_are_given(
    ballots: Ballots, past: Past, clock: FixedClock
) -> None:
    songs = [past.song(f"Song {number}") for number in range(10)]
    shows = [past.show(date(2026, 12, day)) for day in range(1, 7)]
    await ballots.vote(shows[5], songs[0], 1)
    clock.instant += timedelta(days=1)
    for show in shows[:5]:
        for song in songs:
            await ballots.vote(show, song, 1)
    await ballots.vote(shows[5], songs[0], 0)
    ballot = await ballots.undo(shows[5])
    assert of(ballot, songs[0]).mine == 1
    assert ballot.left_today == 0


async def test_votes_are_undone_and_redone(ballots: Ballots, past: Past, show: int) -> None:
    ember, tides = past.song("Ember"), past.song("Tides")
    states = [await ballots.of_show(show)]
    for song, value in [(ember, 1), (tides, -1), (ember, -1), (tides, 0)]:
        states.append(await ballots.vote(show, song, value))
    labels = [
        "Vote for Ember",
        "Vote against Tides",
        "Vote against Ember",
        "Take back vote on Tides",
    ]
    for number in reversed(range(4)):
        assert (await ballots.undo_state(show)).undo == labels[number]
        assert await ballots.undo(show) == states[number]
    with pytest.raises(Conflict, match="nothing to undo"):
        await ballots.undo(show)
    for number in range(4):
        assert (await ballots.undo_state(show)).redo == labels[number]
        assert await ballots.redo(show) == states[number + 1]
    with pytest.raises(Conflict, match="nothing to redo"):
        await ballots.redo(show)


async def test_a_new_vote_drops_what_was_undone(ballots: Ballots, past: Past, show: int) -> None:
    await ballots.vote(show, past.song("Ember"), 1)
    await ballots.undo(show)
    await ballots.vote(show, past.song("Tides"), 1)
    assert await ballots.undo_state(show) == UndoState("Vote for Tides", None)
    other = past.show(date(2026, 12, 2))
    assert await ballots.undo_state(other) == UndoState()


async def test_a_vote_changed_meanwhile_is_not_undone(
    ballots: Ballots, past: Past, show: int, database: Database
) -> None:
    ember = past.song("Ember")
    await ballots.vote(show, ember, 1)
    await database.write(lambda w: w.session.execute(VoteRow.__table__.update().values(value=-1)))
    with pytest.raises(Conflict, match="changed meanwhile"):
        await ballots.undo(show)
    assert of(await ballots.of_show(show), ember).mine == -1


async def test_undo_of_votes_survives_a_restart(
    ballots: Ballots, past: Past, show: int, tmp_path: Path
) -> None:
    before = await ballots.vote(show, past.song("Ember"), 1)
    again = open_database(tmp_path / "library.sqlite3", ChangeBus())
    try:
        reopened = Ballots(again, FixedClock())
        assert await reopened.of_show(show) == before
        assert (await reopened.undo(show)).songs == ()
    finally:
        await again.close()


async def test_every_act_is_logged(
    ballots: Ballots, past: Past, show: int, database: Database
) -> None:
    ember = past.song("Ember")
    await ballots.vote(show, ember, 1)
    await ballots.vote(show, ember, 1)
    await ballots.vote(show, ember, -1)
    await ballots.undo(show)
    await ballots.vote(show, ember, 0)
    values = await database.read(
        lambda s: list(s.scalars(select(VoteLogRow.value).order_by(VoteLogRow.id)))
    )
    assert values == [1, -1, 1, 0]


async def test_leaders_come_first_then_the_likely(
    ballots: Ballots, past: Past, show: int, database: Database
) -> None:
    setlists = Setlists(database, FixedClock())
    setlist = await setlists.begin(show, SetlistKind.PREDICTED)
    items = [
        Item(songs=(ItemSong("Likely"),), probability=0.9),
        Item(songs=(ItemSong("Unlikely"),), probability=0.2),
        Item(type=ItemType.MEDLEY, songs=(ItemSong("One"), ItemSong("Two"))),
        Item(type=ItemType.TAPE, songs=(ItemSong("Overture"),)),
    ]
    await setlists.edit(setlist.id, editing.append_items(setlist, setlist.sets[0].id, items), "Add")
    voted, sunk = past.song("Voted"), past.song("Sunk")
    await ballots.vote(show, voted, 1)
    ballot = await ballots.vote(show, sunk, -1)
    assert [(song.title, song.probability) for song in ballot.songs] == [
        ("Voted", None),
        ("Likely", 0.9),
        ("Unlikely", 0.2),
        ("One", None),
        ("Two", None),
        ("Sunk", None),
    ]


async def test_votes_of_others_count_but_are_not_mine(
    ballots: Ballots, past: Past, show: int, database: Database
) -> None:
    ember = past.song("Ember")

    def add_other(write: object) -> None:
        session = write.session  # type: ignore[attr-defined]
        session.add(ProfileRow(id=2, name="Somebody"))
        session.flush()
        session.add(
            VoteRow(
                profile_id=2,
                performance_id=show,
                song_id=ember,
                value=1,
                voted_at=NOW.replace(tzinfo=None),
            )
        )

    await database.write(add_other)
    ballot = await ballots.vote(show, ember, -1)
    song = of(ballot, ember)
    assert (song.up, song.down, song.mine, song.score) == (1, 1, -1, 0)
    assert ballot.left_for_show == 9


async def test_votes_are_counted_by_hour(
    ballots: Ballots, past: Past, show: int, clock: FixedClock
) -> None:
    clock.instant = NOW - timedelta(hours=30)
    await ballots.vote(show, past.song("Too old"), 1)
    clock.instant = NOW - timedelta(hours=2, minutes=5)
    await ballots.vote(show, past.song("Ember"), 1)
    await ballots.vote(show, past.song("Tides"), -1)
    clock.instant = NOW.astimezone(timezone(timedelta(hours=11)))
    ballot = await ballots.vote(show, past.song("Salt"), 1)
    assert len(ballot.by_hour) == 24
    assert {hour: count for hour, count in enumerate(ballot.by_hour) if count} == {21: 2, 23: 1}


async def test_views_hear_of_votes_only(
    ballots: Ballots, past: Past, show: int, bus: ChangeBus
) -> None:
    heard: list[ChangeSet] = []
    bus.subscribe(heard.append)
    ember = past.song("Ember")
    await ballots.vote(show, ember, 1)
    await ballots.vote(show, ember, 1)
    await ballots.undo(show)
    assert [dict(changes.ids) for changes in heard] == [{Kind.VOTE: frozenset({show})}] * 2


# --- several people at one computer ----------------------------------------------------------


async def test_people_take_turns_with_votes_and_undo_of_their_own(
    ballots: Ballots, past: Past, show: int
) -> None:
    ember, coda = past.song("Ember"), past.song("Coda")
    await ballots.vote(show, ember, 1)
    ana = await ballots.add_person("  Ana ")
    assert [(one.name, one.here) for one in await ballots.people()] == [
        ("Me", True),
        ("Ana", False),
    ]
    await ballots.take_turn(ana)
    ballot = await ballots.of_show(show)
    assert (ballot.left_for_show, of(ballot, ember).up, of(ballot, ember).mine) == (10, 1, 0)
    assert (await ballots.undo_state(show)).undo is None
    await ballots.vote(show, coda, 1)
    ballot = await ballots.vote(show, ember, 1)
    assert (ballot.left_for_show, of(ballot, ember).up) == (8, 2)
    await ballots.take_turn(1)
    assert (await ballots.undo_state(show)).undo == "Vote for Ember"
    ballot = await ballots.undo(show)
    assert (of(ballot, ember).up, of(ballot, ember).mine, of(ballot, coda).up) == (1, 0, 1)
    await ballots.take_turn(ana)
    assert (await ballots.undo_state(show)).undo == "Vote for Ember"
    assert [song.title for song in (await ballots.undo(show)).songs] == ["Coda"]


async def test_a_friend_takes_no_turns_before_they_are_added(
    ballots: Ballots, past: Past, show: int
) -> None:
    past.song("Ember")
    friend = FriendBallot("Ana", (("Ember", 1),))
    await ballots.take_in(show, friend)
    assert [person.name for person in await ballots.people()] == ["Me"]
    with pytest.raises(NotFound, match="not in the library"):
        await ballots.take_turn(2)
    ana = await ballots.add_person("Ana")
    assert (ana, [person.name for person in await ballots.people()]) == (2, ["Me", "Ana"])
    with pytest.raises(InvalidInput, match="“Ana” votes at this computer"):
        await ballots.take_in(show, friend)
    await ballots.take_turn(ana)
    assert (await ballots.of_show(show)).left_for_show == 9


async def test_names_of_people_are_checked(ballots: Ballots, past: Past, show: int) -> None:
    past.song("Ember")
    await ballots.take_in(show, FriendBallot("Bo", (("Ember", 1),)))
    ana = await ballots.add_person("Ana")
    for name, words in ((" ", "1 to 60"), ("x" * 61, "1 to 60"), ("ana", "is here already")):
        with pytest.raises(InvalidInput, match=words):
            await ballots.add_person(name)
    with pytest.raises(InvalidInput, match="is here already"):
        await ballots.rename_person(ana, "Me")
    with pytest.raises(InvalidInput, match="A friend of yours is called Bo"):
        await ballots.rename_person(ana, "Bo")
    await ballots.rename_person(ana, "ANA")
    assert (await ballots.people())[1].name == "ANA"
