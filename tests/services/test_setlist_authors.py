"""Whose prediction a setlist is: told where it is known, and never invented."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.editing import ReplaceSets, SetName, SetTarget
from setlist_desktop.domain.setlists import PREDICTOR, Item, ItemSong, Setlist, SetlistKind, SetPart
from setlist_desktop.services.archive import load_archive
from setlist_desktop.services.archive_file import write_archive
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage import profiles
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import SetlistRow
from setlist_desktop.storage.versions import keep_version
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.storage.database import Database

PREDICTED, PLAYED = SetlistKind.PREDICTED, SetlistKind.PLAYED


@pytest.fixture
def show(database: Database) -> int:
    past = Past(database)
    for day in (1, 2, 3):
        past.played(date(2026, 10, day), ["Lamp", "Salt", "Tide"])
    return past.show(date(2026, 12, 1))


async def add(setlists: Setlists, setlist: Setlist, title: str) -> Setlist:
    items = [Item(songs=(ItemSong(title),))]
    command = editing.append_items(setlist, setlist.sets[0].id, items)
    return await setlists.edit(setlist.id, command, "Add")


async def kim(database: Database) -> int:
    """Let Kim, who is new here, take her turn."""

    def take_turn(write: object) -> int:
        person = profiles.add_person(write, "Kim")
        profiles.take_turn(write, person)
        return person

    return await database.write(take_turn)


async def test_a_prediction_is_of_the_person_who_makes_it_and_a_played_one_of_nobody(
    database: Database, setlists: Setlists, show: int
) -> None:
    mine = await setlists.begin(show, PREDICTED)
    await kim(database)
    hers = await setlists.add(show, PREDICTED, "Hers")
    copy = await setlists.duplicate(mine.id, "Copy")
    played = await setlists.begin(show, PLAYED)
    assert [one.author for one in (mine, hers, copy, played)] == ["Me", "Kim", "Kim", None]
    assert (await add(setlists, mine, "Dock")).author == "Me"


async def test_the_programs_own_prediction_is_its_until_a_hand_changes_its_lines(
    database: Database, setlists: Setlists, show: int
) -> None:
    predictions = Predictions(database, FixedClock())
    made = await predictions.predict(show)
    assert made.author == PREDICTOR
    await kim(database)
    await setlists.edit(made.id, SetTarget(5400), "Target")
    await setlists.edit(made.id, SetName("Night one"), "Rename")
    assert (await predictions.predict(show)).author == PREDICTOR
    assert (await add(setlists, await setlists.get(made.id), "Dock")).author == "Kim"
    assert (await predictions.predict(show)).author == "Kim"
    await predictions.close()


async def test_undoing_all_changes_by_hand_makes_a_prediction_the_programs_again(
    database: Database, setlists: Setlists, show: int
) -> None:
    """Undoing the program's own step afterwards gives nobody's lines to the program."""
    predictions = Predictions(database, FixedClock())
    made = await predictions.predict(show)
    await kim(database)
    changed = await add(setlists, made, "Dock")
    await add(setlists, changed, "Quay")
    assert (await setlists.undo(made.id)).author == "Kim"
    again = await setlists.undo(made.id)
    assert (again.author, again.sets) == (PREDICTOR, made.sets)
    assert (await setlists.redo(made.id)).author == "Kim"
    await predictions.predict(show)
    assert (await setlists.undo(made.id)).author == "Kim"
    await predictions.close()


async def test_of_what_was_there_before_nobody_knows_whoever_changes_it(
    database: Database, setlists: Setlists, show: int
) -> None:
    old = await setlists.begin(show, PREDICTED)
    await database.write(lambda w: w.session.execute(update(SetlistRow).values(author=None)))
    assert (await add(setlists, old, "Dock")).author is None


async def test_another_name_of_a_person_stands_at_what_they_made(
    database: Database, setlists: Setlists, show: int
) -> None:
    mine = await add(setlists, await setlists.begin(show, PREDICTED), "Dock")
    now = FixedClock().now()
    await database.write(lambda w: keep_version(w.session, mine.id, now))
    await database.write(lambda w: profiles.rename(w, profiles.FIRST, "Ann"))
    assert (await setlists.get(mine.id)).author == "Ann"
    assert [one.author for one in await setlists.versions(mine.id)] == ["Ann"]


@pytest.mark.parametrize(("theirs", "ours"), [("Kim", "Kim"), ("Me", "Ann")])
async def test_a_friends_file_brings_their_name(
    database: Database, setlists: Setlists, show: int, tmp_path: Path, theirs: str, ours: str
) -> None:
    """One who never took a name is whoever uses the computer, as with the votes of a file."""
    file = tmp_path / "a.setlistdesktop"
    one = await setlists.add(show, PREDICTED, "Guess")
    await setlists.edit(one.id, ReplaceSets((SetPart(items=(Item(label="x"),)),)), "Fill")
    await database.write(lambda w: w.session.execute(update(SetlistRow).values(author=theirs)))
    await write_archive(database, file)
    other = open_database(tmp_path / "other.sqlite3", ChangeBus())
    try:
        await other.write(lambda w: profiles.rename(w, profiles.FIRST, "Ann"))
        Past(other, "Another")
        assert (await load_archive(other, file)).errors == ()
        found = await other.read(
            lambda s: s.query(SetlistRow.author).where(SetlistRow.name == "Guess").all()
        )
    finally:
        await other.close()
    assert found == [(ours,)]
