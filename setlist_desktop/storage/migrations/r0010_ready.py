"""Revision 0010: what lists and searches ask for stands ready.

A performance has its show's date, so that one index gives an artist's shows in order. How often
each song was played is counted once and kept; triggers note for which artists it has to be counted
anew. Shows have an index of words of their own, so that ranking the few artists and songs that a
word finds does not look at a hundred thousand shows.
"""

# ruff: noqa: S608 - all names are those of this file

from __future__ import annotations

from typing import TYPE_CHECKING

from .r0005_find import SHOW_WORDS, WORDS, apart

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0010"

_DATED = (
    "ALTER TABLE performance ADD COLUMN show_date DATE",
    "UPDATE performance SET show_date = (SELECT date FROM show WHERE show.id = show_id)",
    "DROP INDEX ix_performance_artist_id_show_id",
    """CREATE INDEX ix_performance_artist_id_show_date_ordinal
    ON performance (artist_id, show_date, ordinal)""",
    """CREATE TRIGGER date_performance AFTER INSERT ON performance
    WHEN new.show_date IS NOT (SELECT date FROM show WHERE id = new.show_id) BEGIN
    UPDATE performance SET show_date = (SELECT date FROM show WHERE id = new.show_id)
        WHERE id = new.id;
END""",
    """CREATE TRIGGER date_performance_moved AFTER UPDATE OF show_id ON performance
    WHEN new.show_date IS NOT (SELECT date FROM show WHERE id = new.show_id) BEGIN
    UPDATE performance SET show_date = (SELECT date FROM show WHERE id = new.show_id)
        WHERE id = new.id;
END""",
    """CREATE TRIGGER date_performances AFTER UPDATE OF date ON show
    WHEN old.date IS NOT new.date BEGIN
    UPDATE performance SET show_date = new.date WHERE show_id = new.id;
END""",
)


def _recount(artists: str) -> str:
    """Return SQL that notes that the plays of some artists are to be counted anew."""
    return (
        f"UPDATE artist_count SET plays_version = plays_version + 1 WHERE artist_id IN ({artists});"
    )


_OF_SETLIST = "SELECT artist_id FROM performance WHERE id = {row}.performance_id"
_OF_SONGS = "SELECT artist_id FROM song WHERE id IN (old.song_id, new.song_id)"

