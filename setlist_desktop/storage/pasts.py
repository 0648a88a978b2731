"""What forecasts are made from: an artist's shows in order, with what was played at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, func, select, type_coerce

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.predictions import (
    ArtistPast,
    AskedShow,
    DatedShow,
    PastShow,
    PlayedSong,
    Target,
)
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.storage.bulk import in_portions, table_of
from setlist_desktop.storage.rows import (
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueRow,
)
from setlist_desktop.storage.rows_catalogue import SongAliasRow
from setlist_desktop.storage.spoilers import hidden_shows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session

_CALLED_OFF = (ShowStatus.CANCELLED.value, ShowStatus.POSTPONED.value)
_PERFORMANCE = table_of(PerformanceRow)
_SHOW = table_of(ShowRow)
_VENUE = table_of(VenueRow)
_SETLIST = table_of(SetlistRow)
_SET = table_of(SetRow)
_ITEM = table_of(ItemRow)
_ITEM_SONG = table_of(ItemSongRow)
_SONG = table_of(SongRow)
_ALIAS = table_of(SongAliasRow)


def asked_show(session: Session, performance_id: int) -> AskedShow:
    """Return the show that is to be predicted. Raises NotFound."""
    row = session.execute(_shows(_PERFORMANCE.c.id == performance_id)).first()
    if row is None:
        raise NotFound(
            tr("No show has the id {id}.", id=performance_id), hint=tr("List an artist's shows.")
        )
    return AskedShow(
        id=row.id,
        artist_id=row.artist_id,
        ordinal=row.ordinal,
        target=Target(row.date, row.venue or "", row.city or "", row.country or "", row.tour),
        time=row.time,
        zone=row.zone,
    )


def artist_past(session: Session, artist_id: int) -> ArtistPast:
    """Return all dated shows of an artist in order, with what was played where that is known.

    Tapes, talk and breaks are left out; a medley counts as its songs. What was played at hidden
    shows is not known.
    """
    entries = _entries(session, artist_id)
    for show_id in hidden_shows(session, artist_id):
        entries.pop(show_id, None)
    rows = session.execute(
        _shows(_PERFORMANCE.c.artist_id == artist_id, _SHOW.c.date.is_not(None)).order_by(
            _SHOW.c.date, _PERFORMANCE.c.ordinal, _PERFORMANCE.c.id
        )
    )
    shows = tuple(_dated_show(row, entries.get(row.id, ())) for row in rows)
    return ArtistPast(artist_id, fingerprint(session, artist_id), shows)


def fingerprint(session: Session, artist_id: int) -> tuple[object, ...]:
    """Return what differs as soon as a played setlist, date, order or status of an artist does."""
    mine = _PERFORMANCE.c.artist_id == artist_id
    shows = session.execute(
        select(
            func.count(),
            func.sum(func.julianday(_SHOW.c.date)),
            func.sum(_PERFORMANCE.c.ordinal * _PERFORMANCE.c.id),
            func.sum(_SHOW.c.venue_id),
            func.sum(func.length(_PERFORMANCE.c.tour)),
            func.sum(_SHOW.c.status.in_(_CALLED_OFF)),
            func.sum(func.coalesce(type_coerce(_SHOW.c.festival, Integer), 2) * _SHOW.c.id),
        )
        .select_from(_PERFORMANCE.join(_SHOW, _SHOW.c.id == _PERFORMANCE.c.show_id))
        .where(mine)
    ).one()
    setlists = session.execute(
        select(
            func.count(),
            func.max(_SETLIST.c.id),
            func.sum(_SETLIST.c.version),
            func.sum(_SETLIST.c.named_count),
        )
        .select_from(_SETLIST.join(_PERFORMANCE, _PERFORMANCE.c.id == _SETLIST.c.performance_id))
        .where(mine, _SETLIST.c.kind == "played")
    ).one()
    joined = session.execute(
        select(func.count(), func.sum(_ALIAS.c.song_id * _ALIAS.c.id)).where(
            _ALIAS.c.artist_id == artist_id
        )
    ).one()
    return (*shows, *setlists, *joined, hidden_shows(session, artist_id))


def titles_of(session: Session, song_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return title and original artist of songs by id."""
    found: dict[int, tuple[str, str]] = {}
    for ids in in_portions(song_ids):
        rows = session.execute(
            select(_SONG.c.id, _SONG.c.title, _SONG.c.cover_of).where(_SONG.c.id.in_(ids))
        )
        found.update({song_id: (title, cover_of) for song_id, title, cover_of in rows})
    return found


