"""Exports: everything into a file and back the same; one thing in each format, loaded again."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.editing import append_items
from setlist_desktop.domain.errors import InvalidInput, StorageReadOnly
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetlistKind
from setlist_desktop.domain.shows import NewShow, When
from setlist_desktop.services.archive import load_archive
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.exports import Exports, Format, save
from setlist_desktop.services.files import Files
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.system.resources import resource

CLOCK = SystemClock()
NOT_THE_LIBRARY = ("change_log", "alembic_version", "sqlite_sequence", "sqlite_stat1")


def dump(path):
    """Return every row of every table of a library, the index and the log aside."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
            if name not in NOT_THE_LIBRARY and name != "find" and not name.startswith("find_")
        ]
        # How often plays were counted anew is no matter of the library's content.
        counts = "(SELECT artist_id, shows, setlists, followers, heard FROM artist_count)"
        tables = {name: counts if name == "artist_count" else name for name in names}
        return {
            name: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for name, table in tables.items()
        }


@pytest.fixture
async def full(database):
    """Fill the library with the sample, edits, undo steps, votes, and a row of the rarer tables."""
    await load_archive(database, resource("sample.setlistdesktop"), clock=CLOCK, moved=True)
    setlists = Setlists(database, CLOCK)
    show = await Shows(database, CLOCK).add(NewShow(1, None, "Loft", "Cork"))
    setlist = await setlists.begin(show.id, SetlistKind.PREDICTED)
    items = [Item(type=ItemType.SONG, songs=(ItemSong(f"Song {n}"),)) for n in range(3)]
    after = await setlists.edit(
        setlist.id, append_items(setlist, setlist.sets[0].id, items), "Add songs"
    )
    await setlists.undo(setlist.id)
    await setlists.redo(setlist.id)
    await Predictions(database, CLOCK).predict(show.id)
    song = next(iter(after.song_ids()))
    await Ballots(database, CLOCK).vote(show.id, song, 1)

    def rare(write):
        run = write.session.connection().exec_driver_sql
        run("INSERT INTO profile (id, name) VALUES (77, 'Someone else')")
        run("INSERT INTO follow VALUES (77, 1, '2025-01-01 00:00:00.000000')")
        run(
            "INSERT INTO attendance (profile_id, performance_id, state, note, changed_at)"
            f" VALUES (77, {show.id}, 'going', 'row 3', '2025-01-01 00:00:00.000000')"
        )
        run("INSERT INTO setting VALUES ('votes_per_day', '20')")
        run("DELETE FROM artist_alias WHERE id = 1")  # so that ids have a gap

    await database.write(rare)
    return database


async def test_export_and_import_give_the_same_library(full, tmp_path):
    file = tmp_path / "all.setlistdesktop"
    await Exports(full, CLOCK).everything(file)
    other = open_database(tmp_path / "other.sqlite3", ChangeBus())
    heard = []
    other.bus.subscribe(heard.append)
    (report,) = await Files(other, CLOCK).load([file])
    assert (report.errors, report.skipped) == ((), 0)
    assert dump(other.path) == dump(full.path)
    assert report.shows == len(dump(full.path)["performance"])
    assert len(heard[-1].of(Kind.SHOW)) == report.shows
    undone = await Setlists(other, CLOCK).undo(max(row[0] for row in dump(other.path)["setlist"]))
    assert undone.song_count == 3
    await other.close()


async def test_into_a_library_that_holds_something_only_what_is_new_goes(full, tmp_path):
    file = tmp_path / "all.setlistdesktop"
    await Exports(full, CLOCK).everything(file)
    before = dump(full.path)
    (report,) = await Files(full, CLOCK).load([file])
    assert report.shows == 0
    assert report.skipped == len(before["performance"])
    assert dump(full.path)["performance"] == before["performance"]