_PLAYS = (
    """CREATE TABLE song_play (
    song_id INTEGER NOT NULL,
    plays INTEGER NOT NULL,
    gap INTEGER NOT NULL,
    lately INTEGER NOT NULL,
    last_on DATE NOT NULL,
    CONSTRAINT pk_song_play PRIMARY KEY (song_id),
    CONSTRAINT fk_song_play_song_id_song FOREIGN KEY(song_id) REFERENCES song (id) ON DELETE CASCADE
)""",
    "ALTER TABLE artist_count ADD COLUMN heard INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE artist_count ADD COLUMN plays_version INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE artist_count ADD COLUMN plays_counted INTEGER DEFAULT 0 NOT NULL",
    """CREATE TEMP TABLE heard AS
SELECT setlist.id AS setlist_id, show_date AS date, performance.artist_id AS artist_id,
       row_number() OVER (
           PARTITION BY performance.artist_id
           ORDER BY show_date DESC, performance.ordinal DESC, performance.id DESC
       ) - 1 AS ago
FROM performance
JOIN setlist ON setlist.performance_id = performance.id AND setlist.kind = 'played'
WHERE setlist.named_count > 0 AND show_date IS NOT NULL""",
    """INSERT INTO song_play (song_id, plays, gap, lately, last_on)
SELECT item_song.song_id, count(DISTINCT heard.setlist_id), min(ago),
       count(DISTINCT CASE WHEN ago < 20 THEN heard.setlist_id END), max(date)
FROM heard
JOIN set_part ON set_part.setlist_id = heard.setlist_id
JOIN item ON item.set_id = set_part.id AND item.type IN ('song', 'medley')
JOIN item_song ON item_song.item_id = item.id
JOIN song ON song.id = item_song.song_id AND song.artist_id = heard.artist_id
GROUP BY item_song.song_id""",
    """UPDATE artist_count SET heard = (
    SELECT count(*) FROM heard WHERE heard.artist_id = artist_count.artist_id)""",
    "DROP TABLE heard",
    f"""CREATE TRIGGER plays_of_setlist AFTER INSERT ON setlist WHEN new.kind = 'played' BEGIN
    {_recount(_OF_SETLIST.format(row="new"))}
END""",
    f"""CREATE TRIGGER plays_of_setlist_changed
    AFTER UPDATE OF version, named_count, kind, performance_id ON setlist
    WHEN 'played' IN (old.kind, new.kind) BEGIN
    {_recount(_OF_SETLIST.format(row="new"))}
    {_recount(_OF_SETLIST.format(row="old"))}
END""",
    f"""CREATE TRIGGER plays_of_setlist_gone AFTER DELETE ON setlist WHEN old.kind = 'played' BEGIN
    {_recount(_OF_SETLIST.format(row="old"))}
END""",
    f"""CREATE TRIGGER plays_of_performance_changed
    AFTER UPDATE OF artist_id, show_date, ordinal ON performance BEGIN
    {_recount("old.artist_id, new.artist_id")}
END""",
    f"""CREATE TRIGGER plays_of_performance_gone BEFORE DELETE ON performance BEGIN
    {_recount("old.artist_id")}
END""",
    f"""CREATE TRIGGER plays_of_other_song AFTER UPDATE OF song_id ON item_song
    WHEN old.song_id <> new.song_id BEGIN
    {_recount(_OF_SONGS)}
END""",
    f"""CREATE TRIGGER plays_of_alias AFTER INSERT ON song_alias BEGIN
    {_recount("new.artist_id")}
END""",
    f"""CREATE TRIGGER plays_of_alias_changed AFTER UPDATE ON song_alias BEGIN
    {_recount("old.artist_id, new.artist_id")}
END""",
    f"""CREATE TRIGGER plays_of_alias_gone AFTER DELETE ON song_alias BEGIN
    {_recount("old.artist_id")}
END""",
)

_OLD = 7 << 40
_SHOW_TRIGGERS = ("new", "gone", "changed", "moved", "renamed", "of_renamed")


def _show(condition: str) -> str:
    """Return SQL that puts the shows of a condition into their index."""
    return f"""INSERT INTO find_show (rowid, words)
    SELECT performance.id, {apart(SHOW_WORDS)}
    FROM performance
    JOIN artist ON artist.id = performance.artist_id
    JOIN show ON show.id = performance.show_id
    LEFT JOIN venue ON venue.id = show.venue_id
    WHERE {condition};"""


def _again(name: str, event: str, condition: str) -> str:
    """Return the trigger that indexes shows anew after an event."""
    return f"""CREATE TRIGGER {name} AFTER {event} BEGIN
    DELETE FROM find_show WHERE rowid IN (
        SELECT performance.id FROM performance
        JOIN show ON show.id = performance.show_id WHERE {condition});
    {_show(condition)}
END"""


_FOUND = (
    *(f"DROP TRIGGER find_show_{name}" for name in _SHOW_TRIGGERS),
    f"""CREATE VIRTUAL TABLE find_show USING fts5(words, prefix='2 3', tokenize="{WORDS}")""",
    f"""INSERT INTO find_show (rowid, words)
    SELECT rowid - {_OLD}, words FROM find WHERE rowid BETWEEN {_OLD} AND {_OLD + (1 << 40) - 1}""",
    f"DELETE FROM find WHERE rowid BETWEEN {_OLD} AND {_OLD + (1 << 40) - 1}",
    "INSERT INTO find (find) VALUES ('optimize')",
    f"""CREATE TRIGGER find_show_new AFTER INSERT ON performance BEGIN
    {_show("performance.id = new.id")}
END""",
    """CREATE TRIGGER find_show_gone AFTER DELETE ON performance BEGIN
    DELETE FROM find_show WHERE rowid = old.id;
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


def upgrade(op: Operations) -> None:
    """Date the performances, count the plays, give shows their own index of words."""
    connection = op.get_bind()
    for statement in (*_DATED, *_PLAYS, *_FOUND):
        connection.exec_driver_sql(statement)
