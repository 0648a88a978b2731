"""Shows near home and popular artists, over real HTTP."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from setlist_desktop.domain.notices import Home, NoticeKind, NoticeWishes
from setlist_desktop.domain.records import ArtistRecord, ShowRecord
from setlist_desktop.domain.sync import JobStatus, NewsKind
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.sync.around import NO_HOME, of_artists
from setlist_desktop.storage.forgetting import forget_service
from setlist_desktop.storage.sync import KnownArtist
from tests.services.online import Online
from tests.standin import fiction
from tests.standin.catalogue import Act, event_wire
from tests.standin.fiction import PLACES
from tests.standin.server import StandinServer


@pytest.fixture
def act(standin: StandinServer) -> Act:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists, act.recordings, act.events = act.setlists[:20], act.recordings[:30], []
    return act


async def test_without_a_home_nothing_is_asked(standin: StandinServer, online: Online) -> None:
    state = await online.sync.schedule.run("nearby")
    assert (state.status, state.message) == (JobStatus.DONE, NO_HOME)
    assert standin.seen() == []


async def test_a_show_of_a_followed_artist_near_home_is_taken_in_and_told(
    standin: StandinServer, online: Online, act: Act
) -> None:
    artist_id = (await online.import_act(act)).artist_id
    home, far = PLACES[3], PLACES[8]
    soon = online.clock.now().date() + timedelta(days=30)
    for key, place in (("near", home), ("far", far)):
        act.events.append(event_wire(act, act.attraction, key, place, soon, None))
    wishes = NoticeWishes(
        frozenset({NoticeKind.NEW_SHOW}), Home(home.city, home.latitude, home.longitude), 60
    )
    await online.sync.notices.wish(wishes)
    told = []
    online.sync.notices.on_notices.append(told.extend)
    state = await online.sync.schedule.run("nearby")
    assert state.status is JobStatus.DONE
    assert "within 60 km, 1 of them of artists you follow." in state.message
    [news] = [entry.news for entry in await online.sync.news()]
    assert (news.kind, news.on, news.place) == (NewsKind.NEW_SHOW, soon, home.city)
    assert [one.words for one in told] == [news.in_words()]
    await Artists(online.database, online.providers, online.clock).follow(artist_id, False)
    act.events.append(event_wire(act, act.attraction, "near again", home, soon, None))
    online.clock.seconds += 3600
    await online.sync.schedule.run("nearby")
    assert len(await online.sync.news()) == len(told) == 1


def record(name: str, **ids: str) -> ShowRecord:
    return ShowRecord(ArtistRecord(name, external_ids=ids), date(2027, 1, 1))


def test_whose_a_show_is_is_told_by_ids_and_by_a_name_only_where_nothing_speaks_against_it() -> (
    None
):
    gulls = KnownArtist(1, "The Gulls", "aa-mbid", "K8v1")
    moths = KnownArtist(2, "Moths", "", "")
    twins = [KnownArtist(3, "Twins", "", ""), KnownArtist(4, "Twins", "bb", "")]
    known = [gulls, moths, *twins]
    records = [
        record("Another name", ticketmaster="K8v1"),
        record("Another name", ticketmaster="K8v2", musicbrainz="AA-MBID"),
        record("The Gulls", ticketmaster="K8v9"),  # somebody else of the name
        record("moths", ticketmaster="K8v3"),
        record("Twins", ticketmaster="K8v4"),
        record("Nobody", ticketmaster="K8v5"),
    ]
    assert of_artists(records, known) == {1: records[:2], 2: [records[3]]}
    linked = [replace(moths, mbid="cc")]
    assert of_artists([record("Moths", musicbrainz="dd")], linked) == {}


async def test_popular_artists_are_kept_without_those_of_the_library_and_forgotten_with_deezer(
    standin: StandinServer, online: Online
) -> None:
    state = await online.sync.schedule.run("popular")
    assert state.message == "Nobody is followed yet, so nothing was asked."
    assert standin.count("deezer") == 0
    assert await online.sync.popular() == ()
    artists = Artists(online.database, online.providers, online.clock)
    await artists.follow((await artists.add("Nobody of the chart")).id, True)
    state = await online.sync.schedule.run("popular")
    assert state.message.endswith("artists are in the chart.")
    names = [one.name for one in await online.sync.popular(50)]
    charted = [act.name for act in standin.catalogue.acts if act.deezer_id]
    assert names == charted[:50]
    await artists.add(charted[0])
    assert charted[0] not in [one.name for one in await online.sync.popular(50)]
    await online.database.write(lambda write: forget_service(write, "deezer"))
    assert await online.sync.popular() == ()
