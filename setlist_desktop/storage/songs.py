"""Songs of an artist: found or made by title, and filled from catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.matches import kind_of
from setlist_desktop.domain.songs import SongKind
from setlist_desktop.domain.titles import title_key
from setlist_desktop.storage.bulk import Ids, insert_all, update_all
from setlist_desktop.storage.rows import SongRow
from setlist_desktop.storage.rows_catalogue import SongAliasRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import TrackRecord
    from setlist_desktop.storage.database import Write


def joined_titles(session: Session, artist_id: int) -> dict[str, int]:
    """Return the song that stands for each title (by key) that was joined with another."""
    rows = session.execute(
        select(SongAliasRow.title_key, SongAliasRow.song_id).where(
            SongAliasRow.artist_id == artist_id
        )
    )
    return {row.title_key: row.song_id for row in rows}


def joined_songs(session: Session, artist_id: int) -> dict[int, int]:
    """Return the song that stands for each one (by id) that was joined with another."""
    rows = session.execute(
        select(SongRow.id, SongAliasRow.song_id)
        .join(
            SongAliasRow,
            (SongAliasRow.artist_id == SongRow.artist_id)
            & (SongAliasRow.title_key == SongRow.title_key),
        )
        .where(SongRow.artist_id == artist_id)
    )
    return {song: kept for song, kept in rows}  # noqa: C416 - rows are no pairs


CATALOGUES = frozenset({"musicbrainz", "deezer", "listenbrainz", "lastfm"})
"""Sources of songs that nobody may have played yet."""


class Songs:
    """An artist's songs by the key of their title; new ones are kept until `save`.

    A song is called as it was when it was first heard of on a setlist, also where a catalogue told
    it before: what a library holds does not depend on who answered first.
    """

    def __init__(self, session: Session, artist_id: int) -> None:
        self._session = session
        self._artist_id = artist_id
        self._ids: Ids | None = None
        self._new: list[dict[str, Any]] = []
        known = session.execute(
            select(SongRow.title_key, SongRow.id, SongRow.source).where(
                SongRow.artist_id == artist_id
            )
        ).all()
        self._by_key = {row.title_key: row.id for row in known}
        self._unplayed = {row.id: row.title_key for row in known if row.source in CATALOGUES}
        self._renamed: dict[int, dict[str, Any]] = {}
        self._by_key |= joined_titles(session, artist_id)
        self._by_title: dict[str, int] = {}

    def find_or_add(self, title: str, cover_of: str = "", source: str = "") -> int:
        """Return the id of the song with that title, making it where there is none."""
        song_id = self._by_title.get(title)
        if song_id is None:
            key = title_key(title)
            song_id = self._by_key.get(key)
            if song_id is None:
                song_id = self._add(title, key, cover_of, source)
            elif source and source not in CATALOGUES and self._unplayed.get(song_id) == key:
                del self._unplayed[song_id]
                self._renamed[song_id] = {"title": title, "cover_of": cover_of, "source": source}
            self._by_title[title] = song_id
        return song_id

    def knows(self, title: str) -> bool:
        """Whether there is a song with that title."""
        return title_key(title) in self._by_key

    def save(self) -> int:
        """Write the songs that are new, or called otherwise now; return how many they are."""
        count = len(self._new) + len(self._renamed)
        insert_all(self._session, SongRow, self._new)
        update_all(self._session, SongRow, self._renamed)
        self._new, self._renamed = [], {}
        return count

    def _add(self, title: str, key: str, cover_of: str, source: str) -> int:
        if self._ids is None:
            self._ids = Ids(self._session, SongRow)
        song_id = self._ids.next()
        self._by_key[key] = song_id
        self._new.append(
            {
                "id": song_id,
                "artist_id": self._artist_id,
                "title": title,
                "title_key": key,
                "cover_of": cover_of,
                "source": source,
            }
        )
        return song_id


def ingest_tracks(write: Write, artist_id: int, tracks: Sequence[TrackRecord]) -> int:
    """Put a catalogue's tracks among the artist's songs; return how many songs are new.

    Of songs that are there already only what is not known yet is filled in. A second call with
    the same tracks changes nothing.
    """
    columns = SongRow.__table__.c
    known = {
        row["title_key"]: dict(row)
        for row in write.session.execute(
            select(*columns).where(columns.artist_id == artist_id)
        ).mappings()
    }
    by_id = {song["id"]: song for song in known.values()}
    for key, song_id in joined_titles(write.session, artist_id).items():
        known[key] = by_id[song_id]
    new: dict[str, dict[str, Any]] = {}
    changed: dict[int, dict[str, Any]] = {}
    for track in tracks:
        key = title_key(track.title)
        if not key:
            continue
        if key in known:
            _fill(known[key], track, changed.setdefault(known[key]["id"], {}))
        elif key in new:
            _fill(new[key], track, {})
        else:
            new[key] = {**_facts(track), "artist_id": artist_id, "title_key": key}
            new[key] |= {"title": track.title.strip(), "source": track.source}
    _save_tracks(write, artist_id, list(new.values()), changed)
    return len(new)


def _save_tracks(
    write: Write, artist_id: int, new: list[dict[str, Any]], changed: dict[int, dict[str, Any]]
) -> None:
    insert_all(write.session, SongRow, new)
    filled = {song_id: values for song_id, values in changed.items() if values}
    update_all(write.session, SongRow, filled)
    if new or filled:
        write.changed(Kind.SONG, artist_id)


def _facts(track: TrackRecord) -> dict[str, Any]:
    return {
        "duration_s": track.duration_s,
        "recording_mbid": track.recording_mbid,
        "work_mbid": track.work_mbid,
        "isrc": track.isrc,
        "album": track.album,
        "released_on": track.released_on,
        "popularity": track.rank,
        "kind": _kind(track),
    }


def _kind(track: TrackRecord) -> SongKind | None:
    """Return the kind of a recording; a bare title may be any."""
    kind = kind_of(track.title, track.note)
    return kind if track.recording_mbid or kind is not SongKind.STUDIO else None


def _fill(song: dict[str, Any], track: TrackRecord, changed: dict[str, Any]) -> None:
    """Fill what a song lacks from a track, and note it in `changed`.

    Of two kinds of recordings the first counts, whichever came before.
    """
    for field, value in _facts(track).items():
        if song[field] in (None, "") and value not in (None, ""):
            song[field] = changed[field] = value
    kinds = [kind for kind in SongKind if kind in (song["kind"], _kind(track))]
    if kinds and kinds[0] != song["kind"]:
        song["kind"] = changed["kind"] = kinds[0]
