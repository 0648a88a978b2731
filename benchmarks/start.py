"""Start until the first painted frame: our window as a ratio to a bare PySide6 window.

Run with `python -m benchmarks.start`. Fresh processes, both kinds in turn. Aim: at most 1.6.
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

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
import os
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

BARE = (
    """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
"""
    + _PAINTED
)

OURS = (
    """
import pathlib, sys
from setlist_desktop.ui.loop import make_application
app = make_application()
from setlist_desktop.ui.main_window import MainWindow
window = MainWindow(pathlib.Path(sys.argv[1]) / "window.ini")
"""
    + _PAINTED
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
    """Print the medians in ms and their ratio as JSON."""
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS + 1):
            times["bare"].append(once(BARE, folder))
            times["ours"].append(once(OURS, folder))
    bare, ours = (statistics.median(times[name][1:]) * 1000 for name in ("bare", "ours"))
    figures = {
        "runs": RUNS,
        "bare_ms": round(bare),
        "ours_ms": round(ours),
        "ratio": round(ours / bare, 2),
        "aim": 1.6,
    }
    print(json.dumps({"start": figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
