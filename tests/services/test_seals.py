"""Sealed predictions between two libraries, as two friends have them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput, StorageError
from setlist_desktop.domain.scores import Rule
from setlist_desktop.domain.seals import document_of
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.seals import Seals
from setlist_desktop.services.setlists import Setlists
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.storage.database import Database

BEFORE, AFTER = datetime(2026, 11, 20, 12, tzinfo=UTC), datetime(2026, 12, 2, 12, tzinfo=UTC)
MAIN = ["Ember", "Tides", "Salt", "Smoke", "Lantern"]


class Bench:
    """An artist's tour, a show to come, and the services on one clock."""

    def __init__(self, database: Database) -> None:
        self.clock = FixedClock(BEFORE)
        self.past = Past(database)
        self.predictions = Predictions(database, self.clock)
        self.setlists = Setlists(database, self.clock)
        self.ballots = Ballots(database, self.clock)
        self.seals = Seals(database, self.clock, self.predictions)
        for night in range(6):
            self.past.played(date(2026, 9, 1) + timedelta(days=night), MAIN, ["Dawn"])
        self.show = self.past.show(date(2026, 12, 1))

    async def play(self, *titles: str) -> None:
        """Say what was played."""
        self.clock.instant = AFTER
        await self.setlists.set_played_from_text(self.show, "\n".join(titles))


@pytest.fixture
def bench(database: Database) -> Bench:
    return Bench(database)


async def test_a_prediction_is_sealed_with_the_votes(bench: Bench) -> None:
    await bench.predictions.predict(bench.show)
    await bench.ballots.vote_by_title(bench.show, "Ember", 1)
    seal = await bench.seals.seal(bench.show, "Ada")
    assert [line.titles[0] for line in seal.sealed.lines] == [*MAIN, "Dawn"]
    assert seal.sealed.lines[-1].encore == 1
    assert seal.sealed.ballot == {"Ember": 1}
    assert seal.sealed.by == "Ada"
    assert seal.digest in seal.text
    assert len(bytes.fromhex(seal.sealed.nonce)) == 16


async def test_without_a_list_the_models_prediction_is_sealed(bench: Bench) -> None:
    seal = await bench.seals.seal(bench.show)
    assert [line.titles[0] for line in seal.sealed.lines] == [*MAIN, "Dawn"]
    assert await bench.setlists.of_show(bench.show, SetlistKind.PREDICTED) is None


async def test_the_same_prediction_is_sealed_once(bench: Bench) -> None:
    first = await bench.seals.seal(bench.show, "Ada")
    bench.clock.instant = BEFORE + timedelta(hours=1)
    assert await bench.seals.seal(bench.show, "Ada") == first
    await bench.ballots.vote_by_title(bench.show, "Ember", 1)
    second = await bench.seals.seal(bench.show, "Ada")
    assert second.digest != first.digest


async def test_after_the_show_began_only_what_was_sealed_before_is_there(bench: Bench) -> None:
    first = await bench.seals.seal(bench.show, "Ada")
    await bench.ballots.vote_by_title(bench.show, "Ember", 1)
    bench.clock.instant = AFTER
    assert await bench.seals.seal(bench.show, "Ada") == first


async def test_nothing_is_sealed_after_the_show_began(bench: Bench) -> None:
    bench.clock.instant = AFTER
    with pytest.raises(InvalidInput, match="has begun") as refused:
        await bench.seals.seal(bench.show)
    assert "lock" in refused.value.hint
    with pytest.raises(InvalidInput, match="without a date"):
        await bench.seals.seal(bench.past.show(None))


