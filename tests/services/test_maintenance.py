"""Care of the library: what it tells, what it takes out, and made-up data of a chosen size."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.finding import FoundKind
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import When
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.find import Find
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage import maintenance as stored
from setlist_desktop.storage.opening import open_database
from setlist_desktop.system.clock import SystemClock

CLOCK = SystemClock()


@pytest.fixture
def maintenance(database):
    return Maintenance(database, CLOCK)


def run(database, statement):
    return database.read(lambda session: session.execute(text(statement)).all())


async def test_a_sample_is_a_library_like_any_other(database, maintenance):
    told = []
    size = SampleSize(artists=3, venues=4, shows=230, songs=90)
    await maintenance.add_sample(size, lambda *done: told.append(done))
    assert told == [(100, 230), (200, 230), (230, 230)]
    artists = await Artists(database, None, CLOCK).all()
    assert sum(artist.show_count for artist in artists) == 230
    first = max(artists, key=lambda artist: artist.show_count)
    past = await Shows(database, CLOCK).of_artist(first.id, When.PAST)
    assert len(past) == first.setlist_count
    setlist = await Setlists(database, CLOCK).of_show(past[0].id, SetlistKind.PLAYED)
    assert 16 <= setlist.song_count <= 22
    assert setlist.song_count == past[0].song_count
    assert [part.encore for part in setlist.sets] == [0, 1]
    hits = await Find(database, CLOCK).anything(first.name, (FoundKind.ARTIST,))
    assert hits[0].id == first.id
    condition = await maintenance.condition()
    assert condition.damage == ""
    assert condition.orphans.broken_references == 0


async def test_the_same_seed_gives_the_same_rows(database, maintenance, tmp_path, bus):
    size = SampleSize(artists=2, venues=2, shows=10, songs=40, seed=7)
    other = open_database(tmp_path / "other.sqlite3", bus)
    await maintenance.add_sample(size)
    await Maintenance(other, CLOCK).add_sample(size)
    for table in ("item", "item_song", "show", "venue", "song"):
        assert await run(database, f"SELECT * FROM {table}") == await run(
            other, f"SELECT * FROM {table}"
        )
    await other.close()


async def test_a_second_sample_goes_beside_the_first(database, maintenance):
    await maintenance.add_sample(SampleSize(2, 2, 5, 40))
    await maintenance.add_sample(SampleSize(2, 2, 5, 40))
    assert await run(database, "SELECT count(*) FROM performance") == [(10,)]
    with pytest.raises(InvalidInput):
        await maintenance.add_sample(SampleSize(shows=0))


async def test_the_counts_of_artists_are_those_of_their_rows(database, maintenance):
    await maintenance.add_sample(SampleSize(3, 3, 60, 60))

    def disturb(write):
        for statement in (
            "DELETE FROM performance WHERE id % 7 = 0",
            "UPDATE performance SET artist_id = 1 WHERE id % 5 = 0",
            "UPDATE setlist SET named_count = 0 WHERE id % 4 = 0",
            "UPDATE setlist SET kind = 'predicted' WHERE id % 6 = 0",
            "DELETE FROM setlist WHERE id % 9 = 0",
            "DELETE FROM show WHERE id % 11 = 0",
        ):
            write.session.execute(text(statement))

    await database.write(disturb)
    wanted = await run(
        database,
        "SELECT id, (SELECT count(*) FROM performance WHERE artist_id = artist.id),"
        " (SELECT count(*) FROM setlist JOIN performance ON performance.id = performance_id"
        "  WHERE artist_id = artist.id AND kind = 'played' AND named_count > 0) FROM artist",
    )
    found = await run(database, "SELECT artist_id, shows, setlists FROM artist_count")
    assert sorted(found) == sorted(wanted)


async def test_what_leads_nowhere_is_told_and_taken_out_after_a_backup(database, maintenance):
    await maintenance.add_sample(SampleSize(2, 4, 30, 40))

    def disturb(write):
        for statement in (
            "UPDATE show SET venue_id = 1",
            "UPDATE performance SET tour = ''",
            "INSERT INTO job_run (job, began_at, ended_at) VALUES ('s', '2001', '2001')",
        ):
            write.session.execute(text(statement))

    await database.write(disturb)
    before = (await maintenance.condition()).orphans
    assert before.venues == 3
    assert before.tours > 0
    cleaned = await maintenance.clean()
    # The cities of the venues that go lead nowhere only then, and go with them.
    assert cleaned.orphans == before.removable + 3
    assert cleaned.runs == 1
    assert (await maintenance.condition()).orphans.removable == 0
    assert list((database.path.parent / "backups").iterdir())
    assert await run(database, "SELECT count(*) FROM performance") == [(30,)]


async def test_order_gives_space_back_and_loses_nothing(database, maintenance):
    await maintenance.add_sample(SampleSize(5, 5, 300, 200))
    await database.write(
        lambda write: write.session.execute(text("DELETE FROM performance WHERE id > 20"))
    )
    assert await maintenance.put_in_order() > 0
    condition = await maintenance.condition()
    assert condition.damage == ""
    assert condition.free_bytes == 0
    sizes = {table.name: table for table in condition.tables}
    assert sizes["performance"].rows == 20
    assert sizes["find"].rows > 20
    assert await run(database, "PRAGMA journal_mode") == [("wal",)]


async def test_old_news_goes(database, maintenance):
    await maintenance.add_sample(SampleSize(2, 2, 30, 40))
    now = CLOCK.now()
    cleaned = await database.write(lambda write: stored.clean(write, now, news_kept=5))
    assert cleaned.news > 0
    assert await run(database, "SELECT count(*) FROM change_log") == [(5,)]
