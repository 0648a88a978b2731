"""An archive out and in again: the same store; into another library: joined as the policy says."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime

import pytest

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.imports import Taken
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.services.archive import load_archive
from setlist_desktop.services.archive_file import write_archive
from setlist_desktop.services.files import Files
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.storage.archive import exact
from setlist_desktop.storage.archive.rarer import TABLES
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import Row
from setlist_desktop.system.clock import SystemClock

AT = "2026-11-20 12:00:00.000000"
LATER = "2026-11-21 12:00:00.000000"

# A row at least in every table that the user's things can stand in.
FULL = f"""
INSERT INTO profile (id, name, role) VALUES (2, 'Ann', 'guest');
INSERT INTO artist (id, mbid, name, name_key, country, refreshed_at, created_at) VALUES
    (11, '0383dadf-2a4e-4d10-a46a-e9e041da8eb3', 'Moth', 'moth', 'IE', '{AT}', '{AT}'),
    (12, NULL, 'Owl', 'owl', '', NULL, '{AT}');
INSERT INTO artist_alias (artist_id, name, name_key) VALUES (11, 'The Moths', 'the moths');
INSERT INTO artist_link (artist_id, service, external_id) VALUES (11, 'deezer', '77');
INSERT INTO follow (profile_id, artist_id, followed_at) VALUES (2, 12, '{AT}');
INSERT INTO venue (id, name, key, city, country, latitude, longitude, zone) VALUES
    (21, 'Loft', 'loft|cork', 'Cork', 'Ireland', 51.9, -8.5, 'Europe/Dublin');
INSERT INTO venue_link (venue_id, service, external_id) VALUES (21, 'setlistfm', 'v1');
UPDATE venue SET capacity = 1500 WHERE id = 21;
INSERT INTO venue_review (profile_id, venue_id, rating, note, changed_at) VALUES
    (1, 21, 4, 'Good sound', '{AT}');
INSERT INTO song (id, artist_id, title, title_key, album, duration_s) VALUES
    (31, 11, 'Lamp', 'lamp', 'Wires', 200), (32, 11, '東京', '東京', '', NULL);
UPDATE song SET work_mbid = 'w1', kind = 'acoustic' WHERE id = 31;
INSERT INTO song_alias (artist_id, song_id, title, title_key, merged_from, decided_at) VALUES
    (11, 31, 'Lampe', 'lampe', '{{}}', '{AT}');
INSERT INTO show (id, date, time, venue_id, status, note, starts_at, festival) VALUES
    (41, '2026-12-01', '20:00:00.000000', 21, 'on-sale', 'doors 19:00',
     '2026-12-01 20:00:00.000000', 1),
    (42, '2026-10-01', NULL, 21, 'completed', '', NULL, 0);
INSERT INTO performance (id, show_id, artist_id, tour, source, url) VALUES
    (51, 41, 11, 'Night', 'setlistfm', 'https://example.org/51'), (52, 42, 11, 'Night', '', ''),
    (53, 42, 12, '', '', '');
INSERT INTO performance_link (performance_id, service, external_id, version, fetched_at) VALUES
    (51, 'setlistfm', 'p1', 'v2', '{AT}');
INSERT INTO ticket (performance_id, service, sale_from, lowest, highest, currency) VALUES
    (51, 'ticketmaster', '{AT}', 45.0, 300.0, 'EUR');
INSERT INTO setlist (id, performance_id, kind, name, version, song_count, named_count, source,
                     basis_rule, basis_setlists, basis_horizon, basis_ahead, basis_margin,
                     basis_compared) VALUES
    (61, 52, 'played', '', 3, 2, 2, 'setlistfm', NULL, NULL, NULL, NULL, NULL, NULL),
    (62, 51, 'predicted', 'Mine', 7, 1, 1, '', 'model', 20, 2, 1.5, 0.5, 12),
    (63, 51, 'predicted', 'Other', 2, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL);
UPDATE setlist SET target_s = 5400, author = 'Ann' WHERE id = 62;
INSERT INTO set_part (id, setlist_id, position, name, encore) VALUES
    (71, 61, 0, '', 0), (72, 61, 1, '', 1), (73, 62, 0, '', 0);
