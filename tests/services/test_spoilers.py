"""A hidden tour: no song of it is told anywhere, and all is as before once it is shown again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.templates import Template
from setlist_desktop.services.find import Find
from setlist_desktop.services.insights import Insights
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.scores import Scores
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.spoilers import Spoilers
from setlist_desktop.services.statistics import Statistics
from setlist_desktop.storage.playlists import playlist_plan
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from setlist_desktop.storage.database import Database

OLD = ["Marrow", "Lantern", "Undertow", "Saltwater"]
NEW = ["Debut", "Lantern", "Undertow"]


class Fan:
    """A library with an old tour, a new one, and the services that tell of songs."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = FixedClock(datetime(2026, 6, 10, 12, tzinfo=UTC))
        past = Past(database)
        self.artist = past.artist_id
        self.old = [past.played(date(2025, 5, day), OLD) for day in range(1, 6)]
        self.new = [past.played(date(2026, 6, day), NEW) for day in range(1, 6)]
        self.mine = past.show(date(2026, 6, 20))
        database.write_now(self._name_tours)
        self.setlists = Setlists(database, self.clock)
        self.predictions = Predictions(database, self.clock)
        self.scores = Scores(database, self.clock, self.predictions)
        self.insights = Insights(database)
        self.spoilers = Spoilers(database, self.clock)

    def _name_tours(self, write) -> None:
        run = write.session.execute
        ids = ", ".join(map(str, [*self.new[:-1], self.mine]))
        run(text(f"UPDATE performance SET tour = 'Low Tide' WHERE id IN ({ids})"))
        run(text(f"UPDATE performance SET tour = 'Old' WHERE id IN ({self.old[0]})"))

    def playlist_of(self, session, show: int):
        query = text("SELECT id FROM setlist WHERE performance_id = :show")
        return playlist_plan(session, session.scalars(query, {"show": show}).first())

    async def everything_told(self) -> str:
        """Return all that the services say, in one text."""
        find = Find(self.database, self.clock)
        told = [
            await self.setlists.of_show(self.new[0], SetlistKind.PLAYED),
            await self.setlists.all_of_show(self.new[4], SetlistKind.PLAYED),
            await self.setlists.pool(self.mine),
            await self.database.read(lambda s: self.playlist_of(s, self.new[0])),
            await find.shows_behind((await find.anything("lantern", [FoundKind.SONG]))[0]),
            await self.setlists.template(self.mine, Template.LAST_SHOW),
            await self.setlists.template(self.mine, Template.SHOW, self.new[0]),
            await self.insights.of_artist(self.artist),
            await Statistics(self.database, self.clock).artist(self.artist),
            await find.anything("debut", [FoundKind.SONG]),
            await self.predictions.titles(
                [one.song for one in (await self.predictions.forecast(self.mine)).chances]
            ),
        ]
        return repr(told)


@pytest.fixture
async def fan(database: Database) -> AsyncIterator[Fan]:
    fan = Fan(database)
    yield fan
    await fan.predictions.close()
    await fan.insights.close()


async def test_no_song_of_a_hidden_tour_is_told_anywhere(fan: Fan) -> None:
    before = await fan.everything_told()
    assert "Debut" in before
    await fan.spoilers.hide(fan.mine)
    blind = await fan.everything_told()
    assert "Debut" not in blind
    assert "Lantern" in blind  # known from the old tour
    assert "Hidden until you have been" in blind
    assert await fan.spoilers.shows() == {*fan.new, fan.mine}
    await fan.spoilers.show(fan.mine)
    assert await fan.everything_told() == before


async def test_predicting_blind_stands_on_what_was_played_before_the_tour(fan: Fan) -> None:
    await fan.spoilers.hide(fan.mine)
    forecast = await fan.predictions.forecast(fan.mine)
    assert (forecast.basis.setlists, forecast.basis.up_to) == (5, date(2025, 5, 5))
    setlist = await fan.predictions.predict(fan.mine)
    assert {item.title for item in setlist.items()} <= set(OLD)


async def test_a_hidden_show_is_not_scored_until_it_is_shown_again(fan: Fan) -> None:
    show = fan.new[0]
    await fan.predictions.predict(show)
    await fan.spoilers.hide(fan.mine)
    assert await fan.scores.refresh() == 0
    with pytest.raises(InvalidInput, match="hidden until you have been"):
        await fan.scores.of_show(show)
    await fan.spoilers.show(fan.mine)
    assert await fan.scores.refresh() == 1


async def test_a_tour_is_shown_again_by_itself_once_the_user_has_been(fan: Fan) -> None:
    await fan.spoilers.hide(fan.mine)
    assert await fan.spoilers.settle() == 0
    fan.clock.instant = datetime(2026, 6, 21, 12, tzinfo=UTC)
    fan.database.write_now(
        lambda write: write.session.execute(
            text(
                "INSERT INTO attendance (profile_id, performance_id, state, changed_at)"
                f" VALUES (1, {fan.mine}, 'missed', '2026-06-21 00:00:00')"
            )
        )
    )
    assert await fan.spoilers.settle() == 0
    fan.database.write_now(lambda write: write.session.execute(text("DELETE FROM attendance")))
    assert await fan.spoilers.settle() == 1
    assert await fan.spoilers.tours() == ()


async def test_who_wants_to_see_everything_does(fan: Fan) -> None:
    await fan.spoilers.hide(fan.mine)
    fan.spoilers.reveal()
    assert "Debut" in await fan.everything_told()


async def test_a_show_that_is_none(fan: Fan) -> None:
    with pytest.raises(NotFound):
        await fan.spoilers.hide(4711)
