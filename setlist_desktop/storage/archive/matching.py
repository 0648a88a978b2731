"""How the records of an archive find their rows, and how rows are added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from setlist_desktop.storage.archive.library import OWN_PROFILE
from setlist_desktop.storage.bulk import insert_all
from setlist_desktop.storage.profiles import friend
from setlist_desktop.storage.rows import (
    ArtistRow,
    Row,
    SongRow,
    VenueLinkRow,
    VenueRow,
)
from setlist_desktop.storage.venues import venue_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.archive import ArchivedArtist, ArchivedSong, ArchivedVenue


def insert_row(session: Session, row: type[Row], **values: object) -> int:
    """Insert one row and return its id."""
    key = row.__table__.c["id"]
    return int(session.execute(insert(row).values(**values).returning(key)).scalar_one())


def linked(
    session: Session, row: type[Row], owner: str, links: Iterable[tuple[str, str]]
) -> int | None:
    """Return the id of what one of the links (service, external id) leads to."""
    columns = row.__table__.c
    for service, external_id in links:
        found = session.scalar(
            select(columns[owner]).where(
                columns["service"] == service, columns["external_id"] == external_id
            )
        )
        if found is not None:
            return int(found)
    return None


def find_artist(session: Session, artist: ArchivedArtist) -> int | None:
    """Return the artist of the MBID, else the only one of name and disambiguation."""
    by_mbid = select(ArtistRow.id).where(ArtistRow.mbid == artist.mbid)
    if artist.mbid and (found := session.scalar(by_mbid)) is not None:
        return found
    named = select(ArtistRow.id).where(
        ArtistRow.name == artist.name, ArtistRow.disambiguation == artist.disambiguation
    )
    if artist.mbid:
        named = named.where(ArtistRow.mbid.is_(None))
    fitting = session.scalars(named).all()
    return fitting[0] if len(fitting) == 1 else None


def find_venue(session: Session, venue: ArchivedVenue) -> int | None:
    """Return the venue of that name and city."""
    key = venue_key(venue.name, venue.city)
    return session.scalars(
        select(VenueRow.id).where(VenueRow.key == key).order_by(VenueRow.id)
    ).first()


def add_venue(session: Session, venue: ArchivedVenue) -> int:
    """Add a venue with its links; return its id."""
    venue_id = insert_row(
        session,
        VenueRow,
        name=venue.name,
        key=venue_key(venue.name, venue.city),
        city=venue.city,
        region=venue.region,
        country=venue.country,
        country_code=venue.country_code,
        latitude=venue.latitude,
        longitude=venue.longitude,
        zone=venue.zone,
        capacity=venue.capacity,
    )
    links = [
        {"venue_id": venue_id, "service": service, "external_id": external_id}
        for service, external_id in venue.links.items()
    ]
    insert_all(session, VenueLinkRow, links)
    return venue_id


def songs_of(session: Session, artists: set[int]) -> dict[tuple[int, str], dict[str, Any]]:
    """Return the artists' songs by artist and key, joined ones by themselves."""
    columns = SongRow.__table__.c
    rows = session.execute(select(*columns).where(columns.artist_id.in_(artists))).mappings()
    by_id = {row["id"]: dict(row) for row in rows}
    return {(row["artist_id"], row["title_key"]): row for row in by_id.values()}


def add_song(session: Session, song: ArchivedSong, artist_id: int, key: str) -> int:
    """Add a song to an artist; return its id."""
    return insert_row(
        session,
        SongRow,
        artist_id=artist_id,
        title=song.title,
        title_key=key,
        cover_of=song.cover_of,
        duration_s=song.duration_s,
        album=song.album,
        released_on=song.released_on,
        recording_mbid=song.recording_mbid,
        work_mbid=song.work_mbid,
        kind=song.kind,
        isrc=song.isrc,
        popularity=song.popularity,
        source=song.source,
    )


def profile_ids(session: Session, names: set[str]) -> dict[str, int]:
    """Return the ids of profiles by name; those that are not there are made as friends'."""
    return {"": OWN_PROFILE} | {name: friend(session, name) for name in sorted(names - {""})}
