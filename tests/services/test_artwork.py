"""Pictures of artists: fetched once, there offline, and never in anybody's way."""

from __future__ import annotations

from datetime import date

from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.services.artwork import Artwork
from setlist_desktop.storage.ingest import ingest_artist
from tests.services.online import Online
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.standin.server import StandinServer


async def _added(online: Online, mbid: str | None = None, name: str = CARTOGRAPHERS) -> int:
    record = ArtistRecord(name, mbid)
    return await online.database.write(lambda write: ingest_artist(write, record))


async def test_the_newest_album_that_has_a_cover(online: Online, standin: StandinServer) -> None:
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    artist_id = await _added(online, act.mbid)
    artwork = Artwork(online.database, online.providers)
    picture = await artwork.of_artist(artist_id)
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    studio = [
        group
        for group in act.release_groups
        if group["primary-type"] == "Album" and not group.get("secondary-types")
    ]
    newest = max(studio, key=lambda group: str(group["first-release-date"]))
    asked = [seen.path for seen in standin.seen("coverart") if "release-group" in seen.path]
    assert newest["id"] in asked[0]

    sent = len(standin.seen())
    online.providers.go_offline(True)
    assert await artwork.of_artist(artist_id) == picture
    assert len(standin.seen()) == sent


async def test_without_an_mbid_or_a_service_there_is_none(
    online: Online, standin: StandinServer
) -> None:
    artwork = Artwork(online.database, online.providers)
    assert await artwork.of_artist(await _added(online)) is None
    assert standin.seen() == []
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    standin.fail("html", "coverart", count=9)
    assert await artwork.of_artist(await _added(online, act.mbid)) is None
    assert await artwork.of_artist(999) is None
