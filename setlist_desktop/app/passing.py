"""Starts of the window that end by themselves: `--smoke`, `--screenshot`, `--profile-start`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from setlist_desktop.app.painting import breathe, save_picture
from setlist_desktop.app.shipped import missing
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from setlist_desktop.app.stages import Stages
    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.ui.main_window import MainWindow

PUT_OFF_S = 0.6
"""What panes put off for a moment, as the state of the services, is in the picture after this."""


async def pass_by(request: WindowRequest, window: MainWindow, stages: Stages) -> int:
    """Do what the start is for, with the library shown; return the exit code."""
    if request.smoke and (lost := missing()):
        raise NotFound(
            tr("The program is not whole, it lacks {files}.", files=", ".join(lost)),
            hint=tr("Install it anew."),
        )
    await window.context.tasks.settled()
    await breathe()
    stages.reached("data shown")
    if request.profile_start:
        print(stages.told(as_json=request.as_json))  # noqa: T201 - the answer of this start
    if request.screenshot is not None:
        await asyncio.sleep(PUT_OFF_S)
        await window.context.tasks.settled()
        await breathe()
        save_picture(window, request.screenshot)
    return 0
