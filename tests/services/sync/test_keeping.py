"""What is kept for days goes each day, what is logged for months each month."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from setlist_desktop.services.sync.jobs import Jobs
from tests.support.past import NOW, FixedClock

ROWS = """
INSERT INTO request_log (service, endpoint, sent_at, outcome) VALUES
    ('deezer', 'new', '{day}', 'ok'), ('deezer', 'old', '{season}', 'ok');
INSERT INTO job_run (job, began_at, ended_at, status, words) VALUES
    ('new', '{month}', '{month}', 'done', ''), ('old', '{season}', '{season}', 'done', '');
INSERT INTO view_count (kind, row_id, day, views) VALUES
    ('show', 1, '{month_day}', 1), ('show', 2, '{season_day}', 1);
"""


def ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def stored(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")


@pytest.fixture
async def house(database):
    """Give the jobs, and what they asked to be forgotten, on a library with old and new logs."""
    rows = ROWS.format(
        day=stored(ago(1)),
        month=stored(ago(40)),
        season=stored(ago(100)),
        month_day=ago(40).date(),
        season_day=ago(100).date(),
    )
    for statement in rows.split(";")[:-1]:
        await database.write(lambda w, s=statement: w.session.execute(text(s)))
    asked = []

    async def forget(now):
        asked.append(now)

    async def tidy_cache():
        asked.append("cache")

    means = SimpleNamespace(
        database=database,
        clock=FixedClock(),
        forget=forget,
        providers=SimpleNamespace(tidy_cache=tidy_cache),
    )
    jobs = {job.name: job for job in Jobs(means, None).all()}

    def column(query):
        return database.read(lambda s: sorted(s.scalars(text(query))))

    return SimpleNamespace(jobs=jobs, asked=asked, column=column)


async def test_each_day_short_lived_copies_go_and_requests_of_over_thirty_days(house):
    await house.jobs["cache"].work(None)
    assert house.asked == ["cache", NOW]
    assert await house.column("SELECT endpoint FROM request_log") == ["new"]
    assert await house.column("SELECT job FROM job_run") == ["new", "old"]


async def test_each_month_logs_of_over_three_months_go(house):
    await house.jobs["cleanup"].work(None)
    assert house.asked == []
    assert await house.column("SELECT job FROM job_run") == ["new"]
    assert await house.column("SELECT row_id FROM view_count") == [1]
