"""A year of background jobs on a clock of its own, and each thing that may come between."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from setlist_desktop.domain.errors import BudgetSpent, NotFound, Unavailable
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.sync import Cost, JobState, JobStatus
from setlist_desktop.services.sync.costs import FOR_THE_USER, may_spend
from setlist_desktop.services.sync.jobs import Jobs
from setlist_desktop.services.sync.schedule import Job, Outcome, Schedule

LIMIT = 1440
BERLIN = ZoneInfo("Europe/Berlin")


class WallClock:
    """A clock that is set; it shows the time of a place."""

    def __init__(self, begins: datetime, zone: ZoneInfo = BERLIN) -> None:
        self.at = begins
        self.zone = zone

    def now(self) -> datetime:
        return self.at.astimezone(self.zone)

    def monotonic(self) -> float:
        return self.at.timestamp()


class InMemory:
    """States of jobs that outlive their schedule."""

    def __init__(self) -> None:
        self.kept: dict[str, JobState] = {}

    async def load(self) -> dict[str, JobState]:
        return dict(self.kept)

    async def save(self, state: JobState) -> None:
        self.kept[state.name] = state


async def nothing(_report: object) -> Outcome:
    return Outcome()


HOUR = timedelta(hours=1)
MADE_UP = (
    (Job("six-hourly", "", nothing, 6 * HOUR), 3),
    (Job("hourly", "", nothing, HOUR, online=False), 0),
    (Job("daily", "", nothing, at_hour=2), 40),
    (Job("weekly", "", nothing, timedelta(days=7)), 700),
    (Job("monthly", "", nothing, at_hour=2, day=1), 0),
)
"""Jobs with what a run of each costs of setlist.fm's day."""


class Year:
    """A computer with jobs on it: `ran` tells when each of them did."""

    def __init__(self, begins: datetime, jobs: Sequence[tuple[Job, int]] | None = None) -> None:
        self.clock = WallClock(begins)
        self.states = InMemory()
        self.jobs = jobs or MADE_UP
        self.ran: dict[str, list[datetime]] = {}
        self.used: Counter[str] = Counter()
        self.refused = 0
        self.schedule = self.restart()

    def restart(self) -> Schedule:
        """Begin the program anew on the same library."""
        self.schedule = Schedule(
            [replace(job, work=self.work(job.name, cost)) for job, cost in self.jobs],
            self.states,
            self.clock,
            chance=lambda: 0.5,
        )
        return self.schedule

    def work(self, name: str, cost: int):
        async def run(_report: object) -> Outcome:
            day = self.clock.at.strftime("%Y-%m-%d")
            left = LIMIT - self.used[day]
            wanted = Cost(
                {Service.SETLISTFM: cost}, {Service.SETLISTFM: left}, {Service.SETLISTFM: LIMIT}
            )
            if not may_spend(wanted, self.clock.now()):
                self.refused += 1
                return Outcome("later", self.clock.now() + timedelta(hours=1))
            self.used[day] += cost
            self.ran.setdefault(name, []).append(self.clock.at)
            return Outcome("done")

        return run

    async def until(self, end: datetime) -> None:
        """Let the time pass, with the jobs that become due."""
        while True:
            await self.schedule.run_due()
            due = await self.schedule.next_due()
            if due is None or due >= end:
                break
            self.clock.at = max(due, self.clock.at + timedelta(seconds=1))
        self.clock.at = max(self.clock.at, end)


async def test_in_a_year_each_job_runs_as_often_as_it_should() -> None:
    year = Year(datetime(2026, 1, 1, 12, tzinfo=UTC))
    end = datetime(2027, 1, 1, 12, tzinfo=UTC)
    while year.clock.at < end:
        await year.until(min(end, year.clock.at + timedelta(days=9, hours=5)))
        year.clock.at += timedelta(hours=8)  # it sleeps, or is off
        year.restart()
    gaps = {name: [b - a for a, b in pairwise(times)] for name, times in year.ran.items()}
    assert min(gaps["six-hourly"]) >= timedelta(hours=6)
    assert min(gaps["hourly"]) >= timedelta(hours=1)
    nights = 365 * 24 / (9 * 24 + 5 + 8)
    assert 365 * 4 * 0.93 - nights < len(year.ran["six-hourly"]) <= 365 * 4
    assert 365 * 24 * 0.9 - 8 * nights < len(year.ran["hourly"]) <= 365 * 24
    assert 365 <= len(year.ran["daily"]) <= 367
    assert 50 <= len(year.ran["weekly"]) <= 53
    assert 12 <= len(year.ran["monthly"]) <= 13
    assert max(year.used.values()) <= LIMIT * (1 - FOR_THE_USER)
    assert year.refused  # seven hundred requests are more than the first hours of a day give


