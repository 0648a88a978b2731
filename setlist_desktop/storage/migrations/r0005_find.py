"""Revision 0005: one index of words over artists, songs, albums, venues, cities, tours, shows.

A row's id is kind << 40 | id of what it leads to. Words are the normalised keys; each Japanese,
Chinese and Korean character is a word of its own, so that any part of a title is found. Signs
are words, too: there are songs called "???" and "¥$".
"""

# ruff: noqa: S608 - all names are those of this file

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0005"

WORDS = "unicode61 remove_diacritics 2 categories 'L* M* N* Co S* P*' separators '-_.,;:()[]{}/'"
_INDEX = f"""CREATE VIRTUAL TABLE find USING fts5(words, prefix='2 3', tokenize="{WORDS}")"""

_EAST_ASIAN = "[぀-ヿ㐀-鿿가-힣豈-﫿ｦ-ﾟ]"


def apart(words: str) -> str:
    """Return SQL for the words with blanks around each East Asian character."""
    return f"""(SELECT CASE WHEN whole GLOB '*{_EAST_ASIAN}*' THEN (
        WITH RECURSIVE step (place, done) AS (
            SELECT 1, '' UNION ALL
            SELECT place + 1, done || CASE WHEN substr(whole, place, 1) GLOB '{_EAST_ASIAN}'
                THEN ' ' || substr(whole, place, 1) || ' ' ELSE substr(whole, place, 1) END
            FROM step WHERE place <= length(whole)
        ) SELECT done FROM step ORDER BY place DESC LIMIT 1
    ) ELSE whole END FROM (SELECT {words} AS whole))"""


def _plain(column: str) -> str:
    """Return SQL for a text that has no key, its apostrophes and ampersands as keys have them."""
    return f"replace(replace(replace({column}, '''', ''), '’', ''), '&', ' and ')"


_KINDS = {
    # table: (kind, words of a row named {row}, columns that they stand on)
    "artist": (1, "{row}.name_key", "name_key"),
    "artist_alias": (2, "{row}.name_key", "name_key"),
    "song": (3, "{row}.title_key", "title_key"),
    "album": (4, _plain("{row}.title"), "title"),
    "venue": (5, "replace({row}.key, '|', ' ')", "key"),
    "tour": (6, _plain("{row}.name"), "name"),
    "city": (8, _plain("{row}.name || ' ' || {row}.country"), "name, country"),
    "song_alias": (9, "{row}.title_key", "title_key"),
}
_SHOW = 7
SHOW_WORDS = (
    "artist.name_key || ' ' || coalesce(replace(venue.key, '|', ' ') || ' ' || "
    + _plain("venue.country")
    + ", '') || ' ' || "
    + _plain("performance.tour")
    + " || ' ' || coalesce(show.date, '')"
)


def _show(condition: str) -> str:
    """Return SQL that puts the shows of a condition into the index."""
    return f"""INSERT INTO find (rowid, words)
    SELECT {_SHOW} << 40 | performance.id, {apart(SHOW_WORDS)}
    FROM performance
    JOIN artist ON artist.id = performance.artist_id
    JOIN show ON show.id = performance.show_id
    LEFT JOIN venue ON venue.id = show.venue_id
    WHERE {condition};"""


def _again(name: str, event: str, condition: str) -> str:
    """Return the trigger that indexes shows anew after an event."""
    return f"""CREATE TRIGGER {name} AFTER {event} BEGIN
    DELETE FROM find WHERE rowid IN (
        SELECT {_SHOW} << 40 | performance.id FROM performance
        JOIN show ON show.id = performance.show_id WHERE {condition});
    {_show(condition)}
END"""


def _triggers(table: str) -> tuple[str, ...]:
    kind, words, columns = _KINDS[table]
    new = apart(words.format(row="new"))
    changed = " OR ".join(f"old.{name} <> new.{name}" for name in columns.split(", "))
    return (
        f"""CREATE TRIGGER find_{table}_new AFTER INSERT ON {table} BEGIN
    INSERT INTO find (rowid, words) VALUES ({kind} << 40 | new.id, {new});
END""",
        f"""CREATE TRIGGER find_{table}_changed AFTER UPDATE OF {columns} ON {table}
    WHEN {changed} BEGIN
    UPDATE find SET words = {new} WHERE rowid = {kind} << 40 | new.id;
END""",
        f"""CREATE TRIGGER find_{table}_gone AFTER DELETE ON {table} BEGIN
    DELETE FROM find WHERE rowid = {kind} << 40 | old.id;
END""",
    )