async def test_a_friends_file_is_held_against_its_hash_and_scored(
    bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "ada.json"
    seal = await bench.seals.seal(bench.show, "Ada")
    friends = replace(seal.sealed, by="Bo", nonce="b0")
    path.write_text(document_of(friends), "utf-8")
    await bench.play("Ember", "Tides", "X", "Encore:", "Dawn")
    (unheld,) = await bench.seals.open([path])
    assert unheld.verified is None
    assert "no shared text" in unheld.problem
    (opened,) = await bench.seals.open([path], f"Bo said: {unheld.digest}")
    assert (opened.verified, opened.problem, opened.show_id) == (True, "", bench.show)
    assert opened.values is not None
    assert opened.values[Rule.HITS] == 3
    assert opened.values[Rule.ENCORE] == 1.0
    (other,) = await bench.seals.open([path], seal.text)
    assert other.verified is False
    assert "was not shared" in other.problem


async def test_the_own_file_needs_no_text(bench: Bench, tmp_path: Path) -> None:
    seal = await bench.seals.seal(bench.show, "Ada")
    await bench.seals.write(seal, tmp_path / "ada.json")
    await bench.play(*MAIN)
    (opened,) = await bench.seals.open([tmp_path / "ada.json"])
    assert (opened.verified, opened.problem) == (True, "")


async def test_a_changed_file_does_not_fit(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "ada.json"
    seal = await bench.seals.seal(bench.show, "Ada")
    document = json.loads(seal.document)
    document["lines"][0]["titles"] = ["X"]
    path.write_text(json.dumps(document), "utf-8")
    await bench.play("X")
    (opened,) = await bench.seals.open([path], seal.text)
    assert opened.verified is False


async def test_what_cannot_be_scored_says_why(bench: Bench, tmp_path: Path) -> None:
    seal = await bench.seals.seal(bench.show, "Ada")
    await bench.seals.write(seal, tmp_path / "ada.json")
    (unplayed,) = await bench.seals.open([tmp_path / "ada.json"])
    assert (unplayed.values, unplayed.problem) == (None, "what was played is not known yet")
    path = tmp_path / "other.json"
    path.write_text(document_of(replace(seal.sealed, artist="Nobody")), "utf-8")
    (unknown,) = await bench.seals.open([path], seal.text)
    assert unknown.problem == "the library has no such show"


async def test_a_league_counts_each_friend_once_a_show(bench: Bench, tmp_path: Path) -> None:
    seal = await bench.seals.seal(bench.show, "Ada")
    await bench.seals.write(seal, tmp_path / "ada.json")
    texts = [seal.text]

    def friend(name: str, text: bool = True, **changes: object) -> None:
        sealed = replace(seal.sealed, **{"by": name, **changes})
        document = document_of(sealed)
        (tmp_path / f"{name}-{len(texts)}-{len(changes)}.json").write_text(document, "utf-8")
        if text:
            from setlist_desktop.domain.seals import text_of

            texts.append(text_of(sealed))

    friend("Bo", lines=seal.sealed.lines[:2])
    friend("Bo", lines=seal.sealed.lines[:4], sealed_at=BEFORE + timedelta(days=1))
    friend("Cheat", text=False)
    friend("Late", sealed_at=AFTER)
    (tmp_path / "chat.txt").write_text("\n".join(texts), "utf-8")
    (tmp_path / "notes.json").write_text("{}", "utf-8")
    await bench.play(*MAIN)
    league = await bench.seals.league(tmp_path)
    assert [(row.by, row.shows, row.hits) for row in league.rows] == [("Ada", 1, 5), ("Bo", 1, 4)]
    problems = {seal.sealed.by: seal.problem for seal in league.opened if seal.problem}
    assert "was not shared" in problems["Cheat"]
    assert "after the show had begun" in problems["Late"]
    assert "sealed later" in problems["Bo"]
    assert len(league.refused) == 1
    assert "notes.json" in league.refused[0]


async def test_early_and_late_show_of_a_day_are_two_predictions(
    bench: Bench, tmp_path: Path
) -> None:
    late = bench.past.show(date(2026, 12, 1), ordinal=2)
    for show in (bench.show, late):
        seal = await bench.seals.seal(show, "Ada")
        await bench.seals.write(seal, tmp_path / f"{show}.json")
        bench.clock.instant += timedelta(minutes=1)
    await bench.play(*MAIN)
    await bench.setlists.set_played_from_text(late, "Ember")
    league = await bench.seals.league(tmp_path)
    assert [seal.problem for seal in league.opened] == ["", ""]
    assert [(row.by, row.shows, row.hits) for row in league.rows] == [("Ada", 2, 6)]


async def test_who_opens_only_the_best_of_several_does_not_count(
    bench: Bench, tmp_path: Path
) -> None:
    seal = await bench.seals.seal(bench.show, "Ada")
    await bench.seals.write(seal, tmp_path / "ada.json")
    other = seal.text.replace(seal.digest, "ab" * 32)
    (tmp_path / "chat.txt").write_text(f"{seal.text}\n{other}", "utf-8")
    await bench.play(*MAIN)
    league = await bench.seals.league(tmp_path)
    assert league.rows == ()
    assert "still sealed" in league.opened[0].problem


async def test_places_that_cannot_be_used_are_told(bench: Bench, tmp_path: Path) -> None:
    seal = await bench.seals.seal(bench.show)
    with pytest.raises(StorageError, match="cannot be written"):
        await bench.seals.write(seal, tmp_path / "no" / "file.json")
    with pytest.raises(InvalidInput, match="cannot be read"):
        await bench.seals.open([tmp_path / "missing.json"])
    with pytest.raises(InvalidInput, match="no folder"):
        await bench.seals.league(tmp_path / "missing")
