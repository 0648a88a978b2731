"""Revision 0008: one index of setlists answers what lists of shows and counts of plays ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0008"


def upgrade(op: Operations) -> None:
    """Put the wider index in the place of the one of performances alone."""
    op.execute("DROP INDEX ix_setlist_performance_id")
    op.execute(
        "CREATE INDEX ix_setlist_performance_id_kind_named_count_song_count"
        " ON setlist (performance_id, kind, named_count, song_count)"
    )
