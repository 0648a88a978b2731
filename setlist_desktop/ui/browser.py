"""Pages of the web, shown in the user's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_page(address: str) -> None:
    """Show a page in the user's browser."""
    QDesktopServices.openUrl(QUrl(address))
