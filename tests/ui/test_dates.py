"""Dates and counts in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from setlist_desktop.ui.dates import age, days_away

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "words"),
    [(-1, ""), (0, "today"), (1, "tomorrow"), (4, "in 4 days"), (14, "in 14 days"), (15, "")],
)
def test_near_days(days, words):
    today = date(2026, 11, 20)
    assert days_away(today + timedelta(days=days), today) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "yesterday"), (3, "3 days ago"), (75, "2 months ago"), (800, "2 years ago")],
)
def test_ages(days, words):
    assert age(NOW - timedelta(days=days), NOW) == words
