"""Taking out of the library what one service gave; what the user made or changed stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from sqlalchemy import ColumnElement, cast, delete, exists, or_, select, update
from sqlalchemy import String as Text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.storage.rows import (
    ArtistLinkRow,
    ForecastRow,
    ItemSongRow,
    PerformanceLinkRow,
    PerformanceRow,
    SetlistRow,
    ShowRow,
    SongRow,
    UndoStepRow,
    VenueLinkRow,
    VenueRow,
    VoteRow,
)
from setlist_desktop.storage.rows_catalogue import SongAliasRow
from setlist_desktop.storage.rows_people import AttendanceRow, SettingRow
from setlist_desktop.storage.rows_sync import DecisionRow, TicketRow
from setlist_desktop.storage.score_rows import SealRow
from setlist_desktop.storage.spoilers import KIND as HIDDEN_TOUR
from setlist_desktop.storage.sync import POPULAR
from setlist_desktop.storage.venues import NOTHING_SAID

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from setlist_desktop.storage.database import Write

_POPULARITY = "deezer"
_RECORDINGS = "musicbrainz"


class Forgotten(Struct, frozen=True):
    """How much was taken out."""

    setlists: int = 0
    shows: int = 0
    songs: int = 0
    links: int = 0


def forget_service(write: Write, service: str, before: datetime | None = None) -> Forgotten:
    """Take out what a service gave: unedited setlists, shows that nothing else holds, songs, ids.

    Shows with a prediction, a vote, a seal, a setlist or mark of the user's or another service's
    id stay, and so do hidden ones, artists, and venues of which the user has said something.
    `before`: only setlists and shows that were fetched earlier.
    """
    links = _links(write, service, before)
    setlists = _setlists(write, service, before)
    shows = _shows(write, service)
    songs = 0
    if before is None:
        links += _ids(write, service)
        songs = _songs(write, service)
    return Forgotten(setlists, shows, songs, links)


def forget_shows_of(write: Write, artist_id: int, services: Iterable[str]) -> Forgotten:
    """Take out an artist's unedited setlists and shows that came from services, as above."""
    setlists = shows = links = 0
    for service in services:
        links += _links(write, service, None, artist_id)
        setlists += _setlists(write, service, None, artist_id)
        shows += _shows(write, service, artist_id)
    return Forgotten(setlists, shows, 0, links)


def _of(artist_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return () if artist_id is None else (PerformanceRow.artist_id == artist_id,)


def _setlists(
    write: Write, service: str, before: datetime | None, artist_id: int | None = None
) -> int:
    edited = exists().where(UndoStepRow.scope == "setlist:" + cast(SetlistRow.id, Text))
    wanted = (
        select(SetlistRow.id, SetlistRow.performance_id)
        .join(PerformanceRow, PerformanceRow.id == SetlistRow.performance_id)
        .where(
            SetlistRow.kind == "played",
            SetlistRow.source == service,
            ~SetlistRow.locked,
            ~edited,
            *_older(SetlistRow.fetched_at, before),
            *_of(artist_id),
        )
    )
    rows = write.session.execute(wanted).all()
    _delete(write, SetlistRow, [row.id for row in rows])
    write.changed(Kind.SETLIST, [row.id for row in rows])
    write.changed(Kind.SHOW, [row.performance_id for row in rows])
    return len(rows)


def _links(
    write: Write, service: str, before: datetime | None, artist_id: int | None = None
) -> int:
    """Forget ids of the service, and what it told of tickets to the shows that had them."""
    gone = delete(PerformanceLinkRow).where(
        PerformanceLinkRow.service == service, *_older(PerformanceLinkRow.fetched_at, before)
    )
    if artist_id is not None:
        theirs = select(PerformanceRow.id).where(PerformanceRow.artist_id == artist_id)
        gone = gone.where(PerformanceLinkRow.performance_id.in_(theirs))
    number = len(write.session.execute(gone.returning(PerformanceLinkRow.id)).all())
    linked = exists().where(
        PerformanceLinkRow.performance_id == TicketRow.performance_id,
        PerformanceLinkRow.service == service,
    )
    write.session.execute(delete(TicketRow).where(TicketRow.service == service, ~linked))
    return number


def _shows(write: Write, service: str, artist_id: int | None = None) -> int:
    """Take out the service's shows that nothing else holds, then places where nothing is."""
    held = or_(
        *(
            exists().where(row.performance_id == PerformanceRow.id)
            for row in (
                PerformanceLinkRow,
                SetlistRow,
                VoteRow,
                ForecastRow,
                AttendanceRow,
                SealRow,
            )
        ),
        exists().where(
            DecisionRow.kind == HIDDEN_TOUR, DecisionRow.key == cast(PerformanceRow.id, Text)
        ),
    )
    wanted = select(PerformanceRow.id).where(
        PerformanceRow.source == service, ~held, *_of(artist_id)
    )
    ids = list(write.session.scalars(wanted))
    _delete(write, PerformanceRow, ids)
    write.changed(Kind.SHOW, ids)
    write.session.execute(
        delete(ShowRow).where(~exists().where(PerformanceRow.show_id == ShowRow.id))
    )
    unused = ~exists().where(ShowRow.venue_id == VenueRow.id)
    linked = exists().where(VenueLinkRow.venue_id == VenueRow.id, VenueLinkRow.service == service)
    write.session.execute(delete(VenueRow).where(unused, linked, NOTHING_SAID))
    return len(ids)


def _ids(write: Write, service: str) -> int:
    count = 0
    for row in (VenueLinkRow, ArtistLinkRow):
        # An empty id is no fact of the service: the user said that there is none.
        gone = delete(row).where(row.service == service, row.external_id != "").returning(row.id)
        count += len(write.session.execute(gone).all())
    return count


def _songs(write: Write, service: str) -> int:
    if service == _POPULARITY:
        write.session.execute(update(SongRow).values(popularity=None))
        write.session.execute(delete(SettingRow).where(SettingRow.name == POPULAR))
    used = or_(
        exists().where(ItemSongRow.song_id == SongRow.id),
        exists().where(VoteRow.song_id == SongRow.id),
        exists().where(SongAliasRow.song_id == SongRow.id),
        exists().where(
            SongAliasRow.artist_id == SongRow.artist_id,
            SongAliasRow.title_key == SongRow.title_key,
        ),
    )
    wanted = select(SongRow.id, SongRow.artist_id).where(SongRow.source == service, ~used)
    if service != _RECORDINGS:  # what was completed from there is there, too
        wanted = wanted.where(SongRow.recording_mbid.is_(None))
    rows = write.session.execute(wanted).all()
    _delete(write, SongRow, [row.id for row in rows])
    write.changed(Kind.SONG, {row.artist_id for row in rows})
    return len(rows)


def _older(column: Any, before: datetime | None) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401
    return () if before is None else (column < before,)


def _delete(write: Write, row: Any, ids: list[int]) -> None:  # noqa: ANN401 - any table's row
    for start in range(0, len(ids), 500):
        write.session.execute(delete(row).where(row.id.in_(ids[start : start + 500])))