_SHOW_TRIGGERS = (
    f"""CREATE TRIGGER find_show_new AFTER INSERT ON performance BEGIN
    {_show("performance.id = new.id")}
END""",
    f"""CREATE TRIGGER find_show_gone AFTER DELETE ON performance BEGIN
    DELETE FROM find WHERE rowid = {_SHOW} << 40 | old.id;
END""",
    _again(
        "find_show_changed",
        "UPDATE OF tour, artist_id, show_id ON performance",
        "performance.id = new.id",
    ),
    _again(
        "find_show_moved",
        "UPDATE OF date, venue_id ON show"
        " WHEN old.date IS NOT new.date OR old.venue_id IS NOT new.venue_id",
        "show.id = new.id",
    ),
    _again(
        "find_show_renamed",
        "UPDATE OF key, country ON venue WHEN old.key <> new.key OR old.country <> new.country",
        "show.venue_id = new.id",
    ),
    _again(
        "find_show_of_renamed",
        "UPDATE OF name_key ON artist WHEN old.name_key <> new.name_key",
        "performance.artist_id = new.id",
    ),
)

_MADE = (
    """CREATE TRIGGER make_album AFTER INSERT ON song WHEN new.album <> '' BEGIN
    INSERT OR IGNORE INTO album (artist_id, title, released_on)
        VALUES (new.artist_id, new.album, new.released_on);
END""",
    """CREATE TRIGGER make_album_later AFTER UPDATE OF album ON song WHEN new.album <> '' BEGIN
    INSERT OR IGNORE INTO album (artist_id, title, released_on)
        VALUES (new.artist_id, new.album, new.released_on);
END""",
    """CREATE TRIGGER make_tour AFTER INSERT ON performance WHEN new.tour <> '' BEGIN
    INSERT OR IGNORE INTO tour (artist_id, name) VALUES (new.artist_id, new.tour);
END""",
    """CREATE TRIGGER make_tour_later AFTER UPDATE OF tour ON performance
    WHEN new.tour <> '' BEGIN
    INSERT OR IGNORE INTO tour (artist_id, name) VALUES (new.artist_id, new.tour);
END""",
    """CREATE TRIGGER make_city AFTER INSERT ON venue WHEN new.city <> '' BEGIN
    INSERT OR IGNORE INTO city (name, country) VALUES (new.city, new.country);
END""",
    """CREATE TRIGGER make_city_later AFTER UPDATE OF city, country ON venue
    WHEN new.city <> '' BEGIN
    INSERT OR IGNORE INTO city (name, country) VALUES (new.city, new.country);
END""",
)

_DATA = (
    (
        "INSERT OR IGNORE INTO album (artist_id, title, released_on)"
        " SELECT artist_id, album, released_on FROM song WHERE album <> '' ORDER BY id"
    ),
    (
        "INSERT OR IGNORE INTO tour (artist_id, name)"
        " SELECT artist_id, tour FROM performance WHERE tour <> '' ORDER BY id"
    ),
    (
        "INSERT OR IGNORE INTO city (name, country)"
        " SELECT city, country FROM venue WHERE city <> '' ORDER BY id"
    ),
    *(
        f"INSERT INTO find (rowid, words)"
        f" SELECT {kind} << 40 | id, {apart(words.format(row=table))} FROM {table}"
        for table, (kind, words, _) in _KINDS.items()
    ),
    _show("TRUE").removesuffix(";"),
)


def upgrade(op: Operations) -> None:
    """Make the index, fill it with what is there, and keep it in step by triggers."""
    connection = op.get_bind()
    triggers = [trigger for table in _KINDS for trigger in _triggers(table)]
    for statement in (_INDEX, *_DATA, *triggers, *_SHOW_TRIGGERS, *_MADE):
        connection.exec_driver_sql(statement)
