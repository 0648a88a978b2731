"""Revision 0012: the log of requests to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0012"

_TABLE = """CREATE TABLE request_log (
    id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    endpoint VARCHAR NOT NULL,
    sent_at DATETIME NOT NULL,
    took_ms INTEGER,
    outcome VARCHAR NOT NULL,
    CONSTRAINT pk_request_log PRIMARY KEY (id)
)"""


def upgrade(op: Operations) -> None:
    """Add the log, which is empty: requests of before were counted by the day alone."""
    op.execute(_TABLE)
    op.execute("CREATE INDEX ix_request_log_sent_at ON request_log (sent_at)")
