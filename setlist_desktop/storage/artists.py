"""Queries over artists: the list with its counts, look-ups by name, MBID and id, changes."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, text, update

from setlist_desktop.domain.artists import Artist, ArtistCandidate
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.finding import id_in
from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import ShowStatus, is_past
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored
from setlist_desktop.storage.rows import (
    ArtistAliasRow,
    ArtistRow,
)
from setlist_desktop.storage.rows_catalogue import ArtistCountRow
from setlist_desktop.storage.rows_sync import ImportStatusRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

MBID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
"""What a MusicBrainz id looks like."""

_CALLED_OFF = f"('{ShowStatus.CANCELLED.value}', '{ShowStatus.POSTPONED.value}')"
_AROUND = text(f"""SELECT performance.artist_id, show.date, venue.zone
FROM show
JOIN performance ON performance.show_id = show.id
LEFT JOIN venue ON venue.id = show.venue_id
WHERE show.date BETWEEN :since AND :until AND show.status NOT IN {_CALLED_OFF}
ORDER BY show.date
""")  # noqa: S608 - nothing but this text
_LATER = text(f"""SELECT wanted.value, (
    SELECT performance.show_date FROM performance JOIN show ON show.id = performance.show_id
    WHERE performance.artist_id = wanted.value AND performance.show_date > :until
      AND show.status NOT IN {_CALLED_OFF}
    ORDER BY performance.show_date LIMIT 1
) FROM json_each(:ids) AS wanted
""")  # noqa: S608 - nothing but this text


def all_artists(session: Session, now: datetime) -> tuple[Artist, ...]:
    """Return the artists of the library, followed ones first, by sort name."""
    artists = _artists(session, now, ArtistRow.removed_at.is_(None))
    return tuple(sorted(artists, key=lambda artist: (not artist.followed, _sort_key(artist))))


def one_artist(session: Session, artist_id: int, now: datetime) -> Artist:
    """Return an artist, removed or not. Raises NotFound."""
    for artist in _artists(session, now, ArtistRow.id == artist_id):
        return artist
    raise NotFound(
        tr("No artist has the id {id}.", id=artist_id),
        hint=tr("List the artists to see their ids."),
    )


def artists_of(session: Session, ids: Sequence[int], now: datetime) -> list[Artist]:
    """Return artists by id, in that order; unknown ones are left out."""
    found = {artist.id: artist for artist in _artists(session, now, ArtistRow.id.in_(ids))}
    return [found[artist_id] for artist_id in ids if artist_id in found]


def artists_meant(session: Session, text: str, now: datetime) -> list[Artist]:
    """Return all artists that a text can mean: an MBID, a name, an alias or an id."""
    if MBID.fullmatch(text):
        found = artist_with_mbid(session, text)
        fitting = [] if found is None else [found]
    else:
        fitting = artists_named(session, text) if text else []
        artist_id = id_in(text)
        if artist_id and artist_id not in fitting and has_artist(session, artist_id):
            fitting.append(artist_id)
    return [one_artist(session, artist_id, now) for artist_id in fitting]


def artists_named(session: Session, text: str) -> list[int]:
    """Return the ids of the artists that a name fits: exactly, else by key, else by alias."""
    key = name_key(text)
    aliased = select(ArtistAliasRow.artist_id).where(ArtistAliasRow.name_key == key)
    for fits in (
        ArtistRow.name == text,
        ArtistRow.name_key == key,
        ArtistRow.id.in_(aliased),
    ):
        wanted = select(ArtistRow.id).where(fits, ArtistRow.removed_at.is_(None))
        if ids := list(session.scalars(wanted.order_by(ArtistRow.id))):
            return ids
    return []


def artist_with_mbid(session: Session, mbid: str) -> int | None:
    """Return the id of the artist with an MBID, if the library has it."""
    return session.scalar(
        select(ArtistRow.id).where(func.lower(ArtistRow.mbid) == mbid.strip().lower())
    )


def has_artist(session: Session, artist_id: int) -> bool:
    """Whether an artist of that id stands in the list."""
    wanted = select(ArtistRow.id).where(ArtistRow.id == artist_id, ArtistRow.removed_at.is_(None))
    return session.scalar(wanted) is not None


def has_any_artist(session: Session) -> bool:
    """Whether the library holds an artist at all, removed ones included."""
    return session.scalar(select(ArtistRow.id).limit(1)) is not None


def candidates(artists: Iterable[Artist]) -> tuple[ArtistCandidate, ...]:
    """Return artists of the library as what a search offers."""
    return tuple(
        ArtistCandidate(
            name=artist.name,
            source="library",
            mbid=artist.mbid,
            disambiguation=artist.disambiguation,
            country=artist.country,
            local_id=artist.id,
            show_count=artist.show_count,
        )
        for artist in artists
    )


def listed(session: Session) -> frozenset[int]:
    """Return the artists of the library, without those taken off the list."""
    return frozenset(session.scalars(select(ArtistRow.id).where(ArtistRow.removed_at.is_(None))))


def change_artist(write: Write, artist_id: int, **values: object) -> None:
    """Set columns of an artist. Raises NotFound."""
    changed = write.session.execute(
        update(ArtistRow).where(ArtistRow.id == artist_id).values(**values).returning(ArtistRow.id)
    )
    if changed.first() is None:
        raise NotFound(tr("No artist has the id {id}.", id=artist_id))
    write.changed(Kind.ARTIST, artist_id)


def _artists(session: Session, now: datetime, condition: Any) -> list[Artist]:  # noqa: ANN401
    rows = session.execute(_listing(condition)).mappings().all()
    upcoming = _next_dates(session, now, [row["id"] for row in rows])
    return [_artist(row, upcoming.get(row["id"])) for row in rows]


def _listing(condition: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's expressions
    counts = table_of(ArtistCountRow).c
    return (
        select(
            *ArtistRow.__table__.c,
            counts.shows.label("show_count"),
            counts.setlists.label("setlist_count"),
            *(column.label(f"import_{column.name}") for column in ImportStatusRow.__table__.c),
        )
        .outerjoin(ArtistCountRow, counts.artist_id == ArtistRow.id)
        .outerjoin(ImportStatusRow, ImportStatusRow.artist_id == ArtistRow.id)
        .where(condition)
    )


def _next_dates(session: Session, now: datetime, ids: Sequence[int]) -> dict[int, date]:
    """Return the date of each artist's next show that is neither over nor called off.

    Only for the days around today it matters in which zone a show is; all later ones are to come.
    """
    dates: dict[int, date] = {}
    since, until = now.date() - timedelta(days=2), now.date() + timedelta(days=1)
    days = {"since": since.isoformat(), "until": until.isoformat()}
    for artist_id, stored, zone in session.execute(_AROUND, days):
        on = date.fromisoformat(stored)
        if artist_id not in dates and not is_past(on, zone, now):
            dates[artist_id] = on
    rest = json.dumps([artist_id for artist_id in ids if artist_id not in dates])
    for artist_id, stored in session.execute(_LATER, {"until": days["until"], "ids": rest}):
        if stored is not None:
            dates[artist_id] = date.fromisoformat(stored)
    return dates


def _artist(row: RowMapping, next_show_on: date | None) -> Artist:
    return Artist(
        id=row["id"],
        name=row["name"],
        mbid=row["mbid"],
        sort_name=row["sort_name"],
        disambiguation=row["disambiguation"],
        country=row["country"],
        followed=row["followed"],
        show_count=row["show_count"] or 0,
        setlist_count=row["setlist_count"] or 0,
        next_show_on=next_show_on,
        refreshed_at=from_stored(row["refreshed_at"]),
        import_status=_import_status(row),
    )


def _import_status(row: RowMapping) -> ImportStatus | None:
    if row["import_artist_id"] is None:
        return None
    return ImportStatus(
        artist_id=row["id"],
        artist_name=row["name"],
        stage=ImportStage(row["import_stage"]),
        percent=row["import_percent"],
        message=row["import_message"],
        running=row["import_running"],
        partial=tuple(json.loads(row["import_partial"])),
        next_page=row["import_next_page"],
        updated_at=from_stored(row["import_updated_at"]),
    )


def _sort_key(artist: Artist) -> tuple[str, str, int]:
    return (name_key(artist.sort_name or artist.name), artist.disambiguation, artist.id)
