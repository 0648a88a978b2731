"""How far the imports have come, and what an import has to know of its artist."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ArtistLinkRow,
    ArtistRow,
    PerformanceRow,
    SetlistRow,
    ShowRow,
    SongRow,
)
from setlist_desktop.storage.rows_sync import ImportStatusRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write


class Subject(Struct, frozen=True):
    """The artist of an import: names, MBID, and ids at services and sites."""

    id: int
    name: str
    mbid: str | None
    external_ids: Mapping[str, str]

    def refuses(self, name: str) -> bool:
        """Whether the user said that the artist is nobody at a service or site."""
        return self.external_ids.get(name) == ""


class Counts(Struct, frozen=True):
    """What the library holds of an artist."""

    shows: int
    setlists: int
    songs: int
    venues: int


class Recording(Struct, frozen=True):
    """A song of the library that has a recording at MusicBrainz."""

    mbid: str
    title: str
    duration_s: int | None

    @property
    def track(self) -> TrackRecord:
        """The recording as catalogues tell one."""
        return TrackRecord(self.title, self.duration_s, self.mbid)


def subject(session: Session, artist_id: int) -> Subject:
    """Return the artist to be imported. Raises NotFound."""
    row = session.get(ArtistRow, artist_id)
    if row is None:
        raise NotFound(
            tr("No artist has the id {id}.", id=artist_id),
            hint=tr("Search for the artist again."),
        )
    links = session.execute(
        select(ArtistLinkRow.service, ArtistLinkRow.external_id).where(
            ArtistLinkRow.artist_id == artist_id
        )
    )
    return Subject(row.id, row.name, row.mbid, {link.service: link.external_id for link in links})


def status_of(session: Session, artist_id: int) -> ImportStatus | None:
    """Return how far an artist's import has come, None where there was none."""
    found = session.execute(
        select(ImportStatusRow, ArtistRow.name)
        .join(ArtistRow, ArtistRow.id == ImportStatusRow.artist_id)
        .where(ImportStatusRow.artist_id == artist_id)
    ).first()
    if found is None:
        return None
    row, name = found
    return ImportStatus(
        artist_id=artist_id,
        artist_name=name,
        stage=ImportStage(row.stage),
        percent=row.percent,
        message=row.message,
        running=row.running,
        partial=tuple(json.loads(row.partial)),
        next_page=row.next_page,
        updated_at=from_stored(row.updated_at),
    )


def save_status(write: Write, status: ImportStatus, now: datetime) -> None:
    """Keep how far an import has come."""
    values = {
        "stage": status.stage.value,
        "percent": status.percent,
        "message": status.message,
        "running": status.running,
        "partial": json.dumps(status.partial, ensure_ascii=False),
        "next_page": status.next_page,
        "updated_at": to_stored(now),
    }
    write.session.execute(
        insert(ImportStatusRow)
        .values(artist_id=status.artist_id, **values)
        .on_conflict_do_update(index_elements=["artist_id"], set_=values)
    )
    write.changed(Kind.IMPORT, status.artist_id)


def end_interrupted(write: Write, reason: str) -> int:
    """Mark imports as stopped that ran when their program ended; return how many there were."""
    ended = write.session.scalars(
        update(ImportStatusRow)
        .where(ImportStatusRow.running)
        .values(running=False, partial=json.dumps([reason], ensure_ascii=False))
        .returning(ImportStatusRow.artist_id)
    ).all()
    if ended:
        write.changed(Kind.IMPORT, ended)
    return len(ended)


def counts_of(session: Session, artist_id: int) -> Counts:
    """Return what the library holds of an artist; a setlist counts with its first named song."""
    performances = (
        select(func.count(PerformanceRow.id), func.count(ShowRow.venue_id.distinct()))
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .where(PerformanceRow.artist_id == artist_id)
    )
    setlists = (
        select(func.count(SetlistRow.performance_id.distinct()))
        .join(PerformanceRow, PerformanceRow.id == SetlistRow.performance_id)
        .where(
            PerformanceRow.artist_id == artist_id,
            SetlistRow.kind == "played",
            SetlistRow.named_count > 0,
        )
    )
    songs = select(func.count(SongRow.id)).where(SongRow.artist_id == artist_id)
    shows, venues = session.execute(performances).one()
    return Counts(shows, session.scalar(setlists) or 0, session.scalar(songs) or 0, venues)


def song_keys(session: Session, artist_id: int) -> frozenset[str]:
    """Return the keys of an artist's song titles."""
    return frozenset(
        session.scalars(select(SongRow.title_key).where(SongRow.artist_id == artist_id))
    )


def recordings_of(session: Session, artist_id: int, most: int) -> tuple[Recording, ...]:
    """Return up to `most` of an artist's songs whose recording MusicBrainz knows, by title."""
    wanted = (
        select(SongRow.recording_mbid, SongRow.title, SongRow.duration_s)
        .where(SongRow.artist_id == artist_id, SongRow.recording_mbid.is_not(None))
        .order_by(SongRow.title_key)
        .limit(most)
    )
    return tuple(
        Recording(mbid, title, duration_s)
        for mbid, title, duration_s in session.execute(wanted)
        if mbid
    )
