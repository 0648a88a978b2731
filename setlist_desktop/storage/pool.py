"""The songs of an artist with how often, when and how lately each was played.

The plays stand ready in the library, see `plays`. Where they do not (a setlist has just changed, or
some shows are hidden) they are counted here, and kept in memory until there is another change.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.songs import PoolSong, SongKind
from setlist_desktop.storage.plays import SongPlays, counted_plays, kept_plays, plays_version
from setlist_desktop.storage.setlists import artist_of
from setlist_desktop.storage.spoilers import hidden_shows, secret_songs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# A song that stands for another one is in `song_alias` with the other's key.
_SONGS = text(
    "SELECT id, title, cover_of, duration_s, album, kind FROM song WHERE artist_id = :artist_id"
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


_NEVER = (0, None, 0.0, None)
_KEPT = 32
_counts: OrderedDict[tuple[object, int], tuple[tuple[int, ...], dict[int, SongPlays]]] = (
    OrderedDict()
)
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


def _pool_song(row: Any, counts: dict[int, SongPlays]) -> PoolSong:  # noqa: ANN401 - a row
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
        kind=SongKind(row[5]) if row[5] else None,
    )


def _counted(session: Session, artist_id: int) -> dict[int, SongPlays]:
    hidden = sorted(hidden_shows(session, artist_id))
    plays = None if hidden else kept_plays(session, artist_id)
    return _remembered(session, artist_id, hidden) if plays is None else plays


def _remembered(session: Session, artist_id: int, hidden: list[int]) -> dict[int, SongPlays]:
    stamp = (plays_version(session, artist_id), *hidden)
    key = (session.get_bind(), artist_id)
    with _lock:
        kept = _counts.get(key)
        if kept is not None and kept[0] == stamp:
            _counts.move_to_end(key)
            return kept[1]
    counts = counted_plays(session, artist_id, hidden)
    with _lock:
        _counts[key] = stamp, counts
        while len(_counts) > _KEPT:
            _counts.popitem(last=False)
    return counts
