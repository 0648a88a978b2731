"""Revision 0006: the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0006"

_TABLE = """CREATE TABLE trash (
    id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    thrown_at DATETIME NOT NULL,
    CONSTRAINT pk_trash PRIMARY KEY (id)
)"""


def upgrade(op: Operations) -> None:
    """Add the table of what was thrown away."""
    op.execute(_TABLE)
    op.execute("CREATE INDEX ix_trash_thrown_at ON trash (thrown_at)")
