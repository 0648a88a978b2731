"""Revision 0004: what people do, albums, tours, tags, versions, and counts kept by triggers."""

# ruff: noqa: S608 - all names are those of this file

from __future__ import annotations

from typing import TYPE_CHECKING

from .r0004_tables import TABLES

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0004"

_DATA = """
INSERT INTO artist_count (artist_id, shows, setlists)
    SELECT id,
           (SELECT count(*) FROM performance WHERE artist_id = artist.id),
           (SELECT count(*) FROM performance JOIN setlist ON performance_id = performance.id
            WHERE artist_id = artist.id AND kind = 'played' AND named_count > 0)
    FROM artist;
INSERT INTO follow (profile_id, artist_id, followed_at)
    SELECT 1, id, created_at FROM artist WHERE followed;
UPDATE artist_count SET followers = 1 WHERE artist_id IN (SELECT artist_id FROM follow);
INSERT INTO vote_tally (performance_id, song_id, up, down)
    SELECT performance_id, song_id, sum(value > 0), sum(value < 0) FROM vote GROUP BY 1, 2;
INSERT INTO performance_count (performance_id, up, down)
    SELECT performance_id, sum(up), sum(down) FROM vote_tally GROUP BY 1;
"""

_NOW = "strftime('%Y-%m-%d %H:%M:%f', 'now') || '000'"

_TRIGGERS = (
    """CREATE TRIGGER count_artist AFTER INSERT ON artist BEGIN
    INSERT INTO artist_count (artist_id) VALUES (new.id);
    INSERT INTO follow (profile_id, artist_id, followed_at)
        SELECT 1, new.id, new.created_at WHERE new.followed;
END""",
    f"""CREATE TRIGGER follow_artist AFTER UPDATE OF followed ON artist
    WHEN old.followed <> new.followed BEGIN
    INSERT OR IGNORE INTO follow (profile_id, artist_id, followed_at)
        SELECT 1, new.id, {_NOW} WHERE new.followed;
    DELETE FROM follow WHERE profile_id = 1 AND artist_id = new.id AND NOT new.followed;
END""",
    """CREATE TRIGGER count_follow AFTER INSERT ON follow BEGIN
    UPDATE artist_count SET followers = followers + 1 WHERE artist_id = new.artist_id;
    UPDATE artist SET followed = 1
        WHERE id = new.artist_id AND NOT followed AND new.profile_id = 1;
END""",
    """CREATE TRIGGER uncount_follow AFTER DELETE ON follow BEGIN
    UPDATE artist_count SET followers = followers - 1 WHERE artist_id = old.artist_id;
    UPDATE artist SET followed = 0
        WHERE id = old.artist_id AND followed AND old.profile_id = 1;
END""",
    """CREATE TRIGGER count_performance AFTER INSERT ON performance BEGIN
    UPDATE artist_count SET shows = shows + 1 WHERE artist_id = new.artist_id;
END""",
    """CREATE TRIGGER uncount_performance BEFORE DELETE ON performance BEGIN
    UPDATE artist_count SET shows = shows - 1, setlists = setlists - (
        SELECT count(*) FROM setlist
        WHERE performance_id = old.id AND kind = 'played' AND named_count > 0
    ) WHERE artist_id = old.artist_id;
END""",
    """CREATE TRIGGER recount_performance AFTER UPDATE OF artist_id ON performance
    WHEN old.artist_id <> new.artist_id BEGIN
    UPDATE artist_count SET
        shows = (SELECT count(*) FROM performance WHERE artist_id = artist_count.artist_id),
        setlists = (
            SELECT count(*) FROM performance JOIN setlist ON performance_id = performance.id
            WHERE artist_id = artist_count.artist_id AND kind = 'played' AND named_count > 0
        ) WHERE artist_id IN (old.artist_id, new.artist_id);
END""",
    """CREATE TRIGGER count_setlist AFTER INSERT ON setlist
    WHEN new.kind = 'played' AND new.named_count > 0 BEGIN
    UPDATE artist_count SET setlists = setlists + 1
        WHERE artist_id = (SELECT artist_id FROM performance WHERE id = new.performance_id);
END""",
    """CREATE TRIGGER recount_setlist AFTER UPDATE OF kind, named_count ON setlist
    WHEN (old.kind = 'played' AND old.named_count > 0)
        <> (new.kind = 'played' AND new.named_count > 0) BEGIN
    UPDATE artist_count
        SET setlists = setlists + iif(new.kind = 'played' AND new.named_count > 0, 1, -1)
        WHERE artist_id = (SELECT artist_id FROM performance WHERE id = new.performance_id);
END""",
    """CREATE TRIGGER uncount_setlist AFTER DELETE ON setlist
    WHEN old.kind = 'played' AND old.named_count > 0 BEGIN
    UPDATE artist_count SET setlists = setlists - 1
        WHERE artist_id = (SELECT artist_id FROM performance WHERE id = old.performance_id);
END""",
    """CREATE TRIGGER count_vote AFTER INSERT ON vote BEGIN
    INSERT INTO vote_tally (performance_id, song_id, up, down)
        VALUES (new.performance_id, new.song_id, new.value > 0, new.value < 0)
        ON CONFLICT (performance_id, song_id)
        DO UPDATE SET up = up + excluded.up, down = down + excluded.down;
    INSERT INTO performance_count (performance_id, up, down)
        VALUES (new.performance_id, new.value > 0, new.value < 0)
        ON CONFLICT (performance_id)
        DO UPDATE SET up = up + excluded.up, down = down + excluded.down;
END""",
    """CREATE TRIGGER recount_vote AFTER UPDATE OF value ON vote BEGIN
    UPDATE vote_tally SET up = up + (new.value > 0) - (old.value > 0),
        down = down + (new.value < 0) - (old.value < 0)
        WHERE performance_id = new.performance_id AND song_id = new.song_id;
    UPDATE performance_count SET up = up + (new.value > 0) - (old.value > 0),
        down = down + (new.value < 0) - (old.value < 0)
        WHERE performance_id = new.performance_id;
END""",
    """CREATE TRIGGER uncount_vote AFTER DELETE ON vote BEGIN
    UPDATE vote_tally SET up = up - (old.value > 0), down = down - (old.value < 0)
        WHERE performance_id = old.performance_id AND song_id = old.song_id;
    UPDATE performance_count SET up = up - (old.value > 0), down = down - (old.value < 0)
        WHERE performance_id = old.performance_id;
END""",
    """CREATE TRIGGER count_attendance AFTER INSERT ON attendance BEGIN
    INSERT INTO performance_count (performance_id, going, went, missed)
        VALUES (new.performance_id, new.state = 'going', new.state = 'went', new.state = 'missed')
        ON CONFLICT (performance_id) DO UPDATE SET going = going + excluded.going,
        went = went + excluded.went, missed = missed + excluded.missed;
END""",
    """CREATE TRIGGER recount_attendance AFTER UPDATE OF state ON attendance BEGIN
    UPDATE performance_count SET
        going = going + (new.state = 'going') - (old.state = 'going'),
        went = went + (new.state = 'went') - (old.state = 'went'),
        missed = missed + (new.state = 'missed') - (old.state = 'missed')
        WHERE performance_id = new.performance_id;
END""",
    """CREATE TRIGGER uncount_attendance AFTER DELETE ON attendance BEGIN
    UPDATE performance_count SET going = going - (old.state = 'going'),
        went = went - (old.state = 'went'), missed = missed - (old.state = 'missed')
        WHERE performance_id = old.performance_id;
END""",
)

