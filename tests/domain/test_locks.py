"""When predictions lock, in the venue's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from setlist_desktop.domain.locks import lock_of

HERE = timezone(timedelta(hours=-5))
NIGHT = date(2026, 12, 1)


def test_they_lock_at_show_time_at_the_venue():
    lock = lock_of(NIGHT, time(20, 0), "Europe/Berlin", HERE)
    assert lock.at == datetime(2026, 12, 1, 19, 0, tzinfo=UTC)
    assert not lock.is_past(datetime(2026, 12, 1, 18, 59, 59, tzinfo=UTC))
    assert lock.is_past(datetime(2026, 12, 1, 19, 0, tzinfo=UTC))
    assert "1 Dec 2026 20:00 at the venue" in lock.words


def test_without_a_time_they_lock_as_the_day_begins_there():
    lock = lock_of(NIGHT, None, "Asia/Tokyo", HERE)
    assert lock.at == datetime(2026, 11, 30, 15, 0, tzinfo=UTC)
    assert "00:00" in lock.words
    assert "time is not known" in lock.words


@pytest.mark.parametrize("zone", [None, "", "Nowhere/Here", "../etc"])
def test_without_a_zone_this_computers_counts(zone):
    lock = lock_of(NIGHT, time(20, 0), zone, HERE)
    assert lock.at == datetime(2026, 12, 2, 1, 0, tzinfo=UTC)
    assert "zone is not known" in lock.words


def test_a_show_without_a_date_does_not_lock():
    lock = lock_of(None, time(20, 0), "Europe/Berlin", HERE)
    assert not lock.is_past(datetime(2126, 1, 1, tzinfo=UTC))
    assert "announced" in lock.words
