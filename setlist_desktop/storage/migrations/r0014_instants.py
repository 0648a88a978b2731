"""Revision 0014: the instant at which a show begins.

It follows from date, time and the venue's zone. Triggers note the shows of which one of them has
changed; the program, which knows the zones, reckons those anew before the write ends. A statement
that sets the instant itself is believed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0014"


def _note(shows: str) -> str:
    """Return SQL that notes that the instants of some shows are to be reckoned anew."""
    return f"""INSERT INTO show_unreckoned (show_id) SELECT id FROM show WHERE {shows}
        AND NOT EXISTS (SELECT 1 FROM show_unreckoned WHERE show_id = show.id);"""  # noqa: S608


_STATEMENTS = (
    "ALTER TABLE show ADD COLUMN starts_at DATETIME",
    """CREATE TABLE show_unreckoned (
    show_id INTEGER NOT NULL,
    CONSTRAINT pk_show_unreckoned PRIMARY KEY (show_id),
    CONSTRAINT fk_show_unreckoned_show_id_show FOREIGN KEY(show_id) REFERENCES show (id)
        ON DELETE CASCADE
)""",
    f"""CREATE TRIGGER reckon_show AFTER INSERT ON show
    WHEN new.starts_at IS NULL AND new.date IS NOT NULL AND new.time IS NOT NULL BEGIN
    {_note("show.id = new.id")}
END""",
    f"""CREATE TRIGGER reckon_show_changed AFTER UPDATE OF date, time, venue_id ON show
    WHEN new.starts_at IS old.starts_at AND (old.date IS NOT new.date
        OR old.time IS NOT new.time OR old.venue_id IS NOT new.venue_id) BEGIN
    {_note("show.id = new.id")}
END""",
    f"""CREATE TRIGGER reckon_shows_of_venue AFTER UPDATE OF zone ON venue
    WHEN old.zone IS NOT new.zone BEGIN
    {_note("show.venue_id = new.id")}
END""",
)
_SHOWS = """SELECT show.id, date, time, zone FROM show JOIN venue ON venue.id = venue_id
WHERE date IS NOT NULL AND time IS NOT NULL AND zone IS NOT NULL"""


def upgrade(op: Operations) -> None:
    """Add the instant, and reckon it for the shows that there are."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
    found = connection.exec_driver_sql(_SHOWS).all()
    reckoned = [(_instant(on, at, zone), show_id) for show_id, on, at, zone in found]
    if reckoned:
        connection.exec_driver_sql("UPDATE show SET starts_at = ? WHERE id = ?", reckoned)


def _instant(on: str, at: str, zone: str) -> str | None:
    try:
        there = datetime.combine(
            date.fromisoformat(on), time.fromisoformat(at), tzinfo=ZoneInfo(zone)
        )
        return f"{there.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return None
