"""The QApplication; apart from the event loop, which is imported after the first painting."""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtWidgets import QApplication

from setlist_desktop.system.packaging import desktop_entry


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Return the QApplication, with our names; closing its last window does not end it."""
    app = cast("QApplication | None", QApplication.instance())
    if app is None:
        # The style is asked for in this way since `setStyle` loads all of QStyle into Python.
        app = QApplication([*(arguments or sys.argv[:1]), "-style", "fusion"])
    app.setApplicationName("setlist-desktop")
    app.setApplicationDisplayName("Setlist Desktop")
    app.setDesktopFileName(desktop_entry())
    app.setQuitOnLastWindowClosed(False)
    return app
