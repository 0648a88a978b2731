"""The window through AT-SPI, from outside; and by Tab alone, from inside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from setlist_desktop.ui.main_window import MainWindow

WALK = Path(__file__).with_name("walk.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")


def _can_walk() -> bool:
    if not (LAUNCHER.exists() and SYSTEM_PYTHON.exists() and shutil.which("dbus-run-session")):
        return False
    asked = [str(SYSTEM_PYTHON), "-c", "import pyatspi"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.xvfb
def test_every_control_is_named_and_each_row_is_a_sentence(tmp_path):
    if not _can_walk():
        pytest.skip("needs dbus, at-spi2-core and the system Python's pyatspi")
    program = f"{sys.executable} -m setlist_desktop --demo --data-dir {tmp_path}"
    script = (
        f"{LAUNCHER} --launch-immediately & bus=$!; {SYSTEM_PYTHON} {WALK} {program}; kill $bus"
    )
    ended = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        check=False,
    )
    found = json.loads(next(line for line in ended.stdout.splitlines() if line.startswith("{")))
    assert [where for where, name in found["controls"] if not name.strip()] == []
    assert [where for where, name in found["rows"] if not name.strip()] == []
    lists = {where for where, _ in found["rows"]}
    for name in ("Artists", "Upcoming shows", "Setlist", "Ballot"):
        assert any(name in where for where in lists), (name, lists)
    assert any("percent likely" in name for _, name in found["rows"])


def test_tab_goes_through_the_window_and_is_trapped_nowhere(qtbot, tmp_path):
    window = MainWindow(tmp_path / "window.ini")
    window.resize(1440, 900)
    window.show()
    window.furnish()
    window.activateWindow()
    window.artists.search.setFocus()
    QApplication.processEvents()
    seen = []
    for _ in range(80):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.artists.search:
            break
    assert QApplication.focusWidget() is window.artists.search
    assert len(seen) == len(set(seen))
    assert any(window.docks[1].isAncestorOf(widget) for widget in seen)
    assert any(window.docks[2].isAncestorOf(widget) for widget in seen)
    window.allow_close()
    window.close()
    window.deleteLater()