_VIEWS = (
    """CREATE VIEW setlist_line AS
SELECT setlist.performance_id, setlist.id AS setlist_id, setlist.kind, set_part.id AS set_id,
       set_part.position AS set_position, set_part.encore, item.id AS item_id,
       item.position AS item_position, item.type, item_song.position AS song_position,
       item_song.song_id, item_song.title
FROM setlist
JOIN set_part ON set_part.setlist_id = setlist.id
JOIN item ON item.set_id = set_part.id
LEFT JOIN item_song ON item_song.item_id = item.id""",
    """CREATE VIEW item_vote AS
SELECT line.performance_id, line.setlist_id, line.item_id, sum(tally.up) AS up,
       sum(tally.down) AS down
FROM setlist_line AS line
JOIN vote_tally AS tally
    ON tally.performance_id = line.performance_id AND tally.song_id = line.song_id
GROUP BY line.item_id""",
    """CREATE VIEW setlist_vote AS
SELECT performance_id, setlist_id, sum(up) AS up, sum(down) AS down
FROM item_vote GROUP BY setlist_id""",
)


def upgrade(op: Operations) -> None:
    """Add the tables, count what is there, then keep the counts by triggers."""
    connection = op.get_bind()
    for statement in (TABLES + _DATA).split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    for statement in (*_TRIGGERS, *_VIEWS):
        connection.exec_driver_sql(statement)
