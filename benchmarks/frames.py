"""Frames of the open window, milliseconds each: scrolling, typing in a filter, a drop.

Run with `python -m benchmarks.frames [SCENE...]`. The window is the real one on a library file of
fictional shows. A frame is what the GUI thread does from the wheel, the key or the drop until all
that follows is painted. Aims: 16 ms a frame at the 99th percentile while scrolling, 16 ms a key, 50
ms from a drop to its repaint, the write included. `work` is the thread's own computing: on a busy
machine the rest is other programs'.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TextIO

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLineEdit

from setlist_desktop.app.composition import Running, open_services
from setlist_desktop.domain.shows import Show, ShowStatus
from setlist_desktop.system.settings import read_settings
from setlist_desktop.ui.loop import run
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows import ShowsPane

FRAME_AIM_MS, KEY_AIM_MS, DROP_AIM_MS = 16, 16, 50
WHEEL_PX = 60
MOST_FRAMES = 1500
SONGS, SONGS_A_SHOW = 10_000, 25
DROPS, LINES = 120, 25
TYPED = ("lantern", "9", "harbour 12", "e", "qqq", "夜行")
SHOWS, SHOWS_CHOSEN_FROM = 100_000, 20_000
SOUGHT = ("berlin", "velo", "harbour tour", "1999", "zenith par", "e", "qqq")
CITIES = (("Berlin", "Germany"), ("Paris", "France"), ("Zürich", "Switzerland"), ("Oslo", "Norway"))
VENUES = ("Velodrom", "Zénith", "Hall of Lanterns", "Kesselsaal", "Ziggo Dome")
TOURS = ("Lantern Tour", "Harbour Tour", "", "Night Trains")
WORDS = (
    "Lantern",
    "Harbour",
    "Undertow",
    "Carousel",
    "Saltwater",
    "Northern Line",
    "夜行",
    "Ember",
)


@dataclass
class Frames:
    """How long frames took: by the wall, and of the thread's own work; milliseconds."""

    aim_ms: float
    taken: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def of(self, act: Callable[[], object]) -> None:
        """Measure one frame: the act, and all that has to be laid out and painted for it."""
        start, work = time.perf_counter(), time.thread_time()
        act()
        QApplication.processEvents()
        self.worked.append((time.thread_time() - work) * 1000)
        self.taken.append((time.perf_counter() - start) * 1000)

    def figures(self) -> dict[str, object]:
        """Return the quantiles, and whether the aim is met: at p99 for many frames, else by all."""
        taken, worked = sorted(self.taken), sorted(self.worked)
        p99 = taken[int(len(taken) * 0.99)]
        return {
            "frames": len(taken),
            "p50_ms": round(taken[len(taken) // 2], 2),
            "p99_ms": round(p99, 2),
            "max_ms": round(taken[-1], 2),
            "work_p50_ms": round(worked[len(worked) // 2], 2),
            "work_p99_ms": round(worked[int(len(worked) * 0.99)], 2),
            "aim_ms": self.aim_ms,
            "met": p99 <= self.aim_ms,
        }


@dataclass(frozen=True, slots=True)
class Stage:
    """The open window and what is behind it."""

    window: MainWindow
    running: Running

    async def settled(self) -> None:
        """Wait until nothing that the window has begun is left to do."""
        await self.window.context.tasks.settled()


async def outside(act: Callable[[], None]) -> None:
    """Run an act from a timer: inside a task it could not let events be handled."""
    done = asyncio.get_running_loop().create_future()

    def run_act() -> None:
        try:
            act()
        except BaseException as error:  # noqa: BLE001 - handed on to the task
            done.set_exception(error)
        else:
            done.set_result(None)

    QTimer.singleShot(0, run_act)
    await done


def scroll(area: QAbstractScrollArea) -> Frames:
    """Scroll from the top to the end and back, a turn of the wheel a frame; call it `outside`."""
    frames, bar = Frames(FRAME_AIM_MS), area.verticalScrollBar()
    step = max(WHEEL_PX, 2 * bar.maximum() // MOST_FRAMES)
    down = list(range(0, bar.maximum(), step))
    for place in (*down, *reversed(down)):
        frames.of(partial(bar.setValue, place))
    return frames


def type_in(line: QLineEdit, texts: tuple[str, ...] = TYPED) -> Frames:
    """Type each text a key at a time and take it back so; call it `outside`."""
    frames = Frames(KEY_AIM_MS)
    for text in texts:
        for sign in text:
            # QTest has no keys for other scripts: an input method inserts, too.
            key = partial(QTest.keyClicks, line) if sign.isascii() else line.insert
            frames.of(partial(key, sign))
        for _ in text:
            frames.of(lambda: QTest.keyClick(line, Qt.Key.Key_Backspace))
    return frames


# -- the song pool ----------------------------------------------------------------------------


def songs_file(folder: Path) -> Path:
    """Write past shows with 10,000 different songs, and one to come, as JSONL."""
    path = folder / "songs.jsonl"
    today = date.today()  # noqa: DTZ011 - shows to come are so by the computer's own day
    with path.open("w", encoding="utf-8") as file:
        for number in range(SONGS // SONGS_A_SHOW):
            first = number * SONGS_A_SHOW
            titles = [f"{WORDS[at % len(WORDS)]} {at}" for at in range(first, first + SONGS_A_SHOW)]
            sets = [{"name": None, "encore": 0, "songs": [{"title": title} for title in titles]}]
            _write_show(file, today - timedelta(days=number + 1), sets)
        _write_show(file, today + timedelta(days=30), [])
    return path


def _write_show(file: TextIO, on: date, sets: list[dict[str, object]]) -> None:
    show = {
        "artist": "Velvet Meridian",
        "date": on.isoformat(),
        "venue": "Velodrom",
        "city": "Berlin",
        "country": "Germany",
        "sets": sets,
    }
    print(json.dumps(show, ensure_ascii=False), file=file)


async def pool(stage: Stage) -> dict[str, object]:
    """Scroll and filter 10,000 songs in the pool; drop songs and lines into the setlist."""
    await _load(stage, songs_file)
    pane = stage.window.setlist
    figures: dict[str, object] = {"songs": pane.pool.model.rowCount()}

    def act() -> None:
        scroll(pane.pool.cards)  # warm
        figures["scroll"] = scroll(pane.pool.cards).figures()
        type_in(pane.pool.field)
        figures["type"] = type_in(pane.pool.field).figures()

    await outside(act)
    figures["drop"] = (await _drops(stage)).figures()
    return figures


async def _load(stage: Stage, make: Callable[[Path], Path]) -> None:
    """Fill the library from a file that `make` writes, and choose the show that is last in it."""
    with tempfile.TemporaryDirectory() as folder:
        await stage.running.services.files.load([make(Path(folder))])
    (artist,) = await stage.running.services.artists.all()
    shows = await stage.running.services.shows.of_artist(artist.id)
    chosen = stage.window.context.selection
    chosen.choose_artist(artist.id)
    await stage.settled()
    chosen.choose_show(max(shows, key=lambda show: show.date or date.min).id)
    await stage.settled()


class _Repaint(QObject):
    """Tells when the view has painted what its model has changed last, and the window shows it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__()
        self._changed = False
        self.shown: asyncio.Future[tuple[float, float]] = asyncio.get_running_loop().create_future()
        model = view.model()
        for news in (model.rowsInserted, model.rowsMoved, model.modelReset):
            news.connect(self._on_model_changed)
        view.viewport().installEventFilter(self)

    def _on_model_changed(self, *_what: object) -> None:
        self._changed = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._changed:
            self._changed = False
            # It comes once the whole window is painted and handed to the screen.
            QApplication.postEvent(self, QEvent(QEvent.Type.User), _SOON)
        return False

    @override
    def customEvent(self, event: QEvent) -> None:
        self.shown.set_result((time.perf_counter(), time.thread_time()))


_SOON = Qt.EventPriority.HighEventPriority.value


async def _drops(stage: Stage) -> Frames:
    """Drop songs of the pool amid a setlist, then its last line near the top; take both back."""
    pane, frames = stage.window.setlist, Frames(DROP_AIM_MS)
    model, source = pane.model, pane.pool.cards.model()
    first = source.mimeData([source.index(at, 0) for at in range(LINES)])
    assert model.dropMimeData(first, Qt.DropAction.CopyAction, -1, 0, QModelIndex())
    await stage.settled()
    for number in range(DROPS // 2):
        songs = source.mimeData([source.index(LINES + 3 * number + at, 0) for at in range(3)])
        await _drop(stage, frames, songs, LINES // 2)
        last = model.mimeData([model.index(model.rowCount() - 1)])
        await _drop(stage, frames, last, 2)
        pane.controller.undo()
        pane.controller.undo()
        await stage.settled()
    return frames


async def _drop(stage: Stage, frames: Frames, data: QMimeData, row: int) -> None:
    """Measure from the drop, which Qt makes of the button's release, to the shown frame."""
    view = stage.window.setlist.view
    view.scrollToTop()
    await stage.settled()
    repaint, place = _Repaint(view), view.visualRect(view.model().index(row, 0)).topLeft()
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    # Qt hands a drop on to what a drag has entered.
    entry = QDragEnterEvent(place, actions, data, Qt.MouseButton.LeftButton, no_key)
    QApplication.sendEvent(view.viewport(), entry)
    event = QDropEvent(place, actions, data, no_button, no_key)
    start, work = time.perf_counter(), time.thread_time()
    QApplication.sendEvent(view.viewport(), event)
    shown, worked = await repaint.shown
    frames.taken.append((shown - start) * 1000)
    frames.worked.append((worked - work) * 1000)
    view.viewport().removeEventFilter(repaint)
    await stage.settled()


# -- the list of shows ------------------------------------------------------------------------


def made_up_shows(number: int) -> list[Show]:
    """Return fictional past shows, newest first, one every few hours."""
    newest = date(2026, 1, 31)
    return [
        Show(
            id=index + 1,
            artist_id=1,
            artist_name="Velvet Meridian",
            date=newest - timedelta(days=index // 4),
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


async def shows(stage: Stage) -> dict[str, object]:
    """Scroll 100,000 past shows and type into their filter; choose in the filters over 20,000."""
    pane = stage.window.shows
    model, view = pane.models[1], pane.views[1]
    figures: dict[str, object] = {"shows": SHOWS, "shows_chosen_from": SHOWS_CHOSEN_FROM}

    def act() -> None:
        pane.tabs.choose(1)
        model.show_shows(made_up_shows(SHOWS))
        pane.controller.show_list_or_reason()
        scroll(view)  # warm
        figures["scroll"] = scroll(view).figures()
        type_in(pane.filter, SOUGHT)
        figures["type"] = type_in(pane.filter, SOUGHT).figures()
        model.show_shows(made_up_shows(SHOWS_CHOSEN_FROM))
        figures["choose"] = _choose_filters(pane).figures()

    await outside(act)
    return figures


def _choose_filters(pane: ShowsPane) -> Frames:
    """Choose each year, tour, city and venue in turn, and any of them again."""
    frames, filters = Frames(KEY_AIM_MS), pane.filters
    pane.filters_button.click()
    for choice in (filters.year, filters.tour, filters.city, filters.venue):
        for at in (*range(1, choice.count()), 0):
            choice.setCurrentIndex(at)
            frames.of(partial(choice.activated.emit, at))
    return frames


# -- all of them ------------------------------------------------------------------------------

SCENES: dict[str, Callable[[Stage], Awaitable[dict[str, object]]]] = {"pool": pool, "shows": shows}
"""Each is given a window on a library of its own, still empty, and returns its figures."""


async def measure(scene: str, folder: Path) -> dict[str, object]:
    """Open the window on an empty library and play a scene in it."""
    settings = read_settings({}, data_dir=folder, offline=True)
    window = MainWindow(settings.window_file)
    window.resize(1440, 900)
    window.show()
    running = await open_services(settings)
    try:
        window.attach(running.services)
        await window.context.tasks.settled()
        return await SCENES[scene](Stage(window, running))
    finally:
        await window.context.tasks.stop()
        await running.close()
        window.allow_close()
        window.close()


def main() -> int:
    """Play the scenes and print their figures as JSON; return 0 where every aim is met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.frames")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=", ".join(SCENES))
    wanted = parser.parse_args().scenes or list(SCENES)
    found = {}
    for scene in wanted:
        with tempfile.TemporaryDirectory() as folder:
            found[scene] = run(partial(measure, scene, Path(folder)))
    load = round(os.getloadavg()[0], 1)
    print(json.dumps({"benchmark": "frames", "load": load, **found}, ensure_ascii=False, indent=1))
    parts = [part for scene in found.values() for part in scene.values() if isinstance(part, dict)]
    return 0 if all(part["met"] for part in parts) else 1


if __name__ == "__main__":
    sys.exit(main())
