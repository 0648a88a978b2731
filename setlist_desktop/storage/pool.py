"""The songs of an artist with how often, when and how lately each was played."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from setlist_desktop.domain.songs import PoolSong
from setlist_desktop.storage.setlists import artist_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LATELY = 20
"""How many of the newest setlists `PoolSong.rate` looks at."""

# One pass over the artist's setlists: `ago` numbers them from the newest (0) back.
_POOL = text("""
WITH heard AS MATERIALIZED (
    SELECT setlist.id AS setlist_id, show.date AS date,
           row_number() OVER (
               ORDER BY show.date DESC, performance.ordinal DESC, performance.id DESC
           ) - 1 AS ago
    FROM performance
    JOIN show ON show.id = performance.show_id
    JOIN setlist ON setlist.performance_id = performance.id AND setlist.kind = 'played'
    WHERE performance.artist_id = :artist_id
      AND setlist.named_count > 0 AND show.date IS NOT NULL
),
play AS (
    SELECT DISTINCT item_song.song_id AS song_id, heard.ago AS ago
    FROM heard
    JOIN set_part ON set_part.setlist_id = heard.setlist_id
    JOIN item ON item.set_id = set_part.id AND item.type IN ('song', 'medley')
    JOIN item_song ON item_song.item_id = item.id
),
counted AS (
    SELECT song_id, count(*) AS plays, min(ago) AS gap, sum(ago < :lately) AS recent
    FROM play GROUP BY song_id
)
SELECT song.id, song.title, song.cover_of, song.duration_s, song.album,
       coalesce(counted.plays, 0) AS plays, counted.gap, heard.date AS last_played_on,
       coalesce(counted.recent, 0) AS recent,
       min(:lately, (SELECT count(*) FROM heard)) AS looked_at
FROM song
LEFT JOIN counted ON counted.song_id = song.id
LEFT JOIN heard ON heard.ago = counted.gap
WHERE song.artist_id = :artist_id
""")


def pool_of_show(session: Session, performance_id: int) -> tuple[PoolSong, ...]:
    """Return all songs of a show's artist, most often played of late first, tapes not counted.

    Raises NotFound.
    """
    artist_id = artist_of(session, performance_id)
    rows = session.execute(_POOL, {"artist_id": artist_id, "lately": LATELY}).mappings()
    songs = [
        PoolSong(
            id=row["id"],
            title=row["title"],
            cover_of=row["cover_of"],
            plays=row["plays"],
            last_played_on=(
                date.fromisoformat(row["last_played_on"]) if row["last_played_on"] else None
            ),
            gap=row["gap"],
            rate=row["recent"] / row["looked_at"] if row["looked_at"] else 0.0,
            duration_s=row["duration_s"],
            album=row["album"],
        )
        for row in rows
    ]
    songs.sort(key=lambda song: (-song.rate, -song.plays, song.title.casefold(), song.id))
    return tuple(songs)
