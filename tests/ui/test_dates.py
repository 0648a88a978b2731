"""Dates and counts in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from setlist_desktop.ui.dates import age, days_away, dense_day

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


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_US", "May 4, 2026"),
        ("en_GB", "4 May 2026"),
        ("de_DE", "4. Mai 2026"),
        ("es_ES", "4 may 2026"),
        ("fr_FR", "4 mai 2026"),
        ("ja_JP", "2026年5月4日"),
    ],
)
def test_days_in_columns_follow_the_locale(locale, words):
    QLocale.setDefault(QLocale(locale))
    assert dense_day(date(2026, 5, 4)) == words
