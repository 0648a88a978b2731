"""Plays that are kept are those that are counted, whatever happens to the shows behind them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import text

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.library import Library
from setlist_desktop.services.plays import count_anew
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.plays import counted_plays, kept_plays, uncounted
from setlist_desktop.system.clock import SystemClock


@pytest.fixture
async def played(database):
    """Return the shows of an artist with three nights, and of another with one."""
    clock = SystemClock()
    shows, setlists = Shows(database, clock), Setlists(database, clock)
    found = []
    for name, nights in (("Moth", 3), ("Gull", 1)):
        artist = await Artists(database, None, clock).add(name)
        for day in range(1, nights + 1):
            show = await shows.add(NewShow(artist.id, date(2020, 1, day), "Loft"))
            await setlists.set_played_from_text(show.id, f"Lamp\nWick\nDust {day}\nLamp\n")
            found.append(show)
    return found


def plays(database, artist_id):
    """Return the plays of an artist's songs as they are kept, and as they are counted."""
    own = text("SELECT id FROM song WHERE artist_id = :artist")
    songs = set(database.read_now(lambda s: s.scalars(own, {"artist": artist_id}).all()))
    counted = database.read_now(lambda s: counted_plays(s, artist_id, ()))
    kept = database.read_now(lambda s: kept_plays(s, artist_id))
    return kept, {song: one for song, one in counted.items() if song in songs}


async def test_plays_are_kept_once_they_are_counted(database, played):
    artist = played[0].artist_id
    assert plays(database, artist)[0] is None
    assert await count_anew(database) == 2
    kept, counted = plays(database, artist)
    assert kept == counted
    told = {one.plays: (one.gap, one.rate, one.last_played_on) for one in kept.values()}
    assert told[3] == (0, 1.0, date(2020, 1, 3))
    assert await count_anew(database) == 0


CHANGES = {
    "a line is edited": "UPDATE setlist SET version = version + 1 WHERE id = 1",
    "a setlist goes": "DELETE FROM setlist WHERE id = 1",
    "a setlist comes": "INSERT INTO setlist (performance_id, kind) VALUES (1, 'played')",
    "it is no longer named": "UPDATE setlist SET named_count = 0 WHERE id = 1",
    "a show is moved": "UPDATE show SET date = '2021-01-01' WHERE id = 1",
    "a show is undated": "UPDATE show SET date = NULL WHERE id = 1",
    "a show goes": "DELETE FROM show WHERE id = 1",
    "a performance goes": "DELETE FROM performance WHERE id = 1",
    "it is of another show": "UPDATE performance SET show_id = 3 WHERE id = 1",
    "it is another's": "UPDATE performance SET artist_id = 2 WHERE id = 1",
    "late, not early": "UPDATE performance SET ordinal = 2 WHERE id = 1",
    "a line is another song": "UPDATE item_song SET song_id = 3 WHERE item_id = 1",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_whatever_changes_them_has_them_counted_anew(database, played, change):
    await count_anew(database)
    await database.write(lambda w: w.session.execute(text(change)))
    assert plays(database, 1)[0] is None
    await count_anew(database)
    for artist in (1, 2):
        kept, counted = plays(database, artist)
        assert kept == counted


async def test_a_merge_and_a_split_have_them_counted_anew(database, played):
    merges = Library(database, SystemClock()).songs
    setlists = Setlists(database, SystemClock())
    songs = {song.title: song.id for song in await setlists.songs_of(1)}
    acts = (merges.merge, songs["Lamp"], songs["Wick"]), (merges.split, songs["Wick"])
    for act, *which in acts:
        await count_anew(database)
        await act(*which)
        assert database.read_now(uncounted) == (1,)
        await count_anew(database)
        kept, counted = plays(database, 1)
        assert kept == counted


async def test_what_is_predicted_changes_no_plays(database, played):
    await count_anew(database)
    setlists = Setlists(database, SystemClock())
    await setlists.begin(played[0].id, SetlistKind.PREDICTED)
    assert database.read_now(uncounted) == ()


async def test_a_performance_has_its_shows_date(database, played):
    dates = lambda: database.read_now(  # noqa: E731
        lambda s: s.execute(text("SELECT show_date FROM performance ORDER BY id")).scalars().all()
    )
    assert dates() == ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-01"]
    await database.write(
        lambda w: w.session.execute(text("UPDATE show SET date = NULL WHERE id = 2"))
    )
    await database.write(
        lambda w: w.session.execute(text("UPDATE performance SET show_id = 3 WHERE id = 1"))
    )
    assert dates() == ["2020-01-03", None, "2020-01-03", "2020-01-01"]


async def test_closing_counts_what_was_edited(database, played, tmp_path):
    copy = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(database.path)) as source:
        source.execute("VACUUM INTO ?", (str(copy),))
    for left in ((1, 2), ()):
        opened = open_database(copy, ChangeBus())
        assert opened.read_now(uncounted) == left
        opened.close_now()