INSERT INTO item (id, set_id, position, type, note, probability, pinned) VALUES
    (81, 71, 0, 'song', 'acoustic', NULL, 0), (82, 72, 0, 'song', '', NULL, 0),
    (83, 73, 0, 'song', '', 0.75, 1);
INSERT INTO item_song (item_id, position, song_id, title) VALUES
    (81, 0, 31, 'Lamp'), (82, 0, 32, '東京'), (83, 0, 32, '東京');
INSERT INTO setlist_version (setlist_id, version, source, content, replaced_at) VALUES
    (61, 2, 'setlistfm', '[{{"part":"Main set","title":"Lamp"}}]', '{AT}');
UPDATE setlist_version SET author = 'Ann';
INSERT INTO vote (profile_id, performance_id, song_id, value, voted_at) VALUES
    (1, 51, 31, 1, '{AT}'), (2, 51, 32, -1, '{AT}');
INSERT INTO vote_log (profile_id, performance_id, song_id, value, voted_at) VALUES
    (1, 51, 31, -1, '2026-11-19 12:00:00.000000'), (1, 51, 31, 1, '{AT}'),
    (2, 51, 32, -1, '{AT}');
INSERT INTO attendance (profile_id, performance_id, state, seen, rating, note, changed_at) VALUES
    (1, 52, 'went', 1, 5, 'what a night', '{AT}');
INSERT INTO forecast (id, performance_id, rule, setlists, up_to, made_at, chances, song_order,
                      horizon) VALUES
    (91, 52, 'model', 20, '2026-09-01', '{AT}', '{{"31":0.5,"32":0.25}}',
     '{{"order":[32,31],"encore":[31]}}', 1);
INSERT INTO score (id, performance_id, subject, forecast_id, played_setlist_id, played_version,
                   said_version, rules_version, scored_at) VALUES
    (95, 52, 'model', 91, 61, 3, 0, 1, '{AT}');
INSERT INTO score_value (score_id, rule, value) VALUES (95, 'precision', 0.5), (95, 'recall', 1.0);
INSERT INTO seal (performance_id, sealed_at, digest, document) VALUES (51, '{AT}', 'abc', '{{}}');
INSERT INTO tag (id, name, genre) VALUES (5, 'art rock', 1);
INSERT INTO artist_tag (artist_id, tag_id, source, weight) VALUES (11, 5, 'lastfm', 60);
INSERT INTO saved_search (profile_id, name, query, made_at) VALUES (1, 'Near', 'cork', '{AT}');
INSERT INTO notification_preference (profile_id, kind, wanted, days_before) VALUES
    (1, 'on-sale', 0, 3);
INSERT INTO notification (profile_id, kind, row_id, words, made_at) VALUES
    (1, 'on-sale', 51, 'On sale', '{AT}');
INSERT INTO view_count (kind, row_id, day, views) VALUES ('show', 51, '2026-11-20', 3);
INSERT INTO setting (name, value) VALUES ('votes_per_show', '12');
INSERT INTO decision (kind, key, value, decided_at) VALUES
    ('hidden-tour', '51', 'hide', '{AT}'), ('spotify-track', '32', 'spotify:track:x', '{AT}');
INSERT INTO news (kind, performance_id, at) VALUES ('new-show', 51, '{AT}');
INSERT INTO sync_mark (what, row_id, at) VALUES ('setlists', 11, '{AT}');
INSERT INTO import_status (artist_id, stage, percent, updated_at) VALUES
    (11, 'completed', 100, '{AT}');
INSERT INTO undo_step (scope, label, command, inverse, done_at) VALUES
    ('setlist:62', 'Add', '{{}}', '{{}}', '{AT}');
INSERT INTO trash (kind, row_id, label, content, thrown_at) VALUES
    ('setlist', 99, 'Played setlist', '{{}}', '{AT}');
