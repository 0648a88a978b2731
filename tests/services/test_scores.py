"""Scores of real predictions in a real library: in time or late, again when the truth changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, update

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.scored import Subject
from setlist_desktop.domain.scores import Rule, Switch
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.scores import Scores
from setlist_desktop.services.scoring import scored_model
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.rows import ShowRow, VenueRow
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.domain.scored import ShowScores
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.score_material import Material
    from setlist_desktop.storage.scores import KeptScore

SHOW_DAY = date(2026, 12, 1)
BEFORE, AFTER = datetime(2026, 11, 20, 12, tzinfo=UTC), datetime(2026, 12, 2, 12, tzinfo=UTC)
MAIN = ["Ember", "Tides", "Salt", "Smoke", "Lantern"]


class Bench:
    """An artist's tour, a show to come, and the services on one clock."""

    def __init__(self, database: Database) -> None:
        self.clock = FixedClock(BEFORE)
        self.past = Past(database)
        self.predictions = Predictions(database, self.clock)
        self.setlists = Setlists(database, self.clock)
        self.scores = Scores(database, self.clock, self.predictions)
        for night in range(6):
            self.past.played(date(2026, 9, 1) + timedelta(days=night), MAIN, ["Dawn"])
        self.show = self.past.show(SHOW_DAY)

    async def play(self, *titles: str, show: int | None = None) -> int:
        """Say what was played; return the setlist's id."""
        self.clock.instant = AFTER
        text = "\n".join(titles)
        return (await self.setlists.set_played_from_text(show or self.show, text)).id

    async def add_to_list(self, title: str) -> None:
        setlist = await self.setlists.begin(self.show, SetlistKind.PREDICTED)
        command = editing.append_items(
            setlist, setlist.sets[0].id, [Item(songs=(ItemSong(title),))]
        )
        await self.setlists.edit(setlist.id, command, f"Add {title}")


@pytest.fixture
def bench(database: Database) -> Bench:
    return Bench(database)


async def test_model_and_list_are_scored_apart(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    await bench.add_to_list("Harbour")
    await bench.play("Ember", "Tides", "Harbour", "Encore:", "Dawn")
    found = await bench.scores.of_show(bench.show)
    assert found.list is not None
    assert found.model.values[Rule.HITS] == 3
    assert found.list.values[Rule.HITS] == 4
    assert found.model.values[Rule.OPENER] == 1.0
    assert found.model.values[Rule.ENCORE] == 1.0
    assert not found.model.late
    assert not found.list.late
    assert found.late_words == ""
    assert found.model.made_at == BEFORE
    assert found.model.basis is not None
    assert found.model.basis.setlists == 6


async def test_a_prediction_asked_for_later_does_not_replace_the_one_in_time(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN)
    first = await bench.scores.of_show(bench.show)
    bench.clock.instant = AFTER + timedelta(days=1)
    await bench.predictions.predict(bench.show)
    again = await bench.scores.of_show(bench.show)
    assert again.model.values == first.model.values
    assert again.model.made_at == BEFORE


async def test_what_was_edited_after_the_show_began_is_taken_back_for_the_score(
    bench: Bench,
) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN, "Surprise")
    await bench.add_to_list("Surprise")
    found = await bench.scores.of_show(bench.show)
    assert found.list is not None
    assert found.list.values[Rule.RECALL] == 5 / 6
    assert not found.list.late


async def test_what_was_undone_or_redone_after_the_show_began_counts_as_it_stood(
    bench: Bench,
) -> None:
    await bench.add_to_list("Ember")
    await bench.add_to_list("Wrong")
    setlist = await bench.setlists.begin(bench.show, SetlistKind.PREDICTED)
    await bench.add_to_list("Tides")
    await bench.setlists.undo(setlist.id)
    await bench.play("Ember", "Tides")

    async def precision() -> float | None:
        found = await bench.scores.of_show(bench.show)
        assert found.list is not None
        assert not found.list.late
        assert found.list.values[Rule.RECALL] == 1 / 2
        return found.list.values[Rule.PRECISION]

    assert await precision() == 1 / 2
    await bench.setlists.redo(setlist.id)
    assert await precision() == 1 / 2
    await bench.setlists.undo(setlist.id)
    await bench.setlists.undo(setlist.id)
    assert await precision() == 1 / 2
    await bench.add_to_list("Tides")
    assert await precision() == 1 / 2
    await bench.setlists.undo(setlist.id)
    await bench.setlists.undo(setlist.id)
    assert await precision() == 1 / 2


async def test_a_list_made_after_the_show_is_late_and_counts_in_no_total(bench: Bench) -> None:
    await bench.play(*MAIN)
    await bench.add_to_list("Ember")
    found = await bench.scores.of_show(bench.show)
    assert found.list is not None
    assert found.list.late
    assert found.model.late
    assert "count in no total" in found.late_words
    for subject in Subject:
        assert await bench.scores.totals(subject=subject) == ()
        assert await bench.scores.best(subject=subject) == ()
        (shown,) = await bench.scores.shows(subject=subject)
        assert shown.late


