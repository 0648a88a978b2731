"""The songs of a setlist as a playlist wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.spotify import PlaylistPlan, WantedTrack
from setlist_desktop.storage.rows import ArtistRow, PerformanceRow, ShowRow, SongRow, VenueRow
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.spoilers import unspoiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import ItemSong

SPOTIFY_TRACK = "spotify-track"
"""The kind of decisions that say which track of Spotify's a song is."""


def playlist_plan(session: Session, setlist_id: int) -> PlaylistPlan:
    """Return a setlist's songs in order, medleys as their parts; tapes and struck lines are out.

    Raises NotFound.
    """
    setlist = unspoiled(session, load_setlist(session, setlist_id))
    show = _show(session, setlist.performance_id)
    songs = [
        song
        for item in setlist.items()
        if item.is_song and not item.struck
        for song in item.songs
        if song.title.strip()
    ]
    told = {row.id: row for row in _facts(session, {song.song_id for song in songs})}
    tracks = tuple(_wanted(song, show.artist, told.get(song.song_id)) for song in songs)
    where = ", ".join(part for part in (show.venue, show.city) if part)
    kind = tr("predicted") if setlist.kind is SetlistKind.PREDICTED else ""
    parts = (show.artist, where, show.date.isoformat() if show.date else "", kind)
    return PlaylistPlan(" · ".join(part for part in parts if part), tracks)


def _wanted(song: ItemSong, artist: str, fact: Any) -> WantedTrack:  # noqa: ANN401 - a row
    if fact is None:
        return WantedTrack(song.title, artist, cover_of=song.cover_of)
    return WantedTrack(
        song.title,
        artist,
        song.song_id,
        song.cover_of,
        fact.duration_s,
        fact.isrc,
        fact.recording_mbid,
    )


def _facts(session: Session, ids: Iterable[int]) -> list[Any]:
    wanted = select(SongRow.id, SongRow.duration_s, SongRow.isrc, SongRow.recording_mbid)
    return list(session.execute(wanted.where(SongRow.id.in_(ids))))


def _show(session: Session, performance_id: int) -> Any:  # noqa: ANN401 - a row
    wanted = (
        select(
            ArtistRow.name.label("artist"),
            ShowRow.date,
            VenueRow.name.label("venue"),
            VenueRow.city,
        )
        .select_from(PerformanceRow)
        .join(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.id == performance_id)
    )
    row = session.execute(wanted).first()
    if row is None:
        raise NotFound(tr("The show of this setlist is gone."))
    return row
