"""Revision 0017: what kind of recording a song is known by: studio, live, remix and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0017"

_COLUMN = """ALTER TABLE song ADD COLUMN kind VARCHAR CONSTRAINT ck_song_kind_known CHECK
(kind IN ('studio', 'acoustic', 'live', 'demo', 'instrumental', 'remix', 'other'))"""
# Other versions were left out of the songs so far. Where the title's end may speak of one all the
# same, the next import tells.
_STUDIO = """UPDATE song SET kind = 'studio'
WHERE recording_mbid IS NOT NULL AND source <> 'user'
    AND title NOT LIKE '%)' AND title NOT LIKE '%]' AND title NOT LIKE '% - %'"""


def upgrade(op: Operations) -> None:
    """Add the kind, and tell it of the songs of the studio catalogue."""
    connection = op.get_bind()
    for statement in (_COLUMN, _STUDIO):
        connection.exec_driver_sql(statement)