COSTS = {"shows": 30, "played": 6, "setlists": 60, "imports": 4}
"""What a run of a job of the program costs of setlist.fm's day, with many artists followed."""


def jobs_of_the_program() -> list[tuple[Job, int]]:
    none = SimpleNamespace(database=None, providers=None, clock=None)
    return [(job, COSTS.get(job.name, 0)) for job in Jobs(none, None).all()]


async def test_in_a_year_the_jobs_of_the_program_run_in_their_rhythm_within_the_limits() -> None:
    """A computer that sleeps eight hours of each day, moves its zone twice, and is updated."""
    jobs = jobs_of_the_program()
    year = Year(datetime(2026, 1, 1, 12, tzinfo=UTC), jobs)
    zones = [BERLIN, ZoneInfo("Australia/Sydney"), ZoneInfo("America/Los_Angeles")]
    for day in range(365):
        year.clock.zone = zones[day // 122]
        begins = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
        await year.until(begins + timedelta(hours=16))
        year.clock.at = begins + timedelta(hours=24)  # it slept
        if day % 30 == 0:
            year.restart()
    assert set(year.ran) == {job.name for job, _ in jobs}
    for job, _ in jobs:
        times = year.ran[job.name]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        if job.day:  # once each month of the calendar, and when the program is new
            assert 12 <= len(times) <= 13
            assert max(gaps) <= timedelta(days=32)
            continue
        if job.every is None:  # once each day of the calendar, whatever the zone
            assert 355 <= len(times) <= 368
            assert max(gaps) <= timedelta(hours=50)
            continue
        awake = timedelta(days=365) * 16 / 24
        assert min(gaps) >= job.every
        assert max(gaps) <= job.every * 1.06 + timedelta(hours=9)
        if job.every < timedelta(days=1):
            assert awake / job.every * 0.85 <= len(times) <= awake / job.every + 2 * 365
        else:
            assert 50 <= len(times) <= 53
    assert max(year.used.values()) <= LIMIT * (1 - FOR_THE_USER)
    assert sum(year.used.values()) > 365 * 60


async def test_the_daily_job_comes_at_two_on_days_that_have_no_two_or_two_of_them() -> None:
    for begins in (datetime(2026, 3, 27, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)):
        year = Year(begins)
        await year.until(begins + timedelta(days=5))
        local = [at.astimezone(BERLIN) for at in year.ran["daily"][1:]]  # the first at once
        days = [at.date() for at in local]
        assert len(days) == len(set(days))
        assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
        assert all(2 <= at.hour <= 3 for at in local)


async def test_a_time_zone_that_changes_moves_the_daily_job() -> None:
    year = Year(datetime(2026, 6, 1, 12, tzinfo=UTC))
    await year.until(datetime(2026, 6, 2, 12, tzinfo=UTC))
    year.clock.zone = ZoneInfo("Australia/Sydney")
    await year.until(datetime(2026, 6, 5, 12, tzinfo=UTC))
    assert [at.astimezone(year.clock.zone).hour for at in year.ran["daily"][-2:]] == [2, 2]


async def test_what_was_missed_in_a_long_sleep_runs_once() -> None:
    year = Year(datetime(2026, 5, 1, 12, tzinfo=UTC))
    await year.until(datetime(2026, 5, 2, tzinfo=UTC))
    before = {name: len(times) for name, times in year.ran.items()}
    year.clock.at += timedelta(days=20)
    await year.schedule.run_due()
    added = {name: len(times) - before.get(name, 0) for name, times in year.ran.items()}
    # A week's work is more than what the first hours of a day give: it is refused, and later.
    assert added == {"six-hourly": 1, "hourly": 1, "daily": 1, "weekly": 0, "monthly": 0}
    assert year.refused
    assert await year.schedule.run_due() == ()


async def test_a_clock_that_is_set_back_stops_nothing() -> None:
    year = Year(datetime(2030, 5, 1, 12, tzinfo=UTC))
    await year.until(datetime(2030, 5, 2, tzinfo=UTC))
    year.clock.at = datetime(2026, 5, 2, tzinfo=UTC)
    assert set(await year.schedule.run_due()) >= {"hourly", "six-hourly", "daily"}


class Lost:
    """A connection that can be turned."""

    def __init__(self) -> None:
        self.may_ask = False
        self.on_change: list = []


def schedule_of(*jobs: Job, **more: object) -> Schedule:
    clock = WallClock(datetime(2026, 5, 1, 12, tzinfo=UTC))
    return Schedule(jobs, InMemory(), clock, **more)


async def test_offline_jobs_wait_and_run_on_return() -> None:
    ran = []

    async def work(_report: object) -> Outcome:
        ran.append(1)
        return Outcome()

    lost = Lost()
    schedule = schedule_of(Job("one", "", work, timedelta(hours=1)), connection=lost)
    assert await schedule.run_due() == ()
    [state] = await schedule.all()
    assert (state.status, state.last_run, ran) == (JobStatus.OFFLINE, None, [])
    forever = asyncio.create_task(schedule.forever())
    await asyncio.sleep(0)
    lost.may_ask = True
    lost.on_change[0](None)
    while not ran:  # noqa: ASYNC110 - the loop's own steps are what is waited for
        await asyncio.sleep(0)
    forever.cancel()
    await asyncio.wait([forever])
    assert ran == [1]


async def test_on_battery_nothing_runs_by_itself_but_what_is_asked_for() -> None:
    async def work(_report: object) -> Outcome:
        return Outcome("done")

    schedule = schedule_of(
        Job("one", "", work, timedelta(hours=1)),
        resting=lambda _: "Waits until the computer is on mains power.",
    )
    assert await schedule.run_due() == ()
    assert (await schedule.all())[0].message.startswith("Waits until the computer is on mains")
    assert (await schedule.run("one")).status is JobStatus.DONE


TOMORROW = datetime(2026, 5, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "status", "again"),
    [
        (BudgetSpent("x", "All used up.", retry_at=TOMORROW), JobStatus.WAITING, TOMORROW),
        (Unavailable("x", "Down."), JobStatus.FAILED, None),
        (ValueError("a bug"), JobStatus.FAILED, None),
    ],
)
async def test_what_fails_is_told_in_words(error, status, again) -> None:
    async def work(_report: object) -> Outcome:
        raise error

    schedule = schedule_of(Job("one", "", work, timedelta(days=7)))
    state = await schedule.run("one")
    assert state.status is status
    assert state.message
    if again:
        assert state.due == again


