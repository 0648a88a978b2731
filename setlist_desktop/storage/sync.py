"""What background work has to know and keep: marks, states of jobs, news, what is due."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import is_past
from setlist_desktop.domain.sync import Entry, JobRun, JobState, JobStatus, NewsKind, ShowNews
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ArtistLinkRow,
    ArtistRow,
    PerformanceLinkRow,
    PerformanceRow,
    SetlistRow,
    ShowRow,
    VenueRow,
)
from setlist_desktop.storage.rows_catalogue import JobRunRow
from setlist_desktop.storage.rows_people import SettingRow
from setlist_desktop.storage.rows_sync import ImportStatusRow, JobStateRow, NewsRow, SyncMarkRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

NEWS_KEPT = 2_000
ATTRACTION = "ticketmaster-attraction"
"""The link under which an artist's Ticketmaster attraction is kept."""


def keep_mark(write: Write, what: str, row_id: int, at: datetime) -> None:
    """Keep when something was brought up to date."""
    values = {"at": to_stored(at)}
    write.session.execute(
        insert(SyncMarkRow)
        .values(what=what, row_id=row_id, **values)
        .on_conflict_do_update(index_elements=["what", "row_id"], set_=values)
    )


def marks_of(session: Session, row_id: int) -> dict[str, datetime]:
    """Return when each part of an artist was brought up to date."""
    rows = session.execute(
        select(SyncMarkRow.what, SyncMarkRow.at).where(SyncMarkRow.row_id == row_id)
    )
    return {what: at.replace(tzinfo=UTC) for what, at in rows}


_UNCLEAR = "unclear-"


def note_unclear(
    write: Write, artist_id: int, asked: Set[Service], unclear: Set[Service], at: datetime
) -> None:
    """Keep at which of the services asked several artists bear an artist's name."""
    gone = [_UNCLEAR + service.value for service in asked - unclear]
    write.session.execute(
        delete(SyncMarkRow).where(SyncMarkRow.row_id == artist_id, SyncMarkRow.what.in_(gone))
    )
    for service in unclear:
        keep_mark(write, _UNCLEAR + service.value, artist_id, at)


def unclear_services(session: Session, artist_id: int) -> frozenset[Service]:
    """Return the services at which it is not known who of several an artist is."""
    return frozenset(
        Service(what.removeprefix(_UNCLEAR))
        for what in marks_of(session, artist_id)
        if what.startswith(_UNCLEAR)
    )


def newest_mark(session: Session) -> datetime | None:
    """Return when shows or setlists of any artist were last brought up to date."""
    wanted = SyncMarkRow.what.in_(["setlists", "events"])
    return from_stored(session.scalar(select(func.max(SyncMarkRow.at)).where(wanted)))


def link_artist(write: Write, artist_id: int, service: str, external_id: str) -> None:
    """Remember under which id a service knows an artist."""
    values = {"external_id": external_id}
    write.session.execute(
        insert(ArtistLinkRow)
        .values(artist_id=artist_id, service=service, **values)
        .on_conflict_do_update(index_elements=["artist_id", "service"], set_=values)
    )


def versions_of(session: Session, service: str, ids: Iterable[str]) -> dict[str, str]:
    """Return the version of each of a service's ids that the library knows."""
    rows = session.execute(
        select(PerformanceLinkRow.external_id, PerformanceLinkRow.version).where(
            PerformanceLinkRow.service == service,
            PerformanceLinkRow.external_id.in_(list(ids)),
        )
    )
    return {row.external_id: row.version for row in rows}


def shows_linked(session: Session, service: str, ids: Iterable[str]) -> list[int]:
    """Return the shows of the library that a service knows under these ids."""
    wanted = select(PerformanceLinkRow.performance_id).where(
        PerformanceLinkRow.service == service, PerformanceLinkRow.external_id.in_(list(ids))
    )
    return list(session.scalars(wanted))


# Jobs


def job_states(session: Session) -> dict[str, JobState]:
    """Return the kept state of each job by name."""
    return {row.name: _job_state(row) for row in session.scalars(select(JobStateRow))}


