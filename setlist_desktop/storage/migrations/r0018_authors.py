"""Revision 0018: whose prediction a setlist is; of those made before, nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0018"


def upgrade(op: Operations) -> None:
    """Add the author to setlists and to their earlier versions."""
    for table in ("setlist", "setlist_version"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN author VARCHAR")
