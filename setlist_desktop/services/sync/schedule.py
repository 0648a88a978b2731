"""When background jobs run: each in its rhythm, once after a sleep, only while it may.

The rhythms are APScheduler's triggers, which know calendars, zones and clock changes. Its
schedulers ask the computer's clock in seven places and keep jobs as pickles, so what runs the jobs
is here: on a clock that is given, with states that the library keeps.
"""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    NotFound,
    ProviderError,
    SetlistError,
)
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.sync import JobState, JobStatus

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from setlist_desktop.services.sync.connection import Connectivity
    from setlist_desktop.system.clock import Clock

log = logging.getLogger(__name__)

LOOK_EVERY_S = 60.0
"""So often it is looked whether something is due: a sleeping computer's timers stand still."""

OFFLINE_WORDS = mark("Waits until services can be reached.")
CANCELLED_WORDS = mark("Cancelled. What has come stays.")
INTERRUPTED_WORDS = mark("It was interrupted.")


class Outcome(Struct, frozen=True):
    """What a run did, in words. `again_at`: it could not finish and goes on then."""

    words: str = ""
    again_at: datetime | None = None


class Job(Struct, frozen=True):
    """A background job: every so often, or daily at a time of the user's own day (`at_hour`).

    `day` 1 makes the daily one monthly. `work` is given a function that takes how much is done,
    of how much, and what with. `online`: it asks services.
    """

    name: str
    title: str
    work: Callable[[Callable[[int, int, str], None]], Awaitable[Outcome]]
    every: timedelta | None = None
    at_hour: int = 2
    day: int | None = None
    online: bool = True

    def next_after(self, now: datetime, every_s: int | None, jitter_s: float) -> datetime:
        """Return when it is due next, counted from `now`: what was missed is not made up."""
        from apscheduler.triggers.cron import CronTrigger
        from apscheduler.triggers.interval import IntervalTrigger

        seconds = every_s or (self.every.total_seconds() if self.every else 0)
        if seconds:
            trigger = IntervalTrigger(seconds=int(seconds), timezone=UTC)
            due = trigger.get_next_fire_time(now, now)
        else:
            local = now.astimezone(_zone_of(now))
            # Asked from a midnight on: within an hour that comes twice the trigger fires again
            # and again.
            midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
            if local.hour >= self.at_hour:
                midnight += timedelta(days=1)
            trigger = CronTrigger(hour=self.at_hour, day=self.day, timezone=local.tzinfo)
            due = trigger.get_next_fire_time(None, midnight)
        found: datetime = due
        return found.astimezone(UTC) + timedelta(seconds=jitter_s)

    @property
    def longest(self) -> timedelta:
        """The longest time that can pass between two runs."""
        return self.every or timedelta(days=32 if self.day else 2)


class States(Protocol):
    """Keeps the states of jobs."""

    async def load(self) -> Mapping[str, JobState]:
        """Return what is kept, by name."""

    async def save(self, state: JobState) -> None:
        """Keep one."""


