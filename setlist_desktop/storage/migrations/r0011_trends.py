"""Revision 0011: lists of what draws attention, taken every few hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0011"

_TABLE = """CREATE TABLE trend (
    taken_at DATETIME NOT NULL,
    kind VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    score DOUBLE NOT NULL,
    CONSTRAINT pk_trend PRIMARY KEY (taken_at, kind, place),
    CONSTRAINT ck_trend_kind_known CHECK (kind IN ('artist', 'show'))
)"""


def upgrade(op: Operations) -> None:
    """Add the lists, which are empty until the first is taken."""
    op.execute(_TABLE)
