"""When shows begin: the instant, kept beside date, time and zone.

Triggers note the shows of which one of these has changed, whoever changed it; the end of each
write reckons them anew, so that there is one place for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from setlist_desktop.domain.shows import beginning
from setlist_desktop.storage.bulk import table_of, update_all
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import ShowRow, VenueRow
from setlist_desktop.storage.rows_catalogue import UnreckonedShowRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SHOW, _VENUE, _NOTED = table_of(ShowRow), table_of(VenueRow), table_of(UnreckonedShowRow)


def reckon_beginnings(session: Session) -> None:
    """Bring the instants of the shows up to date that were noted as changed."""
    rows = session.execute(
        select(_SHOW.c.id, _SHOW.c.date, _SHOW.c.time, _VENUE.c.zone)
        .join(_NOTED, _NOTED.c.show_id == _SHOW.c.id)
        .outerjoin(_VENUE, _VENUE.c.id == _SHOW.c.venue_id)
    ).all()
    if not rows:
        return
    reckoned = {
        show_id: {"starts_at": to_stored(beginning(on, at, zone))} for show_id, on, at, zone in rows
    }
    update_all(session, ShowRow, reckoned)
    session.execute(text("DELETE FROM show_unreckoned"))