def save_job(write: Write, state: JobState) -> None:
    """Keep a job's state."""
    values = {
        "due": to_stored(state.due),
        "last_run": to_stored(state.last_run),
        "status": state.status.value,
        "message": state.message,
        "paused": state.paused,
        "every_s": state.every_s,
    }
    write.session.execute(
        insert(JobStateRow)
        .values(name=state.name, **values)
        .on_conflict_do_update(index_elements=["name"], set_=values)
    )
    if state.ended is not None and state.last_run is not None:
        _log_run(write, state)


def _log_run(write: Write, state: JobState) -> None:
    """Keep a run that has ended, once."""
    run = (JobRunRow.job == state.name, JobRunRow.began_at == to_stored(state.last_run))
    if write.session.scalar(select(JobRunRow.id).where(*run)) is None:
        write.session.execute(
            insert(JobRunRow).values(
                job=state.name,
                began_at=to_stored(state.last_run),
                ended_at=to_stored(state.ended),
                status=state.status.value,
                words=state.message,
            )
        )


def job_runs(session: Session, most: int = 50) -> tuple[JobRun, ...]:
    """Return the last runs of all jobs, the newest first."""
    rows = session.scalars(select(JobRunRow).order_by(JobRunRow.began_at.desc()).limit(most))
    return tuple(
        JobRun(row.job, from_stored(row.began_at), from_stored(row.ended_at), row.status, row.words)
        for row in rows
    )


def _job_state(row: JobStateRow) -> JobState:
    return JobState(
        name=row.name,
        due=from_stored(row.due),
        last_run=from_stored(row.last_run),
        status=JobStatus(row.status),
        message=row.message,
        paused=row.paused,
        every_s=row.every_s,
    )


# News


def keep_news(write: Write, news: Sequence[ShowNews], at: datetime) -> None:
    """Keep news for Activity; the oldest go when there are very many."""
    if not news:
        return
    write.session.execute(
        insert(NewsRow),
        [
            {
                "kind": one.kind.value,
                "performance_id": one.show_id or None,
                "was": one.was,
                "note": one.note,
                "at": to_stored(at),
            }
            for one in news
        ],
    )
    newest = write.session.scalar(select(func.max(NewsRow.id))) or 0
    write.session.execute(delete(NewsRow).where(NewsRow.id <= newest - NEWS_KEPT))


