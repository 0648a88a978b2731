"""Everything that comes by itself, as the window and the command line see it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.language import tr
from setlist_desktop.services.notices import Notices
from setlist_desktop.services.sync.connection import Connectivity
from setlist_desktop.services.sync.jobs import Jobs, KeptStates
from setlist_desktop.services.sync.schedule import Schedule
from setlist_desktop.storage.sync import job_runs, latest_news, newest_mark, popular_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from setlist_desktop.domain.sync import Connection, Entry, JobRun, ShowNews
    from setlist_desktop.services.sync.jobs import Means
    from setlist_desktop.storage.database import Database

NEWS_SHOWN = 200
POPULAR_SHOWN = 10
LONG_LINE = 400


class Sync:
    """Background jobs, the connection, and the news that they bring.

    `on_news` hears what a background run found, `on_connection` each turn of the connection;
    `notices` chooses what of it is told outside the window.
    """

    def __init__(
        self,
        database: Database,
        schedule: Schedule,
        connectivity: Connectivity,
        on_news: list[Callable[[Sequence[ShowNews]], None]],
        notices: Notices,
        log_file: Path | None = None,
    ) -> None:
        self.schedule = schedule
        self.on_news = on_news
        self.notices = notices
        self.on_connection: list[Callable[[Connection], None]] = connectivity.on_change
        self._database = database
        self._connectivity = connectivity
        self._log_file = log_file

    @property
    def connection(self) -> Connection:
        """Whether services can be asked."""
        return self._connectivity.state

    def go_offline(self, offline: bool) -> None:
        """Ask no service any more, or ask again; what was wanted meanwhile runs then."""
        self._connectivity.go_offline(offline)
        self.schedule.look()

    def take_up(self, jobs: Jobs) -> None:
        """Go on, now that services can be asked again, with what was wanted meanwhile."""
        jobs.come_online()
        self.schedule.want("imports")

    async def popular(self, most: int = POPULAR_SHOWN) -> tuple[ArtistCandidate, ...]:
        """Return who is popular now beside the library's artists; they are known by name alone."""
        names = await self._database.read(popular_names)
        return tuple(ArtistCandidate(name, "deezer") for name in names[:most])

    async def data_as_of(self) -> datetime | None:
        """Return when services last gave something new of an artist; None: they never did."""
        return await self._database.read(newest_mark)

    async def news(self, most: int = NEWS_SHOWN) -> tuple[Entry, ...]:
        """Return what has changed, the newest first."""
        return tuple(await self._database.read(lambda session: latest_news(session, most)))

    async def runs(self, most: int = 50) -> tuple[JobRun, ...]:
        """Return the last runs of the jobs, the newest first."""
        return await self._database.read(lambda session: job_runs(session, most))

    async def log_lines(self, most: int) -> str:
        """Return the last lines of the log, which holds no keys; empty where there is none."""
        if self._log_file is None:
            return ""
        return await asyncio.to_thread(_last_lines, self._log_file, most)


def _last_lines(file: Path, most: int) -> str:
    try:
        with file.open("rb") as stream:
            stream.seek(max(0, file.stat().st_size - most * LONG_LINE))
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except OSError as error:
        return tr("The log {file} cannot be read: {reason}.", file=file, reason=error.strerror)
    return "\n".join(lines[-most:])


def make_sync(
    means: Means,
    resting: Callable[[bool], str] | None = None,
    log_file: Path | None = None,
) -> Sync:
    """Return background work made of these means; nothing runs yet.

    `resting` says why nothing should run now, as on a battery; see `Schedule`.
    """
    connectivity = Connectivity(means.providers, means.clock)
    notices = Notices(means.database, means.clock)
    jobs = Jobs(means, notices)
    schedule = Schedule(
        jobs.all(),
        KeptStates(means.database),
        means.clock,
        connectivity,
        resting=resting,
    )
    means.importer.on_ended.append(lambda _artist: schedule.want("predictions"))
    sync = Sync(means.database, schedule, connectivity, means.on_news, notices, log_file)
    connectivity.on_change.append(lambda now: sync.take_up(jobs) if now.online else None)
    return sync