SYDNEY, LOS_ANGELES = ZoneInfo("Australia/Sydney"), ZoneInfo("America/Los_Angeles")


async def test_it_locks_at_show_time_in_sydney_seen_from_los_angeles(
    bench: Bench, database: Database
) -> None:
    on, at = date(2026, 12, 5), time(23, 30)
    in_time = bench.past.show(on)
    too_late = bench.past.show(on, ordinal=2)

    def place(write: Write) -> None:
        venue = write.session.execute(
            insert(VenueRow).values(name="Harbour Hall", key="hall", city="Sydney",
                                    zone="Australia/Sydney").returning(VenueRow.id)
        ).scalar_one()  # fmt: skip
        write.session.execute(
            update(ShowRow).where(ShowRow.date == on).values(venue_id=venue, time=at)
        )

    await database.write(place)
    begins = datetime.combine(on, at, SYDNEY)
    assert begins.astimezone(LOS_ANGELES).hour == 4  # before dawn of the same date
    for show, minutes in ((in_time, -1), (too_late, 0)):
        bench.clock.instant = (begins + timedelta(minutes=minutes)).astimezone(LOS_ANGELES)
        await bench.predictions.predict(show)
    for show in (in_time, too_late):
        bench.clock.instant = begins + timedelta(days=1)
        await bench.setlists.set_played_from_text(show, "\n".join(MAIN))
    early, late = [await bench.scores.of_show(show) for show in (in_time, too_late)]
    assert early.lock.at == begins
    assert "23:30 at the venue" in early.lock.words
    assert (early.model.late, early.list.late) == (False, False)  # type: ignore[union-attr]
    assert (late.model.late, late.list.late) == (True, True)  # type: ignore[union-attr]
    assert [total.shows for total in await bench.scores.totals()] == [1]


async def test_what_is_scored_already_is_not_looked_at_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN[:4], "Harbour")
    assert await bench.scores.refresh() == 1
    looked: list[int] = []
    of_show = bench.scores.of_show

    async def counted(show_id: int) -> ShowScores:
        looked.append(show_id)
        return await of_show(show_id)

    monkeypatch.setattr(bench.scores, "of_show", counted)
    assert await bench.scores.refresh() == 0
    assert looked == []
    await bench.play(*MAIN)
    assert await bench.scores.refresh() == 1
    assert looked == [bench.show]
    monkeypatch.setattr("setlist_desktop.domain.scores.RULES_VERSION", 2)
    await bench.scores.refresh()
    assert looked == [bench.show, bench.show]


async def test_another_rule_scores_again_visibly(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN[:4], "Harbour")
    before = (await bench.scores.of_show(bench.show)).model
    assert before.changed == ()

    def doubled(material: Material, forecast: Forecast | None, now: datetime) -> KeptScore:
        kept = scored_model(material, forecast, now)
        hits = (kept.values[Rule.HITS] or 0.0) * 2
        return replace(
            kept, values={**kept.values, Rule.HITS: hits}, rules_version=kept.rules_version + 1
        )

    monkeypatch.setattr("setlist_desktop.services.scores.scored_model", doubled)
    after = (await bench.scores.of_show(bench.show)).model
    assert after.changed == (Rule.HITS,)
    assert after.before is not None
    assert after.before[Rule.HITS] == before.values[Rule.HITS]


@pytest.mark.parametrize(
    ("switch", "played", "rule", "holds", "without"),
    [
        (Switch.MEDLEY_PARTS, ["Ember / Tides", "Salt", "Smoke", "Lantern"], Rule.HITS, 5, 3),
        (Switch.LOOSE_TITLES, ["Embers", "The Tides", "Salt"], Rule.HITS, 2, 1),
        (Switch.REPRISE_CLOSES, [*MAIN, "Dawn", "Ember"], Rule.CLOSER, 0, 1),
    ],
)
async def test_a_part_of_scoring_that_is_switched_scores_again_visibly(
    bench: Bench, switch: Switch, played: list[str], rule: Rule, holds: float, without: float
) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*played)
    assert (await bench.scores.of_show(bench.show)).model.values[rule] == holds

    assert await bench.scores.switch(switch, on=False) == 1

    again = (await bench.scores.of_show(bench.show)).model
    assert again.values[rule] == without
    assert again.before is not None
    assert again.before[rule] == holds
    assert rule in again.changed
    assert again.other_rules
    assert (await bench.scores.switches())[switch] is False
    assert [show.values[rule] for show in await bench.scores.shows(subject=Subject.MODEL)] == [
        without
    ]
    assert await bench.scores.switch(switch, on=True) == 1
    assert (await bench.scores.of_show(bench.show)).model.values[rule] == holds
    assert await bench.scores.refresh() == 0


