"""Files: each form taken in, twice adding nothing; the damaged refused by name and line."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import StorageFull
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.services import files as loading
from setlist_desktop.services.files import Files
from setlist_desktop.services.formats import FileRefused, reader_of
from setlist_desktop.storage.ingest import ingest_artist
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import (
    ArtistRow,
    ItemRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    SongRow,
    VenueRow,
)
from setlist_desktop.storage.shows import shows_of_artist
from setlist_desktop.system.clock import SystemClock


@dataclass
class TickingClock:
    """A clock on which every write takes as long as told."""

    step_s: float = 0.0
    _now: float = 0.0

    def now(self):
        return datetime(2026, 5, 10, tzinfo=UTC)

    def monotonic(self):
        self._now += self.step_s
        return self._now


@pytest.fixture
def files(database):
    return Files(database, SystemClock())


def song(title, **facts):
    return {"title": title, "cover_of": None, "tape": False, "info": None, **facts}


def show(date="2025-06-14", songs=("Low Tide", "Salt"), **facts):
    return {
        "artist": "The Paper Lanterns",
        "date": date,
        "venue": "Harbour Hall",
        "city": "Port Ellery",
        "country": "Elsewhere",
        "tour": "Tidal",
        "sets": [{"name": None, "encore": 0, "songs": [song(title) for title in songs]}],
        **facts,
    }


def setlistfm(id_, date="14-06-2025", songs=("Low Tide", "Salt"), **facts):
    return {
        "id": id_,
        "versionId": "v1",
        "eventDate": date,
        "artist": {"mbid": "aaaaaaaa-0000-4000-8000-000000000001", "name": "The Paper Lanterns"},
        "venue": {
            "id": "V1",
            "name": "Harbour Hall",
            "city": {"name": "Port Ellery", "country": {"code": "XX", "name": "Elsewhere"}},
        },
        "sets": {"set": [{"song": [{"name": title} for title in songs]}]},
        "url": f"https://example.org/{id_}",
        **facts,
    }


def write_jsonl(path, *shows):
    path.write_text("".join(json.dumps(show) + "\n" for show in shows), encoding="utf-8")
    return path


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")
    return path


async def count(database, row):
    return await database.read(
        lambda session: session.scalar(select(func.count()).select_from(row))
    )


async def rows(database, *columns):
    return [tuple(row) for row in await database.read(lambda s: s.execute(select(*columns)).all())]


async def is_empty(database):
    return not any(
        [await count(database, row) for row in (ArtistRow, PerformanceRow, SongRow, VenueRow)]
    )


# JSONL


async def test_jsonl_goes_in_and_a_second_load_adds_nothing(database, files, tmp_path):
    path = write_jsonl(tmp_path / "band.jsonl", show(), show("2025-06-15"), show("2025-06-15"))
    (first,) = await files.load([path])
    assert (first.file, first.shows, first.songs, first.skipped) == (str(path), 3, 6, 0)
    assert not first.refused
    assert not first.errors
    (second,) = await files.load([path])
    assert (second.shows, second.songs, second.skipped) == (0, 0, 3)
    assert sorted(await rows(database, PerformanceRow.ordinal)) == [(1,), (1,), (2,)]


async def test_early_and_late_shows_need_not_stand_together(database, files, tmp_path):
    path = write_jsonl(
        tmp_path / "band.jsonl",
        show(songs=["Early"]),
        show("2025-07-01"),
        show("1999-01-01"),
        show(songs=["Late"]),
    )
    await files.load([path])
    again = write_jsonl(tmp_path / "again.jsonl", show(songs=["Early"]))
    assert (await files.load([again]))[0].shows == 0
    assert await count(database, PerformanceRow) == 4


async def test_lines_are_told_apart_as_they_stand(database, files, tmp_path):
    lines = [
        song("Salt / Low Tide / Kelp"),
        song("AC/DC Bag", cover_of="The Gulls"),
        song("Foghorn", tape=True),
        song("", tape=True, info="waves"),
        song(""),
        {},
        song("東京"),
        song("Kelp", info="> with strings"),
    ]
    sets = [
        {"name": "Set 1", "encore": 0, "songs": lines},
        {"name": None, "encore": 2, "songs": [song("Salt")]},
        {"name": "Empty", "songs": []},
    ]
    path = write_jsonl(tmp_path / "band.jsonl", show(sets=sets))
    (report,) = await files.load([path])
    assert report.songs == 9
    assert await rows(database, ItemRow.type, ItemRow.note, ItemRow.segue) == [
        (ItemType.MEDLEY, "", False),
        (ItemType.SONG, "", False),
        (ItemType.TAPE, "", False),
        (ItemType.TAPE, "waves", False),
        (ItemType.UNKNOWN, "", False),
        (ItemType.UNKNOWN, "", False),
        (ItemType.SONG, "", False),
        (ItemType.SONG, "with strings", True),
        (ItemType.SONG, "", False),
    ]
    assert await rows(database, SetRow.name, SetRow.encore) == [("Set 1", 0), ("", 2)]
    titles = {title for (title,) in await rows(database, SongRow.title)}
    assert titles == {"Salt", "Low Tide", "Kelp", "AC/DC Bag", "Foghorn", "東京"}
    assert await rows(database, SetlistRow.song_count) == [(5,)]


async def test_shows_without_date_venue_or_songs_go_in(database, files, tmp_path):
    bare = {"artist": "Echo", "date": None}
    stub = show(sets=[])
    path = write_jsonl(tmp_path / "band.jsonl", bare, stub)
    (report,) = await files.load([path])
    assert (report.shows, report.songs) == (2, 0)
    assert (await files.load([path]))[0].skipped == 2
    assert await count(database, SetlistRow) == 0


async def test_a_byte_order_mark_blank_lines_and_windows_line_ends_are_no_harm(files, tmp_path):
    path = tmp_path / "band.jsonl"
    lines = [json.dumps(show()), "", "  ", json.dumps(show("2025-06-15"))]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    (report,) = await files.load([path])
    assert report.shows == 2
    assert not report.errors


# setlist.fm JSON


@pytest.mark.parametrize(
    "wrap",
    [
        lambda setlists: setlists,
        lambda setlists: {
            "type": "setlists",
            "itemsPerPage": 20,
            "page": 1,
            "total": 2,
            "setlist": setlists,
        },
    ],
    ids=["list", "page"],
)
async def test_setlistfm_json_goes_in(database, files, tmp_path, wrap):
    path = write_json(tmp_path / "dump.json", wrap([setlistfm("A"), setlistfm("B", "15-06-2025")]))
    (report,) = await files.load([path])
    assert (report.shows, report.songs) == (2, 4)
    (again,) = await files.load([path])
    assert (again.shows, again.songs, again.skipped) == (0, 0, 2)
    assert {url for (url,) in await rows(database, PerformanceRow.url)} == {
        "https://example.org/A",
        "https://example.org/B",
    }


async def test_one_setlist_goes_in(files, tmp_path):
    (report,) = await files.load([write_json(tmp_path / "one.json", setlistfm("A"))])
    assert (report.shows, report.songs) == (1, 2)


async def test_a_dump_joins_what_a_name_alone_brought(database, files, tmp_path):
    lines = write_jsonl(tmp_path / "band.jsonl", show(), show("2025-06-15"))
    dump = write_json(
        tmp_path / "dump.json",
        [setlistfm("C", "16-06-2025"), setlistfm("B", "15-06-2025"), setlistfm("A")],
    )
    _, report = await files.load([lines, dump])
    assert (report.shows, report.skipped) == (1, 2)
    assert await rows(database, ArtistRow.mbid) == [("aaaaaaaa-0000-4000-8000-000000000001",)]
    assert [report.shows for report in await files.load([lines, dump])] == [0, 0]
    assert await count(database, PerformanceRow) == 3


# CSV


async def test_csv_goes_in_by_show_set_and_position(database, files, tmp_path):
    path = tmp_path / "band.csv"
    path.write_text(
        "artist,date,venue,city,country,tour,set,encore,position,title,cover_of,tape\n"
        "Echo,2025-06-14,Hall,Town,Land,Tidal,Set 1,0,2,Salt,,\n"
        'Echo,2025-06-14,Hall,Town,Land,Tidal,Set 1,0,1,"Low, Low Tide",The Gulls,no\n'
        "Echo,2025-06-14,Hall,Town,Land,Tidal,,1,1,Foghorn,,yes\n"
        "Echo,2025-06-15,Hall,Town,Land,Tidal,,,,,,\n"
        "Brine,2025-06-14,Hall,Town,Land,,,,1,A / B,,\n",
        encoding="utf-8",
    )
    (report,) = await files.load([path])
    assert (report.shows, report.songs, report.errors) == (3, 4, ())
    assert (await files.load([path]))[0].skipped == 3
    assert await rows(database, SongRow.title, SongRow.cover_of) == [
        ("A", ""),
        ("B", ""),
        ("Low, Low Tide", "The Gulls"),
        ("Salt", ""),
        ("Foghorn", ""),
    ]
    types = [type_ for (type_,) in await rows(database, ItemRow.type)]
    assert types == ["medley", "song", "song", "tape"]
    assert await count(database, VenueRow) == 1


async def test_csv_with_other_names_and_signs_goes_in(database, files, tmp_path):
    path = tmp_path / "band.csv"
    path.write_text(
        "\ufeffBand;Event Date;Venue_Name;Song Title;Notes;Show\r\n"
        "Echo;2025-06-14;Hall;Salt;slow;1\r\n"
        "Echo;2025-06-14;Hall;Salt;slow;2\r\n",
        encoding="utf-8",
    )
    (report,) = await files.load([path])
    assert (report.shows, report.songs) == (2, 2)
    assert sorted(await rows(database, PerformanceRow.ordinal)) == [(1,), (2,)]


# Refusals


BAD = {
    "cut.jsonl": (json.dumps(show()) + "\n" + json.dumps(show())[:-20], 2, "no whole JSON"),
    "shape.jsonl": (
        json.dumps(show()) + "\n\n" + json.dumps(show(venue=12)) + "\n",
        3,
        "`venue`: expected `str | null`, got `int`",
    ),
    "date.jsonl": (json.dumps(show("14-06-2025")), 1, "no date YYYY-MM-DD"),
    "impossible.jsonl": (json.dumps(show("2025-02-30")), 1, "no date YYYY-MM-DD"),
    "nobody.jsonl": (json.dumps(show(artist=" ")), 1, "`artist` is empty"),
    "encore.jsonl": (
        json.dumps(show(sets=[{"encore": 10**20, "songs": []}])),
        1,
        "`sets[0].encore`",
    ),
    "foreign.jsonl": ('{"level": "info", "message": "started"}\n', 1, "artist"),
    "cut.json": (json.dumps([setlistfm("A"), setlistfm("B")], indent=1)[:-40], 69, "no whole JSON"),
    "shape.json": (
        json.dumps([setlistfm("A"), setlistfm("B", "2025-06-15")], indent=1),
        37,
        "eventDate",
    ),
    "foreign.json": ('{"name": "package", "version": "1.0"}', None, "neither a setlist"),
    "deep.json": ('{"setlist": ' + "[" * 100_000, 1, "no whole JSON"),
    "nobody.json": (json.dumps([setlistfm("A") | {"artist": {"name": " "}}]), 1, "artist"),
    "empty-list.json": ("[]", None, "no setlist"),
    "header.csv": ("who,when\nEcho,2025-06-14\n", 1, "none of these columns: artist"),
    "date.csv": ("artist,date,title\nEcho,2025-06-14,Salt\nEcho,June,Salt\n", 3, "no date"),
    "tape.csv": ("artist,date,title,tape\nEcho,2025-06-14,Salt,maybe\n", 2, "neither yes nor no"),
    "encore.csv": (
        "artist,date,title,encore\nEcho,2025-06-14,Salt,100000000000000000000\n",
        2,
        "`encore`",
    ),
    "nowhere.csv": ("artist,date,title,position\nEcho,2025-06-14,Salt,nan\n", 2, "`position`"),
    "short.csv": ("artist,date,title\nEcho\n", 2, "too few columns"),
    "quote.csv": ('artist,date,title\nEcho,2025-06-14,"Salt\n', None, "quote.csv"),
    "empty.jsonl": ("", None, "empty"),
    "blank.jsonl": ("\n \n", None, "empty"),
    "notes.txt": ("Remember the milk\n", None, "no kind that can be loaded"),
    "latin.csv": ("artist,date,title\nCafé,2025-06-14,Salt\n".encode("latin-1"), None, "UTF-8"),
    "portal.json": ("<html><body>Sign in</body></html>", None, "no kind that can be loaded"),
}


@pytest.mark.parametrize("name", BAD)
async def test_what_is_damaged_or_foreign_is_refused_and_leaves_nothing(
    database, files, tmp_path, name
):
    content, line, reason = BAD[name]
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (report,) = await files.load([path])
    assert report.refused
    (error,) = report.errors
    assert error.startswith(name if line is None else f"{name}, line {line}: ")
    assert reason in error
    assert await is_empty(database)


async def test_what_is_not_there_is_refused(files, tmp_path):
    missing, folder = await files.load([tmp_path / "missing.jsonl", tmp_path])
    assert missing.refused
    assert missing.errors[0].startswith("missing.jsonl: ")
    assert folder.refused


async def test_the_others_go_in(database, files, tmp_path):
    bad = tmp_path / "bad.jsonl"
    bad.write_text(json.dumps(show("2030-01-01")) + "\nnonsense\n", encoding="utf-8")
    good = [write_jsonl(tmp_path / f"{n}.jsonl", show(f"2025-06-1{n}")) for n in range(2)]
    reports = await files.load([good[0], bad, good[1]])
    assert [(report.shows, report.refused) for report in reports] == [
        (1, False),
        (0, True),
        (1, False),
    ]
    assert await count(database, PerformanceRow) == 2


async def test_a_name_that_several_artists_bear_is_refused_with_a_way_out(
    database, files, tmp_path
):
    for number in "12":
        record = ArtistRecord("Echo", mbid=f"aaaaaaaa-0000-4000-8000-00000000000{number}")
        await database.write(lambda write, record=record: ingest_artist(write, record))
    path = write_jsonl(tmp_path / "echo.jsonl", show(artist="Brine"), show(artist="Echo"))
    (report,) = await files.load([path])
    assert report.refused
    assert "Echo" in report.errors[0]
    assert await count(database, ArtistRow) == 2
    assert await count(database, PerformanceRow) == 0


# On the way


async def test_each_file_is_told_as_it_goes(files, tmp_path):
    paths = [write_jsonl(tmp_path / f"{n}.jsonl", show(f"2025-06-1{n}")) for n in range(2)]
    heard = []
    reports = await files.load(paths, heard.append)
    assert heard[-1] == reports[-1]
    assert {report.file for report in heard} == {str(path) for path in paths}


async def test_a_slow_disk_makes_the_portions_small(database, tmp_path, monkeypatch):
    portions = []
    ingest = loading._ingest

    def note(write, records, artist_ids):
        portions.append(len(records))
        return ingest(write, records, artist_ids)

    monkeypatch.setattr(loading, "_ingest", note)
    path = write_jsonl(
        tmp_path / "band.jsonl", *(show(f"{year}-06-14") for year in range(1000, 2000))
    )
    await Files(database, TickingClock(step_s=1.0)).load([path])
    assert portions[0] > portions[1] > portions[-2]
    assert sum(portions) == 1000


async def test_an_edit_gets_its_turn_between_portions(database, files, tmp_path):
    path = write_jsonl(
        tmp_path / "band.jsonl", *(show(f"{year}-06-14") for year in range(1000, 2000))
    )
    order = []
    edit = None

    def heard(report):
        nonlocal edit
        order.append("portion")
        if edit is None:
            edit = asyncio.ensure_future(database.write(lambda _write: order.append("edit")))

    await files.load([path], heard)
    assert edit is not None
    await edit
    assert order.index("edit") <= 2
    assert order.count("portion") > 2


async def test_a_load_broken_off_leaves_whole_shows_and_goes_on_the_next_time(
    database, files, tmp_path
):
    path = write_jsonl(
        tmp_path / "band.jsonl", *(show(f"{year}-06-14") for year in range(1000, 2000))
    )
    task = None

    def stop(_report):
        task.cancel()

    task = asyncio.ensure_future(files.load([path], stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    there = await count(database, PerformanceRow)
    assert 0 < there < 1000
    assert await count(database, ItemRow) == 2 * there
    (report,) = await files.load([path])
    assert report.shows == 1000 - there
    assert await count(database, PerformanceRow) == 1000


async def test_a_load_that_was_killed_leaves_a_whole_library_and_goes_on(database, files, tmp_path):
    """The process ends without a chance to tidy up, at the first news of a portion."""
    path = write_jsonl(
        tmp_path / "band.jsonl", *(show(f"{year}-06-14") for year in range(1000, 2000))
    )
    program = f"""
