"""The songs hoped for most: one step of undo each time they are chosen, kept over a restart."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from setlist_desktop.domain.errors import Conflict
from setlist_desktop.services.hearings import Hearings
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.storage.favourites import favourites_of
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database


@pytest.fixture
def past(database: Database) -> Past:
    past = Past(database)
    for night in range(4):
        past.played(
            date(2026, 9, 1) + timedelta(days=night), ["Ember", "Tides", "Salt", "Smoke", "Lantern"]
        )
    return past


def hearings(database: Database) -> Hearings:
    clock = FixedClock()
    return Hearings(database, clock, Predictions(database, clock))


async def test_each_choice_is_undone_and_redone_by_itself(database: Database, past: Past) -> None:
    ember, tides = past.song("Ember"), past.song("Tides")
    hopes = hearings(database)

    def kept() -> tuple[int, ...]:
        return database.read_now(lambda session: favourites_of(session, past.artist_id))

    await hopes.choose_favourites(past.artist_id, [ember])
    await hopes.choose_favourites(past.artist_id, [tides, ember])
    await hopes.choose_favourites(past.artist_id, [tides, ember, tides])  # as it is: no step
    await hopes.choose_favourites(past.artist_id, [])
    hopes = hearings(database)  # as after a restart

    await hopes.undo_favourites(past.artist_id)
    assert kept() == (tides, ember)
    await hopes.undo_favourites(past.artist_id)
    assert kept() == (ember,)
    await hopes.redo_favourites(past.artist_id)
    assert kept() == (tides, ember)
    await hopes.undo_favourites(past.artist_id)
    await hopes.undo_favourites(past.artist_id)
    assert kept() == ()
    with pytest.raises(Conflict, match="nothing to undo"):
        await hopes.undo_favourites(past.artist_id)


async def test_a_show_tells_which_choices_can_be_undone(database: Database, past: Past) -> None:
    coming = past.show(date(2099, 1, 1))
    hopes = hearings(database)
    assert (await hopes.of_show(coming)).steps.undo is None

    await hopes.choose_favourites(past.artist_id, [past.song("Ember")])
    await hopes.choose_favourites(past.artist_id, [])
    await hopes.undo_favourites(past.artist_id)

    steps = (await hopes.of_show(coming)).steps
    assert (steps.undo, steps.redo) == ("Choose favourites", "Take the favourites off")


async def test_favourites_of_another_artist_have_their_own_steps(
    database: Database, past: Past
) -> None:
    other = Past(database, "The Wicks")
    hopes = hearings(database)
    await hopes.choose_favourites(past.artist_id, [past.song("Ember")])
    await hopes.choose_favourites(other.artist_id, [other.song("Flint")])

    await hopes.undo_favourites(past.artist_id)

    kept = database.read_now(lambda session: favourites_of(session, other.artist_id))
    assert kept == (other.song("Flint"),)