"""

OWL_PLAYS = f"""
INSERT INTO artist (id, name, name_key, created_at) VALUES (3, 'Owl', 'owl', '{AT}');
INSERT INTO show (id, date) VALUES (7, '2026-12-01');
INSERT INTO performance (id, show_id, artist_id) VALUES (8, 7, 3);
INSERT INTO performance_link (performance_id, service, external_id) VALUES (8, 'setlistfm', 'p1');
"""


@pytest.fixture
def full(tmp_path):
    database = open_database(tmp_path / "full.sqlite3", ChangeBus())
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.executescript(FULL)
    yield database
    database.close_now()


def spoil(archive, name, *, encrypted):
    """Damage a file in an archive, or say that it is encrypted."""
    data = bytearray(archive.read_bytes())
    with zipfile.ZipFile(archive) as whole:
        entry = whole.getinfo(name)
        central = data.index(b"PK\x01\x02", whole.start_dir)
    if encrypted:
        while data[central + 46 : central + 46 + len(name)] != name.encode():
            central = data.index(b"PK\x01\x02", central + 4)
        data[central + 8] |= 1
        data[entry.header_offset + 6] |= 1
    else:
        at = entry.header_offset + 30 + len(name)
        data[at + int.from_bytes(data[at - len(name) - 2 : at - len(name)], "little") + 4] ^= 0xFF
    archive.write_bytes(data)


def held(database, tables):
    with closing(sqlite3.connect(database.path)) as connection:
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in tables
        }


def column(database, query):
    with closing(sqlite3.connect(database.path)) as connection:
        return [row[0] for row in connection.execute(query)]


def test_the_full_library_has_rows_in_every_table_that_is_archived(full):
    """Whoever adds a table adds a row to it here, or says that it is this computer's alone."""
    empty = {name for name, rows in held(full, exact.tables()).items() if not rows}
    assert empty == set()
    counted = {
        "artist_count",
        "performance_count",
        "show_unreckoned",
        "song_play",
        "trend",
        "vote_tally",
    }
    here_only = set(Row.metadata.tables) - set(exact.tables())
    assert here_only == counted | {
        "change_log", "request_budget", "request_log", "job_state", "job_run",
    }  # fmt: skip


async def test_out_into_an_empty_library_and_out_again_is_the_same_store(full, database, tmp_path):
    first, second = tmp_path / "a.setlistdesktop", tmp_path / "b.setlistdesktop"
    at = datetime(2026, 11, 22, tzinfo=UTC)
    await write_archive(full, first, written_at=at)
    report = await load_archive(database, first)
    assert (report.errors, report.shows) == ((), 3)
    await write_archive(database, second, written_at=at)
    assert second.read_bytes() == first.read_bytes()
    tables = [*exact.tables(), "performance_count", "vote_tally"]
    counts = "SELECT json_array(artist_id, shows, setlists, followers) FROM artist_count"
    assert column(database, counts) == column(full, counts)
    assert held(database, tables) == held(full, tables)
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        finds = "SELECT rowid FROM find WHERE find MATCH ?"
        assert connection.execute(finds, ("night",)).fetchall()


@pytest.mark.parametrize("seed", range(4))
async def test_any_library_comes_back_as_the_same_store(database, tmp_path, seed):
    first, second = tmp_path / "a.setlistdesktop", tmp_path / "b.setlistdesktop"
    at = datetime(2026, 11, 22, tzinfo=UTC)
    size = SampleSize(artists=4, venues=5, shows=40 + seed, songs=50, seed=seed)
    made = open_database(tmp_path / "made.sqlite3", ChangeBus())
    try:
        await Maintenance(made, SystemClock()).add_sample(size)
        await write_archive(made, first, written_at=at)
        await load_archive(database, first)
        await write_archive(database, second, written_at=at)
        assert second.read_bytes() == first.read_bytes()
        assert held(database, exact.tables()) == held(made, exact.tables())
    finally:
        await made.close()


async def other(database):
    """Give a library an artist, song and show of its own, so that ids are others."""
    await database.write(
        lambda write: [
            write.session.connection().exec_driver_sql(statement)
            for statement in (
                f"INSERT INTO artist (id, name, name_key, created_at) VALUES (1,'B','b','{AT}')",
                "INSERT INTO song (id, artist_id, title, title_key) VALUES (31, 1, 'Cave', 'cave')",
                "INSERT INTO show (id, date) VALUES (41, '2026-12-01')",
                "INSERT INTO performance (id, show_id, artist_id) VALUES (51, 41, 1)",
                "INSERT INTO profile (id, name) VALUES (2, 'Ben')",
            )
        ]
    )