async def test_rows_that_do_not_fit_leave_the_library_empty(full, tmp_path):
    import zipfile

    file, spoilt = tmp_path / "all.setlistdesktop", tmp_path / "spoilt.setlistdesktop"
    await Exports(full, CLOCK).everything(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(spoilt, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data + b"{broken\n" if name == "rows/item.jsonl" else data)
    other = open_database(tmp_path / "other.sqlite3", ChangeBus())
    (report,) = await Files(other, CLOCK).load([spoilt])
    assert report.refused
    assert "rows/item.jsonl, line" in report.errors[0]
    assert dump(other.path)["artist"] == []
    await other.close()


@pytest.mark.parametrize("form", [Format.CSV, Format.JSONL, Format.SETLISTFM])
async def test_an_artist_goes_out_and_in_again(full, tmp_path, form):
    text = await Exports(full, CLOCK).artist(1, form)
    suffix = {"csv": "csv", "jsonl": "jsonl", "setlistfm": "json"}[form]
    file = tmp_path / f"artist.{suffix}"
    save(text, file)
    other = open_database(tmp_path / "other.sqlite3", ChangeBus())
    (report,) = await Files(other, CLOCK).load([file])
    assert report.errors == ()
    again = await Exports(other, CLOCK).artist(1, Format.CSV)
    await other.close()

    def songs(table):
        return [line.split(",")[1:3] + line.split(",")[8:] for line in table.splitlines()[1:]]

    wanted = songs(await Exports(full, CLOCK).artist(1, Format.CSV))
    if form is Format.SETLISTFM:  # it knows no show without a date
        wanted = [line for line in wanted if line[0]]
    assert sorted(songs(again)) == sorted(wanted)
    assert len(wanted) > 50


async def test_a_calendar_keeps_dates_and_folds_long_lines(full):
    text = await Exports(full, CLOCK).artist(1, Format.ICS)
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    dated = json.loads(await Exports(full, CLOCK).artist(1, Format.JSON))["shows"]
    assert text.count("BEGIN:VEVENT") == sum(show["date"] is not None for show in dated)
    first = next(show["date"] for show in dated if show["date"]).replace("-", "")
    assert f"DTSTART;VALUE=DATE:{first}" in text or f"DTSTART:{first}T" in text


async def test_a_calendar_takes_the_last_day_there_is(full):
    await Shows(full, CLOCK).add(NewShow(1, date.max, "Hall"))
    text, _ = await Exports(full, CLOCK).calendar(1)
    assert "DTSTART;VALUE=DATE:99991231" in text


async def test_a_calendar_of_what_is_to_come_tells_the_instant_where_the_zone_is_known(full):
    shows = [show for show in await Shows(full, CLOCK).of_artist(1, When.UPCOMING) if show.date]
    text, number = await Exports(full, CLOCK).calendar(1)
    assert (text.count("BEGIN:VEVENT"), number) == (len(shows), len(shows))
    timed = [show for show in shows if show.time and show.zone]
    assert timed
    for show in timed:
        begin = datetime.combine(show.date, show.time, ZoneInfo(show.zone)).astimezone(UTC)
        assert f"DTSTART:{begin:%Y%m%dT%H%M%SZ}" in text


@pytest.mark.parametrize(
    ("status", "state"),
    [("cancelled", "CANCELLED"), ("postponed", "TENTATIVE"), ("on-sale", "CONFIRMED")],
)
async def test_a_calendar_says_whether_a_show_takes_place(full, status, state):
    shows = await Shows(full, CLOCK).of_artist(1, When.UPCOMING)
    show = next(show for show in shows if show.date)
    told = text("UPDATE show SET status = :status WHERE id IN"
                " (SELECT show_id FROM performance WHERE id = :id)")  # fmt: skip
    values = {"status": status, "id": show.id}
    await full.write(lambda write: write.session.execute(told, values))
    assert f"STATUS:{state}\r\n" in await Exports(full, CLOCK).show(show.id, Format.ICS)


async def test_text_names_the_show_and_its_songs(full):
    shows = await Shows(full, CLOCK).of_artist(1)
    played = next(show for show in shows if show.has_setlist)
    text = await Exports(full, CLOCK).show(played.id, Format.TEXT)
    assert text.startswith(f"{played.artist_name}, {played.date}")
    assert len(text.splitlines()) > 5


async def test_what_cannot_be_written_is_told(full, tmp_path):
    exports = Exports(full, CLOCK)
    with pytest.raises(InvalidInput, match=r"\.setlistdesktop"):
        await exports.everything(tmp_path / "all.zip")
    with pytest.raises(StorageReadOnly):
        await exports.everything(tmp_path / "nowhere" / "all.setlistdesktop")
    with pytest.raises(StorageReadOnly):
        save("x", tmp_path / "nowhere" / "x.txt")


@pytest.mark.parametrize("form", Format)
async def test_a_prediction_goes_out_in_no_form_that_says_it_was_played(full, form):
    found = "SELECT performance_id FROM setlist WHERE kind = 'predicted' ORDER BY id DESC LIMIT 1"
    show_id = await full.read(lambda session: session.scalar(text(found)))
    exports = Exports(full, CLOCK)
    if form in {Format.CSV, Format.JSONL, Format.SETLISTFM}:
        with pytest.raises(InvalidInput, match="only a prediction"):
            await exports.show(show_id, form)
    else:
        assert await exports.show(show_id, form)