def popular_songs(session: Session, artist_id: int, most: int) -> tuple[int, ...]:
    """Return an artist's songs that keyless services call popular, most popular first."""
    rows = session.execute(
        select(_SONG.c.id)
        .where(_SONG.c.artist_id == artist_id, _SONG.c.popularity > 0)
        .order_by(_SONG.c.popularity.desc(), _SONG.c.title, _SONG.c.id)
        .limit(most)
    )
    return tuple(song_id for (song_id,) in rows)


def _shows(*conditions: Any) -> Select[Any]:  # noqa: ANN401 - SQLAlchemy's expressions
    return (
        select(
            _PERFORMANCE.c.id,
            _PERFORMANCE.c.artist_id,
            _PERFORMANCE.c.ordinal,
            _PERFORMANCE.c.tour,
            _SHOW.c.date,
            _SHOW.c.time,
            _SHOW.c.status,
            _SHOW.c.festival,
            _VENUE.c.name.label("venue"),
            _VENUE.c.city,
            _VENUE.c.country,
            _VENUE.c.zone,
        )
        .select_from(_PERFORMANCE)
        .join(_SHOW, _SHOW.c.id == _PERFORMANCE.c.show_id)
        .outerjoin(_VENUE, _VENUE.c.id == _SHOW.c.venue_id)
        .where(*conditions)
    )


def _dated_show(row: Row[Any], entries: tuple[PlayedSong, ...]) -> DatedShow:
    place = row.venue or "", row.city or "", row.country or ""
    past = PastShow(row.date, entries, *place, row.tour, row.festival)
    return DatedShow(row.id, row.ordinal, past, called_off=row.status in _CALLED_OFF)


def _entries(session: Session, artist_id: int) -> dict[int, tuple[PlayedSong, ...]]:
    """Return what was played by performance, from the first played setlist of each."""
    first = (
        select(func.min(_SETLIST.c.id).label("id"), _SETLIST.c.performance_id)
        .join(_PERFORMANCE, _PERFORMANCE.c.id == _SETLIST.c.performance_id)
        .where(_PERFORMANCE.c.artist_id == artist_id, _SETLIST.c.kind == "played")
        .group_by(_SETLIST.c.performance_id)
        .subquery()
    )
    rows = session.connection().execute(
        select(first.c.performance_id, _ITEM_SONG.c.song_id, _SET.c.encore)
        .select_from(first)
        .join(_SET, _SET.c.setlist_id == first.c.id)
        .join(_ITEM, _ITEM.c.set_id == _SET.c.id)
        .join(_ITEM_SONG, _ITEM_SONG.c.item_id == _ITEM.c.id)
        .where(_ITEM.c.type.in_(("song", "medley")))
        .order_by(
            first.c.performance_id,
            _SET.c.position,
            _SET.c.id,
            _ITEM.c.position,
            _ITEM.c.id,
            _ITEM_SONG.c.position,
        )
    )
    played: dict[tuple[int, int], PlayedSong] = {}
    entries: dict[int, list[PlayedSong]] = {}
    for performance_id, song_id, encore in rows:
        song = played.get((song_id, encore))
        if song is None:  # most come again and again, and are then one object
            song = played[song_id, encore] = PlayedSong(song_id, encore)
        entries.setdefault(performance_id, []).append(song)
    return {performance_id: tuple(songs) for performance_id, songs in entries.items()}