async def test_the_list_of_shows_tells_the_users_own_score_in_time(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN, "Encore:", "Dawn")
    other = bench.past.show(SHOW_DAY - timedelta(days=1))
    await bench.play("Ember", show=other)
    await bench.predictions.predict(other)
    shows = Shows(bench.setlists._database, bench.clock)
    artist_id = (await shows.get(bench.show)).artist_id
    assert [show.score for show in await shows.of_artist(artist_id)] == [None] * 8
    found, late = await bench.scores.of_show(bench.show), await bench.scores.of_show(other)
    assert found.list is not None
    assert late.list is not None
    assert late.list.late
    told = {show.id: show.score for show in await shows.of_artist(artist_id)}
    assert told.pop(bench.show) == found.list.values[Rule.F1]
    assert set(told.values()) == {None}


async def test_a_show_never_predicted_is_scored_from_the_earlier_shows(bench: Bench) -> None:
    await bench.play(*MAIN)
    found = await bench.scores.of_show(bench.show)
    assert found.model.late
    assert found.model.made_at is None
    assert found.list is None
    assert found.model.values[Rule.RECALL] == 1.0
    assert "Nothing was predicted before the show" in found.late_words


async def test_a_changed_played_setlist_is_scored_again_visibly(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play("Ember", "Tides", "X", "Y", "Z")
    first = await bench.scores.of_show(bench.show)
    assert first.model.before is None
    assert not first.model.other_rules
    await bench.play("Ember", "Tides", "Salt", "Smoke", "Z")
    again = await bench.scores.of_show(bench.show)
    assert again.model.values[Rule.HITS] == 4
    assert again.model.before is not None
    assert again.model.before[Rule.HITS] == first.model.values[Rule.HITS] == 2
    assert Rule.HITS in again.model.changed
    assert Rule.OPENER not in again.model.changed
    assert again.model.played_version == first.model.played_version + 1


async def test_scoring_twice_keeps_one_score_and_tells_of_it_once(
    bench: Bench, bus: ChangeBus
) -> None:
    await bench.predictions.predict(bench.show)
    await bench.play(*MAIN)
    told: list[int] = []
    bus.subscribe(lambda changes: told.extend(changes.of(Kind.SCORE)))
    first = await bench.scores.of_show(bench.show)
    assert await bench.scores.of_show(bench.show) == first
    assert set(told) == {bench.show}
    assert len(told) == 2  # the model's and the list's
    assert len(await bench.scores.shows(subject=Subject.MODEL)) == 1


async def test_refreshing_scores_what_has_come_since(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    assert await bench.scores.refresh() == 0
    await bench.play(*MAIN)
    assert await bench.scores.refresh(bench.past.artist_id) == 1
    assert await bench.scores.refresh() == 0


async def test_totals_sum_a_season(bench: Bench) -> None:
    shows = [bench.show, bench.past.show(SHOW_DAY + timedelta(days=2))]
    for show in shows:
        await bench.predictions.predict(show)
    await bench.play(*MAIN)
    await bench.play("Ember", "X", "Y", "Z", "Q", show=shows[1])
    await bench.scores.refresh()
    (total,) = await bench.scores.totals(subject=Subject.MODEL)
    assert (total.year, total.shows, total.artist_name) == (2026, 2, "The Lanterns")
    assert total.points[Rule.HITS] == 5 + 1
    assert total.means[Rule.HITS] == 3
    assert Rule.F1 not in total.points
    best = await bench.scores.best(Rule.RECALL, Subject.MODEL, limit=1)
    assert [show.show_id for show in best] == [shows[0]]
    worst = await bench.scores.best(Rule.LOG_LOSS, Subject.MODEL)
    assert [show.show_id for show in worst] == shows


async def test_rare_songs_are_worth_more(bench: Bench) -> None:
    bench.past.played(date(2026, 8, 1), ["Rare", *MAIN[1:]])
    await bench.predictions.predict(bench.show)
    await bench.add_to_list("Rare")
    await bench.play("Rare", "Ember")
    found = await bench.scores.of_show(bench.show)
    assert found.list is not None
    # Rare was played 7 shows ago (3 points), Ember at the last one (1 point)
    assert found.list.values[Rule.RARITY_POINTS] == pytest.approx(4.0)
    assert found.model.values[Rule.RARITY] == pytest.approx(1 / 4)


async def test_nothing_played_and_no_show_are_told(bench: Bench) -> None:
    with pytest.raises(InvalidInput, match="not known yet"):
        await bench.scores.of_show(bench.show)
    with pytest.raises(NotFound):
        await bench.scores.of_show(4711)


async def test_a_struck_line_is_no_prediction(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    setlist = await bench.setlists.begin(bench.show, SetlistKind.PREDICTED)
    first = next(setlist.items())
    struck = editing.ChangeItems((Item(first.id, songs=first.songs, pinned=True, probability=0.0),))
    await bench.setlists.edit(setlist.id, struck, "Strike")
    await bench.play(*MAIN)
    found = await bench.scores.of_show(bench.show)
    assert found.list is not None
    assert found.list.values[Rule.HITS] == found.model.values[Rule.HITS] - 1
