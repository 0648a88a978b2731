"""The archive of a library: out, in again, in twice, and what is refused."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from setlist_desktop.domain.archive import (
    FORMAT,
    VERSION,
    Archive,
    ArchivedArtist,
    ArchivedItem,
    ArchivedItemSong,
    ArchivedLink,
    ArchivedPerformance,
    ArchivedSet,
    ArchivedSetlist,
    ArchivedShow,
    ArchivedSong,
    ArchivedVenue,
    ArchivedVote,
    Manifest,
    shift_to,
)
from setlist_desktop.domain.scored import Subject
from setlist_desktop.services.archive import load_archive
from setlist_desktop.services.archive_file import read_archive, write_archive, write_file
from setlist_desktop.services.files import Files
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.scores import Scores
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import ForecastRow, PerformanceRow, ShowRow
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.system.resources import resource

VOTED = datetime(2025, 5, 1, 12, tzinfo=UTC)


def small(**more) -> Archive:
    medley = (ArchivedItemSong(1, "Moth Song"), ArchivedItemSong(2, "灯り"))
    played = ArchivedSet(
        "Set 1",
        0,
        (
            ArchivedItem("tape", (ArchivedItemSong(3, "Overture"),)),
            ArchivedItem("medley", medley, note="acoustic", guests="Ada Quill", segue=True),
            ArchivedItem("break", label="Pause"),
            ArchivedItem("unknown"),
        ),
    )
    guess = ArchivedSet(
        "", 1, (ArchivedItem("song", medley[:1], pinned=True, duration_s=200, probability=0.5),)
    )
    parts = {
        "artists": (
            ArchivedArtist(1, "Moth", country="IE", aliases=("M.",), links={"site": "x"}),
            ArchivedArtist(2, "Moth", disambiguation="the other one"),
        ),
        "venues": (ArchivedVenue(1, "Loft", "Cork", zone="Europe/Dublin", links={"s": "v1"}),),
        "songs": (
            ArchivedSong(1, 1, "Moth Song", duration_s=180, album="Lamps"),
            ArchivedSong(2, 1, "灯り", cover_of="Somebody"),
            ArchivedSong(3, 1, "Overture"),
        ),
        "shows": (
            ArchivedShow(1, date(2025, 4, 24), None, 1, "completed"),
            ArchivedShow(2, None, None, None, "announced"),
        ),
        "performances": (
            ArchivedPerformance(1, 1, 1, tour="T", links=(ArchivedLink("s", "p1", "v"),)),
            ArchivedPerformance(2, 1, 2, billing=2),
            ArchivedPerformance(3, 1, 1, ordinal=2),
            ArchivedPerformance(4, 2, 1),
        ),
        "setlists": (
            ArchivedSetlist(1, "played", (played,), source="s", url="https://example.org/1"),
            ArchivedSetlist(4, "predicted", (guess,), basis_rule="r", basis_setlists=1),
        ),
        "votes": (
            ArchivedVote(4, 1, 1, VOTED),
            ArchivedVote(4, 2, -1, VOTED - timedelta(hours=1), "Ada"),
        ),
        **more,
    }
    return Archive(Manifest(FORMAT, VERSION, reference_date=date(2025, 4, 28)), **parts)


def ask(path, name: str) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode().splitlines()


async def test_everything_goes_in_and_comes_out_again(database, tmp_path):
    file, again = tmp_path / "a.setlistdesktop", tmp_path / "b.setlistdesktop"
    write_file(small(), file)
    report = await load_archive(database, file)
    assert (report.shows, report.songs, report.skipped, report.errors) == (4, 4, 0, ())
    out = await write_archive(database, again, reference_date=date(2025, 4, 28))
    whole = small()
    for part in ("artists", "venues", "songs", "shows", "performances", "setlists", "votes"):
        assert getattr(out, part) == getattr(whole, part), part
    assert read_archive(again) == out
    await write_archive(database, tmp_path / "c.setlistdesktop", reference_date=date(2025, 4, 28))
    assert (tmp_path / "c.setlistdesktop").read_bytes() == again.read_bytes()


async def test_a_second_load_adds_nothing(database, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    write_file(small(), file)
    await load_archive(database, file)
    before = await write_archive(database, tmp_path / "b.setlistdesktop")
    report = await load_archive(database, file)
    assert (report.shows, report.songs, report.skipped) == (0, 0, 4)
    assert await write_archive(database, tmp_path / "b.setlistdesktop") == before


async def test_what_is_in_the_library_stays_as_it_is(database, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    write_file(small(), file)
    await load_archive(database, file)
    other = small(
        setlists=(ArchivedSetlist(1, "played", ()), ArchivedSetlist(2, "played", ())),
        votes=(ArchivedVote(4, 1, -1, VOTED),),
    )
    write_file(other, file)
    report = await load_archive(database, file)
    assert report.skipped == 4
    out = await write_archive(database, tmp_path / "b.setlistdesktop")
    assert out.setlists[0] == small().setlists[0]
    assert {setlist.performance for setlist in out.setlists} == {1, 2, 4}
    assert out.votes == small().votes


async def test_ids_of_an_archive_are_its_own(database, bus, tmp_path):
    """Into a library that holds other rows, the same shows arrive with other ids."""
    file = tmp_path / "a.setlistdesktop"
    write_file(small(artists=(ArchivedArtist(1, "Bat"), ArchivedArtist(2, "Owl"))), file)
    await load_archive(database, file)
    write_file(small(), file)
    report = await load_archive(database, file)
    # A service's id may be that of an event, of which each act has a show of its own.
    assert (report.shows, report.skipped) == (4, 0)
    assert [artist.name for artist in await _artists(database, tmp_path)] == [
        "Bat", "Owl", "Moth", "Moth",
    ]  # fmt: skip


async def _artists(database, tmp_path):
    return (await write_archive(database, tmp_path / "x.setlistdesktop")).artists


async def test_the_sample_moves_to_the_present_only_where_asked(database, tmp_path, bus):
    sample = resource("sample.setlistdesktop")
    plain = await load_archive(database, sample)
    assert plain.shows > 400
    reference = read_archive(sample).manifest.reference_date
    moved = open_database(tmp_path / "moved.sqlite3", bus)
    try:
        await load_archive(moved, sample, clock=Later(), moved=True)
        out = await write_archive(moved, tmp_path / "m.setlistdesktop")
    finally:
        await moved.close()
    here = await write_archive(database, tmp_path / "p.setlistdesktop")
    days = {
        later.date - show.date
        for show, later in zip(here.shows, out.shows, strict=True)
        if show.date
    }
    assert len(days) == 1
    (shift,) = days
    assert shift.days % 7 == 0
    assert timedelta() <= Later.day - (reference + shift) < timedelta(days=7)
    upcoming = [show.date for show in out.shows if show.date and show.date > Later.day]
    assert upcoming
    assert Later().now() - max(vote.voted_at for vote in out.votes) == timedelta(minutes=5)


async def test_predictions_of_the_sample_were_made_before_their_shows(database):
    sample = resource("sample.setlistdesktop")
    await load_archive(database, sample, clock=Later(), moved=True)

    def read(session):
        return session.execute(
            select(ForecastRow.made_at, ForecastRow.up_to, ShowRow.date)
            .join(PerformanceRow, PerformanceRow.id == ForecastRow.performance_id)
            .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        ).all()

    forecasts = database.read_now(read)
    assert len(forecasts) > 10
    for made_at, up_to, on in forecasts:
        assert on - made_at.date() == timedelta(days=1)
        assert up_to < on
    scores = Scores(database, Later(), Predictions(database, Later()))
    kept = await scores.shows(subject=Subject.MODEL)
    assert len(kept) == len(forecasts)
    assert not any(show.late for show in kept)
    assert await scores.refresh() == 0  # what is kept is what the rules give
    again = [(await scores.of_show(show.show_id)).model.values for show in kept]
    assert again == [show.values for show in kept]


class Later(SystemClock):
    day = date(2031, 3, 5)

    def now(self) -> datetime:
        return datetime.combine(self.day, datetime.min.time(), UTC)


@pytest.mark.parametrize("days", range(8))
def test_weekdays_stay_and_the_first_show_is_never_past(days):
    now = datetime(2026, 11, 20, tzinfo=UTC) + timedelta(days=days)
    shift = shift_to(small(), now)
    assert shift.days.days % 7 == 0
    assert date(2025, 4, 28) + timedelta(days=7) + shift.days > now.date()


def rewritten(path, name: str, text: str) -> None:
    with zipfile.ZipFile(path) as archive:
        held = {entry: archive.read(entry) for entry in archive.namelist()}
    held[name] = text.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in held.items():
            archive.writestr(entry, data)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("manifest.json", '{"format":"other","version":1}', "format"),
        ("manifest.json", '{"format":"setlistdesktop","version":99}', "version 99"),
        ("manifest.json", "{", "manifest.json"),
        ("manifest.json", '{"more":' + "[" * 100_000, "manifest.json"),
        ("shows.jsonl", '{"id":1}\n{"more":' + "[" * 100_000, "shows.jsonl, line 2"),
        ("shows.jsonl", '{"id":1}\n{"id":"two"}\n', "shows.jsonl, line 2"),
        ("shows.jsonl", '{"id":1}\nnot json\n', "shows.jsonl, line 2"),
        ("songs.jsonl", '{"id":1,"artist":77,"title":"x"}\n', "songs.jsonl, line 1"),
    ],
)
async def test_a_damaged_archive_is_refused_by_file_and_line(database, tmp_path, name, text, told):
    file = tmp_path / "a.setlistdesktop"
    write_file(small(), file)
    rewritten(file, name, text)
    report = await load_archive(database, file)
    assert report.refused
    assert "a.setlistdesktop" in report.errors[0]
    assert told in report.errors[0]
    assert (await _artists(database, tmp_path)) == ()


@pytest.mark.parametrize("keep", [0, 100, -40])
async def test_a_cut_off_or_foreign_file_is_refused_and_the_others_go_in(database, tmp_path, keep):
    good, bad = tmp_path / "good.setlistdesktop", tmp_path / "bad.setlistdesktop"
    write_file(small(), good)
    bad.write_bytes(good.read_bytes()[:keep])
    first, second = await Files(database, SystemClock()).load([bad, good])
    assert first.refused
    assert "bad.setlistdesktop" in first.errors[0]
    assert (second.shows, second.refused) == (4, False)


def test_fields_that_hold_their_default_are_left_out(tmp_path):
    file = tmp_path / "a.setlistdesktop"
    write_file(small(), file)
    assert json.loads(ask(file, "shows.jsonl")[1]) == {"id": 2}
    assert set(json.loads(ask(file, "artists.jsonl")[1])) == {"id", "name", "disambiguation"}


def test_the_sample_holds_what_it_is_there_to_show():
    sample = read_archive(resource("sample.setlistdesktop"))
    assert len({artist.name for artist in sample.artists}) < len(sample.artists)
    assert {"announced", "on-sale", "off-sale", "postponed", "rescheduled", "cancelled"} <= {
        show.status for show in sample.shows
    }
    assert any(show.date is None for show in sample.shows)
    items = [item for one in sample.setlists for part in one.sets for item in part.items]
    assert {item.type for item in items} == {"song", "medley", "tape", "break", "unknown"}
    assert any(item.segue for item in items)
    assert any(item.guests for item in items)
    assert any(song.cover_of for song in sample.songs)
    predicted = {one.performance for one in sample.setlists if one.kind == "predicted"}
    played = {one.performance for one in sample.setlists if one.kind == "played"}
    assert len(predicted - played) == 1
    assert len(predicted & played) > 10
    assert sample.votes
