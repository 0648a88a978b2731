"""Shows that somebody has been to, by setlist.fm: what they cost, what comes, the way back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.errors import AuthFailed, InvalidInput, NotFound
from setlist_desktop.domain.services import Service
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.attended import Attended
from setlist_desktop.services.own_words import OwnWords
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.attendance import mark_attended
from tests.services.online import go_online
from tests.standin.server import StandinServer
from tests.support.past import FixedClock, Past


@pytest.fixture
async def desk(tmp_path: Path, standin: StandinServer) -> AsyncIterator[SimpleNamespace]:
    async with go_online(tmp_path / "library", standin) as online:
        yield SimpleNamespace(
            online=online,
            attended=Attended(online.database, online.providers, online.clock),
            shows=Shows(online.database, online.clock),
            there=standin.catalogue.setlists()[::7],  # what the stand-in gives for any user
        )


async def marks(desk: SimpleNamespace) -> dict[str, str]:
    """Return the marks by setlist.fm's ids."""
    query = text(
        "SELECT external_id, state FROM performance_link LEFT JOIN attendance"
        " USING (performance_id) WHERE service = 'setlistfm'"
    )
    return dict(await desk.online.database.read(lambda s: [tuple(r) for r in s.execute(query)]))


async def test_the_cost_is_told_before_anything_comes(
    desk: SimpleNamespace, standin: StandinServer
) -> None:
    found = await desk.attended.look(" fan ")
    assert (found.user, found.shows) == ("fan", len(desk.there))
    assert found.cost.requests == {Service.SETLISTFM: -(-len(desk.there) // 20)}
    assert "daily requests to setlist.fm" in found.in_words()
    assert standin.count("setlistfm") == 1
    assert await marks(desk) == {}


async def test_all_pages_come_and_each_show_is_marked_once(
    desk: SimpleNamespace, standin: StandinServer
) -> None:
    pages: list[tuple[int, int]] = []
    taken = await desk.attended.take_over("fan", lambda *done: pages.append(done))
    last = -(-len(desk.there) // 20)
    assert last > 1
    assert pages == [(number, last) for number in range(1, last + 1)]
    assert (taken.shows, taken.added, taken.kept, taken.partial) == (
        len(desk.there), len(desk.there), 0, (),
    )  # fmt: skip
    today = desk.online.clock.now().date()
    wanted = {
        row["id"]: "went"
        if datetime.strptime(row["eventDate"], "%d-%m-%Y").replace(tzinfo=UTC).date() < today
        else "going"
        for row in desk.there
    }
    assert await marks(desk) == wanted
    followed = text("SELECT count(*) FROM artist WHERE followed")
    assert await desk.online.database.read(lambda s: s.scalar(followed)) == 0
    again = await desk.attended.take_over("fan")
    assert (again.added, again.marked, again.kept) == (0, 0, len(desk.there))


async def test_one_step_takes_all_marks_back_and_sets_them_again(desk: SimpleNamespace) -> None:
    await desk.attended.take_over("fan")
    before = await marks(desk)
    await desk.shows.undo_mark()
    assert set((await marks(desk)).values()) == {None}
    assert (await marks(desk)).keys() == before.keys()
    await desk.shows.redo_mark()
    assert await marks(desk) == before


async def test_artists_that_came_with_the_marks_leave_with_them_unless_something_hangs_on_them(
    desk: SimpleNamespace,
) -> None:
    artists = Artists(desk.online.database, desk.online.providers, desk.online.clock)

    async def names() -> set[str]:
        return {artist.name for artist in await artists.all()}

    await artists.add("The Known")
    await desk.attended.take_over("fan")
    came = await names()
    assert len(came) > 2
    tagged, *_others = [one for one in await artists.all() if one.name != "The Known"]
    await OwnWords(desk.online.database, desk.online.clock).tag(tagged.id, "seen at home")
    await desk.shows.undo_mark()
    assert await names() == {"The Known", tagged.name}
    await desk.shows.redo_mark()
    assert await names() == came


async def test_a_page_that_fails_leaves_what_came_before_it(
    desk: SimpleNamespace, standin: StandinServer
) -> None:
    standin.fail("500", "setlistfm", r"attended\?p=2", count=1_000_000)
    taken = await desk.attended.take_over("fan")
    assert (taken.shows, taken.marked) == (20, 20)
    [reason] = taken.partial
    assert "setlist.fm" in reason
    standin.heal()
    rest = await desk.attended.take_over("fan")
    assert (rest.marked, rest.kept) == (len(desk.there) - 20, 20)


async def test_without_a_name_a_key_or_shows_it_says_so(
    desk: SimpleNamespace, standin: StandinServer
) -> None:
    with pytest.raises(InvalidInput):
        await desk.attended.look("  ")
    for act in standin.catalogue.acts:
        act.setlists.clear()
    with pytest.raises(NotFound):
        await desk.attended.take_over("nobody")
    desk.online.keys.keys.clear()
    with pytest.raises(AuthFailed):
        await desk.attended.take_over("fan")


async def test_what_the_user_said_stays_but_for_going_once_it_is_over(database) -> None:
    past, clock = Past(database), FixedClock()
    shows = Shows(database, clock)
    days = [datetime(2026, 10, day, tzinfo=UTC).date() for day in (1, 2, 3, 4)]
    ids = [past.show(day) for day in days]
    await shows.mark(ids[0], Attendance.MISSED)
    await shows.mark(ids[1], Attendance.GOING)
    await shows.mark(ids[2], Attendance.WENT)
    marked = await database.write(lambda w: mark_attended(w, ids, clock.now()))
    assert marked == 2
    found = [(await shows.get(one)).attendance for one in ids]
    assert found == [Attendance.MISSED, *[Attendance.WENT] * 3]
    await shows.undo_mark()
    # The mark before it, as steps were kept when each held one mark.
    alone = text("UPDATE undo_step SET command = substr(command, 2, length(command) - 2),"
                 " inverse = substr(inverse, 2, length(inverse) - 2)")  # fmt: skip
    await database.write(lambda w: w.session.execute(alone))
    await shows.undo_mark()
    found = [(await shows.get(one)).attendance for one in ids]
    assert found == [Attendance.MISSED, Attendance.GOING, None, None]
