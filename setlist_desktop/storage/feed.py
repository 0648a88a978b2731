"""What happened of late in the library, newest first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import text

from setlist_desktop.domain.statistics import Happened, Happening
from setlist_desktop.storage.instants import from_stored, to_stored

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# Each is asked for its newest few through an index of its own, then all are merged.
_SOURCES = {
    Happening.VOTE: "SELECT voted_at, performance_id, (CASE value WHEN 1 THEN '▲ ' WHEN -1 THEN"
    " '▼ ' ELSE '' END) || (SELECT title FROM song WHERE song.id = song_id) FROM vote_log"
    " WHERE voted_at < :before ORDER BY voted_at DESC LIMIT :most",
    Happening.SETLIST: "SELECT fetched_at, performance_id, source FROM setlist"
    " WHERE fetched_at < :before ORDER BY fetched_at DESC LIMIT :most",
    Happening.PREDICTION: "SELECT made_at, performance_id, rule FROM forecast"
    " WHERE made_at < :before ORDER BY made_at DESC LIMIT :most",
    Happening.SCORE: "SELECT scored_at, performance_id, subject FROM score"
    " WHERE scored_at < :before ORDER BY scored_at DESC LIMIT :most",
    Happening.NEWS: "SELECT at, performance_id, kind FROM news WHERE performance_id IS NOT NULL"
    " AND at < :before ORDER BY at DESC LIMIT :most",
}


def happened(session: Session, before: datetime, most: int = 50) -> tuple[Happened, ...]:
    """Return the newest of what happened before an instant: votes, setlists, scores, news."""
    found = []
    values = {"before": to_stored(before), "most": most}
    for kind, query in _SOURCES.items():
        for at, show_id, detail in session.execute(text(query), values):
            found.append(
                Happened(kind, from_stored(datetime.fromisoformat(at)), show_id, detail or "")
            )
    found.sort(key=lambda one: one.at, reverse=True)
    return tuple(found[:most])
