"""Revision 0021: when steps were undone and redone; of those before, nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0021"


def upgrade(op: Operations) -> None:
    """Add the instants of undoing and redoing, and whether a step can still be redone."""
    op.execute("ALTER TABLE undo_step ADD COLUMN turns VARCHAR DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE undo_step ADD COLUMN dropped BOOLEAN DEFAULT 0 NOT NULL")