class Schedule:
    """Runs jobs one after the other; `on_change` hears each change of a state.

    `chance` (0..1) is given by tests. `resting` is asked on another thread, with whether a job
    asks services, why it should wait; "" where it need not.
    """

    def __init__(
        self,
        jobs: Sequence[Job],
        states: States,
        clock: Clock,
        connection: Connectivity | None = None,
        *,
        resting: Callable[[bool], str] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.on_change: list[Callable[[JobState], None]] = []
        self._jobs = {job.name: job for job in jobs}
        self._states = states
        self._clock = clock
        self._connection = connection
        self._resting = resting
        self._chance = chance
        self._known: dict[str, JobState] = {}
        self._loaded = False
        self._running: dict[str, asyncio.Task[object]] = {}
        self._unwanted: set[str] = set()
        self._wanted: set[str] = set()
        self._wake = asyncio.Event()
        if connection is not None:
            connection.on_change.append(lambda _: self.look())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all jobs."""
        return tuple(self._jobs)

    async def all(self) -> tuple[JobState, ...]:
        """Return how each job stands."""
        await self._load()
        return tuple(self._known[name] for name in self._jobs)

    async def due(self) -> tuple[str, ...]:
        """Return the jobs that are due now, paused ones left out."""
        now = self._clock.now()
        return tuple(
            state.name
            for state in await self.all()
            if not state.paused
            and (state.due is None or state.due <= now or state.name in self._wanted)
        )

    async def next_due(self) -> datetime | None:
        """Return when the next job is due; None where all are paused."""
        now = self._clock.now()
        times = [state.due or now for state in await self.all() if not state.paused]
        return min(times, default=None)

    async def run(self, name: str) -> JobState:
        """Run a job now, due or not, paused or not; return how it stands then.

        Raises NotFound for a name that is none. What fails is told in the state.
        """
        job = self._job(name)
        await self._load()
        if name in self._running:
            return self._known[name]
        if job.online and self._connection is not None and not self._connection.may_ask:
            return await self._change(name, status=JobStatus.OFFLINE, message=tr(OFFLINE_WORDS))
        task = asyncio.ensure_future(self._run(job))
        self._running[name] = task
        try:
            await task
        finally:
            if not task.done():
                task.cancel()
            self._running.pop(name, None)
        return self._known[name]

    async def run_due(self) -> tuple[str, ...]:
        """Run what is due, once each however often it was missed; return what ran."""
        ran = []
        for name in await self.due():
            before = self._known[name].last_run
            if words := await self._why_rest(self._jobs[name]):
                await self._change(name, status=JobStatus.WAITING, message=words)
                continue
            try:
                state = await self.run(name)
            except asyncio.CancelledError:
                if asyncio.current_task() and asyncio.current_task().cancelling():  # type: ignore[union-attr]
                    raise
                continue  # the job alone was cancelled, by the user
            if state.last_run != before:
                ran.append(name)
        return tuple(ran)

    async def _why_rest(self, job: Job) -> str:
        if self._resting is None:
            return ""
        return await asyncio.to_thread(self._resting, job.online)

    async def forever(self, after_s: float = 0) -> None:
        """Run what becomes due until cancelled; looks every minute, and when `look` is called.

        `after_s`: so long whatever else begins with the program goes first.
        """
        await asyncio.sleep(after_s)
        while True:
            await self.run_due()
            self._wake.clear()
            due = await self.next_due()
            to_go_s = (due - self._clock.now()).total_seconds() if due else LOOK_EVERY_S
            # What is overdue still could not run: it waits for the network, or mains power.
            wait_s = min(to_go_s, LOOK_EVERY_S) if to_go_s > 0 else LOOK_EVERY_S
            with suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._wake.wait()

    def look(self) -> None:
        """Look now whether something is due."""
        self._wake.set()

    def want(self, name: str) -> None:
        """Let a job run as soon as the schedule can, unless it is paused. Raises NotFound."""
        self._wanted.add(self._job(name).name)
        self.look()

    def cancel(self, name: str) -> None:
        """Stop a running job; what it has done stays."""
        if task := self._running.get(name):
            self._unwanted.add(name)
            task.cancel()

    async def pause(self, name: str, paused: bool = True) -> JobState:
        """Let a job rest until it is resumed, or resume it. Raises NotFound."""
        self._job(name)
        await self._load()
        status = JobStatus.PAUSED if paused else _status_of_last(self._known[name])
        state = await self._change(name, paused=paused, status=status)
        self.look()
        return state

    async def retime(self, name: str, every_s: int | None) -> JobState:
        """Let a job run every so many seconds, None as usual. Raises NotFound."""
        job = self._job(name)
        await self._load()
        due = job.next_after(self._clock.now(), every_s, 0)
        state = await self._change(name, every_s=every_s, due=due)
        self.look()
        return state

    async def _run(self, job: Job) -> None:
        began = self._clock.now()
        self._wanted.discard(job.name)
        await self._change(job.name, status=JobStatus.RUNNING, done=0, total=0)

        def report(done: int, total: int, words: str) -> None:
            self._known[job.name] = replace(
                self._known[job.name], done=done, total=total, message=words
            )
            self._tell(self._known[job.name])

        status, words, again_at = JobStatus.FAILED, tr(CANCELLED_WORDS), None
        try:
            outcome = await job.work(report)
            words, again_at = outcome.words, outcome.again_at
            status = JobStatus.WAITING if again_at else JobStatus.DONE
        except (BudgetSpent, AuthFailed) as error:
            status, words, again_at = JobStatus.WAITING, error.in_words(), error.retry_at
        except ProviderError as error:
            words, again_at = error.in_words(), error.retry_at
        except SetlistError as error:
            words = error.in_words()
        except Exception as error:
            log.exception("the job %s failed", job.name)
            words = tr(
                "A bug of the program ({kind}); the log tells more.", kind=type(error).__name__
            )
        except asyncio.CancelledError:
            if job.name not in self._unwanted:  # the program ends: it goes on at the next start
                words, again_at = tr(INTERRUPTED_WORDS), began
            raise
        finally:
            self._unwanted.discard(job.name)
            await self._ended(job, began, status, words, again_at)

    async def _ended(
        self,
        job: Job,
        began: datetime,
        status: JobStatus,
        words: str,
        again_at: datetime | None,
    ) -> None:
        now, state = self._clock.now(), self._known[job.name]
        spread = job.every.total_seconds() / 20 if job.every else 600.0
        due = job.next_after(now, state.every_s, self._chance() * spread)
        if again_at is not None and again_at < due:
            due = again_at
        await self._change(
            job.name,
            status=status,
            message=words,
            last_run=began,
            due=due,
            done=0,
            total=0,
            ended=now,
        )

    async def _load(self) -> None:
        """Read what is kept, once; a due time that a clock set back has put far off is now."""
        if self._loaded:
            self._mend()
            return
        kept = await self._states.load()
        for name, job in self._jobs.items():
            state = kept.get(name, JobState(name))
            if state.status is JobStatus.RUNNING:  # its program ended before it did
                state = replace(state, status=JobStatus.FAILED, message=tr(INTERRUPTED_WORDS))
            self._known.setdefault(name, replace(state, title=tr(job.title)))
        self._loaded = True
        self._mend()

    def _mend(self) -> None:
        now = self._clock.now()
        for name, job in self._jobs.items():
            state = self._known[name]
            longest = timedelta(seconds=state.every_s) if state.every_s else job.longest
            if state.due is not None and state.due - now > longest * 1.5:
                self._known[name] = replace(state, due=now)

    async def _change(self, name: str, **values: object) -> JobState:
        before = self._known[name]
        state = replace(before, **values)
        if state != before:
            self._known[name] = state
            await self._states.save(state)
            self._tell(state)
        return state

    def _tell(self, state: JobState) -> None:
        for listener in tuple(self.on_change):
            listener(state)

    def _job(self, name: str) -> Job:
        if name not in self._jobs:
            known = ", ".join(self._jobs)
            raise NotFound(
                tr("No job is called “{name}”.", name=name),
                hint=tr("The jobs are: {names}.", names=known),
            )
        return self._jobs[name]


def _zone_of(now: datetime) -> tzinfo:
    """Return the place's zone: a mere offset from UTC knows no clock changes to come."""
    if isinstance(now.tzinfo, timezone):
        from tzlocal import get_localzone

        return get_localzone()
    return now.tzinfo or UTC


def _status_of_last(state: JobState) -> JobStatus:
    return JobStatus.DONE if state.last_run else JobStatus.NEVER
