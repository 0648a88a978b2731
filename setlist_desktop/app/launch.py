"""The way in: hands a call to the window or to the command line, with everything they need."""

from __future__ import annotations

import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from setlist_desktop.cli.host import quick_window_request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from setlist_desktop.app.composition import Running
    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.services import Services
    from setlist_desktop.services.health import Checkup
    from setlist_desktop.system.settings import Settings


def main() -> int:
    """Run the program with the arguments of this process; return the exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--keyring"]:  # as `keyring_apart` starts it
        from setlist_desktop.system.keyring_apart import serve

        return serve()
    request = quick_window_request(arguments)
    if request is not None:
        return ProgramHost().window(request)
    from setlist_desktop.cli.program import run

    return run(arguments, ProgramHost())


class ProgramHost:
    """What the command line is given; see `cli.host.Host`."""

    @asynccontextmanager
    async def open(self, settings: Settings) -> AsyncIterator[Services]:
        """Open the library for the length of one command."""
        async with await _running(settings) as running:
            yield running.services

    @asynccontextmanager
    async def open_demo(self, settings: Settings) -> AsyncIterator[Services]:
        """Open the sample library for the length of one command."""
        from setlist_desktop.app.demo import fill_demo

        async with await _running(settings.demo()) as running:
            await fill_demo(running)
            yield running.services

    async def examine(self, settings: Settings) -> Checkup:
        """Look at everything below the data folder, and at the services' states."""
        from setlist_desktop.domain.errors import StorageError
        from setlist_desktop.services.health import unopened

        try:
            async with await _running(settings) as running:
                return await running.health.examine()
        except StorageError as error:
            return unopened(settings.database, settings.cache_dir, error)

    def window(self, request: WindowRequest) -> int:
        """Open the window; return the exit code."""
        from setlist_desktop.app.window import run_window

        return run_window(request)

    def report_bug(self, settings: Settings, error: BaseException) -> Path | None:
        """Write a crash report without secrets; return its path where that worked."""
        from setlist_desktop.app.crash import write_report

        return write_report(settings, error)


async def _running(settings: Settings) -> Running:
    from setlist_desktop.app.composition import open_services
    from setlist_desktop.system.folders import prepare_folder
    from setlist_desktop.system.logging import configure_logging

    prepare_folder(settings.data_dir)
    configure_logging(settings)
    return await open_services(settings)
