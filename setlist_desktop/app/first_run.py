"""The first run: the sample library first, and from there the way to one's own."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.system.settings import Settings
    from setlist_desktop.ui.main_window import MainWindow

_pending: list[list[str]] = []


def is_first(request: WindowRequest, settings: Settings) -> bool:
    """Whether nobody has a library here yet, nor wants anything but the window."""
    if request.demo or request.passing or request.target:
        return False
    return not (settings.database.exists() or settings.window_file.exists())


def offer_own(window: MainWindow, own_dir: Path, *, offline: bool) -> None:
    """Say above the panes that this is the sample, with a button that begins one's own library."""
    window.messages.offer(
        tr("This is a sample library: its artists are invented. Look around, nothing can break."),
        tr("Begin my own library"),
        partial(begin_own, window, own_dir, offline=offline),
    )


def begin_own(window: MainWindow, own_dir: Path, target: str = "", *, offline: bool) -> None:
    """Leave the sample for the user's own library, and open there what is to be opened."""
    from setlist_desktop.system.settings import Settings
    from setlist_desktop.ui.window_layout import WindowMemory

    memory = WindowMemory(Settings(own_dir).window_file)  # the file tells: no first run any more
    memory.theme, memory.language = window.memory.theme, window.memory.language
    memory.save()
    called = [] if getattr(sys, "frozen", False) else ["-m", "setlist_desktop"]
    options = ["--data-dir", str(own_dir), *(["--offline"] if offline else [])]
    _pending.append([sys.executable, *called, *options, *([target] if target else [])])
    window.quit()


def begin_pending() -> None:
    """Start what `begin_own` wants, now that this process holds nothing of that folder any more."""
    from PySide6.QtCore import QProcess

    while _pending:
        program, *arguments = _pending.pop()
        QProcess.startDetached(program, arguments)
