"""Files taken in: setlists of other programs and services, and the program's own exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from setlist_desktop.domain.imports import FileReport
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Files:
    """Loading of local files."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def load(
        self,
        paths: Sequence[Path],
        report: Callable[[FileReport], None] | None = None,
    ) -> tuple[FileReport, ...]:
        """Take in files, each on its own, in writes of at most about 200 ms.

        A damaged or foreign file is refused by name and line, the others go in; a second load
        adds nothing. `report` hears of each file as it goes.
        """
        raise NotImplementedError
