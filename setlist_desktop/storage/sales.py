"""When tickets go on sale: kept as marks of performances, and looked through for what is near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.sync import NewsKind, ShowNews
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ArtistRow,
    PerformanceRow,
    ShowRow,
    VenueRow,
)
from setlist_desktop.storage.rows_sync import SyncMarkRow, TicketRow
from setlist_desktop.storage.sync import keep_mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.storage.database import Write

ON_SALE, TOLD = "on-sale", "on-sale-told"


def keep_sales(write: Write, records: Mapping[int, ShowRecord]) -> None:
    """Keep when the sale of each performance begins, and what is told of its tickets."""
    for performance_id, record in records.items():
        if record.on_sale_at is not None:
            keep_mark(write, ON_SALE, performance_id, record.on_sale_at)
        if record.tickets is not None:
            told = record.tickets
            values = {
                "service": record.source,
                "sale_from": to_stored(told.sale_from) if told.sale_from else None,
                "sale_until": to_stored(told.sale_until) if told.sale_until else None,
                "lowest": told.lowest,
                "highest": told.highest,
                "currency": told.currency,
            }
            write.session.execute(
                upsert(TicketRow)
                .values(performance_id=performance_id, **values)
                .on_conflict_do_update(index_elements=["performance_id"], set_=values)
            )


def sales_soon(session: Session, now: datetime, until: datetime) -> list[ShowNews]:
    """Return the followed artists' shows whose sale begins soon and was not told of yet.

    A sale that was moved since is told of again. The note is its beginning in the user's zone.
    """
    told = select(SyncMarkRow.row_id, SyncMarkRow.at).where(SyncMarkRow.what == TOLD).subquery()
    rows = session.execute(
        select(
            PerformanceRow.id, ArtistRow.name, ShowRow.date, VenueRow.city, VenueRow.name,
            SyncMarkRow.at,
        )
        .join(SyncMarkRow, (SyncMarkRow.row_id == PerformanceRow.id))
        .join(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .outerjoin(told, told.c.row_id == PerformanceRow.id)
        .where(
            SyncMarkRow.what == ON_SALE,
            SyncMarkRow.at.between(to_stored(now), to_stored(until)),
            (told.c.at.is_(None)) | (told.c.at != SyncMarkRow.at),
            ArtistRow.followed,
            ArtistRow.removed_at.is_(None),
            ShowRow.status.not_in(["cancelled", "completed"]),
        )
        .order_by(SyncMarkRow.at, PerformanceRow.id)
    )  # fmt: skip
    return [
        ShowNews(
            NewsKind.ON_SALE_SOON, show_id, artist, on, city or venue or "",
            note=f"{from_stored(at).astimezone(now.tzinfo):%Y-%m-%d %H:%M}",
        )
        for show_id, artist, on, city, venue, at in rows
    ]  # fmt: skip


def mark_told(write: Write, news: list[ShowNews]) -> None:
    """Keep that these sales were told of, as they stand now."""
    rows = write.session.execute(
        select(SyncMarkRow.row_id, SyncMarkRow.at).where(
            SyncMarkRow.what == ON_SALE, SyncMarkRow.row_id.in_([one.show_id for one in news])
        )
    )
    for performance_id, at in rows.all():
        keep_mark(write, TOLD, performance_id, from_stored(at))
