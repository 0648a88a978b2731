"""Imports over real HTTP into a real library: whole, disturbed, resumed, cancelled, repeated."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.matches import MatchKind, Verdict
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import Show
from setlist_desktop.services.sync.importer import Importer
from setlist_desktop.storage.matches import matches, settle
from setlist_desktop.storage.shows import shows_of_artist
from tests.services.online import Online, go_online
from tests.standin import fiction
from tests.standin.catalogue import Act, recording_wire
from tests.standin.dump import from_dump, from_lines
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer

# A fault that outlives every attempt at the request, until it is healed.
ALWAYS = 1_000_000
FAILING = [
    "500",
    "503",
    "429",
    "429-seconds",
    "429-date",
    "drop",
    "cut-off",
    "html",
    "wrong-types",
    "empty",
    "huge",
]
STAGES = [
    ("musicbrainz", "/artist/"),
    ("setlistfm", r"setlists\?p=1$"),
    ("ticketmaster", "attractions"),
    ("ticketmaster", "events"),
    ("musicbrainz", "/release-group"),
    ("musicbrainz", r"/release\?"),
    ("musicbrainz", "/recording"),
    ("deezer", "/top"),
]


_UNDISTURBED: dict[str, dict] = {}


def short_act(standin: StandinServer) -> Act:
    """Return an act with three pages of setlists, whose import takes a third of the time."""
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists = act.setlists[:58]
    act.recordings = act.recordings[:60]
    return act


async def undisturbed(folder: Path, standin: StandinServer) -> dict:
    """Return what an import of the short act without any fault gives; once for all of a day."""
    act = short_act(standin)
    newest = act.setlists[0]["eventDate"]
    if newest not in _UNDISTURBED:
        async with go_online(folder / "undisturbed", standin) as other:
            assert (await other.import_act(act)).partial == ()
            _UNDISTURBED[newest] = await other.contents()
    return _UNDISTURBED[newest]


async def test_an_import_brings_everything_in(standin: StandinServer, online: Online) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    artist_id = await online.begin(act)
    report, _ = await online.run(artist_id)
    # Three of ten events are shows that setlist.fm has, too.
    assert report.shows == len(act.setlists) + 7
    assert report.partial == ()
    played = [row for row in act.setlists if row["sets"]["set"]]
    assert report.setlists == len(played)
    assert report.venues == len(fiction.PLACES)
    sent = {service: standin.count(service) for service in report.requests}
    assert report.requests == sent
    assert sent["setlistfm"] == 8
    works = text("SELECT count(DISTINCT work_mbid) FROM song WHERE recording_mbid IS NOT NULL")
    known = text("SELECT count(*) FROM song WHERE recording_mbid IS NOT NULL")
    assert await online.database.read(lambda s: s.scalar(works)) > 0
    assert await online.database.read(lambda s: s.scalar(works) == s.scalar(known))
    contents = await online.contents()
    links = [link for _, links, _ in contents["shows"] for link in links]
    ids = [number for service, number, *_ in links if service == "setlistfm"]
    assert sorted(ids) == sorted(row["id"] for row in act.setlists)
    statuses = Counter(
        show[5] for show, links, _ in contents["shows"] if links[0][0] != "setlistfm"
    )
    assert statuses == {
        "on-sale": 2,
        "cancelled": 2,
        "postponed": 1,
        "rescheduled": 1,
        "announced": 1,
    }
    assert sum(show[1] is None for show, _, _ in contents["shows"]) == 1


async def test_progress_goes_by_pages_and_never_back(
    standin: StandinServer, online: Online
) -> None:
    artist_id = await online.begin(standin.catalogue.named(fiction.CARTOGRAPHERS))
    _, steps = await online.run(artist_id)
    percents = [step.percent for step in steps]
    assert percents == sorted(percents)
    assert list(dict.fromkeys(step.stage for step in steps)) == list(ImportStage)
    fetching = [step for step in steps if step.stage is ImportStage.FETCHING_SHOWS]
    assert "60 of 149 shows" in [step.message for step in fetching]
    assert len({step.percent for step in fetching}) > 6
    assert (fetching[0].percent, percents[-1]) == (30, 100)
    assert all(step.running for step in steps[:-1])
    final = await online.importer.status(artist_id)
    assert final == steps[-1]
    assert (final.running, final.next_page, final.partial) == (False, 1, ())


async def test_shows_appear_page_by_page(tmp_path: Path, standin: StandinServer) -> None:
    bus, seen = ChangeBus(), []
    bus.subscribe(lambda changes: seen.append(len(changes.of(Kind.SHOW))))
    async with go_online(tmp_path / "library", standin, bus) as online:
        await online.import_act(standin.catalogue.named(fiction.CARTOGRAPHERS))
    with_shows = [count for count in seen if count]
    assert len(with_shows) >= 8
    assert max(with_shows) <= 21


async def test_a_second_import_adds_nothing_and_asks_only_for_what_changed(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    artist_id = await online.begin(act)
    first, _ = await online.run(artist_id)
    before = await online.contents()
    assert await online.begin(act) == artist_id
    second, steps = await online.run(artist_id)
    assert await online.contents() == before
    assert (second.shows, second.songs) == (first.shows, first.songs)
    assert sum(second.requests.values()) <= 3
    assert (first.news, second.news) == ((), ())
    assert steps[-1].message.startswith("Nothing new. ")
    third = await online.importer.run(artist_id, full=True)
    assert third.requests["setlistfm"] == first.requests["setlistfm"]
    assert await online.contents() == before


async def test_a_changed_setlist_comes_with_the_second_import(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.LIBRARY)
    artist_id = await online.begin(act)
    await online.run(artist_id)
    act.setlists[3]["versionId"] = "gnewer"
    act.setlists[3]["sets"]["set"] = [{"song": [{"name": "霧笛"}, {"name": "新しい歌"}]}]
    report, _ = await online.run(artist_id)
    contents = await online.contents()
    [changed] = [
        [item[10] for item in items]
        for _, links, items in contents["shows"]
        if links[0][1] == act.setlists[3]["id"]
    ]
    assert changed == ["霧笛", "新しい歌"]
    assert report.shows == len(act.setlists)


async def test_two_artists_of_one_name_stay_two(standin: StandinServer, online: Online) -> None:
    canadian, swedish = (act for act in standin.catalogue.acts if act.name == fiction.LANTERNS)
    reports = [await online.import_act(act) for act in (canadian, swedish)]
    assert [report.shows for report in reports] == [
        len(canadian.setlists) + 1,
        len(swedish.setlists) + 1,
    ]
    contents = await online.contents()
    assert len(contents["artists"]) == 2
    titles = {
        mbid: {row[1] for row in contents["songs"] if row[0] == mbid}
        for mbid in (canadian.mbid, swedish.mbid)
    }
    assert not titles[canadian.mbid] & titles[swedish.mbid]
    events = {
        show[0]: link[1]
        for show, links, _ in contents["shows"]
        for link in links
        if link[0] == "ticketmaster"
    }
    assert events == {act.mbid: act.events[0]["id"] for act in (canadian, swedish)}


async def test_deezer_tracks_found_by_name_alone_must_be_the_artists(
    standin: StandinServer, online: Online
) -> None:
    japanese = standin.catalogue.named(fiction.LIBRARY)
    canadian, swedish = (act for act in standin.catalogue.acts if act.name == fiction.LANTERNS)
    canadian.top = [track | {"rank": 5} for track in japanese.top]
    await online.import_act(japanese)
    await online.import_act(swedish)
    songs = (await online.contents())["songs"]
    ranked = Counter(row[0] for row in songs if row[9])
    assert ranked == {japanese.mbid: len(japanese.top)}


async def test_an_album_is_told_where_it_is_a_studio_one(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.tracks.clear()  # no edition is known: Deezer tells the album
    act.top[0]["album"]["title"] = "Projection"
    await online.import_act(act)
    albums = {row[1]: (row[5], row[6]) for row in (await online.contents())["songs"] if row[5]}
    assert set(albums) == {act.top[0]["title"]}
    assert albums[act.top[0]["title"]][0] == "Projection"


async def test_albums_eps_and_singles_bring_their_tracks(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    report = await online.import_act(act)
    assert report.partial == ()
    songs = {row[1]: row for row in (await online.contents())["songs"] if row[0] == act.mbid}
    for (album, released), titles in fiction.ALBUMS.items():
        for title in titles:
            _, _, _, _, seconds, on_album, day, mbid, isrc, _ = songs[title]
            assert (on_album, day) == (album, released)
            assert seconds
            assert mbid
            assert isrc
    single = songs["Far Buoys"]  # on no album
    assert (single[4], single[5], single[6], single[8]) == (201, "", "2011-05-01", "GBX021100007")
    asked = [seen.query["release-group"] for seen in standin.seen() if seen.path == "/release"]
    kinds = {group["id"]: group["primary-type"] for group in act.release_groups}
    assert [kinds[one] for one in asked] == [*["Album"] * len(fiction.ALBUMS), "EP", "Single"]


async def test_versions_are_kept_apart_and_told_of_where_the_song_itself_is_missing(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.recordings.append(recording_wire(act, "Unfinished Chart", None, disambiguation="demo"))
    await online.import_act(act)
    titles = {row[1] for row in (await online.contents())["songs"]}
    assert "Unfinished Chart" not in titles  # a demo alone is known of it
    left_out = {
        match.first: match
        for match in await online.database.read(matches)
        if match.kind is MatchKind.VERSION
    }
    assert {title: match.other for title, match in left_out.items()} == {
        "Far Buoys (Saltwater remix)": "a remix",
        "Unfinished Chart": "a demo",
    }
    now = online.clock.now()
    await online.database.write(
        lambda write: settle(write, left_out["Unfinished Chart"], Verdict.DIFFERENT, now)
    )
    assert "Unfinished Chart" in {row[1] for row in (await online.contents())["songs"]}
    kind = text("SELECT kind FROM song WHERE title = 'Unfinished Chart'")
    assert await online.database.read(lambda session: session.scalar(kind)) == "demo"
    await online.importer.run(1, full=True)
    assert "Unfinished Chart" in {row[1] for row in (await online.contents())["songs"]}


async def test_of_very_many_releases_albums_go_first_and_the_rest_is_told(
    standin: StandinServer, online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("setlist_desktop.services.sync.catalogue.MOST_RELEASES", 2)
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    _, steps = await online.run(await online.begin(act))
    asked = [seen.query["release-group"] for seen in standin.seen() if seen.path == "/release"]
    kinds = {group["id"]: group["primary-type"] for group in act.release_groups}
    assert [kinds[one] for one in asked] == ["Album", "Album"]
    assert "the tracks of 2 were asked for." in steps[-1].message


async def shows_of(online: Online, artist_id: int) -> list[Show]:
    return await online.database.read(lambda session: shows_of_artist(session, artist_id))


# --- keys ------------------------------------------------------------------------------------


async def test_without_keys_the_keyless_parts_come_and_nothing_is_partial(
    standin: StandinServer, online: Online
) -> None:
    online.keys.keys.clear()
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    artist_id = await online.begin(act)
    report, steps = await online.run(artist_id)
    assert (report.partial, report.shows) == ((), 5)
    assert report.songs >= 40
    assert "setlist.fm needs a key" in steps[-1].message
    assert "Ticketmaster needs a key" in steps[-1].message
    assert "Shows come from MusicBrainz, which knows few." in steps[-1].message
    assert (standin.count("setlistfm"), standin.count("ticketmaster")) == (0, 0)
    assert {show.source for show in await shows_of(online, artist_id)} == {"musicbrainz"}
    online.keys.keys.update({Service.SETLISTFM: "standin-setlistfm-key"})
    events = sum("/event" in one.path for one in standin.seen("musicbrainz"))
    assert events == 1
    report, _ = await online.run(artist_id)
    assert report.shows == len(act.setlists)
    assert {show.source for show in await shows_of(online, artist_id)} == {"setlistfm"}
    played = text("SELECT DISTINCT source FROM setlist WHERE kind = 'played' AND named_count > 0")
    assert await online.database.read(lambda s: s.scalars(played).all()) == ["setlistfm"]
    assert sum("/event" in one.path for one in standin.seen("musicbrainz")) == events


async def test_a_refused_key_is_told_and_the_rest_comes(
    standin: StandinServer, online: Online
) -> None:
    key = online.keys.keys[Service.SETLISTFM]
    online.keys.keys[Service.SETLISTFM] = "of-somebody-else"
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    artist_id = await online.begin(act)
    report, _ = await online.run(artist_id)
    [reason] = report.partial
    assert reason.startswith("setlist.fm refused the key.")
    assert (report.shows, report.songs >= 40) == (10, True)
    online.keys.keys[Service.SETLISTFM] = key
    report, _ = await online.run(artist_id)
    assert (report.partial, report.shows) == ((), len(act.setlists) + 7)


# --- faults, then Retry ----------------------------------------------------------------------


async def test_what_came_before_is_counted_while_the_fault_lasts(
    standin: StandinServer, online: Online
) -> None:
    artist_id = await online.begin(short_act(standin))
    fault = standin.fail("500", "setlistfm", r"setlists\?p=3$", count=ALWAYS)
    await online.run(artist_id)
    assert fault.met
    await heal(standin, online)
    standin.fail("429-seconds", "setlistfm", r"setlists\?p=1$", count=ALWAYS, seconds=400)
    report, _ = await online.run(artist_id)
    [reason] = report.partial
    assert reason.startswith("setlist.fm: 40 of 58 shows came. setlist.fm asks for a pause")
    assert re.search(r"Retry after \d\d:\d\d\.$", reason)


@pytest.mark.parametrize("kind", FAILING)
async def test_each_fault_in_the_middle_then_retry(
    tmp_path: Path, standin: StandinServer, online: Online, kind: str
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    artist_id = await online.begin(short_act(standin))
    fault = standin.fail(kind, "setlistfm", r"setlists\?p=2$", count=ALWAYS)
    report, _ = await online.run(artist_id)
    assert fault.met
    [reason] = report.partial
    assert reason.startswith("setlist.fm: 20 of 58 shows came. ")
    assert report.shows == 20 + 7
    status = await online.importer.status(artist_id)
    assert (status.next_page, status.running, status.partial) == (2, False, (reason,))
    await heal(standin, online)
    before = standin.count("setlistfm")
    report, _ = await online.run(artist_id)
    assert report.partial == ()
    assert standin.count("setlistfm") - before == 1 + 2  # what is newest, and pages 2 and 3
    assert await online.contents() == wanted


@pytest.mark.parametrize("kind", ["500", "html", "wrong-types", "cut-off"])
@pytest.mark.parametrize(("service", "path"), STAGES)
async def test_faults_at_each_stage_then_retry(
    tmp_path: Path, standin: StandinServer, online: Online, service: str, path: str, kind: str
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    artist_id = await online.begin(short_act(standin))
    fault = standin.fail(kind, service, path, count=ALWAYS)
    report, steps = await online.run(artist_id)
    assert fault.met
    assert report.partial
    assert all(reason.startswith(Service(service).title) for reason in report.partial)
    assert steps[-1].stage is ImportStage.COMPLETED
    await heal(standin, online)
    report, _ = await online.run(artist_id)
    assert report.partial == ()
    assert await online.contents() == wanted


@pytest.mark.parametrize("kind", ["500", "drop", "429-seconds", "drip"])
async def test_what_passes_by_itself_is_not_noticed(
    tmp_path: Path, standin: StandinServer, online: Online, kind: str
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    fault = standin.fail(kind, "setlistfm", r"setlists\?p=[23]$", count=2, seconds=0.2)
    report = await online.import_act(short_act(standin))
    assert fault.met == 2
    assert report.partial == ()
    assert await online.contents() == wanted


async def test_a_long_pause_asked_for_is_told_not_slept(
    standin: StandinServer, online: Online
) -> None:
    standin.fail("429-seconds", "setlistfm", r"p=2$", count=ALWAYS, seconds=7200)
    report = await online.import_act(short_act(standin))
    assert report.shows == 20 + 7
    assert len(report.partial) == 1
    assert online.clock.seconds < 600


async def heal(standin: StandinServer, online: Online) -> None:
    """End the faults, and let breakers and pauses pass."""
    standin.heal()
    online.clock.seconds += 900


# --- cancelling, ending, going on ------------------------------------------------------------


async def test_cancelled_in_the_middle_what_came_stays_and_the_next_goes_on(
    tmp_path: Path, standin: StandinServer, online: Online
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    artist_id = await online.begin(short_act(standin))
    arrived = asyncio.Event()

    def on_step(status: ImportStatus) -> None:
        if status.message == "40 of 58 shows":
            arrived.set()

    task = asyncio.create_task(online.importer.run(artist_id, on_step))
    await arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    status = await online.importer.status(artist_id)
    assert not status.running
    assert status.partial
    assert status.next_page >= 2
    shows = len((await online.contents())["shows"])
    assert shows >= 39
    before = standin.count("setlistfm")
    report, _ = await online.run(artist_id)
    assert report.partial == ()
    assert standin.count("setlistfm") - before <= 1 + 2
    assert await online.contents() == wanted


async def test_cancelled_while_a_service_hangs(
    tmp_path: Path, standin: StandinServer, online: Online
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    artist_id = await online.begin(short_act(standin))
    fault = standin.fail("hang", "setlistfm", r"p=2$", count=ALWAYS)
    task = asyncio.create_task(online.importer.run(artist_id))
    await asyncio.to_thread(fault.meeting.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    status = await online.importer.status(artist_id)
    assert (status.running, status.next_page) == (False, 2)
    assert len((await online.contents())["shows"]) == 20
    await heal(standin, online)
    report, _ = await online.run(artist_id)
    assert report.partial == ()
    assert await online.contents() == wanted


async def test_one_import_of_an_artist_at_a_time(standin: StandinServer, online: Online) -> None:
    artist_id = await online.begin(standin.catalogue.named(fiction.LIBRARY))
    first = asyncio.create_task(online.importer.run(artist_id))
    await asyncio.sleep(0)
    with pytest.raises(Conflict):
        await online.importer.run(artist_id)
    assert (await first).partial == ()


async def test_an_import_whose_program_ended_is_settled_and_gone_on_with(
    tmp_path: Path, standin: StandinServer, online: Online
) -> None:
    wanted = await undisturbed(tmp_path, standin)
    artist_id = await online.begin(short_act(standin))
    standin.fail("500", "setlistfm", r"p=3$", count=ALWAYS)
    await online.run(artist_id)
    # As a killed program leaves it: running, and no reason given.
    await online.database.write(
        lambda write: write.session.execute(
            text("UPDATE import_status SET running = 1, partial = '[]', stage = 'fetching-shows'")
        )
    )
    await heal(standin, online)
    again = Importer(online.database, online.providers, online.clock)
    assert await again.settle() == 1
    assert await again.settle() == 0
    status = await again.status(artist_id)
    assert not status.running
    assert "interrupted" in status.partial[0]
    report = await again.run(artist_id)
    assert report.partial == ()
    assert await online.contents() == wanted


async def test_after_a_day_a_partial_import_begins_anew(
    standin: StandinServer, online: Online
) -> None:
    artist_id = await online.begin(short_act(standin))
    standin.fail("500", "setlistfm", r"p=3$", count=ALWAYS)
    await online.run(artist_id)
    standin.heal()
    online.clock.seconds += 90_000
    before = standin.count("setlistfm")
    report, _ = await online.run(artist_id)
    assert report.partial == ()
    assert standin.count("setlistfm") - before == 3


# --- beginning -------------------------------------------------------------------------------


async def test_begin_puts_the_artist_into_the_list_at_once(
    tmp_path: Path, standin: StandinServer
) -> None:
    bus, changes = ChangeBus(), []
    bus.subscribe(changes.append)
    async with go_online(tmp_path / "library", standin, bus) as online:
        artist_id = await online.begin(standin.catalogue.named(fiction.CARTOGRAPHERS))
        assert standin.seen() == []
        assert changes == [ChangeSet({Kind.ARTIST: frozenset({artist_id})}, online.database.origin)]


async def test_begin_with_an_mbid_alone_asks_who_that_is(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    await online.importer.begin(ArtistCandidate("", "musicbrainz", act.mbid))
    [artist] = (await online.contents())["artists"]
    assert artist[:2] == (act.mbid, act.name)
    unknown = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(NotFound):
        await online.importer.begin(ArtistCandidate("", "musicbrainz", unknown))
    with pytest.raises(InvalidInput):
        await online.importer.begin(ArtistCandidate("", "musicbrainz"))


async def test_an_artist_without_mbid_gets_it_where_the_name_is_the_only_one(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.PUNCTUATED)
    report = await online.import_act(replace(act, mbid="", at_musicbrainz=False))
    assert (report.shows, report.partial) == (1, ())
    assert (await online.contents())["artists"][0][0] == act.mbid
    same_name = standin.catalogue.named(fiction.LANTERNS)
    report = await online.import_act(replace(same_name, mbid="", at_musicbrainz=False))
    assert "2 artists are called “Paper Lanterns”" in report.partial[0]


async def test_an_unknown_artist_cannot_be_run(online: Online) -> None:
    with pytest.raises(NotFound):
        await online.importer.run(77)


async def test_an_artist_that_stands_twice_in_the_library_is_not_joined_by_an_import(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.PUNCTUATED)
    await online.begin(act)
    by_hand = await online.database.write(
        lambda write: write.session.execute(
            text(
                "INSERT INTO artist (name, name_key, created_at) VALUES (:name, 'x', '2026-01-01')"
                " RETURNING id"
            ),
            {"name": act.name},
        ).scalar_one()
    )
    with pytest.raises(Conflict):
        await online.importer.run(by_hand)
    status = await online.importer.status(by_hand)
    assert (status.running, status.partial) == (
        False,
        ("The import was stopped before its end.",),
    )


# --- what services leave out -----------------------------------------------------------------


async def test_an_artist_that_setlistfm_does_not_have(
    standin: StandinServer, online: Online
) -> None:
    artist_id = await online.begin(standin.catalogue.named(fiction.UNPLAYED))
    report, steps = await online.run(artist_id)
    assert (report.shows, report.partial) == (0, ())
    assert "setlist.fm has no shows of this artist." in steps[-1].message


async def test_one_unreadable_setlist_is_told_and_the_others_come(
    standin: StandinServer, online: Online
) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists[30]["eventDate"] = "31-02-2020"
    report = await online.import_act(act)
    assert report.shows == len(act.setlists) + 7 - 1
    [reason] = report.partial
    assert reason.startswith("setlist.fm: ")
    assert "31-02-2020" in reason


async def test_of_very_many_recordings_the_first_ones_are_asked_for_and_that_is_told(
    standin: StandinServer, online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("setlist_desktop.services.sync.catalogue.MOST_RECORDING_PAGES", 2)
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.recordings = [recording_wire(act, f"Take {number}", 1000) for number in range(250)]
    artist_id = await online.begin(act)
    report, steps = await online.run(artist_id)
    assert report.partial == ()
    assert "200 of 250 recordings only" in steps[-1].message
    asked = [seen.query["offset"] for seen in standin.seen() if seen.path == "/recording"]
    assert asked == ["0", "100"]


# --- real data -------------------------------------------------------------------------------


@pytest.mark.real_data
async def test_every_show_of_a_real_dump_comes_once(tmp_path: Path, real_data: Path) -> None:
    path = real_data / "recorded/setlistfm/rush_all_setlists.json"
    [act] = (catalogue := from_dump(path, date(2026, 8, 1))).acts
    with StandinServer(Standin(catalogue, Limits(enforced=False))) as server:
        async with go_online(tmp_path / "library", server) as online:
            report = await online.import_act(act)
            contents = await online.contents()
            again = await online.import_act(act)
            assert await online.contents() == contents
    ids = Counter(link[:2] for _, links, _ in contents["shows"] for link in links)
    wanted = [("setlistfm", row["id"]) for row in act.setlists]
    wanted += [("ticketmaster", event["id"]) for event in act.events]
    assert ids == Counter(wanted)
    coming = len(act.events) - 6  # six are of Ticketmaster alone
    assert coming > 0
    assert report.shows == len(act.setlists) + 6 == again.shows
    assert report.partial == ()
    assert report.setlists == sum(
        any(
            song["name"]
            for part in row["sets"]["set"]
            for song in part["song"]
            if not song.get("tape")
        )
        for row in act.setlists
    )


@pytest.mark.real_data
async def test_three_artists_with_faults_on_the_way_come_as_without(
    tmp_path: Path, real_data: Path
) -> None:
    names = ("the-white-stripes", "taylor-swift", "dead-and-company")
    files = [real_data / "setlists" / f"{name}.jsonl" for name in names]
    catalogue = from_lines(files, date(2026, 8, 1))
    with StandinServer(Standin(catalogue, Limits(enforced=False))) as server:
        async with go_online(tmp_path / "undisturbed", server) as online:
            reports = [await online.import_act(act) for act in catalogue.acts]
            assert [report.partial for report in reports] == [()] * 3
            wanted = await online.contents()
        async with go_online(tmp_path / "disturbed", server) as online:
            for act, (service, path) in zip(catalogue.acts, STAGES[1:4], strict=True):
                server.fail("html", service, path, count=1_000)
                assert (await online.import_act(act)).partial
                server.heal()
            for act in catalogue.acts:
                assert (await online.import_act(act)).partial == ()
            assert await online.contents() == wanted
    ids = Counter(link[1] for _, links, _ in wanted["shows"] for link in links)
    rows = [row for act in catalogue.acts for row in act.setlists]
    assert all(ids[row["id"]] == 1 for row in rows)
    lines = Counter(len(items) for _, links, items in wanted["shows"] if links[0][0] == "setlistfm")
    titles = [len(_titles(row)) for row in rows]
    assert sum(count * number for count, number in lines.items()) >= sum(titles)
    assert [report.setlists for report in reports] == [len(act.setlists) for act in catalogue.acts]


def _titles(row: dict) -> list[str]:
    return [song["name"] for part in row["sets"]["set"] for song in part["song"]]
