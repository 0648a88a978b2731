"""Filter as you type over 20,000 shows: milliseconds a key, repaint included, offscreen.

Run with `python -m benchmarks.filter_shows`. Aim: at most 16 ms a key, the slowest included.
The `work` figures are the thread's own computing: on a busy machine the rest is other programs'.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from datetime import date, timedelta
from types import SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from setlist_desktop.domain.shows import Show, ShowStatus
from setlist_desktop.ui.actions import ActionBook
from setlist_desktop.ui.context import Context
from setlist_desktop.ui.loop import GarbageTimer, make_application
from setlist_desktop.ui.panes.shows import ShowsPane
from setlist_desktop.ui.relay import Relay
from setlist_desktop.ui.selection import Selection
from setlist_desktop.ui.tasks import Tasks
from setlist_desktop.ui.theme import Theme

SHOWS = 20_000
TYPED = ("berlin", "velo", "harbour tour", "1999", "zenith par", "e", "qqq")
CITIES = (("Berlin", "Germany"), ("Paris", "France"), ("Zürich", "Switzerland"), ("Oslo", "Norway"))
VENUES = ("Velodrom", "Zénith", "Hall of Lanterns", "Kesselsaal", "Ziggo Dome")
TOURS = ("Lantern Tour", "Harbour Tour", "", "Night Trains")


def make_shows(number: int) -> list[Show]:
    """Return fictional past shows, newest first, one every day."""
    newest = date(2026, 1, 31)
    return [
        Show(
            id=index + 1,
            artist_id=1,
            artist_name="Velvet Meridian",
            date=newest - timedelta(days=index),
            venue=f"{VENUES[index % 5]} {index % 37}",
            city=CITIES[index % 4][0],
            country=CITIES[index % 4][1],
            tour=TOURS[index // 40 % 4],
            status=ShowStatus.COMPLETED,
            has_setlist=True,
            song_count=20,
        )
        for index in range(number)
    ]


def make_pane() -> ShowsPane:
    """Return the real pane, without services."""
    book = ActionBook(_app)
    book.add("tools.connect", "Connect", lambda: None)
    context = Context(Tasks(_fail), Selection(_app), Relay(_app), book, lambda _text: None, _fail)
    return ShowsPane(context)


def _fail(error: BaseException) -> None:
    raise error


def measure(pane: ShowsPane) -> tuple[list[float], list[float]]:
    """Type each text a key at a time and clear it so; return ms a key, by the wall and of work."""
    taken, worked = [], []
    for text in TYPED:
        for key in (*text, *[Qt.Key.Key_Backspace] * len(text)):
            start, work = time.perf_counter(), time.thread_time()
            if isinstance(key, str):
                QTest.keyClicks(pane.filter, key)
            else:
                QTest.keyClick(pane.filter, key)
            _app.processEvents()  # the posted layout and the repaint
            worked.append((time.thread_time() - work) * 1000)
            taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken), sorted(worked)


def main() -> int:
    """Print p50, p95 and the slowest key as JSON."""
    pane = make_pane()
    pane.resize(332, 800)
    pane.show()
    pane.tabs.choose(1)
    start = time.perf_counter()
    pane.models[1].show_shows(make_shows(SHOWS))
    pane.controller.show_list_or_reason()
    _app.processEvents()
    shown_ms = (time.perf_counter() - start) * 1000
    measure(pane)  # warm
    taken, worked = measure(pane)
    figures = SimpleNamespace(
        shows=SHOWS,
        keys=len(taken),
        p50_ms=round(statistics.median(taken), 2),
        p95_ms=round(taken[int(len(taken) * 0.95)], 2),
        max_ms=round(taken[-1], 2),
        work_p50_ms=round(statistics.median(worked), 2),
        work_max_ms=round(worked[-1], 2),
        first_shown_ms=round(shown_ms, 1),
        aim_ms=16,
    )
    print(json.dumps({"filter_shows": vars(figures)}))
    return 0


if __name__ == "__main__":
    _app = make_application()
    _theme = Theme(_app)
    _garbage = GarbageTimer()  # as the program does: no collection in the midst of a key
    sys.exit(main())
