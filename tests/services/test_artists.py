"""Artists of the library: listed with their counts, found, added, followed, removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import event

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import AmbiguousArtist, InvalidInput, NotFound
from setlist_desktop.domain.imports import ImportStage
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.services.artists import Artists
from setlist_desktop.storage.ingest import ingest_artist, ingest_shows
from setlist_desktop.storage.rows_sync import ImportStatusRow

NOW = datetime(2026, 5, 10, 12, tzinfo=UTC)
MBID = "aaaaaaaa-0000-4000-8000-00000000000"


@dataclass
class FixedClock:
    instant: datetime = NOW

    def now(self):
        return self.instant

    def monotonic(self):
        return 0.0


@pytest.fixture
def artists(database):
    return Artists(database, providers=None, clock=FixedClock())


async def take(database, artist_id, *records):
    return await database.write(lambda write: ingest_shows(write, artist_id, records))


def show(on, *titles, zone=None, **facts):
    return ShowRecord(
        ArtistRecord("any"),
        on,
        VenueRecord("Hall", "Town", zone=zone, external_id=zone or ""),
        source="test",
        external_id=f"{on}",
        sets=(SetRecord("", 0, tuple(ItemRecord(ItemType.SONG, (title,)) for title in titles)),),
        **facts,
    )


async def test_the_list_counts_shows_setlists_and_names_the_next(database, artists):
    band = await artists.add("The Paper Lanterns")
    await take(
        database,
        band.id,
        show(date(2026, 5, 1), "Salt"),
        show(date(2026, 4, 1), ""),
        show(date(2026, 5, 12), status=ShowStatus.CANCELLED),
        show(date(2026, 6, 1)),
        show(date(2026, 7, 1)),
        show(None),
    )
    (found,) = await artists.all()
    assert (found.show_count, found.setlist_count, found.next_show_on) == (6, 1, date(2026, 6, 1))
    assert await artists.get(band.id) == found


async def test_an_artist_without_shows_stands_with_none(artists):
    band = await artists.add("Echo")
    assert (band.show_count, band.setlist_count, band.next_show_on) == (0, 0, None)
    assert band.import_status is None


async def test_a_show_is_next_until_the_next_morning_at_its_venue(database):
    evening = datetime(2026, 5, 10, 23, 30, tzinfo=timezone(timedelta(hours=10)))
    artists = Artists(database, None, FixedClock(evening))
    band = await artists.add("Echo")
    await take(database, band.id, show(date(2026, 5, 10), zone="Australia/Sydney"))
    assert (await artists.get(band.id)).next_show_on == date(2026, 5, 10)
    morning = Artists(database, None, FixedClock(evening + timedelta(hours=7)))
    assert (await morning.get(band.id)).next_show_on is None


async def test_followed_artists_come_first_by_sort_name(database, artists):
    records = [
        ArtistRecord("The Zephyrs", sort_name="Zephyrs, The"),
        ArtistRecord("The Anchors", sort_name="Anchors, The"),
        ArtistRecord("Étoile"),
        ArtistRecord("Brine"),
    ]

    def add(write):
        return [ingest_artist(write, record) for record in records]

    ids = await database.write(add)
    await artists.follow(ids[3], False)
    names = [artist.name for artist in await artists.all()]
    assert names == ["The Anchors", "Étoile", "The Zephyrs", "Brine"]


async def test_the_list_takes_the_same_few_queries_however_long(database, artists):
    async def queries():
        seen = []

        def note(_connection, _cursor, statement, *_rest):
            if statement.startswith("SELECT"):
                seen.append(statement)

        event.listen(database._read_engine, "before_cursor_execute", note)
        await artists.all()
        event.remove(database._read_engine, "before_cursor_execute", note)
        return len(seen)

    await artists.add("One")
    few = await queries()
    for number in range(20):
        await artists.add(f"Artist {number}")
    assert await queries() == few == 3


async def test_how_far_an_import_has_come_stands_with_the_artist(database, artists):
    band = await artists.add("Echo")

    def note(write):
        write.session.add(
            ImportStatusRow(
                artist_id=band.id,
                stage="fetching-shows",
                percent=42,
                message="Page 3 of 7",
                running=True,
                partial='["setlist.fm did not answer."]',
                next_page=3,
                updated_at=datetime(2026, 5, 1),  # noqa: DTZ001
            )
        )

    await database.write(note)
    status = (await artists.get(band.id)).import_status
    assert status is not None
    assert (status.stage, status.percent, status.next_page) == (ImportStage.FETCHING_SHOWS, 42, 3)
    assert status.partial == ("setlist.fm did not answer.",)
    assert status.updated_at == datetime(2026, 5, 1, tzinfo=UTC)
    assert status.artist_name == "Echo"


# Looking up


@pytest.mark.parametrize("text", ["Sigur Tide", " sigur tide ", "SIGUR TIDE", f"{MBID}1", "1"])
async def test_an_artist_is_found_by_name_mbid_or_id(artists, text):
    added = await artists.add("Sigur Tide", mbid=f"{MBID}1")
    assert await artists.resolve(text) == added


async def test_an_artist_is_found_by_another_name(database, artists):
    record = ArtistRecord("東京ランタン", aliases=("Tokyo Lantern",))
    artist_id = await database.write(lambda write: ingest_artist(write, record))
    assert (await artists.resolve("tokyo lantern")).id == artist_id
    assert (await artists.resolve("東京ランタン")).id == artist_id


@pytest.mark.parametrize("text", ["Nobody", "", "77", f"{MBID}9"])
async def test_what_is_not_there_is_told(artists, text):
    await artists.add("Echo")
    with pytest.raises(NotFound):
        await artists.resolve(text)


async def test_several_of_one_name_are_given_to_choose_from(artists):
    first = await artists.add("Echo", mbid=f"{MBID}1", disambiguation="from here")
    second = await artists.add("Echo", mbid=f"{MBID}2", disambiguation="from there")
    with pytest.raises(AmbiguousArtist) as raised:
        await artists.resolve("Echo")
    found = [(c.local_id, c.mbid, c.disambiguation) for c in raised.value.candidates]
    assert found == [
        (first.id, f"{MBID}1", "from here"),
        (second.id, f"{MBID}2", "from there"),
    ]
    assert await artists.resolve(str(second.id)) == second


async def test_a_number_that_is_a_name_and_an_id_is_left_to_the_user(artists):
    await artists.add("Echo")
    numbered = await artists.add("1")
    with pytest.raises(AmbiguousArtist):
        await artists.resolve("1")
    assert await artists.resolve("2") == numbered


# Changing


async def test_adding_again_gives_the_same_artist(artists):
    first = await artists.add(" Echo ", mbid=f"{MBID}A".upper())
    assert first.name == "Echo"
    assert first.mbid == f"{MBID}a"
    assert await artists.add("Echo") == first
    assert await artists.add("Echo, renamed", mbid=f"{MBID}a") == first


@pytest.mark.parametrize(("name", "mbid", "field"), [("  ", None, "name"), ("Echo", "12", "mbid")])
async def test_what_is_no_artist_is_refused_by_field(artists, name, mbid, field):
    with pytest.raises(InvalidInput) as raised:
        await artists.add(name, mbid=mbid)
    assert raised.value.field == field
    assert await artists.all() == ()


async def test_a_removed_artist_is_gone_and_can_be_brought_back_whole(database, artists, bus):
    band = await artists.add("Echo")
    await take(database, band.id, show(date(2026, 5, 1), "Salt"))
    heard = []
    bus.subscribe(heard.append)
    await artists.remove(band.id)
    assert [changes.of(Kind.ARTIST) for changes in heard] == [{band.id}]
    assert await artists.all() == ()
    with pytest.raises(NotFound):
        await artists.resolve("Echo")
    restored = await artists.restore(band.id)
    assert await artists.all() == (restored,)
    assert restored.setlist_count == 1


async def test_changing_nobody_is_told(artists):
    with pytest.raises(NotFound):
        await artists.follow(5, True)
    with pytest.raises(NotFound):
        await artists.get(5)
