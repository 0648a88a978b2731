"""One setlist being edited: acts are written one after the other, however fast they come."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.errors import Conflict, SetlistError
from setlist_desktop.domain.setlists import Setlist, SetlistKind, UndoState

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.panes.setlist.acts import Act
    from setlist_desktop.ui.tasks import Tasks

Job = Callable[[], Awaitable[Setlist | None]]


class Outcome(Struct, frozen=True):
    """What a job led to; `added` names the lines that it put in."""

    setlist: Setlist | None
    added: tuple[int, ...] = ()


class SetlistSession(QObject):
    """The setlist of a show and kind. Jobs run in order; a failure drops those behind it."""

    changed = Signal(object)
    undo_state_changed = Signal(object)
    failed = Signal(object)
    idle = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        show_id: int,
        kind: SetlistKind,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.show_id = show_id
        self.kind = kind
        self.setlist: Setlist | None = None
        self.all: tuple[Setlist, ...] = ()
        self._wanted: frozenset[int] = frozenset()
        self.undo_state = UndoState()
        self._services = services
        self._tasks = tasks
        self._jobs: deque[Job] = deque()
        self._running = False
        self._news = 0  # how many writes were told of that are not shown yet

    @property
    def busy(self) -> bool:
        """Whether jobs run or wait."""
        return self._running or bool(self._jobs)

    async def load(self, wanted: frozenset[int] = frozenset()) -> None:
        """Read the setlist (of several a wanted one) and the names of its steps."""
        self._wanted = wanted
        self.all, self.setlist = await self._read()
        if self.setlist is not None:
            self.undo_state = await self._services.setlists.undo_state(self.setlist.id)

    def choose(self, setlist_id: int) -> None:
        """Show another of the show's setlists of this kind; 0 for the first."""
        self._wanted = frozenset({setlist_id})
        self.refresh()

    async def _read(self) -> tuple[tuple[Setlist, ...], Setlist | None]:
        found = await self._services.setlists.all_of_show(self.show_id, self.kind)
        first = found[0] if found else None
        return found, next((one for one in found if one.id in self._wanted), first)

    def put(self, act: Act) -> None:
        """Queue an act; the setlist is begun where there is none yet."""

        async def job() -> Setlist | None:
            setlist = self.setlist or await self._services.setlists.begin(self.show_id, self.kind)
            self.setlist = setlist
            named = act(setlist)
            if named is None:
                return setlist
            news = self._news
            after = await self._services.setlists.edit(setlist.id, *named)
            if self._news == news + 1:  # told of this very write alone: `after` shows it
                self._news = news
                self.all = tuple(after if one.id == after.id else one for one in self.all)
            return after

        self.queue(job)

    def undo(self) -> None:
        """Queue an undo."""
        self._queue_step(self._services.setlists.undo)

    def redo(self) -> None:
        """Queue a redo."""
        self._queue_step(self._services.setlists.redo)

    def _queue_step(self, step: Callable[[int], Awaitable[Setlist]]) -> None:
        async def job() -> Setlist | None:
            return await step(self.setlist.id) if self.setlist else None

        self.queue(job)

    def retire(self) -> None:
        """Delete this object once what is queued is written."""
        if self.busy:
            self.idle.connect(self.deleteLater)
        else:
            self.deleteLater()

    def refresh(self) -> None:
        """Read the setlist anew once what is queued is done: something else wrote it."""
        self._news += 1
        self._start()

    def queue(self, job: Job) -> None:
        """Queue a job that returns the setlist as it is afterwards."""
        self._jobs.append(job)
        self._start()

    def _start(self) -> None:
        if not self._running:
            self._running = True
            # No owner: what was done to a show is written also when another is chosen meanwhile.
            if self._tasks.spawn(self._run()) is None:
                self._running = False

    async def _run(self) -> None:
        try:
            while self._jobs or self._news:
                await self._run_jobs()
        except SetlistError as error:
            self._jobs.clear()
            self._news = int(isinstance(error, Conflict))  # something else wrote it: show what
            self.failed.emit(error)
        finally:
            self._running = False
            if self._news:
                self._start()
            self.idle.emit()

    async def _run_jobs(self) -> None:
        while self._jobs:
            job = self._jobs.popleft()
            self._take(await job())
        if self._news:
            self._news = 0
            before = self.all, self.setlist
            self.all, setlist = await self._read()
            if (self.all, setlist) != before:
                self._take(setlist)
        if self.setlist is not None and not self._jobs:
            self.undo_state = await self._services.setlists.undo_state(self.setlist.id)
            self.undo_state_changed.emit(self.undo_state)

    def _take(self, setlist: Setlist | None) -> None:
        before = self.setlist
        self.setlist = setlist
        known = {item.id for item in before.items()} if before else set()
        now = [item.id for item in setlist.items()] if setlist else []
        added = tuple(item_id for item_id in now if item_id not in known)
        self.changed.emit(Outcome(setlist, added))
