"""Revision 0007: how long a setlist is meant to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0007"


def upgrade(op: Operations) -> None:
    """Add the wanted length, in seconds, which no setlist has yet."""
    op.execute("ALTER TABLE setlist ADD COLUMN target_s INTEGER")
