"""The tray: off unless wanted, and a window never vanishes into one that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.window_layout import WindowMemory

# The offscreen platform has neither a tray nor windows before others.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path):
    made = MainWindow(tmp_path / "window.ini")
    made.show()
    made.furnish()
    QApplication.processEvents()
    yield made
    made.allow_close()
    made.close()
    made.deleteLater()


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch):
    """Return a function that plugs a tray in or out; the icon is Qt's own."""
    there = [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there[0])

    def plug(present: bool) -> None:
        there[0] = present

    return plug


def asks_to_end(window: MainWindow) -> list[bool]:
    asked: list[bool] = []
    window.close_requested.connect(lambda: asked.append(True))
    window.close()
    return asked


def test_closing_ends_the_program_unless_the_tray_is_wanted(window, with_tray):
    assert asks_to_end(window)
    assert window.isVisible()


def test_closing_hides_the_window_where_that_is_wanted(window, with_tray, tmp_path):
    window.tray.prefer(True)
    assert not asks_to_end(window)
    assert not window.isVisible()
    assert WindowMemory(tmp_path / "window.ini").tray
    icon = window.tray.findChild(QSystemTrayIcon)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()


def test_quit_ends_the_program_out_of_the_tray_too(window, with_tray):
    window.tray.prefer(True)
    assert not asks_to_end(window)
    asked: list[bool] = []
    window.close_requested.connect(lambda: asked.append(True))
    window.context.actions["file.quit"].trigger()
    assert asked


def test_without_a_tray_closing_ends_the_program_though_one_was_wanted(window, with_tray):
    window.tray.prefer(True)
    with_tray(False)
    assert asks_to_end(window)
    assert window.isVisible()


def test_a_window_comes_back_when_its_tray_goes(window, with_tray):
    window.tray.prefer(True)
    assert not asks_to_end(window)
    window.tray.look()
    assert not window.isVisible()
    with_tray(False)
    window.tray.look()
    assert window.isVisible()


def test_not_wanted_any_more_the_icon_goes(window, with_tray):
    window.tray.prefer(True)
    icon = window.tray.findChild(QSystemTrayIcon)
    assert icon.isVisible()
    window.tray.prefer(False)
    assert not icon.isVisible()
    assert asks_to_end(window)
