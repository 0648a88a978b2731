"""The steps from one schema of the library to the next, oldest first.

A step is a module `r<number>_<what>` with `revision` and `upgrade(op)`, `op` being Alembic's
`Operations`. It imports no living code, since that code will go on changing, and is named in
`steps` by an import statement, so that a frozen program holds it too. The last one is `HEAD`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alembic.operations import Operations

HEAD = "0021"


class Step(Protocol):
    """One migration: the revision that it leads to, and the way there."""

    @property
    def revision(self) -> str:
        """The revision that the library has afterwards."""

    def upgrade(self, op: Operations) -> None:
        """Change the schema and the data in it; runs within one transaction."""


def steps() -> tuple[Step, ...]:
    """Return all steps, oldest first."""
    from setlist_desktop.storage.migrations import (
        r0001_library,
        r0002_scores,
        r0003_sync,
        r0004_people,
        r0005_find,
        r0006_trash,
        r0007_target,
        r0008_listing,
        r0009_unused,
        r0010_ready,
        r0011_trends,
        r0012_requests,
        r0013_tickets,
        r0014_instants,
        r0015_festivals,
        r0016_works,
        r0017_kinds,
        r0018_authors,
        r0019_room,
        r0020_behind,
        r0021_turns,
    )

    return (
        r0001_library,
        r0002_scores,
        r0003_sync,
        r0004_people,
        r0005_find,
        r0006_trash,
        r0007_target,
        r0008_listing,
        r0009_unused,
        r0010_ready,
        r0011_trends,
        r0012_requests,
        r0013_tickets,
        r0014_instants,
        r0015_festivals,
        r0016_works,
        r0017_kinds,
        r0018_authors,
        r0019_room,
        r0020_behind,
        r0021_turns,
    )
