"""Revision 0020: the lines with a song are found without reading what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0020"


def upgrade(op: Operations) -> None:
    """Put the line beside the song in the index of songs."""
    op.drop_index("ix_item_song_song_id")
    op.create_index("ix_item_song_song_id_item_id", "item_song", ["song_id", "item_id"])
