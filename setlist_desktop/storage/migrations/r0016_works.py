"""Revision 0016: the work that a song is, by MusicBrainz's id."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0016"


def upgrade(op: Operations) -> None:
    """Add the id, which no song has yet: the next import asks for it."""
    op.execute("ALTER TABLE song ADD COLUMN work_mbid VARCHAR")