async def test_into_another_library_the_rarer_tables_arrive_too(full, database, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    await write_archive(full, file)
    await other(database)
    report = await load_archive(database, file)
    assert report.errors == ()
    moth = "SELECT id FROM artist WHERE name = 'Moth'"
    for table in TABLES:
        theirs, ours = len(held(full, [table])[table]), len(held(database, [table])[table])
        more = table in {"profile", "artist", "follow"}
        assert ours == theirs + more, table
    songs = dict(zip(column(database, "SELECT title FROM song ORDER BY id"),
                     column(database, "SELECT id FROM song ORDER BY id"), strict=True))  # fmt: skip
    lamp, tokyo = songs["Lamp"], songs["東京"]
    assert column(database, "SELECT chances FROM forecast") == [f'{{"{lamp}":0.5,"{tokyo}":0.25}}']
    assert column(database, "SELECT song_order FROM forecast") == [
        f'{{"order":[{tokyo},{lamp}],"encore":[{lamp}]}}'
    ]
    assert column(
        database,
        "SELECT setlist.version FROM score JOIN setlist ON setlist.id = played_setlist_id"
        " JOIN forecast ON forecast.id = forecast_id AND forecast.performance_id ="
        " score.performance_id WHERE score.played_version = setlist.version",
    ) == [3]
    predicted = "SELECT basis_horizon FROM setlist WHERE kind = 'predicted' ORDER BY name"
    assert column(database, predicted) == [2, None]
    assert column(database, "SELECT target_s FROM setlist WHERE name = 'Mine'") == [5400]
    authors = "SELECT author FROM setlist WHERE kind = 'predicted' ORDER BY name"
    assert column(database, authors) == ["Ann", None]
    assert column(database, "SELECT capacity FROM venue") == [1500]
    lamp_is = "SELECT work_mbid || ' ' || kind FROM song WHERE title = 'Lamp'"
    assert column(database, lamp_is) == ["w1 acoustic"]
    begins = "SELECT starts_at FROM show WHERE time IS NOT NULL"
    assert column(database, begins) == ["2026-12-01 20:00:00.000000"]
    assert column(database, "SELECT festival FROM show ORDER BY date") == [0, None, 1]
    assert column(database, f"SELECT refreshed_at FROM artist WHERE id = ({moth})") == [AT]
    assert column(
        database,
        "SELECT note FROM attendance JOIN performance ON performance.id = performance_id"
        f" WHERE artist_id = ({moth})",
    ) == ["what a night"]
    assert column(
        database,
        "SELECT name FROM vote JOIN profile ON profile.id = profile_id ORDER BY value",
    ) == ["Ann", "Me"]
    assert column(database, "SELECT count(*) FROM pragma_foreign_key_check") == [0]
    show = "SELECT performance_id FROM performance_link WHERE external_id = 'p1'"
    decided = "SELECT key FROM decision WHERE kind = "
    assert column(database, f"{decided}'hidden-tour'") == [str(*column(database, show))]
    assert column(database, f"{decided}'spotify-track'") == [str(tokyo)]


async def test_a_second_time_nothing_is_new_whatever_the_policy(full, database, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    await write_archive(full, file)
    await other(database)
    await load_archive(database, file)
    tables = list(Row.metadata.tables)
    tables.remove("change_log")
    before = held(database, tables)
    for policy in Policy:
        report = await load_archive(database, file, policy=policy)
        assert [part for part in report.parts if part.added or part.changed or part.kept] == []
        assert held(database, tables) == before, policy


CHANGED = f"""
UPDATE artist SET country = 'GB', disambiguation = '' WHERE name = 'Moth';
UPDATE song SET duration_s = NULL, album = 'Lamps' WHERE title = 'Lamp';
UPDATE vote SET value = -1, voted_at = '{LATER}' WHERE profile_id = 1;
UPDATE attendance SET note = 'hm', changed_at = '2026-11-01 12:00:00.000000';
UPDATE item_song SET title = 'Lamp (live)' WHERE title = 'Lamp';
UPDATE item SET note = 'electric';
"""
WHAT = {
    "country": "SELECT country FROM artist WHERE name = 'Moth'",
    "length": "SELECT duration_s FROM song WHERE title = 'Lamp'",
    "album": "SELECT album FROM song WHERE title = 'Lamp'",
    "vote": "SELECT value FROM vote WHERE profile_id = 1",
    "note": "SELECT note FROM attendance",
    "lines": "SELECT DISTINCT note FROM item JOIN set_part ON set_part.id = set_id JOIN setlist"
    " ON setlist.id = setlist_id WHERE kind = 'played' ORDER BY item.id",
}


@pytest.mark.parametrize(
    ("policy", "found"),
    [
        (Policy.KEEP, ["GB", None, "Lamps", -1, "hm", "electric"]),
        (Policy.REPLACE, ["IE", 200, "Wires", 1, "what a night", "acoustic"]),
        (Policy.MERGE, ["GB", 200, "Lamps", -1, "what a night", "electric"]),
    ],
)
async def test_the_policy_says_whose_word_holds(full, database, tmp_path, policy, found):
    file = tmp_path / "a.setlistdesktop"
    await write_archive(full, file)
    await other(database)
    await load_archive(database, file)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.executescript(CHANGED)
    preview = await Files(database, SystemClock()).preview([file], policy=policy)
    assert column(database, WHAT["country"]) == ["GB"]
    assert not list(database.path.parent.glob(".preview-*"))
    report = await load_archive(database, file, policy=policy)
    assert preview == (report,)
    assert [column(database, query)[0] for query in WHAT.values()] == found
    parts = {part.name: part for part in report.parts}
    kept, changed = (1, 0) if policy is Policy.KEEP else (0, 1)
    assert parts["attendance"] == Taken("attendance", changed=changed, kept=kept)
    assert column(database, "SELECT count(*) FROM pragma_foreign_key_check") == [0]
    if policy is Policy.REPLACE:
        assert column(database, "SELECT version FROM setlist WHERE kind = 'played'") == [4]
        kept_lines = column(database, "SELECT content FROM setlist_version WHERE version = 3")
        assert "electric" in kept_lines[0]


async def test_a_locked_setlist_is_left_even_where_all_else_is_replaced(full, database, tmp_path):
    file = tmp_path / "a.setlistdesktop"
    await write_archive(full, file)
    await other(database)
    await load_archive(database, file)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.executescript(CHANGED + "UPDATE setlist SET locked = 1;")
    await load_archive(database, file, policy=Policy.REPLACE)
    assert column(database, WHAT["lines"])[0] == "electric"


async def test_a_preview_tells_why_a_file_would_be_refused(database, tmp_path):
    file = tmp_path / "bad.setlistdesktop"
    file.write_bytes(b"no zip")
    (report,) = await Files(database, SystemClock()).preview([file])
    assert report.refused
    assert column(database, "SELECT count(*) FROM artist") == [0]


async def test_an_event_that_is_another_acts_show_here_stays_a_show_of_its_own(
    full, database, tmp_path
):
    archive = tmp_path / "full.setlistdesktop"
    await write_archive(full, archive)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.executescript(OWL_PLAYS)
    await load_archive(database, archive)
    whose = (
        "SELECT artist.name || ': ' || setlist.name FROM setlist"
        " JOIN performance ON performance.id = performance_id"
        " JOIN artist ON artist.id = artist_id WHERE kind = 'predicted' ORDER BY 1"
    )
    assert column(database, whose) == ["Moth: Mine", "Moth: Other"]


@pytest.mark.parametrize("encrypted", [False, True])
async def test_an_archive_that_is_damaged_anywhere_is_refused_whole(
    full, database, tmp_path, encrypted
):
    archive = tmp_path / "full.setlistdesktop"
    await write_archive(full, archive)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.executescript(OWL_PLAYS)
    before = held(database, exact.tables())
    spoil(archive, "rows/seal.jsonl", encrypted=encrypted)
    report = await load_archive(database, archive)
    assert report.refused
    assert archive.name in report.errors[0]
    assert held(database, exact.tables()) == before
