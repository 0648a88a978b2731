"""Start: until the first painted frame, as a ratio to a bare PySide6 window, and until data shows.

Run with `python -m benchmarks.start`. Fresh processes, the kinds in turn; ours is the whole program
as `python -m setlist_desktop` runs it. Its first frame holds the menu bar and the four panes as
empty cards with their headings; what is in them is made right after it, and the library is opened
behind it: `shown_ms` is when the sample library stands in all panes. Aims: 1.5 and 4 times bare.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15

BARE = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
def end():
    os._exit(0)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, end)  # after this frame, before all else
            watched.removeEventFilter(self)
        return False
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""

# The program itself, left at a place of its life: one function is replaced as it is imported.
_LEFT = """
import builtins, os, runpy, sys
plain = builtins.__import__
def leaving(name, *more, **named):
    module = plain(name, *more, **named)
    if name == {module!r} and not hasattr(module, "left"):
        module.left = True
        {replace}
    return module
builtins.__import__ = leaving
sys.argv[1:] = ["--data-dir", sys.argv[1], *{arguments!r}]
runpy.run_module("setlist_desktop", run_name="__main__")
"""

PAINTED = _LEFT.format(
    module="setlist_desktop.app.painting",
    replace="""
        def show_and_paint(window, then):
            from PySide6.QtCore import QEvent, QObject, QTimer
            from PySide6.QtWidgets import QApplication
            class Watch(QObject):
                def eventFilter(self, watched, event):
                    if event.type() is QEvent.Type.Paint:
                        QTimer.singleShot(0, lambda: os._exit(0))  # before all else, as above
                        watched.removeEventFilter(self)
                    return False
            watch = Watch()
            window.installEventFilter(watch)
            window.show()
            while True:
                QApplication.processEvents()
        module.show_and_paint = show_and_paint""",
    arguments=["--demo"],
)

SHOWN = _LEFT.format(
    module="setlist_desktop.app.passing",
    replace="""
        async def pass_by(request, window, stages):
            await window.context.tasks.settled()
            await module.breathe()
            os._exit(0)
        module.pass_by = pass_by""",
    arguments=["--demo", "--smoke"],
)


def once(program: str, folder: str) -> float:
    """Run a program in a fresh process and return its seconds from start to end."""
    environ = {**os.environ, "PYTHONPYCACHEPREFIX": folder}  # bytecode is kept, as for a user
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, folder],
        check=True,
        env=environ,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def main() -> int:
    """Print the medians in ms and the ratio as JSON."""
    programs = {"bare": BARE, "ours": PAINTED, "shown": SHOWN}
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        once(SHOWN, folder)  # makes the sample library
        for _ in range(RUNS + 1):
            for name, program in programs.items():
                times[name].append(once(program, folder))
    medians = {name: statistics.median(taken[1:]) * 1000 for name, taken in times.items()}
    figures = {
        "runs": RUNS,
        "platform": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        **{f"{name}_ms": round(taken) for name, taken in medians.items()},
        "ratio": round(medians["ours"] / medians["bare"], 2),
        "aim": 1.5,
        "shown_ratio": round(medians["shown"] / medians["bare"], 2),
        "shown_aim": 4,
        "load": os.getloadavg()[0],
    }
    print(json.dumps({"start": figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
