"""Take the reference pictures of the window, which docs/pictures/README.md shows.

    scripts/on-screen.sh --virtual python scripts/pictures.py          take them all anew

They are looked through before they are committed. No test compares their points: fonts and their
smoothing differ from machine to machine; tests hold what must be so on each (sizes that fit, words
that are whole or end in …, contrast, mirrored rows).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.app.composition import Running
    from setlist_desktop.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
DIALOGS = {"preferences": "edit.preferences", "services": "tools.connect", "keys": "help.keys"}
DOCKS = {"statistics": "statistics.show", "activity": "activity.show"}


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look; `states` are those beside the first one."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    scale: int = 1
    language: str = "en"
    mirrored: bool = False
    states: tuple[str, ...] = ()


ALL = ("played", "compare", *DOCKS, *DIALOGS)
LOOKS = (
    Look("light", states=(*ALL, "empty")),
    Look("dark", theme="dark", states=ALL),
    Look("small", size=(800, 600), states=("statistics", "activity", "services")),
    Look("double", size=(720, 450), scale=2, states=("preferences",)),
    Look("mirrored", mirrored=True, states=("compare",)),
    Look("japanese", language="ja", states=("preferences",)),
    Look("german", language="de", size=(1024, 700)),
)


def main() -> int:
    """Take one look's pictures in this process, or each look's in one of its own."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--look", choices=[look.name for look in LOOKS])
    chosen = parser.parse_args().look
    FOLDER.mkdir(parents=True, exist_ok=True)
    if chosen:
        _take(next(look for look in LOOKS if look.name == chosen))
        return 0
    for look in LOOKS:
        environ = {**os.environ, "QT_SCALE_FACTOR": str(look.scale), "LC_ALL": "C.UTF-8"}
        call = [sys.executable, __file__, "--look", look.name]
        subprocess.run(call, env=environ, check=True)
    return 0


def _take(look: Look) -> None:
    from PySide6.QtCore import Qt

    from setlist_desktop.ui.languages import speak
    from setlist_desktop.ui.loop import make_application, run

    app = make_application(["setlist-desktop"])
    speak(app, look.language)
    if look.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory() as folder:
        run(lambda: _take_all(look, Path(folder)))


async def _take_all(look: Look, folder: Path) -> None:
    from setlist_desktop.app.composition import open_services
    from setlist_desktop.app.demo import fill_demo
    from setlist_desktop.system.settings import Settings

    if "empty" in look.states:
        async with await open_services(Settings(folder / "empty", offline=True)) as running:
            window = await _opened(look, running)
            _keep(window, f"{look.name}-empty")
            await _close(window)
    async with await open_services(Settings(folder, offline=True)) as running:
        await fill_demo(running)
        window = await _opened(look, running)
        await _walk(look, window, running)
        await _close(window)


async def _walk(look: Look, window: MainWindow, running: Running) -> None:
    from setlist_desktop.app.demo import show_to_present
    from setlist_desktop.domain.shows import When

    show = await show_to_present(running)
    selection = window.context.selection
    selection.choose_artist(show.artist_id)
    selection.choose_show(show.id)
    await _settled(window)
    _keep(window, look.name)
    past = await running.services.shows.of_artist(show.artist_id, When.PAST)
    for state in look.states:
        if state in {"played", "compare"}:
            selection.choose_show(past[0].id)
            await _settled(window)
            window.setlist.tabs.choose({"played": 1, "compare": 2}[state])
            await _settled(window)
            _keep(window, f"{look.name}-{state}")
        elif state in DOCKS:
            window.context.actions[DOCKS[state]].trigger()
            await _settled(window)
            _keep(window, f"{look.name}-{state}")
        elif state in DIALOGS:
            await _dialog(window, DIALOGS[state], f"{look.name}-{state}")


async def _dialog(window: MainWindow, act: str, name: str) -> None:
    from PySide6.QtWidgets import QApplication

    window.context.actions[act].trigger()
    await _until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    await _settled(window)
    _keep(dialog, name)
    dialog.close()


async def _opened(look: Look, running: Running) -> MainWindow:
    from setlist_desktop.ui.main_window import MainWindow
    from setlist_desktop.ui.theme import Preference

    window = MainWindow(running.settings.data_dir / "window.ini")
    window.theme.prefer(Preference(look.theme))
    window.resize(*look.size)
    window.show()
    window.attach(running.services)
    await _settled(window)
    return window


async def _close(window: MainWindow) -> None:
    window.hide()
    await window.context.tasks.stop()
    window.allow_close()
    window.close()


async def _settled(window: MainWindow) -> None:
    """Wait until the window shows what it holds; what it puts off for a moment is in it, too."""
    await window.context.tasks.settled()
    await asyncio.sleep(0.8)
    await window.context.tasks.settled()


async def _until(fact: Callable[[], bool]) -> None:
    while not fact():  # noqa: ASYNC110 - a fact of Qt is no event of asyncio
        await asyncio.sleep(0.01)


def _keep(widget: QWidget, name: str) -> None:
    """Write a picture with a palette: the commonest colours, and what stands for the others."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(image.constBits()).cast("I"))
    palette = [colour for colour, _ in colours.most_common(150)]
    others: Counter[int] = Counter()
    for colour, times in colours.items():
        others[colour & 0xFFF0F0F0 | 0x080808] += times
    palette += [colour for colour, _ in others.most_common(106)]
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    small = image.convertToFormat(QImage.Format.Format_Indexed8, palette, flat)
    small.save(str(FOLDER / f"{name}.png"), "PNG", quality=0)


if __name__ == "__main__":
    sys.exit(main())
