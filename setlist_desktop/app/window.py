"""The way into the window: what can end it before it begins, and its first painting.

Nothing here imports the event loop or the services: the frame is painted before that.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.app.first_run import begin_pending, is_first
from setlist_desktop.app.stages import Stages
from setlist_desktop.domain.errors import SetlistError, StorageError
from setlist_desktop.domain.language import tr
from setlist_desktop.system.display import window_system
from setlist_desktop.system.folders import prepare_folder
from setlist_desktop.system.settings import read_settings

if TYPE_CHECKING:
    from setlist_desktop.app.single_instance import SingleInstance
    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.system.settings import Settings
    from setlist_desktop.ui.main_window import MainWindow

DONE = 0
BUG = 1
NO_WINDOW = 2
STORAGE = 6

PICTURE_SIZE = (1440, 900)
"""How large the window is in a picture, where nothing else is said."""


def run_window(request: WindowRequest) -> int:
    """Open the window and return when it is closed: 0, or the code of what went wrong.

    2 where no window can be opened here, 6 where the data folder cannot be used.
    """
    gc.disable()  # what is imported stays; later the loop's timer collects
    stages = Stages()
    settings = read_settings(data_dir=request.data_dir, offline=request.offline)
    if is_first(request, settings):
        request = replace(request, demo=True, own_dir=settings.data_dir)
    if request.demo:
        settings = settings.demo()
    system = window_system(os.environ)
    if not system.usable:
        return tell(system.problem, NO_WINDOW)
    try:
        prepare_folder(settings.data_dir)
        return _run_on_qt(request, settings, stages)
    except SetlistError as error:
        return tell(error.in_words(), exit_code(error))
    except Exception as error:  # noqa: BLE001 - the crash hook of the window's whole life
        return _tell_bug(settings, error)


def _tell_bug(settings: Settings, error: Exception) -> int:
    from setlist_desktop.app.crash import write_report

    report = write_report(settings, error)
    words = tr("This is a bug of the program ({kind}).", kind=type(error).__name__)
    where = tr("A report without keys lies in {file}.", file=report) if report else ""
    return tell(f"{words} {where}".rstrip(), BUG)


def exit_code(error: SetlistError) -> int:
    """Return the exit code of an error that ends the window."""
    return STORAGE if isinstance(error, StorageError) else NO_WINDOW


def tell(words: str, code: int) -> int:
    """Say why the program ends, where it is read; return the code."""
    if sys.stderr is not None:
        print(words, file=sys.stderr)  # noqa: T201 - the one place where nothing else can tell
    if _launched_from_desktop():
        _tell_in_a_dialog(words)
    return code


def _launched_from_desktop() -> bool:
    """Whether nobody reads stderr: a program without a console, or one of a desktop's menu."""
    if sys.stderr is None:
        return True
    journal = os.environ.get("JOURNAL_STREAM", "")
    with contextlib.suppress(OSError, ValueError):
        found = os.fstat(sys.stderr.fileno())
        return journal == f"{found.st_dev}:{found.st_ino}"
    return False


def _tell_in_a_dialog(words: str) -> None:
    if not window_system(os.environ).usable:
        return
    from PySide6.QtWidgets import QMessageBox

    from setlist_desktop.ui.application import make_application

    make_application()
    QMessageBox.critical(None, "Setlist Desktop", words)  # no coroutine runs: exec() is safe


def _run_on_qt(request: WindowRequest, settings: Settings, stages: Stages) -> int:
    from setlist_desktop.ui.binding import load_binding

    load_binding()  # before all else that imports Qt
    from setlist_desktop.app.single_instance import SingleInstance
    from setlist_desktop.ui.application import make_application
    from setlist_desktop.ui.languages import speak
    from setlist_desktop.ui.window_layout import WindowMemory

    stages.reached("Qt imported")
    app = make_application()
    speak(app, request.language or WindowMemory(settings.window_file).language)
    instance = SingleInstance(request.own_dir or settings.data_dir)
    passing = request.passing
    stages.reached("application made")
    if not passing and not instance.take():
        if instance.ask_first(_whole(request.target)):
            return DONE
        if not instance.take():  # it may have been closing
            return tell(instance.refusal(), STORAGE)
    try:
        code = _paint_and_live(request, settings, None if passing else instance, stages)
    finally:
        instance.release()
    begin_pending()
    return code


def _whole(target: str) -> str:
    """Return a target as it is understood in another folder."""
    is_path = target and ":" not in target.partition("/")[0]
    return os.path.abspath(target) if is_path else target  # noqa: PTH100 - imports no pathlib


def _paint_and_live(
    request: WindowRequest, settings: Settings, instance: SingleInstance | None, stages: Stages
) -> int:
    """Paint the frame with Qt alone; then import the loop and all that works on it, and live."""
    from setlist_desktop.app.painting import show_and_paint

    window = _make_window(request, settings)
    stages.reached("window made")
    show_and_paint(window, partial(stages.reached, "first frame"))
    stages.reached("events handled")
    from setlist_desktop.app.life import Life
    from setlist_desktop.ui.loop import run

    return run(lambda: Life(request, settings, instance, stages).live(window))


def _make_window(request: WindowRequest, settings: Settings) -> MainWindow:
    from setlist_desktop.ui.main_window import MainWindow
    from setlist_desktop.ui.theme import Preference

    library = tr("Sample library") if request.demo else ""
    window = MainWindow(settings.window_file, library=library)
    if request.theme:
        window.theme.prefer(Preference(request.theme))
    size = request.size or (PICTURE_SIZE if request.screenshot else None)
    if size:
        window.showNormal() if window.isMaximized() else None
        window.resize(*size)
    return window
