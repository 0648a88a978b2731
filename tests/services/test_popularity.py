"""Which songs are popular, whoever of the services can be asked."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.errors import NotFound, ProviderError
from setlist_desktop.domain.records import ArtistRecord, TrackRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.services.popularity import MOST_LEARNT, Popularity, ranked
from setlist_desktop.storage.ingest import ingest_artist, ingest_tracks
from setlist_desktop.storage.pasts import popular_songs, titles_of
from tests.services.online import Online
from tests.standin.catalogue import Act
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.standin.server import StandinServer


@pytest.fixture
def act() -> Act:
    return fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)


async def _added(online: Online, act: Act, *, with_songs: bool = True, deezer: bool = True) -> int:
    record = ArtistRecord(
        act.name, act.mbid, external_ids={"deezer": str(act.deezer_id)} if deezer else {}
    )
    artist_id = await online.database.write(lambda write: ingest_artist(write, record))
    tracks = [
        TrackRecord(one["title"], recording_mbid=one["id"], source="musicbrainz")
        for one in act.recordings
    ]
    if with_songs:
        await online.database.write(lambda write: ingest_tracks(write, artist_id, tracks))
    return artist_id


async def test_deezers_list_comes_first_in_its_order(online: Online, act: Act) -> None:
    artist_id = await _added(online, act, with_songs=False)
    songs = await Popularity(online.database, online.providers).popular_songs(artist_id)
    assert [song.title for song in songs][:3] == [track["title"] for track in act.top[:3]]
    assert [song.rank for song in songs] == list(range(1, len(songs) + 1))
    assert {song.source for song in songs} == {"deezer"}


async def test_where_deezer_fails_listenbrainz_tells_without_a_token(
    online: Online, act: Act, standin: StandinServer
) -> None:
    artist_id = await _added(online, act)
    online.keys.keys.pop(Service.LISTENBRAINZ, None)
    standin.fail("html", "deezer", count=99)
    songs = await Popularity(online.database, online.providers).popular_songs(artist_id)
    assert {song.source for song in songs} == {"listenbrainz"}
    assert len(songs) > 5
    asked = [seen for seen in standin.seen() if seen.service == "listenbrainz"]
    assert len(asked) == 2, "the top list, which wants a token, and one count of all"


async def test_lastfm_is_the_last_and_its_songs_have_to_be_theirs(
    online: Online, act: Act, standin: StandinServer
) -> None:
    artist_id = await _added(online, act)
    for service in ("deezer", "listenbrainz"):
        standin.fail("html", service, count=99)
    popularity = Popularity(online.database, online.providers)
    assert {song.source for song in await popularity.popular_songs(artist_id)} == {"lastfm"}

    other = await online.database.write(
        lambda write: ingest_artist(write, ArtistRecord("Nobody Known"))
    )
    with pytest.raises(ProviderError):
        await popularity.popular_songs(other)


async def test_nobody_knows_is_an_empty_answer_and_a_failure_is_none(
    online: Online, standin: StandinServer
) -> None:
    nobody = await online.database.write(
        lambda write: ingest_artist(write, ArtistRecord("Nobody Known At All"))
    )
    popularity = Popularity(online.database, online.providers)
    assert await popularity.popular_songs(nobody) == ()
    with pytest.raises(NotFound):
        await popularity.popular_songs(nobody + 1)


async def test_what_is_learnt_is_what_predictions_go_by(
    online: Online, act: Act, standin: StandinServer
) -> None:
    artist_id = await _added(online, act, with_songs=False)
    popularity = Popularity(online.database, online.providers)
    popular = await popularity.popular_songs(artist_id)
    assert await popularity.learn(artist_id) == min(len(popular), MOST_LEARNT)
    ids = await online.database.read(lambda session: popular_songs(session, artist_id, 3))
    titles = await online.database.read(lambda session: titles_of(session, ids))
    assert [titles[song][0] for song in ids] == [song.title for song in popular[:3]]
    standin.fail("html", "deezer", count=99)
    nobody = await online.database.write(
        lambda write: ingest_artist(write, ArtistRecord("Nobody Known"))
    )
    assert await popularity.learn(nobody) == 0


def test_versions_of_a_song_are_one() -> None:
    songs = ranked(
        [
            TrackRecord("Harbour Lights", source="deezer"),
            TrackRecord("Harbour Lights (Remastered 2011)", source="deezer"),
            TrackRecord("Ember", source="deezer"),
        ]
    )
    assert [(song.title, song.rank) for song in songs] == [("Harbour Lights", 1), ("Ember", 2)]
