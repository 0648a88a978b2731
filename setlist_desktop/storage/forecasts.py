"""What a forecast is made from, and the raw forecasts that were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import and_, insert, or_, select

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.predictions import PastShow, PlayedSong, Target
from setlist_desktop.storage.bulk import in_portions
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import (
    ForecastRow,
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Select
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.predictions import Forecast


@dataclass(frozen=True, slots=True)
class Past:
    """A show to be predicted, and the artist's shows before it, oldest first."""

    target: Target
    shows: tuple[PastShow, ...]


def past_before(session: Session, performance_id: int, most: int = 200) -> Past:
    """Return a show with the artist's newest `most` played shows before it. Raises NotFound.

    Before means: strictly before its date, or earlier on the same day; for a show without a date,
    all. Only shows with a named song that is no tape count; tapes, talk and breaks are left out.
    """
    asked = session.execute(
        _shows(PerformanceRow.id == performance_id, PerformanceRow.artist_id)
    ).first()
    if asked is None:
        raise NotFound(f"No show has the id {performance_id}.")
    rows = session.execute(
        _shows(_before(asked), SetlistRow.id.label("setlist_id"))
        .join(SetlistRow, SetlistRow.performance_id == PerformanceRow.id)
        .where(SetlistRow.kind == "played", SetlistRow.named_count > 0)
        .order_by(ShowRow.date.desc(), PerformanceRow.ordinal.desc(), PerformanceRow.id.desc())
        .limit(most)
    ).all()
    entries = _entries(session, [row.setlist_id for row in rows])
    shows = (_past_show(row, entries.get(row.setlist_id, ())) for row in reversed(rows))
    target = Target(
        asked.date, asked.venue or "", asked.city or "", asked.country or "", asked.tour
    )
    return Past(target, tuple(shows))


def titles_of(session: Session, song_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return title and original artist of songs by id."""
    found: dict[int, tuple[str, str]] = {}
    for ids in in_portions(song_ids):
        rows = session.execute(
            select(SongRow.id, SongRow.title, SongRow.cover_of).where(SongRow.id.in_(ids))
        )
        found.update({song_id: (title, cover_of) for song_id, title, cover_of in rows})
    return found


def store_forecast(
    session: Session, performance_id: int, forecast: Forecast, now: datetime
) -> None:
    """Keep a forecast as the rule gave it; `song_order` holds {"order": […], "encore": […]}."""
    chances = {str(chance.song): chance.probability for chance in forecast.chances}
    order = {"order": forecast.order, "encore": sorted(forecast.encore)}
    session.execute(
        insert(ForecastRow).values(
            performance_id=performance_id,
            rule=forecast.basis.rule,
            setlists=forecast.basis.setlists,
            up_to=forecast.basis.up_to,
            made_at=to_stored(now),
            chances=msgspec.json.encode(chances).decode(),
            song_order=msgspec.json.encode(order).decode(),
        )
    )


def _shows(condition: ColumnElement[bool], *more: Any) -> Select[Any]:  # noqa: ANN401
    return (
        select(
            ShowRow.date,
            PerformanceRow.ordinal,
            PerformanceRow.tour,
            VenueRow.name.label("venue"),
            VenueRow.city,
            VenueRow.country,
            *more,
        )
        .select_from(PerformanceRow)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(condition)
    )


def _before(asked: Row[Any]) -> ColumnElement[bool]:
    mine = PerformanceRow.artist_id == asked.artist_id
    if asked.date is None:
        return and_(mine, ShowRow.date.is_not(None))
    same_day = and_(ShowRow.date == asked.date, PerformanceRow.ordinal < asked.ordinal)
    return and_(mine, or_(ShowRow.date < asked.date, same_day))


def _entries(session: Session, setlist_ids: Iterable[int]) -> Mapping[int, tuple[PlayedSong, ...]]:
    entries: dict[int, list[PlayedSong]] = {}
    for ids in in_portions(setlist_ids):
        rows = session.execute(
            select(SetRow.setlist_id, ItemSongRow.song_id, SetRow.encore)
            .join(ItemRow, ItemRow.set_id == SetRow.id)
            .join(ItemSongRow, ItemSongRow.item_id == ItemRow.id)
            .where(SetRow.setlist_id.in_(ids), ItemRow.type.in_(("song", "medley")))
            .order_by(
                SetRow.setlist_id,
                SetRow.position,
                SetRow.id,
                ItemRow.position,
                ItemRow.id,
                ItemSongRow.position,
            )
        )
        for setlist_id, song_id, encore in rows:
            entries.setdefault(setlist_id, []).append(PlayedSong(song_id, encore))
    return {setlist_id: tuple(songs) for setlist_id, songs in entries.items()}


def _past_show(row: Row[Any], entries: tuple[PlayedSong, ...]) -> PastShow:
    return PastShow(row.date, entries, row.venue or "", row.city or "", row.country or "", row.tour)
