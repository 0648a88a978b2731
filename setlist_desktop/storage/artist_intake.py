"""Takes in artists as services and files name them: by MBID, else by exact name."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import AmbiguousArtist
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import ArtistAliasRow, ArtistLinkRow, ArtistRow

if TYPE_CHECKING:
    from sqlalchemy import RowMapping
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import ArtistRecord
    from setlist_desktop.storage.database import Write

_MUSICBRAINZ = "musicbrainz"
_FILLED = ("sort_name", "disambiguation", "country")


def ingest_artist(
    write: Write, record: ArtistRecord, followed: bool = True, *, now: datetime | None = None
) -> int:
    """Return the id of the artist that a record means, making it where there is none.

    It is the one of the MBID; else the only one of exactly that name, unless both have an MBID.
    What is not known of it is filled in, and one that was removed comes back. Raises
    AmbiguousArtist where a record without MBID fits several.
    """
    found = _find(write.session, record)
    if found is None:
        artist_id = _add(write, record, followed=followed, now=now)
    else:
        artist_id = found["id"]
        _fill(write, found, record)
    _add_links(write.session, artist_id, record)
    return artist_id


def _find(session: Session, record: ArtistRecord) -> RowMapping | None:
    columns = ArtistRow.__table__.c
    mbid = _mbid(record)
    if mbid:
        row = session.execute(select(*columns).where(columns.mbid == mbid)).mappings().first()
        if row is not None:
            return row
    named = select(*columns).where(columns.name == record.name).order_by(columns.id)
    if mbid:
        named = named.where(columns.mbid.is_(None), ~_unlinked(columns.id))
    rows = session.execute(named).mappings().all()
    if len(rows) > 1 and not mbid:
        # One that bears no MBID, either, is meant rather than those that are told apart by theirs.
        rows = [row for row in rows if row["mbid"] is None] or rows
    if len(rows) > 1 and not mbid:
        raise AmbiguousArtist(
            tr("{number} artists are named “{name}”.", number=len(rows), name=record.name),
            [_candidate(row) for row in rows],
        )
    return rows[0] if len(rows) == 1 else None


def _unlinked(artist_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether the user has said that an artist is nobody at MusicBrainz."""
    link = ArtistLinkRow.__table__.c
    return exists().where(
        link.artist_id == artist_id, link.service == _MUSICBRAINZ, link.external_id == ""
    )


def _add(write: Write, record: ArtistRecord, *, followed: bool, now: datetime | None) -> int:
    artist_id = write.session.execute(
        insert(ArtistRow)
        .values(
            mbid=_mbid(record),
            name=record.name,
            name_key=name_key(record.name),
            followed=followed,
            created_at=to_stored(now or datetime.now(UTC)),
            **{field: getattr(record, field) for field in _FILLED},
        )
        .returning(ArtistRow.id)
    ).scalar_one()
    write.changed(Kind.ARTIST, artist_id)
    return artist_id


def _fill(write: Write, row: RowMapping, record: ArtistRecord) -> None:
    news: dict[str, Any] = {
        field: value for field in _FILLED if not row[field] and (value := getattr(record, field))
    }
    if row["mbid"] is None and _mbid(record):
        news["mbid"] = _mbid(record)
    if row["removed_at"] is not None:
        news["removed_at"] = None
    if news:
        write.session.execute(update(ArtistRow).where(ArtistRow.id == row["id"]).values(**news))
        write.changed(Kind.ARTIST, row["id"])


def _add_links(session: Session, artist_id: int, record: ArtistRecord) -> None:
    links = [
        {"artist_id": artist_id, "service": service, "external_id": external_id}
        for service, external_id in record.external_ids.items()
        if external_id
    ]
    if links:
        session.execute(upsert(ArtistLinkRow).on_conflict_do_nothing(), links)
    aliases = [
        {"artist_id": artist_id, "name": alias, "name_key": name_key(alias)}
        for alias in record.aliases
        if alias and alias != record.name
    ]
    if aliases:
        session.execute(upsert(ArtistAliasRow).on_conflict_do_nothing(), aliases)


def _mbid(record: ArtistRecord) -> str | None:
    return record.mbid.strip().lower() if record.mbid and record.mbid.strip() else None


def _candidate(row: RowMapping) -> ArtistCandidate:
    return ArtistCandidate(
        name=row["name"],
        source="library",
        mbid=row["mbid"],
        disambiguation=row["disambiguation"],
        country=row["country"],
        local_id=row["id"],
    )
