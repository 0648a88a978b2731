"""Setlists as playlists: what is sure, what is asked, what is remembered, what fails."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import httpx
import pytest
from msgspec.structs import replace

from setlist_desktop.domain.errors import AuthFailed, ProviderError
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    TrackRecord,
)
from setlist_desktop.domain.setlists import ItemType, SetlistKind
from setlist_desktop.domain.spotify import SpotifyTrack, Sureness, TrackChoice, WantedTrack
from setlist_desktop.services.connections import Connections
from setlist_desktop.services.playlists import Playlists, judged
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows, ingest_tracks
from setlist_desktop.storage.setlists import find_setlist
from setlist_desktop.system.secrets import Secrets
from setlist_desktop.system.settings import read_settings
from tests.services.online import Online
from tests.standin.catalogue import Act
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.standin.server import StandinServer


@pytest.fixture
def act() -> Act:
    return fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)


def _connections(online: Online, standin: StandinServer, tmp_path: Path) -> Connections:
    secrets = Secrets(read_settings(standin.environ(), data_dir=tmp_path))
    return Connections(online.providers, secrets, online.database)


async def _sign_in(connections: Connections) -> None:
    visits: list[asyncio.Future[str]] = []

    async def visit(address: str) -> str:
        async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
            return (await browser.get(address)).text

    await connections.sign_in(lambda address: visits.append(asyncio.ensure_future(visit(address))))
    await asyncio.gather(*visits)


async def _setlist(online: Online, act: Act, titles: list[str], **facts: object) -> int:
    """Add a show with these songs, a tape before them; `facts` go to the first song."""
    record = ArtistRecord(act.name, act.mbid)
    items = (
        ItemRecord(ItemType.TAPE, ("Intro tape",)),
        ItemRecord(ItemType.MEDLEY, tuple(titles[:2])),
        *(ItemRecord(ItemType.SONG, (title,)) for title in titles[2:]),
    )
    show = ShowRecord(record, date(2026, 5, 1), source="user", sets=(SetRecord(items=items),))

    def add(write):  # type: ignore[no-untyped-def]
        artist_id = ingest_artist(write, record)
        ingest_tracks(write, artist_id, [TrackRecord(titles[0], **facts)])  # type: ignore[arg-type]
        ingest_shows(write, artist_id, [show])
        (performance,) = write.session.connection().exec_driver_sql("SELECT id FROM performance")
        return find_setlist(write.session, performance[0], SetlistKind.PLAYED).id

    return await online.database.write(add)


async def test_a_setlist_becomes_a_playlist_in_order(
    online: Online, act: Act, standin: StandinServer, tmp_path: Path
) -> None:
    titles = list(dict.fromkeys(row["title"] for row in act.recordings))[:4]
    setlist_id = await _setlist(online, act, titles)
    await _sign_in(_connections(online, standin, tmp_path))
    playlists = Playlists(online.database, online.providers, online.clock)

    plan = await playlists.plan(setlist_id)
    assert [one.title for one in plan.tracks] == titles, "a medley is its songs, a tape is none"
    assert plan.name == f"{act.name} · 2026-05-01"
    choices = [await playlists.find(one) for one in plan.tracks]
    assert all(choice.tracks for choice in choices)
    made = await playlists.create(plan.name, [(one, one.tracks[0]) for one in choices])
    assert (made.added, made.problem) == (4, "")
    assert made.playlist.url.startswith("https://open.spotify.com/playlist/")
    (kept,) = standin.standin.accounts.playlists.values()
    assert kept["uris"] == [choice.tracks[0].uri for choice in choices]
    assert kept["public"] is False


async def test_a_code_that_is_known_settles_it_by_one_question(
    online: Online, act: Act, standin: StandinServer, tmp_path: Path
) -> None:
    row = next(row for row in act.recordings if row["isrcs"])
    setlist_id = await _setlist(
        online, act, [row["title"], "Nothing Like This"], isrc=row["isrcs"][0]
    )
    await _sign_in(_connections(online, standin, tmp_path))
    playlists = Playlists(online.database, online.providers, online.clock)
    first, second = (await playlists.plan(setlist_id)).tracks
    asked = standin.count("spotify")
    choice = await playlists.find(first)
    assert choice.sureness is Sureness.SURE
    assert standin.count("spotify") == asked + 1
    assert (await playlists.find(second)) == TrackChoice(second)


async def test_an_unsure_track_is_settled_by_musicbrainz_where_it_can_be(
    online: Online, act: Act, standin: StandinServer, tmp_path: Path
) -> None:
    await _sign_in(_connections(online, standin, tmp_path))
    playlists = Playlists(online.database, online.providers, online.clock)
    row = next(row for row in act.recordings if row["isrcs"])
    track = SpotifyTrack("1", "u:1", row["title"], (act.name,), isrc=row["isrcs"][0])
    wanted = WantedTrack(row["title"], act.name, 7, recording_mbid=row["id"])
    unsure = TrackChoice(wanted, (track,), Sureness.UNSURE)
    assert (await playlists._looked_up(unsure)).sureness is Sureness.SURE
    standin.fail("html", "musicbrainz", count=9)
    other = replace(unsure, tracks=(replace(track, isrc="GBAYE0601498"),))
    assert await playlists._looked_up(other) == other


async def test_what_the_user_chose_is_remembered_until_they_sign_out(
    online: Online, act: Act, standin: StandinServer, tmp_path: Path
) -> None:
    titles = list(dict.fromkeys(row["title"] for row in act.recordings))[:2]
    setlist_id = await _setlist(online, act, titles)
    connections = _connections(online, standin, tmp_path)
    await _sign_in(connections)
    playlists = Playlists(online.database, online.providers, online.clock)
    wanted = (await playlists.plan(setlist_id)).tracks[0]
    found = await playlists.find(wanted)
    unsure = replace(found, sureness=Sureness.UNSURE)
    await playlists.create("x", [(unsure, found.tracks[0])])
    assert (await playlists.find(wanted)).sureness is Sureness.REMEMBERED

    await connections.sign_out()
    await _sign_in(connections)
    assert (await playlists.find(wanted)).sureness is not Sureness.REMEMBERED


async def test_without_a_sign_in_nothing_is_asked(
    online: Online, act: Act, standin: StandinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(online.providers.spotify.tokens, "_secret", "")
    playlists = Playlists(online.database, online.providers, online.clock)
    with pytest.raises(AuthFailed):
        await playlists.find(WantedTrack("Ember", act.name))
    assert standin.count("spotify") == 0


async def test_a_playlist_that_cannot_be_filled_is_told_with_its_page(
    online: Online, act: Act, standin: StandinServer, tmp_path: Path
) -> None:
    await _sign_in(_connections(online, standin, tmp_path))
    playlists = Playlists(online.database, online.providers, online.clock)
    track = SpotifyTrack("1", "spotify:track:1", "Ember", (act.name,))
    chosen = [(TrackChoice(WantedTrack("Ember", act.name)), track)]
    standin.fail("html", "spotify", path="items", count=9)
    made = await playlists.create("Half", chosen)
    assert made.added == 0
    assert "web page" in made.problem
    assert made.playlist.url
    standin.heal()
    standin.fail("html", "spotify", path="me/playlists", count=9)
    with pytest.raises(ProviderError):
        await playlists.create("None", chosen)


def _track(title: str, seconds: int | None = None, artist: str = "A") -> SpotifyTrack:
    return SpotifyTrack(title, f"u:{title}:{seconds}", title, (artist,), seconds)


@pytest.mark.parametrize(
    ("seconds", "found", "sureness", "first"),
    [
        (200, [_track("Ink - Live", 200), _track("Ink", 201)], Sureness.SURE, "Ink"),
        (200, [_track("Ink - Live", 201), _track("Ink", 260)], Sureness.UNSURE, "Ink"),
        (200, [_track("Ink - Live", 201)], Sureness.UNSURE, "Ink - Live"),
        (200, [_track("Ink", 260), _track("Ink", 300)], Sureness.UNSURE, "Ink"),
        (None, [_track("Ink", 260)], Sureness.SURE, "Ink"),
        (None, [_track("Ink", 260), _track("Ink", 261)], Sureness.UNSURE, "Ink"),
        (200, [_track("Ink", 202, "B")], Sureness.MISSING, ""),
        (200, [_track("Inkwell", 200)], Sureness.MISSING, ""),
        (None, [], Sureness.MISSING, ""),
    ],
)
def test_what_is_sure_and_what_is_asked(
    seconds: int | None, found: list[SpotifyTrack], sureness: Sureness, first: str
) -> None:
    choice = judged(WantedTrack("Ink", "A", duration_s=seconds), found)
    assert choice.sureness is sureness
    assert (choice.tracks[0].title if choice.tracks else "") == first
