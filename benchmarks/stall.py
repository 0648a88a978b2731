"""The longest stall of the GUI thread while an import runs in the open window, milliseconds.

Run with `python -m benchmarks.stall [--at-pace] [--explain]`. The services are the stand-in, in a
process of its own and without limits: with the folder of real data it serves a real dump, else
its invented artists. The window shows the artist's past shows as they come. Requests go out as
fast as they are answered, which is worse than life; `--at-pace` keeps the services' pace.
Aim: at most 50 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer

from setlist_desktop.app.composition import Running, open_services
from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.imports import ImportStatus
from setlist_desktop.system.settings import Settings, read_settings
from setlist_desktop.ui.loop import run
from setlist_desktop.ui.main_window import MainWindow

TICK_MS = 5
AIM_MS = 50
IDLE_S = 3.0
LATE_MS = 30
DUMP = "recorded/setlistfm/rush_all_setlists.json"


class Ticks(QObject):
    """Ticks every 5 ms on the GUI thread; a gap between two is how long that thread was away."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self.work_ms: list[float] = []
        self.stage = ""
        self.worst: dict[str, float] = {}
        self.last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Begin anew."""
        self.gaps_ms.clear()
        self.work_ms.clear()
        self.worst.clear()
        self.last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(TICK_MS)

    def stop(self) -> dict[str, object]:
        """Return what was measured: a stall is what a gap is longer than the tick.

        `longest_work_ms` is the thread's own computing in one gap: on a busy machine the rest of
        a stall is other programs'.
        """
        self._timer.stop()
        gaps = sorted(max(0.0, gap - TICK_MS) for gap in self.gaps_ms)
        return {
            "longest_ms": round(gaps[-1], 1),
            "p99_ms": round(gaps[int(len(gaps) * 0.99)], 1),
            "over_aim": sum(gap > AIM_MS for gap in gaps),
            "ticks": len(gaps),
            "longest_work_ms": round(max(self.work_ms), 1),
        }

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        gap = (now - self.last) * 1000
        self.gaps_ms.append(gap)
        self.worst[self.stage] = round(max(self.worst.get(self.stage, 0.0), gap - TICK_MS), 1)
        self.last = now
        worked = time.thread_time()
        self.work_ms.append((worked - self._worked) * 1000)
        self._worked = worked


class Witness:
    """Looks from another thread at what the GUI thread does whenever it is late."""

    def __init__(self, ticks: Ticks) -> None:
        self.seen: collections.Counter[str] = collections.Counter()
        self._ticks = ticks
        self._gui = threading.get_ident()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._ended.wait(0.005):
            if (time.perf_counter() - self._ticks.last) * 1000 > LATE_MS:
                stack = traceback.extract_stack(sys._current_frames()[self._gui])  # noqa: SLF001
                ours = [line for line in stack if "setlist_desktop" in line.filename] or stack
                where = " < ".join(
                    f"{Path(line.filename).name}:{line.lineno} {line.name}"
                    for line in reversed((*ours[-3:], stack[-1]))
                )
                self.seen[where] += 1

    def end(self) -> list[tuple[str, int]]:
        """Return where the thread was seen late most often."""
        self._ended.set()
        self._thread.join()
        return self.seen.most_common(12)


@contextmanager
def standin() -> Iterator[tuple[dict[str, str], str]]:
    """Start the stand-in; give the environment that leads to it, and the artist to import."""
    data = os.environ.get("SETLIST_DESKTOP_TEST_DATA")
    command = [sys.executable, "-m", "tests.standin", "--no-limits"]
    if data:
        command += ["--dump", str(Path(data) / DUMP), "--today", "2026-08-01"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        environ = {}
        while (line := process.stdout.readline()).startswith("export "):
            name, _, value = line.removeprefix("export ").strip().partition("=")
            environ[name] = value
        try:
            yield environ, "Rush" if data else "The Velvet Cartographers"
        finally:
            process.terminate()


def lift_pace() -> None:
    """Let requests go out as fast as they are answered."""
    from setlist_desktop.providers import throttle

    for service in throttle.RATES:
        throttle.RATES[service] = throttle.Rate(1000, burst=100)


async def measure(settings: Settings, name: str, *, explain: bool) -> dict[str, object]:
    """Open the window, import the artist in it, and return the figures."""
    window = MainWindow(settings.window_file)
    window.resize(1440, 900)
    window.show()
    running = await open_services(settings)
    try:
        window.attach(running.services)
        await window.context.tasks.settled()
        return await _import(window, running, name, explain=explain)
    finally:
        await window.context.tasks.stop()
        await running.close()
        window.allow_close()
        window.close()


async def _import(
    window: MainWindow, running: Running, name: str, *, explain: bool
) -> dict[str, object]:
    ticks = Ticks()
    ticks.start()
    await asyncio.sleep(IDLE_S)
    idle = ticks.stop()
    found = (await running.services.artists.search(name)).candidates[0]
    artist_id = await running.services.importer.begin(_plain(found))
    window.context.selection.choose_artist(artist_id)
    await window.context.tasks.settled()
    ended = asyncio.get_running_loop().create_future()
    imports = window.artists.imports
    imports.progressed.connect(lambda status: _note(ticks, status))
    imports.ended.connect(lambda _artist, partial: ended.set_result(partial))
    imports.failed.connect(lambda _artist, error: ended.set_exception(error))
    witness = Witness(ticks) if explain else None
    started = time.perf_counter()
    ticks.start()
    imports.start(artist_id)
    partial = await ended
    await window.context.tasks.settled()
    took_s = time.perf_counter() - started
    worst = dict(ticks.worst)
    figures = ticks.stop()
    shows = await running.services.shows.of_artist(artist_id)
    return {
        "benchmark": "stall",
        "aim_ms": AIM_MS,
        "met": figures["longest_ms"] <= AIM_MS,  # type: ignore[operator]
        "artist": name,
        "shows": len(shows),
        "import_s": round(took_s, 1),
        "partial": list(partial),
        **figures,
        "worst_by_stage_ms": worst,
        "idle": idle,
        **({"late_in": witness.end()} if witness else {}),
    }


def _plain(found: ArtistCandidate) -> ArtistCandidate:
    return ArtistCandidate(found.name, found.source, found.mbid, found.disambiguation)


def _note(ticks: Ticks, status: ImportStatus) -> None:
    ticks.stage = status.stage.value


def main() -> int:
    """Measure and print one JSON document; return 0 where the aim is met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stall")
    parser.add_argument("--at-pace", action="store_true", help="keep the services' pace")
    parser.add_argument("--explain", action="store_true", help="say what the thread did when late")
    options = parser.parse_args()
    if not options.at_pace:
        lift_pace()
    with standin() as (environ, name), tempfile.TemporaryDirectory() as folder:
        settings = read_settings(environ, data_dir=Path(folder))
        figures = run(lambda: measure(settings, name, explain=options.explain))
    figures["pace"] = "the services'" if options.at_pace else "as fast as answered"
    print(json.dumps(figures, ensure_ascii=False, indent=1))
    return 0 if figures["met"] else 1


if __name__ == "__main__":
    sys.exit(main())
