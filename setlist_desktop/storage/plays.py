"""How often, when and how lately an artist's songs were played.

Counting looks at every line that the artist ever played. It is done once, where shows come in, and
kept in `song_play`; triggers note when it has to be done anew, see `artist_count`.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

LATELY = 20
"""How many of the newest setlists `SongPlays.rate` looks at."""

_HEARD = """
    FROM performance
    JOIN setlist ON setlist.performance_id = performance.id AND setlist.kind = 'played'
    WHERE performance.artist_id = :artist_id
      AND setlist.named_count > 0 AND performance.show_date IS NOT NULL
      AND performance.id NOT IN (SELECT value FROM json_each(:hidden))
"""

# One pass over the artist's setlists: `ago` numbers them from the newest (0) back.
_COUNTED = f"""
WITH heard AS MATERIALIZED (
    SELECT setlist.id AS setlist_id, performance.show_date AS date,
           row_number() OVER (
               ORDER BY performance.show_date DESC, performance.ordinal DESC, performance.id DESC
           ) - 1 AS ago
    {_HEARD}
)
SELECT item_song.song_id AS song_id, count(DISTINCT heard.ago) AS plays, min(heard.ago) AS gap,
       count(DISTINCT CASE WHEN heard.ago < {LATELY} THEN heard.ago END) AS lately,
       max(heard.date) AS last_on
FROM heard
JOIN set_part ON set_part.setlist_id = heard.setlist_id
JOIN item ON item.set_id = set_part.id AND item.type IN ('song', 'medley')
JOIN item_song ON item_song.item_id = item.id
GROUP BY item_song.song_id
"""  # noqa: S608 - nothing but this text

_KEEP = (
    "DELETE FROM song_play WHERE song_id IN (SELECT id FROM song WHERE artist_id = :artist_id)",
    f"""INSERT INTO song_play (song_id, plays, gap, lately, last_on)
    SELECT * FROM ({_COUNTED}) WHERE song_id IN (SELECT id FROM song WHERE artist_id = :artist_id)
    """,  # noqa: S608 - nothing but this text
    f"""UPDATE artist_count SET plays_counted = plays_version, heard = (SELECT count(*) {_HEARD})
    WHERE artist_id = :artist_id""",  # noqa: S608 - nothing but this text
)

_KEPT = text(
    "SELECT song_id, plays, gap, lately, last_on FROM song_play"
    " JOIN song ON song.id = song_id WHERE artist_id = :artist_id"
)
_KEPT_FROM = text(
    "SELECT heard FROM artist_count WHERE artist_id = :artist_id AND plays_counted = plays_version"
)
_VERSION = text("SELECT plays_version FROM artist_count WHERE artist_id = :artist_id")
_STALE = text(
    "SELECT artist_id FROM artist_count WHERE plays_counted <> plays_version"
    " ORDER BY artist_id LIMIT :most"
)


class SongPlays(Struct, frozen=True):
    """At how many shows a song was played, and how many shows ago; `rate` is its share of late."""

    plays: int
    gap: int
    rate: float
    last_played_on: date


def kept_plays(session: Session, artist_id: int) -> dict[int, SongPlays] | None:
    """Return the plays as they were counted; None where they have to be counted anew."""
    values = {"artist_id": artist_id}
    heard: int | None = session.execute(_KEPT_FROM, values).scalar()
    return None if heard is None else _told(session.execute(_KEPT, values), heard)


def plays_version(session: Session, artist_id: int) -> int:
    """Return a number that rises with each change of what an artist played."""
    found: int | None = session.execute(_VERSION, {"artist_id": artist_id}).scalar()
    return found or 0


def counted_plays(session: Session, artist_id: int, hidden: Iterable[int]) -> dict[int, SongPlays]:
    """Count the plays of an artist's songs at all shows but some."""
    values = {"artist_id": artist_id, "hidden": json.dumps([*hidden])}
    (heard,) = session.execute(text(f"SELECT count(*) {_HEARD}"), values).one()
    return _told(session.execute(text(_COUNTED), values), heard)


def count_plays(write: Write, artist_id: int) -> None:
    """Count the plays of an artist's songs and keep them. A long past takes a tenth of a second."""
    _count(write.session.connection(), artist_id)


def count_few(connection: Connection, most: int) -> None:
    """Count the plays of so many of the artists whose plays have to be counted anew."""
    for (artist_id,) in connection.execute(_STALE, {"most": most}).all():
        _count(connection, artist_id)


def uncounted(session: Session) -> tuple[int, ...]:
    """Return the artists whose plays have to be counted anew."""
    return tuple(session.scalars(_STALE, {"most": -1}))


def _count(connection: Connection, artist_id: int) -> None:
    for statement in _KEEP:
        connection.execute(text(statement), {"artist_id": artist_id, "hidden": "[]"})


def _told(rows: Iterable[tuple[int, int, int, int, str]], heard: int) -> dict[int, SongPlays]:
    of = min(LATELY, heard) or 1
    return {
        song_id: SongPlays(plays, gap, lately / of, date.fromisoformat(last_on))
        for song_id, plays, gap, lately, last_on in rows
    }