import asyncio, os, signal
from pathlib import Path
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.services.files import Files
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock
async def load():
    database = open_database(Path({str(database.path)!r}), ChangeBus())
    heard = lambda report: os.kill(os.getpid(), signal.SIGKILL)
    await Files(database, SystemClock()).load([Path({str(path)!r})], heard)
asyncio.run(load())
"""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, cwd=Path(__file__).parents[2]
    )
    assert await process.wait() == -signal.SIGKILL
    there = await count(database, PerformanceRow)
    assert 0 < there < 1000
    assert await count(database, ItemRow) == 2 * there
    check = await database.read(lambda s: s.execute(text("PRAGMA integrity_check")).scalar())
    assert check == "ok"
    (report,) = await files.load([path])
    assert (report.shows, report.skipped) == (1000 - there, there)


async def test_a_full_disk_is_told_and_what_went_in_stays_whole(database, files, tmp_path):
    path = write_jsonl(
        tmp_path / "band.jsonl", *(show(f"{year}-06-14") for year in range(1000, 2000))
    )

    def fill(_report):
        raise_at_next.append(True)

    raise_at_next = []
    write_now = database.write_now

    def full(function):
        if not raise_at_next:
            return write_now(function)

        def run_out(write):
            function(write)
            write.session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
            pages = write.session.connection().exec_driver_sql("PRAGMA page_count").scalar()
            write.session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            write.session.connection().exec_driver_sql(
                "INSERT INTO change_log (kind, row_id, origin)"
                " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
                " SELECT 'show', i, 'filler' FROM n"
            )

        return write_now(run_out)

    database.write_now = full
    with pytest.raises(StorageFull, match=r"library\.sqlite3"):
        await files.load([path], fill)
    database.write_now = write_now
    there = await count(database, PerformanceRow)
    assert 0 < there < 1000
    assert await count(database, ItemRow) == 2 * there


# Whatever comes


shows = st.builds(
    show,
    st.sampled_from(["2025-06-14", "2025-06-15", None]),
    st.lists(st.sampled_from(["Salt", "A / B", "", "¥$"]), max_size=3),
    venue=st.sampled_from(["Harbour Hall", "HARBOUR HALL", "Barn", None]),
    city=st.sampled_from(["Port Ellery", None]),
    artist=st.sampled_from(["Echo", "Brine"]),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(shows, min_size=1, max_size=8))
def test_a_file_gives_all_its_shows_once(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("library")
    path = write_jsonl(folder / "band.jsonl", *content)
    lines = sum(len(part["songs"]) for show in content for part in show["sets"])

    async def load_twice():
        database = open_database(folder / "library.sqlite3", ChangeBus())
        files = Files(database, SystemClock())
        reports = [(await files.load([path]))[0] for _ in range(2)]
        await database.close()
        return [(report.shows, report.songs, report.skipped) for report in reports]

    assert asyncio.run(load_twice()) == [(len(content), lines, 0), (0, 0, len(content))]


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.binary(max_size=200) | st.text(max_size=200).map(str.encode),
    st.sampled_from([".jsonl", ".json", ".csv", ".txt"]),
)
def test_no_bytes_at_all_break_the_readers(tmp_path_factory, data, suffix):
    path = tmp_path_factory.mktemp("any") / f"any{suffix}"
    path.write_bytes(data)
    with contextlib.suppress(FileRefused):
        list(reader_of(path)(path).shows)


# The real thing


@pytest.mark.real_data
async def test_all_real_files_go_in_once(database, files, real_data):
    lines = sorted((real_data / "setlists").glob("*.jsonl"))
    dump = real_data / "recorded" / "setlistfm" / "rush_all_setlists.json"
    reports = await files.load([*lines, dump])
    assert [report.errors for report in reports] == [()] * len(reports)
    assert sum(report.shows for report in reports[:-1]) == 14_352
    assert sum(report.songs for report in reports[:-1]) == 278_581
    assert reports[-1].shows + reports[-1].skipped == 2_437
    assert reports[-1].skipped == 1_808
    rush = await rows(database, ArtistRow.id, ArtistRow.name, ArtistRow.mbid)
    (rush_id,) = [id_ for id_, name, mbid in rush if name == "Rush" and mbid]
    listed = await database.read(lambda session: shows_of_artist(session, rush_id))
    assert len(listed) == 2_437
    assert sum(show.has_setlist for show in listed) == 1_808
    again = await files.load([*lines, dump])
    assert [(report.shows, report.songs) for report in again] == [(0, 0)] * len(again)
