"""Marks on shows: set, taken off, undone and redone; and what was heard where the user went."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.attendance import shows_attended, songs_heard
from tests.support.past import NOW, FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database

GOING, WENT, MISSED = Attendance


@pytest.fixture
def shows(database: Database) -> Shows:
    return Shows(database, FixedClock())


async def test_a_mark_is_set_changed_taken_off_and_undone(shows: Shows, past: Past) -> None:
    show, other = past.show(date(2026, 9, 1)), past.show(date(2026, 9, 2))
    await shows.mark(show, WENT)
    await shows.mark(show, WENT)  # the same again is no step
    await shows.mark(show, MISSED)
    await shows.mark(other, WENT)
    await shows.mark(show, None)
    assert (await shows.get(show)).attendance is None
    steps = []
    while (state := await shows.marks_undo_state()).undo:
        steps.append(state.undo)
        await shows.undo_mark()
    assert steps == ["Take the mark off", "Mark as went", "Mark as missed", "Mark as went"]
    assert (await shows.get(other)).attendance is None
    with pytest.raises(Conflict):
        await shows.undo_mark()
    await shows.redo_mark()
    assert (await shows.get(show)).attendance is WENT
    assert [one.attendance for one in await shows.of_artist(past.artist_id)] == [None, WENT]


async def test_a_show_that_is_not_there_cannot_be_marked(shows: Shows, past: Past) -> None:
    with pytest.raises(NotFound):
        await shows.mark(99, GOING)


async def test_songs_heard_are_those_of_shows_gone_to(
    shows: Shows, past: Past, database: Database
) -> None:
    first = past.played(date(2026, 9, 1), ["Ember", "Tides / Salt"], tape=["Overture"])
    second = past.played(date(2026, 9, 2), ["Ember", "Ember", "Smoke"])
    third = past.played(date(2026, 9, 3), ["Lantern"])
    coming = past.show(date(2027, 1, 1))
    for show, state in ((first, WENT), (second, GOING), (third, MISSED), (coming, GOING)):
        await shows.mark(show, state)
    until = NOW.date()
    attended = await database.read(lambda s: shows_attended(s, past.artist_id, until))
    assert attended == (first, second)
    heard = await database.read(lambda s: songs_heard(s, attended))
    assert heard == {
        past.song("Ember"): 2,
        past.song("Tides"): 1,
        past.song("Salt"): 1,
        past.song("Smoke"): 1,
    }
