"""Songs that are one: merged, split, undone; everything that looks at songs follows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.domain.matches import Match, MatchKind, Verdict
from setlist_desktop.domain.setlists import SetlistKind, UndoState
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.services.archive import load_archive
from setlist_desktop.services.archive_file import write_archive
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.library import Library
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.forecasts import forecasts_of
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock


class Shelf:
    """A library with an artist that has played "Lamp" and "The Lamp Song" by turns."""

    def __init__(self, database) -> None:
        clock = SystemClock()
        self.database = database
        self.artists = Artists(database, None, clock)
        self.shows = Shows(database, clock)
        self.setlists = Setlists(database, clock)
        self.ballots = Ballots(database, clock)
        self.predictions = Predictions(database, clock)
        self.library = Library(database, clock)
        self.merges = self.library.songs

    async def fill(self):
        self.artist = (await self.artists.add("Moth")).id
        for day in range(1, 7):
            show = await self.shows.add(NewShow(self.artist, date(2020, 1, day), "Loft"))
            title = "Lamp" if day % 2 else "The Lamp Song"
            await self.setlists.set_played_from_text(show.id, f"Wire\n{title}\nDust {day}\n")
        self.last = show.id
        self.coming = (await self.shows.add(NewShow(self.artist, date(2090, 1, 1), "Hall"))).id
        songs = await self.setlists.pool(self.coming)
        self.id = {song.title: song.id for song in songs}
        return self

    async def pool(self):
        return {song.title: song.plays for song in await self.setlists.pool(self.coming)}

    def store(self):
        names = ("song", "item_song", "vote", "vote_tally", "item", "setlist")
        with closing(sqlite3.connect(self.database.path)) as connection:
            return {
                n: connection.execute(f"SELECT * FROM {n} ORDER BY 1, 2").fetchall() for n in names
            }


@pytest.fixture
async def shelf(database):
    return await Shelf(database).fill()


async def test_pool_search_votes_and_prediction_see_one_song(shelf, bus):
    await shelf.ballots.vote(shelf.coming, shelf.id["The Lamp Song"], 1)
    heard = []
    bus.subscribe(heard.append)
    before = await shelf.predictions.predict(shelf.coming)
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    assert any(shelf.artist in changes.of(Kind.SONG) for changes in heard)
    pool = await shelf.pool()
    assert pool["Lamp"] == 6
    assert "The Lamp Song" not in pool
    (merged,) = await shelf.merges.of_artist(shelf.artist)
    assert (merged.title, merged.kept_title) == ("The Lamp Song", "Lamp")
    (hit,) = await shelf.library.find.anything("the lamp song", [FoundKind.SONG])
    assert (hit.id, hit.name) == (shelf.id["Lamp"], "Lamp")
    ballot = await shelf.ballots.of_show(shelf.coming)
    assert {line.song_id for line in ballot.songs if line.up} == {shelf.id["Lamp"]}
    after = await shelf.predictions.predict(shelf.coming)
    titles = [item.title for item in after.items()]
    assert titles.count("Lamp") == 1
    assert "The Lamp Song" not in titles
    assert "Lamp" in {item.title for item in before.items()}
    played = await shelf.setlists.of_show(shelf.last, SetlistKind.PLAYED)
    assert [item.title for item in played.items()][1] == "The Lamp Song"


async def test_what_comes_later_under_that_title_is_that_song(shelf):
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    show = await shelf.shows.add(NewShow(shelf.artist, date(2020, 2, 1), "Loft"))
    await shelf.setlists.set_played_from_text(show.id, "The Lamp Song\n")
    assert (await shelf.pool())["Lamp"] == 7
    await shelf.merges.split(shelf.id["The Lamp Song"])
    assert {t: n for t, n in (await shelf.pool()).items() if "Lamp" in t} == {
        "Lamp": 3,
        "The Lamp Song": 4,
    }


async def test_a_split_restores_exactly(shelf):
    for song in ("Lamp", "The Lamp Song"):
        await shelf.ballots.vote(shelf.coming, shelf.id[song], 1)
    before = shelf.store()
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    assert shelf.store() != before
    await shelf.merges.split(shelf.id["The Lamp Song"])
    assert shelf.store() == before
    assert await shelf.merges.of_artist(shelf.artist) == ()


async def test_a_forecast_of_before_speaks_of_the_song_that_stands(shelf):
    await shelf.predictions.predict(shelf.coming)
    read = shelf.database.read
    (before,) = await read(lambda s: forecasts_of(s, shelf.coming))
    lamp, other = shelf.id["Lamp"], shelf.id["The Lamp Song"]
    chances = {chance.song: chance.probability for chance in before.forecast.chances}
    await shelf.merges.merge(lamp, other)
    (after,) = await read(lambda s: forecasts_of(s, shelf.coming))
    joined = {chance.song: chance.probability for chance in after.forecast.chances}
    assert joined[lamp] == max(chances[lamp], chances[other])
    assert joined.keys() == chances.keys() - {other}
    assert other not in after.forecast.order


async def test_what_makes_no_sense_is_refused(shelf):
    lamp, song, wire = (shelf.id[title] for title in ("Lamp", "The Lamp Song", "Wire"))
    await shelf.merges.merge(lamp, song)
    with pytest.raises(InvalidInput, match="are one already"):
        await shelf.merges.merge(wire, wire)
    with pytest.raises(InvalidInput, match="are one already"):
        await shelf.merges.merge(song, lamp)
    with pytest.raises(InvalidInput, match="taken for another"):
        await shelf.merges.merge(wire, song)
    with pytest.raises(InvalidInput, match="Other songs are taken"):
        await shelf.merges.merge(wire, lamp)
    with pytest.raises(InvalidInput, match="of its own"):
        await shelf.merges.split(wire)
    with pytest.raises(NotFound):
        await shelf.merges.merge(wire, 9999)
    other = await shelf.artists.add("Owl")
    show = await shelf.shows.add(NewShow(other.id, date(2020, 1, 1), "Loft"))
    await shelf.setlists.set_played_from_text(show.id, "Lamp\n")
    (theirs,) = await shelf.setlists.pool(show.id)
    with pytest.raises(InvalidInput, match="one artist"):
        await shelf.merges.merge(wire, theirs.id)


@pytest.mark.parametrize(
    ("policy", "plays"),
    [(Policy.KEEP, {"Lamp": 3, "The Lamp Song": 3}), (Policy.MERGE, {"Lamp": 6})],
)
async def test_a_merge_goes_along_with_an_export(shelf, tmp_path, policy, plays):
    file = tmp_path / "a.setlistdesktop"
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    await write_archive(shelf.database, file)
    database = open_database(tmp_path / "other.sqlite3", ChangeBus())
    try:
        other = await Shelf(database).fill()
        await load_archive(database, file, policy=policy)
        found = {title: n for title, n in (await other.pool()).items() if "Lamp" in title}
    finally:
        await database.close()
    assert found == plays


async def test_a_merge_goes_along_into_a_library_without_the_song(shelf, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    await write_archive(shelf.database, file)
    database = open_database(tmp_path / "other.sqlite3", ChangeBus())
    try:
        owl = await Artists(database, None, SystemClock()).add("Owl")
        await load_archive(database, file)
        artists = await Artists(database, None, SystemClock()).all()
        moth = next(one.id for one in artists if one.id != owl.id)
        (merged,) = await Library(database, SystemClock()).songs.of_artist(moth)
    finally:
        await database.close()
    assert (merged.title, merged.kept_title) == ("The Lamp Song", "Lamp")


async def test_a_merge_is_undone_and_done_again_as_a_step_of_the_library(shelf):
    steps = shelf.library.steps
    lamp, song = shelf.id["Lamp"], shelf.id["The Lamp Song"]
    for one in (lamp, song):
        await shelf.ballots.vote(shelf.coming, one, 1)
    before = shelf.store()
    await shelf.merges.merge(lamp, song)
    merged = shelf.store()
    join = "Join “Lamp” and “The Lamp Song”"
    assert await steps.state() == UndoState(join, None)
    await steps.undo()
    assert shelf.store() == before
    assert await steps.state() == UndoState(None, join)
    await steps.redo()
    assert shelf.store() == merged
    await shelf.merges.split(song)
    assert (await steps.state()).undo == "Split “Lamp” and “The Lamp Song”"
    await steps.undo()
    assert [one.id for one in await shelf.merges.of_artist(shelf.artist)] == [song]
    await steps.undo()
    assert shelf.store() == before
    with pytest.raises(Conflict, match="nothing to undo"):
        await steps.undo()


async def test_steps_of_the_library_survive_a_restart(shelf):
    await shelf.merges.merge(shelf.id["Lamp"], shelf.id["The Lamp Song"])
    again = open_database(shelf.database.path, ChangeBus())
    try:
        steps = Library(again, SystemClock()).steps
        assert (await steps.state()).undo == "Join “Lamp” and “The Lamp Song”"
        await steps.undo()
        assert await Library(again, SystemClock()).songs.of_artist(shelf.artist) == ()
    finally:
        await again.close()


async def test_what_was_told_apart_is_a_step_too(shelf):
    pair = Match(MatchKind.SONG, f"{shelf.id['Lamp']}|{shelf.id['Wire']}", "Lamp", "Wire", "Moth")
    matches, steps = shelf.library.matches, shelf.library.steps
    await matches.settle(pair, Verdict.DIFFERENT)
    assert (await steps.state()).undo == "Tell “Lamp” and “Wire” apart"
    await matches.take_back(pair.kind, pair.key)
    for verdicts in ([Verdict.DIFFERENT], []):
        await steps.undo()
        assert [one.verdict for one in await matches.all() if one.key == pair.key] == verdicts


async def test_a_step_that_no_longer_fits_is_refused_and_changes_nothing(shelf):
    steps, lamp, song = shelf.library.steps, shelf.id["Lamp"], shelf.id["The Lamp Song"]
    await shelf.merges.merge(lamp, song)
    await steps.undo()
    await shelf.database.write(
        lambda w: w.session.connection().exec_driver_sql(
            "DELETE FROM item_song WHERE song_id = ?", (song,)
        )
    )
    await shelf.database.write(
        lambda w: w.session.connection().exec_driver_sql("DELETE FROM song WHERE id = ?", (song,))
    )
    before = shelf.store()
    with pytest.raises(NotFound):
        await steps.redo()
    assert shelf.store() == before
    assert (await steps.state()).redo is not None