def latest_news(session: Session, most: int) -> list[Entry]:
    """Return the newest news first, with artist, date and place as they are now."""
    rows = session.execute(
        select(NewsRow, ArtistRow.name, ShowRow.date, VenueRow.city, VenueRow.name)
        .outerjoin(PerformanceRow, PerformanceRow.id == NewsRow.performance_id)
        .outerjoin(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .outerjoin(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .order_by(NewsRow.id.desc())
        .limit(most)
    )
    return [
        Entry(
            row.id,
            ShowNews(
                NewsKind(row.kind),
                row.performance_id or 0,
                artist or "",
                on,
                city or venue or "",
                row.was,
                row.note,
            ),
            row.at.replace(tzinfo=UTC),
        )
        for row, artist, on, city, venue in rows
    ]


# Beyond the followed artists

POPULAR = "popular_artists"
"""The setting under which the names of Deezer's chart are kept, as JSON."""


class KnownArtist(Struct, frozen=True):
    """An artist of the library with its ids; "" where there is none."""

    id: int
    name: str
    mbid: str
    attraction: str


def known_artists(session: Session) -> list[KnownArtist]:
    """Return the followed artists with what a service's records can be known by."""
    link = (ArtistLinkRow.artist_id == ArtistRow.id) & (ArtistLinkRow.service == ATTRACTION)
    rows = session.execute(
        select(ArtistRow.id, ArtistRow.name, ArtistRow.mbid, ArtistLinkRow.external_id)
        .outerjoin(ArtistLinkRow, link)
        .where(ArtistRow.removed_at.is_(None), ArtistRow.followed)
    )
    return [KnownArtist(id_, name, mbid or "", own or "") for id_, name, mbid, own in rows]


def keep_popular(write: Write, names: Sequence[str]) -> None:
    """Keep who is popular now, the most popular first."""
    value = json.dumps(list(names), ensure_ascii=False)
    write.session.execute(
        insert(SettingRow)
        .values(name=POPULAR, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
    write.changed(Kind.ARTIST, 0)


def popular_names(session: Session) -> tuple[str, ...]:
    """Return who was popular when it was last asked, without the library's own artists."""
    kept = session.scalar(select(SettingRow.value).where(SettingRow.name == POPULAR))
    names: list[str] = json.loads(kept) if kept else []
    if not names:
        return ()
    here = set(session.scalars(select(ArtistRow.name_key).where(ArtistRow.removed_at.is_(None))))
    return tuple(name for name in names if name_key(name) not in here)


# What is due


def followed_by_need(session: Session, what: str) -> list[tuple[int, datetime | None]]:
    """Return followed artists that were imported, those longest not brought up to date first."""
    rows = session.execute(
        select(ArtistRow.id, SyncMarkRow.at)
        .outerjoin(SyncMarkRow, (SyncMarkRow.row_id == ArtistRow.id) & (SyncMarkRow.what == what))
        .where(
            ArtistRow.followed,
            ArtistRow.removed_at.is_(None),
            ArtistRow.id.in_(select(ImportStatusRow.artist_id)),
        )
        .order_by(SyncMarkRow.at.is_not(None), SyncMarkRow.at, ArtistRow.id)
    )
    return [(artist_id, at.replace(tzinfo=UTC) if at else None) for artist_id, at in rows]


def unfinished_imports(session: Session) -> list[int]:
    """Return artists whose import ended with something missing, the longest waiting first."""
    rows = session.scalars(
        select(ImportStatusRow.artist_id)
        .join(ArtistRow, ArtistRow.id == ImportStatusRow.artist_id)
        .where(ImportStatusRow.partial != "[]", ~ImportStatusRow.running)
        .where(ArtistRow.removed_at.is_(None))
        .order_by(ImportStatusRow.updated_at)
    )
    return list(rows)


class Unheard(Struct, frozen=True):
    """A show that is over and whose setlist has not come: asked last at `asked_at`."""

    show_id: int
    artist_id: int
    date: date
    asked_at: datetime | None


def unheard_shows(session: Session, now: datetime, days: int) -> list[Unheard]:
    """Return followed artists' shows of the last days that are over and have no setlist yet.

    A show is over from the next morning at its venue on, wherever the user is.
    """
    played = select(SetlistRow.performance_id).where(
        SetlistRow.kind == "played", SetlistRow.named_count > 0
    )
    today = now.astimezone(UTC).date()
    rows = session.execute(
        select(
            PerformanceRow.id,
            PerformanceRow.artist_id,
            ShowRow.date,
            VenueRow.zone,
            SyncMarkRow.at,
        )
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .join(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .outerjoin(
            SyncMarkRow,
            (SyncMarkRow.row_id == PerformanceRow.id) & (SyncMarkRow.what == "played"),
        )
        .where(
            ArtistRow.followed,
            ArtistRow.removed_at.is_(None),
            ShowRow.date.between(today - timedelta(days=days + 1), today + timedelta(days=1)),
            ShowRow.status.not_in(["cancelled", "postponed"]),
            PerformanceRow.id.not_in(played),
        )
        .order_by(ShowRow.date.desc(), PerformanceRow.id)
    )
    return [
        Unheard(show_id, artist_id, on, asked.replace(tzinfo=UTC) if asked else None)
        for show_id, artist_id, on, zone, asked in rows
        if on is not None and is_past(on, zone, now)
    ]


def upcoming_without_prediction(session: Session, now: datetime, artist_id: int) -> list[int]:
    """Return an artist's shows still to come that have no predicted setlist, the next first."""
    predicted = select(SetlistRow.performance_id).where(SetlistRow.kind == "predicted")
    today = now.astimezone(UTC).date()
    rows = session.execute(
        select(PerformanceRow.id, ShowRow.date, VenueRow.zone)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(
            PerformanceRow.artist_id == artist_id,
            ShowRow.date >= today - timedelta(days=1),
            ShowRow.status.not_in(["cancelled", "completed"]),
            PerformanceRow.id.not_in(predicted),
        )
        .order_by(ShowRow.date, PerformanceRow.ordinal)
    )
    return [show_id for show_id, on, zone in rows if not is_past(on, zone, now)]
