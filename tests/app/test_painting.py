"""The first painting, and errors of other threads brought to the window's."""

from __future__ import annotations

import asyncio
import threading

from PySide6.QtWidgets import QWidget

from setlist_desktop.app.painting import Marshal, save_picture, show_and_paint


async def test_show_and_paint_returns_once_painted(qtbot):
    painted = []

    class Window(QWidget):
        def paintEvent(self, event):
            painted.append(event)

    window = Window()
    qtbot.addWidget(window)
    await show_and_paint(window)
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
