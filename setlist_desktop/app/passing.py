"""Starts of the window that end by themselves: `--smoke` and `--screenshot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.app.painting import breathe, save_picture
from setlist_desktop.app.shipped import missing
from setlist_desktop.domain.errors import NotFound

if TYPE_CHECKING:
    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.ui.main_window import MainWindow


async def pass_by(request: WindowRequest, window: MainWindow) -> int:
    """Do what the start is for, with the library shown; return the exit code."""
    if request.smoke and (lost := missing()):
        raise NotFound(
            f"The program is not whole, it lacks {', '.join(lost)}.", hint="Install it anew."
        )
    await window.context.tasks.settled()
    await breathe()
    if request.screenshot is not None:
        save_picture(window, request.screenshot)
    return 0
