"""What draws attention, kept as lists that are taken every few hours.

A list is taken from what happened of late: votes, follows and looks, the later the more. Old lists
stay for a while, so that it can be seen what has risen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.statistics import TREND_LASTS, Trend
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows_people import TrendRow
from setlist_desktop.storage.statistics import MOST, names_of, trending_artists, trending_shows

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

LISTS_KEPT = timedelta(days=90)
_LONGEST = 50
_TREND = table_of(TrendRow)
_COUNTED = {Kind.ARTIST: trending_artists, Kind.SHOW: trending_shows}


def take_trends(write: Write, now: datetime) -> int:
    """Take the lists of artists and shows, drop those past their time; return how long both are."""
    session = write.session
    session.execute(delete(_TREND).where(_TREND.c.taken_at < to_stored(now - LISTS_KEPT)))
    found = {kind: count(session, now, _LONGEST) for kind, count in _COUNTED.items()}
    rows = [
        {
            "taken_at": to_stored(now),
            "kind": kind.value,
            "place": place,
            "row_id": one.id,
            "score": one.score,
        }
        for kind, trends in found.items()
        for place, one in enumerate(trends, start=1)
    ]
    session.execute(delete(_TREND).where(_TREND.c.taken_at == to_stored(now)))
    if rows:
        session.execute(insert(_TREND), rows)
        write.changed(Kind.ARTIST, [one.id for one in found[Kind.ARTIST]])
    return len(rows)


def trends(session: Session, kind: Kind, now: datetime, most: int = MOST) -> tuple[Trend, ...]:
    """Return the list of artists or shows taken last; counted anew where that is too long ago."""
    wanted = _TREND.c.kind == kind.value
    last = session.scalar(select(func.max(_TREND.c.taken_at)).where(wanted))
    if last is None or last < to_stored(now - TREND_LASTS):
        return _COUNTED[kind](session, now, most)
    rows = session.execute(
        select(_TREND.c.row_id, _TREND.c.score)
        .where(wanted, _TREND.c.taken_at == last)
        .order_by(_TREND.c.place)
    )
    scores: dict[int, float] = {row.row_id: row.score for row in rows}
    names = names_of(session, kind.value, scores)
    found = [Trend(row_id, names[row_id], scores[row_id]) for row_id in scores if row_id in names]
    return tuple(found[:most])
