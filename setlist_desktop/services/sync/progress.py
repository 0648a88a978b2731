"""How far a running import has come: kept with each write, told to whoever watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.storage.imports import save_status

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from setlist_desktop.domain.services import Service
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.imports import Subject
    from setlist_desktop.system.clock import Clock

MOST_REASONS = 8


class Progress:
    """One import's status. `reasons` tell what is missing, `notices` what was left out rightly.

    `unclear`: services at which several artists bear the name, so that the user has to say.

    Percent never falls; what was taken in is written together with how far that is.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        subject: Subject,
        report: Callable[[ImportStatus], None],
        next_page: int,
    ) -> None:
        self.status = ImportStatus(
            artist_id=subject.id,
            artist_name=subject.name,
            stage=ImportStage.INITIALIZING,
            percent=0,
            running=True,
            next_page=next_page,
        )
        self.reasons: list[str] = []
        self.notices: list[str] = []
        self.unclear: set[Service] = set()
        self._database = database
        self._clock = clock
        self._report = report

    def now(self) -> datetime:
        """Return the present instant."""
        return self._clock.now()

    def lacks(self, service: Service, why: str) -> None:
        """Note that something of a service is missing, and why; the same is noted once."""
        reason = why if why.startswith(service.title) else f"{service.title}: {why}"
        if reason not in self.reasons and len(self.reasons) < MOST_REASONS:
            self.reasons.append(reason)

    def notice(self, words: str) -> None:
        """Note what the user may want to know, though nothing failed."""
        if words not in self.notices:
            self.notices.append(words)

    def several(self, service: Service, words: str) -> None:
        """Note that several artists of a service bear the name, so that none was taken."""
        self.unclear.add(service)
        self.notice(words)

    async def advance(
        self,
        stage: ImportStage,
        message: str,
        *,
        share: float = 0.0,
        next_page: int | None = None,
        take_in: Callable[[Write], object] | None = None,
    ) -> None:
        """Take something in and say how far that is; `share` (0..1) of the way to the next one."""
        percent = stage.percent + round(share * (_after(stage).percent - 1 - stage.percent))
        await self._keep(
            replace(
                self.status,
                stage=stage,
                percent=max(self.status.percent, percent),
                message=message,
                next_page=self.status.next_page if next_page is None else next_page,
            ),
            take_in,
        )

    async def finish(
        self, message: str, *, next_page: int, take_in: Callable[[Write], object]
    ) -> None:
        """Say that all phases are through, with what is missing and what was left out."""
        words = " ".join([message, *self.notices])
        stage = ImportStage.COMPLETED
        done = replace(self.status, stage=stage, percent=100, message=words, running=False)
        await self._keep(replace(done, next_page=next_page), take_in)

    async def stop(self, reason: str, take_in: Callable[[Write], object] | None = None) -> None:
        """Say that the import ended early, and why; take in what is left of it."""
        self.reasons.append(reason)
        await self._keep(replace(self.status, running=False), take_in)

    async def _keep(self, status: ImportStatus, take_in: Callable[[Write], object] | None) -> None:
        now = self._clock.now()
        status = replace(status, partial=tuple(self.reasons), updated_at=now)

        def keep(write: Write) -> None:
            if take_in is not None:
                take_in(write)
            save_status(write, status, now)

        await self._database.write(keep)
        self.status = status
        self._report(status)


def _after(stage: ImportStage) -> ImportStage:
    stages = list(ImportStage)
    return stages[min(stages.index(stage) + 1, len(stages) - 1)]
