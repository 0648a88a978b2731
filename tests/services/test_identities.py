"""Who an artist is at the services: joined, wrongly joined, mended, taken back."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.errors import Conflict, InvalidInput
from setlist_desktop.domain.records import ArtistRecord, ShowRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.services.identities import Identities
from setlist_desktop.storage.forgetting import forget_service
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from tests.services.online import Online
from tests.standin.catalogue import Act
from tests.standin.fiction import CARTOGRAPHERS, LANTERNS, fictional
from tests.standin.server import StandinServer

NOBODYS = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"


@pytest.fixture
def acts() -> list[Act]:
    return fictional(date(2026, 11, 20)).acts


def _identities(online: Online) -> Identities:
    return Identities(online.database, online.providers, online.clock)


async def _added(online: Online, name: str, mbid: str | None = None, **ids: str) -> int:
    record = ArtistRecord(name, mbid, external_ids=ids)
    return await online.database.write(lambda write: ingest_artist(write, record))


async def test_a_wrong_join_is_mended_and_taken_back(online: Online, acts: list[Act]) -> None:
    one, other = (act for act in acts if act.name == LANTERNS)
    artist_id = await _added(online, LANTERNS, one.mbid, deezer="77", wikidata="Q1")
    identities = _identities(online)
    before = await identities.of(artist_id)
    assert (before.ids[Service.MUSICBRAINZ], before.ids[Service.DEEZER]) == (one.mbid, "77")
    assert before.pages == {"wikidata": "Q1"}

    mended = await identities.relink(artist_id, Service.MUSICBRAINZ, other.mbid)
    assert mended.ids[Service.MUSICBRAINZ] == other.mbid
    assert mended.ids[Service.DEEZER] == "", "what the wrong one led to goes with it"
    assert mended.undo == "Link with MusicBrainz"
    again = await identities.undo(artist_id)
    assert (again.ids, again.pages) == (before.ids, before.pages)
    assert (again.undo, again.redo) == (None, "Link with MusicBrainz")
    redone = await identities.redo(artist_id)
    assert redone.ids == mended.ids


async def test_steps_are_taken_back_one_after_the_other(online: Online) -> None:
    artist_id = await _added(online, "A")
    identities = _identities(online)
    for number in ("1", "2", "3"):
        await identities.relink(artist_id, Service.DEEZER, number)
    seen = [(await identities.undo(artist_id)).ids[Service.DEEZER] for _ in range(3)]
    assert seen == ["2", "1", ""]
    with pytest.raises(Conflict):
        await identities.undo(artist_id)
    seen = [(await identities.redo(artist_id)).ids[Service.DEEZER] for _ in range(3)]
    assert seen == ["1", "2", "3"]


async def test_candidates_are_told_apart_and_the_likely_come_first(
    online: Online, acts: list[Act]
) -> None:
    artist_id = await _added(online, LANTERNS)
    found = await _identities(online).candidates(artist_id, Service.MUSICBRAINZ)
    assert [one.likely for one in found][:2] == [True, True]
    assert len({one.detail for one in found[:2]}) == 2
    act = next(act for act in acts if act.name == CARTOGRAPHERS)
    known = await _added(online, act.name, act.mbid)
    deezer = await _identities(online).candidates(known, Service.DEEZER)
    assert (deezer[0].external_id, deezer[0].likely) == (str(act.deezer_id), True)
    with pytest.raises(InvalidInput):
        await _identities(online).candidates(known, Service.LASTFM)


async def test_two_artists_of_the_library_are_never_one_by_this(online: Online) -> None:
    await _added(online, "The First", NOBODYS)
    second = await _added(online, "The Second")
    with pytest.raises(Conflict, match="The First"):
        await _identities(online).relink(second, Service.MUSICBRAINZ, NOBODYS)
    assert (await _identities(online).of(second)).ids[Service.MUSICBRAINZ] == ""


async def test_an_import_does_not_make_again_what_was_unlinked(
    online: Online, standin: StandinServer
) -> None:
    act = standin.catalogue.named(CARTOGRAPHERS)
    await online.import_act(act)
    identities, library = _identities(online), await online.contents()
    artist_id = await online.begin(act)
    for service in (Service.DEEZER, Service.TICKETMASTER, Service.MUSICBRAINZ):
        links = await identities.relink(artist_id, service, "")
        assert service in links.refused
    after = await online.contents()
    assert (after["shows"], after["songs"]) != ([], [])
    assert [show[1:] for show in after["shows"]] == [show[1:] for show in library["shows"]]

    asked = {one: standin.count(one) for one in ("deezer", "ticketmaster", "setlistfm")}
    report, _ = await online.run(artist_id)
    links = await identities.of(artist_id)
    assert links.ids == dict.fromkeys(links.ids, "")
    assert {one: standin.count(one) for one in asked} == asked
    assert report.partial == ()
    await online.database.write(lambda write: forget_service(write, "deezer"))
    assert Service.DEEZER in (await identities.of(artist_id)).refused


async def test_another_of_that_name_does_not_take_an_unlinked_artist_over(online: Online) -> None:
    artist_id = await _added(online, "A", NOBODYS)
    await _identities(online).relink(artist_id, Service.MUSICBRAINZ, "")
    assert await _added(online, "A", NOBODYS) != artist_id


async def test_after_another_link_everything_is_fetched_anew(
    online: Online, standin: StandinServer
) -> None:
    right = standin.catalogue.named(CARTOGRAPHERS)
    wrong = next(act for act in standin.catalogue.acts if act.name == LANTERNS)
    await online.import_act(wrong)
    artist_id = await online.begin(wrong)
    identities = _identities(online)
    theirs = (await online.contents())["shows"]
    assert theirs
    await identities.relink(artist_id, Service.MUSICBRAINZ, right.mbid)
    gone = await identities.take_out(artist_id)
    assert gone.shows == len(theirs)
    assert (await online.contents())["shows"] == []
    await online.run(artist_id)
    shows = (await online.contents())["shows"]
    assert len(shows) > 100, "all of them, not only what is new since"


async def test_what_the_user_made_stays_when_fetched_shows_are_taken_out(
    online: Online, standin: StandinServer
) -> None:
    wrong = next(act for act in standin.catalogue.acts if act.name == LANTERNS)
    await online.import_act(wrong)
    artist_id = await online.begin(wrong)
    show = ShowRecord(ArtistRecord(LANTERNS), date(2020, 1, 1), source="user")
    await online.database.write(lambda write: ingest_shows(write, artist_id, [show]))
    await _identities(online).take_out(artist_id)
    shows = (await online.contents())["shows"]
    assert [row[0][1] for row in shows] == ["2020-01-01"]
