"""Votes by hour: bars, of which as many are named as have room for it."""

from __future__ import annotations

import math

import pytest

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.hour_chart import GAP_PX, HourChart


@pytest.mark.parametrize("every", [6, 12, 24])
def test_hours_do_not_run_into_each_other(qtbot, every):
    chart = HourChart()
    qtbot.addWidget(chart)
    hours = [f"{hour % 12 or 12}:00 {'AM' if hour < 12 else 'PM'}" for hour in range(24)]
    widest = max(map(theme.metrics(TextRole.SMALL).horizontalAdvance, hours))
    chart.show_counts([1] * 24, hours)
    room = math.ceil((widest + GAP_PX) * 24 / every)
    chart.resize(room, 84)
    assert chart.named_hours() == range(0, 24, every)
    chart.resize(room - 1, 84)
    assert chart.named_hours().step > every or every == 24


def test_nothing_is_named_where_nothing_is_counted(qtbot):
    chart = HourChart()
    qtbot.addWidget(chart)
    assert not chart.named_hours()
