"""Revision 0009: tables that nothing fills go.

Requests are counted by the day beside the cache, and what is trending is counted when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0009"


def upgrade(op: Operations) -> None:
    """Drop the log of requests and the lists of trends, which were always empty."""
    op.execute("DROP TABLE request_log")
    op.execute("DROP TABLE trend")
