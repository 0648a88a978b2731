"""Revision 0019: how many people a venue holds; none is known before somebody tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0019"


def upgrade(op: Operations) -> None:
    """Add the capacity to venues."""
    op.execute(
        "ALTER TABLE venue ADD COLUMN capacity INTEGER"
        " CONSTRAINT ck_venue_capacity_positive CHECK (capacity > 0)"
    )