async def test_a_job_is_cancelled_paused_and_timed_anew() -> None:
    hangs, seen = asyncio.Event(), []

    async def work(report) -> Outcome:
        report(1, 2, "one of two")
        await hangs.wait()
        return Outcome()

    schedule = schedule_of(Job("one", "", work, timedelta(hours=1)))
    schedule.on_change.append(seen.append)
    running = asyncio.create_task(schedule.run("one"))
    while not any(state.total for state in seen):  # noqa: ASYNC110 - as above
        await asyncio.sleep(0)
    assert seen[-1].status is JobStatus.RUNNING
    schedule.cancel("one")
    with pytest.raises(asyncio.CancelledError):
        await running
    [state] = await schedule.all()
    assert (state.status, state.message) == (JobStatus.FAILED, "Cancelled. What has come stays.")
    assert state.due > schedule._clock.now()
    ending = asyncio.create_task(schedule.run("one"))  # the program ends: due again at its start
    while (await schedule.all())[0].status is not JobStatus.RUNNING:  # noqa: ASYNC110
        await asyncio.sleep(0)
    ending.cancel()
    await asyncio.wait([ending])
    assert [one.message for one in await schedule.all()] == ["It was interrupted."]
    assert await schedule.due() == ("one",)
    assert (await schedule.pause("one")).status is JobStatus.PAUSED
    schedule._clock.at += timedelta(days=1)
    assert await schedule.due() == ()
    await schedule.pause("one", False)
    assert await schedule.due() == ("one",)
    state = await schedule.retime("one", 120)
    assert state.due - schedule._clock.now() == timedelta(seconds=120)
    with pytest.raises(NotFound):
        await schedule.run("two")


async def test_a_job_whose_program_ended_is_told_to_be_interrupted() -> None:
    async def work(_report: object) -> Outcome:
        return Outcome()

    states = InMemory()
    job = Job("one", "One", work, timedelta(hours=1))
    clock = WallClock(datetime(2026, 5, 1, 12, tzinfo=UTC))
    await states.save(replace(JobState("one"), status=JobStatus.RUNNING))
    [state] = await Schedule([job], states, clock).all()
    assert (state.status, state.message) == (JobStatus.FAILED, "It was interrupted.")


def test_a_quarter_of_the_day_is_left_for_the_user_and_the_rest_is_spread() -> None:
    def free(hour: int) -> int:
        now = datetime(2026, 5, 1, hour, tzinfo=UTC)
        return max(
            used
            for used in range(LIMIT)
            if may_spend(
                Cost(
                    {Service.SETLISTFM: 1},
                    {Service.SETLISTFM: LIMIT - used},
                    {Service.SETLISTFM: LIMIT},
                ),
                now,
            )
        )

    assert (free(0), free(12), free(23)) == (359, 719, 1049)
