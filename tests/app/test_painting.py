"""The first painting, and errors of other threads brought to the window's."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading

from PySide6.QtWidgets import QWidget

from setlist_desktop.app.painting import Marshal, save_picture, show_and_paint


def test_show_and_paint_returns_once_painted(qtbot):
    painted = []

    class Window(QWidget):
        def paintEvent(self, event):
            painted.append(event)

    window = Window()
    qtbot.addWidget(window)
    show_and_paint(window)
    assert painted


async def test_an_error_of_a_thread_arrives_on_the_windows_thread(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    arrived = asyncio.get_running_loop().create_future()
    marshal = Marshal(lambda error: arrived.set_result((error, threading.current_thread())), window)
    error = ValueError("from afar")
    thread = threading.Thread(target=marshal.pass_on, args=(error,))
    thread.start()
    assert await arrived == (error, threading.main_thread())
    thread.join()


def test_a_picture_is_a_png(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    save_picture(window, tmp_path / "w.png")
    assert (tmp_path / "w.png").read_bytes().startswith(b"\x89PNG")


FRAME = """
import sys
from setlist_desktop.app import painting
heavy = ("asyncio", "qasync", "logging.handlers", "click", "sqlalchemy", "alembic", "httpx",
         "keyring", "numpy", "msgspec", "PySide6.QtNetwork",
         "setlist_desktop.ui.panes.setlist.pane")
def painted(window, then):
    window.show()
    print(sorted(name for name in heavy if name in sys.modules))
    raise SystemExit(0)
painting.show_and_paint = painted
sys.argv[1:] = ["--data-dir", sys.argv[1]]
from setlist_desktop.app.launch import main
main()
"""


def test_the_frame_is_painted_before_all_that_is_heavy_is_imported(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", FRAME, str(tmp_path)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "[]\n"), ended.stderr
