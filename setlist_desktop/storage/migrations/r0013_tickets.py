"""Revision 0013: when tickets are sold and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0013"

_TABLE = """CREATE TABLE ticket (
    performance_id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    sale_from DATETIME,
    sale_until DATETIME,
    lowest DOUBLE,
    highest DOUBLE,
    currency VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_ticket PRIMARY KEY (performance_id),
    CONSTRAINT fk_ticket_performance_id_performance FOREIGN KEY(performance_id) REFERENCES
        performance (id) ON DELETE CASCADE
)"""
_BEGINS = """INSERT INTO ticket (performance_id, service, sale_from)
SELECT row_id, 'ticketmaster', at FROM sync_mark
WHERE what = 'on-sale' AND row_id IN (SELECT id FROM performance)"""


def upgrade(op: Operations) -> None:
    """Add the table, with the beginnings of sales that were kept for reminders."""
    op.execute(_TABLE)
    op.execute(_BEGINS)
