"""The songs of an artist with how often, when and how lately each was played.

Counting looks at every line that the artist ever played; it is done once and kept in memory until
a setlist, or the date of one, is another.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.songs import PoolSong
from setlist_desktop.storage.setlists import artist_of
from setlist_desktop.storage.spoilers import hidden_shows, secret_songs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LATELY = 20
"""How many of the newest setlists `PoolSong.rate` looks at."""

_HEARD = """
    FROM performance
    JOIN show ON show.id = performance.show_id
    JOIN setlist ON setlist.performance_id = performance.id AND setlist.kind = 'played'
    WHERE performance.artist_id = :artist_id
      AND setlist.named_count > 0 AND show.date IS NOT NULL
      AND performance.id NOT IN (SELECT value FROM json_each(:hidden))
"""

# Changes with every setlist that comes, goes, moves or is edited; much cheaper than counting.
_STAMP = text(f"""
SELECT count(*), total(setlist.version), max(setlist.id),
       total(setlist.id * julianday(show.date) + performance.ordinal * 0.001),
       (SELECT total(song_id * (id + 1)) FROM song_alias WHERE artist_id = :artist_id) {_HEARD}
""")  # noqa: S608 - nothing but this text

# One pass over the artist's setlists: `ago` numbers them from the newest (0) back.
_COUNTED = text(f"""
WITH heard AS MATERIALIZED (
    SELECT setlist.id AS setlist_id, show.date AS date,
           row_number() OVER (
               ORDER BY show.date DESC, performance.ordinal DESC, performance.id DESC
           ) - 1 AS ago
    {_HEARD}
),
counted AS (
    SELECT item_song.song_id AS song_id, count(DISTINCT heard.ago) AS plays,
           min(heard.ago) AS gap,
           count(DISTINCT CASE WHEN heard.ago < :lately THEN heard.ago END) AS recent
    FROM heard
    JOIN set_part ON set_part.setlist_id = heard.setlist_id
    JOIN item ON item.set_id = set_part.id AND item.type IN ('song', 'medley')
    JOIN item_song ON item_song.item_id = item.id
    GROUP BY item_song.song_id
)
SELECT counted.*, heard.date AS last_played_on, (SELECT count(*) FROM heard) AS heard
FROM counted JOIN heard ON heard.ago = counted.gap
""")  # noqa: S608 - nothing but this text

# A song that stands for another one is in `song_alias` with the other's key.
_SONGS = text(
    "SELECT id, title, cover_of, duration_s, album FROM song WHERE artist_id = :artist_id"
    " AND title_key NOT IN (SELECT title_key FROM song_alias WHERE artist_id = :artist_id)"
)

# Of songs that no catalogue knows: those that stand in setlists, but as tapes alone.
_TAPES = text("""
    SELECT song.id FROM song
    JOIN item_song ON item_song.song_id = song.id JOIN item ON item.id = item_song.item_id
    WHERE song.artist_id = :artist_id AND song.album = '' AND song.recording_mbid IS NULL
      AND song.id IN (SELECT value FROM json_each(:unplayed))
    GROUP BY song.id HAVING max(item.type <> 'tape') = 0
""")


@dataclass(frozen=True, slots=True)
class _Played:
    plays: int
    gap: int
    rate: float
    last_played_on: date


_NEVER = (0, None, 0.0, None)
_KEPT = 32
_counts: OrderedDict[tuple[object, int], tuple[tuple[Any, ...], dict[int, _Played]]] = OrderedDict()
_lock = threading.Lock()


def pool_of_show(session: Session, performance_id: int) -> tuple[PoolSong, ...]:
    """Return all songs of a show's artist, most often played of late first, tapes left out.

    Raises NotFound.
    """
    return pool_of_artist(session, artist_of(session, performance_id))


def pool_of_artist(session: Session, artist_id: int) -> tuple[PoolSong, ...]:
    """Return all songs of an artist as `pool_of_show`; empty for one that is not there."""
    counts = _counted(session, artist_id)
    left_out = secret_songs(session, artist_id)
    rows = session.execute(_SONGS, {"artist_id": artist_id}).all()
    left_out |= _tapes(session, artist_id, [row[0] for row in rows if row[0] not in counts])
    songs = [_pool_song(row, counts) for row in rows if row[0] not in left_out]
    songs.sort(key=lambda song: (-song.rate, -song.plays, song.title.casefold(), song.id))
    return tuple(songs)


def forget() -> None:
    """Drop the counts that are kept in memory."""
    with _lock:
        _counts.clear()


def _tapes(session: Session, artist_id: int, unplayed: list[int]) -> set[int]:
    """Return those of the songs never played that were heard, or are foretold, as tapes alone."""
    values = {"artist_id": artist_id, "unplayed": json.dumps(unplayed)}
    return set(session.scalars(_TAPES, values))


def _pool_song(row: Any, counts: dict[int, _Played]) -> PoolSong:  # noqa: ANN401 - a row
    played = counts.get(row[0])
    plays, gap, rate, last = (
        (played.plays, played.gap, played.rate, played.last_played_on) if played else _NEVER
    )
    return PoolSong(
        id=row[0],
        title=row[1],
        cover_of=row[2],
        plays=plays,
        last_played_on=last,
        gap=gap,
        rate=rate,
        duration_s=row[3],
        album=row[4],
    )


def _counted(session: Session, artist_id: int) -> dict[int, _Played]:
    values = {"artist_id": artist_id, "hidden": json.dumps([*hidden_shows(session, artist_id)])}
    stamp = (values["hidden"], *session.execute(_STAMP, values).one())
    key = (session.get_bind(), artist_id)
    with _lock:
        kept = _counts.get(key)
        if kept is not None and kept[0] == stamp:
            _counts.move_to_end(key)
            return kept[1]
    counts = _count(session, values)
    with _lock:
        _counts[key] = stamp, counts
        while len(_counts) > _KEPT:
            _counts.popitem(last=False)
    return counts


def _count(session: Session, values: dict[str, Any]) -> dict[int, _Played]:
    rows = session.execute(_COUNTED, {**values, "lately": LATELY})
    return {
        row.song_id: _Played(
            row.plays,
            row.gap,
            row.recent / min(LATELY, row.heard),
            date.fromisoformat(row.last_played_on),
        )
        for row in rows
    }
