"""The imports that run in this window: started, watched, cancelled, gone on with."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from setlist_desktop.domain.imports import ImportStatus
    from setlist_desktop.services.sync.importer import Importer
    from setlist_desktop.ui.tasks import Tasks


class Imports(QObject):
    """Runs imports as tasks, one an artist; `progressed` tells each step of any of them.

    `ended` gives artist id and the reasons for what is missing (none: all came), `failed` the
    error that ended an import early.
    """

    progressed = Signal(object)
    ended = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._importer: Importer | None = None
        self._running: dict[int, asyncio.Task[None]] = {}
        self._status: dict[int, ImportStatus] = {}

    def attach(self, importer: Importer) -> None:
        """Take the service that imports."""
        self._importer = importer

    def start(self, artist_id: int) -> None:
        """Import an artist, or go on where its last import stopped; no second one at a time."""
        if self._importer is None or artist_id in self._running:
            return
        coroutine = self._run(self._importer, artist_id)
        if task := self._tasks.spawn(coroutine, owner=self, group=f"import {artist_id}"):
            self._running[artist_id] = task
            task.add_done_callback(partial(self._on_task_done, artist_id))

    def cancel(self, artist_id: int) -> None:
        """Stop an import; what has come stays."""
        if task := self._running.get(artist_id):
            task.cancel()

    def running(self) -> tuple[ImportStatus, ...]:
        """Return how far the running imports have come."""
        return tuple(self._status[key] for key in self._running if key in self._status)

    def status(self, artist_id: int) -> ImportStatus | None:
        """Return how far a running import has come."""
        return self._status.get(artist_id) if artist_id in self._running else None

    async def _run(self, importer: Importer, artist_id: int) -> None:
        try:
            report = await importer.run(artist_id, self._on_step)
        except asyncio.CancelledError:
            self._running.pop(artist_id, None)
            self.ended.emit(artist_id, (tr("The import was cancelled."),))
            raise
        except SetlistError as error:
            self._running.pop(artist_id, None)
            self.failed.emit(artist_id, error)
        else:
            self._running.pop(artist_id, None)
            self.ended.emit(artist_id, report.partial)

    def _on_step(self, status: ImportStatus) -> None:
        self._status[status.artist_id] = status
        self.progressed.emit(status)

    def _on_task_done(self, artist_id: int, _task: asyncio.Task[None]) -> None:
        self._running.pop(artist_id, None)
        self._status.pop(artist_id, None)
