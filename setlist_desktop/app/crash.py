"""What happens when something nobody foresaw fails: a report without keys, told once."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import time
import traceback
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setlist_desktop import __version__
from setlist_desktop.system.logging import redact, remember_secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from setlist_desktop.system.settings import Settings
    from setlist_desktop.ui.main_window import MainWindow

REPORTS_KEPT = 20
REPORTS_A_MINUTE = 5

log = logging.getLogger(__name__)


def write_report(settings: Settings, error: BaseException) -> Path | None:
    """Write a redacted report below the data folder; return its path, None where that fails."""
    for key in settings.keys.values():
        remember_secret(key)
    folder = settings.data_dir / "crash"
    now = datetime.now(UTC)
    path = folder / f"{now:%Y%m%dT%H%M%S}-{now.microsecond:06d}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_text(report_of(error, now), encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-REPORTS_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def report_of(error: BaseException, now: datetime) -> str:
    """Return a report as text, without keys."""
    told = "\n".join(
        (
            f"Setlist Desktop {__version__}",
            f"{now:%Y-%m-%d %H:%M:%S} UTC",
            f"Python {platform.python_version()}, {platform.platform()}",
            f"Thread {threading.current_thread().name}",
            "",
            "".join(traceback.format_exception(error)),
        )
    )
    return redact(told)


def tell_fault(window: MainWindow, error: BaseException) -> None:
    """Show what nobody foresaw with its report; further ones go above the panes meanwhile."""
    from PySide6.QtWidgets import QDialog

    from setlist_desktop.ui.errors import FAULT, show_crash

    if window.findChild(QDialog, FAULT) is None:
        show_crash(report_of(error, datetime.now(UTC)), window)
    else:
        window.show_error(error)


class CrashHooks:
    """Catches what no code catches, on every thread, while it is installed.

    `tell` is called with the error on the thread it arose on; it has to marshal by itself. More
    than a few errors a minute are counted, not told.
    """

    def __init__(
        self,
        settings: Settings,
        tell: Callable[[BaseException], None],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._tell = tell
        self._monotonic = monotonic
        self._recent: deque[float] = deque(maxlen=REPORTS_A_MINUTE)
        self._lock = threading.Lock()
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Give Python's own hooks their place back."""
        sys.excepthook, threading.excepthook = self._before

    def handle(self, error: BaseException) -> None:
        """Report an error and tell it, unless too many came within the last minute."""
        if isinstance(error, KeyboardInterrupt | SystemExit) or not self._may_tell():
            return
        path = write_report(self._settings, error)
        log.error("unforeseen %s, report in %s", type(error).__name__, path, exc_info=error)
        self._tell(error)

    def _may_tell(self) -> bool:
        with self._lock:
            now = self._monotonic()
            full = len(self._recent) == self._recent.maxlen
            if full and now - self._recent[0] < 60:
                return False
            self._recent.append(now)
            return True

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            self.handle(error)

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.handle(arguments.exc_value)
