"""The first run: the sample library first, and a button that begins one's own."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QPushButton

from setlist_desktop.app.first_run import begin_own, begin_pending, is_first, offer_own
from setlist_desktop.cli.host import WindowRequest
from setlist_desktop.system.settings import Settings
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.window_layout import WindowMemory


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ({}, True),
        ({"demo": True}, False),
        ({"smoke": True}, False),
        ({"target": "setlist-desktop:artist/Moth"}, False),
    ],
)
def test_only_a_bare_start_is_a_first_run(tmp_path, wanted, first):
    assert is_first(WindowRequest(data_dir=tmp_path, **wanted), Settings(tmp_path)) is first


@pytest.mark.parametrize("left", ["library.sqlite3", "window.ini"])
def test_where_a_library_was_begun_there_is_no_first_run(tmp_path, left):
    (tmp_path / left).touch()
    assert not is_first(WindowRequest(data_dir=tmp_path), Settings(tmp_path))


@pytest.fixture
def sample(qtbot, tmp_path):
    """Return a window on the sample of a first run."""
    window = MainWindow(Settings(tmp_path).demo().window_file)
    window.show()
    window.furnish()
    window.memory.language = "de"
    yield window
    window.allow_close()
    window.close()
    window.deleteLater()


@pytest.fixture
def started(monkeypatch):
    """Return what is started by itself."""
    calls: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *call: calls.append(call))
    return calls


def test_the_button_begins_the_users_own_library(sample, tmp_path, started):
    ended: list[bool] = []
    sample.close_requested.connect(lambda: ended.append(True))
    offer_own(sample, tmp_path, offline=False)
    QApplication.processEvents()
    buttons = {one.text(): one for one in sample.messages.findChildren(QPushButton)}
    assert buttons["Begin my own library"].isVisible()
    buttons["Begin my own library"].click()
    assert ended
    assert not started  # as long as this process holds the folder
    begin_pending()
    arguments = ["-m", "setlist_desktop", "--data-dir", str(tmp_path)]
    assert started == [(sys.executable, arguments)]
    assert WindowMemory(Settings(tmp_path).window_file).language == "de"
    assert not is_first(WindowRequest(data_dir=tmp_path), Settings(tmp_path))


def test_what_a_later_launch_opens_goes_into_the_users_own_library(sample, tmp_path, started):
    begin_own(sample, tmp_path, "mine.setlistdesktop", offline=True)
    begin_pending()
    [(_program, arguments)] = started
    assert arguments[2:] == ["--data-dir", str(tmp_path), "--offline", "mine.setlistdesktop"]
